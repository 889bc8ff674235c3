// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

class TestBackoff : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void staysBetweenFloorAndCeiling_data();
    void staysBetweenFloorAndCeiling();
    void doublesUpToTheCeiling();
    void resetStartsOver();
};

void TestBackoff::staysBetweenFloorAndCeiling_data()
{
    QTest::addColumn<double>("random");
    QTest::newRow("lowest") << 0.0;
    QTest::newRow("middle") << 0.5;
    QTest::newRow("highest") << 0.999999;
}

void TestBackoff::staysBetweenFloorAndCeiling()
{
    QFETCH(double, random);
    Backoff backoff([random] { return random; });
    for (int i = 0; i < 100; ++i) {
        const auto wait = backoff.next();
        QCOMPARE_GE(wait, 500ms);
        QCOMPARE_LE(wait, 30'000ms);
    }
}

void TestBackoff::doublesUpToTheCeiling()
{
    Backoff backoff([] { return 1.0; });
    QCOMPARE(backoff.next(), 1'000ms);
    QCOMPARE(backoff.next(), 2'000ms);
    QCOMPARE(backoff.next(), 4'000ms);
    for (int i = 0; i < 3; ++i)
        (void)backoff.next();
    QCOMPARE(backoff.next(), 30'000ms);
}

void TestBackoff::resetStartsOver()
{
    Backoff backoff([] { return 1.0; });
    (void)backoff.next();
    (void)backoff.next();
    QCOMPARE(backoff.attempt(), 2);
    backoff.reset();
    QCOMPARE(backoff.attempt(), 0);
    QCOMPARE(backoff.next(), 1'000ms);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
