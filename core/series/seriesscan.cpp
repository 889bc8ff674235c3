// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriesscan.h"

#include "core/series/latencyseries.h"
#include "core/series/numberseries.h"
#include "core/series/rateseries.h"

#include <QMutex>

#include <functional>

namespace eventscope {

namespace {

constexpr qsizetype portionPoints = 4'096;

/// The builder of a request at work.
class SeriesTaker final : public RowTaker
{
public:
    using Report = std::function<void(const SeriesNews &news)>;

    SeriesTaker(SeriesRequest request, Report report)
        : m_request(std::move(request))
        , m_report(std::move(report))
    {
    }

    [[nodiscard]] Result<void> prepare() override;
    void take(const CaptureRowView &row) override { m_builder->take(row); }
    void settle(std::optional<UtcTime> now) override { now ? m_builder->advanceTo(*now) : m_builder->endLines(); }
    [[nodiscard]] bool isSlow() const override { return m_request.kind == SeriesRequest::Kind::Number; }
    [[nodiscard]] bool isFull() const override { return m_builder->waitingPoints() >= portionPoints; }
    void tell(qint64 readTo) override;
    void interrupt() override;

private:
    [[nodiscard]] Result<void> prepareNumbers();

    SeriesRequest m_request;
    Report m_report;
    std::unique_ptr<SeriesBuilder> m_builder;
    qint64 m_toldTo = 0;
    QMutex m_mutex;
    std::shared_ptr<json::Expression> m_expression;
    bool m_isOver = false;
};

Result<void> SeriesTaker::prepare()
{
    using Kind = SeriesRequest::Kind;
    switch (m_request.kind) {
    case Kind::EventsByChannel: m_builder = std::make_unique<RateSeries>(RateSeries::By::Channel); return {};
    case Kind::EventsBySubscription: m_builder = std::make_unique<RateSeries>(RateSeries::By::Subscription); return {};
    case Kind::Latency: m_builder = std::make_unique<LatencySeries>(); return {};
    case Kind::Number: break;
    }
    return prepareNumbers();
}

Result<void> SeriesTaker::prepareNumbers()
{
    auto expression = json::Expression::compile(m_request.expression);
    if (!expression)
        return expression.error();
    m_builder = std::make_unique<NumberSeries>(*expression);
    const QMutexLocker lock(&m_mutex);
    m_expression = std::move(*expression);
    if (m_isOver)
        m_expression->interrupt();
    return {};
}

void SeriesTaker::interrupt()
{
    const QMutexLocker lock(&m_mutex);
    m_isOver = true;
    if (m_expression)
        m_expression->interrupt();
}

void SeriesTaker::tell(qint64 readTo)
{
    const bool hasRead = std::exchange(m_toldTo, readTo) != readTo;
    if (hasRead || m_builder->waitingPoints() > 0)
        m_report({m_builder->takePieces(), readTo, m_builder->withoutValue()});
}

} // namespace

SeriesScan::SeriesScan(const QString &capturePath, const SeriesRequest &request, QObject *parent)
    : QObject(parent)
    , m_follower(capturePath, std::make_unique<SeriesTaker>(request, [this](const SeriesNews &news) { take(news); }),
                 QStringLiteral("series scan"))
{
    connect(&m_follower, &CaptureFollower::failed, this, &SeriesScan::failed);
}

/// In the follower's thread.
void SeriesScan::take(const SeriesNews &news)
{
    QMetaObject::invokeMethod(
        this, [this, news] { Q_EMIT arrived(news); }, Qt::QueuedConnection);
}

} // namespace eventscope
