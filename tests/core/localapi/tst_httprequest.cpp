// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/httprequest.h"
#include "core/localapi/ownaddress.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using localapi::HttpRequest;

class TestHttpRequest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAHead();
    void seesUpgrades_data();
    void seesUpgrades();
    void refuses_data();
    void refuses();
    void judgesHosts_data();
    void judgesHosts();
    void itsOwnNameServesWhereOthersMayCome();
    void judgesOrigins();
};

void TestHttpRequest::readsAHead()
{
    const auto request
        = HttpRequest::parse("POST /event?x=1 HTTP/1.1\r\nHost: localhost:8\r\nX-Api-Key:  k \r\nContent-Length: 12\r\n\r\n");
    QVERIFY(request);
    QCOMPARE(request->method, "POST");
    QCOMPARE(request->path, "/event");
    QCOMPARE(HttpRequest::parse("GET /event/realtime HTTP/1.1\r\n\r\n")->path, "/event/realtime");
    QCOMPARE(request->header("x-api-key"), "k");
    QCOMPARE(request->contentLength(), 12);
    QVERIFY(request->keepAlive);
    QVERIFY(!HttpRequest::parse("GET / HTTP/1.0\r\n\r\n")->keepAlive);
    QVERIFY(!HttpRequest::parse("GET / HTTP/1.1\r\nConnection: x, Close\r\n\r\n")->keepAlive);
    QCOMPARE(HttpRequest::parse("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")->contentLength(), -1);
}

void TestHttpRequest::seesUpgrades_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("upgrade");
    QTest::newRow("Qt") << QByteArray("GET /e HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n") << true;
    QTest::newRow("Firefox") << QByteArray("GET /e HTTP/1.1\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n\r\n") << true;
    QTest::newRow("POST") << QByteArray("POST /e HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n") << false;
    QTest::newRow("h2c") << QByteArray("GET /e HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n") << false;
    QTest::newRow("plain") << QByteArray("GET /e HTTP/1.1\r\n\r\n") << false;
}

void TestHttpRequest::seesUpgrades()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, upgrade);
    const auto request = HttpRequest::parse(head);
    QVERIFY(request);
    QCOMPARE(request->isWebSocketUpgrade(), upgrade);
}

void TestHttpRequest::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 hello\r\n\r\n");
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n");
    QTest::newRow("absolute target") << QByteArray("GET http://x/ HTTP/1.1\r\n\r\n");
    QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n");
    QTest::newRow("folded header") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c: d\r\n\r\n");
    QTest::newRow("space before colon") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n");
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("length and chunked") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void TestHttpRequest::refuses()
{
    QFETCH(QByteArray, head);
    QVERIFY(!HttpRequest::parse(head));
}

void TestHttpRequest::judgesHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("allowed");
    for (const char *host : {"localhost", "localhost:8080", "LOCALHOST:1", "localhost.", "api.localhost:80", "127.0.0.1:9", "127.8.8.8",
                             "[::1]:80", "192.0.2.7:80", "198.51.100.1"})
        QTest::addRow("%s", host) << QByteArray(host) << true;
    for (const char *host : {"", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.0.2.8", "evil@localhost",
                             "localhost/x", "evillocalhost", "local host"})
        QTest::addRow("not %s", host) << QByteArray(host) << false;
}

void TestHttpRequest::judgesHosts()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, allowed);
    QCOMPARE(localapi::isAllowedHost(host, QHostAddress(QStringLiteral("192.0.2.7")), QHostAddress(QStringLiteral("198.51.100.1"))),
             allowed);
}

void TestHttpRequest::itsOwnNameServesWhereOthersMayCome()
{
    const QByteArray name = localapi::ownHostName().toUtf8();
    if (name.isEmpty() || name == "localhost")
        QSKIP("this machine has no name");
    const QHostAddress reached(QStringLiteral("198.51.100.1"));
    for (const QHostAddress::SpecialAddress any : {QHostAddress::Any, QHostAddress::AnyIPv4, QHostAddress::AnyIPv6}) {
        QVERIFY(localapi::isAllowedHost(name + ":80", QHostAddress(any), reached));
        QVERIFY(!localapi::isAllowedHost(name + ".evil.example", QHostAddress(any), reached));
        QVERIFY(!localapi::isAllowedHost("evil.example", QHostAddress(any), reached));
    }
    QVERIFY(!localapi::isAllowedHost(name, QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHost)));
}

void TestHttpRequest::judgesOrigins()
{
    QVERIFY(localapi::isLoopbackOrigin("http://localhost:5173"));
    QVERIFY(localapi::isLoopbackOrigin("https://127.0.0.1"));
    QVERIFY(!localapi::isLoopbackOrigin("https://evil.example"));
    QVERIFY(!localapi::isLoopbackOrigin("null"));
    QVERIFY(!localapi::isLoopbackOrigin(""));
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
