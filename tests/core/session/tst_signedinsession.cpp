// SPDX-License-Identifier: GPL-3.0-or-later
#include "poolfixture.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::PoolFixture;
using test::resultOf;
using test::TokenKey;

namespace {

SubscriptionState stateOf(const Session &session, int index = 0)
{
    return session.subscriptions().value(index).state;
}

PublishResult publish(Session &session, const QString &channel, const QByteArray &event, PublishTransport transport,
                      const QString &authorizer = {})
{
    return resultOf(session.publish(channel, {event}, transport, {authorizer}));
}

} // namespace

/// A user's tokens and the credentials of an identity pool, from the sign-in to the events.
class TestSignedInSession final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void connectsSubscribesAndPublishes_data();
    void connectsSubscribesAndPublishes();
    void eachNamespaceTakesItsOwn_data();
    void eachNamespaceTakesItsOwn();
    void aSignInIsWaitedFor_data();
    void aSignInIsWaitedFor();
    void aTokenOfAnotherKeyIsRefused_data();
    void aTokenOfAnotherKeyIsRefused();
    void credentialsOfAnotherKeyAreRefused_data();
    void credentialsOfAnotherKeyAreRefused();

private:
    const SystemClock m_clock;
    std::unique_ptr<PoolFixture> m_fixture;
};

void TestSignedInSession::init()
{
    failOnWarnings();
    m_fixture.reset();
    m_fixture = std::make_unique<PoolFixture>(m_clock);
}

void TestSignedInSession::connectsSubscribesAndPublishes_data()
{
    QTest::addColumn<QString>("connectBy");
    QTest::addColumn<QString>("subscribeBy");
    QTest::addColumn<QString>("publishBy");
    QTest::addColumn<bool>("sendsIdToken");
    QTest::addColumn<QString>("channelNamespace");
    const QString user = PoolFixture::user;
    const QString pool = PoolFixture::pool;
    QTest::newRow("access token") << user << user << user << false << QStringLiteral("/users");
    QTest::newRow("ID token") << user << user << user << true << QStringLiteral("/users");
    QTest::newRow("identity pool") << pool << pool << pool << false << QStringLiteral("/signed");
    QTest::newRow("each for something") << pool << user << pool << false << QStringLiteral("/default");
}

void TestSignedInSession::connectsSubscribesAndPublishes()
{
    QFETCH(QString, connectBy);
    QFETCH(QString, subscribeBy);
    QFETCH(QString, publishBy);
    QFETCH(bool, sendsIdToken);
    QFETCH(QString, channelNamespace);
    m_fixture->endpoint.connectAuthorizer = connectBy;
    m_fixture->endpoint.subscribeAuthorizer = subscribeBy;
    m_fixture->endpoint.publishAuthorizer = publishBy;
    m_fixture->endpoint.authorizers[0].userPool.sendsIdToken = sendsIdToken;
    m_fixture->signIn();
    const auto session = m_fixture->session();
    QVERIFY(session->subscribe(channelNamespace + QStringLiteral("/*")));
    QVERIFY(session->subscribe(channelNamespace + QStringLiteral("/room")));
    QTRY_COMPARE(stateOf(*session, 0), SubscriptionState::Active);
    QTRY_COMPARE(stateOf(*session, 1), SubscriptionState::Active);
    const QString room = channelNamespace + QStringLiteral("/room");
    const PublishResult http = publish(*session, room, "\"by HTTP\"", PublishTransport::Http);
    QVERIFY2(http.isFullSuccess(), http.rawAnswer.constData());
    const PublishResult webSocket = publish(*session, room, "\"by WebSocket\"", PublishTransport::WebSocket);
    QVERIFY2(webSocket.isFullSuccess(), webSocket.rawAnswer.constData());
    QTRY_COMPARE(session->counters().committedEvents, 4);
    QTRY_COMPARE(session->subscriptions().at(0).received, 2);
    QTRY_COMPARE(session->subscriptions().at(1).received, 2);
    QCOMPARE(m_fixture->cognito.count(QStringLiteral("InitiateAuth")), 1);
    const bool usesPool = publishBy == PoolFixture::pool;
    QCOMPARE(m_fixture->cognito.count(QStringLiteral("GetCredentialsForIdentity")), usesPool ? 1 : 0);
}

void TestSignedInSession::eachNamespaceTakesItsOwn_data()
{
    QTest::addColumn<QString>("authorizer");
    QTest::addColumn<QString>("channel");
    QTest::newRow("a token where signatures are wanted") << QString(PoolFixture::user) << QStringLiteral("/signed/a");
    QTest::newRow("a signature where tokens are wanted") << QString(PoolFixture::pool) << QStringLiteral("/users/a");
}

void TestSignedInSession::eachNamespaceTakesItsOwn()
{
    QFETCH(QString, authorizer);
    QFETCH(QString, channel);
    m_fixture->useAuthorizer(authorizer);
    m_fixture->signIn();
    const auto session = m_fixture->session();
    QVERIFY(session->subscribe(channel));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Refused);
    QCOMPARE(session->subscriptions().constFirst().error->code, ErrorCode::Unauthorized);
    for (const PublishTransport transport : {PublishTransport::Http, PublishTransport::WebSocket}) {
        const PublishResult result = publish(*session, channel, "1", transport);
        QVERIFY(result.failure());
        QCOMPARE(result.failure()->error.code, ErrorCode::Unauthorized);
    }
    QCOMPARE(session->status().state, ConnectionState::Connected);
}

void TestSignedInSession::aSignInIsWaitedFor_data()
{
    QTest::addColumn<QString>("authorizer");
    QTest::newRow("user pool") << QString(PoolFixture::user);
    QTest::newRow("identity pool") << QString(PoolFixture::pool);
}

void TestSignedInSession::aSignInIsWaitedFor()
{
    QFETCH(QString, authorizer);
    m_fixture->useAuthorizer(authorizer);
    const auto session = m_fixture->session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(session->status().state, ConnectionState::Failed);
    QCOMPARE(session->status().error->code, ErrorCode::SignInRequired);
    m_fixture->signIn();
    session->credentialsChanged();
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
}

void TestSignedInSession::aTokenOfAnotherKeyIsRefused_data()
{
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QString>("words");
    QTest::newRow("with its name") << QStringLiteral("k1") << QStringLiteral("the signature of the token is wrong");
    QTest::newRow("with another") << QStringLiteral("k2") << QStringLiteral("the issuer has no key \"k2\"");
}

void TestSignedInSession::aTokenOfAnotherKeyIsRefused()
{
    QFETCH(QString, keyId);
    QFETCH(QString, words);
    const TokenKey right = *m_fixture->cognito.script.key;
    m_fixture->cognito.script.key = TokenKey(keyId);
    m_fixture->signIn();
    const auto session = m_fixture->session();
    QVERIFY(session->subscribe(QStringLiteral("/users/*")));
    QTRY_COMPARE(session->status().state, ConnectionState::Failed);
    QCOMPARE(session->status().error->code, ErrorCode::Unauthorized);
    QCOMPARE(session->status().error->type, QStringLiteral("UnauthorizedException"));
    QCOMPARE(session->status().error->detail, words);
    const PublishResult result = publish(*session, QStringLiteral("/users/a"), "1", PublishTransport::Http);
    QVERIFY(result.failure());
    QCOMPARE(result.failure()->error.code, ErrorCode::Unauthorized);
    QCOMPARE(result.failure()->error.detail, words);

    m_fixture->cognito.script.key = right;
    m_fixture->signIn();
    session->credentialsChanged();
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
}

void TestSignedInSession::credentialsOfAnotherKeyAreRefused_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<QString>("words");
    const QString id = QStringLiteral("ASIAPOOL");
    const Secret key(QByteArray("pool/Secret+Key"));
    const Secret token(QByteArray("pool/Session+Token=="));
    const Secret wrong(QByteArray("another"));
    const QString unknown = QStringLiteral("The security token included in the request is invalid.");
    QTest::newRow("secret key") << Credentials{id, wrong, token} << QStringLiteral("The request signature we calculated does not match");
    QTest::newRow("session token") << Credentials{id, key, wrong} << unknown;
    QTest::newRow("key id") << Credentials{QStringLiteral("ASIAOTHER"), key, token} << unknown;
}

void TestSignedInSession::credentialsOfAnotherKeyAreRefused()
{
    QFETCH(Credentials, credentials);
    QFETCH(QString, words);
    m_fixture->useAuthorizer(PoolFixture::user);
    m_fixture->cognito.script.credentials = credentials;
    m_fixture->signIn();
    const auto session = m_fixture->session();
    QVERIFY(session->subscribe(QStringLiteral("/signed/*"), PoolFixture::pool));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Refused);
    QCOMPARE(session->subscriptions().constFirst().error->code, ErrorCode::Unauthorized);
    QVERIFY(session->subscriptions().constFirst().error->detail.startsWith(words));
    for (const PublishTransport transport : {PublishTransport::Http, PublishTransport::WebSocket}) {
        const PublishResult result = publish(*session, QStringLiteral("/signed/a"), "1", transport, PoolFixture::pool);
        QVERIFY(result.failure());
        QCOMPARE(result.failure()->error.code, ErrorCode::Unauthorized);
        QVERIFY(result.failure()->error.detail.startsWith(words));
    }
    QCOMPARE(session->status().state, ConnectionState::Connected);
}

QTEST_GUILESS_MAIN(TestSignedInSession)
#include "tst_signedinsession.moc"
