// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/userpoolauthorizer.h"

#include "core/auth/fieldvalue.h"

namespace eventscope {

UserPoolAuthorizer::UserPoolAuthorizer(Fetch fetchTokens, Token token)
    : m_fetch(std::move(fetchTokens))
    , m_token(token)
{
}

QFuture<Result<AuthorizationFields>> UserPoolAuthorizer::authorize(const AuthorizationRequest &request)
{
    return m_fetch().then([request, token = m_token](const Result<TokenSet> &tokens) -> Result<AuthorizationFields> {
        if (!tokens)
            return tokens.error();
        const bool sendsId = token == Token::Id;
        return hostAndSecret(request, QByteArrayLiteral("Authorization"), sendsId ? tokens->idToken : tokens->accessToken,
                             sendsId ? QStringLiteral("ID token of the sign-in") : QStringLiteral("access token of the sign-in"));
    });
}

} // namespace eventscope
