// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/apikeyauthorizer.h"

#include "core/auth/fieldvalue.h"

namespace eventscope {

ApiKeyAuthorizer::ApiKeyAuthorizer(const Secret &apiKey)
    : m_fetch([apiKey] { return QtFuture::makeReadyFuture(Result<Secret>(apiKey)); })
{
}

ApiKeyAuthorizer::ApiKeyAuthorizer(Fetch fetchApiKey)
    : m_fetch(std::move(fetchApiKey))
{
}

QFuture<Result<AuthorizationFields>> ApiKeyAuthorizer::authorize(const AuthorizationRequest &request)
{
    return m_fetch().then([request](const Result<Secret> &apiKey) -> Result<AuthorizationFields> {
        if (!apiKey)
            return apiKey.error();
        return hostAndSecret(request, QByteArrayLiteral("x-api-key"), apiKey.value(), QStringLiteral("API key"));
    });
}

} // namespace eventscope
