// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eventscope {

/// Events a second: whole numbers from 10 up, one decimal below: 0.5/s is news, 1204.5/s is noise.
[[nodiscard]] QString rateText(double perSecond);

} // namespace eventscope
