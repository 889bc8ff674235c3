// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/localeventapi.h"
#include "core/protocol/headersubprotocol.h"
#include "core/protocol/limits.h"
#include "tests/core/localapi/apifixture.h"
#include "tests/support/fixtures.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace eventscope;
using test::RealtimeClient;
using test::RunningApi;

namespace {

QString typeOf(const QJsonObject &frame)
{
    return frame.value(QStringLiteral("type")).toString();
}

QByteArray publishFrame(const QByteArray &id, const QString &channel, const QList<QByteArray> &events)
{
    return FrameCodec::publish(id, channel, events, test::keyFields());
}

} // namespace

class TestLocalEventApi : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersInit();
    void takesSubscriptionsWithoutInit();
    void sendsKeepAlive();
    void judgesSubscribeChannels_data();
    void judgesSubscribeChannels();
    void judgesIds_data();
    void judgesIds();
    void refusesAnUnknownNamespace();
    void refusesADuplicateId();
    void refusesThe201stSubscription();
    void unsubscribes();
    void deliversPayloadsUnchanged_data();
    void deliversPayloadsUnchanged();
    void tellsChannelsApart();
    void deliversToWildcardsOfAnyDepth();
    void publishesUpToFiveEvents();
    void refusesSixEvents();
    void batchesOfTheVectors_data();
    void batchesOfTheVectors();
    void refusesPublishes_data();
    void refusesPublishes();
    void failsAnEventThatIsTooLarge();
    void answersAPublishAboveTheLimit();
    void answersNonsense_data();
    void answersNonsense();
    void refusesBinaryFrames();
    void ignoresFieldsItDoesNotKnow();
    void publishesFromInside();
    void tellsItsLoad();
    void stopsAndStartsAgain();
    void refusesATakenPort();
    void refusesToStartTwice();
};

void TestLocalEventApi::answersInit()
{
    LocalApiOptions options;
    options.connectionTimeout = std::chrono::milliseconds(1234);
    RunningApi running(options);
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QCOMPARE(client.socket.subprotocol(), QLatin1String(eventSubprotocol));
    client.send(FrameCodec::connectionInit());
    QTRY_COMPARE(client.frames, QStringList{QStringLiteral("{\"type\":\"connection_ack\",\"connectionTimeoutMs\":1234}")});
}

void TestLocalEventApi::takesSubscriptionsWithoutInit()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    client.send(FrameCodec::subscribe("s-1", QStringLiteral("/default/a"), test::keyFields()));
    QTRY_COMPARE(client.frames, QStringList{QStringLiteral("{\"type\":\"subscribe_success\",\"id\":\"s-1\"}")});
}

void TestLocalEventApi::sendsKeepAlive()
{
    LocalApiOptions options;
    options.keepAliveInterval = std::chrono::milliseconds(20);
    RunningApi running(options);
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QTRY_VERIFY(client.frames.size() >= 3);
    for (const QString &frame : std::as_const(client.frames))
        QCOMPARE(frame, QStringLiteral("{\"type\":\"ka\"}"));
}

void TestLocalEventApi::judgesSubscribeChannels_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("subscribe");
    QTest::addColumn<bool>("publish");
    int index = 0;
    for (const QJsonValue &value : test::vectors(QStringLiteral("channels"))) {
        const QJsonObject vector = value.toObject();
        QTest::addRow("%d", index++) << vector.value(QStringLiteral("channel")).toString()
                                     << vector.value(QStringLiteral("subscribe_valid")).toBool()
                                     << vector.value(QStringLiteral("publish_valid")).toBool();
    }
}

void TestLocalEventApi::judgesSubscribeChannels()
{
    QFETCH(QString, channel);
    QFETCH(bool, subscribe);
    QFETCH(bool, publish);
    LocalApiDefinition definition = test::testDefinition();
    for (const char *name : {"Default", "a", "x"})
        definition.channelNamespaces << LocalApiDefinition::Namespace{QString::fromLatin1(name), {}, {}};
    RunningApi running({}, definition);
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QString invalid = QStringLiteral("BadRequestException - Invalid Channel Format");

    const QJsonObject subscribed = client.ask(FrameCodec::subscribe("s", channel, test::keyFields()));
    QCOMPARE(typeOf(subscribed), subscribe ? QStringLiteral("subscribe_success") : QStringLiteral("subscribe_error"));
    QVERIFY(subscribe || test::errorOf(subscribed) == invalid);
    const QJsonObject published = client.ask(publishFrame("p", channel, {"1"}));
    QCOMPARE(typeOf(published), publish ? QStringLiteral("publish_success") : QStringLiteral("publish_error"));
    QVERIFY(publish || test::errorOf(published) == invalid);
}

void TestLocalEventApi::judgesIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("valid");
    int index = 0;
    for (const QJsonValue &value : test::vectors(QStringLiteral("ids"))) {
        const QJsonObject vector = value.toObject();
        QTest::addRow("%d", index++) << vector.value(QStringLiteral("id")).toString() << vector.value(QStringLiteral("valid")).toBool();
    }
}

void TestLocalEventApi::judgesIds()
{
    QFETCH(QString, id);
    QFETCH(bool, valid);
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QJsonObject answer = client.ask(FrameCodec::subscribe(id.toUtf8(), QStringLiteral("/default/a"), test::keyFields()));
    QCOMPARE(typeOf(answer), valid ? QStringLiteral("subscribe_success") : QStringLiteral("subscribe_error"));
    QCOMPARE(answer.value(QStringLiteral("id")).toString(), id);
    QCOMPARE(typeOf(client.ask(publishFrame(id.toUtf8(), QStringLiteral("default/b"), {"1"}))),
             valid ? QStringLiteral("publish_success") : QStringLiteral("publish_error"));
}

void TestLocalEventApi::refusesAnUnknownNamespace()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QJsonObject answer = client.ask(FrameCodec::subscribe("s", QStringLiteral("/nowhere/a"), test::keyFields()));
    QCOMPARE(typeOf(answer), QStringLiteral("subscribe_error"));
    QCOMPARE(test::errorOf(answer), QStringLiteral("UnauthorizedException - -"));
    const QJsonObject published = client.ask(publishFrame("p", QStringLiteral("nowhere/a"), {"1"}));
    QCOMPARE(typeOf(published), QStringLiteral("publish_error"));
    QCOMPARE(published.value(QStringLiteral("id")).toString(), QStringLiteral("p"));
    QCOMPARE(test::errorOf(published), QStringLiteral("UnauthorizedException - -"));
}

void TestLocalEventApi::refusesADuplicateId()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QVERIFY(client.subscribed("s", QStringLiteral("/default/a")));
    const QJsonObject answer = client.ask(FrameCodec::subscribe("s", QStringLiteral("/default/b"), test::keyFields()));
    QCOMPARE(typeOf(answer), QStringLiteral("subscribe_error"));
    QCOMPARE(test::errorOf(answer), QStringLiteral("DuplicatedOperationError - Duplicated operation id s"));
    running.api.publish(QStringLiteral("/default/b"), {"1"});
    running.api.publish(QStringLiteral("/default/a"), {"2"});
    QCOMPARE(client.next().value(QStringLiteral("event")).toString(), QStringLiteral("2"));
}

void TestLocalEventApi::refusesThe201stSubscription()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    for (int i = 0; i <= limits::maxSubscriptionsPerConnection; ++i)
        client.send(FrameCodec::subscribe("s" + QByteArray::number(i), QStringLiteral("/default/a"), test::keyFields()));
    QTRY_COMPARE(client.frames.size(), limits::maxSubscriptionsPerConnection + 1);
    const QJsonObject last = QJsonDocument::fromJson(client.frames.takeLast().toUtf8()).object();
    QCOMPARE(typeOf(last), QStringLiteral("subscribe_error"));
    QVERIFY(test::errorOf(last).startsWith(QLatin1String("MaxSubscriptionsReachedError")));
    for (const QString &frame : std::as_const(client.frames))
        QVERIFY(frame.contains(QLatin1String("subscribe_success")));
}

void TestLocalEventApi::unsubscribes()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QVERIFY(client.subscribed("s", QStringLiteral("/default/*")));
    QCOMPARE(typeOf(client.ask(FrameCodec::unsubscribe("s"))), QStringLiteral("unsubscribe_success"));
    running.api.publish(QStringLiteral("/default/a"), {"1"});
    const QJsonObject answer = client.ask(FrameCodec::unsubscribe("s"));
    QCOMPARE(typeOf(answer), QStringLiteral("unsubscribe_error"));
    QCOMPARE(answer.value(QStringLiteral("id")).toString(), QStringLiteral("s"));
    QCOMPARE(test::errorOf(answer), QStringLiteral("UnknownOperationError - Unknown operation id s"));
}

void TestLocalEventApi::deliversPayloadsUnchanged_data()
{
    QTest::addColumn<QByteArray>("payload");
    for (const char *payload :
         {"{\"b\":1,\"a\":2,\"b\":3}", "127.0", "18446744073709551615", "1e400", "\"hi\"", "null", "{ \"space\" :\t[1 , 2]\n}",
          "{\"text\":\"世界 🐱 \\u00e9 \\ud800 <b>&amp;\\/\"}", "\"\\u0000\"", "[[[[1]]]]"})
        QTest::newRow(payload) << QByteArray(payload);
}

void TestLocalEventApi::deliversPayloadsUnchanged()
{
    QFETCH(QByteArray, payload);
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QVERIFY(client.subscribed("s", QStringLiteral("/default/*")));
    const QJsonObject answer = client.ask(publishFrame("p", QStringLiteral("/default/a"), {payload}));
    QCOMPARE(typeOf(answer), QStringLiteral("publish_success"));
    const QJsonObject data = client.next();
    QCOMPARE(typeOf(data), QStringLiteral("data"));
    QCOMPARE(data.value(QStringLiteral("id")).toString(), QStringLiteral("s"));
    QCOMPARE(data.value(QStringLiteral("event")).toString().toUtf8(), payload);
}

void TestLocalEventApi::tellsChannelsApart()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QVERIFY(client.subscribed("a", QStringLiteral("/default/a")));
    QVERIFY(client.subscribed("b", QStringLiteral("/default/b")));
    running.api.publish(QStringLiteral("/default/c"), {"0"});
    running.api.publish(QStringLiteral("/default/b"), {"1"});
    running.api.publish(QStringLiteral("/default/a"), {"2"});
    QCOMPARE(client.next().value(QStringLiteral("id")).toString(), QStringLiteral("b"));
    QCOMPARE(client.next().value(QStringLiteral("id")).toString(), QStringLiteral("a"));
}

void TestLocalEventApi::deliversToWildcardsOfAnyDepth()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QVERIFY(client.subscribed("w", QStringLiteral("default/*")));
    running.api.publish(QStringLiteral("/default/a"), {"1"});
    running.api.publish(QStringLiteral("/default/a/b/c/d"), {"2"});
    QCOMPARE(client.next().value(QStringLiteral("event")).toString(), QStringLiteral("1"));
    QCOMPARE(client.next().value(QStringLiteral("event")).toString(), QStringLiteral("2"));
}

void TestLocalEventApi::publishesUpToFiveEvents()
{
    RunningApi running;
    RealtimeClient client;
    RealtimeClient other;
    QVERIFY(client.openWith(running));
    QVERIFY(other.openWith(running));
    QVERIFY(other.subscribed("o", QStringLiteral("/default/a")));
    const QJsonObject answer = client.ask(publishFrame("p", QStringLiteral("/default/a"), {"1", "2", "3", "4", "5"}));
    QCOMPARE(typeOf(answer), QStringLiteral("publish_success"));
    QCOMPARE(answer.value(QStringLiteral("failed")).toArray().size(), 0);
    const QJsonArray successful = answer.value(QStringLiteral("successful")).toArray();
    QCOMPARE(successful.size(), 5);
    QSet<QString> identifiers;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(successful.at(i).toObject().value(QStringLiteral("index")).toInt(-1), i);
        identifiers << successful.at(i).toObject().value(QStringLiteral("identifier")).toString();
        QCOMPARE(other.next().value(QStringLiteral("event")).toString(), QString::number(i + 1));
    }
    QCOMPARE(identifiers.size(), 5);
    for (const QString &identifier : std::as_const(identifiers))
        QVERIFY(!QUuid::fromString(identifier).isNull());
}

void TestLocalEventApi::refusesSixEvents()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QJsonObject answer = client.ask(publishFrame("p", QStringLiteral("/default/a"), {"1", "2", "3", "4", "5", "6"}));
    QCOMPARE(typeOf(answer), QStringLiteral("publish_error"));
    QCOMPARE(answer.value(QStringLiteral("id")).toString(), QStringLiteral("p"));
    QCOMPARE(test::errorOf(answer), QStringLiteral("InvalidInputError - input exceeded 5 event limit"));
}

void TestLocalEventApi::batchesOfTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray sizes = test::vectors(QStringLiteral("sizes"));
    for (const QJsonValue size : sizes)
        QTest::newRow(qPrintable(size[QLatin1String("id")].toString())) << size.toObject();
}

void TestLocalEventApi::batchesOfTheVectors()
{
    QFETCH(QJsonObject, vector);
    const auto bytes = qMax(1, vector.value(QStringLiteral("event_bytes")).toInt());
    const auto count = vector.value(QStringLiteral("events")).toInt(1);
    const QList<QByteArray> events(count, QByteArray(bytes, '1'));
    const bool isAllowed = vector.value(QStringLiteral("allowed")).toBool(true);
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QJsonObject answer = client.ask(publishFrame("p", QStringLiteral("/default/a"), events));
    const test::RawAnswer http
        = test::RawClient(running).ask(test::postRequest(running, FrameCodec::publishBody(QStringLiteral("default/a"), events)));
    QCOMPARE(typeOf(answer), isAllowed ? QStringLiteral("publish_success") : QStringLiteral("publish_error"));
    QCOMPARE(answer.value(QStringLiteral("successful")).toArray().size(), isAllowed ? count : 0);
    QCOMPARE(http.status, isAllowed ? 200 : 400);
    QCOMPARE(http.body.value(QStringLiteral("successful")).toArray().size(), isAllowed ? count : 0);
    const auto named = [&vector](const char *name) {
        const QJsonValue error = vector.value(QLatin1String(name));
        return QStringLiteral("%1 - %2").arg(error[QLatin1String("type")].toString(), error[QLatin1String("message")].toString());
    };
    if (vector.contains(QStringLiteral("websocket_error"))) {
        QCOMPARE(test::errorOf(answer), named("websocket_error"));
        QCOMPARE(test::errorOf(http.body), named("http_error"));
    }
}

void TestLocalEventApi::refusesPublishes_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("error");
    const QString badRequest = QStringLiteral("BadRequestException - ");
    QTest::newRow("no events") << QByteArray(R"("channel":"default/a","events":[])")
                               << badRequest + QStringLiteral("events must hold at least one event");
    QTest::newRow("events missing") << QByteArray(R"("channel":"default/a")")
                                    << badRequest + QStringLiteral("events must be an array of strings");
    QTest::newRow("events as objects") << QByteArray(R"("channel":"default/a","events":[{"a":1}])")
                                       << badRequest + QStringLiteral("events must be an array of strings");
    QTest::newRow("channel missing") << QByteArray(R"("events":["1"])") << badRequest + QStringLiteral("channel must be a string");
    QTest::newRow("no JSON") << QByteArray(R"("channel":"default/a","events":["1","nope"])")
                             << badRequest + QStringLiteral("events[1] is not valid JSON");
}

void TestLocalEventApi::refusesPublishes()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, error);
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QVERIFY(client.subscribed("s", QStringLiteral("/default/*")));
    const QByteArray authorization = QByteArray(R"(,"authorization":{"x-api-key":")") + test::apiKey + "\"}";
    const QJsonObject answer = client.ask(R"({"type":"publish","id":"p",)" + members + authorization + '}');
    QCOMPARE(typeOf(answer), QStringLiteral("publish_error"));
    QCOMPARE(test::errorOf(answer), error);
    // Nothing of it was broadcast: the next frame is this one.
    running.api.publish(QStringLiteral("default/a"), {"\"mark\""});
    QCOMPARE(client.next().value(QStringLiteral("event")).toString(), QStringLiteral("\"mark\""));
}

void TestLocalEventApi::failsAnEventThatIsTooLarge()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QVERIFY(client.subscribed("s", QStringLiteral("/default/*")));
    const QByteArray largest = '"' + QByteArray(limits::maxEventBytes - 2, 'x') + '"';
    const QJsonObject answer = client.ask(publishFrame("p", QStringLiteral("/default/a"), {largest, largest + ' ', "3"}));
    QCOMPARE(typeOf(answer), QStringLiteral("publish_success"));
    QCOMPARE(answer.value(QStringLiteral("successful")).toArray().size(), 2);
    const QJsonArray failed = answer.value(QStringLiteral("failed")).toArray();
    QCOMPARE(failed.size(), 1);
    const QJsonObject failure = failed.at(0).toObject();
    QCOMPARE(failure.value(QStringLiteral("index")).toInt(), 1);
    QCOMPARE(failure.value(QStringLiteral("code")).toString(), QStringLiteral("EventTooLargeException"));
    QCOMPARE(failure.value(QStringLiteral("message")).toString(), QStringLiteral("Transformed event is larger than 240KB"));
    QVERIFY(!QUuid::fromString(failure.value(QStringLiteral("identifier")).toString()).isNull());
    QCOMPARE(client.next().value(QStringLiteral("event")).toString().toUtf8(), largest);
    QCOMPARE(client.next().value(QStringLiteral("event")).toString(), QStringLiteral("3"));
}

void TestLocalEventApi::answersAPublishAboveTheLimit()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QByteArray event = '"' + QByteArray(limits::maxPublishBytes, 'x') + '"';
    const QJsonObject answer = client.ask(publishFrame("p", QStringLiteral("/default/a"), {event}));
    QCOMPARE(typeOf(answer), QStringLiteral("publish_error"));
    QCOMPARE(test::errorOf(answer), QStringLiteral("BadRequestException - The message is larger than 1.2 MB"));
    client.send(QByteArray(4LL * 1024 * 1024, ' '));
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
}

void TestLocalEventApi::answersNonsense_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    const QString malformed = QStringLiteral("BadRequestException - A message is one JSON object with a type");
    const QString unsupported = QStringLiteral("UnsupportedOperation - Operation not supported through the realtime channel");
    QTest::newRow("no JSON") << QByteArray("hello") << malformed;
    QTest::newRow("array") << QByteArray("[1,2]") << malformed;
    QTest::newRow("empty") << QByteArray("") << malformed;
    QTest::newRow("no type") << QByteArray(R"({"id":"s"})") << malformed;
    QTest::newRow("type is a number") << QByteArray(R"({"type":7})") << malformed;
    QTest::newRow("two values") << QByteArray(R"({"type":"ka"}{})") << malformed;
    QTest::newRow("ka") << QByteArray(R"({"type":"ka"})") << unsupported;
    QTest::newRow("unknown") << QByteArray(R"({"type":"sing","id":"s"})") << unsupported;
}

void TestLocalEventApi::answersNonsense()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QJsonObject answer = client.ask(text);
    QCOMPARE(typeOf(answer), QStringLiteral("error"));
    QVERIFY(!answer.contains(QStringLiteral("id")));
    QCOMPARE(test::errorOf(answer), error);
    QVERIFY(client.subscribed("s", QStringLiteral("/default/a")));
}

void TestLocalEventApi::refusesBinaryFrames()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    client.socket.sendBinaryMessage("{\"type\":\"connection_init\"}");
    const QJsonObject answer = client.next();
    QCOMPARE(typeOf(answer), QStringLiteral("error"));
    QCOMPARE(test::errorOf(answer), QStringLiteral("BadRequestException - Binary messages are not supported"));
}

void TestLocalEventApi::ignoresFieldsItDoesNotKnow()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    const QByteArray authorization = QByteArray(R"({"x-api-key":")") + test::apiKey + R"(","x-amz-user-agent":"aws-amplify/6","number":1})";
    const QByteArray frame
        = R"({"id":"s","type":"subscribe","channel":"default/a","payload":{"channel":"other/x","events":[],"extensions":{}},)"
          R"("authorization":)"
        + authorization + '}';
    QCOMPARE(typeOf(client.ask(frame)), QStringLiteral("subscribe_success"));
}

void TestLocalEventApi::publishesFromInside()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QVERIFY(client.subscribed("s", QStringLiteral("/demo/*")));
    running.api.publish(QStringLiteral("/nowhere/x"), {"0"});
    running.api.publish(QStringLiteral("/demo/x"), {"1", "{\"a\": 127.0}", "3", "4", "5", "6"});
    for (const char *event : {"1", "{\"a\": 127.0}", "3", "4", "5", "6"})
        QCOMPARE(client.next().value(QStringLiteral("event")).toString(), QString::fromLatin1(event));
    QCOMPARE(running.api.waitingBytes(), 0);
}

void TestLocalEventApi::tellsItsLoad()
{
    RunningApi running;
    QSignalSpy load(&running.api, &LocalEventApi::loadChanged);
    RealtimeClient first;
    auto second = std::make_unique<RealtimeClient>();
    QVERIFY(first.openWith(running));
    QVERIFY(second->openWith(running));
    QVERIFY(first.subscribed("a", QStringLiteral("/default/a")));
    QVERIFY(second->subscribed("a", QStringLiteral("/default/a")));
    QVERIFY(second->subscribed("b", QStringLiteral("/default/a")));
    QTRY_VERIFY(!load.isEmpty() && load.constLast() == (QVariantList{2, 3}));
    second.reset();
    QTRY_COMPARE(load.constLast(), (QVariantList{1, 1}));
}

void TestLocalEventApi::stopsAndStartsAgain()
{
    RunningApi running;
    RealtimeClient client;
    QVERIFY(client.openWith(running));
    QFuture<void> stopped = running.api.stop();
    QTRY_VERIFY(stopped.isFinished());
    QTRY_VERIFY(client.isClosed);
    QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QVERIFY(!client.socket.closeReason().isEmpty());

    LocalApiOptions options;
    options.port = static_cast<quint16>(running.address.http.port());
    const auto started = running.api.start(options);
    QTRY_VERIFY(started.isFinished());
    QVERIFY(started.result().ok());
    QCOMPARE(started.result().value().http, running.address.http);
    RealtimeClient again;
    QVERIFY(again.openWith(running));
    QVERIFY(again.subscribed("s", QStringLiteral("/default/a")));
}

void TestLocalEventApi::refusesATakenPort()
{
    RunningApi running;
    LocalApiOptions options;
    options.port = static_cast<quint16>(running.address.http.port());
    LocalEventApi second(test::testDefinition(), running.clock);
    const auto started = second.start(options);
    QTRY_VERIFY(started.isFinished());
    QVERIFY(!started.result().ok());
    QCOMPARE(started.result().error().code, ErrorCode::NetworkFailed);
    QVERIFY(!started.result().error().detail.isEmpty());
}

void TestLocalEventApi::refusesToStartTwice()
{
    RunningApi running;
    const auto started = running.api.start();
    QTRY_VERIFY(started.isFinished());
    QVERIFY(!started.result().ok());
    QCOMPARE(started.result().error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestLocalEventApi)
#include "tst_localeventapi.moc"
