// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace eventscope {

/// How many there are, for the plural forms of tr(), which takes an int: the largest one stands for more.
[[nodiscard]] constexpr int pluralCount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace eventscope
