// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/republisher.h"

#include "tests/core/replay/replaycapture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"

#include <QPromise>
#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;
using State = Republisher::State;
using LeftOut = RepublishSummary::LeftOut;
using Pace = RepublishPlan::Pace;

namespace {

/// Publishes, answered when the test says so, or at once.
class Desk
{
public:
    QFuture<PublishResult> publish(const QString &channel, const QList<QByteArray> &events)
    {
        channels << channel;
        published << events;
        promises.emplace_back(std::make_unique<QPromise<PublishResult>>());
        promises.back()->start();
        if (answersAtOnce)
            succeed(promises.size() - 1);
        return promises.back()->future();
    }
    void answer(std::size_t index, const PublishResult &result)
    {
        promises.at(index)->addResult(result);
        promises.at(index)->finish();
    }
    void succeed(std::size_t index)
    {
        PublishResult::Response response;
        for (int event = 0; event < published.at(qsizetype(index)).size(); ++event)
            response.successfulEvents << SuccessfulEvent{QStringLiteral("id"), event};
        answer(index, response);
    }
    [[nodiscard]] qsizetype events() const
    {
        qsizetype count = 0;
        for (const auto &batch : published)
            count += batch.size();
        return count;
    }

    bool answersAtOnce = true;
    QStringList channels;
    QList<QList<QByteArray>> published;
    std::vector<std::unique_ptr<QPromise<PublishResult>>> promises;
};

PublishResult failed(ErrorCode code)
{
    return PublishResult::Failure{{code, QStringLiteral("no")}, {}};
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class TestRepublisher : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsTheSpacing();
    void theSpacingIsDividedByTheSpeed();
    void batchesNeighboursOfOneChannel();
    void batchesWhatTheBudgetTakes();
    void aBatchHasSoManyBytes();
    void keepsTheBudget();
    void keepsTheBudgetOfTheTransport();
    void doesNotMakeUpForAPause();
    void neverHasMoreInFlight();
    void leavesOutWhatCannotBePublished();
    void countsFailures();
    void endsAfterTooManyFailures();
    void stopsAtOnce();
    void stopsAFilterWithoutEnd();
    void diesWithAFilterWithoutEnd();
    void aCaptureThatCannotBeReadIsTold();
    void publishesALongCaptureToTheEnd();
    void diesWithAnswersOut();
    void publishesToTheLocalApi();

private:
    void start(const RepublishPlan &plan)
    {
        m_capture->close();
        RepublishChoice choice;
        choice.capture = m_capture->path();
        m_republisher->start(choice, plan);
    }
    void startEndless()
    {
        m_capture->close();
        RepublishChoice choice;
        choice.capture = m_capture->path();
        choice.filter = text("jq: last(repeat(.))");
        m_republisher->start(choice, budgeted());
    }
    [[nodiscard]] static RepublishPlan budgeted(double eventsPerSecond = 1'000, double publishesPerSecond = 1'000)
    {
        RepublishPlan plan;
        plan.keepsUnmapped = true;
        plan.pace = Pace::AsBudgeted;
        plan.eventsPerSecond = eventsPerSecond;
        plan.publishesPerSecond = publishesPerSecond;
        return plan;
    }
    [[nodiscard]] static RepublishPlan asCaptured()
    {
        RepublishPlan plan = budgeted();
        plan.pace = Pace::AsCaptured;
        return plan;
    }
    /// As its timer does, turn by turn.
    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        for (qsizetype before = -1; before != m_desk->published.size();) {
            before = m_desk->published.size();
            m_republisher->step();
            QCoreApplication::processEvents();
        }
    }
    /// In steps of 5 ms until all was sent.
    void passAll()
    {
        for (int turn = 0; turn < 100'000 && m_republisher->state() != State::Idle; ++turn) {
            pass(5ms);
            if (m_desk->published.isEmpty())
                QTest::qWait(1); // the first rows are read in a thread
        }
        QCOMPARE(m_republisher->state(), State::Idle);
    }
    /// The first rows are read in a thread; the clock stands still.
    void awaitFirst() { QTRY_VERIFY(!m_desk->published.isEmpty()); }

    test::FakeClock m_clock;
    std::unique_ptr<test::ReplayCapture> m_capture;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Republisher> m_republisher;
};

void TestRepublisher::init()
{
    failOnWarnings();
    m_clock.reset();
    m_capture = std::make_unique<test::ReplayCapture>();
    m_desk = std::make_unique<Desk>();
    m_republisher = std::make_unique<Republisher>(
        [this](const QString &channel, const QList<QByteArray> &events) { return m_desk->publish(channel, events); }, m_clock);
}

void TestRepublisher::keepsTheSpacing()
{
    for (const auto at : {5s, 6s, 6s, 16s}) // the first goes at once
        m_capture->add(at);
    start(asCaptured());
    awaitFirst();
    pass(0ms);
    QCOMPARE(m_desk->published.size(), 1);
    pass(999ms);
    QCOMPARE(m_desk->published.size(), 1);
    pass(1ms);
    QCOMPARE(m_desk->published.size(), 2);
    QCOMPARE(m_desk->published.constLast().size(), 2); // due together
    pass(9'999ms);
    QCOMPARE(m_desk->published.size(), 2);
    QCOMPARE(m_republisher->state(), State::Sending);
    pass(1ms);
    QCOMPARE(m_desk->published.size(), 3);
    QTRY_COMPARE(m_republisher->state(), State::Idle);
    QCOMPARE(m_republisher->summary().succeeded, 4);
    QCOMPARE(m_republisher->summary().elapsed, 11s);
}

void TestRepublisher::theSpacingIsDividedByTheSpeed()
{
    m_capture->add(0s);
    m_capture->add(10s);
    RepublishPlan plan = asCaptured();
    plan.speed = 4;
    start(plan);
    awaitFirst();
    pass(2'499ms);
    QCOMPARE(m_desk->published.size(), 1);
    pass(1ms);
    QCOMPARE(m_desk->published.size(), 2);
}

void TestRepublisher::batchesNeighboursOfOneChannel()
{
    for (int n = 0; n < 12; ++n)
        m_capture->add(0s, QByteArray::number(n), n < 7 || n > 8 ? text("/a") : text("/b"));
    start(budgeted());
    passAll();
    QCOMPARE(m_desk->channels, (QStringList{text("/a"), text("/a"), text("/b"), text("/a")}));
    QCOMPARE(m_desk->published.at(0), (QList<QByteArray>{"0", "1", "2", "3", "4"}));
    QCOMPARE(m_desk->published.at(1), (QList<QByteArray>{"5", "6"}));
    QCOMPARE(m_desk->published.at(2), (QList<QByteArray>{"7", "8"}));
    QCOMPARE(m_desk->published.at(3), (QList<QByteArray>{"9", "10", "11"}));
}

void TestRepublisher::batchesWhatTheBudgetTakes()
{
    for (int n = 0; n < 4; ++n)
        m_capture->add(0s);
    start(budgeted(2));
    passAll();
    QCOMPARE(m_desk->published.size(), 2);
    QCOMPARE(m_desk->published.constFirst().size(), 2);
}

void TestRepublisher::aBatchHasSoManyBytes()
{
    const QByteArray large = '"' + QByteArray(limits::maxEventBytes - 2, 'x') + '"';
    for (int n = 0; n < 5; ++n)
        m_capture->add(0s, large);
    start(budgeted());
    passAll();
    QCOMPARE(m_desk->events(), 5);
    for (const auto &batch : m_desk->published)
        QVERIFY(batch.size() * large.size() <= limits::maxPublishBytes);
    QCOMPARE(m_desk->published.size(), 2);
}

void TestRepublisher::keepsTheBudget()
{
    for (int n = 0; n < 100; ++n)
        m_capture->add(0s);
    start(budgeted(50));
    awaitFirst();
    for (int tenth = 1; tenth <= 10; ++tenth) {
        for (int tick = 0; tick < 20; ++tick)
            pass(5ms);
        QCOMPARE_LE(m_desk->events(), 5 + tenth * 5);
    }
    QCOMPARE(m_desk->events(), 55); // five at once, fifty in a second
    passAll();
    QCOMPARE(m_republisher->summary().elapsed, 1'900ms);
}

void TestRepublisher::keepsTheBudgetOfTheTransport()
{
    for (int n = 0; n < 50; ++n)
        m_capture->add(0s, "{}", n % 2 == 0 ? text("/a") : text("/b"));
    start(budgeted(10'000, 25));
    awaitFirst();
    for (int tick = 0; tick < 200; ++tick)
        pass(5ms);
    QCOMPARE(m_desk->published.size(), 26);
}

void TestRepublisher::doesNotMakeUpForAPause()
{
    for (int n = 0; n < 60; ++n)
        m_capture->add(n * 100ms);
    RepublishPlan plan = asCaptured();
    plan.eventsPerSecond = 10;
    start(plan);
    awaitFirst();
    pass(5s); // fifty are due, the budget takes one batch and goes on from there
    const auto after = m_desk->events();
    QCOMPARE_LE(after, 6);
    for (int tick = 0; tick < 200; ++tick)
        pass(5ms);
    QCOMPARE_LE(m_desk->events(), after + 15);
}

void TestRepublisher::neverHasMoreInFlight()
{
    m_desk->answersAtOnce = false;
    for (int n = 0; n < 20; ++n)
        m_capture->add(0s, "{}", n % 2 == 0 ? text("/a") : text("/b"));
    RepublishPlan plan = budgeted();
    plan.maxInFlight = 3;
    start(plan);
    awaitFirst();
    pass(1s);
    QCOMPARE(m_desk->published.size(), 2); // a second was a pause: what was due in it is not made up for
    for (int tick = 0; tick < 50; ++tick)
        pass(5ms);
    QCOMPARE(m_desk->published.size(), 3);
    m_desk->succeed(1);
    QTRY_COMPARE(m_desk->published.size(), 4);
    QCOMPARE(m_republisher->summary().inFlight, 3);
}

void TestRepublisher::leavesOutWhatCannotBePublished()
{
    m_capture->add(0s, "{}", text("/orders/1"));
    m_capture->add(0s, "{}", text("/payments/1")); // no rule
    m_capture->add(0s, "{}", text("/orders/*")); // a wildcard's events do not tell their channel
    m_capture->add(0s, "no JSON", text("/orders/1"));
    m_capture->add(0s, '"' + QByteArray(limits::maxEventBytes, 'x') + '"', text("/orders/1"));
    RepublishPlan plan = budgeted();
    plan.channels = ChannelMap({{text("/orders/*"), text("/copy/*")}});
    plan.keepsUnmapped = false;
    start(plan);
    passAll();
    QCOMPARE(m_desk->channels, QStringList(text("/copy/1")));
    QCOMPARE(m_desk->events(), 1);
    const RepublishSummary &summary = m_republisher->summary();
    QCOMPARE(summary.leftOut.value(LeftOut::Unmapped), 1);
    QCOMPARE(summary.leftOut.value(LeftOut::InvalidChannel), 1);
    QCOMPARE(summary.leftOut.value(LeftOut::NotJson), 1);
    QCOMPARE(summary.leftOut.value(LeftOut::TooLarge), 1);
    QCOMPARE(summary.doneEvents(), 5);
    QVERIFY(!m_republisher->fault());
}

void TestRepublisher::countsFailures()
{
    m_desk->answersAtOnce = false;
    for (const char *channel : {"/a", "/a", "/b", "/c", "/d", "/d", "/d"})
        m_capture->add(0s, "{}", text(channel));
    start(budgeted());
    awaitFirst();
    for (int tick = 0; tick < 20; ++tick)
        pass(5ms);
    QCOMPARE(m_desk->published.size(), 4);
    PublishResult::Response partly;
    partly.successfulEvents << SuccessfulEvent{text("id"), 0};
    partly.failedEvents << FailedEvent{text("id"), 1, text("429"), text("slow down")};
    m_desk->answer(0, partly);
    m_desk->answer(1, failed(ErrorCode::Unauthorized));
    m_desk->answer(2, failed(ErrorCode::UnknownOutcome));
    PublishResult::Response two;
    two.successfulEvents << SuccessfulEvent{text("id"), 0} << SuccessfulEvent{text("id"), 1};
    m_desk->answer(3, two);
    QTRY_COMPARE(m_republisher->state(), State::Idle);
    const RepublishSummary &summary = m_republisher->summary();
    QCOMPARE(summary.succeeded, 3);
    QCOMPARE(summary.failed, (QMap<QString, qint64>{{text("429"), 1}, {text("Unauthorized"), 1}}));
    QCOMPARE(summary.unknown, 1);
    QCOMPARE(summary.filteredOut, 1);
    QCOMPARE(summary.events, 7);
}

void TestRepublisher::endsAfterTooManyFailures()
{
    m_desk->answersAtOnce = false;
    for (int n = 0; n < 100; ++n)
        m_capture->add(0s, "{}", n % 2 == 0 ? text("/a") : text("/b"));
    RepublishPlan plan = budgeted();
    plan.maxInFlight = 1;
    start(plan);
    awaitFirst();
    for (std::size_t publish = 0; publish < std::size_t(Republisher::mostFailures); ++publish) {
        QCOMPARE(m_republisher->state(), State::Sending);
        m_desk->answer(publish, failed(ErrorCode::NotConnected));
        pass(5ms);
        pass(5ms);
    }
    QTRY_COMPARE(m_republisher->state(), State::Idle);
    QCOMPARE(m_republisher->fault()->code, ErrorCode::NotConnected);
    QCOMPARE(m_republisher->summary().failedEvents(), Republisher::mostFailures);
    QCOMPARE(m_desk->published.size(), Republisher::mostFailures);
}

void TestRepublisher::stopsAtOnce()
{
    m_desk->answersAtOnce = false;
    for (int n = 0; n < 20; ++n)
        m_capture->add(0s);
    start(budgeted());
    awaitFirst();
    m_republisher->stop();
    QCOMPARE(m_republisher->state(), State::Draining);
    pass(10s);
    QCOMPARE(m_desk->published.size(), 1);
    m_desk->succeed(0);
    QTRY_COMPARE(m_republisher->state(), State::Idle);
    QCOMPARE(m_republisher->summary().succeeded, 5);
    QVERIFY(!m_republisher->fault());
}

/// Before the thread has opened the capture, most likely.
void TestRepublisher::stopsAFilterWithoutEnd()
{
    m_capture->add(0s);
    startEndless();
    m_republisher->stop();
    QTRY_COMPARE(m_republisher->state(), State::Idle);
    QVERIFY(m_desk->published.isEmpty());
    QVERIFY(!m_republisher->fault());
}

void TestRepublisher::diesWithAFilterWithoutEnd()
{
    m_capture->add(0s);
    startEndless();
    m_republisher.reset();
    QVERIFY(m_desk->published.isEmpty());
}

void TestRepublisher::aCaptureThatCannotBeReadIsTold()
{
    RepublishChoice choice;
    choice.capture = text("/nowhere/at/all.escap");
    m_republisher->start(choice, budgeted());
    QTRY_COMPARE(m_republisher->state(), State::Idle);
    QCOMPARE(m_republisher->fault()->code, ErrorCode::FileFailed);
    QVERIFY(m_desk->published.isEmpty());
}

void TestRepublisher::publishesALongCaptureToTheEnd()
{
    for (int n = 0; n < 5'000; ++n)
        m_capture->add(0s, QByteArray::number(n), n % 1'500 == 0 ? text("/left/out") : text("/a"));
    RepublishPlan plan = budgeted(1'000'000, 1'000'000);
    plan.channels = ChannelMap({{text("/a"), text("/b")}});
    plan.keepsUnmapped = false;
    start(plan);
    passAll();
    QCOMPARE(m_republisher->summary().doneEvents(), 5'000);
    QCOMPARE(m_republisher->summary().leftOutEvents(), 4);
    qint64 before = -1;
    for (const auto &batch : m_desk->published) {
        for (const QByteArray &event : batch) {
            QVERIFY(event.toLongLong() > before);
            before = event.toLongLong();
        }
    }
}

void TestRepublisher::diesWithAnswersOut()
{
    m_desk->answersAtOnce = false;
    m_capture->add(0s);
    start(budgeted());
    awaitFirst();
    m_republisher.reset();
    m_desk->succeed(0);
    QCoreApplication::processEvents();
}

void TestRepublisher::publishesToTheLocalApi()
{
    const QList<QByteArray> payloads{"{ \"b\" : 1.0,\"a\":18446744073709551615 ,\"b\":2}", "\"\\u00e9\\/\"", "127.0", " null "};
    for (const QByteArray &payload : payloads)
        m_capture->add(0s, payload, text("/shop/orders"));
    test::SessionFixture local;
    const auto session = local.session();
    QVERIFY(session->subscribe(text("/default/*")));
    QTRY_COMPARE(session->subscriptions().constFirst().state, SubscriptionState::Active);
    m_republisher = std::make_unique<Republisher>(
        [&session](const QString &channel, const QList<QByteArray> &events) {
            return session->publish(channel, events, PublishTransport::WebSocket);
        },
        local.clock);
    RepublishPlan plan = budgeted(1'000, 25);
    plan.channels = ChannelMap({{text("/shop/*"), text("/default/copy/*")}});
    start(plan);
    QTRY_COMPARE(m_republisher->summary().succeeded, payloads.size());
    QTRY_COMPARE(session->counters().committedEvents, payloads.size());
    const auto received = test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Event);
    for (qsizetype index = 0; index < payloads.size(); ++index)
        QCOMPARE(received.at(index).payload, payloads.at(index));
    const auto sent = test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published);
    QCOMPARE(sent.constFirst().channel, text("/default/copy/orders"));
}

QTEST_GUILESS_MAIN(TestRepublisher)
#include "tst_republisher.moc"
