// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/selectionline.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

using namespace eventscope;

namespace {

struct Shown
{
    Shown()
    {
        for (const int ms : {0, 1'500, 1'000}) { // at the third the clock was set back
            CaptureRow row;
            row.channel = QStringLiteral("/demo/*");
            row.subscriptionId = "sub-1";
            row.payload = "{}";
            row.at = UtcTime(std::chrono::seconds(1'750'000'000) + std::chrono::milliseconds(ms));
            file.append(row);
        }
        file.appendEvents(7);
        file.commit();
        opened = bool(model.open(file.path(), file.lastId()));
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        line = std::make_unique<SelectionLine>(theme, model, view);
        view.resize(600, 300);
        view.show();
        opened = QTest::qWaitForWindowExposed(&view) && opened;
    }
    void select(int first, int last)
    {
        view.selectionModel()->select({model.index(first, 0), model.index(last, 0)},
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QString text() const { return line->isVisible() ? line->text() : QString(); }

    Theme theme;
    test::CaptureFile file;
    EventLogModel model;
    QTableView view;
    std::unique_ptr<SelectionLine> line;
    bool opened = false;
};

} // namespace

class TestSelectionLine : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsSelected_data();
    void tellsWhatIsSelected();
    void twoApartAreTheTwo();
    void saysUntilTheSelectionChanges();
    void addsUntilTheSelectionChanges();
    void leavesRoomAtTheRight();
    void goesWithTheRows();
};

void TestSelectionLine::tellsWhatIsSelected_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("text");
    QTest::newRow("one says nothing") << 1 << 1 << QString();
    QTest::newRow("two") << 0 << 1 << QStringLiteral("Time between: 1.500 000 s (rows 1 and 2)");
    QTest::newRow("two, the clock was set back")
        << 1 << 2 << QStringLiteral("Time between: \u22120.500 000 s, the clock was set back (rows 2 and 3)");
    QTest::newRow("three") << 0 << 2 << QStringLiteral("3 rows selected, 6 bytes");
}

void TestSelectionLine::tellsWhatIsSelected()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QString, text);
    Shown shown;
    QVERIFY(shown.opened);
    shown.select(3, 9);
    QTRY_VERIFY(shown.text().startsWith(QStringLiteral("7 rows selected")));
    shown.select(first, last);
    QTRY_COMPARE(shown.text(), text);
    QCOMPARE(shown.line->accessibleName(), text);
}

void TestSelectionLine::twoApartAreTheTwo()
{
    Shown shown;
    shown.select(0, 0);
    shown.view.selectionModel()->select(shown.model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_COMPARE(shown.text(), QStringLiteral("Time between: 1.000 000 s (rows 1 and 3)"));
}

void TestSelectionLine::saysUntilTheSelectionChanges()
{
    Shown shown;
    shown.line->say(QStringLiteral("Too many rows."));
    QCOMPARE(shown.text(), QStringLiteral("Too many rows."));
    shown.select(0, 2);
    QTRY_COMPARE(shown.text(), QStringLiteral("3 rows selected, 6 bytes"));
}

void TestSelectionLine::addsUntilTheSelectionChanges()
{
    Shown shown;
    shown.select(0, 2);
    shown.line->add(QStringLiteral("and more"));
    QCOMPARE(shown.text(), QStringLiteral("3 rows selected, 6 bytes; and more"));
    shown.select(0, 1);
    QTRY_COMPARE(shown.text(), QStringLiteral("Time between: 1.500 000 s (rows 1 and 2)"));
}

void TestSelectionLine::leavesRoomAtTheRight()
{
    Shown shown;
    shown.line->say(QStringLiteral("Too many rows."));
    const QRect alone = shown.line->geometry();
    QVERIFY(shown.view.viewport()->rect().contains(alone));
    shown.line->place(100);
    QCOMPARE(shown.line->geometry(), alone.translated(-100, 0));
}

void TestSelectionLine::goesWithTheRows()
{
    Shown shown;
    shown.select(0, 2);
    QTRY_VERIFY(!shown.text().isEmpty());
    shown.model.clear();
    QTRY_VERIFY(shown.text().isEmpty());
}

QTEST_MAIN(TestSelectionLine)
#include "tst_selectionline.moc"
