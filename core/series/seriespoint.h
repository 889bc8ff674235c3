// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

namespace eventscope {

/// One value at one time, and the row of the capture it comes from.
struct SeriesPoint
{
    UtcTime at{};
    double value = 0; ///< never NaN
    qint64 id = 0;

    bool operator==(const SeriesPoint &) const = default;
};

} // namespace eventscope
