// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/ratelimit.h"

#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

class TestRateLimit : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappenedIsNothingToTell();
    void soManyAMinute();
    void theMinuteSlides();
    void leastIsOne();
};

void TestRateLimit::nothingHappenedIsNothingToTell()
{
    const test::FakeClock clock;
    RateLimit limit(1, clock);
    QVERIFY(!limit.take());
    limit.add(1); // what was asked in vain took no room
    QCOMPARE(limit.take(), std::optional<qint64>(1));
}

void TestRateLimit::soManyAMinute()
{
    test::FakeClock clock;
    RateLimit limit(2, clock);
    limit.add(1);
    QCOMPARE(limit.take(), std::optional<qint64>(1));
    limit.add(5);
    QCOMPARE(limit.take(), std::optional<qint64>(5));
    limit.add(30);
    QVERIFY(!limit.take());
    limit.add(8);
    QVERIFY(!limit.take());
    QCOMPARE(limit.waiting(), 38);
    QCOMPARE(limit.wait(), 60'000ms);
    clock.advance(59'999ms);
    QVERIFY(!limit.take());
    QCOMPARE(limit.wait(), 1ms);
    clock.advance(1ms);
    QCOMPARE(limit.wait(), 0ms);
    QCOMPARE(limit.take(), std::optional<qint64>(38));
    QCOMPARE(limit.waiting(), 0);
}

void TestRateLimit::theMinuteSlides()
{
    test::FakeClock clock;
    RateLimit limit(2, clock);
    int told = 0;
    for (int second = 0; second < 180; ++second) {
        limit.add(1);
        told += limit.take() ? 1 : 0;
        clock.advance(1s);
    }
    QCOMPARE(told, 6); // within any minute two
}

void TestRateLimit::leastIsOne()
{
    const test::FakeClock clock;
    RateLimit limit(0, clock);
    limit.add(1);
    QVERIFY(limit.take());
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
