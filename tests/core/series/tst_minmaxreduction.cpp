// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/minmaxreduction.h"

#include "tests/support/testcase.h"

#include <algorithm>
#include <random>

using namespace eventscope;

namespace {

UtcTime at(qint64 microseconds)
{
    return UtcTime(std::chrono::microseconds(microseconds));
}

SeriesPoint point(qint64 time, double value)
{
    return {at(time), value, time + 1};
}

QList<double> values(const QList<SeriesPoint> &points)
{
    QList<double> found;
    for (const SeriesPoint &one : points)
        found << one.value;
    return found;
}

struct Extent
{
    double lowest = 0;
    double highest = 0;

    bool operator==(const Extent &) const = default;
};

Extent extentOf(const QList<SeriesPoint> &points)
{
    const auto less = [](const SeriesPoint &one, const SeriesPoint &other) { return one.value < other.value; };
    const auto [lowest, highest] = std::minmax_element(points.cbegin(), points.cend(), less);
    return {lowest->value, highest->value};
}

} // namespace

class TestMinMaxReduction : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHasNothing();
    void fewPointsStayAsTheyAre();
    void neverLosesMinimumOrMaximum_data();
    void neverLosesMinimumOrMaximum();
    void aColumnHasFourPointsInOrder();
    void goesOnBeyondTheEdges();
    void gapsStayGaps();
    void gapsBelowAPixelAreNone();
    void clockSetBack();
    void thinsAboveTheLimit();
    void thinningKeepsGaps();
    void finds_data();
    void finds();
    void pointsOfAPart();
};

void TestMinMaxReduction::emptyHasNothing()
{
    const MinMaxReduction reduction;
    QVERIFY(reduction.isEmpty());
    QCOMPARE(reduction.lines(at(0), at(100), 10).size(), 0);
    QVERIFY(!reduction.nearest(at(0)));
}

void TestMinMaxReduction::fewPointsStayAsTheyAre()
{
    MinMaxReduction reduction;
    for (const int time : {0, 10, 20, 30})
        reduction.append(point(time, time % 20));
    const auto lines = reduction.lines(at(0), at(30), 300);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.at(0), QList<SeriesPoint>({point(0, 0), point(10, 10), point(20, 0), point(30, 10)}));
}

void TestMinMaxReduction::neverLosesMinimumOrMaximum_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("columns");
    for (const int count : {1, 2, 15, 16, 17, 255, 257, 4'096, 70'001}) {
        for (const int columns : {1, 7, 1'000})
            QTest::addRow("%d points, %d columns", count, columns) << count << 0 << count - 1 << columns;
    }
    QTest::newRow("a part") << 70'001 << 1'234 << 50'021 << 640;
    QTest::newRow("a part of one column") << 70'001 << 17 << 65'000 << 1;
}

void TestMinMaxReduction::neverLosesMinimumOrMaximum()
{
    QFETCH(int, count);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, columns);
    std::mt19937 random(7);
    MinMaxReduction reduction;
    QList<SeriesPoint> all;
    for (int time = 0; time < count; ++time) {
        all << point(time, static_cast<double>(random() % 1'000'003));
        reduction.append(all.constLast());
    }
    const auto lines = reduction.lines(at(from), at(to), columns);
    QCOMPARE(lines.size(), 1);
    const QList<SeriesPoint> &line = lines.constFirst();
    QVERIFY(line.size() <= 4 * (columns + 2));
    QVERIFY(std::is_sorted(line.cbegin(), line.cend(), [](const auto &one, const auto &other) { return one.at < other.at; }));
    QList<SeriesPoint> inside = line;
    inside.removeIf([=](const SeriesPoint &one) { return one.at < at(from) || one.at > at(to); });
    QCOMPARE(extentOf(inside), extentOf(all.mid(from, to - from + 1)));
    // And in each column, not only over all.
    for (int column = 0; column < std::min(columns, 50); ++column) {
        const qint64 width = std::max(1, (to - from) / columns);
        const qint64 begin = from + column * width;
        if (begin + width > to)
            break;
        QList<SeriesPoint> shown = line;
        shown.removeIf([=](const SeriesPoint &one) { return one.at < at(begin) || one.at >= at(begin + width); });
        QCOMPARE(extentOf(shown), extentOf(all.mid(begin, width)));
    }
}

void TestMinMaxReduction::aColumnHasFourPointsInOrder()
{
    MinMaxReduction reduction;
    const QList<double> column{5, 1, 7, 9, 3, 4};
    for (int time = 0; time < column.size(); ++time)
        reduction.append(point(time, column.at(time)));
    QCOMPARE(values(reduction.lines(at(0), at(5), 1).constFirst()), QList<double>({5, 1, 9, 3, 4}));
    QCOMPARE(values(reduction.lines(at(0), at(100), 10).constFirst()), QList<double>({5, 1, 9, 4}));
}

void TestMinMaxReduction::goesOnBeyondTheEdges()
{
    MinMaxReduction reduction;
    for (int time = 0; time <= 100; time += 10)
        reduction.append(point(time, time));
    QCOMPARE(values(reduction.lines(at(35), at(55), 20).constFirst()), QList<double>({30, 40, 50, 60}));
    QCOMPARE(values(reduction.lines(at(42), at(48), 6).constFirst()), QList<double>({40, 50}));
    QCOMPARE(reduction.lines(at(101), at(200), 10).size(), 0);
}

void TestMinMaxReduction::gapsStayGaps()
{
    MinMaxReduction reduction;
    reduction.append(point(0, 1));
    reduction.append(point(10, 2));
    reduction.endLine();
    reduction.endLine();
    reduction.append(point(50, 3));
    reduction.append(point(60, 4));
    const auto lines = reduction.lines(at(0), at(60), 60);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(values(lines.at(0)), QList<double>({1, 2}));
    QCOMPARE(values(lines.at(1)), QList<double>({3, 4}));
    // Between them there is nothing, not even a line that crosses the picture.
    QCOMPARE(reduction.lines(at(20), at(40), 20).size(), 0);
}

void TestMinMaxReduction::gapsBelowAPixelAreNone()
{
    MinMaxReduction reduction;
    for (int time = 0; time < 10'000; ++time) {
        reduction.endLine();
        reduction.append(point(time, time % 7));
    }
    QCOMPARE(reduction.lines(at(0), at(10'000), 100).size(), 1);
    QCOMPARE(reduction.lines(at(0), at(10), 100).size(), 11);
}

void TestMinMaxReduction::clockSetBack()
{
    MinMaxReduction reduction;
    reduction.append(point(100, 1));
    reduction.append(point(200, 2));
    reduction.endLine();
    reduction.append(point(50, 3));
    reduction.append(point(150, 4));
    const auto lines = reduction.lines(at(0), at(200), 10);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(values(lines.at(1)), QList<double>({3, 4}));
    QCOMPARE(reduction.firstTime(), at(50));
    QCOMPARE(reduction.lastTime(), at(200));
    QCOMPARE(reduction.nearest(at(149))->value, 4);
}

void TestMinMaxReduction::thinsAboveTheLimit()
{
    MinMaxReduction reduction(1'000);
    QList<SeriesPoint> all;
    std::mt19937 random(11);
    for (int time = 0; time < 20'000; ++time) {
        all << point(time, static_cast<double>(random() % 1'000'003));
        reduction.append(all.constLast());
        QVERIFY(reduction.size() <= 1'000);
    }
    const auto lines = reduction.lines(at(0), at(19'999), 50);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(extentOf(lines.constFirst()), extentOf(all));
    QCOMPARE(lines.constFirst().constFirst(), all.constFirst());
    QCOMPARE(lines.constFirst().constLast(), all.constLast());
}

void TestMinMaxReduction::thinningKeepsGaps()
{
    MinMaxReduction reduction(100);
    for (int time = 0; time < 1'000; ++time) {
        if (time % 2 == 0)
            reduction.endLine();
        reduction.append(point(time * 10, time));
    }
    const auto lines = reduction.lines(at(0), at(10'000), 10'000);
    QCOMPARE(lines.size(), 500);
    for (const auto &line : lines)
        QCOMPARE(line.size(), 2);
}

void TestMinMaxReduction::finds_data()
{
    QTest::addColumn<int>("time");
    QTest::addColumn<int>("nearest");
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("previous");
    QTest::newRow("before all") << -5 << 0 << 0 << -1;
    QTest::newRow("on a point") << 10 << 10 << 40 << 0;
    QTest::newRow("nearer to the left") << 20 << 10 << 40 << 10;
    QTest::newRow("nearer to the right") << 30 << 40 << 40 << 10;
    QTest::newRow("behind all") << 90 << 50 << -1 << 50;
}

void TestMinMaxReduction::finds()
{
    QFETCH(int, time);
    QFETCH(int, nearest);
    QFETCH(int, next);
    QFETCH(int, previous);
    MinMaxReduction reduction;
    reduction.append(point(0, 0));
    reduction.append(point(10, 10));
    reduction.endLine();
    reduction.append(point(40, 40));
    reduction.append(point(50, 50));
    const auto valueOf = [](const std::optional<SeriesPoint> &found) { return found ? static_cast<int>(found->value) : -1; };
    QCOMPARE(valueOf(reduction.nearest(at(time))), nearest);
    QCOMPARE(valueOf(reduction.next(at(time))), next);
    QCOMPARE(valueOf(reduction.previous(at(time))), previous);
}

void TestMinMaxReduction::pointsOfAPart()
{
    MinMaxReduction reduction;
    for (int time = 0; time < 50; ++time)
        reduction.append(point(time, time));
    const auto part = reduction.points(at(10), at(12));
    QCOMPARE(values(part), QList<double>({10, 11, 12}));
}

QTEST_GUILESS_MAIN(TestMinMaxReduction)
#include "tst_minmaxreduction.moc"
