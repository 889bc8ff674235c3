// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/keepaliveclient.h"
#include "tests/support/connectproxy.h"
#include "tests/support/httpserver.h"
#include "tests/support/testcase.h"

#include <QPointer>
#include <QSet>
#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;
using test::HttpServer;

class TestKeepAliveClient final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItIsGiven();
    void cannotBeFramedOtherwise();
    void refusesALineEndInAHeader_data();
    void refusesALineEndInAHeader();
    void keepsItsConnection();
    void leavesAConnectionThatTheServerCloses_data();
    void leavesAConnectionThatTheServerCloses();
    void leavesAConnectionThatSpeaksUnasked();
    void sixAtOnceTheRestWaits();
    void waitingEndsInTime();
    void whatCannotBeSentEndsForAll();
    void readsAnswersWithoutLength_data();
    void readsAnswersWithoutLength();
    void anAnswerBeforeTheWholeRequestCounts();
    void garbageIsAnUnknownOutcome();
    void goesThroughAProxy();
    void proxyThatRefuses();
    void proxyThatIsNotThere();
    void destroyedWhileSomeWait();
};

namespace {

http::KeepAliveConnection::Setup setupFor(const QUrl &url, const ConnectionOptions &options = {})
{
    return {url, options, QSslConfiguration::defaultConfiguration()};
}

ConnectionOptions through(quint16 proxyPort)
{
    ConnectionOptions options;
    options.proxy = ConnectionOptions::Proxy::Http;
    options.proxyHost = QStringLiteral("127.0.0.1");
    options.proxyPort = proxyPort;
    return options;
}

QFuture<Result<http::Response>> post(http::KeepAliveClient &client, std::chrono::milliseconds timeout = 20s)
{
    return client.post({}, "1", timeout);
}

Result<http::Response> ended(const QFuture<Result<http::Response>> &answer)
{
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 10'000))
        qFatal("no answer");
    return answer.result();
}

} // namespace

void TestKeepAliveClient::sendsWhatItIsGiven()
{
    HttpServer server(HttpServer::always(HttpServer::response(200, "{}", "text/plain", "X-Of: server\r\n")));
    QUrl url = server.url();
    url.setPath(QStringLiteral("/a b/\u00fc"));
    url.setQuery(QStringLiteral("q=1&r=\u00fc"));
    http::KeepAliveClient client(setupFor(url));
    const auto answer = ended(client.post({{"X-Of", "client"}, {"x-empty", ""}}, "{\"a\":1}", 20s));
    QVERIFY(answer.ok());
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("{}"));
    QCOMPARE(answer->header("x-of"), QByteArray("server"));
    const HttpServer::Request request = server.requests().value(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/a%20b/%C3%BC?q=1&r=%C3%BC"));
    QCOMPARE(request.body, QByteArray("{\"a\":1}"));
    const QMap<QByteArray, QByteArray> expected{
        {"x-of", "client"}, {"x-empty", ""}, {"host", "127.0.0.1:" + QByteArray::number(server.port())}, {"content-length", "7"}};
    QCOMPARE(request.headers, expected);
}

void TestKeepAliveClient::cannotBeFramedOtherwise()
{
    HttpServer server(HttpServer::always(HttpServer::response(200, "{}")));
    http::KeepAliveClient client(setupFor(server.url()));
    const http::Headers headers{
        {"Content-Length", "99"}, {"transfer-encoding", "chunked"}, {"Expect", "100-continue"}, {"Host", "other.example"}};
    QVERIFY(ended(client.post(headers, "1", 20s)).ok());
    const QMap<QByteArray, QByteArray> expected{{"host", "other.example"}, {"content-length", "1"}};
    QCOMPARE(server.requests().value(0).headers, expected);
}

void TestKeepAliveClient::refusesALineEndInAHeader_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line end") << QByteArray("x-api-key") << QByteArray("da2-key\r\nx-other: 1");
    QTest::newRow("line feed") << QByteArray("x-api-key") << QByteArray("da2-key\n");
    QTest::newRow("zero") << QByteArray("x-api-key") << QByteArray("a\0b", 3);
    QTest::newRow("line end in a name") << QByteArray("x\r\ny") << QByteArray("1");
    QTest::newRow("colon in a name") << QByteArray("x:y") << QByteArray("1");
    QTest::newRow("no name") << QByteArray() << QByteArray("1");
}

void TestKeepAliveClient::refusesALineEndInAHeader()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    HttpServer server(HttpServer::always(HttpServer::response(200, "{}")));
    http::KeepAliveClient client(setupFor(server.url()));
    const auto answer = ended(client.post({{name, value}}, "1", 20s));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
    QVERIFY(!answer.error().detail.contains(QStringLiteral("da2")));
    QVERIFY(ended(post(client)).ok());
    QCOMPARE(server.requests().size(), 1);
}

void TestKeepAliveClient::keepsItsConnection()
{
    QSet<QTcpSocket *> sockets;
    HttpServer server([&sockets](QTcpSocket &socket, const HttpServer::Request & /*request*/) {
        sockets << &socket;
        socket.write(HttpServer::response(200, "{}"));
    });
    http::KeepAliveClient client(setupFor(server.url()));
    for (int i = 0; i < 5; ++i)
        QVERIFY(ended(post(client)).ok());
    QCOMPARE(sockets.size(), 1);
}

void TestKeepAliveClient::leavesAConnectionThatTheServerCloses_data()
{
    QTest::addColumn<QByteArray>("extraHeaders");
    QTest::addColumn<bool>("closes");
    QTest::newRow("announced") << QByteArray("Connection: close\r\n") << false;
    QTest::newRow("done") << QByteArray() << true;
}

void TestKeepAliveClient::leavesAConnectionThatTheServerCloses()
{
    QFETCH(QByteArray, extraHeaders);
    QFETCH(bool, closes);
    QList<quint16> peers;
    HttpServer server([&](QTcpSocket &socket, const HttpServer::Request & /*request*/) {
        peers << socket.peerPort();
        socket.write(HttpServer::response(200, "{}", "application/json", extraHeaders));
        if (closes)
            socket.disconnectFromHost();
    });
    http::KeepAliveClient client(setupFor(server.url()));
    QSignalSpy ends(&server, &HttpServer::ended);
    QVERIFY(ended(post(client)).ok());
    QTRY_COMPARE(ends.size(), 1);
    QVERIFY(ended(post(client)).ok());
    QCOMPARE(peers.size(), 2);
    QVERIFY(peers.at(0) != peers.at(1));
}

void TestKeepAliveClient::leavesAConnectionThatSpeaksUnasked()
{
    QPointer<QTcpSocket> first;
    HttpServer server([&first](QTcpSocket &socket, const HttpServer::Request & /*request*/) {
        if (!first)
            first = &socket;
        socket.write(HttpServer::response(200, "{}"));
    });
    http::KeepAliveClient client(setupFor(server.url()));
    QSignalSpy ends(&server, &HttpServer::ended);
    QVERIFY(ended(post(client)).ok());
    first->write(HttpServer::response(408, "too slow"));
    QTRY_COMPARE(ends.size(), 1); // by us
    const auto answer = ended(post(client));
    QVERIFY(answer.ok());
    QCOMPARE(answer->status, 200);
}

void TestKeepAliveClient::sixAtOnceTheRestWaits()
{
    QList<QTcpSocket *> held;
    HttpServer server([&held](QTcpSocket &socket, const HttpServer::Request & /*request*/) { held << &socket; });
    http::KeepAliveClient client(setupFor(server.url()));
    QList<QFuture<Result<http::Response>>> answers;
    for (int i = 0; i < 8; ++i)
        answers << client.post({}, QByteArray::number(i), 20s);
    QTRY_COMPARE(held.size(), 6);
    held.takeFirst()->write(HttpServer::response(200, "{}"));
    QTRY_COMPARE(server.requests().size(), 7);
    QCOMPARE(held.size(), 6);
    QCOMPARE(server.requests().last().body, QByteArray("6"));
    server.setAnswer(HttpServer::always(HttpServer::response(200, "{}")));
    for (QTcpSocket *socket : qAsConst(held))
        socket->write(HttpServer::response(200, "{}"));
    for (const auto &answer : qAsConst(answers))
        QVERIFY(ended(answer).ok());
    QCOMPARE(server.requests().size(), 8);
}

void TestKeepAliveClient::waitingEndsInTime()
{
    HttpServer server([](QTcpSocket &, const HttpServer::Request &) {});
    http::KeepAliveClient client(setupFor(server.url()));
    QList<QFuture<Result<http::Response>>> held;
    for (int i = 0; i < 6; ++i)
        held << post(client);
    QTRY_COMPARE(server.requests().size(), 6);
    QCOMPARE(ended(post(client, 50ms)).error().code, ErrorCode::Timeout);
    QCOMPARE(server.requests().size(), 6);
    QVERIFY(!held.constFirst().isFinished());
}

void TestKeepAliveClient::whatCannotBeSentEndsForAll()
{
    QUrl url;
    {
        const HttpServer gone(HttpServer::always({}));
        url = gone.url();
    }
    http::KeepAliveClient client(setupFor(url));
    QList<QFuture<Result<http::Response>>> answers;
    for (int i = 0; i < 100; ++i)
        answers << post(client);
    for (const auto &answer : qAsConst(answers))
        QCOMPARE(ended(answer).error().code, ErrorCode::ConnectionRefused);
}

void TestKeepAliveClient::readsAnswersWithoutLength_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("up to the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{}");
    QTest::newRow("after an interim answer") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}");
}

void TestKeepAliveClient::readsAnswersWithoutLength()
{
    QFETCH(QByteArray, answer);
    HttpServer server([answer](QTcpSocket &socket, const HttpServer::Request & /*request*/) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    http::KeepAliveClient client(setupFor(server.url()));
    const auto response = ended(post(client));
    QVERIFY(response.ok());
    QCOMPARE(response->body, QByteArray("{}"));
}

void TestKeepAliveClient::anAnswerBeforeTheWholeRequestCounts()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->setReadBufferSize(1'000); // it reads no more of the request
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->peek(4) == "POST")
                socket->write(HttpServer::response(413, "too large"));
            QObject::disconnect(socket, &QTcpSocket::readyRead, nullptr, nullptr);
        });
    });
    http::KeepAliveClient client(setupFor(QUrl(QStringLiteral("http://127.0.0.1:%1/event").arg(server.serverPort()))));
    const auto answer = ended(client.post({}, QByteArray(20'000'000, 'a'), 20s));
    QVERIFY(answer.ok());
    QCOMPARE(answer->status, 413);
}

void TestKeepAliveClient::garbageIsAnUnknownOutcome()
{
    HttpServer server(HttpServer::always("SSH-2.0-OpenSSH_9\r\n"));
    http::KeepAliveClient client(setupFor(server.url()));
    QCOMPARE(ended(post(client)).error().code, ErrorCode::UnknownOutcome);
}

void TestKeepAliveClient::goesThroughAProxy()
{
    HttpServer server(HttpServer::always(HttpServer::response(200, "{}")));
    const test::ConnectProxy proxy;
    http::KeepAliveClient client(setupFor(server.url(), through(proxy.port())));
    for (int i = 0; i < 2; ++i)
        QVERIFY(ended(post(client)).ok());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(proxy.targets(), QList<QByteArray>{"127.0.0.1:" + QByteArray::number(server.port())});
}

void TestKeepAliveClient::proxyThatRefuses()
{
    HttpServer server(HttpServer::always(HttpServer::response(200, "{}")));
    test::ConnectProxy proxy;
    proxy.refuseWith(403);
    http::KeepAliveClient client(setupFor(server.url(), through(proxy.port())));
    QCOMPARE(ended(post(client)).error().code, ErrorCode::ProxyFailed);
    QCOMPARE(server.requests().size(), 0);
}

void TestKeepAliveClient::proxyThatIsNotThere()
{
    HttpServer server(HttpServer::always(HttpServer::response(200, "{}")));
    http::KeepAliveClient client(setupFor(server.url(), through(1)));
    QCOMPARE(ended(post(client)).error().code, ErrorCode::ProxyFailed);
    QCOMPARE(server.requests().size(), 0);
}

void TestKeepAliveClient::destroyedWhileSomeWait()
{
    HttpServer server([](QTcpSocket &, const HttpServer::Request &) {});
    QList<QFuture<Result<http::Response>>> answers;
    {
        http::KeepAliveClient client(setupFor(server.url()));
        for (int i = 0; i < 7; ++i)
            answers << post(client);
        QTRY_COMPARE(server.requests().size(), 6);
    }
    for (int i = 0; i < 7; ++i) {
        QVERIFY(answers.at(i).isFinished());
        QCOMPARE(answers.at(i).result().error().code, i < 6 ? ErrorCode::UnknownOutcome : ErrorCode::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestKeepAliveClient)
#include "tst_keepaliveclient.moc"
