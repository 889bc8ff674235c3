// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/repeater.h"

#include <QString>

namespace eventscope {

/// What a plan takes of the service's quotas: "10 of 25 publishes/s on this connection, 50 of 10,000 events/s of the API".
[[nodiscard]] QString repeatBudgetText(const RepeatBudget &budget, bool overWebSocket);
/// Why a plan is refused, and what to do; empty for one that can be started.
[[nodiscard]] QString repeatRefusal(const RepeatPlan &plan, int eventsPerPublish, bool overWebSocket);
/// What may go wrong with a plan that can be started; empty else.
[[nodiscard]] QString repeatWarning(const RepeatBudget &budget, bool overWebSocket);
/// One that runs: "12 of 50 publishes sent, 3 events failed, 2 in flight, 24.9/s".
[[nodiscard]] QString repeatProgressText(const RepeatSummary &summary, const RepeatPlan &plan);
/// One that ended, in lines: what was sent, what failed by code, latencies, the rate.
[[nodiscard]] QString repeatSummaryText(const RepeatSummary &summary, const QString &channel);

} // namespace eventscope
