// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/awsjson.h"

#include "core/auth/awsdomain.h"
#include "core/base/whenfinished.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace eventscope::awsjson {

namespace {

constexpr std::array<std::pair<QLatin1String, ErrorCode>, 26> codes{{
    {QLatin1String("NotAuthorizedException"), ErrorCode::Unauthorized},
    {QLatin1String("UserNotFoundException"), ErrorCode::Unauthorized},
    {QLatin1String("UserNotConfirmedException"), ErrorCode::Unauthorized},
    {QLatin1String("PasswordResetRequiredException"), ErrorCode::Unauthorized},
    {QLatin1String("RefreshTokenReuseException"), ErrorCode::Unauthorized},
    {QLatin1String("CodeMismatchException"), ErrorCode::Unauthorized},
    {QLatin1String("ExpiredCodeException"), ErrorCode::Unauthorized},
    {QLatin1String("EnableSoftwareTokenMFAException"), ErrorCode::Unauthorized},
    {QLatin1String("UnauthorizedException"), ErrorCode::Unauthorized},
    {QLatin1String("AccessDeniedException"), ErrorCode::Unauthorized},
    {QLatin1String("AccessDenied"), ErrorCode::Unauthorized},
    {QLatin1String("ForbiddenException"), ErrorCode::Unauthorized},
    {QLatin1String("ExpiredToken"), ErrorCode::Unauthorized},
    {QLatin1String("InvalidClientTokenId"), ErrorCode::Unauthorized},
    {QLatin1String("SignatureDoesNotMatch"), ErrorCode::Unauthorized},
    {QLatin1String("InvalidParameterException"), ErrorCode::InvalidInput},
    {QLatin1String("InvalidPasswordException"), ErrorCode::InvalidInput},
    {QLatin1String("InvalidIdentityPoolConfigurationException"), ErrorCode::InvalidInput},
    {QLatin1String("TooManyRequestsException"), ErrorCode::RateLimitExceeded},
    {QLatin1String("LimitExceededException"), ErrorCode::RateLimitExceeded},
    {QLatin1String("ThrottlingException"), ErrorCode::RateLimitExceeded},
    {QLatin1String("Throttling"), ErrorCode::RateLimitExceeded},
    {QLatin1String("ResourceNotFoundException"), ErrorCode::ResourceNotFound},
    {QLatin1String("NotFoundException"), ErrorCode::ResourceNotFound},
    {QLatin1String("BadRequestException"), ErrorCode::BadRequest},
    {QLatin1String("UnknownOperationException"), ErrorCode::UnsupportedOperation},
}};

} // namespace

Result<QUrl> serviceUrl(const QString &service, const QString &region, const QString &overriding)
{
    if (overriding.isEmpty())
        return QUrl(QStringLiteral("https://%1.%2.%3/").arg(service, region, awsDomain(region)));
    QUrl url(overriding, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return Error{ErrorCode::InvalidUrl, QStringLiteral("\"%1\" is no http or https URL").arg(overriding)};
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url;
}

QFuture<Result<QJsonObject>> call(http::Client &client, const QUrl &url, const QString &target, const QJsonObject &body, QObject *context)
{
    http::Request request;
    request.url = url;
    request.headers = {{"Content-Type", "application/x-amz-json-1.1"}, {"X-Amz-Target", target.toLatin1()}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return andThen(client.send(request), context, [](const Result<http::Response> &response) { return objectOf(response); });
}

Result<QJsonObject> objectOf(const Result<http::Response> &response)
{
    if (!response)
        return response.error();
    if (response->status >= 400)
        return errorOf(*response);
    if (response->body.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    if (!document.isObject())
        return Error{ErrorCode::InvalidFrame, QStringLiteral("the answer is no JSON object"), response->status};
    return document.object();
}

Error errorOf(const http::Response &response)
{
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QString type = body.value(QLatin1String("__type")).toString();
    if (type.isEmpty())
        type = QString::fromLatin1(response.header("x-amzn-ErrorType")).section(QLatin1Char(':'), 0, 0);
    type = type.section(QLatin1Char('#'), -1);
    QString message = body.value(QLatin1String("message")).toString();
    if (message.isEmpty())
        message = body.value(QLatin1String("Message")).toString();
    if (message.isEmpty() && type.isEmpty())
        message = QStringLiteral("answered with status %1").arg(response.status);
    return {codeForType(type, response.status), message, response.status, type};
}

ErrorCode codeForType(const QString &type, int status)
{
    const auto *found = std::find_if(codes.begin(), codes.end(), [&type](const auto &one) { return one.first == type; });
    if (found != codes.end())
        return found->second;
    if (status == 401 || status == 403)
        return ErrorCode::Unauthorized;
    if (status == 404)
        return ErrorCode::ResourceNotFound;
    return status == 429 ? ErrorCode::RateLimitExceeded : ErrorCode::ServiceError;
}

} // namespace eventscope::awsjson
