// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filterscan.h"

#include "core/capture/capturereader.h"
#include "core/capture/copyfold.h"
#include "core/capture/filterguard.h"

#include <QElapsedTimer>

#include <atomic>

namespace eventscope {

namespace {

/// A portion ends after this time, so that a rare word shows progress; one that has the first matches ends sooner.
constexpr qint64 portionMs = 40;
constexpr qint64 firstPortionMs = 10;
constexpr qsizetype portionIds = 2000;
constexpr int looksPerClock = 32;
constexpr std::chrono::milliseconds rowLimit{5'000};

} // namespace

/// What both threads see.
struct FilterScan::Shared
{
    std::atomic<quint64> current = 0; ///< number of the scan that is wanted; the worker ends any other
    std::atomic_bool isHeld = false;
    FilterGuard guard;
};

/// Lives in the scan's thread. Every answer carries the number of its scan, so that late ones are known.
class FilterScan::Worker : public QObject
{
    Q_OBJECT

public:
    struct Task
    {
        quint64 scan = 0; ///< 0: none, or it has failed
        QString filterText;
        qint64 lastId = 0; ///< rows after it wait
        Copies copies = Copies::Keep;
    };

    Worker(QString capturePath, std::shared_ptr<Shared> shared)
        : m_path(std::move(capturePath))
        , m_shared(std::move(shared))
    {
    }

    void start(const Task &task, qint64 firstId);
    /// Called in any thread: many of these make one run.
    void requestExtension(qint64 lastId);
    void goOn(quint64 scan);

Q_SIGNALS:
    void matched(quint64 scan, const QList<qint64> &ids, qint64 scannedTo, qint64 events, qint64 copies);
    void failed(quint64 scan, const eventscope::Error &error);

private:
    struct Portion
    {
        QList<qint64> ids;
        qint64 events = 0;
        qint64 copies = 0;
        int looks = 0;
        bool isFirst = true;
        QElapsedTimer age;
    };

    [[nodiscard]] bool isWanted() const { return m_shared->current.load(std::memory_order_relaxed) == m_task.scan; }
    [[nodiscard]] bool isHeld() const { return m_shared->isHeld.load(std::memory_order_relaxed); }
    [[nodiscard]] Result<void> prepare();
    void run();
    void extend();
    void scanOn();
    [[nodiscard]] Result<void> readPortion(qint64 last, const RowCondition &condition, Portion &portion);
    [[nodiscard]] bool look(const CaptureRowView &row, Portion &portion);
    void tellWhenDue(Portion &portion);
    void tell(Portion &portion);
    void fail(const Error &error);

    QString m_path;
    std::shared_ptr<Shared> m_shared;
    std::atomic<qint64> m_wantedTo = 0;
    std::atomic_bool m_extensionPosted = false;
    std::unique_ptr<CaptureReader> m_reader;
    Task m_task;
    Filter m_filter;
    CopyFold m_fold;
    qint64 m_scannedTo = 0;
};

void FilterScan::Worker::start(const Task &task, qint64 firstId)
{
    m_task = task;
    m_task.lastId = qMax<qint64>(task.lastId, m_wantedTo);
    m_fold = {};
    m_scannedTo = qMax<qint64>(firstId, 1) - 1;
    run();
}

void FilterScan::Worker::run()
{
    if (!isWanted())
        return;
    if (const auto prepared = prepare(); !prepared)
        return fail(prepared.error());
    m_shared->guard.setFilter(m_filter);
    scanOn(); // looks once more whether it is wanted: from here on an interrupt finds the filter
}

void FilterScan::Worker::goOn(quint64 scan)
{
    // The filter was interrupted, which lasts: it is made anew.
    if (scan == m_task.scan)
        run();
}

Result<void> FilterScan::Worker::prepare()
{
    auto filter = Filter::parse(m_task.filterText);
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
    m_task.lastId = qMax<qint64>(m_task.lastId, m_wantedTo);
    // The scan itself may have come as far already; one that has not begun yet will look at m_wantedTo.
    if (m_task.scan != 0 && isWanted() && !isHeld() && m_scannedTo < m_wantedTo)
        scanOn();
}

void FilterScan::Worker::scanOn()
{
    Portion portion;
    portion.age.start();
    // The end is known before the sources: no row up to it has a source that is not among them.
    const qint64 last = std::min(m_task.lastId, m_reader->lastId());
    const RowCondition condition = m_filter.condition(m_reader->sources());
    m_scannedTo = std::max(m_scannedTo, std::min(last, m_reader->firstId() - 1));
    Result<void> read;
    while (read && isWanted() && !isHeld() && !m_filter.isInterrupted() && m_scannedTo < last) {
        read = readPortion(last, condition, portion);
        tellWhenDue(portion);
    }
    if (!isWanted())
        return;
    tell(portion);
    if (!read)
        fail(read.error());
}

Result<void> FilterScan::Worker::readPortion(qint64 last, const RowCondition &condition, Portion &portion)
{
    bool goesOn = true;
    const auto seenTo = m_reader->scan(m_scannedTo + 1, last, condition, [&](const CaptureRowView &row) {
        goesOn = isWanted() && !isHeld() && look(row, portion);
        return goesOn;
    });
    if (!seenTo)
        return seenTo.error();
    if (goesOn)
        m_scannedTo = *seenTo;
    return {};
}

bool FilterScan::Worker::look(const CaptureRowView &row, Portion &portion)
{
    const bool found = m_shared->guard.matches(row);
    if (m_filter.isInterrupted()) // perhaps in the middle of it: the row is looked at again
        return false;
    m_scannedTo = row.id;
    if (found && m_task.copies == Copies::Fold && m_fold.originalOf(row) != 0) {
        ++portion.copies;
    } else if (found) {
        portion.ids << row.id;
        portion.events += row.kind == CaptureRow::Kind::Event ? 1 : 0;
    }
    // To read the clock costs as much as a tenth of a search for words.
    if (m_filter.hasExpression() || ++portion.looks % looksPerClock == 0 || portion.ids.size() >= portionIds)
        tellWhenDue(portion);
    return true;
}

void FilterScan::Worker::tellWhenDue(Portion &portion)
{
    const qint64 due = portion.isFirst && !portion.ids.isEmpty() ? firstPortionMs : portionMs;
    if (isWanted() && (portion.ids.size() >= portionIds || portion.age.hasExpired(due)))
        tell(portion);
}

void FilterScan::Worker::tell(Portion &portion)
{
    Q_EMIT matched(m_task.scan, portion.ids, m_scannedTo, portion.events, portion.copies);
    portion.isFirst = portion.isFirst && portion.ids.isEmpty();
    portion.ids.clear();
    portion.events = 0;
    portion.copies = 0;
    portion.age.restart();
}

void FilterScan::Worker::fail(const Error &error)
{
    const quint64 scan = std::exchange(m_task.scan, 0);
    m_reader.reset();
    Q_EMIT failed(scan, error);
}

FilterScan::FilterScan(QString capturePath, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
    , m_watch(m_shared->guard, rowLimit)
    , m_worker(new Worker(std::move(capturePath), m_shared))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::matched, this,
            [this](quint64 scan, const QList<qint64> &ids, qint64 scannedTo, qint64 events, qint64 copies) {
                if (scan == m_shared->current)
                    Q_EMIT matched(ids, scannedTo, events, copies);
            });
    connect(m_worker, &Worker::failed, this, [this](quint64 scan, const Error &error) {
        if (scan == m_shared->current)
            Q_EMIT failed(error);
    });
    connect(&m_watch, &StuckWatch::stuck, this, &FilterScan::onStuck);
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
    m_shared->isHeld = false;
    m_shared->guard.interrupt();
    return scan;
}

void FilterScan::start(const QString &filterText, qint64 firstId, qint64 lastId, Copies copies)
{
    const Worker::Task task{next(), filterText, lastId, copies};
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task, firstId] { worker->start(task, firstId); }, Qt::QueuedConnection);
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

void FilterScan::hold()
{
    m_shared->isHeld = true;
    m_shared->guard.interrupt();
    m_watch.stop();
}

void FilterScan::goOn()
{
    if (!m_shared->isHeld.exchange(false))
        return;
    const quint64 scan = m_shared->current;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, scan] { worker->goOn(scan); }, Qt::QueuedConnection);
    m_watch.start();
}

void FilterScan::setRowLimit(std::chrono::milliseconds limit)
{
    m_watch.setLimit(limit);
}

bool FilterScan::isLooking() const
{
    return m_shared->guard.isLooking();
}

void FilterScan::onStuck()
{
    stop();
    Q_EMIT failed({ErrorCode::Timeout, QStringLiteral("it does not come to an end for one of the events")});
}

} // namespace eventscope

#include "filterscan.moc"
