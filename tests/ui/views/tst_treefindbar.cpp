// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/treefindbar.h"

#include "tests/support/testcase.h"
#include "ui/views/jsontreeview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace eventscope;

namespace {

struct Find
{
    Find()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&tree);
        layout->addWidget(&bar);
        QObject::connect(&bar, &TreeFindBar::wantedChanged, &window, [this] { bar.setVisible(bar.isWanted()); });
        window.resize(500, 300);
        window.show();
        tree.setFocus();
    }
    ~Find()
    {
        tree.setParent(nullptr);
        bar.setParent(nullptr);
    }
    void show(const QByteArray &text) { tree.setDocument(std::get<json::Document>(json::Document::parse(text))); }
    [[nodiscard]] QString current() const { return tree.treeModel().path(tree.currentIndex()); }
    [[nodiscard]] QLineEdit &text() const { return *bar.findChild<QLineEdit *>(QStringLiteral("treeFindText")); }
    [[nodiscard]] QString count() const { return bar.findChild<QLabel *>(QStringLiteral("treeFindCount"))->text(); }

    Theme theme;
    QWidget window;
    JsonTreeView tree{theme};
    TreeFindBar bar{theme, tree};
};

} // namespace

class TestTreeFindBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsByKeyboardAlone();
    void windowsOwnFindStaysOut();
    void opensTheWayToAHit();
    void anotherEventIsSearchedToo();
    void largeIsSearchedInTheBackground();
    void decodesAndCopies();
};

void TestTreeFindBar::findsByKeyboardAlone()
{
    Find find;
    find.show(R"({"Order":{"state":"new"},"orders":[1,"ORDER 7"],"x":null})");
    QVERIFY(QTest::qWaitForWindowActive(&find.window));
    QVERIFY(!find.bar.isVisible());
    QTest::keyClick(&find.tree, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find.bar.isVisible());
    QVERIFY(find.text().hasFocus());
    QTest::keyClicks(&find.text(), QStringLiteral("order"));
    QCOMPARE(find.current(), QStringLiteral(".Order"));
    QCOMPARE(find.count(), QStringLiteral("1 of 3"));
    QTest::keyClick(&find.text(), Qt::Key_F3);
    QCOMPARE(find.current(), QStringLiteral(".orders"));
    QTest::keyClick(&find.text(), Qt::Key_Return);
    QCOMPARE(find.current(), QStringLiteral(".orders[1]"));
    QCOMPARE(find.count(), QStringLiteral("3 of 3"));
    QTest::keyClick(&find.text(), Qt::Key_F3);
    QCOMPARE(find.current(), QStringLiteral(".Order")); // around the end
    QTest::keyClick(&find.text(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(find.count(), QStringLiteral("3 of 3"));
    QTest::keyClick(&find.text(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(find.count(), QStringLiteral("2 of 3"));
    find.text().setText(QStringLiteral("nowhere"));
    QCOMPARE(find.count(), QStringLiteral("not found"));
    QVERIFY(!find.bar.findChild<QToolButton *>(QStringLiteral("treeFindNext"))->isEnabled());
    find.text().setText(QStringLiteral("null"));
    QCOMPARE(find.current(), QStringLiteral(".x"));
    QTest::keyClick(&find.text(), Qt::Key_Escape);
    QVERIFY(!find.bar.isVisible());
    QVERIFY(find.tree.hasFocus());
    QTest::keyClick(&find.tree, Qt::Key_F3); // opens it again, with the text it had
    QVERIFY(find.bar.isVisible());
    QCOMPARE(find.count(), QStringLiteral("1 of 1"));
}

void TestTreeFindBar::windowsOwnFindStaysOut()
{
    Find find;
    find.show("[1]");
    QVERIFY(QTest::qWaitForWindowActive(&find.window));
    int windowFinds = 0;
    const QShortcut shortcut(QKeySequence::Find, &find.window, &find.window, [&windowFinds] { ++windowFinds; });
    QTest::keyClick(&find.tree, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find.text().hasFocus());
    QTest::keyClick(&find.text(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find.text().hasFocus());
    QCOMPARE(windowFinds, 0);
}

void TestTreeFindBar::opensTheWayToAHit()
{
    Find find;
    find.show("{\"a\":[" + QByteArray("{\"n\":[0]},").repeated(3'000) + "{\"n\":[\"here\"]}]}");
    QVERIFY(!find.tree.isExpanded(find.tree.model()->index(0, 0)));
    find.bar.open();
    find.text().setText(QStringLiteral("here"));
    QCOMPARE(find.current(), QStringLiteral(".a[3000].n[0]"));
    QTRY_VERIFY(find.tree.viewport()->rect().intersects(find.tree.visualRect(find.tree.currentIndex())));
}

void TestTreeFindBar::anotherEventIsSearchedToo()
{
    Find find;
    find.show(R"({"a":"x"})");
    find.bar.open();
    find.text().setText(QStringLiteral("x"));
    QCOMPARE(find.count(), QStringLiteral("1 of 1"));
    find.show(R"({"x":"x","y":"x"})");
    QCOMPARE(find.count(), QStringLiteral("2 found")); // nothing jumps by itself
    QVERIFY(!find.tree.currentIndex().isValid());
    find.bar.next();
    QCOMPARE(find.current(), QStringLiteral(".x"));
}

void TestTreeFindBar::largeIsSearchedInTheBackground()
{
    Find find;
    find.show("[" + QByteArray("\"hay\",").repeated(200'000) + "\"needle\"]");
    find.bar.open();
    find.text().setText(QStringLiteral("hay"));
    QCOMPARE(find.count(), QStringLiteral("Searching\u2026"));
    find.text().setText(QStringLiteral("NEEDLE")); // the first answer is not wanted any more
    QTRY_COMPARE(find.count(), QStringLiteral("1 of 1"));
    QCOMPARE(find.current(), QStringLiteral(".[200000]"));
}

void TestTreeFindBar::decodesAndCopies()
{
    Find find;
    find.show(R"({"body":"{\"order\": 7.0}","plain":"x"})");
    const auto trigger = [&find](const char *name) {
        auto *action = find.tree.findChild<QAction *>(QLatin1String(name));
        if (!action->isEnabled())
            return QStringLiteral("disabled");
        QGuiApplication::clipboard()->clear();
        action->trigger();
        return QGuiApplication::clipboard()->text();
    };
    find.tree.setCurrentIndex(find.tree.model()->index(1, 0));
    QCOMPARE(trigger("decodeAction"), QStringLiteral("disabled"));
    QCOMPARE(trigger("copyKeyAction"), QStringLiteral("plain"));
    const QModelIndex body = find.tree.model()->index(0, 1);
    find.tree.setCurrentIndex(body);
    QCOMPARE(trigger("copySubtreeAction"), QStringLiteral(R"("{\"order\": 7.0}")"));
    QCOMPARE(trigger("copyValueAction"), QStringLiteral(R"({"order": 7.0})"));
    QTest::keyClick(&find.tree, Qt::Key_Return);
    const QModelIndex decoded = find.tree.model()->index(0, 0, body.siblingAtColumn(0));
    QTRY_VERIFY(decoded.isValid() && find.tree.isExpanded(body.siblingAtColumn(0)) && find.tree.isExpanded(decoded));
    find.tree.setCurrentIndex(find.tree.model()->index(0, 0, decoded));
    QCOMPARE(trigger("copyPathAction"), QStringLiteral(".body | fromjson | .order"));
    QCOMPARE(trigger("copyValueAction"), QStringLiteral("7.0"));
    find.tree.setCurrentIndex(decoded);
    QCOMPARE(trigger("copySubtreeAction"), QStringLiteral(R"({"order": 7.0})"));
    QCOMPARE(trigger("copyKeyAction"), QStringLiteral("disabled"));
}

QTEST_MAIN(TestTreeFindBar)
#include "tst_treefindbar.moc"
