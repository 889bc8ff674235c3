// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "tests/support/testcase.h"
#include "ui/views/messagelabel.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

QAction *addAction(QWidget &widget, const char *name, const char *text, const QKeySequence &keys)
{
    auto *action = new QAction(QString::fromUtf8(text), &widget);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    widget.addAction(action);
    return action;
}

struct Fixture
{
    Fixture()
    {
        commands.adopt(window, {QStringLiteral("log"), QStringLiteral("Event log")});
        dialog = std::make_unique<ShortcutsDialog>(theme, commands);
        dialog->open();
    }
    [[nodiscard]] QTableView &table() const { return *dialog->findChild<QTableView *>(QStringLiteral("shortcutTable")); }
    [[nodiscard]] QLineEdit &keys() const { return *dialog->findChild<QLineEdit *>(QStringLiteral("shortcutKeys")); }
    [[nodiscard]] MessageLabel &message() const { return *dialog->findChild<MessageLabel *>(); }
    [[nodiscard]] QPushButton &button(const char *name) const { return *dialog->findChild<QPushButton *>(QLatin1String(name)); }
    [[nodiscard]] QStringList row(int row) const
    {
        QStringList texts;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            texts << table().model()->index(row, column).data().toString();
        return texts;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(&keys(), key, modifiers); }

    QTemporaryDir folder;
    Theme theme;
    QWidget window;
    QAction *mark = addAction(window, "markAction", "Mark row", Qt::CTRL | Qt::Key_M);
    QAction *find = addAction(window, "findAction", "Find\u2026", Qt::CTRL | Qt::Key_F);
    Commands commands{folder.filePath(QStringLiteral("window.ini"))};
    std::unique_ptr<ShortcutsDialog> dialog;
};

} // namespace

class TestShortcutsDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsAll();
    void searchLooksAtCommandsAndKeys();
    void pressedKeysHoldAtOnce();
    void takenKeysAreNotTakenUnasked();
    void takenKeysAreTakenWhenAsked();
    void keysThatTypeAreRefused_data();
    void keysThatTypeAreRefused();
    void backspaceTakesThemAway();
    void resetOneAndAll();
    void resetDoesNotTakeFromOthers();
};

void TestShortcutsDialog::listsAll()
{
    const Fixture fixture;
    QCOMPARE(fixture.table().model()->rowCount(), 2);
    QCOMPARE(fixture.row(0), (QStringList{QStringLiteral("Event log"), QStringLiteral("Mark row"), QStringLiteral("Ctrl+M")}));
    QCOMPARE(fixture.keys().text(), QStringLiteral("Ctrl+M"));
    QCOMPARE(fixture.keys().accessibleName(), QStringLiteral("Keys of Mark row"));
}

void TestShortcutsDialog::searchLooksAtCommandsAndKeys()
{
    const Fixture fixture;
    auto *search = fixture.dialog->findChild<QLineEdit *>(QStringLiteral("shortcutSearch"));
    search->setText(QStringLiteral("ctrl+f"));
    QCOMPARE(fixture.table().model()->rowCount(), 1);
    QCOMPARE(fixture.row(0).at(1), QStringLiteral("Find\u2026"));
    search->setText(QStringLiteral("MARK"));
    QCOMPARE(fixture.row(0).at(1), QStringLiteral("Mark row"));
    search->setText(QStringLiteral("nothing like it"));
    QVERIFY(!fixture.keys().isEnabled());
}

void TestShortcutsDialog::pressedKeysHoldAtOnce()
{
    const Fixture fixture;
    fixture.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(fixture.mark->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
    QCOMPARE(fixture.row(0).at(2), QStringLiteral("Ctrl+B"));
    QCOMPARE(fixture.keys().text(), QStringLiteral("Ctrl+B"));
}

void TestShortcutsDialog::takenKeysAreNotTakenUnasked()
{
    const Fixture fixture;
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(fixture.mark->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
    QCOMPARE(fixture.message().severity(), MessageLabel::Severity::Warning);
    QVERIFY(fixture.message().message().contains(QStringLiteral("Event log: Find\u2026")));
    QVERIFY(fixture.button("shortcutTakeOver").isVisible());
    fixture.press(Qt::Key_B, Qt::ControlModifier); // something else then
    QVERIFY(!fixture.button("shortcutTakeOver").isVisible());
    QCOMPARE(fixture.message().severity(), MessageLabel::Severity::Hint);
}

void TestShortcutsDialog::takenKeysAreTakenWhenAsked()
{
    const Fixture fixture;
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    fixture.button("shortcutTakeOver").click();
    QCOMPARE(fixture.mark->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    QVERIFY(fixture.find->shortcut().isEmpty());
    QCOMPARE(fixture.row(1).at(2), QString());
}

void TestShortcutsDialog::keysThatTypeAreRefused_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("isAllowed");
    using Modifiers = Qt::KeyboardModifiers;
    QTest::newRow("a letter") << Qt::Key_A << Modifiers() << false;
    QTest::newRow("a capital") << Qt::Key_A << Modifiers(Qt::ShiftModifier) << false;
    QTest::newRow("Enter") << Qt::Key_Return << Modifiers() << false;
    QTest::newRow("Down") << Qt::Key_Down << Modifiers() << false;
    QTest::newRow("a letter with Alt") << Qt::Key_A << Modifiers(Qt::AltModifier) << true;
    QTest::newRow("a function key") << Qt::Key_F6 << Modifiers() << true;
    QTest::newRow("Delete") << Qt::Key_Delete << Modifiers() << true;
}

void TestShortcutsDialog::keysThatTypeAreRefused()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, isAllowed);
    const Fixture fixture;
    fixture.press(key, modifiers);
    QCOMPARE(fixture.mark->shortcut() == QKeySequence(QKeyCombination(modifiers, key)), isAllowed);
    QCOMPARE(fixture.message().severity() == MessageLabel::Severity::Error, !isAllowed);
}

void TestShortcutsDialog::backspaceTakesThemAway()
{
    const Fixture fixture;
    fixture.press(Qt::Key_Backspace, Qt::NoModifier);
    QVERIFY(fixture.mark->shortcut().isEmpty());
    QVERIFY(fixture.keys().text().isEmpty());
    QVERIFY(fixture.button("shortcutReset").isEnabled());
}

void TestShortcutsDialog::resetOneAndAll()
{
    const Fixture fixture;
    QVERIFY(!fixture.button("shortcutReset").isEnabled());
    fixture.press(Qt::Key_B, Qt::ControlModifier);
    fixture.table().selectRow(1);
    fixture.press(Qt::Key_J, Qt::ControlModifier);
    fixture.button("shortcutReset").click();
    QCOMPARE(fixture.find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    QCOMPARE(fixture.mark->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
    fixture.button("shortcutResetAll").click();
    QCOMPARE(fixture.mark->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
    QCOMPARE(fixture.row(0).at(2), QStringLiteral("Ctrl+M"));
}

void TestShortcutsDialog::resetDoesNotTakeFromOthers()
{
    const Fixture fixture;
    fixture.press(Qt::Key_Backspace, Qt::NoModifier);
    fixture.table().selectRow(1);
    fixture.press(Qt::Key_M, Qt::ControlModifier); // free now
    fixture.table().selectRow(0);
    fixture.button("shortcutReset").click();
    QVERIFY(fixture.mark->shortcut().isEmpty());
    QVERIFY(fixture.message().message().contains(QStringLiteral("Find")));
    fixture.button("shortcutTakeOver").click();
    QCOMPARE(fixture.mark->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
