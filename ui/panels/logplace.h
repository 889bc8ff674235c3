// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eventscope {

/// Where somebody is in a log, for another that shows the same capture in its place.
struct LogPlace
{
    qint64 row = 0; ///< the current one, else one in the middle of what is in view; 0: none
    bool isCurrent = false;
    QString filter; ///< empty: none
    bool isFollowing = true;
    bool isPaused = false;
};

} // namespace eventscope
