// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "tests/support/testcase.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>

using namespace eventscope;

class TestCommandPalette : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsAllAtFirst();
    void typingFindsAndOrders();
    void enterRunsTheCurrentOne();
    void arrowsMoveInTheList();
    void whatIsOffSaysWhyAndDoesNothing();
    void escapeDoesNothing();
    void nothingFoundIsSaid();
    void isReadAloud();

private:
    [[nodiscard]] CommandPalette &open();
    static QLineEdit &field(const CommandPalette &palette) { return *palette.findChild<QLineEdit *>(QStringLiteral("commandSearch")); }
    static QListView &list(const CommandPalette &palette) { return *palette.findChild<QListView *>(QStringLiteral("commandList")); }

    Theme m_theme;
    QWidget m_window;
    QStringList m_ran;
};

CommandPalette &TestCommandPalette::open()
{
    m_ran.clear();
    m_window.resize(800, 600);
    m_window.show();
    const auto entry = [this](const char *part, const char *text, const char *keys, const char *reason) {
        const QString name = QString::fromUtf8(text);
        return CommandPalette::Entry{name, QString::fromUtf8(part), QString::fromUtf8(keys), QString::fromUtf8(reason),
                                     [this, name] { m_ran << name; }};
    };
    auto *palette = new CommandPalette(m_theme,
                                       {entry("File", "Add endpoint", "Ctrl+N", ""), entry("Event log", "Next mark", "F2", ""),
                                        entry("Event log", "Mark row", "Ctrl+M", "A saved capture is open read-only"),
                                        entry("Go to endpoint", "Orders", "", "")},
                                       &m_window);
    palette->open();
    return *palette;
}

void TestCommandPalette::listsAllAtFirst()
{
    const CommandPalette &palette = open();
    QCOMPARE(palette.shown(),
             (QStringList{QStringLiteral("File: Add endpoint"), QStringLiteral("Event log: Next mark"),
                          QStringLiteral("Event log: Mark row"), QStringLiteral("Go to endpoint: Orders")}));
    QCOMPARE(list(palette).currentIndex().row(), 0);
}

void TestCommandPalette::typingFindsAndOrders()
{
    const CommandPalette &palette = open();
    QTest::keyClicks(&field(palette), QStringLiteral("mark"));
    // Both fit alike, and one cannot be run.
    QCOMPARE(palette.shown(), (QStringList{QStringLiteral("Event log: Next mark"), QStringLiteral("Event log: Mark row")}));
    QTest::keyClicks(&field(palette), QStringLiteral(" nex"));
    QCOMPARE(palette.shown(), QStringList{QStringLiteral("Event log: Next mark")});
    field(palette).setText(QStringLiteral("ord"));
    QCOMPARE(palette.shown().value(0), QStringLiteral("Go to endpoint: Orders"));
}

void TestCommandPalette::enterRunsTheCurrentOne()
{
    const QPointer<CommandPalette> palette = &open();
    QTest::keyClicks(&field(*palette), QStringLiteral("next"));
    QTest::keyClick(&field(*palette), Qt::Key_Return);
    QVERIFY(m_ran.isEmpty()); // not below the palette
    QTRY_COMPARE(m_ran, QStringList{QStringLiteral("Next mark")});
    QTRY_VERIFY(!palette);
}

void TestCommandPalette::arrowsMoveInTheList()
{
    const CommandPalette &palette = open();
    const auto press = [&palette](Qt::Key key) {
        QTest::keyClick(&field(palette), key);
        return list(palette).currentIndex().row();
    };
    QCOMPARE(press(Qt::Key_Down), 1);
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_PageDown), 3);
    QTest::keyClick(&field(palette), Qt::Key_Enter);
    QTRY_COMPARE(m_ran, QStringList{QStringLiteral("Orders")});
}

void TestCommandPalette::whatIsOffSaysWhyAndDoesNothing()
{
    const QPointer<CommandPalette> palette = &open();
    QTest::keyClicks(&field(*palette), QStringLiteral("mark row"));
    const QModelIndex off = list(*palette).currentIndex();
    QCOMPARE(off.data(Qt::ToolTipRole).toString(), QStringLiteral("A saved capture is open read-only"));
    QTest::keyClick(&field(*palette), Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(palette && palette->isVisible());
    QVERIFY(m_ran.isEmpty());
    palette->close();
}

void TestCommandPalette::escapeDoesNothing()
{
    const QPointer<CommandPalette> palette = &open();
    QTest::keyClick(&field(*palette), Qt::Key_Escape);
    QTRY_VERIFY(!palette);
    QVERIFY(m_ran.isEmpty());
}

void TestCommandPalette::nothingFoundIsSaid()
{
    CommandPalette &palette = open();
    QTest::keyClicks(&field(palette), QStringLiteral("zzz"));
    QVERIFY(palette.shown().isEmpty());
    QVERIFY(palette.findChild<QWidget *>(QStringLiteral("commandNone"))->isVisible());
    QTest::keyClick(&field(palette), Qt::Key_Return);
    QVERIFY(palette.isVisible());
    palette.close();
}

void TestCommandPalette::isReadAloud()
{
    CommandPalette &palette = open();
    const auto spoken = [&palette](int row) { return list(palette).model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(1), QStringLiteral("Event log: Next mark, F2"));
    QCOMPARE(spoken(2), QStringLiteral("Event log: Mark row, Ctrl+M, A saved capture is open read-only"));
    QCOMPARE(field(palette).accessibleName(), QStringLiteral("Find a command"));
    QTest::keyClick(&field(palette), Qt::Key_Down);
    QCOMPARE(field(palette).accessibleDescription(), spoken(1)); // where the arrow keys are
    palette.close();
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
