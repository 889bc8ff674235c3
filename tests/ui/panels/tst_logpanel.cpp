// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/logpanel.h"

#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/eventlogmodel.h"
#include "ui/panels/detailpanel.h"
#include "ui/panels/exportbar.h"
#include "ui/panels/logplaces.h"
#include "ui/panels/rowmenu.h"
#include "ui/views/eventlogview.h"
#include "ui/views/messagelabel.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace eventscope;

namespace {

/// A panel over a capture that is being written.
struct Panel
{
    Panel()
    {
        panel.resize(800, 600);
        panel.showCapture(file.path(), 0);
        panel.show();
        exposed = QTest::qWaitForWindowExposed(&panel);
    }

    void grow(int events)
    {
        file.appendEvents(events);
        commit();
    }
    void commit()
    {
        file.commit();
        panel.captureCommitted(file.lastId(), file.counters());
    }
    void type(const QString &filter)
    {
        field().setText(filter);
        QTest::keyClick(&field(), Qt::Key_Return);
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        T *found = panel.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    [[nodiscard]] QTableView &view() const { return child<QTableView>("eventLog"); }
    [[nodiscard]] QAbstractItemModel &model() const { return *view().model(); }
    [[nodiscard]] EventLogView &log() const { return static_cast<EventLogView &>(view()); }
    [[nodiscard]] qint64 currentId() const { return view().currentIndex().data(EventLogModel::IdRole).toLongLong(); }
    [[nodiscard]] int currentTop() const { return view().visualRect(view().currentIndex()).top(); }
    [[nodiscard]] qint64 idAtTop() const { return model().index(view().rowAt(0), 0).data(EventLogModel::IdRole).toLongLong(); }
    [[nodiscard]] QToolButton &follow() const { return child<QToolButton>("followButton"); }
    [[nodiscard]] QToolButton &pause() const { return child<QToolButton>("pauseButton"); }
    [[nodiscard]] QToolButton &clear() const { return child<QToolButton>("clearButton"); }
    [[nodiscard]] QLineEdit &field() const { return child<QLineEdit>("logFilter"); }
    [[nodiscard]] QLabel &filterState() const { return child<QLabel>("filterState"); }
    [[nodiscard]] DetailPanel &detail() const { return *panel.findChild<DetailPanel *>(); }
    [[nodiscard]] QLabel &emptyText() const { return *view().findChild<QLabel *>(QStringLiteral("emptyText")); }
    [[nodiscard]] QPushButton &emptyAction() const { return *view().findChild<QPushButton *>(QStringLiteral("emptyAction")); }
    [[nodiscard]] int rows() const { return model().rowCount(); }

    Theme theme;
    test::CaptureFile file;
    test::FakePrompt prompt;
    QTemporaryDir folder;
    LogSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    LogPanel panel{theme, prompt, settings};
    bool exposed = false;
};

} // namespace

class TestLogPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void iconsAndHelpHaveWords();
    void rowMenuIsGrouped();
    void showsWhatIsCommitted();
    void manyCommitsOneInsertion();
    void shownCountsEventsOnce();
    void tellsItsEnd();
    void savedCaptureIsCounted();
    void appendedCaptureIsCounted();
    void otherCaptureReplaces();
    void missingCaptureSaysSo();
    void followStopsAndResumes();
    void pauseHoldsTheView();
    void pauseCanBeFiltered();
    void pausedLogDoesNotLookFollowing();
    void followEndsThePause();
    void nothingMovesWhilePausedEventsAreCounted();
    void longFaultStaysOneLine();
    void clearEmptiesTheView();
    void clearedViewKeepsAWayBack();
    void clearShortcut();
    void filterAppliesToOldAndNew();
    void filterGrowsFromRowsAndValues();
    void eventsGoIntoTheEditor();
    void filterLeavesOutRowsAndTakesChannels();
    void filterThatWouldBeCutIsRefused();
    void ignoredPathsAreKept();
    void brokenFilterSaysWhy();
    void endlessFilterGivesWay();
    void filterKeepsTheRowInItsPlace();
    void filterKeepsWhatIsInView();
    void filterKeepsFollowing();
    void rowComesBackWhenItIsFound();
    void whoScrollsMeanwhileStaysThere();
    void escapeRemovesTheFilter();
    void emptyStates();
    void rowShowsItsDetail();
    void detailStaysWhileRowsGo();
    void floodStaysBounded();
    void letsGoOfTheCapture();
    void exportsAllOrTheFiltered();
    void exportsTheSelected();
    void valueOfTheTreeBecomesAColumn();
    void columnsDialogOpensByKeyboard();
    void goesToATimeOrRow();
    void goToRefusesNonsense();
    void keysMeanTheVisibleLog();
    void findsWithTheKeyboardOnly();
    void enterInTheFindBarPressesTheButtonInFocus();
    void findsAmongShownRows();
    void findDuringASearchSaysWhatItKnows();
    void findTellsWhichOfHowMany();
    void foundWordsAreMarked();
    void foundWordsAreMarkedInTheDetail();
    void wordsThatLookLikeJqGetAHint();
    void foldsCopies();
    void foldingLeavesALogWhereItIs();
    void savesAndAppliesFilters();
    void colorsRows();
    void watchedRowsHaveABell();
};

void TestLogPanel::contract()
{
    const Panel panel;
    QVERIFY(panel.exposed);
    const QList<QPair<QWidget *, QString>> named{{&panel.view(), QStringLiteral("Event log")},
                                                 {&panel.field(), QStringLiteral("Filter")},
                                                 {&panel.follow(), QStringLiteral("Follow")},
                                                 {&panel.pause(), QStringLiteral("Pause")},
                                                 {&panel.clear(), QStringLiteral("Clear view")}};
    for (const auto &[widget, name] : named)
        QCOMPARE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name), name);
    for (QToolButton *button : {&panel.follow(), &panel.pause(), &panel.clear()}) {
        QCOMPARE(button->text(), button->accessibleName());
        QVERIFY(!button->icon().isNull());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    QVERIFY(panel.follow().isChecked());
    QVERIFY(!panel.pause().isChecked());
    QVERIFY(!panel.field().placeholderText().isEmpty());
}

void TestLogPanel::iconsAndHelpHaveWords()
{
    const Panel panel;
    for (QToolButton *button : panel.field().findChildren<QToolButton *>())
        QVERIFY(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
    const QString help = QAccessible::queryAccessibleInterface(&panel.field())->text(QAccessible::Description);
    QVERIFY2(help.contains(QStringLiteral("jq")) && !help.contains(QLatin1Char('<')), qPrintable(help));
}

void TestLogPanel::rowMenuIsGrouped()
{
    Panel panel;
    panel.grow(3);
    QTRY_COMPARE(panel.rows(), 3);
    panel.view().setCurrentIndex(panel.model().index(1, 0));
    const std::unique_ptr<QMenu> menu = panel.view().findChild<RowMenu *>()->makeMenu();
    QStringList words;
    for (const QAction *action : menu->actions()) {
        if (action->isVisible())
            words << (action->isSeparator() ? QStringLiteral("-") : action->text());
    }
    QCOMPARE(words,
             (QStringList{QStringLiteral("Copy payload"), QStringLiteral("Copy as"), QStringLiteral("Load into the editor"),
                          QStringLiteral("-"), QStringLiteral("Filter"), QStringLiteral("Mark"), QStringLiteral("Go"), QStringLiteral("-"),
                          QStringLiteral("Compare with this row"), QStringLiteral("Compare with the previous event"), QStringLiteral("-"),
                          QStringLiteral("Set as time reference"), QStringLiteral("Show time as"), QStringLiteral("Columns\u2026"),
                          QStringLiteral("Overview bar")}));
}

void TestLogPanel::showsWhatIsCommitted()
{
    Panel panel;
    panel.grow(10);
    QTRY_COMPARE(panel.rows(), 10);
    panel.grow(5);
    QTRY_COMPARE(panel.rows(), 15);
    QCOMPARE(panel.model().index(14, EventLogModel::PayloadColumn).data().toString(), QStringLiteral("{\"order\":15}"));
}

void TestLogPanel::manyCommitsOneInsertion()
{
    Panel panel;
    const QSignalSpy inserted(&panel.model(), &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 50; ++i)
        panel.grow(2);
    const auto duringWriting = inserted.count();
    QTRY_COMPARE(panel.rows(), 100);
    QCOMPARE_LE(inserted.count(), duringWriting + 1);
    QCOMPARE(duringWriting, 0); // nothing is shown from within captureCommitted()
}

void TestLogPanel::tellsItsEnd()
{
    Panel panel;
    const QSignalSpy ends(&panel.panel, &LogPanel::endChanged);
    panel.grow(3);
    QTRY_COMPARE(panel.panel.end(), 3);
    QCOMPARE(ends.size(), 1);
    QCOMPARE(ends.constLast().constFirst().toLongLong(), 3);
    panel.type(QStringLiteral("nothing has this")); // the filter leaves the end where it is
    panel.panel.findChild<QToolButton *>(QStringLiteral("pauseButton"))->click();
    panel.grow(2);
    QCOMPARE(panel.panel.end(), 3);
    panel.panel.findChild<QToolButton *>(QStringLiteral("pauseButton"))->click();
    QTRY_COMPARE(panel.panel.end(), 5);
    QCOMPARE(ends.size(), 2);
}

void TestLogPanel::shownCountsEventsOnce()
{
    Panel panel;
    const QSignalSpy shown(&panel.panel, &LogPanel::shownChanged);
    panel.file.appendText(CaptureRow::Kind::Connection, QStringLiteral("Connected"));
    panel.file.appendPublished("{}", QStringLiteral("published: 1"));
    panel.grow(10);
    QTRY_COMPARE(panel.panel.shownEvents(), 10);
    QCOMPARE(shown.count(), 1);
    QTest::keyClick(&panel.view(), Qt::Key_Home);
    QTest::keyClick(&panel.view(), Qt::Key_End);
    QCOMPARE(panel.panel.shownEvents(), 10);
    panel.grow(1);
    QTRY_COMPARE(panel.panel.shownEvents(), 11);
    QCOMPARE(shown.constLast().constFirst().toLongLong(), 11);
}

void TestLogPanel::savedCaptureIsCounted()
{
    test::CaptureFile file;
    file.appendText(CaptureRow::Kind::Gap, QStringLiteral("gap"));
    file.appendEvents(300);
    file.commit();
    Theme theme;
    test::FakePrompt prompt;
    const QTemporaryDir folder;
    LogSettings settings(folder.filePath(QStringLiteral("window.ini")));
    LogPanel panel(theme, prompt, settings);
    panel.showCapture(file.path(), file.lastId());
    QTRY_COMPARE(panel.shownEvents(), 300);
}

void TestLogPanel::appendedCaptureIsCounted()
{
    test::CaptureFile file;
    file.appendEvents(30);
    file.commit();
    auto again = CaptureWriter::open(file.path());
    QVERIFY(again);
    Theme theme;
    test::FakePrompt prompt;
    const QTemporaryDir folder;
    LogSettings settings(folder.filePath(QStringLiteral("window.ini")));
    LogPanel panel(theme, prompt, settings);
    panel.showCapture(file.path(), 30);
    CaptureRow row;
    row.payload = "{}";
    row.at = UtcTime(std::chrono::seconds(1));
    (*again)->append(row);
    QVERIFY((*again)->flush());
    panel.captureCommitted(31, (*again)->counters());
    QTRY_COMPARE(panel.shownEvents(), 31);
}

void TestLogPanel::otherCaptureReplaces()
{
    Panel panel;
    panel.grow(10);
    panel.type(QStringLiteral("order"));
    panel.pause().click();
    test::CaptureFile other;
    other.appendEvents(3);
    other.commit();
    panel.panel.showCapture(other.path(), 3);
    QTRY_COMPARE(panel.rows(), 3);
    QVERIFY(panel.field().text().isEmpty());
    QVERIFY(!panel.panel.isPaused());
    QTRY_COMPARE(panel.panel.shownEvents(), 3);
}

void TestLogPanel::missingCaptureSaysSo()
{
    Panel panel;
    panel.panel.showCapture(QStringLiteral("/nowhere/at/all.escap"), 4);
    QVERIFY(panel.emptyText().isVisible());
    QVERIFY(!panel.emptyText().text().isEmpty());
    QVERIFY(!panel.emptyAction().isVisible());
    QCOMPARE(panel.rows(), 0);
}

void TestLogPanel::followStopsAndResumes()
{
    Panel panel;
    panel.grow(200);
    QTRY_COMPARE(panel.rows(), 200);
    QScrollBar *bar = panel.view().verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!panel.follow().isChecked());
    const int value = bar->value();
    panel.grow(37);
    QTRY_COMPARE(panel.rows(), 237);
    QCOMPARE(bar->value(), value);
    auto &chip = panel.child<QPushButton>("newEventsButton");
    QTRY_COMPARE(chip.text(), QStringLiteral("↓ 37 new"));
    QVERIFY(chip.isVisible());
    bar->setValue(bar->maximum());
    QVERIFY(panel.follow().isChecked());
    QVERIFY(!chip.isVisible());
    panel.follow().click();
    QVERIFY(!panel.follow().isChecked());
    panel.grow(10);
    QTRY_COMPARE(panel.rows(), 247);
    QVERIFY(bar->value() < bar->maximum());
    panel.follow().click();
    QCOMPARE(bar->value(), bar->maximum());
}

void TestLogPanel::pauseHoldsTheView()
{
    Panel panel;
    panel.grow(10);
    panel.pause().click();
    QCOMPARE(panel.rows(), 10); // what was committed before the click is shown
    panel.grow(1'204);
    QTRY_COMPARE(panel.pause().text(), QStringLiteral("Pause (%1)").arg(QLocale().toString(1'204)));
    QCOMPARE(panel.rows(), 10);
    QCOMPARE(panel.panel.shownEvents(), 10);
    QCOMPARE(panel.pause().accessibleName(), QStringLiteral("Pause"));
    QCOMPARE(panel.pause().accessibleDescription(), QStringLiteral("%1 waiting").arg(QLocale().toString(1'204)));
    panel.pause().click();
    QCOMPARE(panel.rows(), 1'214);
    QCOMPARE(panel.pause().text(), QStringLiteral("Pause"));
    QCOMPARE(panel.panel.shownEvents(), 1'214);
}

void TestLogPanel::pauseCanBeFiltered()
{
    Panel panel;
    panel.grow(20);
    panel.pause().click();
    panel.grow(20);
    panel.type(QStringLiteral(".order % 10 == 0"));
    QTRY_COMPARE(panel.rows(), 2);
    QTRY_COMPARE(panel.filterState().text(), QStringLiteral("2 of 20 rows match"));
    panel.pause().click();
    QTRY_COMPARE(panel.rows(), 4);
    QTRY_COMPARE(panel.panel.shownEvents(), 4);
}

void TestLogPanel::pausedLogDoesNotLookFollowing()
{
    Panel panel;
    panel.grow(200);
    QTRY_COMPARE(panel.rows(), 200);
    const auto isSaidOn = [&] { return bool(QAccessible::queryAccessibleInterface(&panel.follow())->state().checked); };
    QVERIFY(panel.follow().isChecked() && isSaidOn());
    panel.pause().click();
    QVERIFY(!panel.follow().isChecked() && !isSaidOn());
    QVERIFY(panel.follow().accessibleDescription().startsWith(QStringLiteral("Paused")));
    panel.pause().click();
    QVERIFY(panel.follow().isChecked() && isSaidOn());
    QCOMPARE(panel.follow().accessibleDescription(), QString());
    QVERIFY(panel.log().isFollowing());

    panel.log().goTo(50);
    panel.pause().click();
    QCOMPARE(panel.follow().accessibleDescription(), QString());
    panel.pause().click();
    QVERIFY(!panel.follow().isChecked()); // as it was
    panel.pause().click();
    QTest::keyClick(&panel.view(), Qt::Key_End);
    QVERIFY(!panel.follow().isChecked());
    panel.pause().click();
    QVERIFY(panel.follow().isChecked());
}

void TestLogPanel::followEndsThePause()
{
    Panel panel;
    panel.grow(200);
    QTRY_COMPARE(panel.rows(), 200);
    panel.pause().click();
    panel.grow(20);
    panel.follow().click();
    QVERIFY(!panel.pause().isChecked());
    QVERIFY(panel.follow().isChecked());
    QTRY_COMPARE(panel.rows(), 220);
    QCOMPARE(panel.view().verticalScrollBar()->value(), panel.view().verticalScrollBar()->maximum());
}

void TestLogPanel::nothingMovesWhilePausedEventsAreCounted()
{
    Panel panel;
    panel.grow(10);
    const auto places = [&] {
        return QList<QRect>{panel.field().geometry(), panel.follow().geometry(), panel.pause().geometry(), panel.clear().geometry()};
    };
    const QList<QRect> before = places();
    panel.pause().click();
    for (const int more : {1, 98'000, 20'000}) {
        panel.grow(more);
        QTRY_VERIFY(panel.pause().text() != QStringLiteral("Pause"));
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
    }
    QTRY_COMPARE(panel.pause().text(), QStringLiteral("Pause (%1+)").arg(QLocale().toString(99'999)));
    QCOMPARE_LE(panel.pause().sizeHint().width(), panel.pause().width());
    QVERIFY(panel.pause().toolTip().startsWith(QStringLiteral("%1 waiting").arg(QLocale().toString(118'001))));
}

void TestLogPanel::longFaultStaysOneLine()
{
    Panel panel;
    panel.grow(100);
    panel.panel.resize(420, 600);
    panel.type(QStringLiteral("order"));
    QTRY_VERIFY(panel.filterState().isVisible());
    QCoreApplication::processEvents();
    const int top = panel.view().mapTo(&panel.panel, QPoint()).y();
    panel.type(QStringLiteral("from:yesterday ") + QString(200, QLatin1Char('x')));
    QTRY_VERIFY(panel.filterState().text().startsWith(QStringLiteral("\"yesterday\" is no time")));
    QCoreApplication::processEvents();
    QCOMPARE(panel.view().mapTo(&panel.panel, QPoint()).y(), top);
    const QString whole = panel.filterState().text();
    QCOMPARE_GE(panel.filterState().fontMetrics().horizontalAdvance(whole), panel.filterState().width());
    QCOMPARE(panel.filterState().toolTip(), whole);
    QCOMPARE(panel.filterState().accessibleDescription(), whole);
    QCOMPARE(QAccessible::queryAccessibleInterface(&panel.filterState())->text(QAccessible::Name), whole);
}

void TestLogPanel::clearEmptiesTheView()
{
    Panel panel;
    panel.grow(10);
    QTRY_COMPARE(panel.rows(), 10);
    panel.clear().click();
    QCOMPARE(panel.rows(), 0);
    QCOMPARE(panel.panel.shownEvents(), 0);
    panel.grow(2);
    QTRY_COMPARE(panel.rows(), 2);
    QCOMPARE(panel.panel.shownEvents(), 2);
    panel.clear().click();
    panel.emptyAction().click();
    QCOMPARE(panel.rows(), 12);
    QCOMPARE(panel.panel.shownEvents(), 12);
}

void TestLogPanel::clearedViewKeepsAWayBack()
{
    Panel panel;
    panel.grow(10);
    QTRY_COMPARE(panel.rows(), 10);
    auto &action = panel.child<QAction>("showEarlierAction");
    auto &button = panel.child<QToolButton>("showEarlierButton");
    QVERIFY(!action.isVisible() && !button.isVisible());
    panel.clear().click();
    panel.grow(2);
    QTRY_COMPARE(panel.rows(), 2);
    QVERIFY(action.isVisible() && button.isVisible());
    QVERIFY(panel.view().actions().contains(&action));
    QVERIFY(panel.panel.places().actions().contains(&action));
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), action.text());
    button.click();
    QCOMPARE(panel.rows(), 12);
    QVERIFY(!action.isVisible() && !button.isVisible());
    panel.clear().click();
    panel.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel.panel));
    panel.view().setFocus();
    QTest::keyClick(&panel.view(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(panel.rows(), 12);
}

void TestLogPanel::clearShortcut()
{
    Panel panel;
    panel.grow(10);
    QTRY_COMPARE(panel.rows(), 10);
    panel.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel.panel));
    panel.view().setFocus();
    QTest::keyClick(&panel.view(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(panel.rows(), 0);
    QTest::keyClick(&panel.view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(panel.field().hasFocus());
}

void TestLogPanel::filterAppliesToOldAndNew()
{
    Panel panel;
    panel.grow(30);
    panel.type(QStringLiteral(".order % 10 == 0"));
    QTRY_COMPARE(panel.rows(), 3);
    QTRY_COMPARE(panel.panel.shownEvents(), 3);
    panel.grow(30);
    QTRY_COMPARE(panel.rows(), 6);
    QTRY_COMPARE(panel.panel.shownEvents(), 6);
    QVERIFY(panel.filterState().isVisible());
    QTRY_COMPARE(panel.filterState().text(), QStringLiteral("6 of 60 rows match"));
    panel.type({});
    QTRY_COMPARE(panel.rows(), 60);
    QVERIFY(!panel.filterState().isVisible());
}

void TestLogPanel::filterGrowsFromRowsAndValues()
{
    Panel panel;
    for (const char *payload : {R"({"state":"paid","n":1})", R"({"state":"open","n":2})", R"({"state":"paid","n":3})"})
        panel.file.appendEvent(payload, QStringLiteral("/demo/orders"));
    panel.file.appendEvent(R"({"state":"paid","n":4})", QStringLiteral("/demo/other"));
    panel.file.appendText(CaptureRow::Kind::Gap, QStringLiteral("a gap"));
    panel.commit();
    QTRY_COMPARE(panel.rows(), 5);
    panel.view().setCurrentIndex(panel.model().index(0, 0));
    auto &filterOnSource = panel.child<QAction>("filterChannelAction");
    QCOMPARE(filterOnSource.text(), QStringLiteral("Filter on this subscription"));
    filterOnSource.trigger();
    QCOMPARE(panel.field().text(), QStringLiteral("subscription:/demo/orders"));
    QTRY_COMPARE(panel.rows(), 3);

    panel.view().setCurrentIndex(panel.model().index(0, 0));
    auto &tree = panel.child<QTreeView>("detailTree");
    QTRY_COMPARE(tree.model()->rowCount(), 2);
    tree.setCurrentIndex(tree.model()->index(0, 0));
    panel.child<QAction>("filterOnValueAction").trigger();
    QCOMPARE(panel.field().text(), QStringLiteral("subscription:/demo/orders jq: .state == \"paid\""));
    QTRY_COMPARE(panel.rows(), 2);
    QTRY_COMPARE(tree.model()->rowCount(), 2);
    tree.setCurrentIndex(tree.model()->index(1, 0));
    panel.child<QAction>("filterOutValueAction").trigger();
    QTRY_COMPARE(panel.rows(), 1);
    QCOMPARE(panel.filterState().text(), QStringLiteral("1 of 5 rows match"));

    panel.type({});
    QTRY_COMPARE(panel.rows(), 5);
    panel.view().setCurrentIndex(panel.model().index(4, 0));
    QVERIFY(!panel.child<QAction>("filterChannelAction").isEnabled());
    panel.child<QAction>("filterKindAction").trigger();
    QCOMPARE(panel.field().text(), QStringLiteral("kind:gap"));
    QTRY_COMPARE(panel.rows(), 1);
}

void TestLogPanel::eventsGoIntoTheEditor()
{
    Panel panel;
    for (int number = 0; number < 6; ++number)
        panel.file.appendEvent(QByteArray::number(number), QStringLiteral("/demo/orders"));
    panel.file.appendText(CaptureRow::Kind::Gap, QStringLiteral("a gap"));
    panel.commit();
    QTRY_COMPARE(panel.rows(), 7);
    QSignalSpy composed(&panel.panel, &LogPanel::composeRequested);
    auto &compose = panel.child<QAction>("composeAction");
    panel.view().setCurrentIndex(panel.model().index(6, 0));
    QVERIFY(!compose.isEnabled()); // a gap is no event
    panel.view().setCurrentIndex(panel.model().index(1, 0));
    panel.view().selectionModel()->select(panel.model().index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(compose.isEnabled());
    compose.trigger();
    QCOMPARE(composed.size(), 1);
    QCOMPARE(composed.first().at(0).toString(), QStringLiteral("/demo/orders"));
    QCOMPARE(composed.first().at(1).value<QList<QByteArray>>(), (QList<QByteArray>{"1", "3"}));
    panel.view().selectAll();
    QVERIFY(!compose.isEnabled()); // more than one publish takes
}

void TestLogPanel::filterLeavesOutRowsAndTakesChannels()
{
    Panel panel;
    for (const char *channel : {"/demo/orders", "/demo/other", "/demo/orders"})
        panel.file.appendEvent(R"({"n":1})", QLatin1String(channel));
    panel.file.appendText(CaptureRow::Kind::Gap, QStringLiteral("a gap"));
    panel.commit();
    QTRY_COMPARE(panel.rows(), 4);
    panel.view().setCurrentIndex(panel.model().index(0, 0));
    panel.child<QAction>("filterOutChannelAction").trigger();
    QCOMPARE(panel.field().text(), QStringLiteral("-subscription:/demo/orders"));
    QTRY_COMPARE(panel.rows(), 2);
    panel.view().setCurrentIndex(panel.model().index(1, 0));
    QVERIFY(!panel.child<QAction>("filterOutChannelAction").isEnabled());
    panel.child<QAction>("filterOutKindAction").trigger();
    QCOMPARE(panel.field().text(), QStringLiteral("-kind:gap -subscription:/demo/orders"));
    QTRY_COMPARE(panel.rows(), 1);

    panel.type({});
    QTRY_COMPARE(panel.rows(), 4);
    panel.view().setCurrentIndex(panel.model().index(1, 0));
    panel.child<QAction>("filterTreeChannelAction").trigger();
    QCOMPARE(panel.field().text(), QStringLiteral("channel:/demo/other"));
    QTRY_COMPARE(panel.rows(), 1);
}

void TestLogPanel::filterThatWouldBeCutIsRefused()
{
    Panel panel;
    panel.file.appendEvent("{\"a\":\"" + QByteArray(4'000, 'x') + "\"}");
    panel.commit();
    QTRY_COMPARE(panel.rows(), 1);
    panel.view().setCurrentIndex(panel.model().index(0, 0));
    auto &tree = panel.child<QTreeView>("detailTree");
    QString before;
    for (int i = 0; i < 10 && !panel.field().property("invalid").toBool(); ++i) {
        before = panel.field().text();
        tree.setCurrentIndex(tree.model()->index(0, 0));
        panel.child<QAction>("filterOnValueAction").trigger();
    }
    QVERIFY(panel.field().property("invalid").toBool());
    QVERIFY(before.size() > 20'000);
    QCOMPARE(panel.field().text(), before);
    QVERIFY(panel.filterState().text().contains(QStringLiteral("too long")));
}

void TestLogPanel::ignoredPathsAreKept()
{
    Panel panel;
    LogPanel other(panel.theme, panel.prompt, panel.settings);
    panel.child<QLineEdit>("diffIgnored").setText(QStringLiteral(".time, .id"));
    QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("diffIgnored"))->text(), QStringLiteral(".time, .id"));
    panel.child<QLineEdit>("diffIgnored").setText(QStringLiteral(".time, .id, n"));
    QCOMPARE(panel.settings.ignoredPaths(), QStringLiteral(".time, .id")); // what is no list of paths is not kept
    const LogPanel later(panel.theme, panel.prompt, panel.settings);
    QCOMPARE(later.findChild<QLineEdit *>(QStringLiteral("diffIgnored"))->text(), QStringLiteral(".time, .id"));
}

void TestLogPanel::brokenFilterSaysWhy()
{
    Panel panel;
    panel.grow(30);
    panel.type(QStringLiteral("order"));
    QTRY_COMPARE(panel.rows(), 30);
    panel.field().setText(QStringLiteral(".order >")); // validated while typing, without Enter
    QTRY_VERIFY(panel.field().property("invalid").toBool());
    QVERIFY(panel.filterState().isVisible());
    QVERIFY(panel.filterState().text().contains(QStringLiteral("order")));
    QCOMPARE(panel.filterState().palette().color(QPalette::WindowText), panel.theme.color(Theme::Role::Error));
    QVERIFY(!panel.field().accessibleDescription().isEmpty());
    QCOMPARE(panel.rows(), 30);
    panel.type(QStringLiteral(".order > 29"));
    QTRY_COMPARE(panel.rows(), 1);
    QVERIFY(!panel.field().property("invalid").toBool());
}

void TestLogPanel::endlessFilterGivesWay()
{
    Panel panel;
    panel.grow(10);
    panel.type(QStringLiteral(".order > 5"));
    QTRY_COMPARE(panel.rows(), 5);
    panel.type(QStringLiteral(".order | until(false; .)"));
    QTRY_VERIFY_WITH_TIMEOUT(panel.field().property("invalid").toBool(), 30'000);
    QTRY_COMPARE(panel.rows(), 5);
    const QString words = panel.filterState().text();
    QVERIFY2(words.startsWith(QStringLiteral("This filter was stopped")), qPrintable(words));
    QVERIFY2(words.endsWith(QStringLiteral("The filter before it stays: .order > 5")), qPrintable(words));
    QVERIFY(!panel.emptyText().isVisible());
    panel.grow(2);
    QTRY_COMPARE(panel.rows(), 7);
    panel.field().setText({});
    QTRY_COMPARE(panel.rows(), 12);
    QVERIFY(!panel.filterState().isVisible());
}

void TestLogPanel::filterKeepsTheRowInItsPlace()
{
    Panel panel;
    panel.grow(2'000);
    QTRY_COMPARE(panel.rows(), 2'000);
    panel.log().goTo(1'499);
    panel.view().verticalScrollBar()->setValue(1'499 - 3);
    const int top = panel.currentTop();
    const auto isKept = [&](qint64 id) {
        return panel.currentId() == id && panel.currentTop() == top
            && panel.view().selectionModel()->isRowSelected(panel.view().currentIndex().row()) && !panel.log().isFollowing();
    };
    panel.type(QStringLiteral(".order % 2 == 0"));
    QTRY_COMPARE(panel.rows(), 1'000);
    QTRY_VERIFY(isKept(1'500));
    panel.type(QStringLiteral(".order % 7 == 0"));
    QTRY_COMPARE(panel.rows(), 285);
    QTRY_VERIFY(isKept(1'498)); // the nearest
    panel.type(QStringLiteral("nothing like it"));
    QTRY_COMPARE(panel.rows(), 0);
    panel.grow(5);
    panel.type({});
    QTRY_COMPARE(panel.rows(), 2'005);
    QTRY_VERIFY(isKept(1'500)); // nobody went elsewhere
    QVERIFY(!panel.follow().isChecked());
    panel.log().goTo(9);
    panel.type(QStringLiteral(".order == 10"));
    QTRY_COMPARE(panel.rows(), 1);
    QTRY_COMPARE(panel.currentId(), 10);
}

void TestLogPanel::filterKeepsWhatIsInView()
{
    Panel panel;
    panel.grow(2'000);
    QTRY_COMPARE(panel.rows(), 2'000);
    panel.log().showPosition(999);
    const qint64 top = panel.idAtTop();
    panel.type(QStringLiteral("order"));
    QTRY_COMPARE(panel.filterState().text(), QStringLiteral("2,000 of 2,000 rows match"));
    QTRY_COMPARE(panel.idAtTop(), top);
    QVERIFY(!panel.view().currentIndex().isValid());
    panel.type({});
    QTRY_COMPARE(panel.idAtTop(), top);
    QVERIFY(!panel.log().isFollowing());
}

void TestLogPanel::filterKeepsFollowing()
{
    Panel panel;
    panel.grow(2'000);
    QTRY_COMPARE(panel.rows(), 2'000);
    panel.log().goTo(1'499);
    panel.follow().click();
    const QScrollBar &bar = *panel.view().verticalScrollBar();
    for (const char *filter : {".order % 2 == 0", ""}) {
        panel.type(QLatin1String(filter));
        QTRY_COMPARE(panel.rows(), *filter ? 1'000 : 2'000);
        QTRY_COMPARE(panel.currentId(), 1'500);
        QVERIFY(panel.log().isFollowing());
        QCOMPARE(bar.value(), bar.maximum());
    }
}

void TestLogPanel::rowComesBackWhenItIsFound()
{
    Panel panel;
    panel.grow(60'000);
    QTRY_COMPARE(panel.rows(), 60'000);
    panel.log().goTo(49'999);
    panel.view().verticalScrollBar()->setValue(49'999 - 3);
    const int top = panel.currentTop();
    const QSignalSpy portions(qobject_cast<EventLogModel *>(&panel.model()), &EventLogModel::scanned);
    panel.type(QStringLiteral("jq:.order | tostring | test(\"0$\")"));
    QTRY_COMPARE_WITH_TIMEOUT(panel.rows(), 6'000, 60'000);
    QCOMPARE_GE(portions.count(), 2);
    QTRY_COMPARE(panel.currentId(), 50'000);
    QCOMPARE(panel.currentTop(), top);
}

void TestLogPanel::whoScrollsMeanwhileStaysThere()
{
    Panel panel;
    panel.grow(60'000);
    QTRY_COMPARE(panel.rows(), 60'000);
    panel.log().goTo(49'999);
    panel.type(QStringLiteral("jq:.order | tostring | test(\"0$\")"));
    QSignalSpy inserted(&panel.model(), &QAbstractItemModel::rowsInserted);
    while (panel.rows() < 100)
        QVERIFY(inserted.wait());
    QVERIFY(!panel.view().currentIndex().isValid()); // not found yet
    panel.view().verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    const qint64 top = panel.idAtTop();
    QTRY_COMPARE_WITH_TIMEOUT(panel.rows(), 6'000, 60'000);
    QCOMPARE(panel.idAtTop(), top);
    QVERIFY(!panel.view().currentIndex().isValid());
}

void TestLogPanel::escapeRemovesTheFilter()
{
    Panel panel;
    panel.grow(5);
    panel.type(QStringLiteral("nothing like it"));
    QTRY_COMPARE(panel.rows(), 0);
    QTest::keyClick(&panel.field(), Qt::Key_Escape);
    QTRY_COMPARE(panel.rows(), 5);
}

void TestLogPanel::emptyStates()
{
    Panel panel;
    const QSignalSpy action(&panel.panel, &LogPanel::emptyActionTriggered);
    panel.panel.setEmptyText(QStringLiteral("Nothing yet."), QStringLiteral("Subscribe"));
    QVERIFY(panel.emptyText().isVisible());
    QCOMPARE(panel.emptyText().text(), QStringLiteral("Nothing yet."));
    panel.emptyAction().click();
    QCOMPARE(action.count(), 1);
    panel.grow(3);
    QTRY_VERIFY(!panel.emptyText().isVisible());
    panel.type(QStringLiteral("nothing like it"));
    QTRY_COMPARE(panel.emptyText().text(), QStringLiteral("No row matches this filter."));
    QTRY_VERIFY(panel.emptyAction().isVisible());
    panel.emptyAction().click();
    QTRY_COMPARE(panel.rows(), 3);
    QCOMPARE(action.count(), 1);
}

void TestLogPanel::rowShowsItsDetail()
{
    Panel panel;
    panel.grow(10);
    QTRY_COMPARE(panel.rows(), 10);
    const QRect cell = panel.view().visualRect(panel.model().index(4, EventLogModel::PayloadColumn));
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(panel.detail().rowId(), 5);
    QTest::keyClick(&panel.view(), Qt::Key_Down);
    QCOMPARE(panel.detail().rowId(), 6);
}

void TestLogPanel::detailStaysWhileRowsGo()
{
    Panel panel;
    panel.grow(10);
    QTRY_COMPARE(panel.rows(), 10);
    panel.view().setCurrentIndex(panel.model().index(2, 0));
    QCOMPARE(panel.detail().rowId(), 3);
    panel.grow(EventLogModel::defaultWindowSize);
    QTRY_COMPARE(panel.panel.shownEvents(), EventLogModel::defaultWindowSize + 10);
    QCOMPARE(panel.detail().rowId(), 3);
}

void TestLogPanel::floodStaysBounded()
{
    Panel panel;
    const QSignalSpy inserted(&panel.model(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy shown(&panel.panel, &LogPanel::shownChanged);
    constexpr int batch = 4'000;
    constexpr int batches = 40;
    for (int i = 0; i < batches; ++i) {
        panel.grow(batch);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(panel.panel.shownEvents(), batch * batches);
    QCOMPARE_LE(panel.rows(), EventLogModel::defaultWindowSize);
    QCOMPARE_LE(inserted.count(), batches);
    QCOMPARE_LE(shown.count(), batches);
    const QScrollBar *bar = panel.view().verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
}

void TestLogPanel::letsGoOfTheCapture()
{
#ifndef Q_OS_LINUX
    QSKIP("reads /proc");
#else
    test::CaptureFile file;
    file.appendEvents(1'000);
    file.commit();
    const CaptureCounters counters = file.counters();
    file.close(); // SQLite keeps descriptors of a file for as long as another connection of the process has locks on it
    const auto openFiles = [&] {
        int count = 0;
        for (const QFileInfo &fd : QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot))
            count += fd.symLinkTarget().startsWith(file.path()) ? 1 : 0;
        return count;
    };
    const int before = openFiles();
    {
        Theme theme;
        test::FakePrompt prompt;
        const QTemporaryDir folder;
        LogSettings settings(folder.filePath(QStringLiteral("window.ini")));
        LogPanel panel(theme, prompt, settings);
        panel.showCapture(file.path(), file.lastId());
        panel.captureCommitted(file.lastId(), counters);
        auto *field = panel.findChild<QLineEdit *>(QStringLiteral("logFilter"));
        field->setText(QStringLiteral("order"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(openFiles() > before);
    }
    QCOMPARE(openFiles(), before);
#endif
}

void TestLogPanel::exportsAllOrTheFiltered()
{
    Panel panel;
    panel.grow(30);
    QTRY_COMPARE(panel.rows(), 30);
    const QTemporaryDir folder;
    const auto lines = [&folder](const char *name) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
    };
    auto &message = panel.child<MessageLabel>("exportMessage");
    panel.prompt.path = folder.filePath(QStringLiteral("all.ndjson"));
    panel.child<QAction>("exportAllAction").trigger();
    QSignalSpy told(&panel.panel, &LogPanel::told);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.last().first().toString().contains(QStringLiteral("30 rows")));
    QVERIFY(panel.child<ExportBar>("exportBar").isHidden());
    QCOMPARE(lines("all.ndjson"), 30);

    panel.type(QStringLiteral(".order > 20"));
    QTRY_COMPARE(panel.rows(), 10);
    panel.prompt.path = folder.filePath(QStringLiteral("some.csv"));
    panel.child<QAction>("exportFilteredAction").trigger();
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.last().first().toString().contains(QStringLiteral("10 rows")));
    QCOMPARE(lines("some.csv"), 11); // its header

    panel.prompt.path = folder.filePath(QStringLiteral("log.xlsx"));
    panel.child<QAction>("exportAllAction").trigger();
    QCOMPARE(message.severity(), MessageLabel::Severity::Error);
    QVERIFY(message.message().contains(QStringLiteral(".csv")));
    panel.child<QToolButton>("exportCancelButton").click();
    QVERIFY(panel.child<ExportBar>("exportBar").isHidden());
    panel.prompt.path = folder.filePath(QStringLiteral("nowhere/log.json"));
    panel.child<QAction>("exportAllAction").trigger();
    QTRY_VERIFY(message.message().contains(QStringLiteral("Nothing was exported")));
    QVERIFY(panel.child<QToolButton>("exportButton").isEnabled());
}

void TestLogPanel::exportsTheSelected()
{
    Panel panel;
    panel.grow(30);
    QTRY_COMPARE(panel.rows(), 30);
    panel.prompt.path = panel.folder.filePath(QStringLiteral("some.ndjson"));
    auto &selected = panel.child<QAction>("exportSelectedAction");
    QMenu &menu = *panel.child<QToolButton>("exportButton").menu();
    Q_EMIT menu.aboutToShow();
    QVERIFY(!selected.isEnabled());
    panel.view().selectionModel()->select({panel.model().index(4, 0), panel.model().index(6, 0)},
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    panel.view().selectionModel()->select(panel.model().index(20, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Q_EMIT menu.aboutToShow();
    QVERIFY(selected.isEnabled());
    QSignalSpy told(&panel.panel, &LogPanel::told);
    selected.trigger();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.last().first().toString().startsWith(QStringLiteral("4 rows exported")));
    QFile file(panel.prompt.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const char *order : {"5", "6", "7", "21"})
        QVERIFY(text.contains("{\"order\":" + QByteArray(order) + '}'));
}

void TestLogPanel::valueOfTheTreeBecomesAColumn()
{
    Panel panel;
    panel.file.appendEvent(R"({"order":{"total":12.5},"items":[7]})");
    panel.commit();
    QTRY_COMPARE(panel.rows(), 1);
    panel.view().setCurrentIndex(panel.model().index(0, 0));
    auto &tree = panel.child<QTreeView>("detailTree");
    const QAbstractItemModel &nodes = *tree.model();
    tree.setCurrentIndex(nodes.index(0, 0, nodes.index(0, 0)));
    panel.child<QAction>("addColumnAction").trigger();
    tree.setCurrentIndex(nodes.index(0, 0, nodes.index(1, 0)));
    panel.child<QAction>("addColumnAction").trigger();
    QCOMPARE(panel.settings.columns().own(),
             (QList<LogColumns::Own>{{QStringLiteral("total"), QStringLiteral(".order.total")},
                                     {QStringLiteral(".items[0]"), QStringLiteral(".items[0]")}}));
    const int own = EventLogModel::ColumnCount;
    QTRY_COMPARE(panel.model().index(0, own).data().toString(), QStringLiteral("12.5"));
    QTRY_COMPARE(panel.model().index(0, own + 1).data().toString(), QStringLiteral("7"));
    QVERIFY(!panel.view().isColumnHidden(own));
    QCOMPARE(panel.detail().rowId(), 1); // nothing else moved
}

void TestLogPanel::columnsDialogOpensByKeyboard()
{
    Panel panel;
    panel.child<QAction>("columnsAction").trigger();
    auto &dialog = panel.child<QDialog>("columnsDialog");
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestLogPanel::goesToATimeOrRow()
{
    Panel panel;
    panel.grow(2'000);
    QTRY_COMPARE(panel.rows(), 2'000);
    const auto goTo = [&panel](const QString &place) {
        panel.child<QAction>("goToAction").trigger();
        auto &dialog = panel.child<QDialog>("goToDialog");
        dialog.findChild<QLineEdit *>(QStringLiteral("goToPlace"))->setText(place);
        dialog.findChild<QPushButton *>(QStringLiteral("goToButton"))->click();
        QTRY_VERIFY(!panel.panel.findChild<QDialog *>(QStringLiteral("goToDialog")));
    };
    const auto current = [&panel] { return panel.view().currentIndex().data(EventLogModel::IdRole).toLongLong(); };
    goTo(QStringLiteral("#1,234"));
    QCOMPARE(current(), 1'234);
    QVERIFY(!panel.follow().isChecked());
    QVERIFY(panel.view().viewport()->rect().intersects(panel.view().visualRect(panel.view().currentIndex())));
    goTo(QStringLiteral("999999"));
    QCOMPARE(current(), 2'000);
    // Row n came n - 1 ms after 2025-06-15T15:06:40Z.
    goTo(QStringLiteral("2025-06-15T15:06:40.500Z"));
    QCOMPARE(current(), 501);
    goTo(QStringLiteral("2020-01-01"));
    QCOMPARE(current(), 1);
    // A time of day is the last one in the log, however old that is; tests run in UTC.
    goTo(QStringLiteral("15:06:41.000"));
    QCOMPARE(current(), 1'001);
    panel.type(QStringLiteral(".order % 100 == 0"));
    QTRY_COMPARE(panel.rows(), 20);
    goTo(QStringLiteral("450"));
    QCOMPARE(current(), 500); // the next that the filter lets pass
    goTo(QStringLiteral("2025-06-15T15:06:40.750Z"));
    QCOMPARE(current(), 800);
}

void TestLogPanel::goToRefusesNonsense()
{
    Panel panel;
    panel.child<QAction>("goToAction").trigger(); // an empty log has no place to go to
    QVERIFY(!panel.panel.findChild<QDialog *>(QStringLiteral("goToDialog")));
    panel.grow(3);
    QTRY_COMPARE(panel.rows(), 3);
    panel.child<QAction>("goToAction").trigger();
    auto &dialog = panel.child<QDialog>("goToDialog");
    auto *go = dialog.findChild<QPushButton *>(QStringLiteral("goToButton"));
    auto *place = dialog.findChild<QLineEdit *>(QStringLiteral("goToPlace"));
    QVERIFY(!go->isEnabled());
    for (const char *text : {"soon", "-3", "0", "25:99"}) {
        place->setText(QLatin1String(text));
        QVERIFY2(!go->isEnabled(), text);
        QCOMPARE(dialog.findChild<MessageLabel *>(QStringLiteral("goToMessage"))->severity(), MessageLabel::Severity::Error);
    }
    place->setText(QStringLiteral("1"));
    QVERIFY(go->isEnabled());
}

void TestLogPanel::keysMeanTheVisibleLog()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *elsewhere = new QLineEdit;
    auto *logs = new QStackedWidget;
    layout->addWidget(elsewhere);
    layout->addWidget(logs);
    Panel first;
    Panel second;
    for (Panel *one : {&first, &second}) {
        one->file.appendEvents(5);
        one->file.appendText(CaptureRow::Kind::Gap, QStringLiteral("lost"));
        one->commit();
        one->panel.places().setMarkable(true);
        logs->addWidget(&one->panel);
        QTRY_COMPARE(one->rows(), 6);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (Panel *shown : {&first, &second}) {
        Panel &hidden = shown == &first ? second : first;
        QSignalSpy marked(&shown->panel.places(), &LogPlaces::markWanted);
        QSignalSpy markedHidden(&hidden.panel.places(), &LogPlaces::markWanted);
        logs->setCurrentWidget(&shown->panel);
        hidden.view().setCurrentIndex({});
        elsewhere->setFocus();
        QTest::keyClick(elsewhere, Qt::Key_F9);
        QCOMPARE(shown->view().currentIndex().row(), 5);
        QVERIFY(!hidden.view().currentIndex().isValid());
        elsewhere->setFocus();
        QTest::keyClick(elsewhere, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(marked.size(), 1);
        QCOMPARE(markedHidden.size(), 0);
        QTest::keyClick(elsewhere, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(shown->view().currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("reference"));
        QTest::keyClick(elsewhere, Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(hidden.panel.findChildren<QDialog *>().size(), 0);
        auto *dialog = shown->panel.findChild<QDialog *>();
        QVERIFY(dialog);
        dialog->close();
        QTRY_VERIFY(!shown->panel.findChild<QDialog *>());
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
    }
}

void TestLogPanel::findsWithTheKeyboardOnly()
{
    Panel panel;
    panel.grow(EventLogModel::defaultWindowSize + 50'000); // more than the window holds
    QTRY_COMPARE(panel.panel.shownEvents(), EventLogModel::defaultWindowSize + 50'000);
    panel.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel.panel));
    panel.view().setFocus();
    const auto current = [&panel] { return panel.view().currentIndex().data(EventLogModel::IdRole).toLongLong(); };
    QTest::keyClick(&panel.view(), Qt::Key_F, Qt::ControlModifier);
    auto &field = panel.child<QLineEdit>("findField");
    QTRY_VERIFY(field.hasFocus());
    QTest::keyClicks(&field, QStringLiteral(".order % 40000 == 7"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_COMPARE(current(), 7);
    QVERIFY(field.hasFocus());
    QVERIFY(!panel.follow().isChecked());
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_COMPARE(current(), 40'007);
    QTest::keyClick(&field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(current(), 7);
    QVERIFY(panel.child<MessageLabel>("findMessage").message().isEmpty());
    QTest::keyClick(&field, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(current(), 120'007);
    QVERIFY(panel.child<MessageLabel>("findMessage").message().contains(QStringLiteral("from the end")));
    QTest::keyClick(&field, Qt::Key_F3);
    QTRY_COMPARE(current(), 7);
    QVERIFY(panel.child<MessageLabel>("findMessage").message().contains(QStringLiteral("from the start")));
    field.setText(QStringLiteral("nothing like it"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_COMPARE(panel.child<MessageLabel>("findMessage").severity(), MessageLabel::Severity::Warning);
    field.setText(QStringLiteral(".order >"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_COMPARE(panel.child<MessageLabel>("findMessage").severity(), MessageLabel::Severity::Error);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(panel.child<QWidget>("findBar").isHidden());
    QVERIFY(panel.view().hasFocus());
    QCOMPARE(current(), 7);
    QCOMPARE(panel.panel.shownEvents(), EventLogModel::defaultWindowSize + 50'000);
}

void TestLogPanel::enterInTheFindBarPressesTheButtonInFocus()
{
    Panel panel;
    panel.grow(10);
    QTRY_COMPARE(panel.rows(), 10);
    QVERIFY(QTest::qWaitForWindowActive(&panel.panel));
    panel.child<QAction>("findAction").trigger();
    panel.child<QLineEdit>("findField").setText(QStringLiteral("order"));
    QTest::keyClick(&panel.child<QLineEdit>("findField"), Qt::Key_Enter);
    QTRY_COMPARE(panel.view().currentIndex().row(), 0);
    auto &previous = panel.child<QToolButton>("findPreviousButton");
    previous.setFocus();
    QTest::keyClick(&previous, Qt::Key_Return);
    QTRY_COMPARE(panel.view().currentIndex().row(), 9);
    auto &close = panel.child<QToolButton>("findCloseButton");
    close.setFocus();
    QTest::keyClick(&close, Qt::Key_Return);
    QVERIFY(panel.child<QWidget>("findBar").isHidden());
    QVERIFY(panel.view().hasFocus());
}

void TestLogPanel::findsAmongShownRows()
{
    Panel panel;
    panel.grow(100);
    panel.type(QStringLiteral(".order % 10 == 0"));
    QTRY_COMPARE(panel.rows(), 10);
    auto &field = panel.child<QLineEdit>("findField");
    field.setText(QStringLiteral(".order > 33"));
    panel.child<QToolButton>("findNextButton").click();
    const auto current = [&panel] { return panel.view().currentIndex().data(EventLogModel::IdRole).toLongLong(); };
    QTRY_COMPARE(current(), 40);
    QCOMPARE(panel.rows(), 10);
    panel.child<QToolButton>("findPreviousButton").click();
    QTRY_COMPARE(current(), 100);
}

void TestLogPanel::findDuringASearchSaysWhatItKnows()
{
    Panel panel;
    panel.grow(20'000);
    QTRY_COMPARE(panel.rows(), 20'000);
    panel.type(QStringLiteral("jq:([range(200)] | add) > 0"));
    panel.child<QLineEdit>("findField").setText(QStringLiteral("19999"));
    panel.child<QAction>("findNextAction").trigger();
    auto &message = panel.child<MessageLabel>("findMessage");
    QTRY_COMPARE(message.severity(), MessageLabel::Severity::Warning);
    QVERIFY2(message.message().contains(QStringLiteral("so far")), qPrintable(message.message()));
    panel.type(QStringLiteral("order"));
    QTRY_COMPARE(panel.rows(), 20'000);
    panel.child<QLineEdit>("findField").setText(QStringLiteral("nothing like it"));
    panel.child<QAction>("findNextAction").trigger();
    QTRY_COMPARE(message.message(), QStringLiteral("No row matches."));
}

void TestLogPanel::foldingLeavesALogWhereItIs()
{
    Panel panel;
    panel.grow(2'000);
    QTRY_COMPARE(panel.rows(), 2'000);
    LogPanel other(panel.theme, panel.prompt, panel.settings);
    other.resize(800, 600);
    other.showCapture(panel.file.path(), panel.file.lastId());
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    auto &view = *other.findChild<EventLogView *>();
    view.goTo(1'499);
    const auto current = [&view] { return view.currentIndex().data(EventLogModel::IdRole).toLongLong(); };
    panel.field().setFocus();
    for (const bool folds : {true, false}) {
        panel.settings.setFoldsCopies(folds);
        QTRY_COMPARE(current(), 1'500);
        QVERIFY(!view.isFollowing());
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
        QVERIFY(panel.follow().isChecked());
        QTRY_COMPARE(panel.rows(), 2'000);
        QCOMPARE(panel.view().verticalScrollBar()->value(), panel.view().verticalScrollBar()->maximum());
    }
    view.clearSelection();
    view.setCurrentIndex({});
    view.showPosition(499); // nothing chosen: what is in view stays
    panel.settings.setFoldsCopies(true);
    const auto isInView = [&view](qint64 id) {
        return view.firstVisibleRow() >= 0 && view.model()->index(view.firstVisibleRow(), 0).data(EventLogModel::IdRole).toLongLong() <= id
            && view.model()->index(view.lastVisibleRow(), 0).data(EventLogModel::IdRole).toLongLong() >= id;
    };
    QTRY_VERIFY(isInView(500));
    QVERIFY(!view.isFollowing());

    other.hide(); // nobody sees it: it is looked through when it is shown
    panel.settings.setFoldsCopies(false);
    const auto &model = *qobject_cast<EventLogModel *>(view.model());
    QVERIFY(model.isFolding());
    other.show();
    QVERIFY(!model.isFolding());
}

void TestLogPanel::findTellsWhichOfHowMany()
{
    Panel panel;
    panel.grow(130);
    QTRY_COMPARE(panel.rows(), 130);
    const QLabel &count = panel.child<QLabel>("findCount");
    panel.child<QAction>("findAction").trigger();
    QCOMPARE(count.text(), QString());
    panel.child<QLineEdit>("findField").setText(QStringLiteral(".order % 10 == 0"));
    panel.child<QAction>("findNextAction").trigger();
    QTRY_COMPARE(count.text(), QStringLiteral("1 of 13"));
    panel.child<QAction>("findPreviousAction").trigger();
    QTRY_COMPARE(count.text(), QStringLiteral("13 of 13"));
    QTest::keyClick(&panel.view(), Qt::Key_Up);
    QCOMPARE(count.text(), QStringLiteral("13 found"));
    panel.grow(10);
    QTRY_COMPARE(count.text(), QStringLiteral("14 found"));
    panel.type(QStringLiteral(".order > 100"));
    QTRY_COMPARE(count.text(), QStringLiteral("4 found"));
    QTest::keyClick(&panel.child<QLineEdit>("findField"), Qt::Key_X);
    QCOMPARE(count.text(), QString());
}

void TestLogPanel::foundWordsAreMarkedInTheDetail()
{
    Panel panel;
    panel.file.appendEvent(R"({"state":"paid","note":"unpaid","n":1})");
    panel.commit();
    QTRY_COMPARE(panel.rows(), 1);
    const QColor mark = panel.theme.color(Theme::Role::Match);
    auto &tabs = panel.child<QTabWidget>("eventDetail");
    panel.log().goTo(0);
    const auto isMarked = [&](int tab) {
        tabs.setCurrentIndex(tab);
        const auto *area = qobject_cast<QAbstractScrollArea *>(tabs.currentWidget());
        const QImage image = area->viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == mark)
                    return true;
            }
        }
        return false;
    };
    for (int tab = 0; tab < 3; ++tab)
        QVERIFY(!isMarked(tab));
    panel.child<QLineEdit>("findField").setText(QStringLiteral("PAID"));
    panel.child<QToolButton>("findNextButton").click();
    for (int tab = 0; tab < 3; ++tab)
        QTRY_VERIFY(isMarked(tab));
    panel.child<QToolButton>("findCloseButton").click();
    for (int tab = 0; tab < 3; ++tab)
        QVERIFY(!isMarked(tab));
}

void TestLogPanel::foundWordsAreMarked()
{
    Panel panel;
    panel.file.appendEvent("{\"pad\":\"" + QByteArray(400, 'x') + R"(","state":"paid"})");
    panel.commit();
    QTRY_COMPARE(panel.rows(), 1);
    const QColor mark = panel.theme.color(Theme::Role::Match);
    const auto isMarked = [&] {
        const QImage image = panel.view().viewport()->grab().toImage();
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, 4) == mark)
                return true;
        }
        return false;
    };
    QVERIFY(!isMarked());
    auto &field = panel.child<QLineEdit>("findField");
    field.setText(QStringLiteral("PAID"));
    panel.child<QToolButton>("findNextButton").click();
    QTRY_VERIFY(isMarked()); // also where the row would have been cut before it
    panel.child<QToolButton>("findCloseButton").click();
    QVERIFY(!isMarked());
}

void TestLogPanel::wordsThatLookLikeJqGetAHint()
{
    Panel panel;
    panel.grow(3);
    panel.type(QStringLiteral("order > 1"));
    QTRY_VERIFY(panel.filterState().text().endsWith(QStringLiteral("Searched as words; for jq write .order > 1")));
    panel.type(QStringLiteral(".order > 1"));
    QTRY_VERIFY(!panel.filterState().text().contains(QStringLiteral("Searched as words")));
    panel.type(QStringLiteral("from:yesterday"));
    QTRY_VERIFY(panel.filterState().text().startsWith(QStringLiteral("\"yesterday\" is no time such as 03:12")));
    QVERIFY2(!panel.filterState().text().contains(QStringLiteral("try again")), qPrintable(panel.filterState().text()));
}

void TestLogPanel::foldsCopies()
{
    Panel panel;
    for (int round = 0; round < 2; ++round) {
        panel.file.appendEvent(R"({"n":1})", QStringLiteral("/demo/*"), "s1");
        panel.file.appendEvent(R"({"n":1})", QStringLiteral("/demo/orders"), "s2");
    }
    panel.commit();
    QTRY_COMPARE(panel.rows(), 4);
    panel.child<QToolButton>("foldButton").click();
    QTRY_COMPARE(panel.rows(), 2);
    QVERIFY(panel.settings.foldsCopies());
    QTRY_COMPARE(panel.filterState().text(), QStringLiteral("2 of 4 rows, 2 copies folded"));
    const QModelIndex cell = panel.model().index(1, EventLogModel::SubscriptionColumn);
    QCOMPARE(cell.data().toString(), QStringLiteral("/demo/*, /demo/orders"));
    QCOMPARE(cell.data(EventLogModel::CopyColorsRole).value<QList<int>>().size(), 2);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("/demo/orders")));
    panel.view().setCurrentIndex(cell);
    QCOMPARE(panel.detail().rowId(), 3); // the first of them
    QVERIFY(panel.child<QLabel>("detailMeta").accessibleName().contains(QStringLiteral("/demo/*, /demo/orders")));

    panel.file.appendEvent(R"({"n":2})", QStringLiteral("/demo/orders"), "s2");
    panel.commit();
    QTRY_COMPARE(panel.rows(), 3);
    QVERIFY(!panel.model().index(2, EventLogModel::SubscriptionColumn).data(EventLogModel::CopyColorsRole).isValid());
    panel.file.appendEvent(R"({"n":2})", QStringLiteral("/demo/*"), "s1"); // its copy comes with a later commit
    panel.commit();
    QTRY_COMPARE(panel.model().index(2, EventLogModel::SubscriptionColumn).data().toString(), QStringLiteral("/demo/orders, /demo/*"));
    QCOMPARE(panel.rows(), 3);
    QTRY_COMPARE(panel.panel.shownEvents(), 3);

    panel.child<QToolButton>("foldButton").click();
    QTRY_COMPARE(panel.rows(), 6);
    QVERIFY(!panel.filterState().isVisible());
}

void TestLogPanel::savesAndAppliesFilters()
{
    Panel panel;
    panel.grow(30);
    auto &menu = panel.child<QMenu>("savedFiltersMenu");
    const auto action = [&menu](const char *name) {
        Q_EMIT menu.aboutToShow();
        return menu.findChild<QAction *>(QLatin1String(name));
    };
    QVERIFY(!action("saveFilterAction")->isEnabled());
    panel.type(QStringLiteral(".order > 20"));
    QTRY_COMPARE(panel.rows(), 10);
    action("saveFilterAction")->trigger();
    auto &dialog = panel.child<QInputDialog>("saveFilterDialog");
    dialog.setTextValue(QStringLiteral("Late & large"));
    dialog.accept();
    QCOMPARE(panel.settings.savedFilters(), (QList<NamedFilter>{{QStringLiteral("Late & large"), QStringLiteral(".order > 20")}}));
    panel.type({});
    QTRY_COMPARE(panel.rows(), 30);
    QCOMPARE(action("savedFilterAction")->text(), QStringLiteral("Late && large"));
    action("savedFilterAction")->trigger();
    QCOMPARE(panel.field().text(), QStringLiteral(".order > 20"));
    QTRY_COMPARE(panel.rows(), 10);
    QCOMPARE(panel.settings.recentFilters(), QStringList{QStringLiteral(".order > 20")});
    QVERIFY(action("recentFilterAction"));
}

void TestLogPanel::colorsRows()
{
    Panel panel;
    panel.settings.setColorRules({{QStringLiteral("Late"), QStringLiteral(".order > 28"), Theme::RuleColor::Blue, true},
                                  {QStringLiteral("All"), QStringLiteral("order"), Theme::RuleColor::Red, false}});
    panel.grow(30);
    QTRY_COMPARE(panel.rows(), 30);
    const auto rule = [&panel](int row) { return panel.model().index(row, 0).data(EventLogModel::RuleRole); };
    QTRY_COMPARE(rule(29), QVariant(static_cast<int>(Theme::RuleColor::Blue)));
    QVERIFY(!rule(27).isValid());
    QVERIFY(panel.model().index(29, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Colour rule: Late")));
    QVERIFY(panel.model().index(29, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Colour rule: Late")));
    const auto barColor = [&panel] {
        const QRect cell = panel.view().visualRect(panel.model().index(29, 0));
        return panel.view().viewport()->grab().toImage().pixelColor(cell.left() + 1, cell.center().y());
    };
    QTRY_COMPARE(barColor(), panel.theme.ruleColor(Theme::RuleColor::Blue));
    panel.settings.setColorRules({});
    QVERIFY(!rule(29).isValid());
    QTRY_VERIFY(barColor() != panel.theme.ruleColor(Theme::RuleColor::Blue));
    panel.settings.setColorRules({{QStringLiteral("Endless"), QStringLiteral("jq:last(repeat(.))"), Theme::RuleColor::Red, true}});
    QTRY_VERIFY(panel.filterState().text().contains(QStringLiteral("Endless")));
}

void TestLogPanel::watchedRowsHaveABell()
{
    Panel panel;
    WatchRule rule;
    rule.name = QStringLiteral("Late");
    rule.filter = QStringLiteral(".order > 28");
    rule.color = Theme::RuleColor::Blue;
    panel.settings.setColorRules({{rule.name, rule.filter, *rule.color, true}});
    panel.grow(30);
    QTRY_COMPARE(panel.rows(), 30);
    const auto data = [&panel](int role) { return panel.model().index(29, EventLogModel::PayloadColumn).data(role); };
    const auto picture = [&panel] {
        return panel.view().viewport()->grab(panel.view().visualRect(panel.model().index(29, EventLogModel::PayloadColumn))).toImage();
    };
    QTRY_VERIFY(data(EventLogModel::RuleRole).isValid());
    QVERIFY(!data(EventLogModel::WatchedRole).toBool());
    const QImage coloured = picture();
    panel.settings.watch().setRules({rule}); // stands above the colour rule
    QTRY_VERIFY(data(EventLogModel::WatchedRole).toBool());
    QVERIFY(data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Watched: Late")));
    QVERIFY(data(Qt::ToolTipRole).toString().contains(QStringLiteral("Watched: Late")));
    QTRY_VERIFY(picture() != coloured); // the same but for the bell
    rule.isEnabled = false;
    panel.settings.watch().setRules({rule});
    QTRY_VERIFY(data(EventLogModel::RuleRole).isValid());
    QVERIFY(!data(EventLogModel::WatchedRole).toBool());
    QTRY_COMPARE(picture(), coloured);
}

QTEST_MAIN(TestLogPanel)
#include "tst_logpanel.moc"
