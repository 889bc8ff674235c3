// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/rowqueue.h"

namespace eventscope {

RowQueue::RowQueue(qsizetype limit)
    : m_limit(limit)
{
}

bool RowQueue::append(CaptureRow row)
{
    const qsizetype bytes = row.memoryBytes();
    const QMutexLocker lock(&m_mutex);
    while (m_bytes > 0 && m_bytes + bytes > m_limit)
        m_hasRoom.wait(&m_mutex);
    m_bytes += bytes;
    m_rows.push_back(std::move(row));
    return m_rows.size() == 1;
}

void RowQueue::take(std::vector<CaptureRow> &rows)
{
    const QMutexLocker lock(&m_mutex);
    rows.swap(m_rows);
}

void RowQueue::release(qsizetype bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_bytes -= bytes;
    m_hasRoom.wakeAll();
}

} // namespace eventscope
