// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerow.h"

#include <QMutex>
#include <QWaitCondition>

#include <vector>

namespace eventscope {

/// Rows on their way from one thread to another, bounded in bytes: who appends waits while the other side has not caught up. What was
/// taken counts until it is released. Thread-safe; one thread appends, one takes.
class RowQueue
{
public:
    /// In bytes of memory (CaptureRow::memoryBytes()); one row may be larger.
    explicit RowQueue(qsizetype limit);

    /// True when nothing waited before: the other side has to be told.
    [[nodiscard]] bool append(CaptureRow row);
    /// All that waits, in order; `rows` is empty before and keeps its memory.
    void take(std::vector<CaptureRow> &rows);
    /// So much of what was taken is dealt with.
    void release(qsizetype bytes);

private:
    const qsizetype m_limit;
    QMutex m_mutex;
    QWaitCondition m_hasRoom;
    std::vector<CaptureRow> m_rows;
    qsizetype m_bytes = 0; ///< of the rows and of those taken and not released
};

} // namespace eventscope
