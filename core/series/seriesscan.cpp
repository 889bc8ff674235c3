// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/seriesscan.h"

#include "core/capture/capturereader.h"
#include "core/series/latencyseries.h"
#include "core/series/numberseries.h"
#include "core/series/rateseries.h"

#include <QElapsedTimer>
#include <QMutex>

#include <atomic>
#include <optional>

namespace eventscope {

namespace {

constexpr qsizetype portionPoints = 4'096;
constexpr qint64 portionMs = 40;
constexpr int looksPerClock = 32;
constexpr std::chrono::milliseconds rowLimit{5'000};

} // namespace

/// What both threads see. Counts the looks at rows, so that the GUI thread knows when jq stays with one.
struct SeriesScan::Shared : LookCounter
{
    struct Wanted
    {
        qint64 lastId = 0;
        std::optional<UtcTime> now; ///< nothing: the capture ends there
    };

    std::atomic_bool isOver = false;

    /// True when the worker has to be called.
    [[nodiscard]] bool want(const Wanted &wanted)
    {
        const QMutexLocker lock(&m_mutex);
        m_wanted = wanted;
        return !std::exchange(m_isCalled, true);
    }
    [[nodiscard]] Wanted take()
    {
        const QMutexLocker lock(&m_mutex);
        m_isCalled = false;
        return m_wanted;
    }
    void use(std::shared_ptr<json::Expression> expression)
    {
        const QMutexLocker lock(&m_mutex);
        m_expression = std::move(expression);
    }
    void end()
    {
        isOver = true;
        const QMutexLocker lock(&m_mutex);
        if (m_expression)
            m_expression->interrupt();
    }

private:
    QMutex m_mutex;
    Wanted m_wanted;
    bool m_isCalled = false;
    std::shared_ptr<json::Expression> m_expression;
};

class SeriesScan::Worker : public QObject
{
    Q_OBJECT

public:
    Worker(QString capturePath, SeriesRequest request, std::shared_ptr<Shared> shared)
        : m_path(std::move(capturePath))
        , m_request(std::move(request))
        , m_shared(std::move(shared))
    {
    }

    void run();

Q_SIGNALS:
    void arrived(const eventscope::SeriesNews &news);
    void failed(const eventscope::Error &error);

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> makeBuilder();
    [[nodiscard]] Result<void> read(qint64 lastId);
    [[nodiscard]] bool look(const CaptureRowView &row);
    void tell();

    QString m_path;
    SeriesRequest m_request;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<CaptureReader> m_reader;
    std::unique_ptr<SeriesBuilder> m_builder;
    qint64 m_readTo = 0;
    qint64 m_toldTo = 0;
    int m_looks = 0;
    QElapsedTimer m_age; ///< of the portion
};

void SeriesScan::Worker::run()
{
    const Shared::Wanted wanted = m_shared->take();
    m_age.start();
    auto done = m_shared->isOver ? Result<void>() : prepare();
    if (done && !m_shared->isOver)
        done = read(wanted.lastId);
    if (m_shared->isOver)
        return;
    if (!done) {
        m_shared->isOver = true;
        return Q_EMIT failed(done.error());
    }
    if (wanted.now)
        m_builder->advanceTo(*wanted.now);
    else
        m_builder->endLines();
    tell();
}

Result<void> SeriesScan::Worker::prepare()
{
    if (!m_builder) {
        if (auto made = makeBuilder(); !made)
            return made;
    }
    if (m_reader)
        return {};
    auto opened = CaptureReader::open(m_path);
    if (!opened)
        return opened.error();
    m_reader = std::move(*opened);
    return {};
}

Result<void> SeriesScan::Worker::makeBuilder()
{
    using Kind = SeriesRequest::Kind;
    switch (m_request.kind) {
    case Kind::EventsByChannel: m_builder = std::make_unique<RateSeries>(RateSeries::By::Channel); return {};
    case Kind::EventsBySubscription: m_builder = std::make_unique<RateSeries>(RateSeries::By::Subscription); return {};
    case Kind::Latency: m_builder = std::make_unique<LatencySeries>(); return {};
    case Kind::Number: break;
    }
    auto expression = json::Expression::compile(m_request.expression);
    if (!expression)
        return expression.error();
    m_shared->use(*expression); // run() looks once more at isOver: from here on the end finds the expression
    m_builder = std::make_unique<NumberSeries>(std::move(*expression));
    return {};
}

Result<void> SeriesScan::Worker::read(qint64 lastId)
{
    const qint64 last = std::min(lastId, m_reader->lastId());
    m_readTo = std::max(m_readTo, std::min(last, m_reader->firstId() - 1));
    while (m_readTo < last && !m_shared->isOver) {
        const auto seenTo = m_reader->scan(m_readTo + 1, last, {}, [this](const CaptureRowView &row) { return look(row); });
        if (!seenTo)
            return seenTo.error();
        m_readTo = std::max(m_readTo, *seenTo);
    }
    return {};
}

bool SeriesScan::Worker::look(const CaptureRowView &row)
{
    m_shared->beginLook();
    m_builder->take(row);
    m_shared->endLook();
    m_readTo = row.id;
    const bool looksAtClock = m_request.kind == SeriesRequest::Kind::Number || ++m_looks % looksPerClock == 0;
    if (m_builder->waitingPoints() >= portionPoints || (looksAtClock && m_age.hasExpired(portionMs)))
        tell();
    return !m_shared->isOver;
}

void SeriesScan::Worker::tell()
{
    const bool isNew = m_builder->waitingPoints() > 0 || std::exchange(m_toldTo, m_readTo) != m_readTo;
    if (isNew && !m_shared->isOver)
        Q_EMIT arrived({m_builder->takePieces(), m_readTo, m_builder->withoutValue()});
    m_age.restart();
}

SeriesScan::SeriesScan(QString capturePath, SeriesRequest request, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_watch(*m_shared, rowLimit)
    , m_worker(new Worker(std::move(capturePath), std::move(request), m_shared))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::arrived, this, &SeriesScan::arrived);
    connect(m_worker, &Worker::failed, this, [this](const Error &error) {
        m_watch.stop();
        Q_EMIT failed(error);
    });
    connect(&m_watch, &StuckWatch::stuck, this, [this] {
        m_watch.stop();
        m_shared->end();
        Q_EMIT failed({ErrorCode::Timeout, QStringLiteral("it does not come to an end for one of the events")});
    });
    m_watch.start();
    m_thread.setObjectName(QStringLiteral("series scan"));
    m_thread.start(QThread::LowPriority);
}

SeriesScan::~SeriesScan()
{
    m_shared->end();
    m_thread.quit();
    m_thread.wait();
}

void SeriesScan::extendTo(qint64 lastId, UtcTime now)
{
    if (m_shared->want({lastId, now}))
        call();
}

void SeriesScan::finishAt(qint64 lastId)
{
    if (m_shared->want({lastId, std::nullopt}))
        call();
}

void SeriesScan::setRowLimit(std::chrono::milliseconds limit)
{
    m_watch.setLimit(limit);
}

void SeriesScan::call()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->run(); }, Qt::QueuedConnection);
}

} // namespace eventscope

#include "seriesscan.moc"
