// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpanswer.h"

#include "core/protocol/framecodec.h"

namespace eventscope {

namespace {

ErrorCode codeForStatus(int status)
{
    switch (status) {
    case 400: return ErrorCode::BadRequest;
    case 401:
    case 403: return ErrorCode::Unauthorized;
    case 404: return ErrorCode::ResourceNotFound;
    case 413: return ErrorCode::InvalidInput;
    case 429: return ErrorCode::RateLimitExceeded;
    default: return ErrorCode::ServiceError;
    }
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/// What stands between us and the service speaks, and it may have handed the events on.
bool isOfGateway(int status)
{
    return status == 502 || status == 504;
}

bool isServerFault(int status)
{
    return status >= 500 && status < 600;
}

/// The type that the service names, without what a gateway hangs on to it: `UnauthorizedException:http://…`,
/// `com.amazon#UnauthorizedException`.
QString bareType(const http::Response &answer)
{
    return QString::fromUtf8(answer.header("x-amzn-errortype")).section(QLatin1Char('#'), -1).section(QLatin1Char(':'), 0, 0).trimmed();
}

PublishResult redirectRefused(const http::Response &answer)
{
    const QUrl location(QString::fromUtf8(answer.header("location")));
    const QString target = location.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const QString detail = QStringLiteral("the answer is a redirect to %1, which is not followed")
                               .arg(target.isEmpty() ? QStringLiteral("nowhere") : target);
    return PublishResult::Failure{{ErrorCode::ServiceError, detail, answer.status}, {}};
}

/// For an answer without `errors[]`; one with a type comes from the service all the same.
ErrorCode codeOfUnreadable(const http::Response &answer, const QString &type)
{
    const ErrorCode typed = type.isEmpty() ? ErrorCode::ServiceError : errorCodeForServiceType(type);
    if (typed != ErrorCode::ServiceError)
        return typed;
    const bool isUnknown = isSuccess(answer.status) || isOfGateway(answer.status) || (isServerFault(answer.status) && type.isEmpty());
    return isUnknown ? ErrorCode::UnknownOutcome : codeForStatus(answer.status);
}

PublishResult unreadable(const http::Response &answer, const QString &reason)
{
    const bool html = answer.header("content-type").toLower().contains("html") || answer.body.trimmed().startsWith('<');
    const QString what = answer.body.isEmpty() ? QStringLiteral("an empty answer")
        : html                                 ? QStringLiteral("an HTML page instead of JSON")
                                               : reason;
    const QString type = bareType(answer);
    return PublishResult::Failure{
        {codeOfUnreadable(answer, type), QStringLiteral("HTTP status %1, %2").arg(answer.status).arg(what), answer.status, type}, {}};
}

PublishResult refused(const http::Response &answer, const QList<ServiceError> &errors)
{
    Error error = errors.first().toError();
    error.status = answer.status;
    if (error.code == ErrorCode::ServiceError)
        error.code = isOfGateway(answer.status) ? ErrorCode::UnknownOutcome : codeForStatus(answer.status);
    if (error.type.isEmpty())
        error.type = bareType(answer);
    return PublishResult::Failure{error, errors};
}

} // namespace

PublishResult publishResultFrom(const http::Response &answer)
{
    if (isRedirect(answer.status))
        return redirectRefused(answer);
    const Frame frame = FrameCodec::decodeHttpAnswer(answer.body);
    if (!frame.errors.isEmpty())
        return refused(answer, frame.errors);
    if (frame.kind == Frame::Kind::PublishSuccess && isSuccess(answer.status))
        return PublishResult::fromFrame(frame);
    return unreadable(answer, frame.reason.isEmpty() ? QStringLiteral("an answer of unknown form") : frame.reason);
}

} // namespace eventscope
