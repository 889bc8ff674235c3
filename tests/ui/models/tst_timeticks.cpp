// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeticks.h"

#include "tests/support/testcase.h"

#include <QDateTime>
#include <QTimeZone>

using namespace eventscope;

namespace {

UtcTime at(const QString &iso)
{
    return UtcTime(std::chrono::milliseconds(QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch()));
}

QStringList texts(const QList<TimeTick> &ticks)
{
    QStringList found;
    for (const TimeTick &tick : ticks)
        found << tick.text;
    return found;
}

} // namespace

class TestTimeTicks : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void areRound_data();
    void areRound();
    void standWhereTheySay();
    void areNeverTooMany();
    void noTwoAreAlike();
};

void TestTimeTicks::areRound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("ticks");
    const auto list = [](const char *texts) { return QString::fromLatin1(texts).split(QLatin1Char(',')); };
    QTest::newRow("milliseconds") << "2025-06-15T12:00:00.003"
                                  << "2025-06-15T12:00:00.042" << list("12:00:00.010,12:00:00.020,12:00:00.030,12:00:00.040");
    QTest::newRow("seconds") << "2025-06-15T12:00:01.500"
                             << "2025-06-15T12:00:19.000" << list("12:00:05,12:00:10,12:00:15");
    QTest::newRow("on the edges") << "2025-06-15T12:00:00"
                                  << "2025-06-15T12:00:03" << list("12:00:00,12:00:01,12:00:02,12:00:03");
    QTest::newRow("minutes") << "2025-06-15T12:01:00"
                             << "2025-06-15T12:17:00" << list("12:05,12:10,12:15");
    QTest::newRow("over midnight") << "2025-06-15T20:00:00"
                                   << "2025-06-16T09:00:00" << list("21:00,16 Jun,03:00,06:00,09:00");
    QTest::newRow("days") << "2025-06-15T20:00:00"
                          << "2025-06-20T09:00:00" << list("16 Jun,17 Jun,18 Jun,19 Jun,20 Jun");
}

void TestTimeTicks::areRound()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, ticks);
    QCOMPARE(texts(timeTicks(at(from), at(to), 5)), ticks);
}

void TestTimeTicks::standWhereTheySay()
{
    const auto ticks = timeTicks(at(QStringLiteral("2025-06-15T12:00:00.500")), at(QStringLiteral("2025-06-15T12:00:04")), 6);
    QCOMPARE(ticks.constFirst().at, at(QStringLiteral("2025-06-15T12:00:01")));
    QCOMPARE(ticks.constLast().at, at(QStringLiteral("2025-06-15T12:00:04")));
}

void TestTimeTicks::areNeverTooMany()
{
    const UtcTime begin = at(QStringLiteral("2025-06-15T12:00:00"));
    for (std::chrono::milliseconds span(10); span < std::chrono::hours(24 * 3'000); span = span * 3 / 2) {
        const auto ticks = timeTicks(begin, begin + span, 6);
        QVERIFY2(!ticks.isEmpty() || span > std::chrono::hours(24), qPrintable(QString::number(span.count())));
        QVERIFY2(ticks.size() <= 6, qPrintable(QString::number(span.count())));
    }
}

void TestTimeTicks::noTwoAreAlike()
{
    const UtcTime begin = at(QStringLiteral("2025-06-15T12:00:00"));
    const auto ticks = timeTicks(begin, begin + std::chrono::hours(24 * 900), 12);
    const QStringList found = texts(ticks);
    QCOMPARE(QSet<QString>(found.cbegin(), found.cend()).size(), found.size());
}

QTEST_GUILESS_MAIN(TestTimeTicks)
#include "tst_timeticks.moc"
