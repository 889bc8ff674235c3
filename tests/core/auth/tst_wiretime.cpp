// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/wiretime.h"
#include "tests/support/testcase.h"

#include <cmath>

using namespace eventscope;

class TestWireTime final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isoTimes_data();
    void isoTimes();
    void noIsoTimes_data();
    void noIsoTimes();
    void epochTimes_data();
    void epochTimes();
    void noEpochTimes_data();
    void noEpochTimes();
};

void TestWireTime::isoTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("Z") << QStringLiteral("2025-06-15T12:00:00Z") << qint64(1'749'988'800'000);
    QTest::newRow("a fraction") << QStringLiteral("2025-06-15T12:00:00.250Z") << qint64(1'749'988'800'250);
    QTest::newRow("an offset") << QStringLiteral("2025-06-15T14:00:00+02:00") << qint64(1'749'988'800'000);
    QTest::newRow("UTC by its offset") << QStringLiteral("2025-06-15T12:00:00+00:00") << qint64(1'749'988'800'000);
    QTest::newRow("older SSO caches") << QStringLiteral("2025-06-15T12:00:00UTC") << qint64(1'749'988'800'000);
}

void TestWireTime::isoTimes()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    const auto parsed = parseIsoTime(text);
    QVERIFY(parsed.has_value());
    QCOMPARE(*parsed, UtcTime(std::chrono::milliseconds(milliseconds)));
}

void TestWireTime::noIsoTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no zone") << QStringLiteral("2025-06-15T12:00:00");
    QTest::newRow("no such day") << QStringLiteral("2025-06-31T12:00:00Z");
    QTest::newRow("truncated") << QStringLiteral("2025-06-1");
    QTest::newRow("only the zone") << QStringLiteral("UTC");
}

void TestWireTime::noIsoTimes()
{
    QFETCH(QString, text);
    QVERIFY(!parseIsoTime(text));
}

void TestWireTime::epochTimes_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("whole") << 1'749'988'800.0 << qint64(1'749'988'800'000);
    QTest::newRow("a fraction") << 1'749'988'800.5 << qint64(1'749'988'800'500);
}

void TestWireTime::epochTimes()
{
    QFETCH(double, seconds);
    QFETCH(qint64, milliseconds);
    QCOMPARE(timeFromEpoch(seconds), std::optional(UtcTime(std::chrono::milliseconds(milliseconds))));
}

void TestWireTime::noEpochTimes_data()
{
    QTest::addColumn<double>("seconds");
    QTest::newRow("zero, as for a value that is not there") << 0.0;
    QTest::newRow("negative") << -1.0;
    QTest::newRow("milliseconds taken for seconds") << 1'749'988'800'000.0;
    QTest::newRow("huge") << 1e300;
    QTest::newRow("no number") << std::nan("");
}

void TestWireTime::noEpochTimes()
{
    QFETCH(double, seconds);
    QVERIFY(!timeFromEpoch(seconds));
}

QTEST_GUILESS_MAIN(TestWireTime)
#include "tst_wiretime.moc"
