// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/apikeyauthorizer.h"
#include "core/net/eventsrestclient.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

#include <QTimer>

using namespace eventscope;
using namespace eventscope::test;
using namespace std::chrono_literals;

class TestEventsRestClient final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatTheServiceWants();
    void answersPerEvent();
    void refusalKeepsAllErrors();
    void htmlPageIsAClearError();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void silenceIsAnUnknownOutcome();
    void droppedConnectionIsAnUnknownOutcomeAndNotSentAgain();
    void answerCutOffIsAnUnknownOutcome();
    void trickleEndsInTime();
    void endlessAnswerIsCut();
    void nobodyListens();
    void unknownHost();
    void authorizerOfOnePublish();
    void noAuthorizer();
    void authorizerFails();
    void authorizerGivesUp();
    void authorizerNeverAnswers();
    void extraHeadersCannotReplaceAuthorization();
    void badCaFileIsTheAnswer();
    void clientDestroyedInFlight();
    void clientDestroyedBeforeAuthorized();
    void connectionIsKept();
    void moreThanFiveAreSentForTheServiceToRefuse();
};

namespace {

const QByteArray oneSuccess = R"({"successful":[{"identifier":"i-0","index":0}],"failed":[]})";

AuthorizerPtr key(const char *apiKey = "da2-test")
{
    return std::make_shared<ApiKeyAuthorizer>(Secret(QByteArray(apiKey)));
}

Endpoint endpointAt(const QUrl &url)
{
    const auto endpoint = Endpoint::fromUrls(url.toString(), {});
    if (!endpoint)
        qFatal("bad endpoint");
    return endpoint.value();
}

ChannelPath channel(const char *text = "/default/room")
{
    return ChannelPath::parse(QLatin1String(text)).value();
}

ConnectionOptions impatient()
{
    ConnectionOptions options;
    options.answerTimeout = 300ms;
    return options;
}

/// Runs the event loop until the publish has ended.
PublishResult wait(const QFuture<PublishResult> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
        qFatal("the publish never ended");
    return future.result();
}

ErrorCode errorOf(const PublishResult &result)
{
    if (!result.failure())
        qFatal("not a failure");
    return result.failure()->error.code;
}

class PendingAuthorizer final : public Authorizer
{
public:
    QFuture<Result<AuthorizationFields>> authorize(const AuthorizationRequest & /*request*/) override
    {
        m_promise.emplace();
        m_promise->start();
        return m_promise->future();
    }
    void giveUp() { m_promise.reset(); }
    void answer(const Result<AuthorizationFields> &fields)
    {
        m_promise->addResult(fields);
        m_promise->finish();
    }

private:
    std::optional<QPromise<Result<AuthorizationFields>>> m_promise;
};

} // namespace

void TestEventsRestClient::sendsWhatTheServiceWants()
{
    HttpServer server(HttpServer::always(HttpServer::response(200, oneSuccess, "application/json", "x-amzn-RequestId: req-1\r\n")));
    EventsRestClient client(endpointAt(server.url()), key(), {});
    const PublishResult result = wait(client.publish(channel(), {R"({"a":"ü"})"}));
    QVERIFY(result.isFullSuccess());
    QCOMPARE(result.response()->successfulEvents, (QList<SuccessfulEvent>{{QStringLiteral("i-0"), 0}}));
    QCOMPARE(result.rawAnswer, oneSuccess);
    QCOMPARE(result.requestId, QStringLiteral("req-1"));
    QVERIFY(result.roundTrip > 0us);

    QCOMPARE(server.requests().size(), 1);
    const HttpServer::Request &request = server.requests().first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/event");
    QCOMPARE(request.headers.value("content-type"), "application/json");
    QCOMPARE(request.headers.value("x-api-key"), "da2-test");
    QCOMPARE(request.headers.value("host"), "127.0.0.1:" + QByteArray::number(server.port()));
    QVERIFY(request.headers.value("user-agent").startsWith("Eventscope/"));
    QVERIFY(!request.headers.contains("transfer-encoding"));
    const QByteArray body = R"({"channel":"/default/room","events":["{\"a\":\"ü\"}"]})";
    QCOMPARE(request.body, body);
}

void TestEventsRestClient::answersPerEvent()
{
    HttpServer server(HttpServer::always(HttpServer::response(
        200, R"({"successful":[],"failed":[{"identifier":"i","index":0,"code":"EventTooLargeException","message":"m"}]})")));
    EventsRestClient client(endpointAt(server.url()), key(), {});
    const PublishResult result = wait(client.publish(channel(), {"1"}));
    QVERIFY(result.response());
    QCOMPARE(result.response()->status(), PublishResult::Status::Failed);
    QCOMPARE(result.response()->failedEvents.first().code, QStringLiteral("EventTooLargeException"));
}

void TestEventsRestClient::refusalKeepsAllErrors()
{
    const QByteArray body = R"({"errors":[{"errorType":"UnauthorizedException","message":"no"},{"errorType":"Second"}]})";
    HttpServer server(
        HttpServer::always(HttpServer::response(401, body, "application/json", "x-amzn-RequestId: r\r\nWWW-Authenticate: Basic\r\n")));
    EventsRestClient client(endpointAt(server.url()), key(), {});
    const PublishResult result = wait(client.publish(channel(), {"1"}));
    QCOMPARE(errorOf(result), ErrorCode::Unauthorized);
    QCOMPARE(result.failure()->error.status, 401);
    QCOMPARE(result.failure()->serviceErrors.size(), 2);
    QCOMPARE(result.rawAnswer, body);
    QCOMPARE(result.requestId, QStringLiteral("r"));
    QCOMPARE(server.requests().size(), 1);
}

void TestEventsRestClient::htmlPageIsAClearError()
{
    HttpServer server(HttpServer::always(HttpServer::response(503, "<html>maintenance</html>", "text/html")));
    EventsRestClient client(endpointAt(server.url()), key(), {});
    const PublishResult result = wait(client.publish(channel(), {"1"}));
    QCOMPARE(errorOf(result), ErrorCode::UnknownOutcome);
    QCOMPARE(result.failure()->error.status, 503);
    QCOMPARE(result.rawAnswer, "<html>maintenance</html>");
}

void TestEventsRestClient::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestEventsRestClient::redirectIsNotFollowed()
{
    QFETCH(int, status);
    HttpServer other(HttpServer::always(HttpServer::response(200, oneSuccess)));
    HttpServer server(HttpServer::always(HttpServer::response(status, "", "text/plain", "Location: " + other.url().toEncoded() + "\r\n")));
    EventsRestClient client(endpointAt(server.url()), key(), {});
    const PublishResult result = wait(client.publish(channel(), {"1"}));
    QCOMPARE(errorOf(result), ErrorCode::ServiceError);
    QCOMPARE(result.failure()->error.status, status);
    QVERIFY2(result.failure()->error.detail.contains(other.url().toString()), qPrintable(result.failure()->error.detail));
    QCOMPARE(other.requests().size(), 0);
}

void TestEventsRestClient::silenceIsAnUnknownOutcome()
{
    HttpServer server([](QTcpSocket &, const HttpServer::Request &) {});
    EventsRestClient client(endpointAt(server.url()), key(), impatient());
    const PublishResult result = wait(client.publish(channel(), {"1"}));
    QCOMPARE(errorOf(result), ErrorCode::UnknownOutcome);
    QVERIFY(result.roundTrip >= 300ms);
    QCOMPARE(server.requests().size(), 1);
}

void TestEventsRestClient::droppedConnectionIsAnUnknownOutcomeAndNotSentAgain()
{
    HttpServer server([](QTcpSocket &socket, const HttpServer::Request &) { socket.disconnectFromHost(); });
    EventsRestClient client(endpointAt(server.url()), key(), {});
    QCOMPARE(errorOf(wait(client.publish(channel(), {"1"}))), ErrorCode::UnknownOutcome);
    QCOMPARE(server.requests().size(), 1);
    // The same on a connection that was kept from an earlier publish.
    server.setAnswer(HttpServer::always(HttpServer::response(200, oneSuccess)));
    QVERIFY(wait(client.publish(channel(), {"2"})).isFullSuccess());
    server.setAnswer([](QTcpSocket &socket, const HttpServer::Request &) { socket.abort(); });
    QCOMPARE(errorOf(wait(client.publish(channel(), {"3"}))), ErrorCode::UnknownOutcome);
    QCOMPARE(server.requests().size(), 3);
}

void TestEventsRestClient::answerCutOffIsAnUnknownOutcome()
{
    HttpServer server([](QTcpSocket &socket, const HttpServer::Request &) {
        socket.write(HttpServer::response(200, oneSuccess).chopped(10));
        socket.disconnectFromHost();
    });
    EventsRestClient client(endpointAt(server.url()), key(), {});
    QCOMPARE(errorOf(wait(client.publish(channel(), {"1"}))), ErrorCode::UnknownOutcome);
}

void TestEventsRestClient::trickleEndsInTime()
{
    QTimer drip;
    HttpServer server([&drip](QTcpSocket &socket, const HttpServer::Request &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        drip.start(20);
    });
    EventsRestClient client(endpointAt(server.url()), key(), impatient());
    QCOMPARE(errorOf(wait(client.publish(channel(), {"1"}))), ErrorCode::UnknownOutcome);
}

void TestEventsRestClient::endlessAnswerIsCut()
{
    HttpServer server([](QTcpSocket &socket, const HttpServer::Request &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
        socket.write(QByteArray(qsizetype(limits::maxIncomingMessageBytes) + 1'000'000, ' '));
    });
    EventsRestClient client(endpointAt(server.url()), key(), {});
    QCOMPARE(errorOf(wait(client.publish(channel(), {"1"}))), ErrorCode::FrameTooLarge);
}

void TestEventsRestClient::nobodyListens()
{
    QUrl url;
    {
        const HttpServer gone(HttpServer::always({}));
        url = gone.url();
    }
    EventsRestClient client(endpointAt(url), key(), {});
    const PublishResult result = wait(client.publish(channel(), {"1"}));
    QCOMPARE(errorOf(result), ErrorCode::ConnectionRefused);
    QVERIFY(result.rawAnswer.isEmpty());
}

void TestEventsRestClient::unknownHost()
{
    EventsRestClient client(endpointAt(QUrl(QStringLiteral("http://no-such-host.invalid/event"))), key(), {});
    QCOMPARE(errorOf(wait(client.publish(channel(), {"1"}))), ErrorCode::HostNotFound);
}

void TestEventsRestClient::authorizerOfOnePublish()
{
    HttpServer server(HttpServer::always(HttpServer::response(200, oneSuccess)));
    EventsRestClient client(endpointAt(server.url()), key("da2-usual"), {});
    wait(client.publish(channel(), {"1"}, key("da2-once")));
    wait(client.publish(channel(), {"1"}));
    client.setPublishAuthorizer(key("da2-new"));
    wait(client.publish(channel(), {"1"}));
    QCOMPARE(server.requests().at(0).headers.value("x-api-key"), "da2-once");
    QCOMPARE(server.requests().at(1).headers.value("x-api-key"), "da2-usual");
    QCOMPARE(server.requests().at(2).headers.value("x-api-key"), "da2-new");
}

void TestEventsRestClient::noAuthorizer()
{
    HttpServer server(HttpServer::always({}));
    EventsRestClient client(endpointAt(server.url()), nullptr, {});
    const PublishResult result = wait(client.publish(channel(), {"1"}));
    QCOMPARE(errorOf(result), ErrorCode::MissingCredential);
    QCOMPARE(result.roundTrip, 0us);
}

void TestEventsRestClient::authorizerFails()
{
    HttpServer server(HttpServer::always({}));
    EventsRestClient client(endpointAt(server.url()), key(""), {});
    const PublishResult result = wait(client.publish(channel(), {"1"}));
    QCOMPARE(errorOf(result), ErrorCode::MissingCredential);
    QCOMPARE(result.roundTrip, 0us);
    QCOMPARE(server.requests().size(), 0);
}

void TestEventsRestClient::authorizerNeverAnswers()
{
    HttpServer server(HttpServer::always({}));
    const auto pending = std::make_shared<PendingAuthorizer>();
    EventsRestClient client(endpointAt(server.url()), pending, impatient());
    QCOMPARE(errorOf(wait(client.publish(channel(), {"1"}))), ErrorCode::Timeout);
    pending->answer(AuthorizationFields{{"x-api-key", "too late"}});
    QCoreApplication::processEvents();
    QCOMPARE(server.requests().size(), 0);
}

void TestEventsRestClient::authorizerGivesUp()
{
    HttpServer server(HttpServer::always({}));
    const auto pending = std::make_shared<PendingAuthorizer>();
    EventsRestClient client(endpointAt(server.url()), pending, {});
    const auto future = client.publish(channel(), {"1"});
    pending->giveUp();
    QCOMPARE(errorOf(wait(future)), ErrorCode::AuthorizerFailed);
}

void TestEventsRestClient::extraHeadersCannotReplaceAuthorization()
{
    HttpServer server(HttpServer::always(HttpServer::response(200, oneSuccess)));
    ConnectionOptions options;
    options.extraHeaders = {{"X-Trace", "t-1"}, {"x-api-key", "da2-other"}, {"User-Agent", "mine"}};
    EventsRestClient client(endpointAt(server.url()), key(), options);
    wait(client.publish(channel(), {"1"}));
    const auto headers = server.requests().first().headers;
    QCOMPARE(headers.value("x-trace"), "t-1");
    QCOMPARE(headers.value("x-api-key"), "da2-test");
    QCOMPARE(headers.value("user-agent"), "mine");
}

void TestEventsRestClient::badCaFileIsTheAnswer()
{
    ConnectionOptions options;
    options.extraCaFile = QStringLiteral("/no/such/ca.pem");
    EventsRestClient client(endpointAt(QUrl(QStringLiteral("https://127.0.0.1:1/event"))), key(), options);
    QCOMPARE(errorOf(wait(client.publish(channel(), {"1"}))), ErrorCode::FileFailed);
}

void TestEventsRestClient::clientDestroyedInFlight()
{
    HttpServer server([](QTcpSocket &, const HttpServer::Request &) {});
    QFuture<PublishResult> future;
    {
        EventsRestClient client(endpointAt(server.url()), key(), {});
        future = client.publish(channel(), {"1"});
        QTRY_COMPARE(server.requests().size(), 1);
    }
    QVERIFY(future.isFinished());
    QCOMPARE(errorOf(future.result()), ErrorCode::UnknownOutcome);
}

void TestEventsRestClient::clientDestroyedBeforeAuthorized()
{
    HttpServer server(HttpServer::always({}));
    const auto pending = std::make_shared<PendingAuthorizer>();
    QFuture<PublishResult> future;
    {
        EventsRestClient client(endpointAt(server.url()), pending, {});
        future = client.publish(channel(), {"1"});
    }
    QVERIFY(future.isFinished());
    QCOMPARE(errorOf(future.result()), ErrorCode::Cancelled);
    pending->answer(AuthorizationFields{}); // nobody waits for it any more
    QCoreApplication::processEvents();
    QCOMPARE(server.requests().size(), 0);
}

void TestEventsRestClient::connectionIsKept()
{
    QSet<QTcpSocket *> sockets;
    HttpServer server([&sockets](QTcpSocket &socket, const HttpServer::Request &) {
        sockets << &socket;
        socket.write(HttpServer::response(200, oneSuccess));
    });
    EventsRestClient client(endpointAt(server.url()), key(), {});
    for (int i = 0; i < 3; ++i)
        QVERIFY(wait(client.publish(channel(), {"1"})).isFullSuccess());
    QCOMPARE(sockets.size(), 1);
}

void TestEventsRestClient::moreThanFiveAreSentForTheServiceToRefuse()
{
    HttpServer server(HttpServer::always(
        HttpServer::response(400, R"({"errors":[{"errorType":"BadRequestException","message":"Input exceeded 5 event limit"}]})")));
    EventsRestClient client(endpointAt(server.url()), key(), {});
    QCOMPARE(errorOf(wait(client.publish(channel(), {"1", "2", "3", "4", "5", "6"}))), ErrorCode::BadRequest);
    const QByteArray allSix = R"(["1","2","3","4","5","6"]})";
    QVERIFY(server.requests().first().body.endsWith(allSix));
}

QTEST_GUILESS_MAIN(TestEventsRestClient)
#include "tst_eventsrestclient.moc"
