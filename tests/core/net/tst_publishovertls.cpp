// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/apikeyauthorizer.h"
#include "core/net/eventsrestclient.h"
#include "tests/core/localapi/apifixture.h"
#include "tests/support/testcase.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace eventscope;

class TestPublishOverTls final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void publishesToAHostItTrusts();
    void tellsWhyItDoesNotTrust();
    void plainServerIsNoTlsServer();

private:
    QTemporaryDir m_folder;
};

namespace {

LocalApiOptions secured(const QString &dataFolder)
{
    LocalApiOptions options;
    options.tls = LocalApiOptions::Tls{};
    options.dataFolder = dataFolder;
    return options;
}

Endpoint endpointAt(const QUrl &url)
{
    const auto endpoint = Endpoint::fromUrls(url.toString(), {});
    if (!endpoint)
        qFatal("bad endpoint");
    return *endpoint;
}

PublishResult published(EventsRestClient &client)
{
    const auto result = client.publish(*ChannelPath::parse(QStringLiteral("/default/room")), {"1"});
    if (!QTest::qWaitFor([&result] { return result.isFinished(); }, 10'000))
        qFatal("the publish never ended");
    return result.result();
}

AuthorizerPtr key()
{
    return std::make_shared<ApiKeyAuthorizer>(Secret(QByteArray(test::apiKey)));
}

} // namespace

void TestPublishOverTls::publishesToAHostItTrusts()
{
    const test::RunningApi running(secured(m_folder.path()), test::testDefinition(), SystemClock().utc());
    ConnectionOptions options;
    options.extraCaFile = running.address.caFile;
    EventsRestClient client(endpointAt(running.address.http), key(), options);
    for (int i = 0; i < 3; ++i)
        QVERIFY(published(client).isFullSuccess());
}

void TestPublishOverTls::tellsWhyItDoesNotTrust()
{
    const test::RunningApi running(secured(m_folder.path()), test::testDefinition(), SystemClock().utc());
    EventsRestClient client(endpointAt(running.address.http), key(), {});
    const PublishResult result = published(client);
    QVERIFY(result.failure());
    QCOMPARE(result.failure()->error.code, ErrorCode::TlsFailed);
    QVERIFY(!result.failure()->error.detail.isEmpty());
}

void TestPublishOverTls::plainServerIsNoTlsServer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    });
    EventsRestClient client(endpointAt(QUrl(QStringLiteral("https://127.0.0.1:%1/event").arg(server.serverPort()))), key(), {});
    const PublishResult result = published(client);
    QVERIFY(result.failure());
    QCOMPARE(result.failure()->error.code, ErrorCode::TlsFailed);
}

QTEST_GUILESS_MAIN(TestPublishOverTls)
#include "tst_publishovertls.moc"
