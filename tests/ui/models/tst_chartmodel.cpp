// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartmodel.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace eventscope;
using Kind = SeriesRequest::Kind;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A model on a capture with some events, one a millisecond.
struct Fixture
{
    explicit Fixture(int events = 10)
    {
        file.appendEvents(events);
        file.commit();
        model.setCapture(file.path());
    }
    void finish() { model.finishAt(file.lastId()); }
    [[nodiscard]] QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount({}); ++row)
            found << cell(row, ChartModel::NameColumn);
        return found;
    }

    test::CaptureFile file;
    ChartModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestChartModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSeriesHasARowBeforeItHasACurve();
    void readsNumbers();
    void aCurveForEachChannel();
    void tellsEventsWithoutANumber();
    void tellsWhatFails();
    void drawsABoundedNumberOfCurves();
    void theSameSeriesIsShownAgain();
    void takesABoundedNumberOfSeries();
    void removesASeriesWithItsCurves();
    void anotherCaptureIsReadAnew();
    void tellsTheValueAtTheCursor();
    void subscriptionsHaveTheirColor();
    void aHiddenCurveIsNotDrawn();
    void growsWithTheCapture();
};

void TestChartModel::aSeriesHasARowBeforeItHasACurve()
{
    Fixture f;
    QVERIFY(f.model.addSeries({Kind::Number, text(".nothing")}));
    QCOMPARE(f.names(), QStringList({text(".nothing")}));
    QCOMPARE(f.model.curve(0), nullptr);
    f.finish();
    QTRY_COMPARE(f.cell(0, ChartModel::ValueColumn), text("Nothing yet"));
    QVERIFY(!f.model.hasPoints());
}

void TestChartModel::readsNumbers()
{
    Fixture f(10'000);
    QVERIFY(f.model.addSeries({Kind::Number, text(".order")}));
    f.finish();
    QTRY_VERIFY(f.model.curve(0) && f.model.curve(0)->points.size() == 10'000);
    QCOMPARE(f.cell(0, ChartModel::ValueColumn), chartValueText(10'000, ChartUnit::Number));
    QCOMPARE(f.model.notes(), QStringList());
}

void TestChartModel::aCurveForEachChannel()
{
    Fixture f;
    f.file.appendEvent("{}", text("/other"), "sub-2");
    f.file.appendPublished("{}", text("published: 1"));
    f.file.commit();
    QVERIFY(f.model.addSeries({Kind::Number, text(".order")}));
    QVERIFY(f.model.addSeries({Kind::EventsByChannel}));
    QVERIFY(f.model.addSeries({Kind::EventsBySubscription}));
    f.finish();
    QTRY_COMPARE(f.model.shownCurves().size(), 6);
    QStringList names = f.names();
    names.sort();
    QCOMPARE(
        names,
        QStringList({text(".order"), text("/demo/*"), text("/demo/*"), text("/demo/orders, published"), text("/other"), text("/other")}));
    QSet<int> shapes;
    for (int row = 0; row < 6; ++row)
        shapes << f.model.index(row, 0).data(ChartModel::ShapeRole).toInt();
    QCOMPARE(shapes.size(), 6);
}

void TestChartModel::tellsEventsWithoutANumber()
{
    Fixture f;
    f.file.appendEvent("{\"order\":\"eleven\"}");
    f.file.appendEvent("hello");
    f.file.commit();
    QVERIFY(f.model.addSeries({Kind::Number, text(".order")}));
    f.finish();
    QTRY_COMPARE(f.model.notes(), QStringList({text(".order: 2 events without a number.")}));
    QCOMPARE(f.model.curve(0)->points.size(), 10);
}

void TestChartModel::tellsWhatFails()
{
    Fixture f;
    QVERIFY(f.model.addSeries({Kind::Number, text(".[")}));
    f.finish();
    QTRY_VERIFY(f.model.hasFailed());
    QCOMPARE(f.cell(0, ChartModel::ValueColumn), text("Failed"));
    QVERIFY(f.model.index(0, 0).data(ChartModel::FailedRole).toBool());
    QCOMPARE(f.model.notes().size(), 1);
}

void TestChartModel::drawsABoundedNumberOfCurves()
{
    Fixture f;
    for (int channel = 0; channel < ChartModel::maxCurves + 5; ++channel)
        f.file.appendEvent("{}", text("/many/%1").arg(channel), "sub-x");
    f.file.commit();
    QVERIFY(f.model.addSeries({Kind::EventsByChannel}));
    f.finish();
    QTRY_COMPARE(f.model.rowCount({}), int(ChartModel::maxCurves));
    QCOMPARE(f.model.notes(), QStringList({text("Events per second by channel: 6 more lines are not drawn.")}));
}

void TestChartModel::theSameSeriesIsShownAgain()
{
    Fixture f;
    int row = -1;
    QVERIFY(f.model.addSeries({Kind::Number, text(".order")}, &row));
    QVERIFY(f.model.addSeries({Kind::Number, text(".other")}, &row));
    QCOMPARE(row, 1);
    f.finish();
    QTRY_VERIFY(f.model.curve(0));
    QVERIFY(f.model.setData(f.model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(f.model.addSeries({Kind::Number, text(".order")}, &row));
    QCOMPARE(row, 0);
    QCOMPARE(f.model.rowCount({}), 2);
    QVERIFY(f.model.curve(0)->isShown);
}

void TestChartModel::takesABoundedNumberOfSeries()
{
    Fixture f;
    for (int number = 0; number < ChartModel::maxSeries; ++number)
        QVERIFY(f.model.addSeries({Kind::Number, text(".n%1").arg(number)}));
    QVERIFY(!f.model.addSeries({Kind::Number, text(".more")}));
    QCOMPARE(f.model.rowCount({}), int(ChartModel::maxSeries));
}

void TestChartModel::removesASeriesWithItsCurves()
{
    Fixture f;
    f.file.appendEvent("{}", text("/other"), "sub-2");
    f.file.commit();
    QVERIFY(f.model.addSeries({Kind::Number, text(".order")}));
    QVERIFY(f.model.addSeries({Kind::EventsByChannel}));
    QVERIFY(f.model.addSeries({Kind::Latency}));
    f.finish();
    QTRY_COMPARE(f.model.rowCount({}), 4);
    f.model.removeSeries(2);
    QCOMPARE(f.names(), QStringList({text(".order"), text("Publish to receive")}));
}

void TestChartModel::anotherCaptureIsReadAnew()
{
    Fixture f;
    test::CaptureFile other;
    other.appendEvents(3);
    other.commit();
    QVERIFY(f.model.addSeries({Kind::Number, text(".order")}));
    f.finish();
    QTRY_VERIFY(f.model.curve(0));
    f.model.setCapture(other.path());
    QCOMPARE(f.names(), QStringList({text(".order")}));
    QCOMPARE(f.model.curve(0), nullptr);
    f.model.finishAt(3);
    QTRY_VERIFY(f.model.curve(0) && f.model.curve(0)->points.size() == 3);
    f.model.setCapture({});
    QCOMPARE(f.model.curve(0), nullptr);
}

void TestChartModel::tellsTheValueAtTheCursor()
{
    Fixture f;
    QVERIFY(f.model.addSeries({Kind::Number, text(".order")}));
    f.finish();
    QTRY_VERIFY(f.model.curve(0) && f.model.curve(0)->points.size() == 10);
    const UtcTime begin = f.model.curve(0)->points.firstTime();
    f.model.setCursor(begin + std::chrono::microseconds(2'100));
    QCOMPARE(f.cell(0, ChartModel::ValueColumn), text("3"));
    f.model.setCursor(std::nullopt);
    QCOMPARE(f.cell(0, ChartModel::ValueColumn), text("10"));
}

void TestChartModel::subscriptionsHaveTheirColor()
{
    Fixture f;
    f.model.setSubscriptionColors(
        [](const QString &channel, const QByteArray &id) { return channel == text("/demo/*") && id == "sub-1" ? 7 : 0; });
    QVERIFY(f.model.addSeries({Kind::EventsBySubscription}));
    f.finish();
    QTRY_COMPARE(f.model.index(0, 0).data(ChartModel::ColorIndexRole).toInt(), 7);
}

void TestChartModel::aHiddenCurveIsNotDrawn()
{
    Fixture f;
    QVERIFY(f.model.addSeries({Kind::Number, text(".order")}));
    f.finish();
    QTRY_COMPARE(f.model.shownCurves().size(), 1);
    QSignalSpy changed(&f.model, &ChartModel::changed);
    QVERIFY(f.model.setData(f.model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.model.shownCurves().size(), 0);
    QCOMPARE(f.model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestChartModel::growsWithTheCapture()
{
    Fixture f;
    QVERIFY(f.model.addSeries({Kind::Number, text(".order")}));
    f.model.extendTo(10, UtcTime());
    QTRY_VERIFY(f.model.curve(0) && f.model.curve(0)->points.size() == 10);
    f.file.appendEvents(5);
    f.file.commit();
    f.model.extendTo(15, UtcTime());
    QTRY_COMPARE(f.model.curve(0)->points.size(), 15);
    f.file.trim(3);
    f.file.appendEvents(1);
    f.file.commit();
    f.model.extendTo(16, UtcTime());
    QTRY_COMPARE(f.model.curve(0)->points.size(), 16);
}

QTEST_GUILESS_MAIN(TestChartModel)
#include "tst_chartmodel.moc"
