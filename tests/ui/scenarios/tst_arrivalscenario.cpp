// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"
#include "ui/models/channelarrivalsmodel.h"
#include "ui/models/publishresultmodel.h"
#include "ui/views/jsoneditor.h"

#include <QLineEdit>
#include <QTableView>

using namespace eventscope;
using test::ConsoleWindow;
using test::FaultServer;

namespace {

QString arrived(const ConsoleWindow &console, int row)
{
    return console.cell("publishResults", row, PublishResultModel::Arrived);
}

} // namespace

class TestArrivalScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void theWayOfEachEventIsMeasured();
    void whatIsNotReceivedIsFoundInTheLog();
};

void TestArrivalScenario::theWayOfEachEventIsMeasured()
{
    ConsoleWindow console({{QStringLiteral("/default/*"), {}}});
    console.show();
    console.connectEndpoint();
    console.type("publishChannel", QStringLiteral("/default/orders"));
    console.paste(console.editor(1), "{\"n\": 1}");
    console.press("addEventButton");
    console.paste(console.editor(2), "{\"n\": 2}");
    console.press("publishButton");
    QTRY_VERIFY(arrived(console, 0).endsWith(QStringLiteral(" ms")));
    QTRY_VERIFY(arrived(console, 1).endsWith(QStringLiteral(" ms")));
    QVERIFY(!console.isSeen("showMissingButton"));
    console.press("arrivalsButton");
    QTRY_COMPARE(console.cell("arrivalsTable", 0, ChannelArrivalsModel::Channel), QStringLiteral("/default/orders"));
    QCOMPARE(console.cell("arrivalsTable", 0, ChannelArrivalsModel::Count), QStringLiteral("2"));
    QCOMPARE(console.cell("arrivalsTable", 0, ChannelArrivalsModel::Missing), QStringLiteral("0"));
    double least = 0;
    for (const int column :
         {ChannelArrivalsModel::Minimum, ChannelArrivalsModel::Median, ChannelArrivalsModel::Percentile95, ChannelArrivalsModel::Maximum}) {
        const double milliseconds = console.cell("arrivalsTable", 0, column).toDouble();
        QVERIFY2(milliseconds > 0 && milliseconds >= least, qPrintable(console.cell("arrivalsTable", 0, column)));
        least = milliseconds;
    }
}

void TestArrivalScenario::whatIsNotReceivedIsFoundInTheLog()
{
    FaultServer server; // takes events, and brings none
    QVERIFY(server.listen());
    ConsoleWindow console({{QStringLiteral("/default/*"), {}}});
    console.change([&server](EndpointSettings &endpoint) {
        endpoint.url = QStringLiteral("http://localhost:1/event");
        endpoint.realtimeUrl = server.realtimeUrl().toString();
    });
    console.show();
    console.connectEndpoint();
    console.type("publishChannel", QStringLiteral("/default/orders"));
    console.paste(console.editor(1), "\"comes\"");
    console.press("addEventButton");
    console.paste(console.editor(2), "\"never comes\"");
    console.press("publishButton");
    QTRY_COMPARE(server.count(QStringLiteral("publish")), 1);
    server.sendText(FaultServer::dataFrame(console.session().subscriptions().constFirst().id, "\"comes\""));
    QTRY_VERIFY(arrived(console, 0).endsWith(QStringLiteral(" ms")));
    QTRY_VERIFY_WITH_TIMEOUT(arrived(console, 1).contains(QStringLiteral("Not received")), longWait);
    QVERIFY2(console.words("publishMissing").startsWith(QStringLiteral("1 event not received after")),
             qPrintable(console.words("publishMissing")));
    console.type("logFilter", QStringLiteral("channel:/default/orders"));
    console.press("showMissingButton");
    QCOMPARE(console.at<QLineEdit>("logFilter").text(), QStringLiteral("kind:missing channel:/default/orders"));
    QTRY_COMPARE(console.logRows(), 1);
    QString row;
    for (int column = 0; column < console.at<QTableView>("eventLog").model()->columnCount(); ++column)
        row += console.cell("eventLog", 0, column) + QLatin1Char(' ');
    QVERIFY2(row.contains(QStringLiteral("Not received /default/orders")), qPrintable(row));
    QVERIFY2(row.contains(QStringLiteral("not received by /default/*")), qPrintable(row));
}

QTEST_MAIN(TestArrivalScenario)
#include "tst_arrivalscenario.moc"
