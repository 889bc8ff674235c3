// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturefollower.h"

#include "core/capture/capturereader.h"

#include <QElapsedTimer>
#include <QMutex>

#include <atomic>

namespace eventscope {

namespace {

constexpr qint64 portionMs = 40;
constexpr int looksPerClock = 32;
constexpr std::chrono::milliseconds rowLimit{5'000};

} // namespace

/// What both threads see. Counts the looks at rows, so that the GUI thread knows when jq stays with one.
struct CaptureFollower::Shared : LookCounter
{
    struct Wanted
    {
        qint64 lastId = 0;
        std::optional<UtcTime> now; ///< nothing: the capture ends there
    };

    explicit Shared(std::unique_ptr<RowTaker> rowTaker)
        : taker(std::move(rowTaker))
    {
    }

    std::atomic_bool isOver = false;
    const std::unique_ptr<RowTaker> taker;

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
    void end()
    {
        isOver = true;
        taker->interrupt();
    }

private:
    QMutex m_mutex;
    Wanted m_wanted;
    bool m_isCalled = false;
};

class CaptureFollower::Worker : public QObject
{
    Q_OBJECT

public:
    Worker(QString capturePath, std::shared_ptr<Shared> shared)
        : m_path(std::move(capturePath))
        , m_shared(std::move(shared))
        , m_taker(*m_shared->taker)
    {
    }

    void run();

Q_SIGNALS:
    void failed(const eventscope::Error &error);

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> read(qint64 lastId);
    [[nodiscard]] bool look(const CaptureRowView &row);
    void tell();

    QString m_path;
    std::shared_ptr<Shared> m_shared;
    RowTaker &m_taker;
    std::unique_ptr<CaptureReader> m_reader;
    bool m_isPrepared = false;
    qint64 m_readTo = 0;
    int m_looks = 0;
    QElapsedTimer m_age; ///< of the portion
};

void CaptureFollower::Worker::run()
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
    m_taker.settle(wanted.now);
    tell();
}

Result<void> CaptureFollower::Worker::prepare()
{
    if (!m_isPrepared) {
        if (auto prepared = m_taker.prepare(); !prepared)
            return prepared;
        m_isPrepared = true;
    }
    if (m_reader)
        return {};
    auto opened = CaptureReader::open(m_path);
    if (!opened)
        return opened.error();
    m_reader = std::move(*opened);
    return {};
}

Result<void> CaptureFollower::Worker::read(qint64 lastId)
{
    // The end is known before the sources: no row up to it has a source that is not among them.
    const qint64 last = std::min(lastId, m_reader->lastId());
    const RowCondition condition = m_taker.condition(m_reader->sources());
    m_readTo = std::max(m_readTo, std::min(last, m_reader->firstId() - 1));
    while (m_readTo < last && !m_shared->isOver) {
        const auto seenTo = m_reader->scan(m_readTo + 1, last, condition, [this](const CaptureRowView &row) { return look(row); });
        if (!seenTo)
            return seenTo.error();
        m_readTo = std::max(m_readTo, *seenTo);
    }
    return {};
}

bool CaptureFollower::Worker::look(const CaptureRowView &row)
{
    m_shared->beginLook();
    m_taker.take(row);
    m_shared->endLook();
    m_readTo = row.id;
    const bool looksAtClock = m_taker.isSlow() || ++m_looks % looksPerClock == 0;
    if (m_taker.isFull() || (looksAtClock && m_age.hasExpired(portionMs)))
        tell();
    return !m_shared->isOver;
}

void CaptureFollower::Worker::tell()
{
    if (!m_shared->isOver)
        m_taker.tell(m_readTo);
    m_age.restart();
}

CaptureFollower::CaptureFollower(QString capturePath, std::unique_ptr<RowTaker> taker, const QString &threadName, QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>(std::move(taker)))
    , m_watch(*m_shared, rowLimit)
    , m_worker(new Worker(std::move(capturePath), m_shared))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::failed, this, &CaptureFollower::fail);
    connect(&m_watch, &StuckWatch::stuck, this, [this] {
        m_shared->end();
        fail({ErrorCode::Timeout, QStringLiteral("it does not come to an end for one of the events")});
    });
    m_watch.start();
    m_thread.setObjectName(threadName);
    m_thread.start(QThread::LowPriority);
}

CaptureFollower::~CaptureFollower()
{
    m_shared->end();
    m_thread.quit();
    m_thread.wait();
}

void CaptureFollower::fail(const Error &error)
{
    m_watch.stop();
    Q_EMIT failed(error);
}

bool CaptureFollower::hasEnded() const
{
    return m_shared->isOver;
}

void CaptureFollower::extendTo(qint64 lastId, UtcTime now)
{
    if (m_shared->want({lastId, now}))
        call();
}

void CaptureFollower::finishAt(qint64 lastId)
{
    if (m_shared->want({lastId, std::nullopt}))
        call();
}

void CaptureFollower::setRowLimit(std::chrono::milliseconds limit)
{
    m_watch.setLimit(limit);
}

void CaptureFollower::call()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->run(); }, Qt::QueuedConnection);
}

} // namespace eventscope

#include "capturefollower.moc"
