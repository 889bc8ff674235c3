// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repeatplan.h"

#include "core/protocol/limits.h"

#include <algorithm>
#include <cmath>

namespace eventscope {

namespace {

constexpr double microsecondsPerSecond = 1'000'000.0;
/// A connection's unanswered publishes that are remembered (PublishTable::maxOverdue).
constexpr double mostOverWebSocket = 1'000;
/// What waits for one of KeepAliveClient's six connections waits with its deadline running.
constexpr double mostOverHttp = 8;

Error refused(const QString &why)
{
    return {ErrorCode::InvalidArgument, why};
}

} // namespace

RepeatPlan RepeatPlan::atRate(double publishesPerSecond, qint64 count)
{
    RepeatPlan plan;
    plan.interval = std::chrono::microseconds(publishesPerSecond > 0 ? std::llround(microsecondsPerSecond / publishesPerSecond) : 0);
    plan.count = count;
    return plan;
}

double RepeatPlan::publishesPerSecond() const
{
    return interval.count() > 0 ? microsecondsPerSecond / static_cast<double>(interval.count()) : 0;
}

bool RepeatBudget::isWithin() const
{
    return publishesPerSecond <= maxPublishesPerSecond && eventsPerSecond <= maxEventsPerSecond;
}

RepeatBudget repeatBudget(const RepeatPlan &plan, int eventsPerPublish, bool overWebSocket)
{
    RepeatBudget budget;
    budget.publishesPerSecond = plan.publishesPerSecond();
    budget.eventsPerSecond = budget.publishesPerSecond * eventsPerPublish;
    budget.maxEventsPerSecond = limits::maxEventsPerSecond;
    budget.maxPublishesPerSecond
        = overWebSocket ? limits::maxPublishesPerSecond : budget.maxEventsPerSecond / std::max(1, eventsPerPublish);
    return budget;
}

int maxInFlightFor(const RepeatPlan &plan, std::chrono::milliseconds deadline, bool overWebSocket)
{
    const double seconds = std::chrono::duration<double>(deadline).count();
    const double wanted = std::ceil(plan.publishesPerSecond() * seconds);
    return static_cast<int>(std::clamp(wanted, 1.0, overWebSocket ? mostOverWebSocket : mostOverHttp));
}

Result<void> checkRepeat(const RepeatPlan &plan, int eventsPerPublish, bool overWebSocket)
{
    if (plan.interval.count() <= 0)
        return refused(QStringLiteral("an interval is longer than nothing"));
    if (plan.count < 0)
        return refused(QStringLiteral("a publish is not repeated %1 times").arg(plan.count));
    if (plan.maxInFlight < 1)
        return refused(QStringLiteral("at least one publish must be in flight"));
    const RepeatBudget budget = repeatBudget(plan, eventsPerPublish, overWebSocket);
    if (budget.eventsPerSecond > budget.maxEventsPerSecond)
        return refused(QStringLiteral("%1 events a second, an API takes %2").arg(budget.eventsPerSecond).arg(budget.maxEventsPerSecond));
    if (budget.publishesPerSecond > budget.maxPublishesPerSecond) {
        return refused(QStringLiteral("%1 publishes a second, a WebSocket connection takes %2")
                           .arg(budget.publishesPerSecond)
                           .arg(budget.maxPublishesPerSecond));
    }
    return {};
}

} // namespace eventscope
