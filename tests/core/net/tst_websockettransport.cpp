// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/websockettransport.h"
#include "tests/support/faultserver.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace eventscope;
using namespace eventscope::test;

namespace {

const QList<QByteArray> offered{QByteArrayLiteral("aws-appsync-event-ws"), QByteArrayLiteral("header-eyJob3N0IjoiaCJ9")};

/// A transport with what it signalled.
struct Attempt
{
    explicit Attempt(const ConnectionOptions &options = {})
        : transport(std::make_unique<WebSocketTransport>(options))
    {
        QObject::connect(transport.get(), &Transport::opened, transport.get(), [this] { opened = true; });
        QObject::connect(transport.get(), &Transport::textReceived, transport.get(),
                         [this](const QByteArray &text) { texts.append(text); });
        QObject::connect(transport.get(), &Transport::closed, transport.get(), [this](const SocketClosed &facts) { ends.append(facts); });
        QObject::connect(transport.get(), &Transport::released, transport.get(), [this] { ++released; });
    }
    [[nodiscard]] std::optional<ErrorCode> error() const
    {
        return ends.isEmpty() || !ends.first().error ? std::nullopt : std::make_optional(ends.first().error->code);
    }

    std::unique_ptr<WebSocketTransport> transport;
    bool opened = false;
    QList<QByteArray> texts;
    QList<SocketClosed> ends;
    int released = 0;
};

/// A port of loopback where nobody listens.
QUrl deadUrl()
{
    QTcpServer server;
    (void)server.listen(QHostAddress::LocalHost);
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/event/realtime").arg(server.serverPort()));
}

ConnectionOptions proxied(ConnectionOptions::Proxy kind)
{
    ConnectionOptions options;
    options.proxy = kind;
    options.proxyHost = QStringLiteral("127.0.0.1");
    options.proxyPort = static_cast<quint16>(deadUrl().port());
    return options;
}

} // namespace

#define OPEN(attempt)                                                                                                                      \
    (attempt).transport->open(m_server->realtimeUrl(), offered);                                                                           \
    QTRY_VERIFY((attempt).opened)

class TestWebSocketTransport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void cleanup() { startServer(); }

    void exchanges_text();
    void sends_what_the_options_say();
    void accepts_either_subprotocol_data();
    void accepts_either_subprotocol();
    void wants_a_subprotocol();
    void tells_why_an_upgrade_was_refused_data();
    void tells_why_an_upgrade_was_refused();
    void refuses_an_answer_qt_does_not_understand();
    void waits_for_a_silent_server_until_aborted();
    void reports_a_drop_before_the_upgrade();
    void reports_a_refused_connection();
    void reports_a_host_without_address();
    void reports_a_failing_proxy_data();
    void reports_a_failing_proxy();
    void reports_a_drop_as_an_error();
    void reports_a_drop_inside_a_frame();
    void reports_a_close_of_the_server_data();
    void reports_a_close_of_the_server();
    void reports_broken_frames_data();
    void reports_broken_frames();
    void reports_a_stall_inside_a_frame();
    void delivers_nothing_after_abort();
    void writes_everything_before_it_closes();
    void closes_without_a_connection();
    void checks_certificates();
    void trusts_the_extra_ca_file();
    void needs_a_readable_ca_file();

private:
    void startServer();

    std::unique_ptr<FaultServer> m_server; ///< a new one for each test function
};

void TestWebSocketTransport::startServer()
{
    m_server = std::make_unique<FaultServer>();
    QVERIFY(m_server->listen());
}

void TestWebSocketTransport::exchanges_text()
{
    Attempt attempt;
    OPEN(attempt);
    attempt.transport->sendText("{\"type\":\"connection_init\"}");
    QTRY_COMPARE(attempt.texts.size(), 1);
    QVERIFY(attempt.texts.first().contains("connection_ack"));
    QCOMPARE(m_server->messageTypes(), QStringList{QStringLiteral("connection_init")});
    const QByteArray text = QStringLiteral("{\"text\":\"gr\u00fc\u00df \U0001F600\"}").toUtf8();
    m_server->sendText(text);
    QTRY_COMPARE(attempt.texts.size(), 2);
    QCOMPARE(attempt.texts.last(), text);
    QVERIFY(attempt.ends.isEmpty());
}

void TestWebSocketTransport::sends_what_the_options_say()
{
    ConnectionOptions options;
    options.extraHeaders = {{"X-Trace", "abc"}};
    Attempt attempt(options);
    OPEN(attempt);
    QVERIFY(m_server->requestHead().startsWith("GET /event/realtime HTTP/1.1"));
    QCOMPARE(m_server->requestHeader("X-Trace"), "abc");
    QCOMPARE(m_server->requestHeader("Sec-WebSocket-Protocol"), offered.join(", "));
}

void TestWebSocketTransport::accepts_either_subprotocol_data()
{
    QTest::addColumn<QByteArray>("chosen");
    for (const QByteArray &name : offered)
        QTest::newRow(name.constData()) << name;
}

void TestWebSocketTransport::accepts_either_subprotocol()
{
    QFETCH(QByteArray, chosen);
    m_server->script.subprotocol = chosen;
    Attempt attempt;
    OPEN(attempt);
}

void TestWebSocketTransport::wants_a_subprotocol()
{
    m_server->script.subprotocol.clear();
    Attempt attempt;
    attempt.transport->open(m_server->realtimeUrl(), offered);
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), ErrorCode::SubprotocolMissing);
    QVERIFY(!attempt.opened);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestWebSocketTransport::tells_why_an_upgrade_was_refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("told");
    QTest::newRow("400: Qt does not tell") << 400 << 0;
    for (const int status : {200, 401, 403, 404, 429, 503})
        QTest::addRow("%d", status) << status << status;
}

void TestWebSocketTransport::tells_why_an_upgrade_was_refused()
{
    QFETCH(int, status);
    QFETCH(int, told);
    m_server->script.upgrade = FaultServer::Upgrade::Refuse;
    m_server->script.status = status;
    Attempt attempt;
    attempt.transport->open(m_server->realtimeUrl(), offered);
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), ErrorCode::UpgradeRefused);
    QCOMPARE(attempt.ends.first().error->status, told);
    const QString detail = attempt.ends.first().error->detail;
    QVERIFY2(!detail.isEmpty() && !detail.contains(QStringLiteral("::")), qPrintable(detail)); // no function of Qt's
    QVERIFY2(told == 0 || detail.startsWith(QStringLiteral("HTTP status %1").arg(told)), qPrintable(detail));
    QTRY_COMPARE(m_server->openConnections(), 0); // 6.4.2 would stay connecting until the server goes
    QCOMPARE(attempt.ends.size(), 1);
}

void TestWebSocketTransport::refuses_an_answer_qt_does_not_understand()
{
    m_server->script.connectionHeader = "keep-alive, Upgrade";
    Attempt attempt;
    attempt.transport->open(m_server->realtimeUrl(), offered);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), ErrorCode::UpgradeRefused);
#else
    QTRY_VERIFY(attempt.opened || attempt.error() == ErrorCode::UpgradeRefused);
#endif
}

void TestWebSocketTransport::waits_for_a_silent_server_until_aborted()
{
    m_server->script.upgrade = FaultServer::Upgrade::Silent;
    Attempt attempt;
    attempt.transport->open(m_server->realtimeUrl(), offered);
    QTRY_VERIFY(!m_server->requestHead().isEmpty());
    attempt.transport->abort();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(attempt.ends.isEmpty());
}

void TestWebSocketTransport::reports_a_drop_before_the_upgrade()
{
    m_server->script.upgrade = FaultServer::Upgrade::Drop;
    Attempt attempt;
    attempt.transport->open(m_server->realtimeUrl(), offered);
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), ErrorCode::ConnectionClosed);
}

void TestWebSocketTransport::reports_a_refused_connection()
{
    Attempt attempt;
    attempt.transport->open(deadUrl(), offered);
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), ErrorCode::ConnectionRefused);
}

void TestWebSocketTransport::reports_a_host_without_address()
{
    ConnectionOptions options;
    options.proxy = ConnectionOptions::Proxy::None;
    Attempt attempt(options);
    attempt.transport->open(QUrl(QStringLiteral("ws://no.such.host.invalid/event/realtime")), offered);
    QTRY_COMPARE_WITH_TIMEOUT(attempt.ends.size(), 1, 30'000);
    QCOMPARE(attempt.error(), ErrorCode::HostNotFound);
}

void TestWebSocketTransport::reports_a_failing_proxy_data()
{
    QTest::addColumn<ConnectionOptions::Proxy>("kind");
    QTest::newRow("HTTP") << ConnectionOptions::Proxy::Http;
    QTest::newRow("SOCKS5") << ConnectionOptions::Proxy::Socks5;
}

void TestWebSocketTransport::reports_a_failing_proxy()
{
    QFETCH(ConnectionOptions::Proxy, kind);
    Attempt attempt(proxied(kind));
    attempt.transport->open(QUrl(QStringLiteral("ws://example.invalid/event/realtime")), offered);
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), ErrorCode::ProxyFailed);
}

void TestWebSocketTransport::reports_a_drop_as_an_error()
{
    Attempt attempt;
    OPEN(attempt);
    m_server->sendText("last words");
    m_server->drop();
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), ErrorCode::ConnectionClosed);
}

void TestWebSocketTransport::reports_a_drop_inside_a_frame()
{
    Attempt attempt;
    OPEN(attempt);
    m_server->sendBrokenText(1000, "{\"type\":");
    m_server->drop();
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), ErrorCode::ConnectionClosed);
    QVERIFY(attempt.texts.isEmpty());
}

void TestWebSocketTransport::reports_a_close_of_the_server_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("1000") << 1000 << QByteArray();
    QTest::newRow("1001, not to be taken for a stall") << 1001 << QByteArrayLiteral("going away");
    QTest::newRow("1008") << 1008 << QByteArrayLiteral("slow reader");
    QTest::newRow("1011") << 1011 << QByteArrayLiteral("sorry");
}

void TestWebSocketTransport::reports_a_close_of_the_server()
{
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    Attempt attempt;
    OPEN(attempt);
    m_server->sendText("last words");
    m_server->closeWith(static_cast<quint16>(code), reason);
    QTRY_COMPARE(attempt.ends.size(), 1);
    QVERIFY(!attempt.ends.first().error);
    QCOMPARE(attempt.ends.first().code, code);
    QCOMPARE(attempt.ends.first().reason, QString::fromLatin1(reason));
    QCOMPARE(attempt.texts, QList<QByteArray>{"last words"});
}

void TestWebSocketTransport::reports_broken_frames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("invalid UTF-8") << QByteArrayLiteral("\x81\x02\xc3\x28") << ErrorCode::InvalidFrame;
    QTest::newRow("garbage") << QByteArrayLiteral("\xff\xff this is no frame") << ErrorCode::InvalidFrame;
    QTest::newRow("over the limit") << QByteArrayLiteral("\x81\x7f\x00\x00\x00\x00\x01\x00\x00\x00") << ErrorCode::FrameTooLarge;
}

void TestWebSocketTransport::reports_broken_frames()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, error);
    Attempt attempt;
    OPEN(attempt);
    m_server->sendBytes(bytes);
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), error);
    QVERIFY(attempt.texts.isEmpty());
}

void TestWebSocketTransport::reports_a_stall_inside_a_frame()
{
    Attempt attempt;
    OPEN(attempt);
    m_server->sendBrokenText(1000, "{\"type\":");
    QTRY_COMPARE_WITH_TIMEOUT(attempt.ends.size(), 1, 30'000); // Qt's timer is fixed at 5 s
    QCOMPARE(attempt.error(), ErrorCode::Timeout);
}

void TestWebSocketTransport::delivers_nothing_after_abort()
{
    auto *transport = new WebSocketTransport({});
    QPointer<WebSocketTransport> guard(transport);
    int received = 0;
    int ended = 0;
    QSignalSpy opened(transport, &Transport::opened);
    connect(transport, &Transport::closed, this, [&ended] { ++ended; });
    connect(transport, &Transport::textReceived, this, [&received, transport] {
        ++received;
        transport->abort();
        transport->deleteLater();
    });
    transport->open(m_server->realtimeUrl(), offered);
    QTRY_COMPARE(opened.size(), 1);
    for (int i = 0; i < 50; ++i)
        m_server->sendText("text");
    QTRY_VERIFY(!guard);
    QCOMPARE(received, 1);
    QCOMPARE(ended, 0);
}

void TestWebSocketTransport::writes_everything_before_it_closes()
{
    Attempt attempt;
    OPEN(attempt);
    for (int i = 0; i < 50; ++i)
        attempt.transport->sendText("{\"type\":\"note\"}");
    attempt.transport->close();
    QTRY_COMPARE(m_server->closeCode(), 1000);
    QCOMPARE(m_server->count(QStringLiteral("note")), 50);
    QTRY_COMPARE(attempt.released, 1);
    QVERIFY(attempt.ends.isEmpty());
}

void TestWebSocketTransport::closes_without_a_connection()
{
    Attempt attempt;
    attempt.transport->open(m_server->realtimeUrl(), offered);
    attempt.transport->close();
    QCOMPARE(attempt.released, 1);
    QVERIFY(attempt.ends.isEmpty());
}

void TestWebSocketTransport::checks_certificates()
{
    m_server->stop();
    QVERIFY(m_server->listenTls());
    Attempt attempt;
    attempt.transport->open(m_server->realtimeUrl(), offered);
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), ErrorCode::TlsFailed);
    QVERIFY(attempt.ends.first().error->detail.contains(QLatin1String("self-signed")));
}

void TestWebSocketTransport::trusts_the_extra_ca_file()
{
    m_server->stop();
    QVERIFY(m_server->listenTls());
    ConnectionOptions options;
    options.extraCaFile = QStringLiteral(EVENTSCOPE_FIXTURES "/tls/localhost.pem");
    Attempt attempt(options);
    OPEN(attempt);
    attempt.transport->sendText("{\"type\":\"connection_init\"}");
    QTRY_COMPARE(attempt.texts.size(), 1);
}

void TestWebSocketTransport::needs_a_readable_ca_file()
{
    ConnectionOptions options;
    options.extraCaFile = QStringLiteral("/no/such/file.pem");
    Attempt attempt(options);
    attempt.transport->open(QUrl(QStringLiteral("wss://127.0.0.1:1/event/realtime")), offered);
    QVERIFY(attempt.ends.isEmpty()); // never from within open()
    QTRY_COMPARE(attempt.ends.size(), 1);
    QCOMPARE(attempt.error(), ErrorCode::FileFailed);
}

QTEST_GUILESS_MAIN(TestWebSocketTransport)
#include "tst_websockettransport.moc"
