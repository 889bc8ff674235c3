// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace eventscope {

enum class Fraction { Milliseconds, Microseconds };

/// A time of day, local or, with a `Z`, in UTC.
[[nodiscard]] QString clockText(UtcTime at, Qt::TimeSpec zone, Fraction fraction);
/// A distance with its sign and as few parts as it needs: `+0.204`, `−1:02.500`, `+27:00:01.000`. A clock that was set back makes
/// it negative.
[[nodiscard]] QString spanText(std::chrono::microseconds span, Fraction fraction);
/// Microseconds grouped for reading, without a sign: `1.204 311 s`, `2:03:04.000 001`.
[[nodiscard]] QString exactSpanText(std::chrono::microseconds span);
/// Date and time with microseconds.
[[nodiscard]] QString fullTimeText(UtcTime at, Qt::TimeSpec zone = Qt::LocalTime);
/// Local time of day, to the second.
[[nodiscard]] QString shortTimeText(UtcTime at);

} // namespace eventscope
