// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rowselection.h"

#include <algorithm>
#include <numeric>

namespace eventscope {

QList<RowSpan> selectedSpans(const QItemSelectionModel &selection)
{
    QList<RowSpan> ranges;
    for (const QItemSelectionRange &range : selection.selection())
        ranges << RowSpan{range.top(), range.bottom()};
    std::sort(ranges.begin(), ranges.end(), [](const RowSpan &a, const RowSpan &b) { return a.first < b.first; });
    QList<RowSpan> spans;
    for (const RowSpan &range : ranges) {
        if (!spans.isEmpty() && range.first <= spans.constLast().last + 1)
            spans.last().last = std::max(spans.constLast().last, range.last);
        else
            spans << range;
    }
    return spans;
}

qint64 rowCount(const QList<RowSpan> &spans)
{
    return std::accumulate(spans.cbegin(), spans.cend(), qint64(0), [](qint64 sum, const RowSpan &span) { return sum + span.count(); });
}

QList<IdRange> idRanges(const EventLogModel &model, const QList<RowSpan> &spans)
{
    QList<IdRange> ranges;
    for (const RowSpan &span : spans) {
        for (int row = span.first; row <= span.last; ++row) {
            const qint64 id = model.idAt(row);
            if (!ranges.isEmpty() && ranges.constLast().last + 1 == id)
                ranges.last().last = id;
            else
                ranges << IdRange{id, id};
        }
    }
    return ranges;
}

} // namespace eventscope
