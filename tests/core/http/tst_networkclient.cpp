// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/networkclient.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestNetworkClient final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAndAnswers();
    void everyStatusIsAnAnswer();
    void aRedirectIsNotFollowed();
    void silenceEndsWithTimeout();
    void aRefusedConnectionIsNamed();
    void aHugeAnswerIsRefused();
    void whatIsUnderWayIsCancelled();
};

namespace {

Result<http::Response> exchange(http::Client &client, const http::Request &request)
{
    const auto future = client.send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

http::Request requestTo(const QUrl &url)
{
    http::Request request;
    request.url = url;
    request.headers = {{"Content-Type", "application/x-amz-json-1.1"}, {"X-Amz-Target", "Service.Operation"}};
    request.body = "{\"a\":1}";
    return request;
}

} // namespace

void TestNetworkClient::sendsAndAnswers()
{
    test::HttpServer server(test::HttpServer::always(test::HttpServer::response(200, "{}", "application/json", "x-amzn-RequestId: 7\r\n")));
    http::NetworkClient client;
    const auto response = exchange(client, requestTo(server.url()));
    QVERIFY(response.ok());
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, QByteArray("{}"));
    QCOMPARE(response->header("X-AMZN-requestid"), QByteArray("7"));
    QCOMPARE(response->header("absent"), QByteArray());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().method, QByteArray("POST"));
    QCOMPARE(server.requests().first().headers.value("x-amz-target"), QByteArray("Service.Operation"));
    QCOMPARE(server.requests().first().body, QByteArray("{\"a\":1}"));
}

void TestNetworkClient::everyStatusIsAnAnswer()
{
    test::HttpServer server(test::HttpServer::always(test::HttpServer::response(400, R"({"__type":"NotAuthorizedException"})")));
    http::NetworkClient client;
    const auto response = exchange(client, requestTo(server.url()));
    QVERIFY(response.ok());
    QCOMPARE(response->status, 400);
    QCOMPARE(response->body, QByteArray(R"({"__type":"NotAuthorizedException"})"));
}

void TestNetworkClient::aRedirectIsNotFollowed()
{
    test::HttpServer server(
        test::HttpServer::always(test::HttpServer::response(302, {}, "text/plain", "Location: http://127.0.0.1:1/elsewhere\r\n")));
    http::NetworkClient client;
    const auto response = exchange(client, requestTo(server.url()));
    QVERIFY(response.ok());
    QCOMPARE(response->status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkClient::silenceEndsWithTimeout()
{
    test::HttpServer server([](QTcpSocket &, const test::HttpServer::Request &) {});
    http::NetworkClient client;
    http::Request request = requestTo(server.url());
    request.timeout = std::chrono::milliseconds(200);
    const auto response = exchange(client, request);
    QVERIFY(!response.ok());
    QCOMPARE(response.error().code, ErrorCode::Timeout);
}

void TestNetworkClient::aRefusedConnectionIsNamed()
{
    QUrl url;
    {
        test::HttpServer server(test::HttpServer::always({}));
        url = server.url();
    }
    http::NetworkClient client;
    const auto response = exchange(client, requestTo(url));
    QVERIFY(!response.ok());
    QCOMPARE(response.error().code, ErrorCode::ConnectionRefused);
    QVERIFY(response.error().detail.contains(QStringLiteral("127.0.0.1")));
}

void TestNetworkClient::aHugeAnswerIsRefused()
{
    test::HttpServer server(test::HttpServer::always(test::HttpServer::response(200, QByteArray(6 * 1024 * 1024, 'x'))));
    http::NetworkClient client;
    const auto response = exchange(client, requestTo(server.url()));
    QVERIFY(!response.ok());
    QCOMPARE(response.error().code, ErrorCode::FrameTooLarge);
}

void TestNetworkClient::whatIsUnderWayIsCancelled()
{
    test::HttpServer server([](QTcpSocket &, const test::HttpServer::Request &) {});
    QFuture<Result<http::Response>> future;
    {
        http::NetworkClient client;
        future = client.send(requestTo(server.url()));
        QTRY_COMPARE(server.requests().size(), 1);
    }
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestNetworkClient)
#include "tst_networkclient.moc"
