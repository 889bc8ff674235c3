// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartrange.h"

#include "tests/support/testcase.h"

using namespace eventscope;

namespace {

UtcTime at(qint64 seconds)
{
    return UtcTime(std::chrono::seconds(seconds));
}

ChartRange rangeOf(qint64 first, qint64 last)
{
    ChartRange range;
    range.setExtent(at(first), at(last));
    return range;
}

} // namespace

class TestChartRange : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholeAtFirst();
    void theWholeGrows();
    void zoomKeepsTheAnchor();
    void zoomingOutEndsInTheWhole();
    void zoomingInEndsAtTheLeast();
    void aPartAtTheEndMovesAlong();
    void aPartInTheMiddleStays();
    void panStopsAtTheEnds();
    void revealsWhatIsOutside();
    void aSingleMomentHasALength();
};

void TestChartRange::showsTheWholeAtFirst()
{
    const ChartRange range = rangeOf(100, 200);
    QVERIFY(range.isWhole());
    QCOMPARE(range.from(), at(100));
    QCOMPARE(range.to(), at(200));
}

void TestChartRange::theWholeGrows()
{
    ChartRange range = rangeOf(100, 200);
    range.setExtent(at(100), at(300));
    QCOMPARE(range.to(), at(300));
}

void TestChartRange::zoomKeepsTheAnchor()
{
    ChartRange range = rangeOf(0, 100);
    range.zoom(0.5, at(20));
    QVERIFY(!range.isWhole());
    QCOMPARE(range.from(), at(10));
    QCOMPARE(range.to(), at(60));
    range.zoom(0.5, at(20));
    QCOMPARE(range.from(), at(15));
    QCOMPARE(range.to(), at(40));
}

void TestChartRange::zoomingOutEndsInTheWhole()
{
    ChartRange range = rangeOf(0, 100);
    range.zoom(0.5, at(90));
    range.zoom(2.5, at(90));
    QVERIFY(range.isWhole());
}

void TestChartRange::zoomingInEndsAtTheLeast()
{
    ChartRange range = rangeOf(0, 100);
    for (int i = 0; i < 100; ++i)
        range.zoom(0.5, at(50));
    QCOMPARE(range.length(), ChartRange::least);
    QVERIFY(range.from() <= at(50) && range.to() >= at(50));
}

void TestChartRange::aPartAtTheEndMovesAlong()
{
    ChartRange range = rangeOf(0, 100);
    range.show(at(80), at(100));
    range.setExtent(at(0), at(130));
    QCOMPARE(range.from(), at(110));
    QCOMPARE(range.to(), at(130));
}

void TestChartRange::aPartInTheMiddleStays()
{
    ChartRange range = rangeOf(0, 100);
    range.show(at(40), at(60));
    range.setExtent(at(0), at(130));
    QCOMPARE(range.from(), at(40));
    QCOMPARE(range.to(), at(60));
}

void TestChartRange::panStopsAtTheEnds()
{
    ChartRange range = rangeOf(0, 100);
    range.pan(1);
    QVERIFY(range.isWhole());
    range.show(at(40), at(60));
    range.pan(0.5);
    QCOMPARE(range.from(), at(50));
    range.pan(1e9);
    QCOMPARE(range.to(), at(100));
    QCOMPARE(range.length(), std::chrono::seconds(20));
    range.pan(-1e9);
    QCOMPARE(range.from(), at(0));
}

void TestChartRange::revealsWhatIsOutside()
{
    ChartRange range = rangeOf(0, 100);
    range.show(at(40), at(60));
    range.reveal(at(45));
    QCOMPARE(range.from(), at(40));
    range.reveal(at(80));
    QCOMPARE(range.from(), at(70));
    range.reveal(at(0));
    QCOMPARE(range.from(), at(0));
}

void TestChartRange::aSingleMomentHasALength()
{
    const ChartRange range = rangeOf(5, 5);
    QCOMPARE(range.length(), ChartRange::least);
}

QTEST_GUILESS_MAIN(TestChartRange)
#include "tst_chartrange.moc"
