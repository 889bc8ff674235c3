// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/localday.h"

#include "tests/support/testcase.h"

#include <QDateTime>

using namespace eventscope;

namespace {

UtcTime at(const QString &iso)
{
    return UtcTime(std::chrono::milliseconds(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()));
}

} // namespace

class TestLocalDay : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isFromMidnightToMidnight_data();
    void isFromMidnightToMidnight();
};

void TestLocalDay::isFromMidnightToMidnight_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<int>("hours");
    const auto row = [](const char *name, const QByteArray &zone, const char *time, const char *begin, int hours) {
        QTest::newRow(name) << zone << QString::fromLatin1(time) << QString::fromLatin1(begin) << hours;
    };
    row("UTC", "UTC", "2026-11-26T15:00:00Z", "2026-11-26T00:00:00Z", 24);
    row("first moment", "UTC", "2026-11-26T00:00:00Z", "2026-11-26T00:00:00Z", 24);
    row("last second", "UTC", "2026-11-26T23:59:59Z", "2026-11-26T00:00:00Z", 24);
    row("east", "Asia/Tokyo", "2026-11-26T15:30:00Z", "2026-11-26T15:00:00Z", 24);
    row("west", "America/New_York", "2026-11-26T03:00:00Z", "2026-11-25T05:00:00Z", 24);
    row("clocks go forward", "Europe/Berlin", "2026-03-29T12:00:00Z", "2026-03-28T23:00:00Z", 23);
    row("clocks go back", "Europe/Berlin", "2026-10-25T12:00:00Z", "2026-10-24T22:00:00Z", 25);
    row("before 1970", "UTC", "1969-12-31T23:00:00Z", "1969-12-31T00:00:00Z", 24);
}

void TestLocalDay::isFromMidnightToMidnight()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, time);
    QFETCH(QString, begin);
    QFETCH(int, hours);
    const LocalDay day = LocalDay::of(at(time), QTimeZone(zone));
    QCOMPARE(day.begin, at(begin));
    QCOMPARE(day.end, at(begin) + std::chrono::hours(hours));
}

QTEST_GUILESS_MAIN(TestLocalDay)
#include "tst_localday.moc"
