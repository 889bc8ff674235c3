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
/// A few words for a cell: "3.4 ms", the shortest of several; "3.4 ms, 1 of 2" while others are on their way; "✗ 1 of 2 missing". Empty
/// for None.
[[nodiscard]] QString arrivalText(const PublishedArrivals &event);
/// A line for each subscription: "/default/*: not received after 5 s".
[[nodiscard]] QString arrivalDetail(const PublishedArrivals &event);
/// "5 s": so long after the service accepted an event it is missing.
[[nodiscard]] QString arrivalPatience();
/// With one decimal and without a unit.
[[nodiscard]] QString millisecondsText(std::chrono::microseconds duration);

} // namespace eventscope
