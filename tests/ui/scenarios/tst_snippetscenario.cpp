// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/snippet.h"
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"
#include "ui/panels/copyasmenu.h"
#include "ui/views/jsoneditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

using namespace eventscope;
using test::ConsoleWindow;

namespace {

const QStringList languages{QStringLiteral("copyCurlAction"),       QStringLiteral("copyWscatAction"),  QStringLiteral("copyCliAction"),
                            QStringLiteral("copyJavaScriptAction"), QStringLiteral("copyKotlinAction"), QStringLiteral("copySwiftAction"),
                            QStringLiteral("copyPythonAction")};

/// The languages a menu offers, once it is open.
QStringList offered(QMenu &menu)
{
    menu.popup({});
    QStringList names;
    for (const QAction *action : menu.actions()) {
        if (languages.contains(action->objectName()) && action->isVisible() && action->isEnabled())
            names << action->objectName();
    }
    return names;
}

QMenu &submenu(const QMenu &menu, const QString &title)
{
    for (const QAction *action : menu.actions()) {
        if (QMenu *below = action->menu(); below && below->title() == title)
            return *below;
    }
    qFatal("no %s", qPrintable(title));
}

/// What is on the clipboard after each language was chosen, by the action's name.
QHash<QString, QString> copied(const ConsoleWindow &console, QMenu &menu)
{
    QHash<QString, QString> texts;
    for (const QString &language : offered(menu)) {
        QGuiApplication::clipboard()->clear();
        console.choose(menu, qPrintable(language));
        texts.insert(language, QGuiApplication::clipboard()->text());
    }
    return texts;
}

/// Connected and subscribed, an event published and received.
struct Desk : ConsoleWindow
{
    Desk()
        : ConsoleWindow({{QStringLiteral("/default/*"), {}}})
        , key(QString::fromUtf8(fixture.api.definition().apiKey().reveal()))
    {
        show();
        connectEndpoint();
        type("publishChannel", QStringLiteral("/default/orders"));
        paste(editor(1), "{\"order\": 4711}");
    }
    /// The row's menu of the log's only row.
    [[nodiscard]] QMenu &menuOfTheRow() const
    {
        auto &log = at<QTableView>("eventLog");
        const QPoint place = log.visualRect(log.model()->index(0, 0)).center();
        clickAt(*log.viewport(), place);
        return contextMenu(log, place);
    }

    QString key;
};

} // namespace

class TestSnippetScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void ofThePublishPanel();
    void ofThePublishPanelWithoutAChannel();
    void ofTheHistory();
    void ofASubscription();
};

void TestSnippetScenario::ofThePublishPanel()
{
    const Desk desk;
    const auto texts = copied(desk, submenu(desk.menuOf("publishMoreButton"), QStringLiteral("Copy as")));
    QCOMPARE(texts.size(), languages.size());
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        QVERIFY2(it->contains(QStringLiteral("4711")), qPrintable(it.key()));
        QVERIFY2(it->contains(QStringLiteral("default/orders")), qPrintable(it.key()));
        QVERIFY2(!it->contains(desk.key), qPrintable(it.key()));
    }
    QVERIFY(texts.value(QStringLiteral("copyCurlAction")).contains(QStringLiteral("EVENTSCOPE_API_KEY"))); // in its place
    QVERIFY(texts.value(QStringLiteral("copyCurlAction")).contains(desk.fixture.endpoint.url));
    QVERIFY(texts.value(QStringLiteral("copyCliAction")).contains(QStringLiteral("eventscope-cli publish")));
}

void TestSnippetScenario::ofThePublishPanelWithoutAChannel()
{
    const Desk desk;
    desk.type("publishChannel", {});
    QVERIFY(offered(submenu(desk.menuOf("publishMoreButton"), QStringLiteral("Copy as"))).isEmpty());
}

void TestSnippetScenario::ofTheHistory()
{
    const Desk desk;
    desk.press("publishButton");
    QTRY_COMPARE(desk.payloads(CaptureRow::Kind::Event).size(), 1);
    desk.press("publishHistoryButton");
    QTRY_COMPARE(desk.logRows(), 1);
    desk.paste(desk.editor(1), "\"something else\"");
    QCOMPARE(offered(submenu(desk.menuOfTheRow(), QStringLiteral("Copy as"))), languages);
    for (const QString &language : languages) {
        QMenu &menu = desk.menuOfTheRow();
        desk.choose(submenu(menu, QStringLiteral("Copy as")), qPrintable(language));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(QStringLiteral("4711")) && text.contains(QStringLiteral("default/orders")), qPrintable(text));
        QVERIFY2(!text.contains(desk.key), qPrintable(language));
        QGuiApplication::clipboard()->clear();
    }
}

void TestSnippetScenario::ofASubscription()
{
    const Desk desk;
    auto &table = desk.at<QTableView>("subscriptionTable");
    const QPoint place = table.visualRect(table.model()->index(0, 0)).center();
    desk.clickAt(*table.viewport(), place);
    QStringList withoutCurl = languages;
    withoutCurl.removeAll(QStringLiteral("copyCurlAction")); // it cannot subscribe
    QCOMPARE(offered(submenu(ConsoleWindow::contextMenu(table, place), QStringLiteral("Copy as"))), withoutCurl);
    for (const QString &language : std::as_const(withoutCurl)) {
        QMenu &menu = ConsoleWindow::contextMenu(table, place);
        desk.choose(submenu(menu, QStringLiteral("Copy as")), qPrintable(language));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(QStringLiteral("default/*")), qPrintable(text));
        QVERIFY2(!text.contains(desk.key), qPrintable(language));
        QGuiApplication::clipboard()->clear();
    }
}

QTEST_MAIN(TestSnippetScenario)
#include "tst_snippetscenario.moc"
