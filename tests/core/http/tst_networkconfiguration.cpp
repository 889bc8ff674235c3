// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/networkconfiguration.h"
#include "tests/support/testcase.h"

#include <QSslCertificate>
#include <QTemporaryFile>

using namespace eventscope;

class TestNetworkConfiguration final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void proxies_data();
    void proxies();
    void loopbackPassesTheSystemProxy_data();
    void loopbackPassesTheSystemProxy();
    void withoutFileTheDefaultsHold();
    void extraCertificateIsAdded();
    void fileWithoutCertificateIsRefused();
    void missingFileIsRefused();
};

namespace {

// A self-signed certificate made for this test, CN "Eventscope test CA".
constexpr char certificate[] = "-----BEGIN CERTIFICATE-----\n"
                               "MIIBkTCCATegAwIBAgIUCCeF5YmYeo7bojYl0JYEf1szR6EwCgYIKoZIzj0EAwIw\n"
                               "HTEbMBkGA1UEAwwSRXZlbnRzY29wZSB0ZXN0IENBMCAXDTI2MTEyNDAwMDQzNFoY\n"
                               "DzIxMjYxMDMxMDAwNDM0WjAdMRswGQYDVQQDDBJFdmVudHNjb3BlIHRlc3QgQ0Ew\n"
                               "WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQCpqPzfbcS2VXWd6HvfHgbMdLgxxTA\n"
                               "uO8UNh0P5kO0xrDOTBgGkc4X0XoBDGIgUPGFCI2Ex7HePCqGOBzE9ypdo1MwUTAd\n"
                               "BgNVHQ4EFgQUKKOIWVsZi5aZfESEOtPQmTIejfgwHwYDVR0jBBgwFoAUKKOIWVsZ\n"
                               "i5aZfESEOtPQmTIejfgwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBF\n"
                               "AiEAlf5/az2GVjiWQvon7628fGWw3wpKTlIYX/6RQvFXnoYCIC86NHSvtStPNc1e\n"
                               "xiIKIlnjIpaDhDCDPNwqVinrit2t\n"
                               "-----END CERTIFICATE-----\n";

} // namespace

void TestNetworkConfiguration::proxies_data()
{
    QTest::addColumn<ConnectionOptions::Proxy>("kind");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::newRow("system") << ConnectionOptions::Proxy::System << QNetworkProxy::DefaultProxy;
    QTest::newRow("none") << ConnectionOptions::Proxy::None << QNetworkProxy::NoProxy;
    QTest::newRow("http") << ConnectionOptions::Proxy::Http << QNetworkProxy::HttpProxy;
    QTest::newRow("socks5") << ConnectionOptions::Proxy::Socks5 << QNetworkProxy::Socks5Proxy;
}

void TestNetworkConfiguration::proxies()
{
    QFETCH(ConnectionOptions::Proxy, kind);
    ConnectionOptions options;
    options.proxy = kind;
    options.proxyHost = QStringLiteral("proxy.example");
    options.proxyPort = 3128;
    const QNetworkProxy proxy = networkProxy(options);
    QTEST(proxy.type(), "type");
    if (kind != ConnectionOptions::Proxy::Http && kind != ConnectionOptions::Proxy::Socks5)
        return;
    QCOMPARE(proxy.hostName(), QStringLiteral("proxy.example"));
    QCOMPARE(proxy.port(), quint16(3128));
}

void TestNetworkConfiguration::loopbackPassesTheSystemProxy_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:8080/event") << QNetworkProxy::NoProxy;
    QTest::newRow("::1") << QStringLiteral("http://[::1]:8080/event") << QNetworkProxy::NoProxy;
    QTest::newRow("localhost") << QStringLiteral("ws://localhost:8080/event/realtime") << QNetworkProxy::NoProxy;
    QTest::newRow("below localhost") << QStringLiteral("http://api.localhost/event") << QNetworkProxy::NoProxy;
    QTest::newRow("a name that only ends so") << QStringLiteral("http://notlocalhost/event") << QNetworkProxy::DefaultProxy;
    QTest::newRow("elsewhere") << QStringLiteral("https://events.example.com/event") << QNetworkProxy::DefaultProxy;
}

void TestNetworkConfiguration::loopbackPassesTheSystemProxy()
{
    QFETCH(QString, url);
    QTEST(networkProxy(ConnectionOptions{}, QUrl(url)).type(), "type");
    ConnectionOptions given;
    given.proxy = ConnectionOptions::Proxy::Http;
    QCOMPARE(networkProxy(given, QUrl(url)).type(), QNetworkProxy::HttpProxy);
}

void TestNetworkConfiguration::withoutFileTheDefaultsHold()
{
    const auto configuration = tlsConfiguration({});
    QVERIFY(configuration.ok());
    QCOMPARE(configuration.value(), QSslConfiguration::defaultConfiguration());
}

void TestNetworkConfiguration::extraCertificateIsAdded()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(certificate);
    file.close();
    ConnectionOptions options;
    options.extraCaFile = file.fileName();
    const auto configuration = tlsConfiguration(options);
    QVERIFY2(configuration.ok(), configuration.ok() ? "" : qPrintable(configuration.error().detail));
    const QList<QSslCertificate> trusted = configuration->caCertificates();
    QCOMPARE(trusted.size(), QSslConfiguration::systemCaCertificates().size() + 1);
    QCOMPARE(trusted.last().subjectInfo(QSslCertificate::CommonName), QStringList{QStringLiteral("Eventscope test CA")});
}

void TestNetworkConfiguration::fileWithoutCertificateIsRefused()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("no certificate here\n");
    file.close();
    ConnectionOptions options;
    options.extraCaFile = file.fileName();
    const auto configuration = tlsConfiguration(options);
    QVERIFY(!configuration.ok());
    QCOMPARE(configuration.error().code, ErrorCode::FileFailed);
    QVERIFY(configuration.error().detail.contains(file.fileName()));
}

void TestNetworkConfiguration::missingFileIsRefused()
{
    ConnectionOptions options;
    options.extraCaFile = QStringLiteral("/no/such/ca.pem");
    const auto configuration = tlsConfiguration(options);
    QVERIFY(!configuration.ok());
    QCOMPARE(configuration.error().code, ErrorCode::FileFailed);
}

QTEST_GUILESS_MAIN(TestNetworkConfiguration)
#include "tst_networkconfiguration.moc"
