// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repeater.h"

#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QPromise>
#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;
using State = Repeater::State;

namespace {

/// Publishes of a repeater, answered when the test says so.
class Desk
{
public:
    QFuture<PublishResult> publish(const QString &channel, const QList<QByteArray> &events)
    {
        channels << channel;
        published << events;
        promises.emplace_back(std::make_unique<QPromise<PublishResult>>());
        promises.back()->start();
        return promises.back()->future();
    }
    void answer(std::size_t index, const PublishResult &result)
    {
        promises.at(index)->addResult(result);
        promises.at(index)->finish();
    }

    QStringList channels;
    QList<QList<QByteArray>> published;
    std::vector<std::unique_ptr<QPromise<PublishResult>>> promises;
};

PublishResult succeeded(int events, std::chrono::microseconds roundTrip)
{
    PublishResult::Response response;
    for (int index = 0; index < events; ++index)
        response.successfulEvents << SuccessfulEvent{QStringLiteral("id"), index};
    PublishResult result(response);
    result.roundTrip = roundTrip;
    return result;
}

PublishResult failed(ErrorCode code)
{
    return PublishResult::Failure{{code, QStringLiteral("no")}, {}};
}

} // namespace

class TestRepeater : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void sendsOnTime();
    void sendsOneATurn();
    void keepsTheRateOnAverage();
    void endsAfterItsCount();
    void evaluatesAnewForEachPublish();
    void neverHasMoreInFlight();
    void answersInTimeHoldNothingUp();
    void doesNotMakeUpForAPause();
    void stopsAtOnce();
    void aTemplateThatFailsEndsIt();
    void sumsUp();
    void aLostFutureIsAnUnknownOutcome();
    void tellsTheSummarySeldom();
    void diesWithAnswersOut();
    void startsAgain();

private:
    void start(const QList<QByteArray> &texts, const RepeatPlan &plan)
    {
        TemplateContext context;
        context.clock = &m_clock;
        context.random = [] { return 0; };
        context.channel = QStringLiteral("/orders");
        m_repeater->start(std::get<BatchTemplate>(BatchTemplate::compile(m_compiler, texts)), context, plan);
    }
    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        for (qsizetype before = -1; before != m_desk->published.size();) { // as its timer does, turn by turn
            before = m_desk->published.size();
            m_repeater->step();
        }
    }
    [[nodiscard]] static RepeatPlan every(std::chrono::microseconds interval, qint64 count = 0, int maxInFlight = 1'000)
    {
        return {interval, count, maxInFlight};
    }

    test::FakeClock m_clock;
    TemplateCompiler m_compiler;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Repeater> m_repeater;
};

void TestRepeater::init()
{
    failOnWarnings();
    m_clock.reset();
    m_desk = std::make_unique<Desk>();
    m_repeater = std::make_unique<Repeater>(
        [this](const QString &channel, const QList<QByteArray> &events) { return m_desk->publish(channel, events); }, m_clock);
}

void TestRepeater::sendsOnTime()
{
    start({"1", "2"}, every(100ms));
    QCOMPARE(m_repeater->state(), State::Sending);
    QCOMPARE(m_desk->published.size(), 1);
    pass(99ms);
    QCOMPARE(m_desk->published.size(), 1);
    pass(1ms);
    QCOMPARE(m_desk->published.size(), 2);
    m_repeater->step();
    QCOMPARE(m_desk->published.size(), 2);
    QCOMPARE(m_desk->published.constLast(), (QList<QByteArray>{"1", "2"}));
    QCOMPARE(m_desk->channels.constLast(), QStringLiteral("/orders"));
}

void TestRepeater::sendsOneATurn()
{
    start({"1"}, every(10ms));
    m_clock.advance(40ms);
    m_repeater->step();
    QCOMPARE(m_desk->published.size(), 2);
    QTRY_COMPARE(m_desk->published.size(), 5);
}

void TestRepeater::keepsTheRateOnAverage()
{
    start({"1"}, RepeatPlan::atRate(2'000, 0));
    for (int tick = 0; tick < 1'000; ++tick) { // a timer that fires every 7 ms, with 14 due each time
        pass(7ms);
        while (m_repeater->summary().inFlight > 0) {
            m_desk->answer(static_cast<std::size_t>(m_desk->published.size() - m_repeater->summary().inFlight), succeeded(1, 1ms));
            QCoreApplication::processEvents();
        }
    }
    QCOMPARE(m_desk->published.size(), 14'001);
    QCOMPARE(m_repeater->summary().elapsed, 7s);
    QCOMPARE(m_repeater->summary().publishesPerSecond(), 2'000.0);
}

void TestRepeater::endsAfterItsCount()
{
    QSignalSpy states(m_repeater.get(), &Repeater::stateChanged);
    start({"1"}, every(10ms, 3));
    for (int round = 0; round < 10; ++round)
        pass(10ms);
    QCOMPARE(m_desk->published.size(), 3);
    QCOMPARE(m_repeater->state(), State::Draining);
    for (std::size_t index = 0; index < 3; ++index)
        m_desk->answer(index, succeeded(1, 1ms));
    QTRY_COMPARE(m_repeater->state(), State::Idle);
    QCOMPARE(m_repeater->summary().succeeded, 3);
    QCOMPARE(states.size(), 3);
}

void TestRepeater::evaluatesAnewForEachPublish()
{
    start({"{\"n\": {{ seq }}}", "\"{{ channel }} {{ seq * 10 }}\""}, every(10ms, 2));
    pass(10ms);
    QCOMPARE(m_desk->published, (QList<QList<QByteArray>>{{"{\"n\": 1}", "\"/orders 20\""}, {"{\"n\": 3}", "\"/orders 40\""}}));
    QCOMPARE(m_repeater->nextSeq(), 5);
}

void TestRepeater::neverHasMoreInFlight()
{
    start({"1"}, every(10ms, 0, 2));
    for (int round = 0; round < 5; ++round)
        pass(10ms);
    QCOMPARE(m_desk->published.size(), 2);
    QCOMPARE(m_repeater->summary().inFlight, 2);
    m_desk->answer(1, succeeded(1, 1ms));
    QTRY_COMPARE(m_desk->published.size(), 3); // what was due waited for this
    QCOMPARE(m_repeater->summary().inFlight, 2);
    QCOMPARE(m_repeater->summary().heldUp, 1);
    m_desk->answer(0, succeeded(1, 1ms));
    QTRY_COMPARE(m_repeater->summary().heldUp, 2);
}

void TestRepeater::answersInTimeHoldNothingUp()
{
    start({"1"}, every(10ms, 0, 2));
    pass(10ms);
    QCOMPARE(m_repeater->summary().inFlight, 2);
    m_clock.advance(9ms);
    m_desk->answer(0, succeeded(1, 1ms));
    QTRY_COMPARE(m_repeater->summary().inFlight, 1);
    QCOMPARE(m_repeater->summary().heldUp, 0);
    m_repeater->stop();
    m_clock.advance(9ms);
    m_desk->answer(1, succeeded(1, 1ms));
    QTRY_COMPARE(m_repeater->state(), State::Idle);
    QCOMPARE(m_repeater->summary().heldUp, 0);
}

void TestRepeater::doesNotMakeUpForAPause()
{
    start({"1"}, every(10ms));
    pass(40ms); // a timer that is late
    QCOMPARE(m_desk->published.size(), 5);
    pass(10s); // a machine that slept
    QCOMPARE(m_desk->published.size(), 6);
    pass(10ms);
    QCOMPARE(m_desk->published.size(), 7);
}

void TestRepeater::stopsAtOnce()
{
    start({"1"}, every(10ms));
    pass(10ms);
    m_repeater->stop();
    QCOMPARE(m_repeater->state(), State::Draining);
    pass(1s);
    QCOMPARE(m_desk->published.size(), 2);
    m_desk->answer(0, succeeded(1, 1ms));
    m_desk->answer(1, failed(ErrorCode::Timeout));
    QTRY_COMPARE(m_repeater->state(), State::Idle);
    pass(1s);
    QCOMPARE(m_desk->published.size(), 2);
    QCOMPARE(m_repeater->summary().succeeded, 1);
    QCOMPARE(m_repeater->summary().failed.value(QStringLiteral("Timeout")), 1);
}

void TestRepeater::aTemplateThatFailsEndsIt()
{
    start({"1", "{{ 12 / (6 - seq) }}"}, every(10ms));
    for (int round = 0; round < 5; ++round)
        pass(10ms);
    QCOMPARE(m_desk->published.size(), 2);
    QCOMPARE(m_repeater->state(), State::Draining);
    QVERIFY(m_repeater->fault());
    QCOMPARE(m_repeater->fault()->index, 1);
    QVERIFY(m_repeater->fault()->error.message.contains(QLatin1String("divisor is zero")));
    QCOMPARE(m_repeater->summary().publishes, 2);
    QCOMPARE(m_repeater->nextSeq(), 5);
}

void TestRepeater::sumsUp()
{
    start({"1", "2", "3"}, every(500ms, 6));
    for (int round = 0; round < 5; ++round)
        pass(500ms);
    PublishResult::Response partial;
    partial.successfulEvents = {{QStringLiteral("a"), 0}};
    partial.failedEvents = {{QStringLiteral("b"), 1, QStringLiteral("400"), {}}};
    PublishResult partly(partial);
    partly.roundTrip = 30ms;
    m_desk->answer(0, succeeded(3, 10ms));
    m_desk->answer(1, succeeded(3, 20ms));
    m_desk->answer(2, partly);
    PublishResult refused(PublishResult::Failure{{ErrorCode::RateLimitExceeded, {}}, {ServiceError{}}});
    refused.roundTrip = 15ms;
    PublishResult lost = failed(ErrorCode::Timeout);
    lost.roundTrip = 15s;
    m_desk->answer(3, refused);
    m_desk->answer(4, failed(ErrorCode::RateLimitExceeded));
    m_desk->answer(5, lost);
    QTRY_COMPARE(m_repeater->state(), State::Idle);
    const RepeatSummary &summary = m_repeater->summary();
    QCOMPARE(summary.publishes, 6);
    QCOMPARE(summary.events, 18);
    QCOMPARE(summary.succeeded, 7);
    QCOMPARE(summary.filteredOut, 1);
    QCOMPARE(summary.failed,
             (QMap<QString, qint64>{{QStringLiteral("400"), 1}, {QStringLiteral("RateLimitExceeded"), 6}, {QStringLiteral("Timeout"), 3}}));
    QCOMPARE(summary.failedEvents(), 10);
    QCOMPARE(summary.latencies.count(), 4); // what the service answered, a refusal included
    QCOMPARE(summary.latencies.maximum(), std::optional<std::chrono::microseconds>(30ms));
    QCOMPARE(summary.publishesPerSecond(), 2.0);
}

void TestRepeater::aLostFutureIsAnUnknownOutcome()
{
    start({"1"}, every(10ms, 1));
    m_desk->promises.clear(); // as when the session ends
    QTRY_COMPARE(m_repeater->state(), State::Idle);
    QCOMPARE(m_repeater->summary().failed.value(QStringLiteral("UnknownOutcome")), 1);
}

void TestRepeater::tellsTheSummarySeldom()
{
    QSignalSpy told(m_repeater.get(), &Repeater::summaryChanged);
    start({"1"}, every(1ms));
    for (int round = 0; round < 200; ++round)
        pass(1ms);
    QCOMPARE(m_desk->published.size(), 201);
    QCOMPARE(told.size(), 0);
    QTRY_VERIFY(!told.isEmpty());
}

void TestRepeater::diesWithAnswersOut()
{
    start({"1"}, every(10ms));
    m_repeater.reset();
    m_desk->answer(0, succeeded(1, 1ms));
    QCoreApplication::processEvents();
}

void TestRepeater::startsAgain()
{
    start({"1"}, every(10ms, 1));
    start({"2"}, every(10ms, 1)); // not before it is idle
    QCOMPARE(m_desk->published, (QList<QList<QByteArray>>{{"1"}}));
    m_desk->answer(0, failed(ErrorCode::Timeout));
    QTRY_COMPARE(m_repeater->state(), State::Idle);
    start({"2"}, every(10ms, 1));
    QCOMPARE(m_desk->published, (QList<QList<QByteArray>>{{"1"}, {"2"}}));
    QVERIFY(m_repeater->summary().failed.isEmpty());
}

QTEST_GUILESS_MAIN(TestRepeater)
#include "tst_repeater.moc"
