// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include "tests/support/testcase.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QWidget>

using namespace eventscope;

namespace {

QAction *addAction(QWidget &widget, const char *name, const QString &text, const QKeySequence &keys = {},
                   Qt::ShortcutContext context = Qt::WindowShortcut)
{
    auto *action = new QAction(text, &widget);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(context);
    widget.addAction(action);
    return action;
}

const Commands::Part logPart{QStringLiteral("log"), QStringLiteral("Event log")};
const Commands::Part savedPart{QStringLiteral("saved"), QStringLiteral("Saved")};
const QKeySequence ctrlM(Qt::CTRL | Qt::Key_M);
const QKeySequence ctrlB(Qt::CTRL | Qt::Key_B);

} // namespace

class TestCommands : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatHasANameAndWords();
    void keysOfAPersonHoldForLaterActions();
    void onlyChangedKeysAreWritten();
    void toldKeysStayAsTheyAre();
    void keysCanBeTakenAway();
    void resetAllBringsTheDefaultsBack();
    void theTextIsTheActionsOwn();
    void findsTheActionOnScreen();
    void tellsWhoHoldsKeys_data();
    void tellsWhoHoldsKeys();
    void newKeysWork();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString file() const { return m_folder.filePath(QLatin1String(QTest::currentTestFunction())); }
};

void TestCommands::knowsWhatHasANameAndWords()
{
    QWidget window;
    addAction(window, "markAction", QStringLiteral("&Mark row"), ctrlM);
    addAction(window, "", QStringLiteral("Without a name"));
    addAction(window, "noWords", QString());
    addAction(window, "toldKeys", QStringLiteral("Find\tCtrl+F"));
    auto *menu = new QMenu(QStringLiteral("Menu"), &window);
    menu->menuAction()->setObjectName(QStringLiteral("menuItself"));
    auto *field = new QLineEdit(&window);
    field->setClearButtonEnabled(true); // Qt names the action of that button
    Commands commands(file());
    commands.adopt(window, logPart);
    QCOMPARE(commands.all().size(), 2);
    const Commands::Command mark = commands.all().constFirst();
    QCOMPARE(mark.id, QStringLiteral("log.markAction"));
    QCOMPARE(mark.part, QStringLiteral("Event log"));
    QCOMPARE(mark.text, QStringLiteral("Mark row"));
    QCOMPARE(mark.keys, QList<QKeySequence>{ctrlM});
    QVERIFY(mark.isEverywhere);
    QCOMPARE(commands.all().at(1).text, QStringLiteral("Find"));
    QVERIFY(!mark.isFixed);
    commands.adopt(window, savedPart); // once is enough
    QCOMPARE(commands.all().size(), 2);
}

void TestCommands::keysOfAPersonHoldForLaterActions()
{
    QWidget window;
    QAction *first = addAction(window, "markAction", QStringLiteral("Mark row"), ctrlM);
    {
        Commands commands(file());
        commands.adopt(window, logPart);
        const QSignalSpy changed(&commands, &Commands::keysChanged);
        commands.setKeys(QStringLiteral("log.markAction"), {ctrlB});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(first->shortcut(), ctrlB);
        QWidget other; // another log
        const QAction *second = addAction(other, "markAction", QStringLiteral("Mark row"), ctrlM);
        commands.adopt(other, logPart);
        QCOMPARE(second->shortcut(), ctrlB);
        QCOMPARE(commands.all().size(), 1);
    }
    QWidget later; // another start of the program
    const QAction *third = addAction(later, "markAction", QStringLiteral("Mark row"), ctrlM);
    Commands commands(file());
    commands.adopt(later, logPart);
    QCOMPARE(third->shortcut(), ctrlB);
    QCOMPARE(commands.all().constFirst().standard, QList<QKeySequence>{ctrlM});
}

void TestCommands::onlyChangedKeysAreWritten()
{
    QWidget window;
    addAction(window, "markAction", QStringLiteral("Mark row"), ctrlM);
    Commands commands(file());
    commands.adopt(window, logPart);
    commands.setKeys(QStringLiteral("log.markAction"), {ctrlB});
    QCOMPARE(QSettings(file(), QSettings::IniFormat).value(QStringLiteral("shortcuts/log.markAction")).toString(),
             QStringLiteral("Ctrl+B"));
    commands.resetKeys(QStringLiteral("log.markAction"));
    QVERIFY(QSettings(file(), QSettings::IniFormat).allKeys().isEmpty());
    commands.setKeys(QStringLiteral("log.nothingLikeIt"), {ctrlB});
    QVERIFY(QSettings(file(), QSettings::IniFormat).allKeys().isEmpty());
}

/// The editor has them, and the menu beside it tells them.
void TestCommands::toldKeysStayAsTheyAre()
{
    QWidget window;
    const QAction *action = addAction(window, "findAction", QStringLiteral("Find\tCtrl+F"));
    Commands commands(file());
    commands.adopt(window, logPart);
    const QString id = QStringLiteral("log.findAction");
    QVERIFY(commands.command(id)->isFixed);
    QCOMPARE(commands.command(id)->keys, QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_F)});
    QVERIFY(action->shortcut().isEmpty());
    commands.setKeys(id, {ctrlB});
    QVERIFY(action->shortcut().isEmpty());
    QCOMPARE(commands.command(id)->keys, commands.command(id)->standard);
}

void TestCommands::keysCanBeTakenAway()
{
    QWidget window;
    const QAction *action = addAction(window, "markAction", QStringLiteral("Mark row"), ctrlM);
    {
        Commands commands(file());
        commands.adopt(window, logPart);
        commands.setKeys(QStringLiteral("log.markAction"), {});
        QVERIFY(action->shortcut().isEmpty());
    }
    QWidget later;
    const QAction *same = addAction(later, "markAction", QStringLiteral("Mark row"), ctrlM);
    Commands commands(file());
    commands.adopt(later, logPart);
    QVERIFY(same->shortcut().isEmpty());
}

void TestCommands::resetAllBringsTheDefaultsBack()
{
    QWidget window;
    const QAction *mark = addAction(window, "markAction", QStringLiteral("Mark row"), ctrlM);
    const QAction *list = addAction(window, "marksAction", QStringLiteral("Marks"));
    Commands commands(file());
    commands.adopt(window, logPart);
    commands.setKeys(QStringLiteral("log.markAction"), {});
    commands.setKeys(QStringLiteral("log.marksAction"), {ctrlM});
    commands.resetAll();
    QCOMPARE(mark->shortcut(), ctrlM);
    QVERIFY(list->shortcut().isEmpty());
    QVERIFY(QSettings(file(), QSettings::IniFormat).allKeys().isEmpty());
}

void TestCommands::theTextIsTheActionsOwn()
{
    QWidget window;
    QAction *action = addAction(window, "markAction", QStringLiteral("Mark row"));
    Commands commands(file());
    commands.adopt(window, logPart);
    action->setText(QStringLiteral("Remove mark"));
    QCOMPARE(commands.all().constFirst().text, QStringLiteral("Remove mark"));
    delete action;
    QCOMPARE(commands.all().constFirst().text, QStringLiteral("Mark row")); // what it was called when it came
    QVERIFY(!commands.action(QStringLiteral("log.markAction"), window));
}

void TestCommands::findsTheActionOnScreen()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *hidden = new QWidget;
    auto *shown = new QWidget;
    layout->addWidget(hidden);
    layout->addWidget(shown);
    addAction(*hidden, "markAction", QStringLiteral("Mark row"));
    const QAction *wanted = addAction(*shown, "markAction", QStringLiteral("Mark row"));
    QWidget elsewhere;
    addAction(elsewhere, "markAction", QStringLiteral("Mark row"));
    auto *menu = new QMenu(&window);
    const QAction *inMenu = addAction(*menu, "quitAction", QStringLiteral("Quit"));
    Commands commands(file());
    for (const QWidget *part : {hidden, shown, &elsewhere})
        commands.adopt(*part, logPart);
    hidden->hide();
    window.show();
    elsewhere.show();
    QCOMPARE(commands.action(QStringLiteral("log.markAction"), window), wanted);
    commands.adopt(*menu, logPart);
    QCOMPARE(commands.action(QStringLiteral("log.quitAction"), window), inMenu);
}

void TestCommands::tellsWhoHoldsKeys_data()
{
    QTest::addColumn<QString>("asks");
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("holder");
    const QKeySequence del(Qt::Key_Delete);
    QTest::newRow("free") << QStringLiteral("log.markAction") << ctrlB << QString();
    QTest::newRow("its own") << QStringLiteral("log.markAction") << ctrlM << QString();
    QTest::newRow("of the window, asked in a part") << QStringLiteral("saved.deleteAction") << ctrlM << QStringLiteral("log.markAction");
    QTest::newRow("of a part, asked for the window") << QStringLiteral("log.markAction") << del << QStringLiteral("saved.deleteAction");
    QTest::newRow("of another part") << QStringLiteral("list.removeAction") << del << QString();
    QTest::newRow("of the same part") << QStringLiteral("saved.renameAction") << del << QStringLiteral("saved.deleteAction");
}

void TestCommands::tellsWhoHoldsKeys()
{
    QFETCH(QString, asks);
    QFETCH(QKeySequence, keys);
    QFETCH(QString, holder);
    QWidget logPanel;
    QWidget savedPanel;
    QWidget listPanel;
    addAction(logPanel, "markAction", QStringLiteral("Mark row"), ctrlM);
    addAction(savedPanel, "deleteAction", QStringLiteral("Delete"), Qt::Key_Delete, Qt::WidgetShortcut);
    addAction(savedPanel, "renameAction", QStringLiteral("Rename"), Qt::Key_F2, Qt::WidgetShortcut);
    addAction(listPanel, "removeAction", QStringLiteral("Remove"), {}, Qt::WidgetShortcut);
    Commands commands(file());
    commands.adopt(logPanel, logPart);
    commands.adopt(savedPanel, savedPart);
    commands.adopt(listPanel, {QStringLiteral("list"), QStringLiteral("List")});
    QCOMPARE(commands.holderOf(keys, asks), holder);
}

void TestCommands::newKeysWork()
{
    QWidget window;
    const QAction *action = addAction(window, "markAction", QStringLiteral("Mark row"), ctrlM);
    Commands commands(file());
    commands.adopt(window, logPart);
    const QSignalSpy triggered(action, &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    commands.setKeys(QStringLiteral("log.markAction"), {ctrlB});
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 0);
    QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
