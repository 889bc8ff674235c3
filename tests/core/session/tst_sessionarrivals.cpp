// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filter.h"
#include "core/net/websockettransport.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

#include <atomic>

using namespace eventscope;
using test::SessionFixture;
using State = Arrival::State;
using Outcome = PublishedArrivals::Outcome;

namespace {

/// A WebSocket that loses events while it is told to.
class LossyTransport final : public Transport
{
    Q_OBJECT

public:
    explicit LossyTransport(std::shared_ptr<std::atomic_bool> isLosing)
        : m_socket(new WebSocketTransport({}))
    {
        m_socket->setParent(this);
        connect(m_socket, &Transport::opened, this, &Transport::opened);
        connect(m_socket, &Transport::closed, this, &Transport::closed);
        connect(m_socket, &Transport::released, this, &Transport::released);
        connect(m_socket, &Transport::textReceived, this, [this, isLosing](const QByteArray &text) {
            if (!*isLosing || !text.contains("\"data\""))
                Q_EMIT textReceived(text);
        });
    }
    void open(const QUrl &url, const QList<QByteArray> &subprotocols) override { m_socket->open(url, subprotocols); }
    void sendText(const QByteArray &utf8) override { m_socket->sendText(utf8); }
    void close() override { m_socket->close(); }
    void abort() override { m_socket->abort(); }
    [[nodiscard]] qint64 bytesToWrite() const override { return m_socket->bytesToWrite(); }

private:
    WebSocketTransport *m_socket;
};

} // namespace

/// How a session measures the way of what it published.
class TestSessionArrivals : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void measuresOverBothTransports_data();
    void measuresOverBothTransports();
    void nothingIsReportedWithoutASubscription();
    void aBadChannelHasANumberToo();
    void whatIsLostIsARowOfTheCapture();
    void aRefusedEventIsNotAwaited();

private:
    static bool subscribe(Session &session, const QString &pattern)
    {
        const auto id = session.subscribe(pattern);
        return id && QTest::qWaitFor([&] { return session.subscriptions().constLast().state == SubscriptionState::Active; });
    }
    [[nodiscard]] static PublishResult published(Session &session, const QString &channel, const QList<QByteArray> &events,
                                                 PublishTransport transport = PublishTransport::WebSocket)
    {
        const auto answer = session.publish(channel, events, transport);
        return QTest::qWaitFor([&] { return answer.isFinished(); }) ? answer.result() : PublishResult();
    }
    [[nodiscard]] static QList<Arrival> arrivals(const Session &session, int index)
    {
        const ArrivalReport report = session.arrivals();
        const PublishedArrivals *found = report.find(session.lastPublish(), index);
        return found ? found->arrivals : QList<Arrival>();
    }
};

void TestSessionArrivals::measuresOverBothTransports_data()
{
    QTest::addColumn<PublishTransport>("transport");
    QTest::newRow("HTTP") << PublishTransport::Http;
    QTest::newRow("WebSocket") << PublishTransport::WebSocket;
}

void TestSessionArrivals::measuresOverBothTransports()
{
    QFETCH(PublishTransport, transport);
    SessionFixture fixture;
    const auto session = fixture.session();
    QSignalSpy changed(session.get(), &Session::arrivalsChanged);
    QVERIFY(subscribe(*session, QStringLiteral("/default/*")));
    QVERIFY(subscribe(*session, QStringLiteral("/default/a")));
    QVERIFY(published(*session, QStringLiteral("/default/a"), {"{ \"n\": 1 }", "2"}, transport).isFullSuccess());
    QCOMPARE(session->lastPublish(), 1);
    for (const int index : {0, 1}) {
        QTRY_COMPARE(arrivals(*session, index).size(), 2);
        QTRY_COMPARE(arrivals(*session, index).at(0).state, State::Arrived);
        QTRY_COMPARE(arrivals(*session, index).at(1).state, State::Arrived);
        QCOMPARE(arrivals(*session, index).at(0).pattern, QStringLiteral("/default/*"));
        QVERIFY(arrivals(*session, index).at(0).after.count() > 0);
        QVERIFY(!arrivals(*session, index).at(0).isRewritten);
    }
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE(session->arrivals().find(1, 0)->outcome, Outcome::Accepted);
    QCOMPARE(session->arrivals().channels.value(0).latencies.count(), 4);
    QVERIFY(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Missing).isEmpty());
}

void TestSessionArrivals::nothingIsReportedWithoutASubscription()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    QSignalSpy changed(session.get(), &Session::arrivalsChanged);
    QVERIFY(subscribe(*session, QStringLiteral("/demo/*")));
    QVERIFY(published(*session, QStringLiteral("/default/a"), {"1"}).isFullSuccess());
    QVERIFY(published(*session, QStringLiteral("/demo/a"), {"2"}).isFullSuccess());
    QTRY_COMPARE(arrivals(*session, 0).value(0).state, State::Arrived);
    QVERIFY(!session->arrivals().find(1, 0));
}

void TestSessionArrivals::aBadChannelHasANumberToo()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    QVERIFY(published(*session, QStringLiteral("/under_score"), {"1"}).failure());
    QCOMPARE(session->lastPublish(), 1);
    QVERIFY(subscribe(*session, QStringLiteral("/default/*")));
    QVERIFY(published(*session, QStringLiteral("/default/a"), {"1"}).isFullSuccess());
    QCOMPARE(session->lastPublish(), 2);
    QTRY_COMPARE(arrivals(*session, 0).value(0).state, State::Arrived);
}

void TestSessionArrivals::whatIsLostIsARowOfTheCapture()
{
    SessionFixture fixture;
    test::FakeClock clock;
    const auto isLosing = std::make_shared<std::atomic_bool>(false);
    const auto started = Session::start(fixture.endpoint, fixture.folder.filePath(QStringLiteral("a.escap")), fixture.authorizers, clock,
                                        [isLosing] { return std::make_unique<LossyTransport>(isLosing); });
    QVERIFY(started);
    Session &session = **started;
    QVERIFY(subscribe(session, QStringLiteral("/default/*")));
    QVERIFY(published(session, QStringLiteral("/default/a"), {"1"}).isFullSuccess());
    QTRY_COMPARE(arrivals(session, 0).value(0).state, State::Arrived);
    *isLosing = true;
    QVERIFY(published(session, QStringLiteral("/default/a"), {"2", "3"}).isFullSuccess());
    QTRY_COMPARE(arrivals(session, 1).value(0).state, State::Waiting);
    clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE(arrivals(session, 1).value(0).state, State::Missing);
    QTRY_COMPARE(SessionFixture::rows(session.capturePath(), CaptureRow::Kind::Missing).size(), 2);
    const CaptureRow row = SessionFixture::rows(session.capturePath(), CaptureRow::Kind::Missing).constLast();
    QCOMPARE(row.channel, QStringLiteral("/default/a"));
    QCOMPARE(row.text, QStringLiteral("event 1 of publish 2 was accepted but not received by /default/* within 5 s"));
    QVERIFY(Filter::parse(QStringLiteral("kind:missing channel:/default/a"))->matches(row));
    QCOMPARE(session.arrivals().channels.value(0).missing, 2);
}

void TestSessionArrivals::aRefusedEventIsNotAwaited()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    QVERIFY(subscribe(*session, QStringLiteral("/default/*")));
    QVERIFY(!published(*session, QStringLiteral("/default/a"), {"1", "2", "3", "4", "5", "6"}).isFullSuccess());
    QTRY_VERIFY(session->arrivals().find(1, 5));
    QTRY_COMPARE(session->arrivals().find(1, 5)->outcome, Outcome::NotPublished);
    QVERIFY(arrivals(*session, 5).isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionArrivals)
#include "tst_sessionarrivals.moc"
