// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/headersubprotocol.h"
#include "tests/core/localapi/apifixture.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::RealtimeClient;
using test::RunningApi;

namespace {

constexpr char denied[] = "UnauthorizedException 401 You are not authorized to make this call.";

enum class Way { Subprotocol, Headers };

QByteArray bodyOf(const QString &channel)
{
    return FrameCodec::channelBody(channel);
}

} // namespace

Q_DECLARE_METATYPE(Way)

class TestLocalApiAuth : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensBothWays_data();
    void opensBothWays();
    void refusesOnConnect_data();
    void refusesOnConnect();
    void refusesAModeThatMayNotConnect();
    void refusesWithoutTheSubprotocol();
    void subscribesByTheModeOfTheNamespace_data();
    void subscribesByTheModeOfTheNamespace();
    void publishesByTheModeOfTheNamespace();
    void verifiesSignaturesOfMessages();
    void refusesAnOldSignature();
    void refusesAnotherRegion();
    void wantsTheSessionToken();
    void publishesSignedOverHttp();
};

void TestLocalApiAuth::opensBothWays_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<AuthMode>("mode");
    for (const Way way : {Way::Subprotocol, Way::Headers}) {
        for (const AuthMode mode : {AuthMode::ApiKey, AuthMode::Lambda, AuthMode::Iam})
            QTest::addRow("%s %s", way == Way::Headers ? "headers" : "subprotocol", authModeName(mode).data()) << way << mode;
    }
}

void TestLocalApiAuth::opensBothWays()
{
    QFETCH(Way, way);
    QFETCH(AuthMode, mode);
    RunningApi running;
    AuthorizationFields fields = test::keyFields();
    if (mode == AuthMode::Lambda)
        fields = test::tokenFields();
    else if (mode == AuthMode::Iam)
        fields = test::iamFields(running, "{}");
    RealtimeClient client;
    if (way == Way::Subprotocol) {
        QVERIFY(client.openWith(running, fields));
    } else {
        // QWebSocket writes Host itself; here it is the one that was signed.
        fields.removeIf([](const auto &field) { return field.first.toLower() == "host"; });
        client.open(running.address.realtime, {QLatin1String(eventSubprotocol)}, fields);
    }
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    client.send(FrameCodec::connectionInit());
    QCOMPARE(client.next().value(QStringLiteral("type")).toString(), QStringLiteral("connection_ack"));
    QVERIFY(client.subscribed("s", QStringLiteral("/default/a")));
}

void TestLocalApiAuth::refusesOnConnect_data()
{
    QTest::addColumn<QStringList>("subprotocols");
    QTest::addColumn<AuthorizationFields>("headers");
    const QString spoken = QLatin1String(eventSubprotocol);
    const auto offer = [&spoken](const AuthorizationFields &fields) {
        return QStringList{spoken, QString::fromLatin1(encodeHeaderSubprotocol(fields))};
    };
    QTest::newRow("nothing") << QStringList{spoken} << AuthorizationFields();
    QTest::newRow("wrong key") << offer(test::keyFields("da2-wrong")) << AuthorizationFields();
    QTest::newRow("empty key") << offer(test::keyFields("")) << AuthorizationFields();
    QTest::newRow("key beginning right") << offer(test::keyFields("da2-abc")) << AuthorizationFields();
    QTest::newRow("wrong token") << offer(test::tokenFields("let-me")) << AuthorizationFields();
    QTest::newRow("key as token") << offer(test::tokenFields(test::apiKey)) << AuthorizationFields();
    QTest::newRow("garbage in the subprotocol") << QStringList{spoken, QStringLiteral("header-AAAA")} << AuthorizationFields();
    QTest::newRow("wrong key in a header") << QStringList{spoken} << AuthorizationFields{{"x-api-key", "da2-wrong"}};
    QTest::newRow("the subprotocol counts, not the header")
        << offer(test::keyFields("da2-wrong")) << AuthorizationFields{{"x-api-key", test::apiKey}};
}

void TestLocalApiAuth::refusesOnConnect()
{
    QFETCH(QStringList, subprotocols);
    QFETCH(AuthorizationFields, headers);
    RunningApi running;
    RealtimeClient client;
    client.open(running.address.realtime, subprotocols, headers);
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(client.frames.size(), 1);
    const QJsonObject frame = client.next();
    QCOMPARE(frame.value(QStringLiteral("type")).toString(), QStringLiteral("connection_error"));
    QCOMPARE(test::errorOf(frame), QLatin1String(denied));
    QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeNormal);
}

void TestLocalApiAuth::refusesAModeThatMayNotConnect()
{
    LocalApiDefinition definition = test::testDefinition();
    definition.connectionAuthModes = {AuthMode::Iam};
    RunningApi running({}, definition);
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QCOMPARE(test::errorOf(client.next()), QLatin1String(denied));
    QTRY_VERIFY(client.isClosed);
}

void TestLocalApiAuth::refusesWithoutTheSubprotocol()
{
    RunningApi running;
    RealtimeClient client;
    client.open(running.address.realtime, {}, {{"x-api-key", test::apiKey}});
    const QJsonObject frame = client.next();
    QCOMPARE(frame.value(QStringLiteral("type")).toString(), QStringLiteral("connection_error"));
    QCOMPARE(test::errorOf(frame),
             QStringLiteral("SubProtocolNotSupportedError 400 The subprotocol aws-appsync-event-ws must be offered."));
    QTRY_VERIFY(client.isClosed);
}

void TestLocalApiAuth::subscribesByTheModeOfTheNamespace_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<AuthorizationFields>("fields");
    QTest::addColumn<bool>("allowed");
    const QString tokens = QStringLiteral("/tokens/a");
    QTest::newRow("default: key") << QStringLiteral("/default/a") << test::keyFields() << true;
    QTest::newRow("default: token") << QStringLiteral("/default/a") << test::tokenFields() << false;
    QTest::newRow("default: nothing") << QStringLiteral("/default/a") << AuthorizationFields() << false;
    QTest::newRow("tokens: token") << tokens << test::tokenFields() << true;
    QTest::newRow("tokens: key") << tokens << test::keyFields() << false;
    QTest::newRow("tokens: wrong token") << tokens << test::tokenFields("x") << false;
    QTest::newRow("tokens: names in lower case") << tokens << AuthorizationFields{{"authorization", test::token}} << true;
    QTest::newRow("mixed: key") << QStringLiteral("/mixed/a") << test::keyFields() << true;
    QTest::newRow("mixed: token") << QStringLiteral("/mixed/a") << test::tokenFields() << false;
}

void TestLocalApiAuth::subscribesByTheModeOfTheNamespace()
{
    QFETCH(QString, channel);
    QFETCH(AuthorizationFields, fields);
    QFETCH(bool, allowed);
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QJsonObject answer = client.ask(FrameCodec::subscribe("s", channel, fields));
    QCOMPARE(answer.value(QStringLiteral("type")).toString(),
             allowed ? QStringLiteral("subscribe_success") : QStringLiteral("subscribe_error"));
    QVERIFY(allowed || test::errorOf(answer) == QLatin1String(denied));
    // A refused subscription leaves the connection alone.
    QVERIFY(client.subscribed("t", QStringLiteral("/default/a")));
}

void TestLocalApiAuth::publishesByTheModeOfTheNamespace()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QString channel = QStringLiteral("/mixed/a");
    const QJsonObject byKey = client.ask(FrameCodec::publish("p", channel, {"1"}, test::keyFields()));
    QCOMPARE(byKey.value(QStringLiteral("type")).toString(), QStringLiteral("publish_error"));
    QCOMPARE(test::errorOf(byKey), QLatin1String(denied));
    const QJsonObject byToken = client.ask(FrameCodec::publish("q", channel, {"1"}, test::tokenFields()));
    QCOMPARE(byToken.value(QStringLiteral("type")).toString(), QStringLiteral("publish_success"));
}

void TestLocalApiAuth::verifiesSignaturesOfMessages()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running, test::iamFields(running, "{}")));
    const QString channel = QStringLiteral("/signed/a");
    const QList<QByteArray> events{"{\"t\":\"<世界> & \\/\"}", "2"};
    const AuthorizationFields toSubscribe = test::iamFields(running, bodyOf(channel));
    QCOMPARE(client.ask(FrameCodec::subscribe("s", channel, toSubscribe)).value(QStringLiteral("type")).toString(),
             QStringLiteral("subscribe_success"));
    const AuthorizationFields toPublish = test::iamFields(running, FrameCodec::publishBody(channel, events));
    QCOMPARE(client.ask(FrameCodec::publish("p", channel, events, toPublish)).value(QStringLiteral("type")).toString(),
             QStringLiteral("publish_success"));
    QCOMPARE(client.next().value(QStringLiteral("event")).toString().toUtf8(), events.at(0));
    QCOMPARE(client.next().value(QStringLiteral("event")).toString().toUtf8(), events.at(1));

    // A signature is good for what it signs only.
    const QJsonObject other = client.ask(FrameCodec::subscribe("t", QStringLiteral("/signed/b"), toSubscribe));
    QCOMPARE(other.value(QStringLiteral("type")).toString(), QStringLiteral("subscribe_error"));
    const QJsonObject replaced = client.ask(FrameCodec::publish("q", channel, {"3"}, toPublish));
    QCOMPARE(replaced.value(QStringLiteral("type")).toString(), QStringLiteral("publish_error"));
}

void TestLocalApiAuth::refusesAnOldSignature()
{
    RunningApi running;
    const AuthorizationFields fields = test::iamFields(running, "{}");
    running.clock.advance(std::chrono::minutes(6));
    RealtimeClient client;
    QVERIFY(client.openWith(running, fields));
    const QJsonObject frame = client.next();
    QCOMPARE(frame.value(QStringLiteral("type")).toString(), QStringLiteral("connection_error"));
    QTRY_VERIFY(client.isClosed);
}

void TestLocalApiAuth::refusesAnotherRegion()
{
    LocalApiDefinition definition = test::testDefinition();
    RunningApi running({}, definition);
    definition.region = QStringLiteral("eu-west-1");
    RunningApi elsewhere({}, definition);
    AuthorizationFields fields = test::iamFields(elsewhere, "{}");
    RealtimeClient client;
    QVERIFY(client.openWith(running, fields));
    QCOMPARE(test::errorOf(client.next()), QStringLiteral("UnauthorizedException 401 Credential should be scoped to us-east-1/appsync."));
}

void TestLocalApiAuth::wantsTheSessionToken()
{
    LocalApiDefinition definition = test::testDefinition();
    Credentials temporary = test::testCredentials();
    temporary.sessionToken = Secret(QByteArray("session/token=="));
    definition.iamKeys = {{temporary}};
    RunningApi running({}, definition);
    RealtimeClient with;
    QVERIFY(with.openWith(running, test::iamFields(running, "{}", temporary)));
    QVERIFY(with.subscribed("s", QStringLiteral("/default/a")));
    RealtimeClient without;
    QVERIFY(without.openWith(running, test::iamFields(running, "{}")));
    QCOMPARE(test::errorOf(without.next()),
             QStringLiteral("UnauthorizedException 401 The security token included in the request is invalid."));
}

void TestLocalApiAuth::publishesSignedOverHttp()
{
    RunningApi running;
    const QByteArray body = "{ \"events\": [\"1\"], \"channel\": \"signed/a\" }";
    test::RawClient client(running);
    QCOMPARE(client.ask(test::postRequest(running, body, test::iamFields(running, body))).status, 200);
    const test::RawAnswer refused = client.ask(test::postRequest(running, body + ' ', test::iamFields(running, body)));
    QVERIFY(refused.status == 401 || refused.status == 400);
    QCOMPARE(client.ask(test::postRequest(running, body)).status, 401);
}

QTEST_GUILESS_MAIN(TestLocalApiAuth)
#include "tst_localapiauth.moc"
