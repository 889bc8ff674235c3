// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/eventswebsocketclient.h"
#include "tests/support/fakeauthorizer.h"
#include "tests/support/faultserver.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace eventscope::test;
using namespace std::chrono_literals;

// The client over real sockets, against a server that misbehaves.

namespace {

ChannelPattern pattern(const char *text)
{
    return ChannelPattern::parse(QString::fromLatin1(text)).value();
}

const ChannelPath channel = ChannelPath::parse(QStringLiteral("/chat/a")).value();

} // namespace

class TestEventsWebSocketClientFaults : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanup();

    void does_the_whole_round();
    void receives_a_flood_complete_and_in_order();
    void gives_up_on_refused_credentials_data();
    void gives_up_on_refused_credentials();
    void tries_again_after_a_failed_attempt_data();
    void tries_again_after_a_failed_attempt();
    void tries_again_with_new_credentials();
    void keeps_the_socket_when_a_subscription_is_refused();
    void bears_frames_before_the_ack();
    void comes_back_after_a_fault_data();
    void comes_back_after_a_fault();
    void comes_back_after_a_restart();
    void comes_back_after_silence();
    void reports_publishes_in_flight_as_unknown();
    void sends_waiting_publishes_after_the_reconnect();
    void gives_an_unanswered_request_up();
    void disconnects_cleanly();

private:
    void startServer();
    void startClient(const ConnectionOptions &options = {});
    void connectAndSubscribe();
    void expectResubscribed();
    [[nodiscard]] ConnectionState state() const { return m_client->status().state; }
    [[nodiscard]] std::optional<ErrorCode> errorCode() const
    {
        return m_client->status().error ? std::make_optional(m_client->status().error->code) : std::nullopt;
    }

    SystemClock m_clock;
    std::shared_ptr<FakeAuthorizer> m_authorizer = std::make_shared<FakeAuthorizer>();
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<EventsWebSocketClient> m_client;
    QByteArray m_id;
    SubscriptionState m_subscription = SubscriptionState::Ended;
    QList<QByteArray> m_payloads;
    QList<std::chrono::milliseconds> m_gaps;
    int m_noticed = 0;
};

void TestEventsWebSocketClientFaults::startServer()
{
    m_server = std::make_unique<FaultServer>();
    QVERIFY(m_server->listen());
}

void TestEventsWebSocketClientFaults::cleanup()
{
    m_client.reset();
    startServer();
}

void TestEventsWebSocketClientFaults::startClient(const ConnectionOptions &options)
{
    m_client = std::make_unique<EventsWebSocketClient>(m_server->endpoint(), Authorizers{m_authorizer, m_authorizer, m_authorizer}, options,
                                                       TransportFactory{}, m_clock);
    m_payloads.clear();
    m_gaps.clear();
    m_noticed = 0;
    connect(m_client.get(), &EventsWebSocketClient::subscriptionChanged, this,
            [this](const QByteArray & /*id*/, SubscriptionState changed) { m_subscription = changed; });
    connect(m_client.get(), &EventsWebSocketClient::eventReceived, this,
            [this](const ReceivedEvent &event) { m_payloads.append(event.payload); });
    connect(m_client.get(), &EventsWebSocketClient::gapNoticed, this, [this](std::chrono::milliseconds lost) { m_gaps.append(lost); });
    connect(m_client.get(), &EventsWebSocketClient::frameNoticed, this, [this] { ++m_noticed; });
}

void TestEventsWebSocketClientFaults::connectAndSubscribe()
{
    startClient();
    m_id = m_client->subscribe(pattern("/chat/*"));
    QTRY_COMPARE(m_subscription, SubscriptionState::Active);
    QCOMPARE(state(), ConnectionState::Connected);
}

/// Connected anew, subscribed under the same id, one gap, and events arrive again.
void TestEventsWebSocketClientFaults::expectResubscribed()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_subscription, SubscriptionState::Active, 20'000);
    QCOMPARE(m_server->count(QStringLiteral("subscribe")), 2);
    QCOMPARE(m_server->messages().last().value(QStringLiteral("id")).toString().toLatin1(), m_id);
    QCOMPARE(m_gaps.size(), 1);
    QVERIFY(m_gaps.first() >= Backoff::floor - 50ms); // coarse timers may fire 5 % early
    m_payloads.clear();
    m_server->sendText(FaultServer::dataFrame(m_id, "\"after\""));
    QTRY_COMPARE(m_payloads, QList<QByteArray>{"\"after\""});
}

void TestEventsWebSocketClientFaults::does_the_whole_round()
{
    connectAndSubscribe();
    auto published = m_client->publish(channel, {"1", "2"});
    QTRY_VERIFY(published.isFinished());
    QVERIFY(published.result().isFullSuccess());
    m_server->sendText(FaultServer::dataFrame(m_id, "{\"a\": 1}"));
    QTRY_COMPARE(m_payloads, QList<QByteArray>{"{\"a\": 1}"});
    m_client->unsubscribe(m_id);
    QTRY_COMPARE(m_subscription, SubscriptionState::Ended);
    QVERIFY(m_gaps.isEmpty());
    QCOMPARE(m_noticed, 0);
}

void TestEventsWebSocketClientFaults::receives_a_flood_complete_and_in_order()
{
    connectAndSubscribe();
    QList<QByteArray> expected;
    for (int i = 0; i < 20'000; ++i) {
        expected.append(QByteArray::number(i));
        m_server->sendText(FaultServer::dataFrame(m_id, expected.last()));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_payloads.size(), expected.size(), 30'000);
    QCOMPARE(m_payloads, expected);
}

void TestEventsWebSocketClientFaults::gives_up_on_refused_credentials_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("errorType");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("upgrade 401") << 401 << QByteArray() << ErrorCode::UpgradeRefused;
    QTest::newRow("upgrade 403") << 403 << QByteArray() << ErrorCode::UpgradeRefused;
    QTest::newRow("UnauthorizedException") << 0 << QByteArray("UnauthorizedException") << ErrorCode::Unauthorized;
    QTest::newRow("BadRequestException") << 0 << QByteArray("BadRequestException") << ErrorCode::BadRequest;
}

void TestEventsWebSocketClientFaults::gives_up_on_refused_credentials()
{
    QFETCH(int, status);
    QFETCH(QByteArray, errorType);
    QFETCH(ErrorCode, error);
    if (status != 0)
        m_server->script.upgrade = FaultServer::Upgrade::Refuse;
    m_server->script.status = status;
    m_server->script.answers[QStringLiteral("connection_init")]
        = {"{\"type\":\"connection_error\",\"errors\":[{\"errorType\":\"" + errorType + "\"}]}"};
    startClient();
    m_client->open();
    QTRY_COMPARE(state(), ConnectionState::Failed);
    QCOMPARE(errorCode(), error);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestEventsWebSocketClientFaults::tries_again_after_a_failed_attempt_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    QTest::addColumn<ErrorCode>("error");
    const auto row = [](const char *name, ErrorCode error, const auto &change) {
        FaultServer::Script script;
        change(script);
        QTest::newRow(name) << script << error;
    };
    using Script = FaultServer::Script;
    const auto refuse = [](int status) {
        return [status](Script &script) {
            script.upgrade = FaultServer::Upgrade::Refuse;
            script.status = status;
        };
    };
    row("400", ErrorCode::UpgradeRefused, refuse(400));
    row("404", ErrorCode::UpgradeRefused, refuse(404));
    row("accepted and silent", ErrorCode::Timeout, [](Script &script) { script.upgrade = FaultServer::Upgrade::Silent; });
    row("dropped before the upgrade", ErrorCode::ConnectionClosed, [](Script &script) { script.upgrade = FaultServer::Upgrade::Drop; });
    row("no subprotocol", ErrorCode::SubprotocolMissing, [](Script &script) { script.subprotocol.clear(); });
    row("a subprotocol we did not offer", ErrorCode::UpgradeRefused, [](Script &script) { script.subprotocol = "graphql-ws"; });
    row("no ack", ErrorCode::Timeout, [](Script &script) { script.answers[QStringLiteral("connection_init")] = {}; });
    row("too many connects", ErrorCode::RateLimitExceeded, [](Script &script) {
        script.answers[QStringLiteral("connection_init")]
            = {"{\"type\":\"connection_error\",\"errors\":[{\"errorType\":\"LimitExceededError\"}]}"};
    });
    row("token expired", ErrorCode::Unauthorized, [](Script &script) {
        script.answers[QStringLiteral("connection_init")]
            = {"{\"type\":\"connection_error\",\"errors\":[{\"errorType\":\"UnauthorizedException\",\"message\":\"Token expired\"}]}"};
    });
}

void TestEventsWebSocketClientFaults::tries_again_after_a_failed_attempt()
{
    QFETCH(FaultServer::Script, script);
    QFETCH(ErrorCode, error);
    m_server->script = script;
    ConnectionOptions options;
    options.connectTimeout = 300ms;
    startClient(options);
    m_client->open();
    QTRY_COMPARE(state(), ConnectionState::Reconnecting);
    QCOMPARE(errorCode(), error);
    QCOMPARE(m_client->status().attempt, 1);
    QVERIFY(m_client->status().retryIn >= Backoff::floor);
    QTRY_COMPARE(m_server->openConnections(), 0);
    m_server->script = {};
    QTRY_COMPARE(state(), ConnectionState::Connected);
    QCOMPARE(m_server->connections(), 2);
}

void TestEventsWebSocketClientFaults::tries_again_with_new_credentials()
{
    m_server->script.upgrade = FaultServer::Upgrade::Refuse;
    startClient();
    m_client->open();
    QTRY_COMPARE(state(), ConnectionState::Failed);
    m_server->script = {};
    m_client->setAuthorizers({m_authorizer, m_authorizer, m_authorizer});
    QTRY_COMPARE(state(), ConnectionState::Connected);
}

void TestEventsWebSocketClientFaults::keeps_the_socket_when_a_subscription_is_refused()
{
    m_server->script.answers[QStringLiteral("subscribe")]
        = {"{\"type\":\"subscribe_error\",\"id\":\"ID\",\"errors\":[{\"errorType\":\"UnauthorizedException\"}]}"};
    startClient();
    const QByteArray id = m_client->subscribe(pattern("/secret"));
    QTRY_COMPARE(m_subscription, SubscriptionState::Refused);
    QCOMPARE(state(), ConnectionState::Connected);
    m_server->script = {};
    m_client->resubscribe(id);
    QTRY_COMPARE(m_subscription, SubscriptionState::Active);
    QCOMPARE(m_server->connections(), 1);
}

void TestEventsWebSocketClientFaults::bears_frames_before_the_ack()
{
    m_server->script.onUpgrade = {"{\"type\":\"ka\"}", FaultServer::dataFrame("x", "1"), "{\"type\":\"greeting\"}", "garbage"};
    connectAndSubscribe();
    QCOMPARE(m_noticed, 2);
    QVERIFY(m_payloads.isEmpty());
}

void TestEventsWebSocketClientFaults::comes_back_after_a_fault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("drop") << QByteArray() << 0 << ErrorCode::ConnectionClosed;
    QTest::newRow("drop inside a frame") << QByteArrayLiteral("\x81\x40{\"type\"") << 0 << ErrorCode::ConnectionClosed;
    QTest::newRow("close 1000") << QByteArray() << 1000 << ErrorCode::ConnectionClosed;
    QTest::newRow("close 1008") << QByteArray() << 1008 << ErrorCode::ConnectionClosed;
    QTest::newRow("garbage") << QByteArrayLiteral("\xff\xff\xff\xff") << -1 << ErrorCode::InvalidFrame;
    QTest::newRow("invalid UTF-8") << QByteArrayLiteral("\x81\x02\xc3\x28") << -1 << ErrorCode::InvalidFrame;
    QTest::newRow("over the limit") << QByteArrayLiteral("\x81\x7f\x00\x00\x00\x00\x01\x00\x00\x00") << -1 << ErrorCode::FrameTooLarge;
}

void TestEventsWebSocketClientFaults::comes_back_after_a_fault()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(ErrorCode, error);
    connectAndSubscribe();
    m_server->sendBytes(bytes);
    if (code == 0)
        m_server->drop();
    else if (code > 0)
        m_server->closeWith(static_cast<quint16>(code));
    QTRY_COMPARE(state(), ConnectionState::Reconnecting);
    QCOMPARE(errorCode(), error);
    QCOMPARE(m_subscription, SubscriptionState::Pending);
    expectResubscribed();
}

void TestEventsWebSocketClientFaults::comes_back_after_a_restart()
{
    connectAndSubscribe();
    m_server->stop();
    QTRY_COMPARE(m_client->status().attempt, 2); // the first try met a closed door
    QCOMPARE(errorCode(), ErrorCode::ConnectionRefused);
    QVERIFY(m_server->listen());
    expectResubscribed();
}

void TestEventsWebSocketClientFaults::comes_back_after_silence()
{
    m_server->script.connectionTimeoutMs = 200;
    connectAndSubscribe();
    QTRY_COMPARE(state(), ConnectionState::Reconnecting);
    QCOMPARE(errorCode(), ErrorCode::KeepAliveTimeout);
    m_server->script = {};
    expectResubscribed();
}

void TestEventsWebSocketClientFaults::reports_publishes_in_flight_as_unknown()
{
    m_server->script.answers[QStringLiteral("publish")] = {};
    connectAndSubscribe();
    const auto first = m_client->publish(channel, {"1"});
    const auto second = m_client->publish(channel, {"2"});
    QTRY_COMPARE(m_server->count(QStringLiteral("publish")), 2);
    m_server->drop();
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().failure()->error.code, ErrorCode::UnknownOutcome);
    QCOMPARE(second.result().failure()->error.code, ErrorCode::UnknownOutcome);
}

void TestEventsWebSocketClientFaults::sends_waiting_publishes_after_the_reconnect()
{
    connectAndSubscribe();
    m_server->drop();
    QTRY_COMPARE(state(), ConnectionState::Reconnecting);
    auto published = m_client->publish(channel, {"1"});
    QTRY_VERIFY(published.isFinished());
    QVERIFY(published.result().isFullSuccess());
    QCOMPARE(m_server->count(QStringLiteral("publish")), 1);
}

void TestEventsWebSocketClientFaults::gives_an_unanswered_request_up()
{
    m_server->script.answers[QStringLiteral("publish")] = {"{\"type\":\"error\",\"errors\":[{\"errorType\":\"UnsupportedOperation\"}]}"};
    m_server->script.answers[QStringLiteral("subscribe")] = {};
    ConnectionOptions options;
    options.answerTimeout = 300ms;
    startClient(options);
    (void)m_client->subscribe(pattern("/chat/*"));
    const auto published = m_client->publish(channel, {"1"});
    QTRY_VERIFY(published.isFinished());
    QCOMPARE(published.result().failure()->error.code, ErrorCode::UnknownOutcome);
    QTRY_COMPARE(m_subscription, SubscriptionState::Refused);
    QCOMPARE(m_noticed, 1);
    QCOMPARE(state(), ConnectionState::Connected);
}

void TestEventsWebSocketClientFaults::disconnects_cleanly()
{
    connectAndSubscribe();
    const auto published = m_client->publish(channel, {"1"});
    const auto done = m_client->disconnect(true);
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(done.result(), 0);
    QVERIFY(published.isFinished() && published.result().isFullSuccess());
    QTRY_COMPARE(m_server->closeCode(), 1000);
    QCOMPARE(m_server->messageTypes(),
             (QStringList{QStringLiteral("connection_init"), QStringLiteral("subscribe"), QStringLiteral("publish"),
                          QStringLiteral("unsubscribe")}));
    QCOMPARE(state(), ConnectionState::Disconnected);
    QCOMPARE(m_subscription, SubscriptionState::Ended);
}

QTEST_GUILESS_MAIN(TestEventsWebSocketClientFaults)
#include "tst_eventswebsocketclientfaults.moc"
