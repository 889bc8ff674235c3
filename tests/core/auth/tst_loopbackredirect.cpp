// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbackredirect.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;

class TestLoopbackRedirect final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheCode();
    void takesAnEncodedCode();
    void tellsOfARefusal();
    void anotherStateIsRefusedAndTheWaitGoesOn();
    void otherRequestsAreLeftAlone_data();
    void otherRequestsAreLeftAlone();
    void endsInTime();
    void aTakenPortIsTold();
    void answersOnce();

private:
    [[nodiscard]] QByteArray get(const QByteArray &target, const QByteArray &method = "GET") const;
    [[nodiscard]] Result<QByteArray> code();

    std::unique_ptr<LoopbackRedirect> m_redirect;
    std::unique_ptr<QSignalSpy> m_finished;
    QUrl m_url;
    std::optional<Result<QByteArray>> m_code;
};

void TestLoopbackRedirect::init()
{
    failOnWarnings();
    m_code.reset();
    m_redirect = std::make_unique<LoopbackRedirect>(LoopbackRedirect::Words{QStringLiteral("Done."), QStringLiteral("Failed: %1")});
    const auto listening = m_redirect->listen(0);
    QVERIFY(listening.ok());
    m_url = *listening;
    m_redirect->expect("s-1", 60s);
    m_finished = std::make_unique<QSignalSpy>(m_redirect.get(), &LoopbackRedirect::finished);
    connect(m_redirect.get(), &LoopbackRedirect::finished, this, [this](const Result<QByteArray> &code) { m_code = code; });
}

QByteArray TestLoopbackRedirect::get(const QByteArray &target, const QByteArray &method) const
{
    QTcpSocket socket;
    socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
    socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        qFatal("the connection stays open");
    return socket.readAll();
}

Result<QByteArray> TestLoopbackRedirect::code()
{
    if (!QTest::qWaitFor([&] { return m_code.has_value(); }))
        qFatal("no code");
    return *m_code;
}

void TestLoopbackRedirect::takesTheCode()
{
    QCOMPARE(m_url.host(), QStringLiteral("127.0.0.1"));
    const QByteArray page = get("/?state=s-1&code=abc");
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(page.contains("Done."));
    QVERIFY(!page.contains("abc"));
    QCOMPARE(*code(), QByteArray("abc"));
}

void TestLoopbackRedirect::takesAnEncodedCode()
{
    (void)get("/?code=a%2Fb%2Bc%3D&state=s%2D1");
    QCOMPARE(*code(), QByteArray("a/b+c="));
}

void TestLoopbackRedirect::tellsOfARefusal()
{
    const QByteArray page = get("/?state=s-1&error=access_denied&error_description=The+user+said+%3Cno%3E");
    QVERIFY(page.contains("Failed: The user said &lt;no&gt;"));
    const auto refused = code();
    QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    QCOMPARE(refused.error().type, QStringLiteral("access_denied"));
    QCOMPARE(refused.error().detail, QStringLiteral("The user said <no>"));
}

void TestLoopbackRedirect::anotherStateIsRefusedAndTheWaitGoesOn()
{
    QVERIFY(get("/?state=other&code=evil").startsWith("HTTP/1.1 400"));
    QVERIFY(get("/?code=evil").startsWith("HTTP/1.1 400"));
    QVERIFY(m_finished->isEmpty());
    m_redirect->expect("s?1", 60s);
    QVERIFY(get("/?state=s%E2%82%AC1&code=evil").startsWith("HTTP/1.1 400"));
    (void)get("/?state=s?1&code=abc");
    QCOMPARE(*code(), QByteArray("abc"));
}

void TestLoopbackRedirect::otherRequestsAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("icon") << QByteArray("/favicon.ico") << QByteArray("GET");
    QTest::newRow("no query") << QByteArray("/") << QByteArray("GET");
    QTest::newRow("POST") << QByteArray("/?state=s-1&code=abc") << QByteArray("POST");
    QTest::newRow("garbage") << QByteArray("%%%") << QByteArray("\x01\x02");
}

void TestLoopbackRedirect::otherRequestsAreLeftAlone()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, method);
    QVERIFY(get(target, method).startsWith("HTTP/1.1 404"));
    QVERIFY(m_finished->isEmpty());
}

void TestLoopbackRedirect::endsInTime()
{
    m_redirect->expect("s-1", 1ms);
    QCOMPARE(code().error().code, ErrorCode::Timeout);
}

void TestLoopbackRedirect::aTakenPortIsTold()
{
    LoopbackRedirect other{LoopbackRedirect::Words()};
    const auto listening = other.listen(m_url.port());
    QVERIFY(!listening.ok());
    QVERIFY(listening.error().detail.contains(QString::number(m_url.port())));
}

void TestLoopbackRedirect::answersOnce()
{
    QTcpSocket first;
    first.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
    QTRY_COMPARE(first.state(), QAbstractSocket::ConnectedState);
    (void)get("/?state=s-1&code=abc");
    first.write("GET /?state=s-1&code=def HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(first.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(*code(), QByteArray("abc"));
}

QTEST_GUILESS_MAIN(TestLoopbackRedirect)
#include "tst_loopbackredirect.moc"
