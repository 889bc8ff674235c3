// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

namespace eventscope {

/// A day as a place has it, from midnight to midnight: 23 or 25 hours where the clocks change.
struct LocalDay
{
    UtcTime begin{};
    UtcTime end{}; ///< the first moment of the next day

    [[nodiscard]] static LocalDay of(UtcTime time, const QTimeZone &zone);
};

} // namespace eventscope
