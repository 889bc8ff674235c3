// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/eventlogview.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

#include "ui/views/logheader.h"
#include "ui/views/rowselection.h"
#include "ui/views/viewnotice.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
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
    void select(qint64 first, qint64 last)
    {
        choose(first);
        view.selectionModel()->select({model.index(model.rowOf(first), 0), model.index(model.rowOf(last), 0)},
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QString line() const
    {
        const auto *label = view.findChild<QLabel *>(QStringLiteral("selectionLine"));
        return label->isVisible() ? label->text() : QString();
    }
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
    void movingTheRowStops_data();
    void movingTheRowStops();
    void clickStops_data();
    void clickStops();
    void rowAtTheEndIsNotFollowed();
    void rowStaysInViewWhenThereIsLessRoom();
    void someRowsAlwaysHaveRoom();
    void homeAndEnd();
    void scrollingPastTheWindowMovesIt();
    void rangeThatShrinksIsNoScrolling();
    void currentRowThatLeavesTellsNoOther();
    void focusChoosesNothing();
    void copies();
    void copiesNeedARow();
    void copiesOfSeveralRows();
    void copyOfTooManyIsRefused();
    void copiesWhatWasNotOnScreen();
    void theNextCopyTakesThePlaceOfASlowOne();
    void valueOfAnOwnColumnMakesAFilter_data();
    void valueOfAnOwnColumnMakesAFilter();
    void gapRunsThroughAllColumns();
    void columnsFollowTheSettings();
    void payloadKeepsItsRoom_data();
    void payloadKeepsItsRoom();
    void roomThatComesBackIsUsed();
    void newColumnIsPartOfTheSelection();
    void headerKeepsWhatIsDragged();
    void headerMenuShowsAndHides();
    void hiddenTimeIsNoObstacle();
    void timeReference();
    void selectionTellsTheTimeBetween();
    void selectionIsCounted();
    void shiftHomeAndEndExtendTheSelection_data();
    void shiftHomeAndEndExtendTheSelection();
    void selectionEndsAtTheWindowAndSaysSo();
    void whatLiesOverTheRowsStays();
    void selectedRowsMayLeave();
    void allRowsAreOneSpan();
    void followingWithASelection();
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

void TestEventLogView::movingTheRowStops_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("up") << Qt::Key_Up;
    QTest::newRow("page up") << Qt::Key_PageUp;
    QTest::newRow("down") << Qt::Key_Down;
    QTest::newRow("page down") << Qt::Key_PageDown;
}

void TestEventLogView::movingTheRowStops()
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

void TestEventLogView::clickStops_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::newRow("left") << Qt::LeftButton;
    QTest::newRow("right") << Qt::RightButton;
}

void TestEventLogView::clickStops()
{
    QFETCH(Qt::MouseButton, button);
    Shown shown;
    const QRect row = shown.view.visualRect(shown.model.index(shown.model.rowOf(95), EventLogModel::PayloadColumn));
    QTest::mouseClick(shown.view.viewport(), button, {}, row.center());
    QVERIFY(!shown.view.isFollowing());
    const qint64 top = shown.topId();
    shown.grow(30);
    QCOMPARE(shown.topId(), top);
    QCOMPARE(shown.model.idAt(shown.view.currentIndex().row()), 95);
    QTest::keyClick(&shown.view, Qt::Key_End);
    QVERIFY(shown.view.isFollowing());
    QVERIFY(shown.isAtEnd());

    Shown few(3);
    QTest::mouseClick(few.view.viewport(), button, {}, few.view.viewport()->rect().bottomLeft() - QPoint(-9, 9)); // below the rows
    QVERIFY(few.view.isFollowing());
}

void TestEventLogView::rowAtTheEndIsNotFollowed()
{
    Shown shown;
    shown.wheel(1);
    shown.choose(shown.model.idAt(shown.view.lastVisibleRow()));
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Down);
    QCOMPARE(shown.view.currentIndex().row(), shown.model.rowCount() - 1);
    QCOMPARE(shown.bar().value(), shown.bar().maximum());
    QVERIFY(!shown.view.isFollowing());
    shown.grow(30);
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.visualRect(shown.view.currentIndex())));
}

void TestEventLogView::rowStaysInViewWhenThereIsLessRoom()
{
    Shown shown;
    shown.wheel(10);
    const auto isInView = [&] { return shown.view.viewport()->rect().contains(shown.view.visualRect(shown.view.currentIndex()).center()); };
    shown.choose(shown.model.idAt(shown.view.lastVisibleRow()));
    QVERIFY(isInView());
    for (const int height : {400, 300, 200, 500}) {
        shown.view.resize(700, height);
        QCoreApplication::processEvents();
        QVERIFY(isInView());
        QVERIFY(!shown.view.isFollowing());
    }
    const qint64 chosen = shown.model.idAt(shown.view.currentIndex().row());
    shown.wheel(100);
    const qint64 top = shown.topId();
    QVERIFY(!isInView());
    shown.view.resize(700, 300);
    QCoreApplication::processEvents();
    QCOMPARE(shown.topId(), top); // it was left
    QCOMPARE(shown.model.idAt(shown.view.currentIndex().row()), chosen);
}

void TestEventLogView::someRowsAlwaysHaveRoom()
{
    Shown shown;
    for (const double points : {8.0, 18.0}) {
        QFont font = shown.view.font();
        font.setPointSizeF(points);
        shown.view.setFont(font);
        shown.view.resize(700, shown.view.minimumSizeHint().height());
        QCoreApplication::processEvents();
        QCOMPARE_GE(shown.view.viewport()->height(), 6 * shown.view.rowHeight(0));
    }
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
    shown.view.setEndpoint({*Endpoint::fromUrls(QStringLiteral("http://127.0.0.1:9000/event"), {})});
    shown.choose(1);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QString::fromUtf8(payload));
    shown.trigger("copyNdjsonAction");
    QVERIFY(clipboard().startsWith(QStringLiteral("{\"kind\":\"event\",")));
    QVERIFY(clipboard().contains(QStringLiteral("\"subscription\":\"/demo/*\"")));
    shown.trigger("copyCurlAction");
    QVERIFY(clipboard().startsWith(QStringLiteral("curl -X POST http://127.0.0.1:9000/event ")));
    QVERIFY(clipboard().contains(QStringLiteral("$EVENTSCOPE_API_KEY")));
}

void TestEventLogView::copiesNeedARow()
{
    Shown shown(2);
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("kept"));
    const auto isEnabled = [&](const char *action) { return shown.view.findChild<QAction *>(QLatin1String(action))->isEnabled(); };
    QVERIFY(!isEnabled("copyPayloadAction"));
    QVERIFY(!isEnabled("copyNdjsonAction"));
    shown.choose(1);
    QVERIFY(isEnabled("copyPayloadAction"));
    QVERIFY(isEnabled("copyNdjsonAction"));
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
        if (shown.view.isColumnHidden(column))
            continue;
        const QRect cell = shown.view.visualRect(shown.model.index(0, column));
        QCOMPARE(image.pixelColor(cell.topLeft() + QPoint(3, 2)), ground);
    }
    // The line has no step where a column ends.
    const int y = shown.view.visualRect(shown.model.index(0, 0)).center().y();
    const int border = shown.view.columnViewportPosition(EventLogModel::PayloadColumn);
    QCOMPARE(image.pixelColor(border - 1, y), image.pixelColor(border + 1, y));
}

void TestEventLogView::copiesOfSeveralRows()
{
    Shown shown(0);
    shown.file.appendEvent(R"({"a":"x|y"})");
    shown.file.appendText(CaptureRow::Kind::Gap, QStringLiteral("gap"));
    shown.file.appendEvent("{\"a\":\n2.0}");
    shown.grow(0);
    shown.view.setEndpoint({*Endpoint::fromUrls(QStringLiteral("http://127.0.0.1:9000/event"), {})});
    shown.select(1, 3);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("{\"a\":\"x|y\"}\ngap\n{\"a\":\n2.0}"));
    shown.trigger("copyNdjsonAction");
    QCOMPARE(clipboard().count(QLatin1Char('\n')), 3);
    shown.trigger("copyJsonAction");
    QVERIFY(clipboard().startsWith(QStringLiteral("[\n{\"kind\":\"event\"")));
    QVERIFY(clipboard().endsWith(QStringLiteral("\"event\":{\"a\":\n2.0}}\n]\n")));
    shown.trigger("copyMarkdownAction");
    const QStringList lines = clipboard().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0), QStringLiteral("| Time | Subscription | Size | Payload |"));
    QCOMPARE(lines.at(1), QStringLiteral("| --- | --- | ---: | --- |"));
    QVERIFY(lines.at(2).endsWith(QStringLiteral("| {\"a\":\"x\\|y\"} |")));
    QVERIFY(!shown.view.findChild<QAction *>(QStringLiteral("copyCurlAction"))->isEnabled()); // one event makes one command
}

void TestEventLogView::copyOfTooManyIsRefused()
{
    Shown shown(0);
    EventLogModel large;
    EventLogView view(shown.theme, large);
    shown.file.appendEvents(2'100);
    shown.file.commit();
    QVERIFY(large.open(shown.file.path(), shown.file.lastId()));
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    view.selectAll();
    view.findChild<QAction *>(QStringLiteral("copyPayloadAction"))->trigger();
    QCOMPARE(clipboard(), QStringLiteral("kept"));
    QVERIFY(view.findChild<QLabel *>(QStringLiteral("selectionLine"))->text().contains(QStringLiteral("export the selected rows")));
}

namespace {

QList<int> shownColumns(const EventLogView &view)
{
    QList<int> columns;
    for (int visual = 0; visual < view.horizontalHeader()->count(); ++visual) {
        const int column = view.horizontalHeader()->logicalIndex(visual);
        if (!view.isColumnHidden(column))
            columns << column;
    }
    return columns;
}

/// A second log over the same settings.
struct Two
{
    Two()
    {
        first.view.setSettings(settings);
        second.view.setSettings(settings);
    }

    QTemporaryDir folder;
    LogSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    Shown first{5};
    Shown second{5};
};

} // namespace

namespace {

/// A log with an own column, of which a few rows are on screen.
struct WithColumn
{
    explicit WithColumn(const QString &expression, int events = 150)
        : shown(events)
    {
        LogColumns columns = settings.columns();
        columns.addOwn({QStringLiteral("Mine"), expression});
        settings.setColumns(columns);
        shown.view.setSettings(settings);
        column = EventLogModel::ColumnCount;
    }
    [[nodiscard]] QModelIndex cell(int row) const { return shown.model.index(row, column); }

    Shown shown;
    QTemporaryDir folder;
    LogSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    int column = 0;
};

} // namespace

void TestEventLogView::copiesWhatWasNotOnScreen()
{
    WithColumn log(QStringLiteral(".order * 2"), 200);
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    log.shown.view.selectAll();
    log.shown.trigger("copyMarkdownAction");
    QCOMPARE(clipboard(), QStringLiteral("kept")); // the window does not wait for it
    QCOMPARE(log.shown.line(), QStringLiteral("Copying 200 rows\u2026"));
    log.shown.grow(300); // no row of the copy is in the window any more
    QTRY_VERIFY(clipboard() != QStringLiteral("kept"));
    const QStringList lines = clipboard().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 202);
    for (int row = 1; row <= 200; ++row) {
        const QString end = QStringLiteral(" | %1 | {\"order\":%2} |").arg(row * 2).arg(row);
        QVERIFY2(lines.at(row + 1).endsWith(end), qPrintable(lines.at(row + 1)));
    }
    log.shown.view.selectAll();
    log.shown.trigger("copyJsonAction");
    QCOMPARE(clipboard().count(QStringLiteral("\"event\":{\"order\":")), 200);
    QVERIFY(clipboard().contains(QStringLiteral("\"event\":{\"order\":301}")));
    QVERIFY(clipboard().contains(QStringLiteral("\"event\":{\"order\":500}")));
}

void TestEventLogView::theNextCopyTakesThePlaceOfASlowOne()
{
    WithColumn log(QStringLiteral("last(repeat(.))"), 20);
    log.shown.select(3, 5);
    log.shown.trigger("copyMarkdownAction");
    log.shown.select(7, 7);
    log.shown.trigger("copyPayloadAction");
    QCOMPARE(clipboard(), QStringLiteral("{\"order\":7}"));
    log.shown.select(8, 9);
    log.shown.trigger("copyMarkdownAction"); // ends by the limit of an expression, and says so in its cells
    QTRY_VERIFY_WITH_TIMEOUT(clipboard().startsWith(QLatin1String("| Time")), 30'000);
    QCOMPARE(clipboard().count(QLatin1Char('\n')), 4);
    QCOMPARE(log.shown.line(), QStringLiteral("2 rows copied"));
    log.shown.select(3, 5);
    log.shown.trigger("copyMarkdownAction"); // runs while the view dies
}

void TestEventLogView::valueOfAnOwnColumnMakesAFilter_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("filter");
    QTest::newRow("path") << QStringLiteral(".order") << QStringLiteral(".order == 5");
    QTest::newRow("expression") << QStringLiteral(".order > 3") << QStringLiteral("(.order > 3) == true");
    QTest::newRow("string") << QStringLiteral("\"no \\(.order)\"") << QStringLiteral("(\"no \\(.order)\") == \"no 5\"");
    QTest::newRow("several values") << QStringLiteral(".order, 1") << QString();
    QTest::newRow("none") << QStringLiteral(".nothing") << QString();
    QTest::newRow("an error") << QStringLiteral(".order.x") << QString();
    QTest::newRow("with a comment") << QStringLiteral(".order + 1 # one more") << QString();
}

void TestEventLogView::valueOfAnOwnColumnMakesAFilter()
{
    QFETCH(QString, expression);
    QFETCH(QString, filter);
    WithColumn log(expression, 10);
    const QSignalSpy wanted(&log.shown.view, &EventLogView::expressionRequested);
    auto *action = log.shown.view.findChild<QAction *>(QStringLiteral("filterCellAction"));
    log.shown.view.setCurrentIndex(log.shown.model.index(4, EventLogModel::PayloadColumn));
    QVERIFY(!action->isVisible());
    log.shown.view.setCurrentIndex(log.cell(4));
    QVERIFY(action->isVisible());
    QTRY_VERIFY(log.cell(4).data().toString() != QStringLiteral("\u2026"));
    QCOMPARE(action->isEnabled(), !filter.isEmpty());
    action->trigger();
    QCOMPARE(wanted.value(0).value(0).toString(), filter);
    auto *without = log.shown.view.findChild<QAction *>(QStringLiteral("filterOutCellAction"));
    QCOMPARE(without->isEnabled(), !filter.isEmpty());
    without->trigger();
    QCOMPARE(wanted.value(1).value(0).toString(), filter.isEmpty() ? QString() : QStringLiteral("(%1 | not)").arg(filter));
}

void TestEventLogView::columnsFollowTheSettings()
{
    Two two;
    QCOMPARE(shownColumns(two.first.view),
             (QList<int>{EventLogModel::TimeColumn, EventLogModel::SubscriptionColumn, EventLogModel::SizeColumn,
                         EventLogModel::PayloadColumn}));
    LogColumns columns;
    columns.setShown(LogColumns::Channel, true);
    columns.addOwn({QStringLiteral("Order"), QStringLiteral(".order")});
    columns.move(LogColumns::Size, 0);
    columns.setWidth(LogColumns::Channel, 91);
    two.settings.setColumns(columns);
    const QList<int> expected{EventLogModel::SizeColumn,    EventLogModel::TimeColumn,  EventLogModel::SubscriptionColumn,
                              EventLogModel::ChannelColumn, EventLogModel::ColumnCount, EventLogModel::PayloadColumn};
    for (const Shown *shown : {&two.first, &two.second}) {
        QCOMPARE(shownColumns(shown->view), expected);
        QCOMPARE(shown->view.columnWidth(EventLogModel::ChannelColumn), 91);
        QTRY_COMPARE(shown->model.index(4, EventLogModel::ColumnCount).data().toString(), QStringLiteral("5"));
    }
    columns.removeOwn(0);
    two.settings.setColumns(columns);
    QVERIFY(!shownColumns(two.first.view).contains(EventLogModel::ColumnCount));
}

void TestEventLogView::payloadKeepsItsRoom_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("chosen");
    QTest::newRow("one") << 1 << 0;
    QTest::newRow("three") << 3 << 0;
    QTest::newRow("one, as wide as the window") << 1 << 700;
}

void TestEventLogView::payloadKeepsItsRoom()
{
    QFETCH(const int, own);
    QFETCH(const int, chosen);
    Two two;
    LogColumns columns;
    for (int i = 0; i < own; ++i)
        columns.addOwn({QStringLiteral("Order"), QStringLiteral(".order")});
    columns.setWidth(EventLogModel::ColumnCount, chosen);
    two.settings.setColumns(columns);
    QCoreApplication::processEvents();
    const QHeaderView &header = *two.first.view.horizontalHeader();
    QCOMPARE_GE(header.sectionSize(EventLogModel::PayloadColumn), 200);
    QCOMPARE(header.length(), two.first.view.viewport()->width());
    for (int i = 0; i < own; ++i)
        QCOMPARE_GE(header.sectionSize(EventLogModel::ColumnCount + i), 48);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {5, header.height() / 2});
    QCOMPARE(two.settings.columns(), columns); // a width that was made is none that was chosen
}

void TestEventLogView::roomThatComesBackIsUsed()
{
    Two two;
    LogColumns columns;
    columns.addOwn({QStringLiteral("Order"), QStringLiteral(".order")});
    columns.setWidth(EventLogModel::ColumnCount, 300);
    two.settings.setColumns(columns);
    QCoreApplication::processEvents();
    QCOMPARE_LT(two.first.view.columnWidth(EventLogModel::ColumnCount), 300);
    two.first.view.resize(1'200, 480);
    QCoreApplication::processEvents();
    QCOMPARE(two.first.view.columnWidth(EventLogModel::ColumnCount), 300);
    QCOMPARE(two.first.view.horizontalHeader()->length(), two.first.view.viewport()->width());
}

void TestEventLogView::newColumnIsPartOfTheSelection()
{
    Two two;
    two.first.select(2, 4);
    LogColumns columns;
    columns.addOwn({QStringLiteral("Order"), QStringLiteral(".order")});
    two.settings.setColumns(columns);
    QCoreApplication::processEvents();
    const QImage image = two.first.view.viewport()->grab().toImage();
    const QRect row = two.first.view.visualRect(two.first.model.index(2, 0));
    const QColor selection = two.first.theme.color(Theme::Role::Selection);
    for (const int column : shownColumns(two.first.view))
        QCOMPARE(image.pixelColor(two.first.view.columnViewportPosition(column) + 3, row.top() + 2), selection);
    QCOMPARE(two.first.view.selectedIds(), (QList<IdRange>{{2, 4}}));
}

void TestEventLogView::headerKeepsWhatIsDragged()
{
    Two two;
    QHeaderView &header = *two.first.view.horizontalHeader();
    const int edge = header.sectionViewportPosition(EventLogModel::SizeColumn) - 1; // the end of Subscription
    const int y = header.height() / 2;
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, {edge, y});
    QTest::mouseMove(header.viewport(), {edge + 20, y});
    QTest::mouseMove(header.viewport(), {edge + 40, y});
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, {edge + 40, y});
    const int width = two.settings.columns().place(LogColumns::Subscription).width;
    QCOMPARE_GE(width, 180);
    QCOMPARE(two.second.view.columnWidth(EventLogModel::SubscriptionColumn), width);
    QCOMPARE(two.settings.columns().place(LogColumns::Payload).width, 0); // it takes what is left
    header.moveSection(header.visualIndex(EventLogModel::PayloadColumn), 0);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {5, y});
    QCOMPARE(shownColumns(two.second.view).constFirst(), static_cast<int>(EventLogModel::PayloadColumn));
}

void TestEventLogView::headerMenuShowsAndHides()
{
    Two two;
    auto *header = two.first.view.findChild<LogHeader *>();
    std::unique_ptr<QMenu> menu;
    const auto action = [&](const QString &text) {
        menu = header->makeMenu();
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *one) { return one->text() == text; });
        return found == actions.cend() ? nullptr : *found;
    };
    QVERIFY(action(QStringLiteral("Time"))->isChecked());
    QVERIFY(!action(QStringLiteral("Direction"))->isChecked());
    action(QStringLiteral("Direction"))->trigger();
    QVERIFY(shownColumns(two.second.view).contains(EventLogModel::DirectionColumn));
    const QSignalSpy wanted(&two.first.view, &EventLogView::columnsWanted);
    action(QStringLiteral("Columns\u2026"))->trigger();
    two.first.trigger("columnsAction"); // the same by keyboard, from the menu of the rows
    QCOMPARE(wanted.count(), 2);
}

void TestEventLogView::hiddenTimeIsNoObstacle()
{
    Two two;
    two.first.grow(150);
    LogColumns columns;
    columns.setShown(LogColumns::Time, false);
    two.settings.setColumns(columns);
    QTest::keyClick(&two.first.view, Qt::Key_Home);
    QCOMPARE(two.first.view.currentIndex().row(), 0);
    two.first.view.goTo(80);
    QCOMPARE(two.first.view.currentIndex().row(), 80);
    QVERIFY(two.first.view.viewport()->rect().intersects(two.first.view.visualRect(two.first.view.currentIndex())));
    QTest::keyClick(&two.first.view, Qt::Key_Down);
    QCOMPARE(two.first.view.currentIndex().row(), 81);
}

void TestEventLogView::timeReference()
{
    Two two;
    QVERIFY(!two.first.view.findChild<QAction *>(QStringLiteral("setReferenceAction"))->isEnabled());
    two.first.choose(2);
    two.first.view.activateWindow();
    two.first.view.setFocus();
    QTRY_VERIFY(two.first.view.hasFocus());
    QTest::keyClick(&two.first.view, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(two.settings.timeFormat(), LogSettings::TimeFormat::SinceReference);
    QCOMPARE(two.first.model.index(1, EventLogModel::TimeColumn).data().toString(), QStringLiteral("reference"));
    QCOMPARE(two.first.model.index(3, EventLogModel::TimeColumn).data().toString(), QStringLiteral("+0.002"));
    // Marked by more than colour, over the height of the row.
    const QImage image = two.first.view.viewport()->grab().toImage();
    const QRect cell = two.first.view.visualRect(two.first.model.index(1, EventLogModel::TimeColumn));
    QCOMPARE(image.pixelColor(cell.left() + 3, cell.center().y()), two.first.theme.color(Theme::Role::Accent));
}

void TestEventLogView::selectionTellsTheTimeBetween()
{
    Shown shown(50);
    shown.choose(42);
    QCOMPARE(shown.line(), QString());
    const QRect other = shown.view.visualRect(shown.model.index(shown.model.rowOf(45), 1));
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier, other.center());
    QTRY_COMPARE(shown.line(), QStringLiteral("Time between: 0.003 000 s (rows 42 and 45)"));
    shown.view.clearSelection();
    QTRY_COMPARE(shown.line(), QString());
}

void TestEventLogView::selectionIsCounted()
{
    Shown shown(50);
    shown.choose(40);
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(shown.line(), QStringLiteral("3 rows selected, 36 bytes"));
    QCOMPARE(shown.view.selectedIds(), (QList<IdRange>{{40, 42}}));
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.findChild<QLabel *>(QStringLiteral("selectionLine"))->geometry()));
}

void TestEventLogView::shiftHomeAndEndExtendTheSelection_data()
{
    QTest::addColumn<bool>("following");
    QTest::newRow("following") << true;
    QTest::newRow("not following") << false;
}

void TestEventLogView::shiftHomeAndEndExtendTheSelection()
{
    QFETCH(bool, following);
    Shown shown(150);
    shown.choose(10);
    shown.choose(100); // from here, not from where the selection was before
    shown.view.setFollowing(following);
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(shown.view.selectedIds(), (QList<IdRange>{{100, 150}}));
    QVERIFY(!shown.view.isFollowing());
    QTRY_VERIFY(shown.line().startsWith(QStringLiteral("51 rows selected")));
    QVERIFY(!shown.line().contains(QStringLiteral("not selected")));
    QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(shown.view.selectedIds(), (QList<IdRange>{{1, 100}}));
    shown.grow(20);
    QCOMPARE(shown.view.selectedIds(), (QList<IdRange>{{1, 100}}));
    QVERIFY(!shown.view.isFollowing());
}

void TestEventLogView::selectionEndsAtTheWindowAndSaysSo()
{
    Shown shown(1'000); // a window of two hundred
    shown.view.goTo(499);
    const qint64 first = shown.model.idAt(0);
    const qint64 last = shown.model.idAt(shown.model.rowCount() - 1);
    QTest::keyClick(&shown.view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(shown.view.selectedIds(), (QList<IdRange>{{500, last}}));
    const auto says = [&shown](qint64 rows, const char *where) {
        return shown.line().endsWith(QStringLiteral("; not selected: %1 rows %2").arg(rows).arg(QLatin1String(where)));
    };
    QTRY_VERIFY(says(1'000 - last, "after"));
    QTest::keyClick(&shown.view, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(shown.view.selectedIds(), (QList<IdRange>{{first, 500}}));
    QTRY_VERIFY(says(first - 1, "before"));
    QTest::keyClick(&shown.view, Qt::Key_Down);
    QTRY_COMPARE(shown.line(), QString());
}

void TestEventLogView::whatLiesOverTheRowsStays()
{
    Shown shown(150);
    shown.view.goTo(100);
    QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(shown.line().startsWith(QStringLiteral("Time between")));
    ViewNotice notice(shown.theme, shown.view.viewport());
    notice.say(QStringLiteral("No gaps in this capture."));
    shown.grow(10);
    const QList<QWidget *> laid{shown.view.findChild<QLabel *>(QStringLiteral("selectionLine")), &notice, &shown.chip()};
    QList<QRect> places;
    for (const QWidget *one : laid) {
        QVERIFY(one->isVisible());
        places << one->geometry();
    }
    shown.view.showPosition(50);
    shown.wheel(1);
    shown.bar().setValue(shown.bar().value() + 3);
    for (qsizetype i = 0; i < laid.size(); ++i)
        QCOMPARE(laid.at(i)->geometry(), places.at(i));
}

void TestEventLogView::selectedRowsMayLeave()
{
    Shown shown(200); // a full window
    shown.choose(100);
    shown.select(5, 100);
    shown.choose(3);
    shown.select(3, 100);
    shown.view.setFollowing(true);
    const QSignalSpy current(&shown.view, &EventLogView::currentRowChanged);
    shown.grow(20);
    for (const auto &change : current)
        QCOMPARE(change.constFirst().toInt(), -1);
    QCOMPARE(shown.view.selectedIds(), (QList<IdRange>{{21, 100}}));
    QVERIFY(shown.isAtEnd());
    shown.grow(300); // all of them left
    QVERIFY(shown.view.selectedIds().isEmpty());
    QTRY_COMPARE(shown.line(), QString());
    QVERIFY(shown.view.isFollowing());
}

void TestEventLogView::allRowsAreOneSpan()
{
    Shown shown(200);
    shown.view.setFocus();
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selectedSpans(*shown.view.selectionModel()), (QList<RowSpan>{{0, 199}}));
    QCOMPARE(shown.view.selectedIds(), (QList<IdRange>{{1, 200}}));
}

void TestEventLogView::followingWithASelection()
{
    Shown shown(100);
    shown.select(90, 95);
    QVERIFY(shown.view.isFollowing());
    for (int i = 0; i < 5; ++i) {
        shown.grow(10);
        QVERIFY(shown.isAtEnd());
    }
    QCOMPARE(shown.view.selectedIds(), (QList<IdRange>{{90, 95}}));
}

QTEST_MAIN(TestEventLogView)
#include "tst_eventlogview.moc"
