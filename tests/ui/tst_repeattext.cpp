// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repeattext.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

RepeatSummary summary()
{
    RepeatSummary made;
    made.publishes = 51;
    made.events = 255;
    made.inFlight = 2;
    made.succeeded = 240;
    made.failed = {{QStringLiteral("500"), 3}, {QStringLiteral("UnknownOutcome"), 2}};
    made.elapsed = 2s;
    for (int value = 1; value <= 100; ++value)
        made.latencies.add(std::chrono::milliseconds(value));
    return made;
}

} // namespace

class TestRepeatText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void budgetIsToldInWords();
    void whatIsTooFastIsRefused_data();
    void whatIsTooFastIsRefused();
    void nearTheQuotaIsWarnedOf();
    void progress();
    void summaryTellsAll();
    void summaryTellsWhatHeldItUp();
    void summaryOfOnePublish();
};

void TestRepeatText::budgetIsToldInWords()
{
    const RepeatPlan plan = RepeatPlan::atRate(12.5);
    QCOMPARE(repeatBudgetText(repeatBudget(plan, 5, true), true),
             QStringLiteral("12.5 of 25 publishes/s on this connection, 62.5 of 10,000 events/s of the API"));
    QCOMPARE(repeatBudgetText(repeatBudget(plan, 2, false), false), QStringLiteral("25 of 10,000 events/s of the API"));
    QVERIFY(repeatBudgetText(repeatBudget(RepeatPlan::atRate(0.01), 1, false), false).startsWith(QStringLiteral("less than 0.1 of")));
}

void TestRepeatText::whatIsTooFastIsRefused_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("events");
    QTest::addColumn<bool>("overWebSocket");
    QTest::addColumn<QString>("says");
    QTest::newRow("quota of a connection") << 25.0 << 5 << true << "";
    QTest::newRow("above it") << 26.0 << 1 << true << "25 publishes a second over one WebSocket";
    QTest::newRow("over HTTP") << 26.0 << 1 << false << "";
    QTest::newRow("quota of the API") << 2000.0 << 5 << false << "";
    QTest::newRow("above that") << 2500.0 << 5 << false << "10,000 events a second";
    QTest::newRow("nothing") << 0.0 << 1 << true << "interval";
}

void TestRepeatText::whatIsTooFastIsRefused()
{
    QFETCH(double, rate);
    QFETCH(int, events);
    QFETCH(bool, overWebSocket);
    QFETCH(QString, says);
    const RepeatPlan plan = RepeatPlan::atRate(rate);
    const QString refusal = repeatRefusal(plan, events, overWebSocket);
    QCOMPARE(refusal.isEmpty(), says.isEmpty());
    QCOMPARE(refusal.isEmpty(), bool(checkRepeat(plan, events, overWebSocket)));
    QVERIFY2(refusal.contains(says), qPrintable(refusal));
}

void TestRepeatText::nearTheQuotaIsWarnedOf()
{
    const auto warning = [](double rate, int events, bool overWebSocket) {
        return repeatWarning(repeatBudget(RepeatPlan::atRate(rate), events, overWebSocket), overWebSocket);
    };
    QVERIFY(warning(20, 1, true).isEmpty());
    QVERIFY(warning(21, 1, true).contains(QStringLiteral("connection")));
    QVERIFY(warning(21, 1, false).isEmpty());
    QVERIFY(warning(1'700, 5, false).contains(QStringLiteral("API")));
}

void TestRepeatText::progress()
{
    RepeatPlan plan = RepeatPlan::atRate(25, 100);
    QCOMPARE(repeatProgressText(summary(), plan), QStringLiteral("51 of 100 publishes sent, 5 events failed, 2 in flight, 25/s"));
    plan.count = 0;
    RepeatSummary first;
    first.publishes = 1;
    QCOMPARE(repeatProgressText(first, plan), QStringLiteral("1 publish sent, 0 in flight"));
}

void TestRepeatText::summaryTellsAll()
{
    RepeatSummary done = summary();
    done.filteredOut = 10;
    const QStringList lines = repeatSummaryText(done, QStringLiteral("/default/a")).split(QLatin1Char('\n'));
    QCOMPARE(lines,
             QStringList({QStringLiteral("Sent: 51 publishes, 255 events to /default/a in 2.0 s, 25/s"),
                          QStringLiteral("Published: 240 events"), QStringLiteral("Failed: 5 events: 500 3, UnknownOutcome 2"),
                          QStringLiteral("Left out by the API's handler: 10 events"),
                          QStringLiteral("Round trip in ms: min 1.0, median 50.0, p95 95.0, p99 99.0, max 100.0")}));
}

void TestRepeatText::summaryTellsWhatHeldItUp()
{
    RepeatSummary done = summary();
    done.heldUp = 7;
    const QStringList lines = repeatSummaryText(done, QStringLiteral("/a")).split(QLatin1Char('\n'));
    QCOMPARE(lines.filter(QStringLiteral("Slower than asked")).size(), 1);
    QVERIFY(lines.filter(QStringLiteral("Slower than asked")).first().contains(QStringLiteral("that 7 publish")));
}

void TestRepeatText::summaryOfOnePublish()
{
    RepeatSummary one;
    one.publishes = one.events = one.succeeded = 1;
    QCOMPARE(repeatSummaryText(one, QStringLiteral("/a")), QStringLiteral("Sent: 1 publish, 1 event to /a\nPublished: 1 event"));
}

QTEST_GUILESS_MAIN(TestRepeatText)
#include "tst_repeattext.moc"
