// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filterscan.h"

#include "core/capture/capturereader.h"
#include "core/capture/filter.h"

#include <QElapsedTimer>
#include <QMutex>

#include <atomic>

namespace eventscope {

namespace {

/// A portion ends after this time, so that the first matches of a long capture are seen at once, and a rare word shows progress.
constexpr qint64 portionMs = 40;
constexpr qsizetype portionIds = 2000;
constexpr std::chrono::milliseconds rowLimit{5'000};
constexpr int watchesPerRow = 5;

} // namespace

/// What both threads see.
struct FilterScan::Shared
{
    std::atomic<quint64> current = 0; ///< number of the scan that is wanted; the worker ends any other
    std::atomic<quint64> look = 0; ///< odd while the filter looks at a row

    /// False when the scan is not wanted any more. A wanted one can be interrupted from here on.
    [[nodiscard]] bool begin(quint64 scan, const Filter &filter)
    {
        const QMutexLocker lock(&m_mutex);
        m_running = filter;
        return current == scan;
    }
    void interrupt()
    {
        const QMutexLocker lock(&m_mutex);
        m_running.interrupt();
    }

private:
    QMutex m_mutex;
    Filter m_running;
};

/// Lives in the scan's thread. Every answer carries the number of its scan, so that late ones are known.
class FilterScan::Worker : public QObject
{
    Q_OBJECT

public:
    Worker(QString capturePath, std::shared_ptr<Shared> shared)
        : m_path(std::move(capturePath))
        , m_shared(std::move(shared))
    {
    }

    void start(quint64 scan, const QString &filterText, qint64 firstId, qint64 lastId);
    /// Called in any thread: many of these make one run.
    void requestExtension(qint64 lastId);

Q_SIGNALS:
    void matched(quint64 scan, const QList<qint64> &ids, qint64 scannedTo, qint64 events);
    void failed(quint64 scan, const eventscope::Error &error);

private:
    struct Portion
    {
        QList<qint64> ids;
        qint64 events = 0;
        QElapsedTimer age;
    };

    [[nodiscard]] bool isWanted(quint64 scan) const { return m_shared->current.load(std::memory_order_relaxed) == scan; }
    [[nodiscard]] Result<void> prepare(const QString &filterText);
    void extend();
    void scanOn(quint64 scan);
    void look(quint64 scan, const CaptureRow &row, Portion &portion);
    void tell(quint64 scan, Portion &portion);
    void fail(quint64 scan, const Error &error);

    QString m_path;
    std::shared_ptr<Shared> m_shared;
    std::atomic<qint64> m_wantedTo = 0;
    std::atomic_bool m_extensionPosted = false;
    std::unique_ptr<CaptureReader> m_reader;
    Filter m_filter;
    quint64 m_scan = 0; ///< the scan that m_filter and m_scannedTo belong to; 0 after a failure
    qint64 m_scannedTo = 0;
    qint64 m_limit = 0; ///< rows after it wait
};

void FilterScan::Worker::start(quint64 scan, const QString &filterText, qint64 firstId, qint64 lastId)
{
    if (!isWanted(scan))
        return;
    m_scan = scan;
    m_scannedTo = qMax<qint64>(firstId, 1) - 1;
    m_limit = qMax<qint64>(lastId, m_wantedTo);
    if (const auto prepared = prepare(filterText); !prepared)
        fail(scan, prepared.error());
    else if (m_shared->begin(scan, m_filter))
        scanOn(scan);
}

Result<void> FilterScan::Worker::prepare(const QString &filterText)
{
    auto filter = Filter::parse(filterText);
    if (!filter)
        return filter.error();
    m_filter = std::move(filter).value();
    if (m_reader)
        return {};
    auto reader = CaptureReader::open(m_path);
    if (!reader)
        return reader.error();
    m_reader = std::move(reader).value();
    return {};
}

void FilterScan::Worker::requestExtension(qint64 lastId)
{
    m_wantedTo = lastId;
    if (!m_extensionPosted.exchange(true))
        QMetaObject::invokeMethod(
            this, [this] { extend(); }, Qt::QueuedConnection);
}

void FilterScan::Worker::extend()
{
    m_extensionPosted = false;
    m_limit = qMax<qint64>(m_limit, m_wantedTo);
    // The scan itself may have come as far already; one that has not begun yet will look at m_wantedTo.
    if (m_scan != 0 && isWanted(m_scan) && m_scannedTo < m_wantedTo)
        scanOn(m_scan);
}

void FilterScan::Worker::scanOn(quint64 scan)
{
    Portion portion;
    portion.age.start();
    const auto read = m_reader->forEach(m_scannedTo + 1, [&](const CaptureRow &row) {
        if (!isWanted(scan) || row.id > m_limit)
            return false;
        look(scan, row, portion);
        return true;
    });
    if (!isWanted(scan))
        return;
    tell(scan, portion);
    if (!read)
        fail(scan, read.error());
}

void FilterScan::Worker::look(quint64 scan, const CaptureRow &row, Portion &portion)
{
    m_scannedTo = row.id;
    ++m_shared->look;
    const bool found = m_filter.matches(row);
    ++m_shared->look;
    if (found) {
        portion.ids << row.id;
        portion.events += row.kind == CaptureRow::Kind::Event ? 1 : 0;
    }
    if (portion.ids.size() >= portionIds || portion.age.hasExpired(portionMs))
        tell(scan, portion);
}

void FilterScan::Worker::tell(quint64 scan, Portion &portion)
{
    Q_EMIT matched(scan, portion.ids, m_scannedTo, portion.events);
    portion.ids.clear();
    portion.events = 0;
    portion.age.restart();
}

void FilterScan::Worker::fail(quint64 scan, const Error &error)
{
    m_scan = 0;
    m_reader.reset();
    Q_EMIT failed(scan, error);
}

FilterScan::FilterScan(QString capturePath, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_watch(this)
    , m_worker(new Worker(std::move(capturePath), m_shared))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::matched, this, [this](quint64 scan, const QList<qint64> &ids, qint64 scannedTo, qint64 events) {
        if (scan == m_shared->current)
            Q_EMIT matched(ids, scannedTo, events);
    });
    connect(m_worker, &Worker::failed, this, [this](quint64 scan, const Error &error) {
        if (scan == m_shared->current)
            Q_EMIT failed(error);
    });
    connect(&m_watch, &QTimer::timeout, this, &FilterScan::watch);
    setRowLimit(rowLimit);
    m_thread.setObjectName(QStringLiteral("filter scan"));
    m_thread.start();
}

FilterScan::~FilterScan()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

quint64 FilterScan::next()
{
    const quint64 scan = ++m_shared->current;
    m_shared->interrupt();
    m_looksAlike = 0;
    return scan;
}

void FilterScan::start(const QString &filterText, qint64 firstId, qint64 lastId)
{
    const quint64 scan = next();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, scan, filterText, firstId, lastId] { worker->start(scan, filterText, firstId, lastId); },
        Qt::QueuedConnection);
    m_watch.start();
}

void FilterScan::extendTo(qint64 lastId)
{
    m_worker->requestExtension(lastId);
}

void FilterScan::stop()
{
    next();
    m_watch.stop();
}

void FilterScan::setRowLimit(std::chrono::milliseconds limit)
{
    m_watch.setInterval(limit / watchesPerRow);
}

bool FilterScan::isLooking() const
{
    return m_shared->look % 2 == 1;
}

void FilterScan::watch()
{
    const quint64 look = m_shared->look;
    const bool sameRow = look % 2 == 1 && look == m_seenLook;
    m_seenLook = look;
    m_looksAlike = sameRow ? m_looksAlike + 1 : 0;
    if (m_looksAlike < watchesPerRow)
        return;
    stop();
    Q_EMIT failed({ErrorCode::InvalidExpression, QStringLiteral("it does not come to an end for one of the events")});
}

} // namespace eventscope

#include "filterscan.moc"
