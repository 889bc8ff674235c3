// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"
#include "ui/views/jsoneditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTreeView>

using namespace eventscope;
using test::ConsoleWindow;

namespace {

/// Ctrl+S in the editor, a name, Enter.
void saveAs(const ConsoleWindow &console, const QString &name)
{
    QTest::keyClick(&console.editor(1), Qt::Key_S, Qt::ControlModifier);
    console.type("saveItemName", name);
    QTest::keyClick(&console.at<QLineEdit>("saveItemName"), Qt::Key_Return);
    QVERIFY(!console.isSeen("saveItemName"));
}

} // namespace

class TestSavedScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateIsSavedFoundLoadedAndSent();
    void aSearchWithoutAHitSaysSo();
};

void TestSavedScenario::aTemplateIsSavedFoundLoadedAndSent()
{
    ConsoleWindow console({{QStringLiteral("/default/*"), {}}});
    console.change([](EndpointSettings &endpoint) { endpoint.variables.insert(QStringLiteral("customer"), "\"Ana\""); });
    console.show();
    console.connectEndpoint();
    const QByteArray text = "{\"n\": {{ seq }}, \"to\": {{ $customer }}, \"on\": \"{{ channel }}\"}";
    console.type("publishChannel", QStringLiteral("/default/orders"));
    console.pick("publishTransport", QStringLiteral("HTTP"));
    console.paste(console.editor(1), text);
    QTRY_VERIFY(console.words("templateHint").contains(QStringLiteral("Template")));
    console.press("publishTemplate");
    console.press("previewButton");
    const QByteArray first = R"({"n": 1, "to": "Ana", "on": "/default/orders"})";
    QTRY_COMPARE(console.at<JsonEditor>("eventPreview").json(), first);
    saveAs(console, QStringLiteral("Order for the first customer"));

    console.press("publishTemplate"); // off
    console.type("publishChannel", QStringLiteral("/default/noise"));
    console.pick("publishTransport", QStringLiteral("WebSocket"));
    console.paste(console.editor(1), "\"noise\"");
    saveAs(console, QStringLiteral("Noise"));
    auto &tree = console.at<QTreeView>("savedTree");
    QCOMPARE(tree.model()->rowCount(), 2);
    console.type("savedSearch", QStringLiteral("customer"));
    QCOMPARE(tree.model()->rowCount(), 1);
    console.doubleClickAt(*tree.viewport(), tree.visualRect(tree.model()->index(0, 0)).center());
    QCOMPARE(console.editor(1).json(), text);
    QCOMPARE(console.at<QLineEdit>("publishChannel").text(), QStringLiteral("/default/orders"));
    QCOMPARE(console.at<QComboBox>("publishTransport").currentText(), QStringLiteral("HTTP"));
    QVERIFY(console.at<QCheckBox>("publishTemplate").isChecked());
    QTRY_COMPARE(console.at<JsonEditor>("eventPreview").json(), first);

    console.press("publishButton");
    QTRY_COMPARE(console.payloads(CaptureRow::Kind::Event), QList<QByteArray>{first});
    QCOMPARE(console.editor(1).json(), text);
    QTRY_VERIFY(console.at<JsonEditor>("eventPreview").json().startsWith("{\"n\": 2,"));
}

void TestSavedScenario::aSearchWithoutAHitSaysSo()
{
    ConsoleWindow console;
    console.show();
    console.type("publishChannel", QStringLiteral("/default/orders"));
    console.paste(console.editor(1), "{\"state\": \"paid\"}");
    saveAs(console, QStringLiteral("Order"));
    auto &tree = console.at<QTreeView>("savedTree");
    console.type("savedSearch", QStringLiteral("paid")); // what is in the event counts
    QCOMPARE(tree.model()->rowCount(), 1);
    console.type("savedSearch", QStringLiteral("nothing like it"));
    QCOMPARE(tree.model()->rowCount(), 0);
    QVERIFY(!console.words("savedMessage").isEmpty());
}

QTEST_MAIN(TestSavedScenario)
#include "tst_savedscenario.moc"
