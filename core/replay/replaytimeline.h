// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/capture/capturereader.h"

#include <QList>

#include <chrono>

namespace eventscope {

/// A row of a capture, and what was before it.
struct ReplayRow
{
    qint64 id = 0; ///< 0: none
    UtcTime time{}; ///< as captured
    std::chrono::microseconds at{0}; ///< after the first row; never less than the row before has
    qint64 events = 0; ///< rows of kind Event up to this one
};

/// When the rows of a capture come in a replay: with the spacing they were captured with, in the order of their ids; where the clock was
/// set back, the next row comes at once. Keeps one mark for portionRows rows (a million rows take 50 KB) and reads the rows
/// between two marks when they are asked for. A value type.
class ReplayTimeline
{
public:
    static constexpr qint64 portionRows = 512;

    /// Reads the times of all rows up to `lastId`, about a second for a million. Errors: those of CaptureReader::times(), Cancelled, and
    /// InvalidArgument for a capture without rows. Any thread; blocks.
    [[nodiscard]] static Result<ReplayTimeline> read(const CaptureReader &reader, qint64 lastId, Progress &progress);

    [[nodiscard]] const ReplayRow &first() const { return m_first; }
    /// Its `at` is how long the replay takes at speed 1, its `events` are all there are.
    [[nodiscard]] const ReplayRow &last() const { return m_last; }

    [[nodiscard]] qsizetype portionCount() const { return m_marks.size(); }
    /// When its first row comes.
    [[nodiscard]] std::chrono::microseconds startOf(qsizetype portion) const { return m_marks.at(portion).at; }
    /// The one with the last row that has come at that time.
    [[nodiscard]] qsizetype portionAt(std::chrono::microseconds at) const;
    /// Its rows, portionRows at most. Errors: those of CaptureReader::times(), and NotACapture when they are gone.
    [[nodiscard]] Result<QList<ReplayRow>> rows(const CaptureReader &reader, qsizetype portion) const;

private:
    struct Mark
    {
        qint64 firstId = 0;
        std::chrono::microseconds at{0}; ///< of the first row
        qint64 eventsBefore = 0;
    };

    ReplayRow m_first;
    ReplayRow m_last;
    QList<Mark> m_marks;
};

} // namespace eventscope
