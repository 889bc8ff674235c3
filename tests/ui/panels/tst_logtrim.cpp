// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/eventlogmodel.h"
#include "ui/panels/detailpanel.h"
#include "ui/panels/logpanel.h"
#include "ui/views/eventlogview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace eventscope;
using Kind = CaptureRow::Kind;

namespace {

constexpr int windowSize = 20;

/// A model with a small window over a capture, under the model tester.
struct Log
{
    explicit Log(int events)
    {
        tester.setUseFetchMore(false);
        file.appendEvents(events);
        file.commit();
        opened = bool(model.open(file.path(), file.lastId()));
        model.extendTo(file.lastId(), file.counters().committedEvents);
    }

    void grow(int events)
    {
        file.appendEvents(events);
        file.commit();
        model.extendTo(file.lastId(), file.counters().committedEvents);
        model.refresh();
    }
    void trim(qint64 rows)
    {
        file.trim(rows);
        model.trimTo(file.counters().firstId);
    }
    void filter(const QString &text)
    {
        model.setFilter(text);
        QTRY_VERIFY(model.isScanned());
        model.refresh();
    }
    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result << model.index(row, 0).data(EventLogModel::IdRole).toLongLong();
        return result;
    }
    [[nodiscard]] Kind kind(int row) const { return static_cast<Kind>(model.index(row, 0).data(EventLogModel::KindRole).toInt()); }

    test::CaptureFile file;
    EventLogModel model{nullptr, windowSize};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    bool opened = false;
};

QList<qint64> span(qint64 first, qint64 last, qint64 step = 1)
{
    QList<qint64> ids;
    for (qint64 id = first; id <= last; id += step)
        ids << id;
    return ids;
}

/// A panel over a capture that is being written.
struct Panel
{
    explicit Panel(int events)
    {
        panel.resize(800, 600);
        panel.showCapture(file.path(), 0);
        panel.show();
        exposed = QTest::qWaitForWindowExposed(&panel);
        file.appendEvents(events);
        commit();
        filled = QTest::qWaitFor([this] { return view().model()->rowCount() == file.lastId(); });
    }

    void commit()
    {
        file.commit();
        panel.captureCommitted(file.lastId(), file.counters());
    }
    void trim(qint64 rows)
    {
        file.trim(rows);
        panel.captureCommitted(file.lastId(), file.counters());
    }
    [[nodiscard]] EventLogView &view() const { return *panel.findChild<EventLogView *>(); }
    [[nodiscard]] qint64 idAt(int row) const { return view().model()->index(row, 0).data(EventLogModel::IdRole).toLongLong(); }
    [[nodiscard]] qint64 topId() const { return idAt(view().rowAt(0)); }
    [[nodiscard]] int rows() const { return view().model()->rowCount(); }

    Theme theme;
    test::CaptureFile file;
    test::FakePrompt prompt;
    QTemporaryDir folder;
    LogSettings settings{folder.filePath(QStringLiteral("window.ini"))};
    LogPanel panel{theme, prompt, settings};
    bool exposed = false;
    bool filled = false;
};

} // namespace

/// What the log does when the budget of its capture removes the oldest rows.
class TestLogTrim : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsLeaveTheWindow();
    void rowsBeforeTheWindowLeaveQuietly();
    void aPageThatWasReadIsReadAnew();
    void rowsLeaveTheFilteredList();
    void gapRowIsFoundByItsKind();
    void clearedViewStaysClear();
    void logThatStandsBehindGoesOn();
    void opensATrimmedCapture();
    void whatIsReadStaysInPlace();
    void chosenRowThatGoesKeepsItsDetail();
    void pausedLogTellsWhatWent();
    void foldedLogTellsWhatWent_data();
    void foldedLogTellsWhatWent();
    void heldSearchIsNeverBehindTheStart();
    void gapRowHasNoColor();
};

void TestLogTrim::rowsLeaveTheWindow()
{
    Log log(30); // 11 to 30 in the window
    QCOMPARE(log.ids(), span(11, 30));
    const QSignalSpy removed(&log.model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&log.model, &QAbstractItemModel::modelReset);
    log.trim(16);
    QCOMPARE(log.ids(), span(15, 30));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(log.kind(0), Kind::Gap);
    QCOMPARE(log.kind(1), Kind::Event);
    QCOMPARE(log.model.total(), 16);
    QCOMPARE(log.model.unfilteredTotal(), 16);
    QCOMPARE(log.model.positionOf(3), 0);
    QCOMPARE(log.model.positionOf(20), 5);
    QCOMPARE(log.model.shownEvents(), 30); // they were shown
    log.grow(10);
    QCOMPARE(log.ids().last(), 40);
    QCOMPARE(log.model.shownEvents(), 40);
}

void TestLogTrim::rowsBeforeTheWindowLeaveQuietly()
{
    Log log(100);
    const QSignalSpy changed(&log.model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&log.model, &QAbstractItemModel::modelReset);
    log.trim(50);
    QCOMPARE(changed.size() + reset.size(), 0);
    QCOMPARE(log.ids(), span(81, 100));
    QVERIFY(log.model.showsEnd());
    QCOMPARE(log.model.total(), 48);
    log.model.moveToStart();
    QCOMPARE(log.ids(), span(53, 72));
    QCOMPARE(log.kind(0), Kind::Gap);
}

void TestLogTrim::aPageThatWasReadIsReadAnew()
{
    Log log(20);
    const QModelIndex cell = log.model.index(9, EventLogModel::PayloadColumn);
    QCOMPARE(cell.data().toString(), QStringLiteral("{\"order\":10}"));
    log.trim(11);
    QCOMPARE(log.ids(), span(10, 20));
    QVERIFY2(log.model.index(0, EventLogModel::PayloadColumn).data().toString().startsWith(QStringLiteral("the oldest 10 events")),
             qPrintable(log.model.index(0, EventLogModel::PayloadColumn).data().toString()));
    QCOMPARE(log.model.index(1, EventLogModel::PayloadColumn).data().toString(), QStringLiteral("{\"order\":11}"));
}

void TestLogTrim::rowsLeaveTheFilteredList()
{
    Log log(60);
    log.filter(QStringLiteral(".order % 2 == 0"));
    QCOMPARE(log.ids(), span(22, 60, 2));
    log.trim(30);
    const qint64 first = log.file.counters().firstId;
    QCOMPARE(first, 32);
    QCOMPARE(log.ids(), span(34, 60, 2));
    QCOMPARE(log.model.total(), 14);
    QCOMPARE(log.model.shownEvents(), 30);
    log.grow(4);
    QTRY_VERIFY(log.model.isScanned());
    log.model.refresh();
    QCOMPARE(log.ids(), span(34, 64, 2));
}

void TestLogTrim::gapRowIsFoundByItsKind()
{
    Log log(40);
    log.trim(20);
    log.filter(QStringLiteral("kind:gap"));
    QCOMPARE(log.ids(), QList<qint64>{log.file.counters().firstId});
}

void TestLogTrim::clearedViewStaysClear()
{
    Log log(30);
    log.model.clear();
    QVERIFY(log.model.isCleared());
    log.trim(20);
    QCOMPARE(log.model.rowCount(), 0);
    log.grow(5);
    QCOMPARE(log.ids(), span(31, 35));
    log.trim(20);
    QVERIFY(log.model.isCleared());
    log.model.showAll();
    QVERIFY(!log.model.isCleared());
    QCOMPARE(log.model.total(), 35 - log.file.counters().firstId + 1);
}

void TestLogTrim::logThatStandsBehindGoesOn()
{
    Log log(10);
    log.file.appendEvents(50);
    log.file.commit();
    log.trim(20); // more than the model knows of is gone
    log.model.refresh();
    const qint64 first = log.file.counters().firstId;
    QCOMPARE(log.ids(), QList<qint64>{first});
    QCOMPARE(log.kind(0), Kind::Gap);
    log.grow(0);
    QCOMPARE(log.ids(), span(first, 60));
}

void TestLogTrim::opensATrimmedCapture()
{
    Log log(50);
    log.trim(10);
    EventLogModel opened;
    QVERIFY(opened.open(log.file.path(), log.file.lastId()).ok());
    QCOMPARE(opened.rowCount(), 50 - log.file.counters().firstId + 1);
    QCOMPARE(opened.idAt(0), log.file.counters().firstId);
    QVERIFY(!opened.isCleared());
}

void TestLogTrim::whatIsReadStaysInPlace()
{
    Panel panel(400);
    QVERIFY(panel.exposed && panel.filled);
    panel.view().setFollowing(false);
    panel.view().verticalScrollBar()->setValue(200);
    QCOMPARE(panel.topId(), 201);
    panel.trim(300);
    QTRY_COMPARE(panel.rows(), 285);
    QCOMPARE(panel.topId(), 201);
    QVERIFY(!panel.view().isFollowing());
    panel.trim(100); // it went
    QTRY_COMPARE(panel.rows(), 95);
    QCOMPARE(panel.topId(), panel.file.counters().firstId);
    QVERIFY(!panel.view().isFollowing());
}

void TestLogTrim::chosenRowThatGoesKeepsItsDetail()
{
    Panel panel(100);
    QVERIFY(panel.exposed && panel.filled);
    panel.view().setFollowing(false);
    panel.view().setCurrentIndex(panel.view().model()->index(4, 0));
    const auto *detail = panel.panel.findChild<DetailPanel *>();
    const QSignalSpy current(&panel.view(), &EventLogView::currentRowChanged);
    panel.trim(50);
    QTRY_COMPARE(panel.rows(), 48);
    QVERIFY(!panel.view().currentIndex().isValid());
    QCOMPARE(current.size(), 1); // and no other row was chosen for it
    QVERIFY(detail->isVisible());
}

void TestLogTrim::pausedLogTellsWhatWent()
{
    Panel panel(50);
    QVERIFY(panel.exposed && panel.filled);
    const QSignalSpy shown(&panel.panel, &LogPanel::shownChanged);
    panel.panel.findChild<QToolButton *>(QStringLiteral("pauseButton"))->setChecked(true);
    panel.file.appendEvents(50);
    panel.commit();
    panel.trim(20);
    QTRY_COMPARE(panel.rows(), 1);
    QCOMPARE(panel.idAt(0), panel.file.counters().firstId);
    QCOMPARE(panel.panel.shownEvents(), 50);
    panel.panel.findChild<QToolButton *>(QStringLiteral("pauseButton"))->setChecked(false);
    QTRY_COMPARE(panel.rows(), 19);
    QCOMPARE(panel.panel.shownEvents(), 100);
}

void TestLogTrim::foldedLogTellsWhatWent_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<bool>("isScannedBefore");
    QTest::newRow("in the window, an original") << 10 << true;
    QTest::newRow("in the window, a copy") << 11 << true;
    QTest::newRow("before the window, an original") << 40 << true;
    QTest::newRow("before the window, a copy") << 41 << true;
    QTest::newRow("while it is searched, an original") << 10 << false;
    QTest::newRow("while it is searched, a copy") << 11 << false;
}

void TestLogTrim::foldedLogTellsWhatWent()
{
    QFETCH(int, events);
    QFETCH(bool, isScannedBefore);
    Log log(0);
    for (int i = 0; i < events; ++i) {
        const QByteArray payload = "{\"n\":" + QByteArray::number(i) + '}';
        log.file.appendEvent(payload, QStringLiteral("/demo/*"), "s1");
        log.file.appendEvent(payload, QStringLiteral("/demo/a"), "s2");
    }
    log.grow(0);
    log.model.setFolding(true);
    if (isScannedBefore)
        QTRY_VERIFY(log.model.isScanned());
    log.model.refresh();
    log.trim(events);
    const qint64 first = log.file.counters().firstId;
    QTRY_VERIFY(log.model.isScanned());
    log.model.refresh();
    log.model.moveToStart();
    QCOMPARE(log.ids().constFirst(), first);
    QCOMPARE(log.kind(0), Kind::Gap);
    QCOMPARE(log.kind(1), Kind::Event);
    // No copy among them, but the one whose original went before the scan saw it.
    for (qsizetype row = isScannedBefore ? 1 : 2; row < log.ids().size(); ++row)
        QCOMPARE(log.ids().at(row) % 2, 1);
    if (isScannedBefore)
        QCOMPARE(log.model.total(), (2 * events - first) / 2 + 1);
    log.trim(events / 2);
    log.model.moveToStart();
    QCOMPARE(log.ids().constFirst(), log.file.counters().firstId);
    QCOMPARE(log.kind(0), Kind::Gap);
}

void TestLogTrim::heldSearchIsNeverBehindTheStart()
{
    Log log(5'000);
    log.model.setFilter(QStringLiteral(".order | [range(2000)] | length > 0"));
    log.model.cancelSearch();
    log.trim(500);
    QVERIFY(log.model.isSearchCancelled());
    QVERIFY(log.model.searchedPart() >= 0);
    log.model.goOnSearching();
    QTRY_VERIFY_WITH_TIMEOUT(log.model.isScanned(), 60'000);
    QCOMPARE(log.model.searchedPart(), 1.0);
    QCOMPARE(log.model.total(), 5'000 - log.file.counters().firstId);
}

void TestLogTrim::gapRowHasNoColor()
{
    Log log(20);
    log.model.rules().setRules({ColorRule{QStringLiteral("orders"), QStringLiteral("order"), Theme::RuleColor::Red, true}});
    const auto color = [&log](int row) { return log.model.index(row, 0).data(EventLogModel::RuleRole); };
    QTRY_VERIFY(color(9).isValid());
    log.trim(11);
    QCOMPARE(log.kind(0), Kind::Gap);
    QVERIFY(!color(0).isValid());
    QTRY_VERIFY(color(1).isValid());
    QVERIFY(!color(0).isValid());
}

QTEST_MAIN(TestLogTrim)
#include "tst_logtrim.moc"
