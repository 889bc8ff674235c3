// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/base/secret.h"

#include <functional>

namespace eventscope {

/// Lambda, OIDC and pasted Cognito tokens: `host` and `Authorization` with the token as given (protocol.md 2.2).
/// Fails with MissingCredential when the token is empty, with InvalidArgument when it holds a line break.
class AuthTokenAuthorizer final : public Authorizer
{
public:
    using Fetch = std::function<QFuture<Result<Secret>>()>;

    explicit AuthTokenAuthorizer(const Secret &token);
    /// `fetchLatestAuthToken` is asked for every operation.
    explicit AuthTokenAuthorizer(Fetch fetchLatestAuthToken);

    [[nodiscard]] QFuture<Result<AuthorizationFields>> authorize(const AuthorizationRequest &request) override;

private:
    Fetch m_fetch;
};

} // namespace eventscope
