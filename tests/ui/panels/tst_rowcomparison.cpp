// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowcomparison.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/panels/detailpanel.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/eventlogview.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>

using namespace eventscope;

namespace {

struct Log
{
    Log()
    {
        file.appendEvent("{\"n\":1}", QStringLiteral("/a"));
        file.appendEvent("{\"n\":2}", QStringLiteral("/b"));
        file.appendEvent("{\"n\":3}", QStringLiteral("/a"));
        file.appendText(CaptureRow::Kind::Gap, QStringLiteral("gap"));
        file.appendEvent("{\"n\":5}", QStringLiteral("/a"));
        file.commit();
        opened = model.open(file.path(), file.lastId()).ok();
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        comparison.setCapture(file.path());
        QObject::connect(&view, &EventLogView::currentRowChanged, &detail, [this](int row) {
            if (row >= 0)
                detail.showRow(*model.wholeRow(row));
        });
        detail.resize(600, 300);
        detail.show();
        view.resize(600, 300);
        view.show();
        view.setFollowing(false);
    }
    void select(qint64 id) { view.setCurrentIndex(model.index(model.rowOf(id), 0)); }
    void seeComparison() { detail.findChild<QTabWidget *>(QStringLiteral("eventDetail"))->setCurrentIndex(3); }
    [[nodiscard]] QAction *find(const char *name) const
    {
        for (QAction *action : view.actions()) {
            if (action->objectName() == QLatin1String(name))
                return action;
        }
        qFatal("no action %s", name);
    }
    /// `1>3`: the values before and after.
    [[nodiscard]] QString difference() const
    {
        const auto *table = detail.findChild<QTableView *>(QStringLiteral("diffTable"))->model();
        return table->rowCount() != 1 ? QString()
                                      : table->index(0, 2).data().toString() + QLatin1Char('>') + table->index(0, 3).data().toString();
    }
    [[nodiscard]] QString header() const { return detail.findChild<ElidedLabel *>(QStringLiteral("diffHeader"))->text(); }
    [[nodiscard]] QString message() const
    {
        return detail.findChild<QWidget *>(QStringLiteral("detailDiff"))->findChild<QLabel *>(QStringLiteral("emptyText"))->text();
    }

    Theme theme;
    test::CaptureFile file;
    EventLogModel model;
    EventLogView view{theme, model};
    DetailPanel detail{theme};
    RowComparison comparison{model, view, detail, nullptr};
    bool opened = false;
};

} // namespace

class TestRowComparison : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void previousEventOfTheChannel();
    void chosenRow();
    void twoSelectedRows();
    void trimmedRowsAreNotCounted();
    void rowWithoutPayload();
    void anotherCaptureForgets();
};

void TestRowComparison::previousEventOfTheChannel()
{
    Log log;
    QVERIFY(log.opened);
    log.select(5);
    log.seeComparison();
    QTRY_COMPARE(log.difference(), QStringLiteral("3>5"));
    QVERIFY2(log.header().contains(QStringLiteral("the previous event of /a")), qPrintable(log.header()));
    log.select(3);
    QTRY_COMPARE(log.difference(), QStringLiteral("1>3"));
    log.select(2);
    QTRY_VERIFY(log.message().startsWith(QStringLiteral("There is no event of this channel among the 1 row before")));
    QCOMPARE(log.difference(), QString());
}

void TestRowComparison::chosenRow()
{
    Log log;
    log.select(2);
    log.seeComparison();
    QVERIFY(!log.find("compareWithPreviousAction")->isEnabled());
    log.find("compareWithRowAction")->trigger();
    QTRY_VERIFY(log.message().contains(QStringLiteral("Select another one")));
    log.select(5);
    QTRY_COMPARE(log.difference(), QStringLiteral("2>5"));
    log.select(1);
    QTRY_COMPARE(log.difference(), QStringLiteral("1>2")); // the older stays before
    log.select(5);
    QTRY_COMPARE(log.difference(), QStringLiteral("2>5"));
    log.find("compareWithPreviousAction")->trigger();
    QTRY_COMPARE(log.difference(), QStringLiteral("3>5"));
    QVERIFY(!log.find("compareWithPreviousAction")->isEnabled());
}

void TestRowComparison::twoSelectedRows()
{
    Log log;
    log.seeComparison();
    log.select(5);
    QTRY_COMPARE(log.difference(), QStringLiteral("3>5"));
    auto *selection = log.view.selectionModel();
    const auto add = [&](qint64 id) {
        selection->select(log.model.index(log.model.rowOf(id), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    add(2);
    QTRY_COMPARE(log.difference(), QStringLiteral("2>5"));
    QVERIFY(log.header().contains(QStringLiteral("the two selected rows")));
    add(1); // three: no pair any more
    QTRY_COMPARE(log.difference(), QStringLiteral("3>5"));
}

void TestRowComparison::trimmedRowsAreNotCounted()
{
    Log log;
    log.file.trim(3);
    log.view.trimTo(log.file.counters().firstId);
    QCOMPARE(log.model.captureFirstId(), 3);
    log.select(5);
    log.seeComparison();
    QTRY_VERIFY2(log.message().startsWith(QStringLiteral("There is no event of this channel among the 2 rows")), qPrintable(log.message()));
}

void TestRowComparison::rowWithoutPayload()
{
    Log log;
    log.seeComparison();
    log.select(4);
    log.find("compareWithRowAction")->trigger();
    log.select(5);
    log.seeComparison();
    QTRY_VERIFY(log.message().contains(QStringLiteral("no payload")));
}

void TestRowComparison::anotherCaptureForgets()
{
    Log log;
    log.select(2);
    log.find("compareWithRowAction")->trigger();
    log.comparison.setCapture(log.file.path());
    log.select(5);
    log.seeComparison();
    QTRY_COMPARE(log.difference(), QStringLiteral("3>5"));
}

QTEST_MAIN(TestRowComparison)
#include "tst_rowcomparison.moc"
