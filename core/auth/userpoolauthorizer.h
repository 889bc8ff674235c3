// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/auth/tokensession.h"

#include <functional>

namespace eventscope {

/// A signed-in user, of a Cognito user pool or an OpenID provider: `host` and `Authorization` with the access token, or the ID
/// token where the API wants that (protocol.md 2.2). Fails with SignInRequired as the tokens' source does, and with
/// MissingCredential when the provider gave no ID token.
class UserPoolAuthorizer final : public Authorizer
{
public:
    enum class Token { Access, Id };
    using Fetch = std::function<QFuture<Result<TokenSet>>()>;

    UserPoolAuthorizer(Fetch fetchTokens, Token token);

    [[nodiscard]] QFuture<Result<AuthorizationFields>> authorize(const AuthorizationRequest &request) override;

private:
    Fetch m_fetch;
    Token m_token;
};

} // namespace eventscope
