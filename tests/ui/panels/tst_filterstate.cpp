// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterstate.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/eventlogmodel.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

using namespace eventscope;

namespace {

constexpr int rows = 20'000;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// The line over a log, as a panel would keep it up to date.
struct Line
{
    Line()
    {
        file.appendEvents(rows);
        file.commit();
        if (!model.open(file.path(), file.lastId()))
            qFatal("no capture");
        QObject::connect(&model, &EventLogModel::scanned, &state, &FilterState::refresh);
        state.show();
    }
    [[nodiscard]] QString text() const { return state.findChild<QLabel *>(QStringLiteral("filterState"))->text(); }
    [[nodiscard]] QToolButton &button() const { return *state.findChild<QToolButton *>(QStringLiteral("searchButton")); }
    [[nodiscard]] QProgressBar &progress() const { return *state.findChild<QProgressBar *>(QStringLiteral("searchProgress")); }

    Theme theme;
    test::CaptureFile file;
    EventLogModel model;
    FilterState state{theme, model};
};

/// Takes seconds for all rows.
const QString slowFilter = QStringLiteral("jq:([range(200)] | add) > 0 and .order % 2 == 0");

} // namespace

class TestFilterState : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowFarASearchIs();
    void oneSlowRowCanBeCancelled();
    void cancelKeepsWhatWasFound();
    void faultWins();
    void noticeIsSaid();
};

void TestFilterState::saysHowFarASearchIs()
{
    Line line;
    line.state.refresh();
    QVERIFY(!line.state.isVisible());
    line.model.setFilter(slowFilter);
    line.state.refresh();
    QVERIFY(line.state.isVisible());
    QVERIFY(!line.button().isVisible()); // not before it has lasted
    QTRY_VERIFY(line.button().isVisible());
    QVERIFY(line.progress().isVisible());
    const QRegularExpression form(QStringLiteral("^[\\d,]+ of %1 rows match, \\d+ % searched$").arg(number(rows)));
    QTRY_VERIFY(form.match(line.text()).hasMatch());
    QVERIFY(line.progress().value() < line.progress().maximum());
    line.model.setFilter(QStringLiteral(".order > 19998"));
    QTRY_COMPARE(line.text(), QStringLiteral("2 of %1 rows match").arg(number(rows)));
    QVERIFY(!line.button().isVisible());
    QVERIFY(!line.progress().isVisible());
}

void TestFilterState::oneSlowRowCanBeCancelled()
{
    Line line;
    line.model.setFilter(QStringLiteral("jq:last(repeat(.))"));
    line.state.refresh();
    QTRY_VERIFY(line.button().isVisible());
    QTest::mouseClick(&line.button(), Qt::LeftButton);
    QTRY_VERIFY(line.text().contains(QStringLiteral("search cancelled at 0 %")));
}

void TestFilterState::cancelKeepsWhatWasFound()
{
    Line line;
    line.model.setFilter(slowFilter);
    line.state.refresh();
    QTRY_VERIFY(line.button().isVisible() && line.model.total() > 0);
    QCOMPARE(line.button().text(), QStringLiteral("Cancel"));
    QTest::keyClick(&line.button(), Qt::Key_Space);
    QVERIFY(line.model.isSearchCancelled());
    QTRY_VERIFY(line.text().contains(QStringLiteral("search cancelled at")));
    QCOMPARE(line.button().accessibleName(), QStringLiteral("Search on"));
    QVERIFY(!line.progress().isVisible());
    QVERIFY(line.model.total() > 0);
    QVERIFY(line.model.total() < rows / 2);
    line.file.appendEvents(1);
    line.file.commit();
    line.model.extendTo(line.file.lastId(), 0); // does not wake it
    QVERIFY(line.model.isSearchCancelled());
    QTest::keyClick(&line.button(), Qt::Key_Space);
    QVERIFY(!line.model.isSearchCancelled());
    QTRY_VERIFY_WITH_TIMEOUT(line.model.isScanned(), 120'000);
    QCOMPARE(line.model.total(), rows / 2);
    QCOMPARE(line.text(), QStringLiteral("%1 of %2 rows match").arg(number(rows / 2), number(rows + 1)));
}

void TestFilterState::faultWins()
{
    Line line;
    line.model.setFilter(QStringLiteral("order"));
    line.state.setFault(QStringLiteral("It is wrong."));
    QCOMPARE(line.text(), QStringLiteral("It is wrong. The filter before it stays: order"));
    QVERIFY(!line.button().isVisible());
    line.state.setFault({});
    QTRY_COMPARE(line.text(), QStringLiteral("%1 of %1 rows match").arg(number(rows)));
}

void TestFilterState::noticeIsSaid()
{
    Line line;
    line.state.setNotice(QStringLiteral("Something."));
    QVERIFY(line.state.isVisible());
    QCOMPARE(line.text(), QStringLiteral("Something."));
    line.model.setFilter(QStringLiteral("19999"));
    QTRY_COMPARE(line.text(), QStringLiteral("1 of %1 rows match  Something.").arg(number(rows)));
    line.model.setFilter({});
    line.state.setNotice({});
    QVERIFY(!line.state.isVisible());
}

QTEST_MAIN(TestFilterState)
#include "tst_filterstate.moc"
