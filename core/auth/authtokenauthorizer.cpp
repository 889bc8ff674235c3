// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authtokenauthorizer.h"

#include "core/auth/fieldvalue.h"

namespace eventscope {

AuthTokenAuthorizer::AuthTokenAuthorizer(const Secret &token)
    : m_fetch([token] { return QtFuture::makeReadyFuture(Result<Secret>(token)); })
{
}

AuthTokenAuthorizer::AuthTokenAuthorizer(Fetch fetchLatestAuthToken)
    : m_fetch(std::move(fetchLatestAuthToken))
{
}

QFuture<Result<AuthorizationFields>> AuthTokenAuthorizer::authorize(const AuthorizationRequest &request)
{
    return m_fetch().then([request](const Result<Secret> &token) -> Result<AuthorizationFields> {
        if (!token)
            return token.error();
        return hostAndSecret(request, QByteArrayLiteral("Authorization"), token.value(), QStringLiteral("token"));
    });
}

} // namespace eventscope
