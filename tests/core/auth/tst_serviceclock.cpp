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
    void dates_data();
    void dates();
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

void TestServiceClock::dates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("of the RFC") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(784'111'777);
    QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 00:00:00 GMT") << qint64(1'709'164'800);
    QTest::newRow("an hour that Europe skips") << QByteArray("Sun, 30 Mar 2025 02:30:00 GMT") << qint64(1'743'301'800);
}

void TestServiceClock::dates()
{
    QFETCH(QByteArray, date);
    QFETCH(qint64, seconds);
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    const auto parsed = parseHttpDate(date);
    qputenv("TZ", zone);
    QVERIFY(parsed.has_value());
    QCOMPARE(*parsed, UtcTime(std::chrono::seconds(seconds)));
}

void TestServiceClock::garbageIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("ISO") << QByteArray("2025-06-15T12:10:00Z");
    QTest::newRow("another zone") << QByteArray("Sun, 15 Jun 2025 12:10:00 CET");
    QTest::newRow("no such day") << QByteArray("Sun, 45 Jun 2025 12:10:00 GMT");
    QTest::newRow("another day of the week") << QByteArray("Mon, 15 Jun 2025 12:10:00 GMT");
    QTest::newRow("no such time") << QByteArray("Sun, 15 Jun 2025 25:10:00 GMT");
    QTest::newRow("a short day") << QByteArray("Sun, 1 Jun 2025 12:10:00 GMT");
    QTest::newRow("more behind it") << QByteArray("Sun, 15 Jun 2025 12:10:00 GMT+1");
    QTest::newRow("another language") << QByteArray("So, 15 Jun 2025 12:10:00 GMT");
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
