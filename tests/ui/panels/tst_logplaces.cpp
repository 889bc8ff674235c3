// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/logplaces.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/eventlogmodel.h"
#include "ui/panels/detailpanel.h"
#include "ui/panels/markactions.h"
#include "ui/views/eventlogview.h"
#include "ui/views/overviewbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace eventscope;

namespace {

using Kind = CaptureRow::Kind;

/// A log over a window of two hundred rows, whose marks are written as a session does.
struct Log
{
    explicit Log(bool markable = true)
    {
        auto *layout = new QHBoxLayout(&panel);
        layout->addWidget(places.widget());
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        places.setMarkable(markable);
        QObject::connect(&places, &LogPlaces::markWanted, &panel, [this](qint64 row, const QString &note) {
            file.setMark(row, note);
            commit();
        });
        QObject::connect(&places, &LogPlaces::removalWanted, &panel, [this](qint64 row) {
            file.removeMark(row);
            commit();
        });
    }
    void commit()
    {
        file.commit();
        places.readMarks();
    }
    /// Shows what the file holds.
    void open()
    {
        file.commit();
        opened = model.open(file.path(), file.lastId()).ok();
        places.setCapture(file.path());
        panel.resize(700, 480);
        panel.show();
        opened = QTest::qWaitForWindowExposed(&panel) && opened;
        view.refresh();
        places.extendTo(file.lastId());
    }
    void choose(qint64 id) { view.goTo(model.positionOf(id)); }
    void trigger(const char *name) { action(name).trigger(); }
    [[nodiscard]] QAction &action(const char *name) const { return child<QAction>(name); }
    [[nodiscard]] qint64 currentId() const { return view.currentIndex().isValid() ? model.idAt(view.currentIndex().row()) : 0; }
    [[nodiscard]] QString notice() const
    {
        const QLabel &label = child<QLabel>("viewNotice");
        return label.isVisible() ? label.text() : QString();
    }
    [[nodiscard]] OverviewBar &bar() const { return child<OverviewBar>("overviewBar"); }
    [[nodiscard]] bool isInView(qint64 id) const
    {
        return model.idAt(view.firstVisibleRow()) <= id && id <= model.idAt(view.lastVisibleRow());
    }
    [[nodiscard]] QList<qint64> markedRows() const
    {
        QList<qint64> rows;
        const QList<CaptureMark> marks = model.reader()->marks();
        for (const CaptureMark &mark : marks)
            rows << mark.row;
        return rows;
    }
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        T *found = panel.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }

    Theme theme;
    test::CaptureFile file;
    QTemporaryDir folder;
    LogSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    EventLogModel model{nullptr, 200};
    QWidget panel;
    EventLogView &view = *new EventLogView(theme, model, &panel);
    DetailPanel &detail = *new DetailPanel(theme, &panel);
    LogPlaces &places = *new LogPlaces({theme, settings, model, view, detail}, &panel);
    bool opened = false;
};

/// 1,000 events with an error at 101 and 901, a failed publish at 501, gaps at 301 and 701.
void fillWithTrouble(Log &log)
{
    for (int id = 1; id <= 1'000; ++id) {
        if (id == 101 || id == 901)
            log.file.appendText(Kind::Error, QStringLiteral("bad"));
        else if (id == 501)
            log.file.appendPublished("{}", QStringLiteral("failed: 400"));
        else if (id == 301 || id == 701)
            log.file.appendText(Kind::Gap, QStringLiteral("lost"));
        else
            log.file.appendEvents(1);
    }
    log.open();
}

} // namespace

class TestLogPlaces : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheCurrentRow();
    void marksAllSelected();
    void tooManyAreRefused();
    void noteIsGivenAndChanged();
    void cancelledNoteChangesNothing();
    void savedCaptureShowsMarksOnly();
    void nothingChosenNothingMarked();
    void nextAndPrevious_data();
    void nextAndPrevious();
    void wrapsAndSaysSo();
    void startsFromWhatIsInView();
    void rowThatIsNotShownIsTold();
    void sayThereIsNone();
    void filterHidesPlaces();
    void listLeadsAndRemoves();
    void barLeadsThere();
    void barLeadsToTheNearestShownRow();
    void barFollowsTheLog();
    void barShowsHits();
    void wheelOverTheBarScrolls();
    void barIsHiddenAndStaysSo();
    void ofAnotherCapture();
};

void TestLogPlaces::marksTheCurrentRow()
{
    Log log;
    log.file.appendEvents(50);
    log.open();
    QVERIFY(log.opened);
    log.choose(40);
    QCOMPARE(log.action("markAction").text(), QStringLiteral("Mark row"));
    log.trigger("markAction");
    QCOMPARE(log.markedRows(), QList<qint64>{40});
    const QModelIndex index = log.view.currentIndex();
    QVERIFY(index.data(EventLogModel::MarkRole).isValid());
    QVERIFY(index.siblingAtColumn(EventLogModel::PayloadColumn).data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("Marked")));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Marked")));
    QVERIFY(!index.siblingAtRow(0).data(EventLogModel::MarkRole).isValid());
    QCOMPARE(log.action("markAction").text(), QStringLiteral("Remove mark"));
    log.trigger("markAction");
    QVERIFY(log.markedRows().isEmpty());
    QVERIFY(!index.data(EventLogModel::MarkRole).isValid());
}

void TestLogPlaces::marksAllSelected()
{
    Log log;
    log.file.appendEvents(50);
    log.open();
    log.choose(40);
    log.view.selectionModel()->select(QItemSelection(log.model.index(9, 0), log.model.index(11, 0)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    log.trigger("markAction");
    QCOMPARE(log.markedRows(), QList<qint64>({10, 11, 12}));
    log.trigger("markAction");
    QVERIFY(log.markedRows().isEmpty());
}

void TestLogPlaces::tooManyAreRefused()
{
    Log log;
    EventLogModel large;
    log.file.appendEvents(static_cast<int>(MarkActions::mostAtOnce) + 1);
    log.file.commit();
    QVERIFY(large.open(log.file.path(), log.file.lastId()));
    QWidget panel;
    auto &view = *new EventLogView(log.theme, large, &panel);
    auto &places = *new LogPlaces({log.theme, log.settings, large, view, log.detail}, &panel);
    places.setMarkable(true);
    QSignalSpy wanted(&places, &LogPlaces::markWanted);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setCurrentIndex(large.index(0, 0));
    view.selectAll();
    panel.findChild<QAction *>(QStringLiteral("markAction"))->trigger();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(view.findChild<QLabel *>(QStringLiteral("viewNotice"))->text().contains(QStringLiteral("1,000")));
}

void TestLogPlaces::noteIsGivenAndChanged()
{
    Log log;
    log.file.appendEvents(50);
    log.open();
    log.choose(7);
    log.detail.showRow(*log.model.wholeRow(log.view.currentIndex().row()));
    log.trigger("markNoteAction");
    QTRY_VERIFY(log.panel.findChild<QLineEdit *>(QStringLiteral("markNote")));
    log.child<QLineEdit>("markNote").setText(QStringLiteral("  here it breaks "));
    log.child<QPushButton>("markNoteButton").click();
    QCOMPARE(log.view.currentIndex().data(EventLogModel::MarkRole).toString(), QStringLiteral("here it breaks"));
    QVERIFY(log.view.currentIndex().data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("Marked: here it breaks")));
    QVERIFY(log.child<QLabel>("detailMeta").accessibleName().endsWith(QStringLiteral("Marked: here it breaks")));
    QTRY_VERIFY(!log.panel.findChild<QLineEdit *>(QStringLiteral("markNote")));
    log.trigger("markNoteAction");
    QCOMPARE(log.child<QLineEdit>("markNote").text(), QStringLiteral("here it breaks"));
    log.child<QLineEdit>("markNote").clear();
    log.child<QPushButton>("markNoteButton").click();
    QCOMPARE(log.markedRows(), QList<qint64>{7});
    QVERIFY(log.child<QLabel>("detailMeta").accessibleName().endsWith(QStringLiteral("Marked")));
}

void TestLogPlaces::cancelledNoteChangesNothing()
{
    Log log;
    log.file.appendEvents(50);
    log.open();
    log.choose(7);
    log.trigger("markNoteAction");
    log.child<QLineEdit>("markNote").setText(QStringLiteral("no"));
    QTest::keyClick(&log.child<QLineEdit>("markNote"), Qt::Key_Escape);
    QTRY_VERIFY(!log.panel.findChild<QLineEdit *>(QStringLiteral("markNote")));
    QVERIFY(log.markedRows().isEmpty());
}

void TestLogPlaces::savedCaptureShowsMarksOnly()
{
    Log log(false);
    log.file.appendEvents(50);
    log.file.setMark(20, QStringLiteral("kept"));
    log.open();
    log.choose(20);
    QCOMPARE(log.view.currentIndex().data(EventLogModel::MarkRole).toString(), QStringLiteral("kept"));
    for (const char *name : {"markAction", "markNoteAction"}) {
        QVERIFY(!log.action(name).isEnabled());
        QVERIFY(log.action(name).toolTip().contains(QStringLiteral("read-only")));
    }
    log.trigger("marksAction");
    QVERIFY(!log.child<QPushButton>("marksRemoveButton").isEnabled());
    QTest::keyClick(&log.child<QTreeWidget>("marksList"), Qt::Key_Delete);
    QCOMPARE(log.markedRows(), QList<qint64>{20});
}

void TestLogPlaces::nothingChosenNothingMarked()
{
    Log log;
    log.file.appendEvents(50);
    log.open();
    QVERIFY(!log.action("markAction").isEnabled());
    log.choose(3);
    QVERIFY(log.action("markAction").isEnabled());
    QVERIFY(log.action("markNoteAction").isEnabled());
}

void TestLogPlaces::nextAndPrevious_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::newRow("error") << QByteArray("nextErrorAction") << qint64(1) << qint64(101);
    QTest::newRow("failed publish is an error") << QByteArray("nextErrorAction") << qint64(101) << qint64(501);
    QTest::newRow("error before") << QByteArray("previousErrorAction") << qint64(900) << qint64(501);
    QTest::newRow("gap") << QByteArray("nextGapAction") << qint64(301) << qint64(701);
    QTest::newRow("gap before") << QByteArray("previousGapAction") << qint64(1'000) << qint64(701);
    QTest::newRow("mark") << QByteArray("nextMarkAction") << qint64(50) << qint64(600);
    QTest::newRow("mark before") << QByteArray("previousMarkAction") << qint64(600) << qint64(50);
}

void TestLogPlaces::nextAndPrevious()
{
    QFETCH(const QByteArray, action);
    QFETCH(const qint64, from);
    Log log;
    log.file.setMark(50, {});
    log.file.setMark(600, {});
    fillWithTrouble(log);
    log.choose(from);
    log.trigger(action.constData());
    QTEST(log.currentId(), "to");
    QVERIFY(log.isInView(log.currentId()));
    QVERIFY(!log.view.isFollowing());
    QVERIFY(log.notice().isEmpty());
}

void TestLogPlaces::wrapsAndSaysSo()
{
    Log log;
    fillWithTrouble(log);
    log.choose(950);
    log.trigger("nextErrorAction");
    QCOMPARE(log.currentId(), 101);
    QVERIFY(log.notice().contains(QStringLiteral("start")));
    log.trigger("previousErrorAction");
    QCOMPARE(log.currentId(), 901);
    QVERIFY(log.notice().contains(QStringLiteral("end")));
}

void TestLogPlaces::startsFromWhatIsInView()
{
    Log log;
    fillWithTrouble(log);
    log.view.showPosition(log.model.positionOf(500));
    QCOMPARE(log.currentId(), 0);
    log.trigger("nextErrorAction"); // in view already, but not gone to yet
    QCOMPARE(log.currentId(), 501);
}

void TestLogPlaces::sayThereIsNone()
{
    Log log;
    log.file.appendEvents(300);
    log.open();
    log.choose(7);
    const QList<QPair<const char *, QString>> expected{{"nextMarkAction", QStringLiteral("No marks yet")},
                                                       {"previousErrorAction", QStringLiteral("No errors")},
                                                       {"nextGapAction", QStringLiteral("No gaps")},
                                                       {"marksAction", QStringLiteral("No marks yet")}};
    for (const auto &[name, words] : expected) {
        log.trigger(name);
        QVERIFY2(log.notice().startsWith(words), name);
        QCOMPARE(log.currentId(), 7);
    }
}

void TestLogPlaces::filterHidesPlaces()
{
    Log log;
    log.file.setMark(50, {});
    log.file.setMark(600, {});
    fillWithTrouble(log);
    log.model.setFilter(QStringLiteral(".order > 500"));
    QTRY_VERIFY(log.model.isScanned());
    log.view.refresh();
    log.choose(700);
    log.trigger("nextMarkAction");
    QCOMPARE(log.currentId(), 600); // 50 is hidden: around the end
    QVERIFY(!log.notice().isEmpty());
    log.trigger("nextErrorAction");
    QCOMPARE(log.currentId(), 600);
    QVERIFY(log.notice().contains(QStringLiteral("among the rows shown")));
}

void TestLogPlaces::listLeadsAndRemoves()
{
    Log log;
    log.file.setMark(50, QStringLiteral("first"));
    log.file.setMark(600, {});
    fillWithTrouble(log);
    log.trigger("marksAction");
    auto &list = log.child<QTreeWidget>("marksList");
    QCOMPARE(list.topLevelItemCount(), 2);
    QCOMPARE(list.topLevelItem(0)->text(0), QStringLiteral("50"));
    QVERIFY(list.topLevelItem(0)->text(1).startsWith(QStringLiteral("2025-06-15")));
    QCOMPARE(list.topLevelItem(0)->text(2), QStringLiteral("first"));
    log.child<QPushButton>("marksGoButton").click();
    QCOMPARE(log.currentId(), 50);
    list.setCurrentItem(list.topLevelItem(1));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(log.currentId(), 600);
    list.setCurrentItem(list.topLevelItem(0));
    QTest::keyClick(&list, Qt::Key_Delete);
    QTRY_COMPARE(list.topLevelItemCount(), 1);
    QCOMPARE(log.markedRows(), QList<qint64>{600});
}

void TestLogPlaces::barLeadsThere()
{
    Log log;
    log.file.appendEvents(5'000);
    log.open();
    QTRY_COMPARE(log.bar().content().overview.lastId, 5'000);
    QSignalSpy wanted(&log.bar(), &OverviewBar::placeWanted);
    QTest::mouseClick(&log.bar(), Qt::LeftButton, {}, {20, log.bar().height() / 2});
    QVERIFY(!log.view.isFollowing());
    QVERIFY(log.isInView(wanted.constLast().at(0).toLongLong()));
    QCOMPARE(log.currentId(), 0); // looking around chooses nothing
    QTest::keyClick(&log.bar(), Qt::Key_Home);
    QVERIFY(log.isInView(1));
    QTest::keyClick(&log.bar(), Qt::Key_End);
    QVERIFY(log.view.isFollowing());
    QVERIFY(log.isInView(5'000));
}

void TestLogPlaces::barLeadsToTheNearestShownRow()
{
    Log log;
    log.file.appendEvents(5'000);
    log.open();
    log.model.setFilter(QStringLiteral(".order == 100 or .order >= 4900"));
    QTRY_VERIFY(log.model.isScanned());
    log.view.refresh();
    QTRY_COMPARE(log.bar().content().overview.lastId, 5'000);
    QTest::mouseClick(&log.bar(), Qt::LeftButton, {}, {20, log.bar().height() / 2});
    QVERIFY(!log.view.isFollowing());
    QVERIFY(log.isInView(4'900));
}

void TestLogPlaces::barFollowsTheLog()
{
    Log log;
    log.file.setMark(2'000, {});
    log.file.appendEvents(2'000);
    log.file.appendText(Kind::Gap, QStringLiteral("lost"));
    log.file.appendEvents(2'999);
    log.open();
    QTRY_COMPARE(log.bar().content().overview.lastId, 5'000);
    QTRY_COMPARE(log.bar().content().lastVisible, 5'000);
    QCOMPARE(log.bar().picture().handle.bottom(), log.bar().height() - 1);
    QCOMPARE(log.bar().content().marks, QList<qint64>{2'000});
    QCOMPARE(log.bar().picture().ticks.size(), 2);
    log.choose(1);
    QTRY_COMPARE(log.bar().content().firstVisible, 1);
    QCOMPARE(log.bar().valueText().left(3), QStringLiteral("0 %"));
    log.file.appendEvents(1'000);
    log.file.commit();
    log.places.extendTo(6'000);
    QTRY_COMPARE(log.bar().content().overview.lastId, 6'000);
}

void TestLogPlaces::barShowsHits()
{
    Log log;
    log.file.appendEvents(1'000);
    log.open();
    QTRY_COMPARE(log.bar().content().overview.lastId, 1'000);
    QVERIFY(log.bar().content().hits.isEmpty());
    log.model.setFilter(QStringLiteral(".order <= 10 or .order == 1000"));
    QTRY_VERIFY(log.model.isScanned());
    log.view.refresh();
    log.places.extendTo(1'000);
    QTRY_COMPARE(log.bar().content().hits.count(true), 1 + log.bar().content().overview.bucketOf(10) + 1);
    QVERIFY(log.bar().content().hits.constFirst());
    QVERIFY(log.bar().content().hits.constLast());
    QVERIFY(!log.bar().content().hits.at(log.bar().content().hits.size() / 2));
}

void TestLogPlaces::wheelOverTheBarScrolls()
{
    Log log;
    log.file.appendEvents(150);
    log.open();
    const int before = log.view.verticalScrollBar()->value();
    QWheelEvent event({20, 100}, log.bar().mapToGlobal(QPointF(20, 100)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&log.bar(), &event);
    QCOMPARE_LT(log.view.verticalScrollBar()->value(), before);
}

void TestLogPlaces::barIsHiddenAndStaysSo()
{
    Log log;
    log.file.appendEvents(50);
    log.open();
    QVERIFY(log.bar().isVisible());
    QVERIFY(log.action("overviewAction").isChecked());
    log.trigger("overviewAction");
    QVERIFY(!log.bar().isVisible());
    const LogSettings read(log.folder.filePath(QStringLiteral("window.ini")));
    QVERIFY(!read.showsOverview());
    log.settings.setShowsOverview(true); // in another log
    QVERIFY(log.bar().isVisible());
    QVERIFY(log.action("overviewAction").isChecked());
}

void TestLogPlaces::ofAnotherCapture()
{
    Log log;
    log.file.appendEvents(50);
    log.file.setMark(20, {});
    log.open();
    QTRY_COMPARE(log.bar().content().overview.lastId, 50);
    test::CaptureFile other;
    other.appendEvents(10);
    other.commit();
    QVERIFY(log.model.open(other.path(), 10));
    log.places.setCapture(other.path());
    QTRY_VERIFY(log.bar().content().overview.buckets.isEmpty());
    log.places.extendTo(10);
    QTRY_COMPARE(log.bar().content().overview.lastId, 10);
    QVERIFY(log.bar().content().marks.isEmpty());
}

void TestLogPlaces::rowThatIsNotShownIsTold()
{
    Log log;
    fillWithTrouble(log);
    log.places.goToRow(7);
    QCOMPARE(log.currentId(), 7);
    QCOMPARE(log.notice(), QString());
    log.places.goToRow(5'000);
    QCOMPARE(log.currentId(), 1'000);
    QVERIFY2(log.notice().contains(QStringLiteral("the last one is 1,000")), qPrintable(log.notice()));
    log.model.setFilter(QStringLiteral("kind:gap"));
    QTRY_VERIFY(log.model.isScanned());
    log.places.goToRow(7);
    QCOMPARE(log.currentId(), 301);
    QCOMPARE(log.notice(), QStringLiteral("The filter hides row 7."));
    log.file.setMark(400, {});
    log.commit();
    log.trigger("marksAction");
    log.child<QTreeWidget>("marksList").setCurrentItem(log.child<QTreeWidget>("marksList").topLevelItem(0));
    log.child<QPushButton>("marksGoButton").click();
    QCOMPARE(log.currentId(), 701);
    QCOMPARE(log.notice(), QStringLiteral("The filter hides row 400."));
    log.model.setFilter({});
    log.file.trim(900);
    log.view.trimTo(log.file.counters().firstId);
    log.places.goToRow(7);
    QVERIFY2(log.notice().contains(QStringLiteral("was removed")), qPrintable(log.notice()));
    log.model.clear();
    log.places.goToRow(950);
    QVERIFY2(log.notice().contains(QStringLiteral("cleared view")), qPrintable(log.notice()));
}

QTEST_MAIN(TestLogPlaces)
#include "tst_logplaces.moc"
