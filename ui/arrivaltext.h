// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/arrivals.h"

#include <QString>

namespace eventscope {

/// What is to be said of an event's way back over all its subscriptions: the worst that happened to it.
enum class ArrivalVerdict {
    None, ///< no subscription was to bring it
    Waiting,
    Arrived,
    Ambiguous, ///< something came, but it may have been another event
    Missing,
    Interrupted,
};

[[nodiscard]] ArrivalVerdict arrivalVerdict(const PublishedArrivals &event);
/// A few words for a cell: "3.4 ms"; of several subscriptions a line for each, "3.4 ms · /default/*". Empty for None.
[[nodiscard]] QString arrivalText(const PublishedArrivals &event);
/// A line for each subscription: "/default/*: not received after 5 s".
[[nodiscard]] QString arrivalDetail(const PublishedArrivals &event);
/// "5 s", of how long is waited until an accepted event counts as missing.
[[nodiscard]] QString patienceText(std::chrono::microseconds patience);
/// With one decimal and without a unit.
[[nodiscard]] QString millisecondsText(std::chrono::microseconds duration);

} // namespace eventscope
