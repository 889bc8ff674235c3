// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/latencies.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using std::chrono::microseconds;

class TestLatencies : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingAtFirst();
    void percentilesAreByRank();
    void isExactUpToACount();
    void aSampleStandsForManyMore();
};

void TestLatencies::hasNothingAtFirst()
{
    const Latencies none;
    QVERIFY(!none.minimum() && !none.median() && !none.percentile(95) && !none.maximum());
    QCOMPARE(none.count(), 0);
    QVERIFY(none.isExact());
}

void TestLatencies::percentilesAreByRank()
{
    Latencies latencies;
    latencies.add(microseconds(7));
    QCOMPARE(latencies.median()->count(), 7);
    QCOMPARE(latencies.percentile(95)->count(), 7);
    for (const int value : {3, 9, 1, 5})
        latencies.add(microseconds(value)); // 1 3 5 7 9
    QCOMPARE(latencies.minimum()->count(), 1);
    QCOMPARE(latencies.median()->count(), 5);
    QCOMPARE(latencies.percentile(80)->count(), 7);
    QCOMPARE(latencies.percentile(81)->count(), 9);
    QCOMPARE(latencies.percentile(0)->count(), 1);
    QCOMPARE(latencies.percentile(100)->count(), 9);
    QCOMPARE(latencies.maximum()->count(), 9);
}

void TestLatencies::isExactUpToACount()
{
    Latencies latencies;
    for (qsizetype value = Latencies::exactCount; value > 0; --value)
        latencies.add(microseconds(value));
    QVERIFY(latencies.isExact());
    QCOMPARE(latencies.median()->count(), 2'048);
    QCOMPARE(latencies.percentile(95)->count(), 3'892);
    latencies.add(microseconds(1));
    QVERIFY(!latencies.isExact());
}

void TestLatencies::aSampleStandsForManyMore()
{
    Latencies latencies;
    for (int value = 1; value <= 200'000; ++value)
        latencies.add(microseconds(value));
    QCOMPARE(latencies.count(), 200'000);
    QCOMPARE(latencies.minimum()->count(), 1);
    QCOMPARE(latencies.maximum()->count(), 200'000);
    // The source of chance is seeded: these hold in each run. A sample of the first or the last ones would be far off.
    QVERIFY2(std::abs(latencies.median()->count() - 100'000) < 5'000, qPrintable(QString::number(latencies.median()->count())));
    QVERIFY2(std::abs(latencies.percentile(95)->count() - 190'000) < 3'000, qPrintable(QString::number(latencies.percentile(95)->count())));
}

QTEST_GUILESS_MAIN(TestLatencies)
#include "tst_latencies.moc"
