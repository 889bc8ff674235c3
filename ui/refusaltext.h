// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/jwt.h"
#include "core/auth/lambdatoken.h"
#include "core/base/error.h"
#include "core/protocol/connectionstate.h"
#include "core/workspace/endpointsettings.h"

namespace eventscope {

/// An operation that was refused, with what is known of it: the more there is, the better its explanation.
struct Refusal
{
    Error error = {};
    Operation operation = Operation::Connect;
    AuthorizerSettings::Kind authorizer = AuthorizerSettings::Kind::ApiKey;
    bool isWebSocket = true;
    QString channel = {}; ///< or pattern; empty when connecting
    QList<QByteArray> events = {}; ///< as published
    std::optional<Jwt> token = {}; ///< the one that was sent, decoded
    UtcTime now = {};
};

/// What happened, the likely cause and the next step, in a few sentences (translated); as errorText() where nothing more is known.
[[nodiscard]] QString refusalText(const Refusal &refusal);
/// A refusal by an endpoint, completed with the kind of its authorizer of this id; empty: the one of the operation. Nothing without any.
[[nodiscard]] std::optional<Refusal> refusalBy(const EndpointSettings &endpoint, const QString &authorizerId, Refusal refusal);
/// refusalText() of refusalBy(); errorText() without an authorizer.
[[nodiscard]] QString refusalText(const EndpointSettings &endpoint, const QString &authorizerId, const Refusal &refusal);

/// A publish that the service may refuse over WebSocket only (protocol.md 5.3): signed with IAM, and an event holds `<` or `>`; where the
/// signature itself is refused also one of `& ' =` or U+2028, U+2029, which serialisers escape too.
[[nodiscard]] bool isHelpedByHttp(const Refusal &refusal);

/// What is wrong with a token of a Lambda authorizer, before it is sent (translated).
[[nodiscard]] QString lambdaTokenText(LambdaTokenFault fault);

} // namespace eventscope
