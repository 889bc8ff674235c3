// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/iamauthorizer.h"

namespace eventscope {

namespace {

constexpr char service[] = "appsync";

Result<AuthorizationFields> signedFields(const AuthorizationRequest &request, const Credentials &credentials, const QString &region,
                                         UtcTime at)
{
    if (credentials.accessKeyId.isEmpty() || credentials.secretAccessKey.isEmpty())
        return Error{ErrorCode::MissingCredential, QStringLiteral("no AWS credentials")};
    if (region.isEmpty())
        return Error{ErrorCode::MissingCredential, QStringLiteral("no AWS region: a custom domain does not tell it")};
    const sigv4::Request toSign = IamAuthorizer::requestToSign(request);
    const sigv4::Signature signature = sigv4::sign(toSign, credentials, region.toUtf8(), service, at);
    return sigv4::signedFields(toSign, signature, credentials);
}

} // namespace

IamAuthorizer::IamAuthorizer(const Credentials &credentials, QString region, std::shared_ptr<const Clock> clock)
    : m_fetch([credentials] { return QtFuture::makeReadyFuture(Result<Credentials>(credentials)); })
    , m_region(std::move(region))
    , m_clock(std::move(clock))
{
}

IamAuthorizer::IamAuthorizer(Fetch fetchCredentials, QString region, std::shared_ptr<const Clock> clock)
    : m_fetch(std::move(fetchCredentials))
    , m_region(std::move(region))
    , m_clock(std::move(clock))
{
}

QFuture<Result<AuthorizationFields>> IamAuthorizer::authorize(const AuthorizationRequest &request)
{
    const QString region = m_region.isEmpty() ? request.endpoint.region() : m_region;
    // The answer may come after this object is gone.
    return m_fetch().then([request, region, clock = m_clock](const Result<Credentials> &credentials) -> Result<AuthorizationFields> {
        if (!credentials)
            return credentials.error();
        return signedFields(request, credentials.value(), region, clock->utc());
    });
}

sigv4::Request IamAuthorizer::requestToSign(const AuthorizationRequest &request)
{
    sigv4::Request toSign;
    toSign.url = request.endpoint.httpUrl();
    toSign.headers = {{"accept", "application/json, text/javascript"},
                      {"content-encoding", "amz-1.0"},
                      {"content-type", "application/json; charset=UTF-8"},
                      {"host", request.endpoint.host().toUtf8()}};
    toSign.body = request.body;
    return toSign;
}

} // namespace eventscope
