// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/rateseries.h"

#include "seriesrows.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::after;
using test::told;

class TestRateSeries : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsWholeSeconds();
    void secondsWithoutEventsAreZero();
    void aRunningSecondWaits();
    void silenceIsDrawnWhenItIsOver();
    void channelsAreApart();
    void publishesCountApartAndOnlyWhenAccepted();
    void subscriptionsAreApart();
    void endsWhereEventsMayBeMissing_data();
    void endsWhereEventsMayBeMissing();
    void aConnectionThatIsMadeEndsNothing();
    void lateRowsCountNow();
    void aClockSetBackBeginsALine();
};

void TestRateSeries::countsWholeSeconds()
{
    RateSeries series(RateSeries::By::Channel);
    test::Rows rows(series);
    for (const int at : {100, 900, 1'000, 2'999})
        rows.event(at);
    series.endLines();
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/*: |500=2#1 1500=1#3 2500=1#4")}));
}

void TestRateSeries::secondsWithoutEventsAreZero()
{
    RateSeries series(RateSeries::By::Channel);
    test::Rows rows(series);
    rows.event(0);
    rows.event(2'000);
    rows.event(9'000);
    series.endLines();
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/*: |500=1#1 1500=0#1 2500=1#2 3500=0#2 8500=0#2 9500=1#3")}));
}

void TestRateSeries::aRunningSecondWaits()
{
    RateSeries series(RateSeries::By::Channel);
    test::Rows rows(series);
    rows.event(100);
    series.advanceTo(after(700));
    QCOMPARE(told(series), QStringList());
    rows.event(800);
    series.advanceTo(after(1'000));
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/*: |500=2#1")}));
}

void TestRateSeries::silenceIsDrawnWhenItIsOver()
{
    RateSeries series(RateSeries::By::Channel);
    test::Rows rows(series);
    rows.event(100);
    series.advanceTo(after(3'000));
    series.advanceTo(after(3'900));
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/*: |500=1#1 1500=0#1 2500=0#1")}));
    rows.event(4'100);
    series.endLines();
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/*: 3500=0#1 4500=1#2")}));
}

void TestRateSeries::channelsAreApart()
{
    RateSeries series(RateSeries::By::Channel);
    test::Rows rows(series);
    rows.event(0, "{}", QStringLiteral("/a"), "s1");
    rows.event(10, "{}", QStringLiteral("/b"), "s2");
    rows.event(20, "{}", QStringLiteral("/a"), "s3");
    series.endLines();
    QStringList lines = told(series);
    lines.sort();
    QCOMPARE(lines, QStringList({QStringLiteral("/a: |500=2#1"), QStringLiteral("/b: |500=1#2")}));
}

void TestRateSeries::publishesCountApartAndOnlyWhenAccepted()
{
    RateSeries series(RateSeries::By::Channel);
    test::Rows rows(series);
    rows.published(0, "1");
    rows.published(10, "2", QStringLiteral("failed: 400 no"));
    series.endLines();
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/orders out: |500=1#1")}));
}

void TestRateSeries::subscriptionsAreApart()
{
    RateSeries series(RateSeries::By::Subscription);
    test::Rows rows(series);
    rows.event(0, "{}", QStringLiteral("/a"), "s1");
    rows.event(20, "{}", QStringLiteral("/a"), "s3");
    rows.published(30, "1");
    series.endLines();
    QStringList lines = told(series);
    lines.sort();
    QCOMPARE(lines, QStringList({QStringLiteral("/a s1: |500=1#1"), QStringLiteral("/a s3: |500=1#2")}));
}

void TestRateSeries::endsWhereEventsMayBeMissing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("gap") << int(CaptureRow::Kind::Gap) << QStringLiteral("disconnected 4 s");
    QTest::newRow("disconnected") << int(CaptureRow::Kind::Connection) << QStringLiteral("Disconnected");
    QTest::newRow("reconnecting") << int(CaptureRow::Kind::Connection) << QStringLiteral("Reconnecting: closed");
}

void TestRateSeries::endsWhereEventsMayBeMissing()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    RateSeries series(RateSeries::By::Channel);
    test::Rows rows(series);
    rows.event(0);
    rows.text(2'100, CaptureRow::Kind(kind), text);
    series.advanceTo(after(8'000));
    rows.event(9'000);
    series.endLines();
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/*: |500=1#1"), QStringLiteral("/demo/*: |9500=1#3")}));
}

void TestRateSeries::aConnectionThatIsMadeEndsNothing()
{
    RateSeries series(RateSeries::By::Channel);
    test::Rows rows(series);
    rows.event(0);
    rows.text(1'000, CaptureRow::Kind::Connection, QStringLiteral("Connected"));
    rows.event(2'000);
    series.endLines();
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/*: |500=1#1 1500=0#1 2500=1#3")}));
}

void TestRateSeries::lateRowsCountNow()
{
    RateSeries series(RateSeries::By::Channel);
    test::Rows rows(series);
    rows.event(5'000);
    rows.event(4'990);
    series.endLines();
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/*: |5500=2#1")}));
}

void TestRateSeries::aClockSetBackBeginsALine()
{
    RateSeries series(RateSeries::By::Channel);
    test::Rows rows(series);
    rows.event(3'600'000);
    rows.event(0);
    series.endLines();
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/*: |3600500=1#1"), QStringLiteral("/demo/*: |500=1#2")}));
}

QTEST_GUILESS_MAIN(TestRateSeries)
#include "tst_rateseries.moc"
