// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"
#include "ui/models/publishresultmodel.h"

#include <QPlainTextEdit>
#include <QTableWidget>

using namespace eventscope;
using test::ConsoleWindow;

class TestNewApiScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDefinedRunsHere();
    void theBuiltInApiTakesTheNewDefinition();
};

namespace {

/// File > New Event API…, with a namespace more than the form begins with.
void defineWith(const ConsoleWindow &console, const QString &name)
{
    console.choose(console.menu("file"), "newApiAction");
    console.press("newApiAddNamespace");
    auto &table = console.at<QTableWidget>("newApiNamespaces");
    table.item(table.rowCount() - 1, 0)->setText(name);
    QVERIFY(console.at<QPlainTextEdit>("newApiCloudFormation").toPlainText().contains(name));
    console.press("newApiRun");
    QVERIFY(!console.isSeen("newApiRun"));
}

QString publish(const ConsoleWindow &console, const QString &channel)
{
    console.type("publishChannel", channel);
    console.paste(console.editor(1), "{\"n\": 1}");
    console.press("publishButton");
    const auto outcome
        = [&] { return console.isSeen("publishResults") ? console.cell("publishResults", 0, PublishResultModel::Outcome) : QString(); };
    const auto isOver = [&] { return outcome().endsWith(QStringLiteral("Published")) || outcome().endsWith(QStringLiteral("Failed")); };
    return QTest::qWaitFor(isOver) ? outcome().mid(2) : QStringLiteral("no answer");
}

} // namespace

void TestNewApiScenario::whatWasDefinedRunsHere()
{
    ConsoleWindow console;
    console.show();
    QCOMPARE(console.builtIn.state(), BuiltInApi::State::Stopped);
    defineWith(console, QStringLiteral("invoices"));
    QTRY_VERIFY(console.isConnected());
    QCOMPARE(console.builtIn.state(), BuiltInApi::State::Running);
    QVERIFY(console.session().settings().id != console.endpointId);
    QCOMPARE(publish(console, QStringLiteral("/invoices/new")), QStringLiteral("Published"));
    QCOMPARE(publish(console, QStringLiteral("/demo/new")), QStringLiteral("Failed")); // was not defined
}

void TestNewApiScenario::theBuiltInApiTakesTheNewDefinition()
{
    ConsoleWindow console;
    console.show();
    console.press("builtInApiButton");
    QTRY_VERIFY(console.isConnected());
    const QUrl before = console.builtIn.address()->http;
    defineWith(console, QStringLiteral("invoices"));
    QTRY_VERIFY(console.builtIn.address() && console.builtIn.address()->http != before);
    QTRY_VERIFY(console.isConnected());
    QCOMPARE(publish(console, QStringLiteral("/invoices/new")), QStringLiteral("Published"));
}

QTEST_MAIN(TestNewApiScenario)
#include "tst_newapiscenario.moc"
