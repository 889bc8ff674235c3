// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/revocableauthorizer.h"

namespace eventscope {

namespace {

QFuture<Result<AuthorizationFields>> refuse(ErrorCode code, const QString &why)
{
    return QtFuture::makeReadyFuture(Result<AuthorizationFields>(Error{code, why}));
}

} // namespace

RevocableAuthorizer::RevocableAuthorizer(Source source)
    : m_source(std::move(source))
{
}

QFuture<Result<AuthorizationFields>> RevocableAuthorizer::authorize(const AuthorizationRequest &request)
{
    if (m_isRevoked)
        return refuse(ErrorCode::Cancelled, QStringLiteral("taken back, not sent"));
    const AuthorizerPtr authorizer = m_source();
    return authorizer ? authorizer->authorize(request) : refuse(ErrorCode::MissingCredential, QStringLiteral("no authorizer"));
}

} // namespace eventscope
