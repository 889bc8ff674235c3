// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QScatterSeries>

class QPainter;

namespace eventscope {

/// The shapes by which the lines of a chart are told apart without colour; they repeat.
[[nodiscard]] QScatterSeries::MarkerShape chartMarkerShape(int index);
/// The same shape in the middle of a piece of its line.
void paintChartMarker(QPainter &painter, const QRectF &rect, int index, const QColor &color);

} // namespace eventscope
