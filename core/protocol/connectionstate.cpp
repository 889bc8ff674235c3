// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/connectionstate.h"

namespace eventscope {

QLatin1String connectionStateName(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Disconnected: return QLatin1String("Disconnected");
    case ConnectionState::Connecting: return QLatin1String("Connecting");
    case ConnectionState::Connected: return QLatin1String("Connected");
    case ConnectionState::Reconnecting: return QLatin1String("Reconnecting");
    case ConnectionState::Failed: return QLatin1String("Failed");
    }
    return QLatin1String("Unknown");
}

QLatin1String subscriptionStateName(SubscriptionState state)
{
    switch (state) {
    case SubscriptionState::Pending: return QLatin1String("Pending");
    case SubscriptionState::Active: return QLatin1String("Active");
    case SubscriptionState::Refused: return QLatin1String("Refused");
    case SubscriptionState::Unsubscribing: return QLatin1String("Unsubscribing");
    case SubscriptionState::Ended: return QLatin1String("Ended");
    }
    return QLatin1String("Unknown");
}

QLatin1String operationName(Operation operation)
{
    switch (operation) {
    case Operation::Connect: return QLatin1String("Connect");
    case Operation::Subscribe: return QLatin1String("Subscribe");
    case Operation::Publish: return QLatin1String("Publish");
    }
    return QLatin1String("Unknown");
}

} // namespace eventscope
