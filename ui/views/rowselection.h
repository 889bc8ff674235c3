// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/exporter.h"
#include "ui/models/eventlogmodel.h"

#include <QItemSelectionModel>

namespace eventscope {

/// Rows [first, last] of a model.
struct RowSpan
{
    int first = 0;
    int last = 0;

    [[nodiscard]] int count() const { return last - first + 1; }
    bool operator==(const RowSpan &) const = default;
};

/// The selected rows, ascending. Costs as much as there are spans: never an index per row, of which Ctrl+A has a hundred thousand.
[[nodiscard]] QList<RowSpan> selectedSpans(const QItemSelectionModel &selection);
[[nodiscard]] qint64 rowCount(const QList<RowSpan> &spans);
/// The ids of the rows, ascending, neighbours in one range.
[[nodiscard]] QList<IdRange> idRanges(const EventLogModel &model, const QList<RowSpan> &spans);

} // namespace eventscope
