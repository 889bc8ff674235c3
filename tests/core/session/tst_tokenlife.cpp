// SPDX-License-Identifier: GPL-3.0-or-later
#include "poolfixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"

#include "core/auth/jwt.h"

using namespace eventscope;
using namespace std::chrono_literals;
using test::PoolFixture;
using test::resultOf;
using test::SessionFixture;

namespace {

constexpr int longWait = 30'000;
const QString room = QStringLiteral("/users/room");
const QStringList patterns{room, QStringLiteral("/users/*")};

/// Its time of day, by which tokens live, is moved by the test. Deadlines go by the machine, as the timers do.
class MovedClock final : public Clock
{
public:
    [[nodiscard]] MonotonicTime monotonic() const override { return SystemClock().monotonic(); }
    [[nodiscard]] UtcTime utc() const override { return m_day.utc(); }
    void advance(std::chrono::seconds by) { m_day.advance(by); }

private:
    test::FakeClock m_day;
};

bool isActive(const Session &session)
{
    const auto &all = session.subscriptions();
    return session.status().state == ConnectionState::Connected && all.size() == patterns.size()
        && std::all_of(all.begin(), all.end(), [](const auto &one) { return one.state == SubscriptionState::Active; });
}

/// What a subscription received and stored, in order.
QList<QByteArray> received(const Session &session, const QString &pattern)
{
    QList<QByteArray> payloads;
    for (const CaptureRow &row : SessionFixture::rows(session.capturePath(), CaptureRow::Kind::Event)) {
        if (row.channel == pattern)
            payloads << row.payload;
    }
    return payloads;
}

} // namespace

/// Sessions that last longer than the tokens they began with.
class TestTokenLife final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void fiveMinutesWithTokensOfOneMinute();
    void tokensRenewUnasked();
    void anExpiredTokenIsRefused_data();
    void anExpiredTokenIsRefused();

private:
    void start(const Clock &clock, std::chrono::seconds life);
    [[nodiscard]] int renewals() const { return m_fixture->cognito.count(QStringLiteral("GetTokensFromRefreshToken")); }
    void publishInStepsOfTenSeconds(int count);
    void publishNext();
    void reconnect();
    void verifyReceived();

    MovedClock m_clock;
    const SystemClock m_systemClock;
    std::unique_ptr<PoolFixture> m_fixture;
    std::unique_ptr<Session> m_session;
    QList<ConnectionState> m_states; ///< since the session was connected
    QList<QByteArray> m_published;
};

void TestTokenLife::cleanup()
{
    m_session.reset();
    m_fixture.reset();
}

/// Signed in and subscribed by both patterns.
void TestTokenLife::start(const Clock &clock, std::chrono::seconds life)
{
    m_states.clear();
    m_published.clear();
    m_fixture = std::make_unique<PoolFixture>(clock);
    m_fixture->cognito.script.life = life;
    m_fixture->signIn();
    m_session = m_fixture->session();
    for (const QString &pattern : patterns)
        QVERIFY(m_session->subscribe(pattern));
    QTRY_VERIFY(isActive(*m_session));
    connect(m_session.get(), &Session::statusChanged, this, [this](const ConnectionStatus &status) { m_states << status.state; });
}

void TestTokenLife::publishNext()
{
    const QByteArray number = QByteArray::number(m_published.size());
    const auto transport = m_published.size() % 2 ? PublishTransport::Http : PublishTransport::WebSocket;
    const PublishResult result = resultOf(m_session->publish(room, {number}, transport));
    QVERIFY2(result.isFullSuccess(), result.failure() ? qPrintable(result.failure()->error.detail) : result.rawAnswer.constData());
    m_published << number;
}

void TestTokenLife::publishInStepsOfTenSeconds(int count)
{
    for (int step = 0; step < count && !QTest::currentTestFailed(); ++step) {
        m_clock.advance(10s);
        publishNext();
    }
}

/// Every number once, and in order, by both subscriptions.
void TestTokenLife::verifyReceived()
{
    QTRY_COMPARE(m_session->counters().committedEvents, patterns.size() * m_published.size());
    for (const QString &pattern : patterns)
        QCOMPARE(received(*m_session, pattern), m_published);
}

/// The API goes away, and comes back when the token held has ended, too.
void TestTokenLife::reconnect()
{
    m_fixture->stopApi();
    QTRY_COMPARE(m_session->status().state, ConnectionState::Reconnecting);
    m_clock.advance(70s);
    m_fixture->startApi();
    QTRY_VERIFY_WITH_TIMEOUT(isActive(*m_session), longWait);
    m_states.clear();
}

void TestTokenLife::fiveMinutesWithTokensOfOneMinute()
{
    start(m_clock, 60s);
    const UtcTime began = m_clock.utc();
    const Secret first = m_fixture->accessToken();

    publishInStepsOfTenSeconds(15);
    QVERIFY2(m_states.isEmpty(), "the session has left Connected");
    const Secret held = m_fixture->accessToken();
    QVERIFY(held != first);
    const int before = renewals();
    verifyReceived();
    reconnect();
    QVERIFY(*Jwt::decode(held.reveal())->expiresAt < m_clock.utc());
    QCOMPARE(renewals(), before + 1); // one fresh token for the connection and both subscriptions
    publishInStepsOfTenSeconds(15);
    QVERIFY2(m_states.isEmpty(), "the session has left Connected");

    verifyReceived();
    QCOMPARE(SessionFixture::rows(m_session->capturePath(), CaptureRow::Kind::Gap).size(), 1); // of the reconnection
    QVERIFY(SessionFixture::rows(m_session->capturePath(), CaptureRow::Kind::Error).isEmpty());
    // Each token serves for half of its life, and none is asked for in between.
    QVERIFY(m_clock.utc() - began >= 5min);
    QVERIFY(renewals() >= 5);
    QVERIFY(renewals() <= (m_clock.utc() - began) / 30s);
}

/// Nobody publishes and nothing is subscribed anew, so nobody asks for a token.
void TestTokenLife::tokensRenewUnasked()
{
    start(m_systemClock, 2s);
    QTRY_VERIFY_WITH_TIMEOUT(renewals() >= 5, longWait);
    QVERIFY2(m_states.isEmpty(), "the session has left Connected");
    publishNext();
    m_fixture->stopApi();
    QTRY_VERIFY(!isActive(*m_session));
    m_fixture->startApi();
    QTRY_VERIFY_WITH_TIMEOUT(isActive(*m_session), longWait);
    publishNext();
    verifyReceived();
}

void TestTokenLife::anExpiredTokenIsRefused_data()
{
    QTest::addColumn<PublishTransport>("transport");
    QTest::newRow("HTTP") << PublishTransport::Http;
    QTest::newRow("WebSocket") << PublishTransport::WebSocket;
}

/// So that what is received above is received by fresh tokens.
void TestTokenLife::anExpiredTokenIsRefused()
{
    QFETCH(PublishTransport, transport);
    start(m_clock, 60s);
    AuthorizerSettings pasted;
    pasted.id = QStringLiteral("pasted");
    pasted.kind = AuthorizerSettings::Kind::Token;
    EndpointSettings endpoint = m_fixture->endpoint;
    endpoint.authorizers << pasted;
    m_fixture->secrets.hold(SecretStore::name(endpoint.id, pasted.id, QStringLiteral("token")), m_fixture->accessToken());
    QVERIFY(m_session->applySettings(endpoint));
    QVERIFY(resultOf(m_session->publish(room, {"1"}, transport, {pasted.id})).isFullSuccess());

    m_clock.advance(66s); // five of them may be the difference of clocks
    const PublishResult refused = resultOf(m_session->publish(room, {"2"}, transport, {pasted.id}));
    QVERIFY(refused.failure());
    QCOMPARE(refused.failure()->error.code, ErrorCode::Unauthorized);
    QCOMPARE(refused.failure()->error.detail, QStringLiteral("Token expired"));
    QVERIFY(m_session->subscribe(room, pasted.id));
    QTRY_COMPARE(m_session->subscriptions().constLast().state, SubscriptionState::Refused);
    QCOMPARE(m_session->subscriptions().constLast().error->detail, QStringLiteral("Token expired"));
    QVERIFY(m_states.isEmpty());
    publishNext();
    QVERIFY(renewals() > 0); // the user's own token is a fresh one
}

QTEST_GUILESS_MAIN(TestTokenLife)
#include "tst_tokenlife.moc"
