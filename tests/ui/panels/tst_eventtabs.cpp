// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/eventtabs.h"

#include "tests/support/testcase.h"
#include "ui/panels/eventpage.h"
#include "ui/views/jsoneditor.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

struct Fixture
{
    explicit Fixture(const QList<QByteArray> &events) { tabs.setEvents(events); }
    [[nodiscard]] JsonEditor *editor(int index) const { return tabs.page(index)->editor(); }
    void split(int index) const { tabs.page(index)->findChild<QPushButton *>(QStringLiteral("splitButton"))->click(); }

    Theme theme;
    EventTabs tabs{theme};
};

} // namespace

/// What can be undone in the editors of a publish.
class TestEventTabs final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSplitLeavesTheOtherEventsTheirUndo();
    void aSplitIsUndoneWhereItStood();
    void aFileGoesBetween();
    void aRemovedEventLeavesTheOthersTheirUndo();
    void whatHasNoRoomWaits();
    void anAddedEventIsTheLast();
};

void TestEventTabs::aSplitLeavesTheOtherEventsTheirUndo()
{
    Fixture fixture({"0", "[1, 2]", "3"});
    fixture.editor(0)->replaceJson("\"zero\"");
    fixture.editor(2)->replaceJson("\"three\"");
    fixture.split(1);
    QCOMPARE(fixture.tabs.events(), (QList<QByteArray>{"\"zero\"", "1", "2", "\"three\""}));
    QCOMPARE(fixture.editor(3)->accessibleName(), QStringLiteral("Event 4"));
    fixture.editor(3)->undo();
    fixture.editor(0)->undo();
    QCOMPARE(fixture.tabs.events(), (QList<QByteArray>{"0", "1", "2", "3"}));
}

void TestEventTabs::aSplitIsUndoneWhereItStood()
{
    Fixture fixture({"[1, 2]"});
    fixture.editor(0)->replaceJson("[10, 20]");
    fixture.split(0);
    QCOMPARE(fixture.tabs.events(), (QList<QByteArray>{"10", "20"}));
    QCOMPARE(fixture.tabs.currentIndex(), 0);
    fixture.editor(0)->undo();
    QCOMPARE(fixture.tabs.events().first(), QByteArray("[10, 20]"));
    fixture.editor(0)->undo();
    QCOMPARE(fixture.tabs.events().first(), QByteArray("[1, 2]"));
}

void TestEventTabs::aFileGoesBetween()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("event.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\"file\"") > 0);
    file.close();
    Fixture fixture({"1", "2"});
    fixture.editor(1)->replaceJson("22");
    fixture.tabs.setCurrentIndex(0);
    fixture.tabs.openFiles({path});
    QTRY_COMPARE(fixture.tabs.events(), (QList<QByteArray>{"1", "\"file\"", "22"}));
    QCOMPARE(fixture.tabs.currentIndex(), 1);
    fixture.editor(2)->undo();
    QCOMPARE(fixture.tabs.events().last(), QByteArray("2"));
}

void TestEventTabs::aRemovedEventLeavesTheOthersTheirUndo()
{
    Fixture fixture({"1", "2"});
    fixture.editor(1)->replaceJson("22");
    fixture.tabs.setCurrentIndex(0);
    fixture.tabs.removeCurrent();
    QCOMPARE(fixture.tabs.events(), QList<QByteArray>{"22"});
    fixture.editor(0)->undo();
    QCOMPARE(fixture.tabs.events(), QList<QByteArray>{"2"});
}

void TestEventTabs::whatHasNoRoomWaits()
{
    Fixture fixture({"0", "[1, 2, 3, 4]", "5", "6"});
    fixture.tabs.setWaiting({"7"});
    fixture.split(1);
    QCOMPARE(fixture.tabs.events(), (QList<QByteArray>{"0", "1", "2", "3", "4"}));
    QCOMPARE(fixture.tabs.waiting(), (QList<QByteArray>{"5", "6", "7"}));
    fixture.tabs.setCurrentIndex(4);
    fixture.editor(4)->setJson("[40, 41]");
    fixture.split(4);
    QCOMPARE(fixture.tabs.events().last(), QByteArray("40"));
    QCOMPARE(fixture.tabs.waiting(), (QList<QByteArray>{"41", "5", "6", "7"}));
    fixture.tabs.takeNext();
    QCOMPARE(fixture.tabs.events(), (QList<QByteArray>{"41", "5", "6", "7"}));
}

void TestEventTabs::anAddedEventIsTheLast()
{
    Fixture fixture({"1", "2"});
    fixture.tabs.setCurrentIndex(0);
    fixture.tabs.cornerWidget()->setFocus();
    QTest::mouseClick(fixture.tabs.cornerWidget(), Qt::LeftButton);
    QCOMPARE(fixture.tabs.events(), (QList<QByteArray>{"1", "2", ""}));
    QCOMPARE(fixture.tabs.currentIndex(), 2);
}

QTEST_MAIN(TestEventTabs)
#include "tst_eventtabs.moc"
