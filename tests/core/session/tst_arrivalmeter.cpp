// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/arrivalmeter.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;
using State = Arrival::State;
using Outcome = PublishedArrivals::Outcome;

class TestArrivalMeter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void measuresEachMatchingSubscription();
    void anEventMayArriveBeforeItsAnswer();
    void matchesJsonThatWasWrittenAnew_data();
    void matchesJsonThatWasWrittenAnew();
    void bytesComeBeforeJson();
    void textThatIsNoJsonMatchesByItsBytes();
    void equalEventsOnTheirWayAreAmbiguous();
    void equalEventsOneAfterTheOtherAreNot();
    void anotherSubscriptionTellsThemApartOnItsOwn();
    void whatIsNotReceivedIsMissing();
    void anotherPatienceHoldsAtOnce();
    void lateIsBetterThanNever();
    void whatWasRefusedIsNotAwaited();
    void anUnknownOutcomeIsNotMissed();
    void whatWasOvertakenIsNotReported();
    void aLostSubscriptionInterrupts();
    void costsNothingWithoutASubscription();
    void strangersAreNoArrivals();
    void memoryOfEventsIsBounded();
    void memoryOfPayloadsIsBounded();
    void equalOnesAreBounded();
    void channelsAreBounded();
    void reportsTheNewest();
    void forgets();
    void channelsHaveFigures();

private:
    [[nodiscard]] static ChannelPath path(const QString &channel) { return *ChannelPath::parse(channel); }
    void subscribe(const QByteArray &id, const QString &pattern) { m_meter.subscriptionActive(id, *ChannelPattern::parse(pattern)); }
    /// Hands a publish of one event over, and accepts it.
    quint64 publish(const QByteArray &payload, const QString &channel = QStringLiteral("/orders/eu"))
    {
        m_meter.published(++m_publish, path(channel), {payload}, m_now);
        m_meter.settled(m_publish, 0, Outcome::Accepted, m_now);
        return m_publish;
    }
    bool receive(const QByteArray &payload, const QByteArray &id = "all") { return m_meter.received(id, payload, m_now); }
    [[nodiscard]] PublishedArrivals reported(quint64 publish, int index = 0) const
    {
        const ArrivalReport report = m_meter.report();
        const PublishedArrivals *found = report.find(publish, index);
        return found ? *found : PublishedArrivals();
    }
    [[nodiscard]] Arrival arrival(quint64 publish, int index = 0) const { return reported(publish, index).arrivals.value(0); }

    ArrivalMeter m_meter;
    MonotonicTime m_now{1h};
    quint64 m_publish = 0;
};

void TestArrivalMeter::init()
{
    failOnWarnings();
    m_meter = ArrivalMeter();
    m_publish = 0;
    subscribe("all", QStringLiteral("/orders/*"));
}

void TestArrivalMeter::measuresEachMatchingSubscription()
{
    subscribe("one", QStringLiteral("/orders/eu"));
    subscribe("other", QStringLiteral("/orders/us"));
    m_meter.published(7, path(QStringLiteral("/orders/eu")), {"1", "2"}, m_now);
    m_meter.settled(7, 0, Outcome::Accepted, m_now + 1ms);
    m_meter.settled(7, 1, Outcome::Accepted, m_now + 1ms);
    m_now += 3ms;
    QVERIFY(receive("2", "one"));
    m_now += 2ms;
    QVERIFY(receive("2", "all"));
    QVERIFY(receive("1", "all"));

    const PublishedArrivals first = reported(7, 0);
    QCOMPARE(first.channel, QStringLiteral("/orders/eu"));
    QCOMPARE(first.outcome, Outcome::Accepted);
    QCOMPARE(first.arrivals.size(), 2);
    QCOMPARE(first.arrivals.at(0), (Arrival{"all", QStringLiteral("/orders/*"), State::Arrived, 5ms}));
    QCOMPARE(first.arrivals.at(1), (Arrival{"one", QStringLiteral("/orders/eu"), State::Waiting}));
    QCOMPARE(reported(7, 1).arrivals.at(0), (Arrival{"all", QStringLiteral("/orders/*"), State::Arrived, 5ms}));
    QCOMPARE(reported(7, 1).arrivals.at(1), (Arrival{"one", QStringLiteral("/orders/eu"), State::Arrived, 3ms}));
    QVERIFY(m_meter.isWaiting());
    QVERIFY(receive("1", "one"));
    QVERIFY(!m_meter.isWaiting());
}

void TestArrivalMeter::anEventMayArriveBeforeItsAnswer()
{
    m_meter.published(1, path(QStringLiteral("/orders/eu")), {"1"}, m_now);
    m_now += 2ms;
    QVERIFY(receive("1"));
    QCOMPARE(reported(1).outcome, Outcome::Pending);
    m_meter.settled(1, 0, Outcome::Accepted, m_now);
    QCOMPARE(reported(1).outcome, Outcome::Accepted);
    QCOMPARE(arrival(1).after, 2ms);
    QVERIFY(m_meter.expire(m_now + 1min).isEmpty());
}

void TestArrivalMeter::matchesJsonThatWasWrittenAnew_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("came");
    QTest::addColumn<bool>("matches");
    QTest::newRow("white space") << QByteArray("{ \"a\": [1, 2] }") << QByteArray("{\"a\":[1,2]}") << true;
    QTest::newRow("order of keys") << QByteArray("{\"b\":1,\"a\":2}") << QByteArray("{\"a\":2,\"b\":1}") << true;
    QTest::newRow("numbers") << QByteArray("[1.0, 1e2]") << QByteArray("[1,100]") << true;
    QTest::newRow("escapes") << QByteArray("\"\\u00e9\\/\"") << QByteArray("\"\xc3\xa9/\"") << true;
    QTest::newRow("order of elements") << QByteArray("[1,2]") << QByteArray("[2,1]") << false;
    QTest::newRow("an added key") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":1,\"id\":5}") << false;
    QTest::newRow("values at other keys") << QByteArray("{\"a\":1,\"b\":2}") << QByteArray("{\"a\":2,\"b\":1}") << false;
}

void TestArrivalMeter::matchesJsonThatWasWrittenAnew()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, came);
    QFETCH(bool, matches);
    publish(sent);
    QCOMPARE(receive(came), matches);
    QCOMPARE(arrival(1).state, matches ? State::Arrived : State::Waiting);
    QCOMPARE(arrival(1).isRewritten, matches);
    QVERIFY(!arrival(1).isAmbiguous);
}

void TestArrivalMeter::bytesComeBeforeJson()
{
    publish("{\"a\":1}");
    publish("{ \"a\": 1 }");
    QVERIFY(receive("{ \"a\": 1 }"));
    QCOMPARE(arrival(1).state, State::Waiting);
    QCOMPARE(arrival(2).state, State::Arrived);
    QVERIFY(!arrival(2).isAmbiguous && !arrival(2).isRewritten);
    publish("{\"a\" :1}");
    QVERIFY(receive("{\"a\":  1}")); // may be either of two
    QVERIFY(arrival(1).isAmbiguous && arrival(1).isRewritten && arrival(3).isAmbiguous);
}

void TestArrivalMeter::textThatIsNoJsonMatchesByItsBytes()
{
    publish("not JSON");
    publish("\xff");
    QVERIFY(!receive("not  JSON"));
    QVERIFY(receive("not JSON"));
    QVERIFY(receive("\xff"));
}

void TestArrivalMeter::equalEventsOnTheirWayAreAmbiguous()
{
    m_meter.published(1, path(QStringLiteral("/orders/eu")), {"1", "1", "2"}, m_now);
    m_now += 1ms;
    QVERIFY(receive("1"));
    QVERIFY(arrival(1, 0).isAmbiguous && arrival(1, 1).isAmbiguous && !arrival(1, 2).isAmbiguous);
    QCOMPARE(arrival(1, 0).state, State::Arrived);
    QCOMPARE(arrival(1, 1).state, State::Waiting);
    QVERIFY(receive("1"));
    QVERIFY(receive("2"));
    QVERIFY(!receive("1"));
    const ChannelArrivals channel = m_meter.report().channels.value(0);
    QCOMPARE(channel.ambiguous, 2);
    QCOMPARE(channel.latencies.count(), 1);
}

void TestArrivalMeter::equalEventsOneAfterTheOtherAreNot()
{
    for (int round = 0; round < 3; ++round) {
        const quint64 number = publish("1");
        QVERIFY(receive("1"));
        QVERIFY(!arrival(number).isAmbiguous);
    }
}

void TestArrivalMeter::anotherSubscriptionTellsThemApartOnItsOwn()
{
    subscribe("eu", QStringLiteral("/orders/eu"));
    publish("1", QStringLiteral("/orders/eu"));
    publish("1", QStringLiteral("/orders/us"));
    QVERIFY(receive("1", "eu"));
    QVERIFY(receive("1", "all"));
    QCOMPARE(reported(1).arrivals.at(0).subscriptionId, QByteArray("all"));
    QVERIFY(reported(1).arrivals.at(0).isAmbiguous);
    QVERIFY(reported(2).arrivals.at(0).isAmbiguous);
    QCOMPARE(reported(1).arrivals.at(1).state, State::Arrived);
    QVERIFY(!reported(1).arrivals.at(1).isAmbiguous);
}

void TestArrivalMeter::whatIsNotReceivedIsMissing()
{
    subscribe("one", QStringLiteral("/orders/eu"));
    m_meter.published(1, path(QStringLiteral("/orders/eu")), {"1"}, m_now);
    m_now += 20s; // it waited for the connection
    QVERIFY(m_meter.expire(m_now).isEmpty());
    m_meter.settled(1, 0, Outcome::Accepted, m_now);
    QVERIFY(receive("1", "one"));
    QVERIFY(m_meter.expire(m_now + 4999ms).isEmpty());
    const QList<PublishedArrivals> missing = m_meter.expire(m_now + 5s);
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing.first().publish, 1);
    QCOMPARE(missing.first().arrivals, QList<Arrival>{(Arrival{"all", QStringLiteral("/orders/*"), State::Missing, 5s})});
    QVERIFY(m_meter.expire(m_now + 6s).isEmpty()); // told once
    QCOMPARE(m_meter.report().channels.value(0).missing, 1);
}

void TestArrivalMeter::anotherPatienceHoldsAtOnce()
{
    publish("1");
    m_meter.setPatience(12s);
    QCOMPARE(m_meter.report().patience, 12s);
    QVERIFY(m_meter.expire(m_now += 11'999ms).isEmpty());
    QCOMPARE(m_meter.expire(m_now += 1ms).size(), 1);
    QCOMPARE(arrival(1).after, 12s);
    publish("2");
    m_meter.setPatience(1s);
    QCOMPARE(m_meter.expire(m_now += 1s).size(), 1);
    QCOMPARE(arrival(2).after, 1s);
}

void TestArrivalMeter::lateIsBetterThanNever()
{
    publish("1");
    QCOMPARE(m_meter.expire(m_now += 5s).size(), 1);
    publish("1");
    m_now += 1ms;
    QVERIFY(receive("1")); // most likely of the one that is awaited
    QCOMPARE(arrival(1).state, State::Missing);
    QCOMPARE(arrival(2).after, 1ms);
    QVERIFY(arrival(1).isAmbiguous && arrival(2).isAmbiguous);
    m_now += 1s;
    QVERIFY(receive("1"));
    QCOMPARE(arrival(1).state, State::Arrived);
    QCOMPARE(arrival(1).after, 6001ms);
    QCOMPARE(m_meter.report().channels.value(0).latencies.count(), 0);
    QCOMPARE(m_meter.report().channels.value(0).ambiguous, 2);
    publish("2");
    QCOMPARE(m_meter.expire(m_now += 5s).size(), 1);
    QVERIFY(receive("2"));
    QVERIFY(!arrival(3).isAmbiguous); // no other was on its way
}

void TestArrivalMeter::whatWasRefusedIsNotAwaited()
{
    m_meter.published(1, path(QStringLiteral("/orders/eu")), {"1", "2"}, m_now);
    m_meter.settled(1, 0, Outcome::NotPublished, m_now);
    QVERIFY(reported(1, 0).arrivals.isEmpty());
    QCOMPARE(reported(1, 0).outcome, Outcome::NotPublished);
    QVERIFY(!receive("1"));
    m_meter.settled(1, 0, Outcome::Accepted, m_now); // one answer counts
    QCOMPARE(reported(1, 0).outcome, Outcome::NotPublished);
    m_meter.settled(2, 0, Outcome::Accepted, m_now);
    m_meter.settled(1, 5, Outcome::Accepted, m_now);
    QVERIFY(receive("2"));
}

void TestArrivalMeter::whatWasOvertakenIsNotReported()
{
    m_meter.published(2, path(QStringLiteral("/orders/eu")), {"2"}, m_now);
    m_meter.published(1, path(QStringLiteral("/orders/eu")), {"1"}, m_now);
    QVERIFY(m_meter.report().find(2, 0));
    QVERIFY(!m_meter.report().find(1, 0));
    QVERIFY(!receive("1"));
}

void TestArrivalMeter::anUnknownOutcomeIsNotMissed()
{
    m_meter.published(1, path(QStringLiteral("/orders/eu")), {"1", "2"}, m_now);
    for (const int index : {0, 1})
        m_meter.settled(1, index, Outcome::Unknown, m_now);
    QVERIFY(m_meter.expire(m_now += 30s).isEmpty());
    QVERIFY(receive("1"));
    QVERIFY(m_meter.expire(m_now += 30s).isEmpty());
    QCOMPARE(arrival(1, 1).state, State::Interrupted);
    QVERIFY(!m_meter.isWaiting());
}

void TestArrivalMeter::aLostSubscriptionInterrupts()
{
    subscribe("one", QStringLiteral("/orders/eu"));
    publish("1");
    m_meter.subscriptionLost("all");
    m_meter.subscriptionLost("never there");
    QCOMPARE(reported(1).arrivals.at(0).state, State::Interrupted);
    QCOMPARE(reported(1).arrivals.at(1).state, State::Waiting);
    publish("2");
    QCOMPARE(reported(2).arrivals.size(), 1);
    QVERIFY(receive("1", "one") && receive("2", "one"));
    QVERIFY(!m_meter.isWaiting());
}

void TestArrivalMeter::costsNothingWithoutASubscription()
{
    publish("1", QStringLiteral("/chat/a"));
    QVERIFY(!m_meter.isWaiting());
    QVERIFY(m_meter.report().events.isEmpty() && m_meter.report().channels.isEmpty());
}

void TestArrivalMeter::strangersAreNoArrivals()
{
    publish("1");
    QVERIFY(!receive("2"));
    QVERIFY(!receive("1", "another"));
    QCOMPARE(arrival(1).state, State::Waiting);
    QVERIFY(receive("1"));
    QVERIFY(!receive("1")); // delivered twice
}

void TestArrivalMeter::memoryOfEventsIsBounded()
{
    for (int number = 0; number < ArrivalMeter::maxKept + 100; ++number)
        publish(QByteArray::number(number));
    QCOMPARE(m_meter.report().notMeasured, 100);
    QVERIFY(!receive("99"));
    QVERIFY(receive("100"));
}

void TestArrivalMeter::memoryOfPayloadsIsBounded()
{
    const qsizetype size = 1024 * 1024;
    for (int number = 0; number < 40; ++number)
        publish(QByteArray(size - 2, ' ') + QByteArray::number(10 + number));
    QCOMPARE(m_meter.report().notMeasured, 8);
    QVERIFY(!receive(QByteArray(size - 2, ' ') + "17"));
    QVERIFY(receive(QByteArray(size - 2, ' ') + "18"));
    QCOMPARE(arrival(1).state, State::Interrupted);
    QCOMPARE(arrival(9).state, State::Arrived);
}

void TestArrivalMeter::equalOnesAreBounded()
{
    for (int number = 0; number < ArrivalMeter::maxEqual + 3; ++number)
        publish("1");
    QCOMPARE(m_meter.report().notMeasured, 3);
    int arrived = 0;
    while (receive("1"))
        ++arrived;
    QCOMPARE(arrived, int(ArrivalMeter::maxEqual));
}

void TestArrivalMeter::channelsAreBounded()
{
    for (int number = 0; number < ArrivalMeter::maxChannels + 5; ++number) {
        publish("1", QStringLiteral("/orders/c%1").arg(number));
        QVERIFY(receive("1"));
    }
    QCOMPARE(m_meter.report().channels.size(), ArrivalMeter::maxChannels);
    QCOMPARE(m_meter.report().notMeasured, 5);
}

void TestArrivalMeter::reportsTheNewest()
{
    for (int number = 0; number < 2'000; ++number) {
        publish("1");
        QVERIFY(receive("1"));
    }
    const ArrivalReport report = m_meter.report();
    QCOMPARE(report.events.size(), ArrivalReport::maxEvents);
    QCOMPARE(report.events.constLast().publish, 2'000);
    QCOMPARE(report.channels.value(0).latencies.count(), 2'000);
    QCOMPARE(report.notMeasured, 0);
    QVERIFY(!report.find(1, 0));
}

void TestArrivalMeter::forgets()
{
    publish("1");
    QCOMPARE(m_meter.expire(m_now += 10s).size(), 1);
    QVERIFY(m_meter.isWaiting());
    QVERIFY(m_meter.expire(m_now += 50s).isEmpty());
    QVERIFY(!m_meter.isWaiting());
    QVERIFY(!receive("1"));
    QCOMPARE(arrival(1).state, State::Missing);
}

void TestArrivalMeter::channelsHaveFigures()
{
    for (int ms = 1; ms <= 20; ++ms) {
        publish(QByteArray::number(ms), ms == 20 ? QStringLiteral("/orders/us") : QStringLiteral("/orders/eu"));
        m_now += std::chrono::milliseconds(ms);
        QVERIFY(receive(QByteArray::number(ms)));
    }
    const QList<ChannelArrivals> channels = m_meter.report().channels;
    QCOMPARE(channels.size(), 2);
    QCOMPARE(channels.at(0).channel, QStringLiteral("/orders/eu"));
    QCOMPARE(channels.at(0).latencies.count(), 19);
    QCOMPARE(*channels.at(0).latencies.minimum(), 1ms);
    QCOMPARE(*channels.at(0).latencies.median(), 10ms);
    QCOMPARE(*channels.at(0).latencies.percentile(95), 19ms);
    QCOMPARE(*channels.at(1).latencies.maximum(), 20ms);
}

QTEST_GUILESS_MAIN(TestArrivalMeter)
#include "tst_arrivalmeter.moc"
