// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/eventroutes.h"

#include "core/auth/serviceclock.h"
#include "core/localapi/accesscontrol.h"
#include "core/localapi/broker.h"
#include "core/localapi/serverframes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace eventscope::localapi {

namespace {

QByteArray requestId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

HttpAnswer jsonAnswer(int status, const QByteArray &body)
{
    return {status, body, {{"Content-Type", "application/json"}, {"x-amzn-RequestId", requestId()}}};
}

HttpAnswer errorAnswer(int status, const ServiceError &error)
{
    HttpAnswer answer = jsonAnswer(status, frames::errorAnswer(error));
    answer.headers << qMakePair(QByteArrayLiteral("x-amzn-ErrorType"), error.type.toUtf8());
    return answer;
}

HttpAnswer methodNotAllowed(const QByteArray &allowed, const QString &hint)
{
    HttpAnswer answer = errorAnswer(405, {QStringLiteral("MethodNotAllowedException"), std::nullopt, hint});
    answer.headers << qMakePair(QByteArrayLiteral("Allow"), allowed);
    return answer;
}

/// A browser asks before it sends `x-api-key` from a page (CORS); only pages of this machine are told yes.
AuthorizationFields crossOriginHeaders(const HttpRequest &request)
{
    const QByteArray origin = request.header("origin");
    if (!isLoopbackOrigin(origin))
        return {};
    return {{"Access-Control-Allow-Origin", origin},
            {"Vary", "Origin"},
            {"Access-Control-Expose-Headers", "x-amzn-RequestId, x-amzn-ErrorType"}};
}

HttpAnswer preflight()
{
    return {204,
            {},
            {{"Access-Control-Allow-Methods", "POST"},
             {"Access-Control-Allow-Headers",
              "authorization, content-encoding, content-type, x-amz-date, x-amz-security-token, "
              "x-amz-user-agent, x-api-key"},
             {"Access-Control-Max-Age", "600"}}};
}

QString hostHint()
{
    return QStringLiteral("Host must be localhost, a loopback address or the address the API is bound to.");
}

/// QWebSocketServer closes the connection without a word above these (seen with Qt 6.4.2).
constexpr qsizetype maxUpgradeFieldBytes = 8192;
constexpr qsizetype maxUpgradeFields = 100;

QString upgradeFault(const HttpRequest &head)
{
    if (head.headers.size() > maxUpgradeFields)
        return QStringLiteral("An upgrade takes up to %1 header fields.").arg(maxUpgradeFields);
    const auto isTooLong = [](const auto &field) { return field.first.size() + 2 + field.second.size() > maxUpgradeFieldBytes; };
    if (std::ranges::any_of(head.headers, isTooLong))
        return QStringLiteral("A header field of an upgrade takes up to 8 KiB: a token of about 6,000 characters.");
    return {};
}

int statusOf(const ServiceError &error)
{
    return error.type == QLatin1String("UnauthorizedException") ? 401 : 400;
}

constexpr char configurationPath[] = "/.well-known/openid-configuration";
constexpr char keysPath[] = "/.well-known/jwks.json";

/// Enough for who checks tokens; nobody signs in here.
QByteArray configuration(const HttpRequest &request, bool isSecure)
{
    const QString base = QStringLiteral("%1://%2").arg(isSecure ? QStringLiteral("https") : QStringLiteral("http"),
                                                       QString::fromLatin1(request.header("host")));
    return QJsonDocument(QJsonObject{{QStringLiteral("issuer"), base},
                                     {QStringLiteral("jwks_uri"), base + QLatin1String(keysPath)},
                                     {QStringLiteral("id_token_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES256")}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

EventRoutes::EventRoutes(AccessControl &access, const PublishDesk &desk, Broker &broker, const Clock &clock)
    : m_access(access)
    , m_desk(desk)
    , m_broker(broker)
    , m_clock(clock)
{
}

std::optional<HttpAnswer> EventRoutes::refusal(const HttpRequest &head, const QHostAddress &reached)
{
    if (!isAllowedHost(head.header("host"), m_bound, reached))
        return errorAnswer(403, {QStringLiteral("ForbiddenException"), std::nullopt, hostHint()});
    const bool isRealtime = head.path == "/event/realtime";
    const bool isReadOnly = head.path == "/" || (!m_jwks.isEmpty() && (head.path == configurationPath || head.path == keysPath));
    if (!isRealtime && head.path != "/event" && !isReadOnly)
        return errorAnswer(
            404, {QStringLiteral("NotFoundException"), std::nullopt, QStringLiteral("There is only /event and /event/realtime.")});
    if (head.isWebSocketUpgrade() && !isRealtime)
        return errorAnswer(404, {QStringLiteral("NotFoundException"), std::nullopt, QStringLiteral("WebSockets live at /event/realtime.")});
    if (isRealtime && !head.isWebSocketUpgrade())
        return errorAnswer(426,
                           {QStringLiteral("BadRequestException"), std::nullopt, QStringLiteral("A WebSocket upgrade is expected here.")});
    if (const QString fault = isRealtime ? upgradeFault(head) : QString(); !fault.isEmpty())
        return this->fault(431, fault);
    if (isReadOnly && head.method != "GET" && head.method != "HEAD")
        return methodNotAllowed("GET, HEAD", QStringLiteral("Events are published by POST to /event."));
    if (head.path == "/event" && head.method != "POST" && head.method != "OPTIONS")
        return methodNotAllowed("POST, OPTIONS", QStringLiteral("Events are published by POST."));
    return std::nullopt;
}

HttpAnswer EventRoutes::answer(const HttpRequest &request)
{
    if (request.path == "/")
        return {200, "A local Event API. Publish: POST /event. Subscribe: WebSocket /event/realtime.\n", {{"Content-Type", "text/plain"}}};
    if (request.path == keysPath)
        return jsonAnswer(200, m_jwks);
    if (request.path == configurationPath)
        return jsonAnswer(200, configuration(request, m_isSecure));
    HttpAnswer answer = request.method == "OPTIONS" ? preflight() : publish(request);
    answer.headers += crossOriginHeaders(request);
    return answer;
}

void EventRoutes::whenReady(const HttpRequest &request, QObject *context, std::function<void()> then)
{
    if (!m_access.asksSomebody() || request.path != "/event" || request.method != "POST")
        return then();
    const ClientFrame frame = m_reader.read(request.body);
    m_access.whenDecided({Operation::Publish, frame.channel.value_or(QString()), request.headers, request.body}, context, std::move(then));
}

HttpAnswer EventRoutes::fault(int status, const QString &message)
{
    const QString type = status == 413 ? QStringLiteral("RequestEntityTooLargeException") : QStringLiteral("BadRequestException");
    return errorAnswer(status, {type, std::nullopt, message});
}

QByteArray EventRoutes::date() const
{
    return httpDate(m_clock.utc());
}

HttpAnswer EventRoutes::publish(const HttpRequest &request)
{
    const ClientFrame frame = m_reader.read(request.body);
    if (!frame.isObject)
        return errorAnswer(400, {QStringLiteral("BadRequestException"), std::nullopt, QStringLiteral("The body is no JSON object.")});
    const auto judged = m_desk.judge(PublishDesk::Transport::Http, frame, request.headers, request.body);
    if (const auto *error = std::get_if<ServiceError>(&judged))
        return errorAnswer(statusOf(*error), *error);
    const auto &outcome = std::get<PublishOutcome>(judged);
    m_broker.publish(*frame.channel, outcome.accepted);
    return jsonAnswer(200, frames::publishAnswer(outcome.successful, outcome.failed));
}

} // namespace eventscope::localapi
