// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::SessionFixture;

namespace {

/// Collects what a session records.
class Reader
{
public:
    explicit Reader(Session &session)
        : m_log(session.frames())
    {
    }
    [[nodiscard]] const QList<FrameRecordPtr> &records()
    {
        m_records += m_log.after(m_records.isEmpty() ? 0 : m_records.constLast()->number).records;
        return m_records;
    }
    [[nodiscard]] QStringList meanings()
    {
        QStringList found;
        for (const FrameRecordPtr &record : records())
            found << record->meaning;
        return found;
    }
    [[nodiscard]] bool has(const QString &beginning)
    {
        const QStringList all = meanings();
        return std::any_of(all.cbegin(), all.cend(), [&beginning](const QString &one) { return one.startsWith(beginning); });
    }

private:
    FrameLog &m_log;
    QList<FrameRecordPtr> m_records;
};

} // namespace

/// A session over the local Event API: what both clients do is recorded, once recording is on.
class TestSessionFrames : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void recordsBothClientsInOrder();
    void recordsNothingWhileOff();
    void recordsFromTheSwitchOn();
    void recordsARefusal();
    void holdsNoSecret();
    void tellsTheDeadline();
};

void TestSessionFrames::recordsBothClientsInOrder()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    session->setRecordingFrames(true);
    QVERIFY(session->isRecordingFrames());
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(session->subscriptions().constFirst().state, SubscriptionState::Active);
    Reader reader(*session);
    QTRY_VERIFY(reader.has(QStringLiteral("subscribe_success")));
    const QStringList expected{QStringLiteral("opening ") + session->endpoint().realtimeUrl().toString(),
                               QStringLiteral("upgrade accepted"),
                               QStringLiteral("connection_init"),
                               QStringLiteral("connection_ack, timeout 300 s"),
                               QStringLiteral("subscribe to /default/*"),
                               QStringLiteral("subscribe_success for /default/*")};
    QCOMPARE(reader.meanings().first(expected.size()), expected);

    (void)session->publish(QStringLiteral("/default/a"), {"1", "22"}, PublishTransport::Http);
    QTRY_VERIFY(reader.has(QStringLiteral("HTTP #1 POST /event \u2192 200 in ")));
    QVERIFY(reader.has(QStringLiteral("HTTP #1 POST /event: publish 2 events to /default/a")));
    QTRY_VERIFY(reader.has(QStringLiteral("data for /default/* 2 B")));
    (void)session->publish(QStringLiteral("/default/a"), {"333"}, PublishTransport::WebSocket);
    QTRY_VERIFY(reader.has(QStringLiteral("publish_success, 1 event published")));
    QTRY_VERIFY(reader.has(QStringLiteral("data for /default/* 3 B")));
    (void)session->disconnectEndpoint();
    QTRY_VERIFY(reader.has(QStringLiteral("closing with 1000")));
    qint64 number = 0;
    MonotonicTime last;
    for (const FrameRecordPtr &record : reader.records()) {
        QCOMPARE(record->number, ++number);
        QVERIFY(record->monotonic >= std::exchange(last, record->monotonic));
    }
}

void TestSessionFrames::recordsNothingWhileOff()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    QVERIFY(!session->isRecordingFrames());
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(session->subscriptions().constFirst().state, SubscriptionState::Active);
    for (const auto transport : {PublishTransport::Http, PublishTransport::WebSocket}) {
        const auto publishing = session->publish(QStringLiteral("/default/a"), {"1"}, transport);
        QTRY_VERIFY(publishing.isFinished());
    }
    QTRY_COMPARE(session->counters().committedEvents, 2);
    QCOMPARE(session->frames().countAfter(0), 0);
}

void TestSessionFrames::recordsFromTheSwitchOn()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(session->subscriptions().constFirst().state, SubscriptionState::Active);
    session->setRecordingFrames(true);
    fixture.api.publish(QStringLiteral("/default/a"), {"1"});
    Reader reader(*session);
    // The channel of a subscription is known, though its subscribe was not recorded.
    QTRY_COMPARE(reader.meanings(), QStringList{QStringLiteral("data for /default/* 1 B")});
    session->setRecordingFrames(false);
    fixture.api.publish(QStringLiteral("/default/a"), {"2"});
    QTRY_COMPARE(session->counters().committedEvents, 2);
    QCOMPARE(reader.records().size(), 1);
}

void TestSessionFrames::recordsARefusal()
{
    SessionFixture fixture;
    fixture.useKey(Secret(QByteArrayLiteral("da2-wrongwrongwrongwrongwrong")));
    const auto session = fixture.session();
    session->setRecordingFrames(true);
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Failed);
    Reader reader(*session);
    QTRY_VERIFY2(reader.has(QStringLiteral("connection_error: UnauthorizedException")),
                 qPrintable(reader.meanings().join(QLatin1Char('\n'))));
    const auto publishing = session->publish(QStringLiteral("/default/a"), {"1"}, PublishTransport::Http);
    QTRY_VERIFY(publishing.isFinished());
    QTRY_VERIFY(reader.has(QStringLiteral("HTTP #1 POST /event \u2192 401 in ")));
}

void TestSessionFrames::holdsNoSecret()
{
    SessionFixture fixture;
    const QByteArray key = fixture.api.definition().apiKey().reveal();
    const auto session = fixture.session();
    session->setRecordingFrames(true);
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(session->subscriptions().constFirst().state, SubscriptionState::Active);
    for (const auto transport : {PublishTransport::Http, PublishTransport::WebSocket}) {
        const auto publishing = session->publish(QStringLiteral("/default/a"), {"1"}, transport);
        QTRY_VERIFY(publishing.isFinished());
    }
    QTRY_COMPARE(session->counters().committedEvents, 2);
    Reader reader(*session);
    int masked = 0;
    for (const FrameRecordPtr &record : reader.records()) {
        const QByteArray all = record->meaning.toUtf8() + record->text + record->json;
        QVERIFY2(!all.contains(key), all.constData());
        QVERIFY2(!all.contains(key.mid(4).toBase64().first(20)), all.constData());
        masked += all.contains("***") ? 1 : 0;
    }
    QCOMPARE(masked, 4); // the handshake, the subscribe, both publishes
}

void TestSessionFrames::tellsTheDeadline()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    QVERIFY(!session->connectionTimeout());
    session->connectEndpoint();
    QTRY_COMPARE(session->connectionTimeout(), std::optional(std::chrono::milliseconds(300'000)));
    QVERIFY(session->sinceLastFrame());
    (void)session->disconnectEndpoint();
    QTRY_VERIFY(!session->connectionTimeout());
    QVERIFY(!session->sinceLastFrame());
}

QTEST_GUILESS_MAIN(TestSessionFrames)
#include "tst_sessionframes.moc"
