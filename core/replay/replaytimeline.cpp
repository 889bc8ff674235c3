// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/replaytimeline.h"

#include <algorithm>

namespace eventscope {

namespace {

/// Rows between two looks at whether it was cancelled.
constexpr qint64 stretchRows = 16'384;

/// Counts on from row to row.
class RowCount
{
public:
    RowCount() = default;
    /// Its first row comes then.
    RowCount(std::chrono::microseconds at, qint64 eventsBefore)
    {
        m_row.at = at;
        m_row.events = eventsBefore;
    }

    const ReplayRow &take(const RowTime &row)
    {
        if (m_row.id > 0)
            m_row.at += std::max(std::chrono::microseconds(0), row.at - m_row.time);
        m_row.id = row.id;
        m_row.time = row.at;
        if (row.kind == CaptureRow::Kind::Event)
            ++m_row.events;
        return m_row;
    }
    [[nodiscard]] const ReplayRow &row() const { return m_row; }

private:
    ReplayRow m_row;
};

} // namespace

Result<ReplayTimeline> ReplayTimeline::read(const CaptureReader &reader, qint64 lastId, Progress &progress)
{
    ReplayTimeline timeline;
    RowCount count;
    qint64 rows = 0;
    const auto take = [&](const RowTime &row) {
        const qint64 eventsBefore = count.row().events;
        const ReplayRow &counted = count.take(row);
        if (rows == 0)
            timeline.m_first = counted;
        if (rows++ % portionRows == 0)
            timeline.m_marks.append({row.id, counted.at, eventsBefore});
    };
    progress.total = lastId;
    for (qint64 next = reader.firstId(); next <= lastId; next += stretchRows) {
        if (progress.isCancelled)
            return Error{ErrorCode::Cancelled, QStringLiteral("the replay was cancelled")};
        if (const auto stretch = reader.times(next, std::min(lastId, next + stretchRows - 1), take); !stretch)
            return stretch.error();
        progress.done = next;
    }
    if (rows == 0)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the capture holds no rows")};
    timeline.m_last = count.row();
    return timeline;
}

qsizetype ReplayTimeline::portionAt(std::chrono::microseconds at) const
{
    const auto behind = std::upper_bound(m_marks.cbegin(), m_marks.cend(), at,
                                         [](std::chrono::microseconds time, const Mark &mark) { return time < mark.at; });
    return std::max<qsizetype>(0, behind - m_marks.cbegin() - 1);
}

Result<QList<ReplayRow>> ReplayTimeline::rows(const CaptureReader &reader, qsizetype portion) const
{
    const Mark &mark = m_marks.at(portion);
    const qint64 end = portion + 1 < m_marks.size() ? m_marks.at(portion + 1).firstId - 1 : m_last.id;
    RowCount count(mark.at, mark.eventsBefore);
    QList<ReplayRow> rows;
    const auto read = reader.times(mark.firstId, end, [&](const RowTime &row) { rows.append(count.take(row)); });
    if (!read)
        return read.error();
    if (rows.isEmpty())
        return Error{ErrorCode::NotACapture, QStringLiteral("rows from %1 on are gone").arg(mark.firstId)};
    return rows;
}

} // namespace eventscope
