// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/logplace.h"

#include <chrono>
#include <optional>

namespace eventscope {

/// Where a replay stands, and how it plays.
struct ReplayPlace
{
    std::chrono::microseconds at{0}; ///< after the first row
    bool isPlaying = true;
    double speed = 1;
    bool isLooping = false;
    bool isSkippingPauses = false;
};

/// Where somebody is in a window with a capture, for another that takes its place.
struct CapturePlace
{
    LogPlace log;
    std::optional<ReplayPlace> replay; ///< nothing while it is off
};

} // namespace eventscope
