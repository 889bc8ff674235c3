// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/rulescan.h"

#include "core/base/logging.h"
#include "core/capture/capturereader.h"
#include "core/capture/filterguard.h"

#include <atomic>
#include <optional>
#include <vector>

namespace eventscope {

namespace {
constexpr qsizetype maxRequests = 1'000;
constexpr std::chrono::milliseconds rowLimit{1'000};
} // namespace

/// What both threads see.
struct RuleScan::Shared
{
    std::atomic<quint64> current = 0; ///< number of the filters that are wanted
    FilterGuard guard;

    /// True when the worker has to be called. What there is no room for is taken out to `forgotten`.
    [[nodiscard]] bool add(qint64 id, std::optional<qint64> &forgotten)
    {
        const QMutexLocker lock(&m_mutex);
        m_requests << id;
        if (m_requests.size() > maxRequests)
            forgotten = m_requests.takeFirst();
        return !std::exchange(m_isCalled, true);
    }
    [[nodiscard]] QList<qint64> take()
    {
        const QMutexLocker lock(&m_mutex);
        m_isCalled = false;
        return std::exchange(m_requests, {});
    }

private:
    QMutex m_mutex;
    QList<qint64> m_requests;
    bool m_isCalled = false;
};

class RuleScan::Worker : public QObject
{
    Q_OBJECT

public:
    Worker(QString capturePath, std::shared_ptr<Shared> shared)
        : m_path(std::move(capturePath))
        , m_shared(std::move(shared))
    {
    }

    void setFilters(quint64 number, const QStringList &filters);
    void decide();

Q_SIGNALS:
    /// With one call.
    void done();
    void decided(quint64 number, const QHash<qint64, int> &firstMatches);
    void forgotten(quint64 number, qint64 id);
    void failed(quint64 number, int filter, const eventscope::Error &error);

private:
    [[nodiscard]] bool isWanted() const { return m_shared->current == m_number; }
    [[nodiscard]] bool openReader();
    [[nodiscard]] int firstMatch(const CaptureRow &row);
    [[nodiscard]] bool matches(size_t filter, const CaptureRowView &row);

    QString m_path;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<CaptureReader> m_reader;
    std::vector<std::optional<Filter>> m_filters; ///< none: it has failed
    quint64 m_number = 0;
};

void RuleScan::Worker::setFilters(quint64 number, const QStringList &filters)
{
    m_number = number;
    m_filters.clear();
    for (const QString &text : filters) {
        auto filter = Filter::parse(text);
        if (!filter)
            Q_EMIT failed(number, static_cast<int>(m_filters.size()), filter.error());
        m_filters.push_back(filter ? std::optional(std::move(*filter)) : std::nullopt);
    }
    decide();
}

void RuleScan::Worker::decide()
{
    if (!isWanted()) // newer filters are on their way, and these ids are for them
        return;
    const QList<qint64> ids = m_shared->take();
    if (ids.isEmpty())
        return;
    if (!openReader()) {
        for (const qint64 id : ids)
            Q_EMIT forgotten(m_number, id);
        return;
    }
    QHash<qint64, int> found;
    for (const qint64 id : ids) {
        const auto row = m_reader->row(id);
        if (!isWanted())
            return;
        if (row)
            found.insert(id, firstMatch(*row));
    }
    if (isWanted())
        Q_EMIT decided(m_number, found);
}

bool RuleScan::Worker::openReader()
{
    if (m_reader)
        return true;
    auto opened = CaptureReader::open(m_path);
    if (opened)
        m_reader = std::move(*opened);
    else
        qCWarning(logCapture) << "no colours:" << opened.error().detail;
    return m_reader != nullptr;
}

int RuleScan::Worker::firstMatch(const CaptureRow &row)
{
    const ViewOfRow view(row);
    for (size_t filter = 0; filter < m_filters.size() && isWanted(); ++filter) {
        if (m_filters[filter] && matches(filter, view.view()))
            return static_cast<int>(filter);
    }
    return -1;
}

bool RuleScan::Worker::matches(size_t filter, const CaptureRowView &row)
{
    m_shared->guard.setFilter(*m_filters[filter]);
    if (!isWanted()) // from here on an interrupt finds the filter
        return false;
    const bool found = m_shared->guard.matches(row);
    if (!m_filters[filter]->isInterrupted() || !isWanted())
        return found;
    m_filters[filter].reset();
    Q_EMIT failed(m_number, static_cast<int>(filter),
                  {ErrorCode::Timeout, QStringLiteral("it does not come to an end for one of the events")});
    return false;
}

RuleScan::RuleScan(QString capturePath, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_watch(m_shared->guard, rowLimit)
    , m_worker(new Worker(std::move(capturePath), m_shared))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::decided, this, [this](quint64 number, const QHash<qint64, int> &firstMatches) {
        if (number == m_shared->current && !firstMatches.isEmpty())
            Q_EMIT decided(firstMatches);
    });
    connect(m_worker, &Worker::forgotten, this, [this](quint64 number, qint64 id) {
        if (number == m_shared->current)
            Q_EMIT forgotten(id);
    });
    connect(m_worker, &Worker::failed, this, [this](quint64 number, int filter, const Error &error) {
        if (number == m_shared->current)
            Q_EMIT failed(filter, error);
    });
    connect(m_worker, &Worker::done, this, &RuleScan::onDone);
    connect(&m_watch, &StuckWatch::stuck, this, [this] { m_shared->guard.interrupt(); });
    m_thread.setObjectName(QStringLiteral("colour rules"));
    m_thread.start();
}

RuleScan::~RuleScan()
{
    ++m_shared->current;
    m_shared->guard.interrupt();
    m_thread.quit();
    m_thread.wait();
}

void RuleScan::setFilters(const QStringList &filters)
{
    const quint64 number = ++m_shared->current;
    m_shared->guard.interrupt();
    static_cast<void>(m_shared->take());
    call([number, filters](Worker &worker) { worker.setFilters(number, filters); });
}

void RuleScan::request(qint64 id)
{
    std::optional<qint64> lost;
    const bool mustCall = m_shared->add(id, lost);
    if (lost)
        Q_EMIT forgotten(*lost);
    if (mustCall)
        call([](Worker &worker) { worker.decide(); });
}

bool RuleScan::isLooking() const
{
    return m_shared->guard.isLooking();
}

void RuleScan::call(const std::function<void(Worker &worker)> &work)
{
    ++m_calls;
    m_watch.start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, work] {
            work(*worker);
            Q_EMIT worker->done();
        },
        Qt::QueuedConnection);
}

/// The word of an earlier call may come while a later one is at work.
void RuleScan::onDone()
{
    if (--m_calls == 0)
        m_watch.stop();
}

} // namespace eventscope

#include "rulescan.moc"
