// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QList>

namespace eventscope {

/// What came of a rescue.
struct RescueReport
{
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0; ///< 0: up to the end, which is not known

        bool operator==(const Range &) const = default;
    };

    qint64 rows = 0; ///< read; rows that stand for what was lost are not counted
    QList<Range> lost; ///< ids that rows had, ascending; a gap row stands in the place of each range
    qint64 rowsWithoutChannel = 0; ///< read, but not what told their channel

    [[nodiscard]] bool isComplete() const { return lost.isEmpty() && rowsWithoutChannel == 0; }
    bool operator==(const RescueReport &) const = default;
};

/// The file shows signs of a capture: its header, its schema, or the first pages of its tables.
[[nodiscard]] bool looksLikeCapture(const QString &path);

/// The file ends in the middle of a page: SQLite takes the rest of the page for zeros, without a word.
[[nodiscard]] bool endsWithinAPage(const QString &path);

/// Writes what can still be read of a damaged capture to `target`, which must not exist: rows in the order of their ids, around
/// every damaged place, with a gap row for it, under new ids without holes; sources; marks, those of lost rows at the gap row. `damaged` is
/// not changed. A broken first page is replaced by that of a new capture, whose tables begin at the same pages. SQLite keeps no checksums:
/// bytes that changed within a payload are not noticed. Errors: NotACapture when no row can be read, FileFailed, StorageFull, Cancelled.
/// Any thread; blocks.
[[nodiscard]] Result<RescueReport> rescueCapture(const QString &damaged, const QString &target, Progress &progress);

} // namespace eventscope
