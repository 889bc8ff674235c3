// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/eventlogview.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace eventscope;

namespace {

/// A view of some twenty rows over a window of two hundred.
struct Shown
{
    explicit Shown(int events = 100)
    {
        file.appendEvents(events);
        file.commit();
        opened = bool(model.open(file.path(), file.lastId()));
        model.extendTo(file.lastId(), file.counters().committedEvents);
        view.resize(700, 480);
        view.show();
        exposed = QTest::qWaitForWindowExposed(&view);
        view.refresh();
    }

    void grow(int events)
    {
        file.appendEvents(events);
        file.commit();
        model.extendTo(file.lastId(), file.counters().committedEvents);
        view.refresh();
    }
    void wheel(int steps)
    {
        const QPoint at = view.viewport()->rect().center();
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, steps * 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    [[nodiscard]] QScrollBar &bar() const { return *view.verticalScrollBar(); }
    [[nodiscard]] bool isAtEnd() const { return bar().value() == bar().maximum() && model.showsEnd(); }
    [[nodiscard]] qint64 topId() const { return model.idAt(view.rowAt(0)); }
    [[nodiscard]] QPushButton &chip() const { return *view.findChild<QPushButton *>(QStringLiteral("newEventsButton")); }
    void choose(qint64 id) { view.setCurrentIndex(model.index(model.rowOf(id), 0)); }
    void trigger(const char *action) { view.findChild<QAction *>(QLatin1String(action))->trigger(); }

    Theme theme;
    test::CaptureFile file;
    EventLogModel model{nullptr, 200};
    EventLogView view{theme, model};
    bool opened = false;
    bool exposed = false;
};

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestEventLogView : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void timesFitWhateverTheFont();
    void followsTheNewest();
    void wheelUpStopsAndTheBottomResumes();
    void chipCountsAndLeadsBack();
    void upKeyStops_data();
    void upKeyStops();
    void homeAndEnd();
    void scrollingPastTheWindowMovesIt();
    void rangeThatShrinksIsNoScrolling();
    void currentRowThatLeavesTellsNoOther();
    void focusChoosesNothing();
    void copies();
    void copiesNeedARow();
    void gapRunsThroughAllColumns();
};

void TestEventLogView::contract()
{
    const Shown shown(3);
    QVERIFY(shown.opened && shown.exposed);
    QCOMPARE(shown.view.objectName(), QStringLiteral("eventLog"));
    QCOMPARE(shown.view.accessibleName(), QStringLiteral("Event log"));
    QCOMPARE_GE(shown.view.rowHeight(0), 22);
    QVERIFY(!shown.view.showGrid());
}

void TestEventLogView::timesFitWhateverTheFont()
{
    Shown shown(3);
    for (const double points : {8.0, 18.0}) {
        QFont font = shown.view.font();
        font.setPointSizeF(points);
        shown.view.setFont(font);
        QFont times = Theme::monospace();
        times.setPointSizeF(points);
        const QString time = QStringLiteral("22:17:49.123");
        const int width = shown.view.columnWidth(EventLogModel::TimeColumn) - 16;
        QCOMPARE(QFontMetrics(times).elidedText(time, Qt::ElideRight, width), time);
        QCOMPARE_LE(width, QFontMetrics(times).horizontalAdvance(time) + 16);
    }
}

void TestEventLogView::followsTheNewest()
{
    Shown shown;
    QVERIFY(shown.view.isFollowing());
    QVERIFY(shown.isAtEnd());
    for (int i = 0; i < 10; ++i) {
        shown.grow(37);
        QVERIFY(shown.isAtEnd());
    }
    QVERIFY(!shown.chip().isVisible());
}

void TestEventLogView::wheelUpStopsAndTheBottomResumes()
{
    Shown shown;
    const QSignalSpy following(&shown.view, &EventLogView::followingChanged);
    shown.wheel(2);
    QVERIFY(!shown.view.isFollowing());
    QCOMPARE(following.count(), 1);
    const qint64 top = shown.topId();
    shown.grow(20);
    QCOMPARE(shown.topId(), top); // nothing moves
    shown.wheel(-1);
    QVERIFY(!shown.view.isFollowing());
    shown.wheel(-20);
    QVERIFY(shown.view.isFollowing());
    QCOMPARE(following.count(), 2);
    shown.grow(5);
    QVERIFY(shown.isAtEnd());
}

void TestEventLogView::chipCountsAndLeadsBack()
{
    Shown shown;
    shown.wheel(3);
    QVERIFY(!shown.chip().isVisible());
    shown.grow(30);
    shown.grow(7);
    QVERIFY(shown.chip().isVisible());
    QCOMPARE(shown.chip().text(), QStringLiteral("↓ 37 new"));
    QVERIFY(shown.view.viewport()->rect().contains(shown.chip().geometry()));
    shown.grow(10'000);
    QCOMPARE(shown.chip().text(), QStringLiteral("↓ %1 new").arg(QLocale().toString(10'037)));
    QTest::mouseClick(&shown.chip(), Qt::LeftButton);
    QVERIFY(shown.view.isFollowing());
    QVERIFY(shown.isAtEnd());
    QVERIFY(!shown.chip().isVisible());
}

void TestEventLogView::upKeyStops_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("up") << Qt::Key_Up;
    QTest::newRow("page up") << Qt::Key_PageUp;
}

void TestEventLogView::upKeyStops()
{
    QFETCH(Qt::Key, key);
    Shown shown;
    const int before = shown.bar().value();
    QTest::keyClick(&shown.view, key);
    QVERIFY(!shown.view.isFollowing());
    QVERIFY(shown.view.currentIndex().isValid());
    QCOMPARE(shown.bar().value(), before); // the first key takes the last row in sight, not the first of all
    shown.grow(3);
    QCOMPARE(shown.bar().value(), before);
}

void TestEventLogView::homeAndEnd()
{
    Shown shown(1'000);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QVERIFY(!shown.view.isFollowing());
    QCOMPARE(shown.topId(), 1);
    QCOMPARE(shown.model.idAt(shown.view.currentIndex().row()), 1);
    shown.grow(10);
    QCOMPARE(shown.topId(), 1);
    QTest::keyClick(&shown.view, Qt::Key_End);
    QVERIFY(shown.view.isFollowing());
    QVERIFY(shown.isAtEnd());
    QCOMPARE(shown.model.idAt(shown.model.rowCount() - 1), 1'010);
}

void TestEventLogView::scrollingPastTheWindowMovesIt()
{
    Shown shown(1'000);
    qint64 top = shown.topId();
    for (int i = 0; i < 1'000 && shown.topId() > 1; ++i) {
        shown.wheel(1);
        QVERIFY2(shown.topId() < top, "went on without a jump");
        QCOMPARE_GE(shown.topId(), top - 10);
        top = shown.topId();
    }
    QCOMPARE(top, 1);
    for (int i = 0; i < 1'000 && !shown.view.isFollowing(); ++i) {
        shown.wheel(-1);
        QCOMPARE_LE(shown.topId(), top + 10);
        top = shown.topId();
    }
    QVERIFY(shown.view.isFollowing());
    QVERIFY(shown.isAtEnd());
}

void TestEventLogView::rangeThatShrinksIsNoScrolling()
{
    Shown shown;
    shown.wheel(2);
    QVERIFY(!shown.view.isFollowing());
    shown.view.resize(700, 900);
    QCoreApplication::processEvents();
    QVERIFY(!shown.view.isFollowing());
    Shown other;
    other.model.clear();
    QCoreApplication::processEvents();
    QVERIFY(other.view.isFollowing());
}

void TestEventLogView::currentRowThatLeavesTellsNoOther()
{
    Shown shown(200);
    shown.choose(3);
    const QSignalSpy current(&shown.view, &EventLogView::currentRowChanged);
    shown.view.setFollowing(true);
    shown.grow(20);
    for (const auto &change : current)
        QCOMPARE(change.constFirst().toInt(), -1);
    QVERIFY(!shown.view.currentIndex().isValid());
}

void TestEventLogView::focusChoosesNothing()
{
    Shown shown;
    shown.view.clearFocus();
    shown.view.setFocus();
    QTRY_VERIFY(shown.view.hasFocus());
    QVERIFY(!shown.view.currentIndex().isValid());
}

void TestEventLogView::copies()
{
    Shown shown(0);
    const QByteArray payload = R"({"z":127.0,"a":"it's"})" + QByteArray(4'000, ' ');
    shown.file.appendEvent(payload);
    shown.grow(0);
    shown.view.setEndpoint(*Endpoint::fromUrls(QStringLiteral("http://127.0.0.1:9000/event"), {}));
    shown.choose(1);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QString::fromUtf8(payload));
    shown.trigger("copyRowAction");
    QVERIFY(clipboard().startsWith(QStringLiteral("{\"kind\":\"event\",")));
    QVERIFY(clipboard().contains(QStringLiteral("\"subscription\":\"/demo/*\"")));
    shown.trigger("copyCurlAction");
    QVERIFY(clipboard().startsWith(QStringLiteral("curl -X POST http://127.0.0.1:9000/event ")));
    QVERIFY(clipboard().contains(QStringLiteral("$EVENTSCOPE_API_KEY")));
}

void TestEventLogView::copiesNeedARow()
{
    Shown shown(2);
    const auto isEnabled = [&](const char *action) { return shown.view.findChild<QAction *>(QLatin1String(action))->isEnabled(); };
    QVERIFY(!isEnabled("copyPayloadAction"));
    QVERIFY(!isEnabled("copyRowAction"));
    shown.choose(1);
    QVERIFY(isEnabled("copyPayloadAction"));
    QVERIFY(isEnabled("copyRowAction"));
    QVERIFY(!isEnabled("copyCurlAction")); // no endpoint yet
}

void TestEventLogView::gapRunsThroughAllColumns()
{
    Shown shown(0);
    shown.theme.setChoice(Theme::Choice::Light);
    shown.file.appendText(CaptureRow::Kind::Gap, QStringLiteral("gap"));
    shown.grow(0);
    const QImage image = shown.view.viewport()->grab().toImage();
    const QColor ground = shown.theme.color(Theme::Role::GapRow);
    for (int column = 0; column < EventLogModel::ColumnCount; ++column) {
        const QRect cell = shown.view.visualRect(shown.model.index(0, column));
        QCOMPARE(image.pixelColor(cell.topLeft() + QPoint(3, 2)), ground);
    }
    // The line has no step where a column ends.
    const int y = shown.view.visualRect(shown.model.index(0, 0)).center().y();
    const int border = shown.view.columnViewportPosition(EventLogModel::PayloadColumn);
    QCOMPARE(image.pixelColor(border - 1, y), image.pixelColor(border + 1, y));
}

QTEST_MAIN(TestEventLogView)
#include "tst_eventlogview.moc"
