// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/permissionprobe.h"
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace eventscope;
using test::ConsoleWindow;

namespace {

constexpr char wrongKey[] = "da2-wrongwrongwrongwrongwrong1";

/// The dialog, opened from the window's menu, for the endpoint's key and one that is wrong.
struct Grid : ConsoleWindow
{
    explicit Grid(const QStringList &channels)
        : ConsoleWindow({{QStringLiteral("/default/*"), {}}})
    {
        addKey(QStringLiteral("Wrong key"), Secret(QByteArray(wrongKey)));
        show();
        connectEndpoint();
        choose(menu("endpoint"), "permissionsAction");
        auto &field = at<QPlainTextEdit>("permissionChannels");
        clickAt(*field.viewport(), field.viewport()->rect().center());
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        for (const QString &channel : channels) {
            QTest::keyClicks(&field, channel);
            QTest::keyClick(&field, Qt::Key_Return);
        }
    }
    [[nodiscard]] bool run() const
    {
        press("permissionRun");
        return QTest::qWaitFor([this] { return at<QPushButton>("permissionRun").text() == QStringLiteral("Run again"); }, 30'000);
    }
    /// From the Export menu, into a file.
    [[nodiscard]] QByteArray saved(const char *action)
    {
        prompt.path = fixture.folder.filePath(QLatin1String(action));
        choose(menuOf("permissionExport"), action);
        QFile file(prompt.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestPermissionScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhatIsSeenWithItsReason();
    void theGridIsSavedAsCsv();
    void theGridIsSavedAsMarkdown();
    void nothingIsPublishedUnlessTicked();
};

void TestPermissionScenario::whoMayDoWhatIsSeenWithItsReason()
{
    const Grid grid({QStringLiteral("/default/*"), QStringLiteral("/nowhere/a")});
    QVERIFY(grid.run());
    auto &table = grid.at<QTableView>("permissionGrid");
    QCOMPARE(table.model()->headerData(3, Qt::Horizontal).toString(), QStringLiteral("Wrong key"));
    const QStringList right{QStringLiteral("Allowed"), QStringLiteral("Allowed"), QStringLiteral("Refused")};
    for (int row = 0; row < right.size(); ++row) {
        QCOMPARE(grid.cell("permissionGrid", row, 2), right.at(row));
        QCOMPARE(grid.cell("permissionGrid", row, 3), QStringLiteral("Refused"));
    }
    QCOMPARE(table.model()->rowCount(), 3); // nothing was said of publishing
    grid.clickAt(*table.viewport(), table.visualRect(table.model()->index(2, 2)).center());
    QVERIFY2(grid.words("permissionReason").contains(QStringLiteral("the namespace \"nowhere\" exists")),
             qPrintable(grid.words("permissionReason")));
    grid.clickAt(*table.viewport(), table.visualRect(table.model()->index(0, 3)).center());
    QVERIFY2(grid.words("permissionReason").contains(QStringLiteral("API key")), qPrintable(grid.words("permissionReason")));
    QVERIFY(grid.isConnected()); // the refusals were of other connections
    QCOMPARE(grid.session().subscriptions().constFirst().state, SubscriptionState::Active);
}

void TestPermissionScenario::theGridIsSavedAsCsv()
{
    Grid grid({QStringLiteral("/default/a")});
    QVERIFY(grid.run());
    const QByteArray csv = grid.saved("save_csv");
    QVERIFY(grid.words("permissionMessage").contains(QStringLiteral("save_csv"))); // the file's name
    const QByteArrayList lines = csv.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0).trimmed(), QByteArray("authorizer,operation,channel,answer,reason"));
    QCOMPARE(lines.at(1).trimmed(), QByteArray("API key,Connect,,Allowed,"));
    QCOMPARE(lines.at(2).trimmed(), QByteArray("API key,Subscribe,/default/a,Allowed,"));
    QVERIFY2(lines.at(3).startsWith("Wrong key,Connect,,Refused,"), lines.at(3).constData());
    QVERIFY2(lines.at(4).startsWith("Wrong key,Subscribe,/default/a,Refused,"), lines.at(4).constData());
    QVERIFY2(lines.at(4).contains("exists and allows"), lines.at(4).constData()); // the reason
    for (const QByteArray &secret : {grid.fixture.api.definition().apiKey().reveal(), QByteArray(wrongKey)})
        QVERIFY(!csv.contains(secret));
}

void TestPermissionScenario::theGridIsSavedAsMarkdown()
{
    Grid grid({QStringLiteral("/default/a")});
    QVERIFY(grid.run());
    const QByteArray markdown = grid.saved("save_md");
    const QByteArrayList lines = markdown.split('\n');
    QCOMPARE(lines.at(0), QByteArray("| Operation | Channel | API key | Wrong key |"));
    QVERIFY(lines.at(1).startsWith("| --- |"));
    QCOMPARE(lines.at(2), QByteArray("| Connect |  | Allowed | Refused |"));
    QCOMPARE(lines.at(3), QByteArray("| Subscribe | /default/a | Allowed | Refused |"));
    QVERIFY2(markdown.contains("| Authorizer | Operation | Channel | Reason |"), markdown.constData());
    QVERIFY2(markdown.contains("| Wrong key | Subscribe | /default/a | "), markdown.constData());
    QVERIFY(grid.words("permissionMessage").contains(QStringLiteral("save_md")));
    for (const QByteArray &secret : {grid.fixture.api.definition().apiKey().reveal(), QByteArray(wrongKey)})
        QVERIFY(!markdown.contains(secret));
}

void TestPermissionScenario::nothingIsPublishedUnlessTicked()
{
    Grid grid({QStringLiteral("/default/a"), QStringLiteral("/default/b")});
    QVERIFY(grid.run());
    grid.fixture.api.publish(QStringLiteral("/default/c"), {"\"mine\""}); // comes after whatever the grid would have published
    QTRY_COMPARE(grid.payloads(CaptureRow::Kind::Event), QList<QByteArray>{"\"mine\""});
    grid.press("permissionPublish");
    QVERIFY(grid.run());
    const QByteArray theirs = doctor::PermissionProbe::event;
    QTRY_COMPARE(grid.payloads(CaptureRow::Kind::Event), (QList<QByteArray>{"\"mine\"", theirs, theirs})); // by the right key only
    QCOMPARE(grid.cell("permissionGrid", 4, 0), QStringLiteral("Publish"));
    QCOMPARE(grid.cell("permissionGrid", 4, 3), QStringLiteral("Refused"));
}

QTEST_MAIN(TestPermissionScenario)
#include "tst_permissionscenario.moc"
