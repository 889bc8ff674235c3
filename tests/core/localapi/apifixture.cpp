// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/localapi/apifixture.h"

#include "core/auth/iamauthorizer.h"
#include "core/protocol/headersubprotocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QWebSocketHandshakeOptions>

namespace eventscope::test {

LocalApiDefinition testDefinition()
{
    LocalApiDefinition definition;
    definition.apiKeys = {{Secret(QByteArray(apiKey))}};
    definition.lambda.tokens = {Secret(QByteArray(token))};
    definition.iamKeys = {{testCredentials()}};
    definition.connectionAuthModes = {AuthMode::ApiKey, AuthMode::Lambda, AuthMode::Iam};
    definition.defaultPublishAuthModes = {AuthMode::ApiKey};
    definition.defaultSubscribeAuthModes = {AuthMode::ApiKey};
    definition.channelNamespaces = {{QStringLiteral("default"), {}, {}},
                                    {QStringLiteral("demo"), {}, {}},
                                    {QStringLiteral("tokens"), {AuthMode::Lambda}, {AuthMode::Lambda}},
                                    {QStringLiteral("signed"), {AuthMode::Iam}, {AuthMode::Iam}},
                                    {QStringLiteral("mixed"), {AuthMode::Lambda}, {}}};
    return definition;
}

Credentials testCredentials()
{
    return {QStringLiteral("AKIDEXAMPLE"), Secret(QByteArray("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")), {}};
}

RunningApi::RunningApi(const LocalApiOptions &options, const LocalApiDefinition &definition, UtcTime now)
    : api(definition, clock)
{
    clock.setUtc(now);
    const QFuture<Result<LocalApiAddress>> started = api.start(options);
    if (!QTest::qWaitFor([&started] { return started.isFinished(); }) || !started.result())
        qFatal("the local Event API does not start");
    address = started.result().value();
}

QByteArray RunningApi::host() const
{
    return address.http.authority().toUtf8();
}

AuthorizationFields keyFields(const QByteArray &key)
{
    return {{"host", "localhost"}, {"x-api-key", key}};
}

AuthorizationFields tokenFields(const QByteArray &value)
{
    return {{"host", "localhost"}, {"Authorization", value}};
}

AuthorizationFields iamFields(const RunningApi &api, const QByteArray &body, const Credentials &credentials)
{
    IamAuthorizer authorizer(credentials, api.api.definition().region, std::shared_ptr<const Clock>(std::shared_ptr<void>(), &api.clock));
    AuthorizationRequest request;
    request.endpoint = Endpoint::fromUrls(api.address.http.toString(), {}).value();
    request.body = body;
    const QFuture<Result<AuthorizationFields>> fields = authorizer.authorize(request);
    if (!fields.isFinished() || !fields.result())
        qFatal("signing failed");
    return fields.result().value();
}

RealtimeClient::RealtimeClient()
{
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) { frames << text; });
    QObject::connect(&socket, &QWebSocket::connected, &socket, [this] { wasOpen = true; });
    QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { isClosed = true; });
}

void RealtimeClient::open(const QUrl &url, const QStringList &subprotocols, const AuthorizationFields &headers)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols(subprotocols);
    socket.open(request, options);
}

bool RealtimeClient::openWith(const RunningApi &api, const AuthorizationFields &fields)
{
    open(api.address.realtime, {QLatin1String(eventSubprotocol), QString::fromLatin1(encodeHeaderSubprotocol(fields))});
    return QTest::qWaitFor([this] { return wasOpen; });
}

QJsonObject RealtimeClient::next()
{
    if (!QTest::qWaitFor([this] { return !frames.isEmpty(); }))
        return {};
    return QJsonDocument::fromJson(frames.takeFirst().toUtf8()).object();
}

QJsonObject RealtimeClient::ask(const QByteArray &frame)
{
    send(frame);
    return next();
}

bool RealtimeClient::subscribed(const QByteArray &id, const QString &channel)
{
    return ask(FrameCodec::subscribe(id, channel, keyFields())).value(QStringLiteral("type")) == QLatin1String("subscribe_success");
}

QString errorOf(const QJsonObject &frame)
{
    const QJsonArray errors = frame.value(QStringLiteral("errors")).toArray();
    if (errors.size() != 1)
        return QStringLiteral("%1 errors").arg(errors.size());
    const QJsonObject error = errors.at(0).toObject();
    const QJsonValue code = error.value(QStringLiteral("errorCode"));
    return QStringLiteral("%1 %2 %3")
        .arg(error.value(QStringLiteral("errorType")).toString(QStringLiteral("-")),
             code.isDouble() ? QString::number(code.toInt()) : QStringLiteral("-"),
             error.value(QStringLiteral("message")).toString(QStringLiteral("-")));
}

RawClient::RawClient(const RunningApi &api)
{
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
    bool wasConnected = false; // it may be closed again already
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&wasConnected] { wasConnected = true; });
    socket.connectToHost(api.address.http.host(), static_cast<quint16>(api.address.http.port()));
    if (!QTest::qWaitFor([&wasConnected] { return wasConnected; }))
        qFatal("no connection to the local Event API");
    QObject::disconnect(&socket, &QTcpSocket::connected, &socket, nullptr);
}

RawAnswer RawClient::ask(const QByteArray &bytes)
{
    socket.write(bytes);
    return answer();
}

RawAnswer RawClient::answer()
{
    RawAnswer answer;
    qsizetype length = 0;
    const auto isComplete = [&] {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        answer.head = received.left(end + 4);
        const qsizetype at = answer.head.indexOf("Content-Length: ") + 16;
        length = answer.head.mid(at, answer.head.indexOf('\r', at) - at).toLongLong();
        return received.size() >= answer.head.size() + length;
    };
    if (!QTest::qWaitFor(isComplete))
        return {};
    answer.status = answer.head.mid(9, 3).toInt();
    answer.text = received.mid(answer.head.size(), length);
    answer.body = QJsonDocument::fromJson(answer.text).object();
    received.remove(0, answer.head.size() + length);
    return answer;
}

QByteArray postRequest(const RunningApi &api, const QByteArray &body, const AuthorizationFields &fields)
{
    QByteArray request = "POST /event HTTP/1.1\r\nHost: " + api.host() + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : fields) {
        if (name.toLower() != "host")
            request += name + ": " + value + "\r\n";
    }
    return request + "\r\n" + body;
}

} // namespace eventscope::test
