// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/series/seriesrequest.h"

#include <QString>

namespace eventscope {

/// Lines of one unit share an axis.
enum class ChartUnit { EventsPerSecond, Milliseconds, Number };

[[nodiscard]] ChartUnit chartUnit(SeriesRequest::Kind kind);
/// For an axis.
[[nodiscard]] QString chartUnitText(ChartUnit unit);
/// `12/s`, `14.2 ms`, `127`.
[[nodiscard]] QString chartValueText(double value, ChartUnit unit);
/// "Events per second by channel", or the expression.
[[nodiscard]] QString chartSeriesText(const SeriesRequest &request);
[[nodiscard]] QString chartCurveText(const SeriesRequest &request, const SeriesCurve &curve);
/// Why a series cannot be read.
[[nodiscard]] QString chartErrorText(const Error &error);

} // namespace eventscope
