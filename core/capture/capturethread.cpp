// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturethread.h"

namespace eventscope {

namespace {
constexpr qsizetype waitingBytes = qsizetype{32} * 1024 * 1024;
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
        m_bytes = 0;
        m_hasRoom.wakeAll();
    }
    for (CaptureRow &row : m_drained)
        m_writer->append(std::move(row));
    m_drained.clear();
    if (m_drained.capacity() > keptRows)
        m_drained.shrink_to_fit();
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
