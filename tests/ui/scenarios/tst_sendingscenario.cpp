// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"
#include "ui/models/publishresultmodel.h"
#include "ui/views/jsoneditor.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace eventscope;
using test::ConsoleWindow;
using test::FaultServer;

namespace {

using Column = PublishResultModel;

/// The endpoint of a server that follows a script, over the WebSocket.
void pointAt(ConsoleWindow &console, const FaultServer &server)
{
    console.change([&server](EndpointSettings &endpoint) {
        endpoint.url = QStringLiteral("http://localhost:1/event");
        endpoint.realtimeUrl = server.realtimeUrl().toString();
    });
}

QString outcome(const ConsoleWindow &console, int row)
{
    return console.isSeen("publishResults") ? console.cell("publishResults", row, Column::Outcome) : QString();
}

} // namespace

class TestSendingScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWildcardIsStoppedAndForced();
    void onlyTheFailedEventIsSentAgain();
    void whatWaitsIsSeenAndGoes();
    void whatMayNotWaitFailsInWords();
    void whatWaitsAndIsDisconnectedIsNotLost();
    void anEarlierPublishIsFoundAndLoaded();
    void anotherAuthorizerServesOnePublish();
};

void TestSendingScenario::aWildcardIsStoppedAndForced()
{
    ConsoleWindow console;
    console.show();
    console.connectEndpoint();
    console.type("publishChannel", QStringLiteral("/default/*"));
    console.paste(console.editor(1), "{\"n\": 1}");
    QVERIFY(!console.at<QPushButton>("publishButton").isEnabled());
    QVERIFY2(console.words("publishChannelMessage").contains(QStringLiteral("a wildcard (*) is for subscribing only")),
             qPrintable(console.words("publishChannelMessage")));
    QTest::keyClick(&console.editor(1), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(console.session().lastPublish(), 0);
    console.press("publishAnywayButton");
    QTRY_VERIFY(outcome(console, 0).endsWith(QStringLiteral("Failed")));
    QCOMPARE(console.cell("publishResults", 0, Column::Code), QStringLiteral("BadRequestException"));
    QVERIFY(!console.words("publishFailure").isEmpty());
    QTRY_COMPARE(console.payloads(CaptureRow::Kind::Published).size(), 1);
    QCOMPARE(console.editor(1).json(), QByteArray("{\"n\": 1}"));
}

void TestSendingScenario::onlyTheFailedEventIsSentAgain()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.script.answers[QStringLiteral("publish")]
        = {R"({"type":"publish_success","id":"ID","successful":[{"identifier":"a","index":0}],)"
           R"("failed":[{"identifier":"b","index":1,"code":500,"message":"no luck"}]})"};
    ConsoleWindow console;
    pointAt(console, server);
    console.show();
    console.connectEndpoint();
    console.type("publishChannel", QStringLiteral("/default/a"));
    console.paste(console.editor(1), "\"one\"");
    console.press("addEventButton");
    console.paste(console.editor(2), "\"two\"");
    console.press("publishButton");
    QTRY_VERIFY(outcome(console, 1).endsWith(QStringLiteral("Failed")));
    QVERIFY(outcome(console, 0).endsWith(QStringLiteral("Published")));
    QVERIFY(console.words("publishFailure").contains(QStringLiteral("no luck")));
    QCOMPARE(console.at<QPushButton>("sendAgainButton").text(), QStringLiteral("Send failed again (1)"));
    server.script.answers.clear();
    console.press("sendAgainButton");
    QTRY_COMPARE(server.count(QStringLiteral("publish")), 2);
    QCOMPARE(server.messages().constLast().value(QStringLiteral("events")).toArray(), QJsonArray{QStringLiteral("\"two\"")});
    QTRY_VERIFY(outcome(console, 0).endsWith(QStringLiteral("Published")));
    QVERIFY(!console.isSeen("sendAgainButton"));
    QVERIFY(console.words("publishFailure").isEmpty());
    QCOMPARE(console.editor(2).json(), QByteArray("\"two\""));
}

void TestSendingScenario::whatWaitsIsSeenAndGoes()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.script.upgrade = FaultServer::Upgrade::Silent;
    ConsoleWindow console;
    pointAt(console, server);
    console.show();
    console.type("publishChannel", QStringLiteral("/default/a"));
    console.paste(console.editor(1), "\"patient\"");
    console.press("publishButton");
    QTRY_VERIFY2(outcome(console, 0).contains(QStringLiteral("Waiting for the connection")), qPrintable(outcome(console, 0)));
    QCOMPARE(server.count(QStringLiteral("publish")), 0);
    server.script.upgrade = FaultServer::Upgrade::Accept;
    server.drop(); // it is tried again by itself
    QTRY_VERIFY_WITH_TIMEOUT(outcome(console, 0).endsWith(QStringLiteral("Published")), longWait);
    QCOMPARE(server.count(QStringLiteral("publish")), 1);
}

void TestSendingScenario::whatMayNotWaitFailsInWords()
{
    ConsoleWindow console;
    console.show();
    console.press("publishWaits");
    console.type("publishChannel", QStringLiteral("/default/a"));
    console.paste(console.editor(1), "\"impatient\"");
    console.press("publishButton");
    QTRY_VERIFY(outcome(console, 0).endsWith(QStringLiteral("Failed")));
    QVERIFY2(console.words("publishFailure").contains(QStringLiteral("no connection")), qPrintable(console.words("publishFailure")));
    QCOMPARE(console.words("connectionState"), QStringLiteral("Disconnected"));
    QTRY_COMPARE(console.payloads(CaptureRow::Kind::Published), QList<QByteArray>{"\"impatient\""}); // the history has it
    QCOMPARE(console.editor(1).json(), QByteArray("\"impatient\""));
    console.press("publishWaits");
    console.press("publishButton");
    QTRY_VERIFY(outcome(console, 0).endsWith(QStringLiteral("Published")));
}

void TestSendingScenario::whatWaitsAndIsDisconnectedIsNotLost()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.script.upgrade = FaultServer::Upgrade::Silent;
    ConsoleWindow console;
    pointAt(console, server);
    console.show();
    console.type("publishChannel", QStringLiteral("/default/a"));
    console.paste(console.editor(1), "\"patient\"");
    console.press("publishButton");
    QTRY_VERIFY(outcome(console, 0).contains(QStringLiteral("Waiting for the connection")));
    console.press("connectButton"); // named Disconnect now
    QTRY_VERIFY2(outcome(console, 0).endsWith(QStringLiteral("not sent")), qPrintable(outcome(console, 0)));
    QVERIFY(!console.words("publishFailure").isEmpty());
    QCOMPARE(server.count(QStringLiteral("publish")), 0);
    QTRY_COMPARE(console.payloads(CaptureRow::Kind::Published), QList<QByteArray>{"\"patient\""});
    QCOMPARE(console.editor(1).json(), QByteArray("\"patient\""));
    QVERIFY(console.isSeen("sendAgainButton"));
}

void TestSendingScenario::anEarlierPublishIsFoundAndLoaded()
{
    ConsoleWindow console({{QStringLiteral("/default/*"), {}}});
    console.show();
    console.connectEndpoint();
    int published = 0;
    for (const char *fruit : {"\"apple\"", "\"lemon\"", "\"plum\""}) {
        console.type("publishChannel", QStringLiteral("/default/fruit%1").arg(++published));
        console.paste(console.editor(1), fruit);
        console.press("publishButton");
        QTRY_COMPARE(console.payloads(CaptureRow::Kind::Event).size(), published);
    }
    console.press("publishHistoryButton");
    QTRY_COMPARE(console.logRows(), 3); // what came back is not among them
    auto &filter = console.at<QLineEdit>("logFilter");
    console.clickAt(filter, filter.rect().center());
    QTest::keyClick(&filter, Qt::Key_End);
    QTest::keyClicks(&filter, QStringLiteral(" lemon"));
    QTRY_COMPARE(console.logRows(), 1);
    auto &log = console.at<QTableView>("eventLog");
    const QPoint row = log.visualRect(log.model()->index(0, 0)).center();
    console.clickAt(*log.viewport(), row);
    console.choose(ConsoleWindow::contextMenu(log, row), "composeAction");
    QCOMPARE(console.editor(1).json(), QByteArray("\"lemon\""));
    QCOMPARE(console.at<QLineEdit>("publishChannel").text(), QStringLiteral("/default/fruit2"));
}

void TestSendingScenario::anotherAuthorizerServesOnePublish()
{
    ConsoleWindow console;
    console.addKey(QStringLiteral("Wrong key"), Secret(QByteArrayLiteral("da2-wrongwrongwrongwrongwrong1")));
    console.show();
    console.connectEndpoint();
    console.type("publishChannel", QStringLiteral("/default/a"));
    console.paste(console.editor(1), "1");
    for (const char *transport : {"WebSocket", "HTTP"}) {
        console.pick("publishTransport", QLatin1String(transport));
        console.pick("publishAuthorizer", QStringLiteral("Wrong key"));
        console.press("publishButton");
        QTRY_VERIFY2(outcome(console, 0).endsWith(QStringLiteral("Failed")), transport);
        QCOMPARE(console.cell("publishResults", 0, Column::Code), QStringLiteral("UnauthorizedException"));
        console.pick("publishAuthorizer", QStringLiteral("Endpoint's default"));
        console.press("publishButton");
        QTRY_VERIFY2(outcome(console, 0).endsWith(QStringLiteral("Published")), transport);
    }
    QVERIFY(console.isConnected()); // it was for the publish only
}

QTEST_MAIN(TestSendingScenario)
#include "tst_sendingscenario.moc"
