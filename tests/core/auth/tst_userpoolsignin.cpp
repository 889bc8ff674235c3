// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwt.h"
#include "core/auth/userpoolsignin.h"
#include "core/http/networkclient.h"
#include "tests/support/cognitoserver.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::CognitoServer;

class TestUserPoolSignIn final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsIn_data();
    void signsIn();
    void wrongPasswords_data();
    void wrongPasswords();
    void errorsOfTheService_data();
    void errorsOfTheService();
    void challenges_data();
    void challenges();
    void newPasswordAndAttributes();
    void aWrongCodeMayBeTriedAgain();
    void choosesAMethod();
    void setsUpAnAuthenticatorApp();
    void whatCannotBeAskedIsSaid();
    void thePasswordIsProvenOnce();
    void answeringNothing();
    void badSettingsAskNobody_data();
    void badSettingsAskNobody();
    void garbageIsNamed_data();
    void garbageIsNamed();
    void anAliasBecomesTheUserName_data();
    void anAliasBecomesTheUserName();

private:
    void usePool(const UserPoolSettings &settings, const Secret &clientSecret = {});
    template<typename T>
    [[nodiscard]] static T now(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }
    [[nodiscard]] Result<SignInStep> start(const QString &password = {});
    [[nodiscard]] Result<SignInStep> answer(const QString &field, const QString &value);

    SystemClock m_clock;
    std::unique_ptr<CognitoServer> m_server;
    http::NetworkClient m_client;
    std::unique_ptr<CognitoUserPool> m_pool;
    std::unique_ptr<UserPoolSignIn> m_signIn;
};

void TestUserPoolSignIn::init()
{
    failOnWarnings();
    m_server = std::make_unique<CognitoServer>();
    usePool(m_server->settings());
}

void TestUserPoolSignIn::usePool(const UserPoolSettings &settings, const Secret &clientSecret)
{
    m_signIn.reset();
    m_pool = std::make_unique<CognitoUserPool>(settings, clientSecret, m_client, m_clock);
    m_signIn = std::make_unique<UserPoolSignIn>(*m_pool, m_clock);
}

Result<SignInStep> TestUserPoolSignIn::start(const QString &password)
{
    return now(m_signIn->start(m_server->script.userName, Secret(password.isEmpty() ? m_server->script.password : password)));
}

Result<SignInStep> TestUserPoolSignIn::answer(const QString &field, const QString &value)
{
    return now(m_signIn->answer({{field, Secret(value)}}));
}

void TestUserPoolSignIn::signsIn_data()
{
    QTest::addColumn<bool>("usesPassword");
    QTest::addColumn<QString>("clientSecret");
    QTest::newRow("SRP") << false << QString();
    QTest::newRow("SRP with a client secret") << false << QStringLiteral("app-client-secret");
    QTest::newRow("password") << true << QString();
    QTest::newRow("password with a client secret") << true << QStringLiteral("app-client-secret");
}

void TestUserPoolSignIn::signsIn()
{
    QFETCH(bool, usesPassword);
    QFETCH(QString, clientSecret);
    m_server->script.clientSecret = clientSecret;
    UserPoolSettings settings = m_server->settings();
    settings.usesPassword = usesPassword;
    usePool(settings, Secret(clientSecret));
    const auto step = start();
    QVERIFY2(step.ok(), step.ok() ? "" : qPrintable(step.error().detail));
    QVERIFY(step->isSignedIn);
    QVERIFY(m_signIn->tokens());
    QCOMPARE(Jwt::decode(m_signIn->tokens()->accessToken.reveal())->tokenUse, QStringLiteral("access"));
    QCOMPARE(Jwt::decode(m_signIn->tokens()->idToken.reveal())->tokenUse, QStringLiteral("id"));
    QVERIFY(!m_signIn->tokens()->refreshToken.isEmpty());
    QVERIFY(m_signIn->tokens()->expiresAt > m_clock.utc() + std::chrono::minutes(59));
    QCOMPARE(m_server->calls().size(), usesPassword ? 1 : 2);
}

void TestUserPoolSignIn::wrongPasswords_data()
{
    QTest::addColumn<bool>("usesPassword");
    QTest::newRow("SRP") << false;
    QTest::newRow("password") << true;
}

void TestUserPoolSignIn::wrongPasswords()
{
    QFETCH(bool, usesPassword);
    UserPoolSettings settings = m_server->settings();
    settings.usesPassword = usesPassword;
    usePool(settings);
    const auto step = start(QStringLiteral("wrong-password"));
    QVERIFY(!step.ok());
    QCOMPARE(step.error().code, ErrorCode::Unauthorized);
    QCOMPARE(step.error().type, QStringLiteral("NotAuthorizedException"));
    QVERIFY(!step.error().detail.contains(QStringLiteral("wrong-password")));
    QVERIFY(start().ok()); // the conversation can begin anew
}

void TestUserPoolSignIn::errorsOfTheService_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unconfirmed") << QByteArray("UserNotConfirmedException") << ErrorCode::Unauthorized;
    QTest::newRow("reset required") << QByteArray("PasswordResetRequiredException") << ErrorCode::Unauthorized;
    QTest::newRow("throttled") << QByteArray("TooManyRequestsException") << ErrorCode::RateLimitExceeded;
    QTest::newRow("wrong client") << QByteArray("ResourceNotFoundException") << ErrorCode::ResourceNotFound;
    QTest::newRow("flow not allowed") << QByteArray("InvalidParameterException") << ErrorCode::InvalidInput;
    QTest::newRow("with a prefix") << QByteArray("com.amazonaws.cognito#NotAuthorizedException") << ErrorCode::Unauthorized;
    QTest::newRow("unheard of") << QByteArray("SomethingNewException") << ErrorCode::ServiceError;
}

void TestUserPoolSignIn::errorsOfTheService()
{
    QFETCH(QByteArray, type);
    m_server->script.error = type;
    const auto step = start();
    QVERIFY(!step.ok());
    QTEST(step.error().code, "code");
    QCOMPARE(step.error().type, QString::fromLatin1(type.mid(type.lastIndexOf('#') + 1)));
    QCOMPARE(step.error().status, 400);
}

void TestUserPoolSignIn::challenges_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::newRow("SMS") << QStringLiteral("SMS_MFA") << QStringLiteral("SMS_MFA_CODE");
    QTest::newRow("app") << QStringLiteral("SOFTWARE_TOKEN_MFA") << QStringLiteral("SOFTWARE_TOKEN_MFA_CODE");
    QTest::newRow("mail") << QStringLiteral("EMAIL_OTP") << QStringLiteral("EMAIL_OTP_CODE");
    QTest::newRow("SMS OTP") << QStringLiteral("SMS_OTP") << QStringLiteral("SMS_OTP_CODE");
    QTest::newRow("custom") << QStringLiteral("CUSTOM_CHALLENGE") << QStringLiteral("ANSWER");
}

void TestUserPoolSignIn::challenges()
{
    QFETCH(QString, name);
    QFETCH(QString, field);
    m_server->script.challenges = {name};
    const auto asked = start();
    QVERIFY(asked.ok());
    QVERIFY(!asked->isSignedIn);
    QCOMPARE(asked->challenge, name);
    QCOMPARE(asked->fields, QStringList(field));
    QCOMPARE(asked->destination, QStringLiteral("+*******7890"));
    QCOMPARE(answer(field, QString()).error().code, ErrorCode::InvalidArgument);
    const auto done = answer(field, m_server->script.code);
    QVERIFY(done.ok());
    QVERIFY(done->isSignedIn);
}

void TestUserPoolSignIn::newPasswordAndAttributes()
{
    m_server->script.challenges = {QStringLiteral("NEW_PASSWORD_REQUIRED"), QStringLiteral("SMS_MFA")};
    const auto asked = start();
    QVERIFY(asked.ok());
    QCOMPARE(asked->fields, QStringList({QStringLiteral("NEW_PASSWORD"), QStringLiteral("userAttributes.email")}));
    const auto weak = now(m_signIn->answer({{QStringLiteral("NEW_PASSWORD"), Secret(QByteArray("short"))},
                                            {QStringLiteral("userAttributes.email"), Secret(QByteArray("ana@example.com"))}}));
    QCOMPARE(weak.error().type, QStringLiteral("InvalidPasswordException"));
    const auto next = now(m_signIn->answer({{QStringLiteral("NEW_PASSWORD"), Secret(QByteArray("long enough"))},
                                            {QStringLiteral("userAttributes.email"), Secret(QByteArray("ana@example.com"))}}));
    QVERIFY(next.ok());
    QCOMPARE(next->challenge, QStringLiteral("SMS_MFA"));
    QVERIFY(answer(QStringLiteral("SMS_MFA_CODE"), m_server->script.code)->isSignedIn);
}

void TestUserPoolSignIn::aWrongCodeMayBeTriedAgain()
{
    m_server->script.challenges = {QStringLiteral("SMS_MFA")};
    QVERIFY(start().ok());
    QCOMPARE(answer(QStringLiteral("SMS_MFA_CODE"), QStringLiteral("000000")).error().type, QStringLiteral("CodeMismatchException"));
    QVERIFY(answer(QStringLiteral("SMS_MFA_CODE"), m_server->script.code)->isSignedIn);
}

void TestUserPoolSignIn::choosesAMethod()
{
    m_server->script.challenges = {QStringLiteral("SELECT_MFA_TYPE")};
    const auto asked = start();
    QVERIFY(asked.ok());
    QCOMPARE(asked->choices, QStringList({QStringLiteral("SMS_MFA"), QStringLiteral("SOFTWARE_TOKEN_MFA")}));
    const auto next = answer(QStringLiteral("ANSWER"), QStringLiteral("SOFTWARE_TOKEN_MFA"));
    QCOMPARE(next->challenge, QStringLiteral("SOFTWARE_TOKEN_MFA"));
    QVERIFY(answer(QStringLiteral("SOFTWARE_TOKEN_MFA_CODE"), m_server->script.code)->isSignedIn);
}

void TestUserPoolSignIn::setsUpAnAuthenticatorApp()
{
    m_server->script.challenges = {QStringLiteral("MFA_SETUP")};
    const auto asked = start();
    QVERIFY(asked.ok());
    QCOMPARE(asked->challenge, QStringLiteral("MFA_SETUP"));
    QCOMPARE(asked->destination, QStringLiteral("JBSWY3DPEHPK3PXP"));
    QCOMPARE(answer(QStringLiteral("SOFTWARE_TOKEN_MFA_CODE"), QStringLiteral("1")).error().code, ErrorCode::Unauthorized);
    QVERIFY(answer(QStringLiteral("SOFTWARE_TOKEN_MFA_CODE"), m_server->script.code)->isSignedIn);
}

void TestUserPoolSignIn::whatCannotBeAskedIsSaid()
{
    m_server->script.challenges = {QStringLiteral("DEVICE_SRP_AUTH")};
    const auto step = start();
    QCOMPARE(step.error().code, ErrorCode::UnsupportedOperation);
    QVERIFY(step.error().detail.contains(QStringLiteral("DEVICE_SRP_AUTH")));
}

void TestUserPoolSignIn::thePasswordIsProvenOnce()
{
    m_server->script.answer = R"({"Session":"s","ChallengeName":"PASSWORD_VERIFIER","ChallengeParameters":{"USER_ID_FOR_SRP":"ana",)"
                              R"("SALT":"ab12","SRP_B":"02ab","SECRET_BLOCK":"c2VjcmV0"}})";
    const auto step = start();
    QVERIFY(!step.ok());
    QVERIFY2(step.error().detail.contains(QStringLiteral("PASSWORD_VERIFIER")), qPrintable(step.error().detail));
    QCOMPARE(m_server->count(QStringLiteral("RespondToAuthChallenge")), 1);
}

void TestUserPoolSignIn::answeringNothing()
{
    QCOMPARE(answer(QStringLiteral("ANSWER"), QStringLiteral("1")).error().code, ErrorCode::InvalidArgument);
}

void TestUserPoolSignIn::badSettingsAskNobody_data()
{
    QTest::addColumn<UserPoolSettings>("settings");
    QTest::addColumn<ErrorCode>("code");
    UserPoolSettings settings;
    settings.clientId = QStringLiteral("app");
    QTest::newRow("no pool") << settings << ErrorCode::InvalidArgument;
    settings.userPoolId = QStringLiteral("us-east-1");
    QTest::newRow("no pool name") << settings << ErrorCode::InvalidArgument;
    settings.userPoolId = QStringLiteral("evil.example/_A");
    QTest::newRow("another host") << settings << ErrorCode::InvalidArgument;
    settings.userPoolId = QStringLiteral("us-east-1_A");
    settings.endpointUrl = QStringLiteral("nowhere");
    QTest::newRow("no URL") << settings << ErrorCode::InvalidUrl;
    settings.clientId.clear();
    settings.endpointUrl.clear();
    QTest::newRow("no client") << settings << ErrorCode::InvalidArgument;
}

void TestUserPoolSignIn::badSettingsAskNobody()
{
    QFETCH(UserPoolSettings, settings);
    usePool(settings);
    QTEST(start().error().code, "code");
    QVERIFY(m_server->calls().isEmpty());
}

void TestUserPoolSignIn::garbageIsNamed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("HTML") << QByteArray("<html>gateway</html>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("a challenge without its numbers") << QByteArray(R"({"ChallengeName":"PASSWORD_VERIFIER","ChallengeParameters":{}})");
    QTest::newRow("tokens without a life") << QByteArray(R"({"AuthenticationResult":{"AccessToken":"a"}})");
}

void TestUserPoolSignIn::garbageIsNamed()
{
    QFETCH(QByteArray, answer);
    m_server->script.answer = answer;
    QCOMPARE(start().error().code, ErrorCode::InvalidFrame);
}

void TestUserPoolSignIn::anAliasBecomesTheUserName_data()
{
    wrongPasswords_data();
}

/// The server takes the answer to a challenge, and its SECRET_HASH, by the user's own name only.
void TestUserPoolSignIn::anAliasBecomesTheUserName()
{
    QFETCH(bool, usesPassword);
    m_server->script.alias = QStringLiteral("ana@example.com");
    m_server->script.clientSecret = QStringLiteral("app-client-secret");
    m_server->script.challenges = {QStringLiteral("SMS_MFA")};
    UserPoolSettings settings = m_server->settings();
    settings.usesPassword = usesPassword;
    usePool(settings, Secret(m_server->script.clientSecret));
    const auto asked = now(m_signIn->start(m_server->script.alias, Secret(m_server->script.password)));
    QVERIFY2(asked.ok(), asked.ok() ? "" : qPrintable(asked.error().detail));
    QVERIFY(answer(QStringLiteral("SMS_MFA_CODE"), m_server->script.code).ok());
}

QTEST_GUILESS_MAIN(TestUserPoolSignIn)
#include "tst_userpoolsignin.moc"
