// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commanddesk.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/program.h"
#include "ui/dialogs/capturelimitspage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/publishingpage.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/panels/endpointspanel.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSettings>
#include <QSpinBox>
#include <QTreeView>

using namespace eventscope;

namespace {

/// The window over an endpoint that nobody opened yet.
struct Program : test::Program
{
    Program() { makeWindow(); }
    void makeWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>(parts());
        window->show();
        desk = window->findChild<CommandDesk *>();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window is not active");
    }
    void openLog() const { window->findChild<EndpointsPanel *>()->select(endpointId); }
    [[nodiscard]] CommandPalette &palette() const
    {
        desk->openPalette();
        return *window->findChildren<CommandPalette *>().constLast(); // one before may not be gone yet
    }
    void run(const QString &typed) const
    {
        auto *field = palette().findChild<QLineEdit *>(QStringLiteral("commandSearch"));
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] bool isShown(const char *dock) const
    {
        return !window->findChild<QDockWidget *>(QLatin1String(dock))->visibleRegion().isEmpty();
    }

    std::unique_ptr<MainWindow> window;
    CommandDesk *desk = nullptr;
};

} // namespace

class TestCommandDesk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyNamedActionOfTheWindowIsThere();
    void noTwoCommandsOfAPlaceShareKeys();
    void paletteGoesToPanelsAndEndpoints();
    void paletteRunsCommandsOfTheLog();
    void paletteSaysWhyNot();
    void keysOpenTheDialogs_data();
    void keysOpenTheDialogs();
    void changedKeysReachLogsToCome();
    void everyMenuEntryIsACommand();
    void theTimeToComeBackHoldsAtOnce();
};

void TestCommandDesk::everyNamedActionOfTheWindowIsThere()
{
    const Program program;
    program.openLog();
    QStringList ids;
    for (const Commands::Command &command : program.desk->commands().all())
        ids << command.id;
    for (const char *id : {"file.addEndpointAction", "file.preferencesAction", "view.zoomInAction", "view.commandPaletteAction",
                           "help.shortcutsAction", "endpoint.deleteEndpointAction", "endpoint.connectEndpointAction",
                           "subscriptionsDock.unsubscribeAction", "savedDock.renameSavedAction", "publishDock.publishAction",
                           "log.markAction", "log.clearViewAction", "log.findAction", "log.filterAction", "detail.copyValueAction"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestCommandDesk::noTwoCommandsOfAPlaceShareKeys()
{
    const Program program;
    program.openLog();
    const Commands &commands = program.desk->commands();
    QStringList shared;
    for (const Commands::Command &command : commands.all()) {
        for (const QKeySequence &keys : command.keys) {
            const QString holder = commands.holderOf(keys, command.id);
            // What a list and the window share belongs to the list while that has the focus: it takes the key before the shortcuts.
            if (!holder.isEmpty() && command.isEverywhere == commands.command(holder)->isEverywhere)
                shared << QStringLiteral("%1 and %2: %3").arg(command.id, holder, keys.toString());
        }
    }
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(QLatin1Char('\n'))));
}

void TestCommandDesk::paletteGoesToPanelsAndEndpoints()
{
    const Program program;
    QVERIFY(!program.isShown("savedDock"));
    program.run(QStringLiteral("panel saved"));
    QTRY_VERIFY(program.isShown("savedDock"));
    program.run(QStringLiteral("go to endpoint ") + program.fixture.endpoint.name);
    QTRY_COMPARE(program.window->findChild<EndpointsPanel *>()->currentEndpoint(), program.endpointId);
    QTRY_COMPARE(program.window->focusWidget()->objectName(), QStringLiteral("endpointList"));
}

void TestCommandDesk::paletteRunsCommandsOfTheLog()
{
    const Program program;
    program.openLog();
    QLineEdit *filter = nullptr;
    for (QLineEdit *field : program.window->findChildren<QLineEdit *>(QStringLiteral("logFilter")))
        filter = field->isVisible() ? field : filter;
    QVERIFY(filter && program.window->focusWidget() != filter);
    program.run(QStringLiteral("event log: filter"));
    QTRY_COMPARE(program.window->focusWidget(), filter);
}

void TestCommandDesk::paletteSaysWhyNot()
{
    const Program program;
    program.openLog();
    CommandPalette &palette = program.palette();
    palette.findChild<QLineEdit *>(QStringLiteral("commandSearch"))->setText(QStringLiteral("actual size"));
    const auto *list = palette.findChild<QListView *>(QStringLiteral("commandList"));
    QCOMPARE(list->currentIndex().data(Qt::ToolTipRole).toString(), QStringLiteral("This is the actual size."));
    palette.close();
}

void TestCommandDesk::keysOpenTheDialogs_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("palette") << Qt::Key_K << QStringLiteral("commandPalette");
    QTest::newRow("shortcuts") << Qt::Key_Slash << QStringLiteral("shortcutsDialog");
    QTest::newRow("preferences") << Qt::Key_Comma << QStringLiteral("preferencesDialog");
}

void TestCommandDesk::keysOpenTheDialogs()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, dialog);
    const Program program;
    QTest::keyClick(program.window.get(), key, Qt::ControlModifier);
    const auto *opened = program.window->findChild<QDialog *>(dialog);
    QVERIFY(opened && opened->isVisible());
}

void TestCommandDesk::changedKeysReachLogsToCome()
{
    Program program;
    program.openLog();
    const QKeySequence keys(Qt::CTRL | Qt::ALT | Qt::Key_M);
    program.desk->commands().setKeys(QStringLiteral("log.markAction"), {keys});
    QCOMPARE(program.window->findChild<QAction *>(QStringLiteral("markAction"))->shortcut(), keys);
    program.sessions.close(program.endpointId);
    program.makeWindow();
    program.openLog();
    QCOMPARE(program.window->findChild<QAction *>(QStringLiteral("markAction"))->shortcut(), keys);
}

/// What is in a menu can be found by its words, and given keys.
void TestCommandDesk::everyMenuEntryIsACommand()
{
    const Program program;
    QStringList texts;
    for (const Commands::Command &command : program.desk->commands().all())
        texts << command.text;
    for (const char *name : {"file", "help"}) {
        for (const QAction *action : program.window->menuBar()->findChild<QMenu *>(QLatin1String(name))->actions()) {
            if (!action->isSeparator() && !action->menu<QMenu *>())
                QVERIFY2(texts.contains(action->text().remove(QLatin1Char('&'))), qPrintable(action->text()));
        }
    }
}

void TestCommandDesk::theTimeToComeBackHoldsAtOnce()
{
    Program program;
    program.openLog();
    const auto patience = [&program] { return program.window->currentSession()->arrivals().patience; };
    QCOMPARE(patience(), std::chrono::seconds(5));
    program.desk->openPreferences();
    auto *page = program.window->findChild<PublishingPage *>();
    program.window->findChild<PreferencesDialog *>()->showPage(page);
    auto *field = page->findChild<QSpinBox *>(QStringLiteral("arrivalPatience"));
    QCOMPARE(field->accessibleName(), QStringLiteral("Not received after"));
    QCOMPARE(field->value(), 5);
    field->setValue(12);
    QTRY_COMPARE(patience(), std::chrono::seconds(12));
    QCOMPARE(QSettings(program.layout, QSettings::IniFormat).value(QStringLiteral("publish/arrivalPatience")).toInt(), 12);
}

QTEST_MAIN(TestCommandDesk)
#include "tst_commanddesk.moc"
