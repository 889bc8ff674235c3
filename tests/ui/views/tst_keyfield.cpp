// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/keyfield.h"

#include "tests/support/testcase.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace eventscope;

class TestKeyField : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesKeys_data();
    void takesKeys();
    void shortcutsOfTheWindowWait();
    void oneGetsOut();
    void backspaceTakesKeysAway();
};

void TestKeyField::takesKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("keys");
    using Modifiers = Qt::KeyboardModifiers;
    QTest::newRow("with Ctrl") << Qt::Key_B << Modifiers(Qt::ControlModifier) << QStringLiteral("Ctrl+B");
    QTest::newRow("with all") << Qt::Key_B << (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier)
                              << QStringLiteral("Ctrl+Alt+Shift+B");
    QTest::newRow("a function key") << Qt::Key_F5 << Modifiers() << QStringLiteral("F5");
    QTest::newRow("of the keypad") << Qt::Key_Plus << (Qt::ControlModifier | Qt::KeypadModifier) << QStringLiteral("Ctrl++");
    QTest::newRow("Enter") << Qt::Key_Return << Modifiers(Qt::ControlModifier) << QStringLiteral("Ctrl+Return");
    QTest::newRow("Tab with Ctrl") << Qt::Key_Tab << Modifiers(Qt::ControlModifier) << QStringLiteral("Ctrl+Tab");
    QTest::newRow("only a modifier") << Qt::Key_Control << Modifiers(Qt::ControlModifier) << QString();
}

void TestKeyField::takesKeys()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(QString, keys);
    KeyField field;
    const QSignalSpy pressed(&field, &KeyField::pressed);
    QTest::keyClick(&field, key, modifiers);
    QCOMPARE(pressed.count(), keys.isEmpty() ? 0 : 1);
    if (!keys.isEmpty())
        QCOMPARE(pressed.constFirst().constFirst().value<QKeySequence>().toString(QKeySequence::PortableText), keys);
    QVERIFY(field.text().isEmpty()); // who asked decides what holds
}

void TestKeyField::shortcutsOfTheWindowWait()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *field = new KeyField;
    layout->addWidget(field);
    auto *action = new QAction(&dialog);
    action->setShortcut(Qt::CTRL | Qt::Key_M);
    dialog.addAction(action);
    const QSignalSpy triggered(action, &QAction::triggered);
    const QSignalSpy pressed(field, &KeyField::pressed);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 0);
    QCOMPARE(pressed.count(), 1);
}

void TestKeyField::oneGetsOut()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *field = new KeyField;
    auto *button = new QPushButton(QStringLiteral("Close"));
    layout->addWidget(field);
    layout->addWidget(button);
    const QSignalSpy pressed(field, &KeyField::pressed);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(pressed.count(), 0);
}

void TestKeyField::backspaceTakesKeysAway()
{
    KeyField field;
    field.setKeys({QKeySequence(Qt::CTRL | Qt::Key_M), QKeySequence(Qt::Key_F5)});
    QVERIFY(field.text().contains(QStringLiteral("F5")));
    const QSignalSpy cleared(&field, &KeyField::cleared);
    const QSignalSpy pressed(&field, &KeyField::pressed);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(pressed.count(), 0);
    QTest::keyClick(&field, Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(pressed.count(), 1);
}

QTEST_MAIN(TestKeyField)
#include "tst_keyfield.moc"
