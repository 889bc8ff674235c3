// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/connection.h"
#include "core/protocol/endpoint.h"

#include <QFuture>

#include <memory>

namespace eventscope {

/// What is to be authorized. For every operation the service verifies a POST to the HTTP URL of the API, also for the upgrade
/// and the WebSocket messages (protocol.md 5.1).
struct AuthorizationRequest
{
    Operation operation = Operation::Connect;
    Endpoint endpoint;
    QByteArray body; ///< `{}`, FrameCodec::channelBody or FrameCodec::publishBody
    bool http = false; ///< an HTTP publish: fields are sent as headers
};

/// Answers with the fields that authorize one operation, `host` among them. May be asked for every operation, so sources cache.
/// Used in the session's thread; the answer may come later. Shared between the operations of an endpoint.
class Authorizer
{
public:
    virtual ~Authorizer() = default;
    [[nodiscard]] virtual QFuture<Result<AuthorizationFields>> authorize(const AuthorizationRequest &request) = 0;
};

using AuthorizerPtr = std::shared_ptr<Authorizer>;

/// The three authorizers of an endpoint, chosen separately (the vocabulary of the Android library, protocol.md 8).
struct Authorizers
{
    AuthorizerPtr connectAuthorizer;
    AuthorizerPtr subscribeAuthorizer;
    AuthorizerPtr publishAuthorizer;
};

} // namespace eventscope
