// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/userpoolsignin.h"
#include "core/http/networkclient.h"
#include "tests/support/cognitoserver.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::CognitoServer;

class TestCognitoUserPool final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refreshes_data();
    void refreshes();
    void aRotatedTokenCannotBeUsedAgain();
    void aRevokedTokenIsUnauthorized();
    void otherErrorsTryNoSecondWay();
    void theLifeMayStandInTheToken();
    void revokes();
    void aWrongClientSecretIsRefused();
    void anUnreachableHostIsNamed();

private:
    void usePool(const UserPoolSettings &settings, const Secret &clientSecret = {});
    template<typename T>
    [[nodiscard]] static T now(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }
    [[nodiscard]] Result<TokenSet> signIn();
    [[nodiscard]] Result<TokenSet> refresh(const Secret &refreshToken);

    SystemClock m_clock;
    std::unique_ptr<CognitoServer> m_server;
    http::NetworkClient m_client;
    std::unique_ptr<CognitoUserPool> m_pool;
};

void TestCognitoUserPool::init()
{
    failOnWarnings();
    m_server = std::make_unique<CognitoServer>();
    usePool(m_server->settings());
}

void TestCognitoUserPool::usePool(const UserPoolSettings &settings, const Secret &clientSecret)
{
    m_pool = std::make_unique<CognitoUserPool>(settings, clientSecret, m_client, m_clock);
}

Result<TokenSet> TestCognitoUserPool::signIn()
{
    UserPoolSignIn signIn(*m_pool, m_clock);
    const auto step = now(signIn.start(m_server->script.userName, Secret(m_server->script.password)));
    return step ? Result<TokenSet>(*signIn.tokens()) : Result<TokenSet>(step.error());
}

Result<TokenSet> TestCognitoUserPool::refresh(const Secret &refreshToken)
{
    return now(m_pool->refresh(refreshToken, m_server->script.userName));
}

void TestCognitoUserPool::refreshes_data()
{
    QTest::addColumn<QByteArray>("unknownOperation"); // empty: the new way is known
    QTest::addColumn<QString>("clientSecret");
    const QString secret = QStringLiteral("app-client-secret");
    QTest::newRow("GetTokensFromRefreshToken") << QByteArray() << QString();
    QTest::newRow("with a client secret") << QByteArray() << secret;
    QTest::newRow("the older way") << QByteArray("UnknownOperationException") << QString();
    QTest::newRow("the older way with a client secret") << QByteArray("UnknownOperationException") << secret;
    QTest::newRow("an emulator's word") << QByteArray("CognitoLocal#Unsupported") << QString();
    QTest::newRow("another one's") << QByteArray("ValidationException") << QString();
}

void TestCognitoUserPool::refreshes()
{
    QFETCH(QByteArray, unknownOperation);
    QFETCH(QString, clientSecret);
    m_server->script.knowsNewRefresh = unknownOperation.isEmpty();
    m_server->script.unknownOperation = unknownOperation;
    m_server->script.clientSecret = clientSecret;
    usePool(m_server->settings(), Secret(clientSecret));
    const auto signedIn = signIn();
    QVERIFY2(signedIn.ok(), signedIn.ok() ? "" : qPrintable(signedIn.error().detail));
    const int before = m_server->count(QStringLiteral("InitiateAuth"));
    const auto tokens = refresh(signedIn->refreshToken);
    QVERIFY2(tokens.ok(), tokens.ok() ? "" : qPrintable(tokens.error().detail));
    QVERIFY(!tokens->accessToken.isEmpty());
    QCOMPARE(m_server->count(QStringLiteral("GetTokensFromRefreshToken")), 1);
    QCOMPARE(m_server->count(QStringLiteral("InitiateAuth")) - before, unknownOperation.isEmpty() ? 0 : 1);
}

void TestCognitoUserPool::aRotatedTokenCannotBeUsedAgain()
{
    m_server->script.rotates = true;
    const auto first = signIn();
    const auto second = refresh(first->refreshToken);
    QVERIFY(second.ok());
    QVERIFY(!second->refreshToken.isEmpty());
    QVERIFY(second->refreshToken != first->refreshToken);
    const auto again = refresh(first->refreshToken);
    QCOMPARE(again.error().code, ErrorCode::Unauthorized);
    QCOMPARE(again.error().type, QStringLiteral("RefreshTokenReuseException"));
    QVERIFY(!again.error().detail.contains(QString::fromUtf8(first->refreshToken.reveal())));
    QVERIFY(refresh(second->refreshToken).ok());
}

void TestCognitoUserPool::aRevokedTokenIsUnauthorized()
{
    QCOMPARE(refresh(Secret(QByteArray("gone"))).error().code, ErrorCode::Unauthorized);
    QCOMPARE(m_server->count(QStringLiteral("InitiateAuth")), 0); // no second way is tried for it
}

void TestCognitoUserPool::otherErrorsTryNoSecondWay()
{
    m_server->script.error = "TooManyRequestsException";
    QCOMPARE(refresh(Secret(QByteArray("any"))).error().code, ErrorCode::RateLimitExceeded);
    QCOMPARE(m_server->calls(), QStringList{QStringLiteral("GetTokensFromRefreshToken")});
}

void TestCognitoUserPool::theLifeMayStandInTheToken()
{
    m_server->script.tellsLife = false;
    m_server->script.life = std::chrono::seconds(900);
    const UtcTime before = std::chrono::floor<std::chrono::seconds>(m_clock.utc());
    const auto tokens = signIn();
    QVERIFY2(tokens.ok(), tokens.ok() ? "" : qPrintable(tokens.error().detail));
    QVERIFY(tokens->expiresAt >= before + std::chrono::seconds(900));
    QVERIFY(tokens->expiresAt <= m_clock.utc() + std::chrono::seconds(900));
}

void TestCognitoUserPool::revokes()
{
    const auto tokens = signIn();
    QCOMPARE(m_server->refreshTokens().size(), 1);
    QVERIFY(now(m_pool->revoke(tokens->refreshToken)).ok());
    QVERIFY(m_server->refreshTokens().isEmpty());
}

void TestCognitoUserPool::aWrongClientSecretIsRefused()
{
    m_server->script.clientSecret = QStringLiteral("app-client-secret");
    usePool(m_server->settings(), Secret(QByteArray("another-secret")));
    const auto refused = signIn();
    QCOMPARE(refused.error().type, QStringLiteral("NotAuthorizedException"));
    QVERIFY(!refused.error().detail.contains(QStringLiteral("another-secret")));
    m_pool->setClientSecret(Secret(m_server->script.clientSecret));
    QVERIFY(signIn().ok());
}

void TestCognitoUserPool::anUnreachableHostIsNamed()
{
    const UserPoolSettings settings = m_server->settings();
    const Secret token(QByteArray("refresh-secret"));
    m_server.reset();
    usePool(settings);
    const auto unreachable = now(m_pool->refresh(token, {}));
    QCOMPARE(unreachable.error().code, ErrorCode::ConnectionRefused);
    QVERIFY(unreachable.error().detail.contains(QStringLiteral("127.0.0.1")));
}

QTEST_GUILESS_MAIN(TestCognitoUserPool)
#include "tst_cognitouserpool.moc"
