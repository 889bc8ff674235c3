// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/net/eventswebsocketclient.h"
#include "core/protocol/headersubprotocol.h"
#include "tests/support/fakeauthorizer.h"
#include "tests/support/faketransport.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eventscope;
using namespace eventscope::test;

// The client over a transport that the test plays; tst_eventswebsocketclientfaults has it over real sockets.

namespace {

ChannelPattern pattern(const char *text)
{
    return ChannelPattern::parse(QString::fromLatin1(text)).value();
}

ChannelPath path(const char *text)
{
    return ChannelPath::parse(QString::fromLatin1(text)).value();
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray answer(const char *type, const QByteArray &id, const char *more = "")
{
    return QByteArrayLiteral("{\"type\":\"") + type + "\",\"id\":\"" + id + "\"" + more + "}";
}

constexpr char ack[] = "{\"type\":\"connection_ack\",\"connectionTimeoutMs\":300000}";

} // namespace

class TestEventsWebSocketClient : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanup() { start(); }

    void presents_its_authorization_in_a_subprotocol();
    void signals_in_order();
    void asks_the_authorizer_of_each_operation();
    void asks_overriding_authorizers();
    void asks_again_for_each_attempt();
    void ignores_answers_for_an_older_attempt();
    void fails_without_an_authorizer();
    void fails_when_an_authorizer_gives_no_answer();
    void delivers_payloads_as_they_came();
    void ignores_events_of_unknown_ids();
    void answers_a_publish();
    void answers_a_refused_publish();
    void ends_open_publishes_when_deleted();
    void drops_the_old_transport();
    void may_be_called_from_its_slots();
    void may_be_left_from_its_slots();
    void closes_before_it_answers_a_disconnect();
    void disconnects_when_the_socket_never_closes();
    void makes_ids_that_are_valid_and_unused();
    void tells_the_time_since_the_last_frame();
    void logs_frames_without_secrets();

private:
    void start();
    void connectClient();
    [[nodiscard]] QByteArray subscribed(const char *channel);
    [[nodiscard]] FakeTransport &transport() { return *m_transports->last(); }
    void receive(const QByteArray &frame) { Q_EMIT transport().textReceived(frame); }
    [[nodiscard]] QJsonObject lastSent() { return object(transport().sent.last()); }
    [[nodiscard]] QByteArray lastSentId() { return lastSent().value(QStringLiteral("id")).toString().toLatin1(); }

    SystemClock m_clock;
    std::unique_ptr<FakeTransports> m_transports;
    std::shared_ptr<FakeAuthorizer> m_connect;
    std::shared_ptr<FakeAuthorizer> m_subscribe;
    std::shared_ptr<FakeAuthorizer> m_publish;
    std::unique_ptr<EventsWebSocketClient> m_client;
    QStringList m_log;
    QList<ReceivedEvent> m_events;
};

void TestEventsWebSocketClient::start()
{
    m_client.reset();
    m_transports = std::make_unique<FakeTransports>();
    m_connect = std::make_shared<FakeAuthorizer>("connect-key");
    m_subscribe = std::make_shared<FakeAuthorizer>("subscribe-key");
    m_publish = std::make_shared<FakeAuthorizer>("publish-key");
    const Endpoint endpoint
        = Endpoint::fromUrls(QStringLiteral("https://h.example/event"), QStringLiteral("wss://r.example/event/realtime")).value();
    m_client = std::make_unique<EventsWebSocketClient>(endpoint, Authorizers{m_connect, m_subscribe, m_publish}, ConnectionOptions{},
                                                       m_transports->factory(), m_clock);
    m_log.clear();
    m_events.clear();
    connect(m_client.get(), &EventsWebSocketClient::statusChanged, this,
            [this](const ConnectionStatus &status) { m_log.append(connectionStateName(status.state)); });
    connect(m_client.get(), &EventsWebSocketClient::subscriptionChanged, this,
            [this](const QByteArray & /*id*/, SubscriptionState state) { m_log.append(subscriptionStateName(state)); });
    connect(m_client.get(), &EventsWebSocketClient::eventReceived, this, [this](const ReceivedEvent &event) {
        m_log.append(QStringLiteral("event"));
        m_events.append(event);
    });
    connect(m_client.get(), &EventsWebSocketClient::gapNoticed, this, [this] { m_log.append(QStringLiteral("gap")); });
    connect(m_client.get(), &EventsWebSocketClient::broadcastFailed, this, [this] { m_log.append(QStringLiteral("broadcast failed")); });
    connect(m_client.get(), &EventsWebSocketClient::frameNoticed, this, [this] { m_log.append(QStringLiteral("noticed")); });
}

void TestEventsWebSocketClient::connectClient()
{
    m_client->open();
    Q_EMIT transport().opened();
    receive(ack);
    QCOMPARE(m_client->status().state, ConnectionState::Connected);
}

QByteArray TestEventsWebSocketClient::subscribed(const char *channel)
{
    const QByteArray id = m_client->subscribe(pattern(channel));
    receive(answer("subscribe_success", id));
    return id;
}

void TestEventsWebSocketClient::presents_its_authorization_in_a_subprotocol()
{
    m_client->open();
    QCOMPARE(transport().openedUrl, QUrl(QStringLiteral("wss://r.example/event/realtime")));
    QCOMPARE(transport().offered.size(), 2);
    QCOMPARE(transport().offered.first(), eventSubprotocol);
    const auto fields = decodeHeaderSubprotocol(transport().offered.last());
    QVERIFY(fields.ok());
    QVERIFY(fields.value().contains(qMakePair(QByteArray("x-api-key"), QByteArray("connect-key"))));
    QVERIFY(transport().sent.isEmpty());
    Q_EMIT transport().opened();
    QCOMPARE(lastSent().value(QStringLiteral("type")), QStringLiteral("connection_init"));
}

void TestEventsWebSocketClient::signals_in_order()
{
    const QByteArray id = m_client->subscribe(pattern("/chat/*"));
    Q_EMIT transport().opened();
    receive(ack);
    QCOMPARE(lastSentId(), id);
    receive(answer("subscribe_success", id));
    receive(answer("data", id, ",\"event\":\"1\""));
    receive(answer("broadcast_error", id, ",\"errors\":[{\"errorType\":\"MessageProcessingError\"}]"));
    receive("nonsense");
    m_client->unsubscribe(id);
    receive(answer("unsubscribe_success", id));
    QCOMPARE(m_log,
             (QStringList{QStringLiteral("Pending"), QStringLiteral("Connecting"), QStringLiteral("Connected"), QStringLiteral("Active"),
                          QStringLiteral("event"), QStringLiteral("broadcast failed"), QStringLiteral("noticed"),
                          QStringLiteral("Unsubscribing"), QStringLiteral("Ended")}));
}

void TestEventsWebSocketClient::asks_the_authorizer_of_each_operation()
{
    connectClient();
    (void)subscribed("/chat/*");
    QCOMPARE(lastSent().value(QStringLiteral("authorization")).toObject().value(QStringLiteral("x-api-key")),
             QStringLiteral("subscribe-key"));
    const auto future = m_client->publish(path("/chat/a"), {"1", "{}"});
    QCOMPARE(lastSent().value(QStringLiteral("authorization")).toObject().value(QStringLiteral("x-api-key")),
             QStringLiteral("publish-key"));
    QCOMPARE(m_connect->requests.size(), 1);
    QCOMPARE(m_connect->requests.first().operation, Operation::Connect);
    QCOMPARE(m_connect->requests.first().body, "{}");
    QCOMPARE(m_connect->requests.first().endpoint.host(), QStringLiteral("h.example"));
    QCOMPARE(m_subscribe->requests.size(), 1);
    QCOMPARE(m_subscribe->requests.first().operation, Operation::Subscribe);
    QCOMPARE(m_subscribe->requests.first().body, FrameCodec::channelBody(QStringLiteral("/chat/*")));
    QCOMPARE(m_publish->requests.size(), 1);
    QCOMPARE(m_publish->requests.first().operation, Operation::Publish);
    QCOMPARE(m_publish->requests.first().body, FrameCodec::publishBody(QStringLiteral("/chat/a"), {"1", "{}"}));
    QVERIFY(!m_publish->requests.first().http);
}

void TestEventsWebSocketClient::asks_overriding_authorizers()
{
    connectClient();
    const auto own = std::make_shared<FakeAuthorizer>("own-key");
    const QByteArray id = m_client->subscribe(pattern("/chat/*"), own);
    QCOMPARE(own->requests.size(), 1);
    receive(answer("subscribe_error", id, ",\"errors\":[]"));
    m_client->resubscribe(id);
    QCOMPARE(own->requests.size(), 2);
    const auto future = m_client->publish(path("/chat/a"), {"1"}, own);
    QCOMPARE(own->requests.size(), 3);
    QVERIFY(m_subscribe->requests.isEmpty());
    QVERIFY(m_publish->requests.isEmpty());
}

void TestEventsWebSocketClient::asks_again_for_each_attempt()
{
    connectClient();
    const QByteArray id = subscribed("/chat/*");
    Q_EMIT transport().closed({{}, 1000, {}});
    QCOMPARE(m_client->status().state, ConnectionState::Reconnecting);
    m_client->open(); // without the wait
    Q_EMIT transport().opened();
    receive(ack);
    QCOMPARE(m_transports->count(), 2);
    QCOMPARE(m_connect->requests.size(), 2);
    QCOMPARE(m_subscribe->requests.size(), 2);
    QCOMPARE(lastSentId(), id);
    QCOMPARE(m_log.last(), QStringLiteral("gap"));
}

void TestEventsWebSocketClient::ignores_answers_for_an_older_attempt()
{
    m_connect->holds = true;
    m_client->open();
    m_client->disconnect(false);
    m_connect->release();
    QCoreApplication::processEvents();
    QCOMPARE(m_transports->count(), 0);
    m_client->open();
    m_connect->release();
    QTRY_COMPARE(m_transports->count(), 1);
}

void TestEventsWebSocketClient::fails_without_an_authorizer()
{
    m_client->setAuthorizers({});
    m_client->open();
    QCOMPARE(m_client->status().state, ConnectionState::Failed);
    QCOMPARE(m_client->status().error->code, ErrorCode::MissingCredential);
    m_client->setAuthorizers({m_connect, m_subscribe, m_publish});
    QCOMPARE(m_client->status().state, ConnectionState::Connecting);
    QCOMPARE(m_transports->count(), 1);
}

void TestEventsWebSocketClient::fails_when_an_authorizer_gives_no_answer()
{
    m_connect->holds = true;
    m_client->open();
    QCOMPARE(m_client->status().state, ConnectionState::Connecting);
    m_connect->forget();
    QTRY_COMPARE(m_client->status().state, ConnectionState::Failed);
    QCOMPARE(m_client->status().error->code, ErrorCode::AuthorizerFailed);
    QCOMPARE(m_transports->count(), 0);
}

void TestEventsWebSocketClient::delivers_payloads_as_they_came()
{
    connectClient();
    const QByteArray id = subscribed("/chat/*");
    const UtcTime before = m_clock.utc();
    receive(answer("data", id, ",\"event\":\"{\\\"b\\\":1.0, \\\"a\\\":18446744073709551615}\""));
    receive(answer("data", id, ",\"event\":[\"42\",\"null\"]"));
    QCOMPARE(m_events.size(), 3);
    QCOMPARE(m_events.at(0).subscriptionId, id);
    QCOMPARE(m_events.at(0).payload, "{\"b\":1.0, \"a\":18446744073709551615}");
    QCOMPARE(m_events.at(1).payload, "42");
    QCOMPARE(m_events.at(2).payload, "null");
    QVERIFY(m_events.at(0).receivedAt >= before);
}

void TestEventsWebSocketClient::ignores_events_of_unknown_ids()
{
    connectClient();
    const QByteArray id = subscribed("/chat/*");
    m_log.clear();
    receive(answer("data", "other", ",\"event\":\"1\""));
    m_client->unsubscribe(id);
    receive(answer("data", id, ",\"event\":\"1\""));
    QVERIFY(m_events.isEmpty());
    QCOMPARE(m_log, QStringList{QStringLiteral("Unsubscribing")});
}

void TestEventsWebSocketClient::answers_a_publish()
{
    connectClient();
    const auto future = m_client->publish(path("/chat/a"), {"1", "2"});
    QVERIFY(!future.isFinished());
    QCOMPARE(lastSent().value(QStringLiteral("channel")), QStringLiteral("/chat/a"));
    QCOMPARE(lastSent().value(QStringLiteral("events")), (QJsonArray{QStringLiteral("1"), QStringLiteral("2")}));
    const QByteArray text = answer("publish_success", lastSentId(),
                                   ",\"successful\":[{\"identifier\":\"x\",\"index\":0}],"
                                   "\"failed\":[{\"identifier\":\"y\",\"index\":1,\"code\":\"EventTooLargeException\",\"message\":\"m\"}]");
    receive(text);
    QVERIFY(future.isFinished());
    const PublishResult result = future.result();
    QVERIFY(result.response());
    QCOMPARE(result.response()->status(), PublishResult::Status::PartialSuccess);
    QCOMPARE(result.rawAnswer, text);
    QVERIFY(result.roundTrip > std::chrono::microseconds::zero());
}

void TestEventsWebSocketClient::answers_a_refused_publish()
{
    connectClient();
    const auto future = m_client->publish(path("/chat/a"), {"1"});
    receive(answer("publish_error", lastSentId(), ",\"errors\":[{\"errorType\":\"InvalidInputError\"},{\"errorType\":\"Other\"}]"));
    QVERIFY(future.isFinished());
    QVERIFY(future.result().failure());
    QCOMPARE(future.result().failure()->error.code, ErrorCode::InvalidInput);
    QCOMPARE(future.result().failure()->serviceErrors.size(), 2);
}

void TestEventsWebSocketClient::ends_open_publishes_when_deleted()
{
    connectClient();
    const auto sent = m_client->publish(path("/chat/a"), {"1"});
    m_publish->holds = true;
    const auto unsent = m_client->publish(path("/chat/a"), {"1"});
    m_log.clear();
    m_client.reset();
    QVERIFY(sent.isFinished());
    QCOMPARE(sent.result().failure()->error.code, ErrorCode::UnknownOutcome);
    QVERIFY(unsent.isFinished());
    QCOMPARE(unsent.result().failure()->error.code, ErrorCode::Cancelled);
    QVERIFY(m_log.isEmpty());
    m_publish->release();
    QCoreApplication::processEvents();
}

void TestEventsWebSocketClient::drops_the_old_transport()
{
    connectClient();
    const QPointer<FakeTransport> old = m_transports->at(0);
    Q_EMIT old->closed({Error{ErrorCode::ConnectionClosed, {}}, 1000, {}});
    QVERIFY(old->aborted);
    m_log.clear();
    Q_EMIT old->textReceived(ack);
    Q_EMIT old->closed({{}, 1000, {}});
    QVERIFY(m_log.isEmpty());
    QTRY_VERIFY(!old);
}

void TestEventsWebSocketClient::may_be_called_from_its_slots()
{
    QFuture<PublishResult> published;
    connect(m_client.get(), &EventsWebSocketClient::statusChanged, this, [this, &published](const ConnectionStatus &status) {
        if (status.state == ConnectionState::Connected)
            published = m_client->publish(path("/chat/a"), {"1"});
    });
    const QByteArray id = m_client->subscribe(pattern("/chat/*"));
    Q_EMIT transport().opened();
    receive(ack);
    QCOMPARE(transport().sent.size(), 3); // init, subscribe, publish
    QCOMPARE(object(transport().sent.at(1)).value(QStringLiteral("id")).toString().toLatin1(), id);
    QCOMPARE(lastSent().value(QStringLiteral("type")), QStringLiteral("publish"));
    receive(answer("publish_success", lastSentId(), ",\"successful\":[],\"failed\":[]"));
    QVERIFY(published.isFinished());
}

void TestEventsWebSocketClient::may_be_left_from_its_slots()
{
    connectClient();
    const QByteArray id = subscribed("/chat/*");
    QFuture<int> left;
    connect(m_client.get(), &EventsWebSocketClient::eventReceived, this, [this, &left] { left = m_client->disconnect(false); });
    FakeTransport &old = transport();
    Q_EMIT old.textReceived(answer("data", id, ",\"event\":\"1\""));
    Q_EMIT old.textReceived(answer("data", id, ",\"event\":\"2\""));
    QCOMPARE(m_events.size(), 1);
    QVERIFY(left.isFinished());
    QCOMPARE(m_client->status().state, ConnectionState::Disconnected);
}

void TestEventsWebSocketClient::closes_before_it_answers_a_disconnect()
{
    connectClient();
    const QByteArray id = subscribed("/chat/*");
    const auto done = m_client->disconnect(true);
    QCOMPARE(lastSent().value(QStringLiteral("type")), QStringLiteral("unsubscribe"));
    QCOMPARE(lastSentId(), id);
    QVERIFY(transport().closedByOwner);
    QVERIFY(!transport().aborted);
    QCOMPARE(m_client->status().state, ConnectionState::Disconnected);
    QVERIFY(!done.isFinished());
    Q_EMIT transport().released();
    QVERIFY(done.isFinished());
    QCOMPARE(done.result(), 0);
    QTRY_VERIFY(!m_transports->last());
}

void TestEventsWebSocketClient::disconnects_when_the_socket_never_closes()
{
    connectClient();
    const auto done = m_client->disconnect(true);
    QTRY_VERIFY(done.isFinished());
    QTRY_VERIFY(!m_transports->last());
}

void TestEventsWebSocketClient::makes_ids_that_are_valid_and_unused()
{
    QVERIFY(FrameCodec::isValidId(EventsWebSocketClient::newId()));
    QVERIFY(EventsWebSocketClient::newId() != EventsWebSocketClient::newId());
    QCOMPARE(m_client->subscribe(pattern("/chat"), {}, "mine"), "mine");
    QVERIFY(m_client->subscribe(pattern("/chat"), {}, "mine") != "mine");
    QVERIFY(m_client->subscribe(pattern("/chat"), {}, "not valid") != "not valid");
}

void TestEventsWebSocketClient::tells_the_time_since_the_last_frame()
{
    QCOMPARE(m_client->sinceLastFrame().count(), 0);
    connectClient();
    QTRY_VERIFY(m_client->sinceLastFrame().count() > 5);
    receive("{\"type\":\"ka\"}");
    QVERIFY(m_client->sinceLastFrame().count() <= 5);
    QCOMPARE(m_client->connectionTimeout(), std::chrono::minutes(5));
    (void)m_client->disconnect(false);
    QCOMPARE(m_client->sinceLastFrame().count(), 0);
}

namespace {

QStringList *loggedLines = nullptr; // a message handler has no context

void keepLine(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &line)
{
    loggedLines->append(line);
}

} // namespace

void TestEventsWebSocketClient::logs_frames_without_secrets()
{
    QStringList lines;
    loggedLines = &lines;
    applyLogLevels({{QStringLiteral("eventscope.net"), LogLevel::Verbose}});
    const QtMessageHandler before = qInstallMessageHandler(keepLine);
    m_subscribe->answer = AuthorizationFields{{"x-api-key", "da2-abcdefghijklmnopqrstuvwxyz"}};
    m_client->open();
    Q_EMIT transport().opened();
    receive(ack);
    const QByteArray id = m_client->subscribe(pattern("/chat/*"));
    receive(answer("subscribe_success", id));
    qInstallMessageHandler(before);
    applyLogLevels({});
    QVERIFY(lines.filter(QStringLiteral("connection_ack")).size() == 1);
    QVERIFY(lines.filter(QStringLiteral("\"subscribe\"")).size() == 1);
    QVERIFY(lines.filter(QStringLiteral("***")).size() == 1);
    QVERIFY(lines.filter(QStringLiteral("da2-abc")).isEmpty());
}

QTEST_GUILESS_MAIN(TestEventsWebSocketClient)
#include "tst_eventswebsocketclient.moc"
