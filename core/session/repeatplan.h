// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <chrono>

namespace eventscope {

/// How often a publish is repeated. A value type.
struct RepeatPlan
{
    std::chrono::microseconds interval{1'000'000}; ///< from one publish to the next
    qint64 count = 0; ///< publishes; 0: until it is stopped
    int maxInFlight = 8; ///< publishes without an answer at a time; what is due waits for one of them. See maxInFlightFor()

    /// The interval for so many publishes a second.
    [[nodiscard]] static RepeatPlan atRate(double publishesPerSecond, qint64 count = 0);
    [[nodiscard]] double publishesPerSecond() const;
    bool operator==(const RepeatPlan &) const = default;
};

/// What a plan asks for, beside the service's quotas (protocol.md 10).
struct RepeatBudget
{
    double publishesPerSecond = 0;
    double maxPublishesPerSecond = 0; ///< over the WebSocket that of a connection; over HTTP only events are counted
    double eventsPerSecond = 0;
    double maxEventsPerSecond = 0; ///< of the API, for all who publish to it

    [[nodiscard]] bool isWithin() const;
};

[[nodiscard]] RepeatBudget repeatBudget(const RepeatPlan &plan, int eventsPerPublish, bool overWebSocket);
/// So many publishes may be without an answer that answers which take up to `deadline` slow nothing down: the rate times the deadline,
/// bounded. Over the WebSocket publishes follow each other without waiting; over HTTP each takes a connection, and a client opens six.
[[nodiscard]] int maxInFlightFor(const RepeatPlan &plan, std::chrono::milliseconds deadline, bool overWebSocket);
/// InvalidArgument: an interval of nothing, a negative count, nobody in flight, or more than the budget has, with both numbers.
[[nodiscard]] Result<void> checkRepeat(const RepeatPlan &plan, int eventsPerPublish, bool overWebSocket);

} // namespace eventscope
