// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logtime.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using std::chrono::microseconds;

class TestLogTime : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void clocks();
    void spans_data();
    void spans();
};

void TestLogTime::clocks()
{
    const UtcTime at(microseconds(1'750'000'000'204'317));
    QCOMPARE(clockText(at, Qt::LocalTime, Fraction::Milliseconds), QStringLiteral("15:06:40.204")); // tests run in UTC
    QCOMPARE(clockText(at, Qt::UTC, Fraction::Milliseconds), QStringLiteral("15:06:40.204Z"));
    QCOMPARE(clockText(at, Qt::UTC, Fraction::Microseconds), QStringLiteral("15:06:40.204317Z"));
    QCOMPARE(fullTimeText(at), QStringLiteral("2025-06-15 15:06:40.204317"));
    QCOMPARE(fullTimeText(at, Qt::UTC), QStringLiteral("2025-06-15 15:06:40.204317Z"));
    QCOMPARE(clockText(UtcTime(microseconds(-1)), Qt::UTC, Fraction::Microseconds), QStringLiteral("23:59:59.999999Z"));
}

void TestLogTime::spans_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("coarse");
    QTest::addColumn<QString>("fine");
    QTest::addColumn<QString>("exact");
    const auto row = [](const char *name, qint64 micros, const char *coarse, const char *fine, const char *exact) {
        QTest::newRow(name) << micros << QString::fromUtf8(coarse) << QString::fromUtf8(fine) << QString::fromUtf8(exact);
    };
    row("none", 0, "+0.000", "+0.000000", "0.000 000 s");
    row("seconds", 1'204'311, "+1.204", "+1.204311", "1.204 311 s");
    row("microseconds", 7, "+0.000", "+0.000007", "0.000 007 s");
    row("minutes", 62'500'000, "+1:02.500", "+1:02.500000", "1:02.500 000");
    row("hours", 97'201'000'001, "+27:00:01.000", "+27:00:01.000001", "27:00:01.000 001");
    row("clock set back", -1'500'020, "−1.500", "−1.500020", "1.500 020 s");
}

void TestLogTime::spans()
{
    QFETCH(qint64, micros);
    QFETCH(QString, coarse);
    QFETCH(QString, fine);
    QFETCH(QString, exact);
    QCOMPARE(spanText(microseconds(micros), Fraction::Milliseconds), coarse);
    QCOMPARE(spanText(microseconds(micros), Fraction::Microseconds), fine);
    QCOMPARE(exactSpanText(microseconds(micros)), exact);
}

QTEST_GUILESS_MAIN(TestLogTime)
#include "tst_logtime.moc"
