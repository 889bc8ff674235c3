// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/signins.h"
#include "tests/support/testcase.h"

using namespace eventscope;

/// Signs in to a user pool of cognito-local, which cognito.mjs has started and names in the environment.
class TestCognitoLocal final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signsIn();
    void aWrongPasswordIsToldApart();
    void anUnknownUserIsToldApart();
    void aFlowItDoesNotKnowIsToldApart();
    void refreshesAfterARestart();
    void setsANewPassword();
    void signOutEndsTheRefreshToken();

private:
    template<typename T>
    [[nodiscard]] static T now(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("no answer");
        return future.result();
    }
    [[nodiscard]] Result<SignInStep> signIn(const char *userVariable, const Secret &password)
    {
        return now(m_signIns->signIn(m_endpoint, m_id, qEnvironmentVariable(userVariable), password));
    }
    [[nodiscard]] Result<SignInStep> signInAna() { return signIn("EVENTSCOPE_INTEROP_USER", m_password); }
    [[nodiscard]] Result<TokenSet> tokens() { return now(m_signIns->tokens(m_endpoint, m_id)); }

    const QString m_id = QStringLiteral("pool");
    const Secret m_password{qgetenv("EVENTSCOPE_INTEROP_PASSWORD")};
    SystemClock m_clock;
    EndpointSettings m_endpoint;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<SignIns> m_signIns;
};

void TestCognitoLocal::initTestCase()
{
    AuthorizerSettings authorizer;
    authorizer.id = m_id;
    authorizer.kind = AuthorizerSettings::Kind::UserPool;
    authorizer.userPool.userPoolId = qEnvironmentVariable("EVENTSCOPE_INTEROP_POOL");
    authorizer.userPool.clientId = qEnvironmentVariable("EVENTSCOPE_INTEROP_CLIENT");
    authorizer.userPool.endpointUrl = qEnvironmentVariable("EVENTSCOPE_INTEROP_ENDPOINT");
    authorizer.userPool.usesPassword = true;
    QVERIFY2(!authorizer.userPool.endpointUrl.isEmpty(), "started by cognito.mjs only");
    m_endpoint.id = QStringLiteral("orders");
    m_endpoint.authorizers = {authorizer};
}

void TestCognitoLocal::init()
{
    failOnWarnings();
    m_endpoint.authorizers[0].userPool.usesPassword = true;
    m_signIns.reset();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_signIns = std::make_unique<SignIns>(*m_secrets, m_clock);
}

void TestCognitoLocal::signsIn()
{
    const auto step = signInAna();
    QVERIFY2(step.ok(), step.ok() ? "" : qPrintable(step.error().detail));
    QVERIFY(step->isSignedIn);
    QTRY_VERIFY(m_signIns->state(m_endpoint, m_id).isSignedIn);
    const SignIns::State state = m_signIns->state(m_endpoint, m_id);
    QCOMPARE(state.token->tokenUse, QStringLiteral("access"));
    QCOMPARE(state.token->clients(), QStringList(m_endpoint.authorizers[0].userPool.clientId));
    QVERIFY(state.token->issuer.endsWith(m_endpoint.authorizers[0].userPool.userPoolId));
    QVERIFY(jwtWarnings(*state.token, m_clock.utc()).isEmpty());
    QVERIFY(*state.expiresAt > m_clock.utc());
}

void TestCognitoLocal::aWrongPasswordIsToldApart()
{
    const auto step = signIn("EVENTSCOPE_INTEROP_USER", Secret(QByteArray("another")));
    QCOMPARE(step.error().code, ErrorCode::InvalidInput); // Cognito itself says NotAuthorizedException
    QCOMPARE(step.error().type, QStringLiteral("InvalidPasswordException"));
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
}

void TestCognitoLocal::anUnknownUserIsToldApart()
{
    const auto step = signIn("EVENTSCOPE_INTEROP_POOL", m_password);
    QCOMPARE(step.error().code, ErrorCode::Unauthorized);
    QCOMPARE(step.error().type, QStringLiteral("NotAuthorizedException"));
}

void TestCognitoLocal::aFlowItDoesNotKnowIsToldApart()
{
    m_endpoint.authorizers[0].userPool.usesPassword = false;
    const auto step = signInAna();
    QCOMPARE(step.error().type, QStringLiteral("Unsupported"));
    QVERIFY(step.error().detail.contains(QStringLiteral("USER_SRP_AUTH")));
}

/// cognito-local knows REFRESH_TOKEN_AUTH only, and answers it without ExpiresIn.
void TestCognitoLocal::refreshesAfterARestart()
{
    QVERIFY(signInAna().ok());
    const QString user = Jwt::decode(tokens()->accessToken.reveal())->userName;
    m_signIns.reset();
    m_signIns = std::make_unique<SignIns>(*m_secrets, m_clock);
    const auto fresh = tokens();
    QVERIFY2(fresh.ok(), fresh.ok() ? "" : qPrintable(fresh.error().detail));
    QCOMPARE(Jwt::decode(fresh->accessToken.reveal())->userName, user);
    QVERIFY(fresh->expiresAt > m_clock.utc());
}

void TestCognitoLocal::setsANewPassword()
{
    const auto asked = signIn("EVENTSCOPE_INTEROP_NEW_USER", m_password);
    QVERIFY2(asked.ok(), asked.ok() ? "" : qPrintable(asked.error().detail));
    QCOMPARE(asked->challenge, QStringLiteral("NEW_PASSWORD_REQUIRED"));
    QCOMPARE(asked->fields, QStringList{QStringLiteral("NEW_PASSWORD")});
    const Secret changed(QByteArray("Battery-staple-8"));
    const auto done = now(m_signIns->answer(m_endpoint, m_id, {{QStringLiteral("NEW_PASSWORD"), changed}}));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    QVERIFY(done->isSignedIn);
    QVERIFY(!signIn("EVENTSCOPE_INTEROP_NEW_USER", m_password).ok());
    QVERIFY(signIn("EVENTSCOPE_INTEROP_NEW_USER", changed)->isSignedIn);
}

void TestCognitoLocal::signOutEndsTheRefreshToken()
{
    QVERIFY(signInAna().ok());
    const QString name = SecretStore::name(m_endpoint.id, m_id, QStringLiteral("refreshToken"));
    const auto kept = now(m_secrets->read(name));
    QVERIFY(kept.ok());
    QVERIFY(now(m_signIns->signOut(m_endpoint, m_id)).ok());
    (void)m_secrets->write(name, *kept);
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
}

QTEST_GUILESS_MAIN(TestCognitoLocal)
#include "cognitolocal.moc"
