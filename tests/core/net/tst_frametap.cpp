// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/frametap.h"

#include "core/auth/apikeyauthorizer.h"
#include "core/net/eventsrestclient.h"
#include "core/net/eventswebsocketclient.h"
#include "tests/support/fakeauthorizer.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace eventscope::test;
using namespace std::chrono_literals;

namespace {

/// Writes a line for each fact.
class ListTap final : public FrameTap
{
public:
    ListTap() { setRecording(true); }
    void take(const WireFact &fact) override
    {
        std::visit([this](const auto &what) { lines << line(what); }, fact);
    }

    QStringList lines;
    QList<wire::HttpRequest> requests;
    QList<wire::HttpAnswer> answers;

private:
    static QString line(const wire::Opening &opening)
    {
        return QStringLiteral("opening %1 with %2 subprotocols, %3 headers")
            .arg(opening.url.path())
            .arg(opening.subprotocols.size())
            .arg(opening.headers.size());
    }
    static QString line(const wire::Opened & /*opened*/) { return QStringLiteral("opened"); }
    static QString line(const wire::NotOpened &what) { return QStringLiteral("not opened ") + errorCodeName(what.error.code); }
    static QString line(const wire::Closing &closing) { return closing.abort ? QStringLiteral("abort") : QStringLiteral("closing"); }
    static QString line(const wire::Closed &closed)
    {
        return QStringLiteral("closed %1 %2")
            .arg(closed.facts.code)
            .arg(closed.facts.error ? QString(errorCodeName(closed.facts.error->code)) : closed.facts.reason);
    }
    static QString line(const wire::TextSent &sent) { return QStringLiteral("> ") + typeOf(sent.text); }
    static QString line(const wire::TextReceived &received)
    {
        return QStringLiteral("< %1 %2").arg(typeOf(received.text)).arg(received.frame.events.size());
    }
    QString line(const wire::HttpRequest &request)
    {
        requests << request;
        return QStringLiteral("request %1").arg(request.exchange);
    }
    QString line(const wire::HttpAnswer &answer)
    {
        answers << answer;
        return QStringLiteral("answer %1 %2").arg(answer.exchange).arg(answer.status);
    }
    static QString line(const wire::HttpFailed &failed)
    {
        return QStringLiteral("failed %1 %2%3")
            .arg(failed.exchange)
            .arg(errorCodeName(failed.error.code), failed.took.count() > 0 ? QStringLiteral(" sent") : QString());
    }
    static QString typeOf(const QByteArray &text)
    {
        const qsizetype begin = text.indexOf("\"type\":\"") + 8;
        return QString::fromUtf8(text.mid(begin, text.indexOf('"', begin) - begin));
    }
};

constexpr char ack[] = R"({"type":"connection_ack","connectionTimeoutMs":300000})";

ChannelPath channel()
{
    return ChannelPath::parse(QStringLiteral("/default/room")).value();
}

AuthorizerPtr key()
{
    return std::make_shared<ApiKeyAuthorizer>(Secret(QByteArrayLiteral("da2-key")));
}

Endpoint endpointAt(const QUrl &http)
{
    return Endpoint::fromUrls(http.toString(), {}).value();
}

} // namespace

class TestFrameTap : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAConversationInOrder();
    void tellsNothingWhileOff();
    void tellsOfAnAttemptWithoutASocket();
    void tellsOfARefusedHandshake();
    void tellsOfACloseByTheServer();
    void knowsTheLastKeepAlive();
    void tellsOfAnHttpExchange();
    void tellsOfAnHttpRefusal();
    void tellsOfAnHttpTimeout();
    void tellsOfAnHttpPublishThatNeverLeft();
    void tellsOfAnExchangeCutOff();

private:
    void openFake(EventsWebSocketClient &client);

    FakeTransports m_transports;
    FakeClock m_clock;
};

void TestFrameTap::openFake(EventsWebSocketClient &client)
{
    client.open();
    Q_EMIT m_transports.last()->opened();
    Q_EMIT m_transports.last()->textReceived(ack);
}

void TestFrameTap::tellsAConversationInOrder()
{
    ListTap tap;
    ConnectionOptions options;
    options.extraHeaders = {{"x-team", "blue"}};
    const auto authorizer = std::make_shared<FakeAuthorizer>();
    {
        EventsWebSocketClient client(endpointAt(QUrl(QStringLiteral("https://h.example/event"))), {authorizer, authorizer, authorizer},
                                     options, m_transports.factory(), m_clock);
        client.setTap(&tap);
        // What is told comes before what is made of it.
        connect(&client, &EventsWebSocketClient::eventReceived, this, [&tap] { tap.lines << QStringLiteral("event"); });
        openFake(client);
        const QByteArray id = client.subscribe(ChannelPattern::parse(QStringLiteral("/default/*")).value());
        Q_EMIT m_transports.last()->textReceived(R"({"type":"subscribe_success","id":")" + id + "\"}");
        Q_EMIT m_transports.last()->textReceived(R"({"type":"data","id":")" + id + R"(","event":"1"})");
        (void)client.publish(channel(), {"1", "2"});
        Q_EMIT m_transports.last()->textReceived(R"({"type":"ka"})");
        (void)client.disconnect(false);
    }
    QCOMPARE(tap.lines,
             (QStringList{QStringLiteral("opening /event/realtime with 2 subprotocols, 1 headers"), QStringLiteral("opened"),
                          QStringLiteral("> connection_init"), QStringLiteral("< connection_ack 0"), QStringLiteral("> subscribe"),
                          QStringLiteral("< subscribe_success 0"), QStringLiteral("< data 1"), QStringLiteral("event"),
                          QStringLiteral("> publish"), QStringLiteral("< ka 0"), QStringLiteral("abort")}));
}

void TestFrameTap::tellsNothingWhileOff()
{
    ListTap tap;
    tap.setRecording(false);
    const auto authorizer = std::make_shared<FakeAuthorizer>();
    EventsWebSocketClient client(endpointAt(QUrl(QStringLiteral("https://h.example/event"))), {authorizer, authorizer, authorizer}, {},
                                 m_transports.factory(), m_clock);
    client.setTap(&tap);
    openFake(client);
    QCOMPARE(tap.lines, QStringList());
    tap.setRecording(true);
    Q_EMIT m_transports.last()->textReceived(R"({"type":"ka"})");
    tap.setRecording(false);
    Q_EMIT m_transports.last()->textReceived(R"({"type":"ka"})");
    QCOMPARE(tap.lines, QStringList{QStringLiteral("< ka 0")});
}

void TestFrameTap::tellsOfAnAttemptWithoutASocket()
{
    ListTap tap;
    EventsWebSocketClient client(endpointAt(QUrl(QStringLiteral("https://h.example/event"))), {}, {}, m_transports.factory(), m_clock);
    client.setTap(&tap);
    client.open();
    QCOMPARE(tap.lines, QStringList{QStringLiteral("not opened MissingCredential")});
}

void TestFrameTap::tellsOfARefusedHandshake()
{
    FaultServer server;
    server.script.upgrade = FaultServer::Upgrade::Refuse;
    QVERIFY(server.listen());
    ListTap tap;
    EventsWebSocketClient client(server.endpoint(), {key(), key(), key()}, {}, {}, m_clock);
    client.setTap(&tap);
    client.open();
    QTRY_COMPARE(tap.lines.value(1), QStringLiteral("closed 1000 UpgradeRefused"));
}

void TestFrameTap::tellsOfACloseByTheServer()
{
    FaultServer server;
    QVERIFY(server.listen());
    ListTap tap;
    EventsWebSocketClient client(server.endpoint(), {key(), key(), key()}, {}, {}, m_clock);
    client.setTap(&tap);
    client.open();
    QTRY_COMPARE(client.status().state, ConnectionState::Connected);
    server.closeWith(1008, "policy");
    QTRY_VERIFY2(tap.lines.contains(QStringLiteral("closed 1008 policy")), qPrintable(tap.lines.join(QLatin1Char('\n'))));
}

void TestFrameTap::knowsTheLastKeepAlive()
{
    const auto authorizer = std::make_shared<FakeAuthorizer>();
    EventsWebSocketClient client(endpointAt(QUrl(QStringLiteral("https://h.example/event"))), {authorizer, authorizer, authorizer}, {},
                                 m_transports.factory(), m_clock);
    openFake(client);
    QVERIFY(!client.sinceKeepAlive());
    Q_EMIT m_transports.last()->textReceived(R"({"type":"ka"})");
    m_clock.advance(40s);
    Q_EMIT m_transports.last()->textReceived(R"({"type":"data","id":"unknown","event":"1"})");
    m_clock.advance(2s);
    QCOMPARE(client.sinceKeepAlive(), std::optional(std::chrono::milliseconds(42s)));
    QCOMPARE(client.sinceLastFrame(), std::chrono::milliseconds(2s));
    (void)client.disconnect(false);
    QVERIFY(!client.sinceKeepAlive());
}

void TestFrameTap::tellsOfAnHttpExchange()
{
    const QByteArray body = R"({"successful":[{"identifier":"i-0","index":0}],"failed":[]})";
    HttpServer server(HttpServer::always(HttpServer::response(200, body, "application/json", "x-amzn-RequestId: req-1\r\n")));
    ListTap tap;
    ConnectionOptions options;
    options.extraHeaders = {{"x-team", "blue"}};
    EventsRestClient client(endpointAt(server.url()), key(), options);
    client.setTap(&tap);
    for (int i = 0; i < 2; ++i) {
        const auto publishing = client.publish(channel(), {"1"});
        QTRY_VERIFY(publishing.isFinished());
    }
    QCOMPARE(tap.lines,
             (QStringList{QStringLiteral("request 1"), QStringLiteral("answer 1 200"), QStringLiteral("request 2"),
                          QStringLiteral("answer 2 200")}));
    const wire::HttpRequest &request = tap.requests.constFirst();
    QCOMPARE(request.url, server.url());
    QCOMPARE(request.body, server.requests().constFirst().body);
    QVERIFY(request.headers.contains({QByteArrayLiteral("x-api-key"), QByteArrayLiteral("da2-key")}));
    QVERIFY(request.headers.contains({QByteArrayLiteral("x-team"), QByteArrayLiteral("blue")}));
    const wire::HttpAnswer &answer = tap.answers.constFirst();
    QCOMPARE(answer.body, body);
    QVERIFY(answer.headers.contains({QByteArrayLiteral("x-amzn-RequestId"), QByteArrayLiteral("req-1")}));
    QVERIFY(answer.took > 0us);
}

void TestFrameTap::tellsOfAnHttpRefusal()
{
    HttpServer server(HttpServer::always(HttpServer::response(401, R"({"errors":[{"errorType":"UnauthorizedException"}]})")));
    ListTap tap;
    EventsRestClient client(endpointAt(server.url()), key(), {});
    client.setTap(&tap);
    const auto publishing = client.publish(channel(), {"1"});
    QTRY_VERIFY(publishing.isFinished());
    QCOMPARE(tap.lines, (QStringList{QStringLiteral("request 1"), QStringLiteral("answer 1 401")}));
}

void TestFrameTap::tellsOfAnHttpTimeout()
{
    HttpServer server([](QTcpSocket &, const HttpServer::Request &) {});
    ListTap tap;
    ConnectionOptions options;
    options.answerTimeout = 200ms;
    EventsRestClient client(endpointAt(server.url()), key(), options);
    client.setTap(&tap);
    const auto publishing = client.publish(channel(), {"1"});
    QTRY_VERIFY(publishing.isFinished());
    QCOMPARE(tap.lines, (QStringList{QStringLiteral("request 1"), QStringLiteral("failed 1 UnknownOutcome sent")}));
}

void TestFrameTap::tellsOfAnHttpPublishThatNeverLeft()
{
    const auto authorizer = std::make_shared<FakeAuthorizer>();
    authorizer->answer = Error{ErrorCode::SourceFailed, QStringLiteral("no variable")};
    ListTap tap;
    EventsRestClient client(endpointAt(QUrl(QStringLiteral("http://127.0.0.1:1/event"))), authorizer, {});
    client.setTap(&tap);
    const auto publishing = client.publish(channel(), {"1"});
    QTRY_VERIFY(publishing.isFinished());
    QCOMPARE(tap.lines, QStringList{QStringLiteral("failed 1 SourceFailed")});
}

void TestFrameTap::tellsOfAnExchangeCutOff()
{
    HttpServer server([](QTcpSocket &, const HttpServer::Request &) {});
    ListTap tap;
    {
        EventsRestClient client(endpointAt(server.url()), key(), {});
        client.setTap(&tap);
        (void)client.publish(channel(), {"1"});
        QTRY_COMPARE(server.requests().size(), 1);
    }
    QCOMPARE(tap.lines, (QStringList{QStringLiteral("request 1"), QStringLiteral("failed 1 UnknownOutcome sent")}));
}

QTEST_GUILESS_MAIN(TestFrameTap)
#include "tst_frametap.moc"
