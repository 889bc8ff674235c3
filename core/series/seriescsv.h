// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/series/seriespoint.h"

#include <QList>
#include <QString>

namespace eventscope {

struct SeriesTable
{
    QString name;
    QString unit;
    QList<SeriesPoint> points;
};

/// Writes points as CSV with a head: line, unit, time (UTC, microseconds), row of the capture, value to all its digits. Replaces the file
/// at once, or leaves it as it was. Answers with the number of points. FileFailed or StorageFull. Any thread.
[[nodiscard]] Result<qint64> writeSeriesCsv(const QString &path, const QList<SeriesTable> &tables);

} // namespace eventscope
