// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repeatplan.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

class TestRepeatPlan : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aRateIsAnInterval();
    void tellsTheBudget();
    void inFlightIsRateTimesDeadline_data();
    void inFlightIsRateTimesDeadline();
    void refuses_data();
    void refuses();
};

void TestRepeatPlan::aRateIsAnInterval()
{
    QCOMPARE(RepeatPlan::atRate(25).interval, 40ms);
    QCOMPARE(RepeatPlan::atRate(2'000, 7).interval, 500us);
    QCOMPARE(RepeatPlan::atRate(2'000, 7).count, 7);
    QCOMPARE(RepeatPlan::atRate(0).interval, 0us);
    QCOMPARE(RepeatPlan::atRate(0.5).publishesPerSecond(), 0.5);
}

void TestRepeatPlan::tellsTheBudget()
{
    const RepeatBudget socket = repeatBudget(RepeatPlan::atRate(20), 5, true);
    QCOMPARE(socket.publishesPerSecond, 20.0);
    QCOMPARE(socket.maxPublishesPerSecond, 25.0);
    QCOMPARE(socket.eventsPerSecond, 100.0);
    QCOMPARE(socket.maxEventsPerSecond, 10'000.0);
    QVERIFY(socket.isWithin());
    QVERIFY(!repeatBudget(RepeatPlan::atRate(26), 1, true).isWithin());
    QCOMPARE(repeatBudget(RepeatPlan::atRate(26), 5, false).maxPublishesPerSecond, 2'000.0);
    QVERIFY(!repeatBudget(RepeatPlan::atRate(2'100), 5, false).isWithin());
}

void TestRepeatPlan::inFlightIsRateTimesDeadline_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("deadlineMs");
    QTest::addColumn<bool>("overWebSocket");
    QTest::addColumn<int>("most");
    QTest::newRow("the quota of a connection") << 25.0 << 15'000 << true << 375;
    QTest::newRow("in between") << 1.5 << 1'000 << true << 2;
    QTest::newRow("seldom") << 0.01 << 15'000 << true << 1;
    QTest::newRow("never") << 0.0 << 15'000 << true << 1;
    QTest::newRow("bounded") << 25.0 << 600'000 << true << 1'000;
    QTest::newRow("HTTP has few connections") << 1'000.0 << 15'000 << false << 8;
    QTest::newRow("HTTP, seldom") << 0.2 << 15'000 << false << 3;
}

void TestRepeatPlan::inFlightIsRateTimesDeadline()
{
    QFETCH(double, rate);
    QFETCH(int, deadlineMs);
    QFETCH(bool, overWebSocket);
    QTEST(maxInFlightFor(RepeatPlan::atRate(rate), std::chrono::milliseconds(deadlineMs), overWebSocket), "most");
}

void TestRepeatPlan::refuses_data()
{
    QTest::addColumn<RepeatPlan>("plan");
    QTest::addColumn<int>("events");
    QTest::addColumn<bool>("overWebSocket");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const RepeatPlan &plan, int events, bool overWebSocket, const char *why) {
        QTest::newRow(name) << plan << events << overWebSocket << QString::fromLatin1(why);
    };
    row("at the quota of a connection", RepeatPlan::atRate(25), 5, true, "");
    row("above it", RepeatPlan::atRate(40), 1, true, "40 publishes a second, a WebSocket connection takes 25");
    row("HTTP has none", RepeatPlan::atRate(10'000), 1, false, "");
    row("at the quota of an API", RepeatPlan::atRate(2'000), 5, false, "");
    row("above that", RepeatPlan::atRate(4'000), 5, false, "20000 events a second, an API takes 10000");
    row("no rate", RepeatPlan::atRate(0), 1, true, "an interval is longer than nothing");
    row("a negative interval", {-1ms, 1, 1}, 1, true, "an interval is longer than nothing");
    row("a negative count", {1s, -3, 1}, 1, true, "a publish is not repeated -3 times");
    row("nothing in flight", {1s, 1, 0}, 1, true, "at least one publish must be in flight");
}

void TestRepeatPlan::refuses()
{
    QFETCH(RepeatPlan, plan);
    QFETCH(int, events);
    QFETCH(bool, overWebSocket);
    QFETCH(QString, why);
    const auto checked = checkRepeat(plan, events, overWebSocket);
    QCOMPARE(checked.ok() ? QString() : checked.error().detail, why);
    if (!checked)
        QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestRepeatPlan)
#include "tst_repeatplan.moc"
