// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturethread.h"

#include <algorithm>

namespace eventscope {

namespace {
constexpr qsizetype waitingBytes = qsizetype{16} * 1024 * 1024;
/// Taken at once by the writer's thread: few enough that the session does not wait long for room.
constexpr std::size_t portionRows = 1'024;
constexpr std::size_t keptRows = 16'384;
} // namespace

CaptureThread::CaptureThread(std::unique_ptr<CaptureWriter> writer)
    : m_writer(std::move(writer))
{
    m_thread.setObjectName(QStringLiteral("capture"));
    m_writer->moveToThread(&m_thread);
    connect(m_writer.get(), &CaptureWriter::committed, this, &CaptureThread::committed);
    connect(m_writer.get(), &CaptureWriter::marksChanged, this, &CaptureThread::marksChanged);
    connect(m_writer.get(), &CaptureWriter::storageChanged, this, &CaptureThread::storageChanged);
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
    const qsizetype bytes = row.memoryBytes();
    QMutexLocker lock(&m_mutex);
    while (m_bytes > waitingBytes)
        m_hasRoom.wait(&m_mutex);
    const bool isFirst = m_rows.empty();
    m_bytes += bytes;
    m_rows.push_back(std::move(row));
    lock.unlock();
    if (isFirst)
        QMetaObject::invokeMethod(m_writer.get(), [this] { drain(); });
}

void CaptureThread::drain()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_drained.swap(m_rows);
    }
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
    const QMutexLocker lock(&m_mutex);
    m_bytes -= bytes;
    m_hasRoom.wakeAll();
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
