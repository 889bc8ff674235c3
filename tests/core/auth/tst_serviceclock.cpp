// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/serviceclock.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

class TestServiceClock final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheService();
    void smallDifferencesAreTheWay();
    void goesBackWhenTheClockWasSet();
    void garbageIsLeftAlone_data();
    void garbageIsLeftAlone();
};

void TestServiceClock::followsTheService()
{
    test::FakeClock clock; // 2025-06-15 12:00:00
    ServiceClock service(clock);
    QCOMPARE(service.utc(), clock.utc());
    QVERIFY(service.noteServerDate("Sun, 15 Jun 2025 12:10:00 GMT"));
    QCOMPARE(service.offset(), 10min);
    clock.advance(1s);
    QCOMPARE(service.utc(), clock.utc() + 10min);
    QVERIFY(!service.noteServerDate("Sun, 15 Jun 2025 12:10:05 GMT")); // nothing new
    QCOMPARE(service.monotonic(), clock.monotonic());
    QCOMPARE(httpDate(service.utc()), QByteArray("Sun, 15 Jun 2025 12:10:01 GMT"));
}

void TestServiceClock::smallDifferencesAreTheWay()
{
    const test::FakeClock clock;
    ServiceClock service(clock);
    QVERIFY(!service.noteServerDate("Sun, 15 Jun 2025 12:00:29 GMT"));
    QVERIFY(!service.noteServerDate("Sun, 15 Jun 2025 11:59:31 GMT"));
    QCOMPARE(service.offset(), 0s);
}

void TestServiceClock::goesBackWhenTheClockWasSet()
{
    test::FakeClock clock;
    ServiceClock service(clock);
    QVERIFY(service.noteServerDate("Sun, 15 Jun 2025 10:00:00 GMT"));
    QCOMPARE(service.offset(), -2h);
    clock.advance(-2h);
    QVERIFY(service.noteServerDate("Sun, 15 Jun 2025 10:00:00 GMT"));
    QCOMPARE(service.offset(), 0s);
}

void TestServiceClock::garbageIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("ISO") << QByteArray("2025-06-15T12:10:00Z");
    QTest::newRow("another zone") << QByteArray("Sun, 15 Jun 2025 12:10:00 CET");
    QTest::newRow("no such day") << QByteArray("Sun, 45 Jun 2025 12:10:00 GMT");
}

void TestServiceClock::garbageIsLeftAlone()
{
    QFETCH(QByteArray, date);
    const test::FakeClock clock;
    ServiceClock service(clock);
    QVERIFY(!service.noteServerDate(date));
    QCOMPARE(service.offset(), 0s);
}

QTEST_GUILESS_MAIN(TestServiceClock)
#include "tst_serviceclock.moc"
