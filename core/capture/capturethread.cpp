// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturethread.h"

#include <algorithm>

namespace eventscope {

namespace {
constexpr qsizetype waitingBytes = qsizetype{16} * 1024 * 1024;
/// Taken at once by the writer's thread: few enough that the session does not wait long for room.
constexpr std::size_t portionRows = 1'024;
constexpr std::size_t keptRows = 16'384;
constexpr std::chrono::milliseconds stallInterval{250};
} // namespace

CaptureThread::CaptureThread(std::unique_ptr<CaptureWriter> writer)
    : m_writer(std::move(writer))
    , m_queue(waitingBytes)
{
    m_stallTimer.setSingleShot(true);
    m_stallTimer.setInterval(stallInterval);
    connect(&m_stallTimer, &QTimer::timeout, this, &CaptureThread::tell);
    m_thread.setObjectName(QStringLiteral("capture"));
    m_writer->moveToThread(&m_thread);
    connect(m_writer.get(), &CaptureWriter::committed, this, &CaptureThread::onCommitted);
    connect(m_writer.get(), &CaptureWriter::marksChanged, this, &CaptureThread::marksChanged);
    connect(m_writer.get(), &CaptureWriter::storageChanged, this, &CaptureThread::storageChanged);
    connect(m_writer.get(), &CaptureWriter::madeAgain, this, &CaptureThread::madeAgain);
    m_thread.start();
}

CaptureThread::~CaptureThread()
{
    QMetaObject::invokeMethod(
        m_writer.get(),
        [this] {
            drain();
            m_writer.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<CaptureThread>> CaptureThread::open(const QString &path, const CaptureBudget &budget)
{
    auto writer = CaptureWriter::open(path, budget);
    if (!writer)
        return writer.error();
    return std::unique_ptr<CaptureThread>(new CaptureThread(std::move(writer).value()));
}

void CaptureThread::append(CaptureRow row)
{
    if (row.kind == CaptureRow::Kind::Event)
        ++m_received;
    if (!m_queue.append(std::move(row)))
        return;
    QMetaObject::invokeMethod(m_writer.get(), [this] { drain(); });
    if (!m_stallTimer.isActive())
        m_stallTimer.start();
}

void CaptureThread::drain()
{
    m_queue.take(m_drained);
    for (std::size_t done = 0; done < m_drained.size(); done += portionRows)
        write(std::span(m_drained).subspan(done, std::min(portionRows, m_drained.size() - done)));
    m_drained.clear();
    if (m_drained.capacity() > keptRows)
        m_drained.shrink_to_fit();
}

void CaptureThread::write(std::span<CaptureRow> rows)
{
    qsizetype bytes = 0;
    for (CaptureRow &row : rows) {
        bytes += row.memoryBytes();
        m_writer->append(std::move(row));
    }
    m_queue.release(bytes);
}

void CaptureThread::onCommitted(qint64 lastId, const CaptureCounters &counters)
{
    m_lastId = lastId;
    m_counters = counters;
    tell();
}

/// Also when the writer is silent because the disk holds it up: what was received is counted all the same.
void CaptureThread::tell()
{
    m_counters.received = m_received;
    if (m_counters.waiting() > 0)
        m_stallTimer.start();
    else
        m_stallTimer.stop();
    Q_EMIT committed(m_lastId, m_counters);
}

Result<void> CaptureThread::flush()
{
    Result<void> flushed;
    QMetaObject::invokeMethod(
        m_writer.get(),
        [this, &flushed] {
            drain();
            flushed = m_writer->flush();
        },
        Qt::BlockingQueuedConnection);
    return flushed;
}

CaptureCounters CaptureThread::counters()
{
    CaptureCounters counters;
    QMetaObject::invokeMethod(
        m_writer.get(),
        [this, &counters] {
            drain();
            counters = m_writer->counters();
        },
        Qt::BlockingQueuedConnection);
    return counters;
}

void CaptureThread::setBudget(const CaptureBudget &budget)
{
    QMetaObject::invokeMethod(m_writer.get(), [this, budget] { m_writer->setBudget(budget); });
}

void CaptureThread::setMark(qint64 row, const QString &note)
{
    QMetaObject::invokeMethod(m_writer.get(), [this, row, note] { m_writer->setMark(row, note); });
}

void CaptureThread::removeMark(qint64 row)
{
    QMetaObject::invokeMethod(m_writer.get(), [this, row] { m_writer->removeMark(row); });
}

} // namespace eventscope
