// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/connectproxy.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpserver.h"
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTreeWidget>

using namespace eventscope;
using test::ConsoleWindow;
using test::FaultServer;
using test::HttpServer;

namespace {

/// The rows of the dialog, in their order.
enum Row { Name, Connection, Tls, Clock, Realtime, Upgrade, Authorization, Subscribe, Publish };

QString verdict(const ConsoleWindow &console, Row row)
{
    return console.at<QTreeWidget>("doctorList").topLevelItem(row)->text(1);
}

QString verdicts(const ConsoleWindow &console)
{
    QStringList all;
    for (int row = Name; row <= Publish; ++row)
        all << verdict(console, static_cast<Row>(row));
    return all.join(QLatin1Char(' '));
}

bool isDone(const ConsoleWindow &console)
{
    return console.at<QPushButton>("doctorRun").text() == QStringLiteral("Run again");
}

QString details(const ConsoleWindow &console)
{
    return console.at<QPlainTextEdit>("doctorDetails").toPlainText();
}

/// A port of this computer that nobody listens at.
quint16 deadPort()
{
    QTcpServer once;
    return once.listen(QHostAddress::LocalHost) ? once.serverPort() : 0;
}

} // namespace

class TestDoctorScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInApiIsWell();
    void aSavedEndpointIsPublishedToWhenTicked();
    void aDeadPortIsFoundAndMended();
    void aWrongKeyIsFound();
    void aProxyThatRefusesIsFound();
    void whatIsCopiedHidesSecrets();
};

void TestDoctorScenario::theBuiltInApiIsWell()
{
    ConsoleWindow console;
    console.show();
    console.press("builtInApiButton");
    QTRY_VERIFY(console.isConnected());
    console.choose(console.menu("endpoint"), "doctorAction");
    QTRY_VERIFY_WITH_TIMEOUT(isDone(console), longWait);
    // Not over TLS; all else was looked at.
    QCOMPARE(verdicts(console), QStringLiteral("passed passed skipped passed passed passed passed passed passed"));
    QVERIFY2(console.words("doctorMessage").endsWith(QStringLiteral("Not checked: 1.")), qPrintable(console.words("doctorMessage")));
    QVERIFY(console.at<QTreeWidget>("doctorList").topLevelItem(Publish)->text(3).startsWith(QStringLiteral("Came back after ")));
}

void TestDoctorScenario::aSavedEndpointIsPublishedToWhenTicked()
{
    ConsoleWindow console({{QStringLiteral("/default/*"), {}}});
    console.show();
    console.connectEndpoint();
    console.choose(console.menu("endpoint"), "doctorAction");
    QTRY_VERIFY_WITH_TIMEOUT(isDone(console), longWait);
    QCOMPARE(verdict(console, Publish), QStringLiteral("skipped"));
    console.fixture.api.publish(QStringLiteral("/default/mine"), {"\"mine\""});
    QTRY_COMPARE(console.payloads(CaptureRow::Kind::Event), QList<QByteArray>{"\"mine\""});
    console.press("doctorPublish");
    console.press("doctorRun");
    QTRY_VERIFY_WITH_TIMEOUT(isDone(console), longWait);
    QCOMPARE(verdict(console, Publish), QStringLiteral("passed"));
    QTRY_COMPARE(console.payloads(CaptureRow::Kind::Event).size(), 2); // who subscribed sees it, as the box says
}

void TestDoctorScenario::aDeadPortIsFoundAndMended()
{
    ConsoleWindow console;
    const QString url = console.fixture.endpoint.url;
    console.change([](EndpointSettings &endpoint) { endpoint.url = QStringLiteral("http://127.0.0.1:%1/event").arg(deadPort()); });
    console.show();
    console.press("connectButton");
    QTRY_VERIFY(console.words("connectionState").startsWith(QStringLiteral("Reconnecting")));
    console.press("findOutButton");
    QTRY_VERIFY_WITH_TIMEOUT(isDone(console), longWait);
    QCOMPARE(verdicts(console), QStringLiteral("passed failed skipped skipped passed skipped skipped skipped skipped"));
    QVERIFY(details(console).contains(QStringLiteral("The connection was refused")));
    QVERIFY(details(console).contains(QStringLiteral("Check the host and port, and that the server is running.")));
    QVERIFY(console.words("doctorMessage").startsWith(QStringLiteral("Failed: 1.")));
    console.change([&url](EndpointSettings &endpoint) { endpoint.url = url; }); // as the endpoint's dialog does
    console.press("doctorRun");
    QTRY_VERIFY_WITH_TIMEOUT(isDone(console), longWait);
    QCOMPARE(verdicts(console), QStringLiteral("passed passed skipped passed passed passed passed passed skipped"));
}

void TestDoctorScenario::aWrongKeyIsFound()
{
    ConsoleWindow console;
    console.fixture.useKey(Secret(QByteArrayLiteral("da2-wrongwrongwrongwrongwrong1")));
    console.show();
    console.press("connectButton");
    QTRY_COMPARE(console.words("connectionState"), QStringLiteral("Failed"));
    console.press("findOutButton");
    QTRY_VERIFY_WITH_TIMEOUT(isDone(console), longWait);
    QCOMPARE(verdicts(console), QStringLiteral("passed passed skipped passed passed passed failed skipped skipped"));
    QVERIFY2(details(console).contains(QStringLiteral("Check that the API key is right")), qPrintable(details(console)));
    QVERIFY(!details(console).contains(QStringLiteral("da2-")));
}

void TestDoctorScenario::aProxyThatRefusesIsFound()
{
    test::ConnectProxy proxy;
    proxy.refuseWith(403);
    ConsoleWindow console;
    console.change([&proxy](EndpointSettings &endpoint) {
        endpoint.options.proxy = ConnectionOptions::Proxy::Http;
        endpoint.options.proxyHost = QStringLiteral("127.0.0.1");
        endpoint.options.proxyPort = proxy.port();
    });
    console.show();
    console.press("connectButton");
    QTRY_VERIFY2(console.words("connectionReason").contains(QStringLiteral("The proxy did not connect")),
                 qPrintable(console.words("connectionReason")));
    console.press("findOutButton");
    QTRY_VERIFY_WITH_TIMEOUT(isDone(console), longWait);
    QCOMPARE(verdicts(console), QStringLiteral("skipped failed skipped skipped passed skipped skipped skipped skipped"));
    QVERIFY2(details(console).contains(QStringLiteral("Check the proxy in the endpoint's advanced settings.")),
             qPrintable(details(console)));
    QVERIFY(details(console).contains(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port())));
}

void TestDoctorScenario::whatIsCopiedHidesSecrets()
{
    const QString key = QStringLiteral("da2-abcdefghijklmnopqrstuvwxyz");
    HttpServer http(HttpServer::always(HttpServer::response(405, "{}")));
    FaultServer realtime; // gives away what it was sent
    QVERIFY(realtime.listen());
    realtime.script.answers[QStringLiteral("connection_init")]
        = {R"({"type":"connection_error","errors":[{"errorType":"UnauthorizedException","message":"no such key: )" + key.toLatin1()
           + R"("}]})"};
    ConsoleWindow console;
    console.change([&](EndpointSettings &endpoint) {
        endpoint.url = http.url().toString();
        endpoint.realtimeUrl = realtime.realtimeUrl().toString() + QStringLiteral("?access_token=s3cr3t-Value-4711");
    });
    console.fixture.useKey(Secret(key.toUtf8()));
    console.show();
    console.choose(console.menu("endpoint"), "doctorAction");
    QTRY_VERIFY_WITH_TIMEOUT(isDone(console), longWait);
    QCOMPARE(verdict(console, Authorization), QStringLiteral("failed"));
    console.press("doctorCopy");
    QCOMPARE(console.words("doctorMessage"), QStringLiteral("Copied."));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(QStringLiteral("no such key: ***")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("access_token=***")), qPrintable(text));
    QVERIFY2(text.contains(http.url().toString()), qPrintable(text));
    QVERIFY(!text.contains(key));
    QVERIFY(!text.contains(QStringLiteral("4711")));
}

QTEST_MAIN(TestDoctorScenario)
#include "tst_doctorscenario.moc"
