// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/localca.h"
#include "core/localapi/ownaddress.h"
#include "tests/core/localapi/apifixture.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkInterface>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace eventscope;
using test::RealtimeClient;
using test::RunningApi;

namespace {

/// Who checks a certificate goes by the computer's clock.
UtcTime today()
{
    return SystemClock().utc();
}

LocalApiOptions secured(const QString &dataFolder)
{
    LocalApiOptions options;
    options.tls = LocalApiOptions::Tls{};
    options.dataFolder = dataFolder;
    return options;
}

QSslConfiguration trusting(const QString &caFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(caFile));
    return configuration;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The certificate that the API shows to a client that trusts `caFile`; null when the handshake fails.
QSslCertificate shown(const RunningApi &running, const QString &host, const QString &caFile)
{
    QSslSocket socket;
    socket.setSslConfiguration(trusting(caFile));
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), static_cast<quint16>(running.address.http.port()), host);
    const bool isDone = QTest::qWaitFor([&] { return socket.isEncrypted() || socket.error() != QAbstractSocket::UnknownSocketError; });
    return isDone && socket.isEncrypted() ? socket.peerCertificate() : QSslCertificate();
}

} // namespace

class TestLocalApiTls : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void servesWithALocalCa();
    void keepsItsCa();
    void makesAnotherCaInTime();
    void neverReplacesACaThatCannotBeRead_data();
    void neverReplacesACaThatCannotBeRead();
    void isGoodForEveryAddressItListensAt_data();
    void isGoodForEveryAddressItListensAt();
    void servesWithAGivenCertificate();
    void refusesFiles_data();
    void refusesFiles();
    void clientsWithoutTrustOrTlsHurtNobody();
    void tellsHttpsInItsDocuments();

private:
    QTemporaryDir m_folder;
};

void TestLocalApiTls::servesWithALocalCa()
{
    RunningApi running(secured(m_folder.path()), test::testDefinition(), today());
    QCOMPARE(running.address.http.scheme(), QStringLiteral("https"));
    QCOMPARE(running.address.realtime.scheme(), QStringLiteral("wss"));
    QVERIFY(QFileInfo::exists(running.address.caFile));
    RealtimeClient client;
    client.socket.setSslConfiguration(trusting(running.address.caFile));
    QVERIFY(client.openWith(running));
    client.send(FrameCodec::connectionInit());
    QCOMPARE(client.next().value(QStringLiteral("type")).toString(), QStringLiteral("connection_ack"));
    QVERIFY(client.subscribed("s", QStringLiteral("/default/a")));
    for (const QString &host : {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")})
        QVERIFY2(!shown(running, host, running.address.caFile).isNull(), qPrintable(host));
    QVERIFY(shown(running, QStringLiteral("elsewhere.example"), running.address.caFile).isNull());
}

void TestLocalApiTls::keepsItsCa()
{
    QTemporaryDir folder;
    QByteArray first;
    {
        RunningApi running(secured(folder.path()), test::testDefinition(), today());
        first = contentOf(running.address.caFile);
        QVERIFY(!first.isEmpty());
        QVERIFY(!first.contains("PRIVATE KEY"));
    }
    RunningApi running(secured(folder.path()), test::testDefinition(), today());
    QCOMPARE(contentOf(running.address.caFile), first);
#ifdef Q_OS_UNIX
    const QFileInfo key(QFileInfo(running.address.caFile).dir().filePath(QStringLiteral("ca-key.pem")));
    QVERIFY(key.exists());
    QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
#endif
}

void TestLocalApiTls::makesAnotherCaInTime()
{
    QTemporaryDir folder;
    const UtcTime start = test::FakeClock().utc();
    const auto caAt = [&](UtcTime now) {
        const auto made = localapi::localCertificate(folder.path(), QHostAddress(QHostAddress::LocalHost), now);
        return made ? QSslCertificate::fromPath(made->caFile).value(0) : QSslCertificate();
    };
    const QSslCertificate first = caAt(start);
    QVERIFY(!first.isNull());
    QCOMPARE(caAt(start + std::chrono::days(3600)), first);
    const QSslCertificate next = caAt(start + std::chrono::days(3630));
    QVERIFY(!next.isNull());
    QVERIFY(next != first);
    QVERIFY(next.expiryDate() > first.expiryDate());
}

void TestLocalApiTls::neverReplacesACaThatCannotBeRead_data()
{
    QTest::addColumn<QString>("damaged");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QString certificate = QStringLiteral("ca.pem");
    const QString key = QStringLiteral("ca-key.pem");
    const auto fixture = [](const char *name) { return contentOf(QStringLiteral(EVENTSCOPE_FIXTURES "/tls/") + QLatin1String(name)); };
    QTest::newRow("damaged key") << key << QByteArray("-----BEGIN PRIVATE KEY-----\n") << QStringLiteral("it is no private key in PEM");
    QTest::newRow("another key") << key << fixture("localhost.key") << QStringLiteral("it is not the key of ca.pem");
    QTest::newRow("no key") << key << QByteArray() << QStringLiteral("No such file or directory");
    QTest::newRow("damaged certificate") << certificate << QByteArray("x") << QStringLiteral("it is no PEM certificate");
    QTest::newRow("no certificate") << certificate << QByteArray() << QStringLiteral("No such file or directory");
}

void TestLocalApiTls::neverReplacesACaThatCannotBeRead()
{
    QFETCH(QString, damaged);
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QTemporaryDir folder;
    const auto make = [&] { return localapi::localCertificate(folder.path(), QHostAddress(QHostAddress::LocalHost), today()); };
    QVERIFY(make().ok());
    const QString path = folder.filePath(damaged);
    QVERIFY(QFile::remove(path));
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto state = [&folder] {
        return std::pair(contentOf(folder.filePath(QStringLiteral("ca.pem"))), contentOf(folder.filePath(QStringLiteral("ca-key.pem"))));
    };
    const auto before = state();
    const auto refused = make();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileFailed);
    QVERIFY2(refused.error().detail.startsWith(path + QStringLiteral(": ") + reason), qPrintable(refused.error().detail));
    QVERIFY2(refused.error().detail.contains(QLatin1String("move ca.pem and ca-key.pem away")), qPrintable(refused.error().detail));
    QCOMPARE(state(), before);
    QFile::remove(folder.filePath(QStringLiteral("ca.pem")));
    QFile::remove(folder.filePath(QStringLiteral("ca-key.pem")));
    QVERIFY(make().ok());
}

void TestLocalApiTls::isGoodForEveryAddressItListensAt_data()
{
    QTest::addColumn<QHostAddress>("listensAt");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::AnyIPv4);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::AnyIPv6);
}

void TestLocalApiTls::isGoodForEveryAddressItListensAt()
{
    QFETCH(QHostAddress, listensAt);
    QTemporaryDir folder;
    const auto made = localapi::localCertificate(folder.path(), listensAt, today());
    QVERIFY(made.ok());
    const QSslCertificate certificate(made->certificate);
    const auto names = certificate.subjectAlternativeNames();
    QSet<QHostAddress> told;
    for (const QString &address : names.values(QSsl::IpAddressEntry))
        told << QHostAddress(address);
    QVERIFY(!told.contains(listensAt));
    for (QHostAddress address : QNetworkInterface::allAddresses()) {
        address.setScopeId({});
        QVERIFY2(told.contains(address), qPrintable(address.toString()));
    }
    QVERIFY(names.values(QSsl::DnsEntry).contains(QStringLiteral("localhost")));
    if (const QString host = localapi::ownHostName(); !host.isEmpty())
        QVERIFY2(names.values(QSsl::DnsEntry).contains(host), qPrintable(host));
}

void TestLocalApiTls::servesWithAGivenCertificate()
{
    LocalApiOptions options;
    const QString certificate = QStringLiteral(EVENTSCOPE_FIXTURES "/tls/localhost.pem");
    options.tls = LocalApiOptions::Tls{certificate, QStringLiteral(EVENTSCOPE_FIXTURES "/tls/localhost.key")};
    RunningApi running(options);
    QVERIFY(running.address.caFile.isEmpty());
    QCOMPARE(shown(running, QStringLiteral("localhost"), certificate), QSslCertificate::fromPath(certificate).value(0));
}

void TestLocalApiTls::refusesFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    const QString certificate = QStringLiteral(EVENTSCOPE_FIXTURES "/tls/localhost.pem");
    const QString key = QStringLiteral(EVENTSCOPE_FIXTURES "/tls/localhost.key");
    QTest::newRow("no such certificate") << QStringLiteral("/nowhere/server.pem") << key;
    QTest::newRow("no such key") << certificate << QStringLiteral("/nowhere/server.key");
    QTest::newRow("a key for a certificate") << key << key;
    QTest::newRow("a certificate for a key") << certificate << certificate;
}

void TestLocalApiTls::refusesFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    LocalApiOptions options;
    options.tls = LocalApiOptions::Tls{certificate, key};
    test::FakeClock clock;
    LocalEventApi api(test::testDefinition(), clock);
    const auto started = api.start(options);
    QTRY_VERIFY(started.isFinished());
    QVERIFY(!started.result());
    QCOMPARE(started.result().error().code, ErrorCode::FileFailed);
    QVERIFY(!started.result().error().detail.isEmpty());
}

void TestLocalApiTls::clientsWithoutTrustOrTlsHurtNobody()
{
    RunningApi running(secured(m_folder.path()), test::testDefinition(), today());
    QVERIFY(shown(running, QStringLiteral("localhost"), QStringLiteral(EVENTSCOPE_FIXTURES "/tls/localhost.pem")).isNull());
    test::RawClient plain(running);
    plain.socket.write(test::postRequest(running, R"({"channel":"default/a","events":["1"]})"));
    QTRY_COMPARE(plain.socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!plain.received.contains("HTTP/1.1 200"));
    QVERIFY(!shown(running, QStringLiteral("localhost"), running.address.caFile).isNull());
}

void TestLocalApiTls::tellsHttpsInItsDocuments()
{
    LocalApiDefinition definition = test::testDefinition();
    definition.issuers = {{AuthMode::OpenIdConnect, QStringLiteral("https://id.example")}};
    RunningApi running(secured(m_folder.path()), definition, today());
    QSslSocket socket;
    socket.setSslConfiguration(trusting(running.address.caFile));
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), static_cast<quint16>(running.address.http.port()));
    QTRY_VERIFY(socket.isEncrypted());
    socket.write("GET /.well-known/openid-configuration HTTP/1.1\r\nHost: " + running.host() + "\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.contains("\"https://" + running.host() + "/.well-known/jwks.json\""), answer.constData());
}

QTEST_GUILESS_MAIN(TestLocalApiTls)
#include "tst_localapitls.moc"
