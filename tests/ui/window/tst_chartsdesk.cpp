// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartsdesk.h"

#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/capturewindow.h"
#include "ui/models/eventlogmodel.h"
#include "ui/panels/logpanel.h"
#include "ui/views/chartlegend.h"
#include "ui/views/chartview.h"
#include "ui/views/eventlogview.h"
#include "ui/views/jsontreeview.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace eventscope;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A log and charts over the same hundred events, side by side.
struct Fixture
{
    Fixture()
    {
        file.appendEvents(100);
        file.commit();
        log.showCapture(file.path(), file.lastId());
        desk->showLog(&log);
        charts.showCapture(file.path(), file.lastId());
        log.resize(800, 500);
        charts.resize(800, 300);
        log.show();
        charts.show();
        exposed = QTest::qWaitForWindowExposed(&charts) && QTest::qWaitForWindowExposed(&log);
    }
    [[nodiscard]] EventLogView *logView() const { return log.findChild<EventLogView *>(text("eventLog")); }
    [[nodiscard]] const EventLogModel *model() const { return static_cast<EventLogModel *>(logView()->model()); }
    [[nodiscard]] ChartView *view() const { return charts.findChild<ChartView *>(text("chartView")); }
    [[nodiscard]] QAbstractItemModel *lines() const { return charts.findChild<ChartLegend *>(text("chartLegend"))->model(); }
    [[nodiscard]] QString value(int row) const { return lines()->index(row, ChartModel::ValueColumn).data().toString(); }
    [[nodiscard]] qint64 currentId() const { return model()->idAt(logView()->currentIndex().row()); }

    test::CaptureFile file;
    QTemporaryDir folder;
    Theme theme;
    test::FakePrompt prompt;
    LogSettings settings{folder.filePath(text("window.ini"))};
    LogPanel log{theme, prompt, settings};
    ChartsPanel charts{theme, prompt};
    ChartsDesk *desk = new ChartsDesk(charts);
    bool exposed = false;
};

} // namespace

class TestChartsDesk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theLogsRowIsTheCursor();
    void aPointLeadsToItsRow();
    void aRowThatIsGoneIsTold();
    void aNumberOfTheDetailIsCharted();
    void subscriptionsHaveTheColorOfTheLog();
    void aCaptureWindowHasCharts();
};

void TestChartsDesk::theLogsRowIsTheCursor()
{
    Fixture f;
    QVERIFY(f.exposed);
    f.charts.addNumber(text(".order"));
    QTRY_COMPARE(f.value(0), text("100"));
    f.logView()->goTo(f.model()->positionOf(42));
    QTRY_COMPARE(f.value(0), text("42"));
    QVERIFY(f.view()->cursorAt().has_value());
    QCOMPARE(f.currentId(), 42);
}

void TestChartsDesk::aPointLeadsToItsRow()
{
    Fixture f;
    f.charts.addNumber(text(".order"));
    QTRY_COMPARE(f.value(0), text("100"));
    f.view()->refresh();
    QTest::keyClick(f.view(), Qt::Key_Left);
    QTest::keyClick(f.view(), Qt::Key_Left);
    QCOMPARE(f.currentId(), 99);
    QTRY_COMPARE(f.value(0), text("99"));
}

void TestChartsDesk::aRowThatIsGoneIsTold()
{
    Fixture f;
    f.charts.addNumber(text(".order"));
    QTRY_COMPARE(f.value(0), text("100"));
    f.view()->refresh();
    f.file.trim(10);
    f.file.appendEvents(1);
    f.file.commit();
    CaptureCounters counters = f.file.counters();
    f.log.captureCommitted(101, counters);
    QTRY_VERIFY(f.model()->captureFirstId() > 50);
    QTest::keyClick(f.view(), Qt::Key_Right); // the first point, whose row is gone
    auto *notice = f.log.findChild<QLabel *>(text("viewNotice"));
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(f.value(0), text("1")); // the chart still knows it
}

void TestChartsDesk::aNumberOfTheDetailIsCharted()
{
    Fixture f;
    QSignalSpy wanted(f.desk, &ChartsDesk::panelWanted);
    f.logView()->goTo(f.model()->positionOf(7));
    auto *tree = f.log.findChild<JsonTreeView *>();
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    tree->findChild<QAction *>(text("chartValueAction"))->trigger();
    QCOMPARE(wanted.size(), 1);
    QTRY_COMPARE(f.value(0), text("7")); // the cursor is at the row
    QCOMPARE(f.lines()->index(0, 0).data().toString(), text(".order"));
}

void TestChartsDesk::subscriptionsHaveTheColorOfTheLog()
{
    Fixture f;
    SubscriptionInfo info;
    info.id = "sub-1";
    info.pattern = text("/demo/*");
    info.colorIndex = 5;
    f.log.setSubscriptions({info});
    f.charts.findChild<QToolButton *>(text("addSeriesButton"))->menu()->actions().constFirst()->trigger();
    QTRY_COMPARE(f.lines()->index(0, 0).data().toString(), text("/demo/*"));
    QCOMPARE(f.lines()->index(0, 0).data(ChartModel::ColorIndexRole).toInt(), 5);
}

void TestChartsDesk::aCaptureWindowHasCharts()
{
    test::CaptureFile file;
    file.appendEvents(20);
    file.commit();
    file.close();
    const QTemporaryDir folder;
    Theme theme;
    test::FakePrompt prompt;
    LogSettings settings{folder.filePath(text("window.ini"))};
    QWidget parent;
    auto *window = new CaptureWindow(file.path(), {theme, prompt, settings}, &parent);
    QSignalSpy opened(window, &CaptureWindow::opened);
    window->show();
    window->openCapture();
    QTRY_COMPARE(opened.size(), 1);
    auto *dock = window->findChild<QDockWidget *>(text("chartsDock"));
    QVERIFY(dock && !dock->isVisible());
    dock->toggleViewAction()->trigger();
    QVERIFY(dock->isVisible());
    auto *panel = static_cast<ChartsPanel *>(dock->widget());
    panel->addNumber(text(".order"));
    const auto *lines = panel->findChild<ChartLegend *>(text("chartLegend"))->model();
    QTRY_COMPARE(lines->index(0, ChartModel::ValueColumn).data().toString(), text("20"));
    delete window;
}

QTEST_MAIN(TestChartsDesk)
#include "tst_chartsdesk.moc"
