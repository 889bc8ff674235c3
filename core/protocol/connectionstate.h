// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLatin1String>
#include <QString>

#include <chrono>
#include <optional>

namespace eventscope {

/// The states of design.md 5, in the words the user sees.
enum class ConnectionState { Disconnected, Connecting, Connected, Reconnecting, Failed };

/// A state with its facts.
struct ConnectionStatus
{
    ConnectionState state = ConnectionState::Disconnected;
    int attempt = 0; ///< for Reconnecting: the attempt that comes, from 1
    std::chrono::milliseconds retryIn{0}; ///< for Reconnecting: the wait before it; 0 while it is under way
    std::optional<Error> error = {}; ///< why, for Reconnecting and Failed
    bool keepAliveLate = false; ///< Connected, but nothing heard for 65 s
};

/// `Connected` etc., stable: machine-readable answers use it.
[[nodiscard]] QLatin1String connectionStateName(ConnectionState state);

enum class SubscriptionState { Pending, Active, Refused, Unsubscribing, Ended };
[[nodiscard]] QLatin1String subscriptionStateName(SubscriptionState state);

/// What a request for authorization is about.
enum class Operation { Connect, Subscribe, Publish };
[[nodiscard]] QLatin1String operationName(Operation operation);

/// How a socket ended. `error` is set when the socket reported one (then `code` says nothing: Qt answers 1000 for a dropped
/// TCP connection, qt64.md 5.2).
struct SocketClosed
{
    std::optional<Error> error;
    int code = 1000;
    QString reason;
};

} // namespace eventscope
