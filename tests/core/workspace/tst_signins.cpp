// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/signins.h"
#include "tests/core/workspace/endpoints.h"
#include "tests/support/cognitoserver.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace eventscope;
using test::CognitoServer;
using test::HttpServer;

namespace {

const QString poolId = QStringLiteral("pool");
const QString oidcId = QStringLiteral("oidc");
const QString keyId = QStringLiteral("key");

/// An OpenID provider that takes one code and one refresh token at a time.
class Provider
{
public:
    QByteArray code = "the-code";
    QByteArray tokenAnswer; ///< instead of the proper one
    bool isDown = false;

    Provider()
        : m_http([this](QTcpSocket &socket, const HttpServer::Request &request) { socket.write(respond(request)); })
    {
    }

    [[nodiscard]] QString issuer() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_http.port()); }
    [[nodiscard]] int count(const QByteArray &target) const
    {
        return static_cast<int>(
            std::count_if(m_http.requests().begin(), m_http.requests().end(), [&](const auto &one) { return one.target == target; }));
    }
    [[nodiscard]] QByteArray lastBody() const { return m_http.requests().constLast().body; }

private:
    [[nodiscard]] QByteArray respond(const HttpServer::Request &request) const
    {
        const QByteArray base = issuer().toLatin1();
        if (isDown)
            return HttpServer::response(503, "<html>", "text/html");
        if (request.target == "/.well-known/openid-configuration")
            return HttpServer::response(200,
                                        R"({"issuer":")" + base + R"(","authorization_endpoint":")" + base
                                            + R"(/authorize","token_endpoint":")" + base + R"(/token","revocation_endpoint":")" + base
                                            + R"(/revoke"})");
        if (request.target == "/revoke")
            return HttpServer::response(200, {});
        if (!tokenAnswer.isNull())
            return HttpServer::response(200, tokenAnswer);
        const QUrlQuery form(QString::fromLatin1(request.body));
        const bool isKnown = form.queryItemValue(QStringLiteral("code")).toLatin1() == code
            || form.queryItemValue(QStringLiteral("refresh_token")) == QLatin1String("oidc-refresh-secret");
        return isKnown
            ? HttpServer::response(200, R"({"access_token":"oidc-access","refresh_token":"oidc-refresh-secret","expires_in":3600})")
            : HttpServer::response(400, R"({"error":"invalid_grant","error_description":"unknown code"})");
    }

    HttpServer m_http;
};

/// A keychain in which nothing is found, once it is unlocked.
class LockedStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString & /*name*/) override
    {
        const QMutexLocker lock(&m_mutex);
        auto &promise = m_reads.emplace_back();
        promise.start();
        return promise.future();
    }
    QFuture<Result<void>> write(const QString & /*name*/, const Secret & /*secret*/) override
    {
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> remove(const QString & /*name*/) override { return QtFuture::makeReadyFuture(Result<void>()); }
    void hold(const QString & /*name*/, const Secret & /*secret*/) override { }
    [[nodiscard]] Persistence persistence() const override { return Persistence::Unknown; }

    [[nodiscard]] int waiting() const
    {
        const QMutexLocker lock(&m_mutex);
        return static_cast<int>(m_reads.size());
    }
    void unlock()
    {
        const QMutexLocker lock(&m_mutex);
        for (auto &promise : m_reads) {
            promise.addResult(Result<Secret>(Error{ErrorCode::SecretNotFound, {}}));
            promise.finish();
        }
    }

private:
    mutable QMutex m_mutex;
    std::vector<QPromise<Result<Secret>>> m_reads;
};

/// What the browser does at the end: it gets the redirect URL. Empty when nobody listens there.
QByteArray browse(const QUrl &redirect, const QByteArray &query)
{
    QTcpSocket socket;
    socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
    socket.write("GET /?" + query + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        qFatal("the connection stays open");
    return socket.isOpen() ? socket.readAll() : QByteArray();
}

QByteArray queryValue(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QLatin1String(name), QUrl::FullyDecoded).toLatin1();
}

} // namespace

class TestSignIns final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsIn_data();
    void signsIn();
    void answersAChallenge();
    void theIdTokenIsSent();
    void aWrongPasswordLosesNothing();
    void aClientSecretIsReadForEachSignIn();
    void stillSignedInAfterARestart();
    void aRefreshTokenStaysWithItsClient();
    void whatTheKeychainRefusesServesTheSession();
    void nobodyIsSignedIn();
    void rotatedTokensAreKept();
    void renewsByItself();
    void aRefusedRenewalEndsTheSignIn();
    void aRefusedRefreshAfterARestart();
    void twoThreadsShareOneRefresh();
    void anUnreachableHostEndsNothing();
    void malformedAnswers();
    void namesMayChange();
    void otherSettingsAreAnotherSignIn();
    void signOutRevokesAndForgets();
    void signOutWithoutANetwork();
    void cancelGivesUp();
    void cancelWhileTheKeychainIsLocked();
    void aNewStartGivesUpTheOneBefore();
    void onlyUsersSignIn();
    void signsInWithTheBrowser();
    void theBrowserIsRefused();
    void aWrongCodeIsRefused();
    void aCancelledBrowserIsNotWaitedFor();
    void aProviderThatIsDown();

private:
    template<typename T>
    [[nodiscard]] static T now(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }
    [[nodiscard]] Result<SignInStep> signIn(const QString &password = {});
    [[nodiscard]] Result<TokenSet> tokens() { return now(m_signIns->tokens(m_endpoint, poolId)); }
    [[nodiscard]] bool isSignedIn(const QString &id = poolId) const { return m_signIns->state(m_endpoint, id).isSignedIn; }
    [[nodiscard]] bool isStored(const QString &id = poolId);
    void start();
    void restart();
    void startBrowser(QUrl &url);

    SystemClock m_clock;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<CognitoServer> m_server;
    std::unique_ptr<Provider> m_provider;
    EndpointSettings m_endpoint;
    std::unique_ptr<SignIns> m_signIns;
    std::unique_ptr<QSignalSpy> m_changes;
    std::optional<Result<SignInStep>> m_browser;
};

void TestSignIns::init()
{
    failOnWarnings();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_server = std::make_unique<CognitoServer>();
    m_provider = std::make_unique<Provider>();
    using Kind = AuthorizerSettings::Kind;
    m_endpoint = {};
    m_endpoint.id = QStringLiteral("orders");
    m_endpoint.authorizers
        = {test::authorizer(poolId, Kind::UserPool), test::authorizer(oidcId, Kind::Oidc), test::authorizer(keyId, Kind::ApiKey)};
    m_endpoint.authorizers[0].userPool = m_server->settings();
    m_endpoint.authorizers[1].oidc.issuer = m_provider->issuer();
    m_endpoint.authorizers[1].oidc.clientId = QStringLiteral("app");
    start();
}

void TestSignIns::cleanup()
{
    m_signIns.reset();
}

void TestSignIns::start()
{
    m_browser.reset();
    m_signIns = std::make_unique<SignIns>(*m_secrets, m_clock);
    m_changes = std::make_unique<QSignalSpy>(m_signIns.get(), &SignIns::stateChanged);
    connect(m_signIns.get(), &SignIns::browserFinished, this,
            [this](const QString &, const QString &, const Result<SignInStep> &result) { m_browser = result; });
}

void TestSignIns::restart()
{
    m_signIns.reset();
    start();
}

Result<SignInStep> TestSignIns::signIn(const QString &password)
{
    const Secret secret(password.isEmpty() ? m_server->script.password : password);
    return now(m_signIns->signIn(m_endpoint, poolId, m_server->script.userName, secret));
}

bool TestSignIns::isStored(const QString &id)
{
    return now(m_secrets->read(SecretStore::name(m_endpoint.id, id, QStringLiteral("refreshToken")))).ok();
}

void TestSignIns::startBrowser(QUrl &url)
{
    const auto answer = now(m_signIns->signInWithBrowser(m_endpoint, oidcId));
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
    url = *answer;
}

void TestSignIns::signsIn_data()
{
    QTest::addColumn<bool>("usesPassword");
    QTest::addColumn<int>("calls");
    QTest::newRow("SRP") << false << 2;
    QTest::newRow("password") << true << 1;
}

void TestSignIns::signsIn()
{
    QFETCH(bool, usesPassword);
    m_endpoint.authorizers[0].userPool.usesPassword = usesPassword;
    QVERIFY(!isSignedIn());
    const auto step = signIn();
    QVERIFY2(step.ok(), step.ok() ? "" : qPrintable(step.error().detail));
    QVERIFY(step->isSignedIn);
    QTRY_VERIFY(isSignedIn());
    QCOMPARE(m_changes->size(), 1);
    QCOMPARE(m_changes->first(), QVariantList({m_endpoint.id, poolId}));
    const SignIns::State state = m_signIns->state(m_endpoint, poolId);
    QCOMPARE(state.token->userName, m_server->script.userName);
    QCOMPARE(state.token->tokenUse, QStringLiteral("access"));
    QVERIFY(*state.expiresAt > m_clock.utc() + std::chrono::minutes(59));
    QVERIFY(isStored());
    QVERIFY(tokens().ok());
    QTEST(static_cast<int>(m_server->calls().size()), "calls");
}

void TestSignIns::answersAChallenge()
{
    m_server->script.challenges = {QStringLiteral("SMS_MFA")};
    const auto asked = signIn();
    QCOMPARE(asked->challenge, QStringLiteral("SMS_MFA"));
    QVERIFY(!isSignedIn());
    const auto answer = [this](const QString &code) {
        return now(m_signIns->answer(m_endpoint, poolId, {{QStringLiteral("SMS_MFA_CODE"), Secret(code)}}));
    };
    QCOMPARE(answer(QStringLiteral("000000")).error().type, QStringLiteral("CodeMismatchException"));
    QVERIFY(answer(m_server->script.code)->isSignedIn);
    QTRY_VERIFY(isSignedIn());
    QCOMPARE(answer(m_server->script.code).error().code, ErrorCode::InvalidArgument); // the question is answered
}

void TestSignIns::theIdTokenIsSent()
{
    m_endpoint.authorizers[0].userPool.sendsIdToken = true;
    m_server->script.idTokenLife = std::chrono::minutes(10);
    QVERIFY(signIn().ok());
    QTRY_VERIFY(isSignedIn());
    const SignIns::State state = m_signIns->state(m_endpoint, poolId);
    QCOMPARE(state.token->tokenUse, QStringLiteral("id"));
    QVERIFY(*state.expiresAt <= m_clock.utc() + std::chrono::minutes(10));
    restart();
    const auto fresh = tokens();
    QVERIFY(fresh->expiresAt <= m_clock.utc() + std::chrono::minutes(10));
}

void TestSignIns::aWrongPasswordLosesNothing()
{
    QVERIFY(signIn().ok());
    const auto wrong = signIn(QStringLiteral("wrong-password"));
    QCOMPARE(wrong.error().type, QStringLiteral("NotAuthorizedException"));
    QVERIFY(!wrong.error().detail.contains(QStringLiteral("wrong-password")));
    QTRY_VERIFY(isSignedIn());
    QVERIFY(tokens().ok());
    QCOMPARE(m_server->count(QStringLiteral("GetTokensFromRefreshToken")), 0);
}

void TestSignIns::aClientSecretIsReadForEachSignIn()
{
    m_server->script.clientSecret = QStringLiteral("app-client-secret");
    QCOMPARE(signIn().error().type, QStringLiteral("NotAuthorizedException"));
    (void)m_secrets->write(SecretStore::name(m_endpoint.id, poolId, QStringLiteral("clientSecret")), Secret(m_server->script.clientSecret));
    QVERIFY(signIn().ok());
    restart();
    QVERIFY(tokens().ok());
}

void TestSignIns::stillSignedInAfterARestart()
{
    QVERIFY(signIn().ok());
    restart();
    const auto fresh = tokens();
    QVERIFY2(fresh.ok(), fresh.ok() ? "" : qPrintable(fresh.error().detail));
    QCOMPARE(Jwt::decode(fresh->accessToken.reveal())->userName, m_server->script.userName);
    QTRY_VERIFY(isSignedIn());
    QCOMPARE(m_server->count(QStringLiteral("GetTokensFromRefreshToken")), 1);
}

void TestSignIns::aRefreshTokenStaysWithItsClient()
{
    QVERIFY(signIn().ok());
    restart();
    EndpointSettings other = m_endpoint;
    other.authorizers[0].userPool.clientId = QStringLiteral("otherclient");
    QCOMPARE(now(m_signIns->tokens(other, poolId)).error().code, ErrorCode::SignInRequired);
    QCOMPARE(m_server->count(QStringLiteral("GetTokensFromRefreshToken")), 0);
    other = m_endpoint;
    other.authorizers[0].userPool.userName = QStringLiteral("somebody");
    other.authorizers[0].name = QStringLiteral("Another name");
    QVERIFY(now(m_signIns->tokens(other, poolId)).ok());
}

void TestSignIns::whatTheKeychainRefusesServesTheSession()
{
    /// Takes nothing for good.
    class RefusingStore final : public SecretStore
    {
    public:
        [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override { return m_held.read(name); }
        QFuture<Result<void>> write(const QString & /*name*/, const Secret & /*secret*/) override
        {
            return QtFuture::makeReadyFuture(Result<void>(Error{ErrorCode::SecretLocked, {}}));
        }
        QFuture<Result<void>> remove(const QString &name) override { return m_held.remove(name); }
        void hold(const QString &name, const Secret &secret) override { m_held.hold(name, secret); }
        [[nodiscard]] Persistence persistence() const override { return Persistence::Keychain; }

    private:
        MemorySecretStore m_held;
    } refusing;
    SignIns signIns(refusing, m_clock);
    const auto step = now(signIns.signIn(m_endpoint, poolId, m_server->script.userName, Secret(m_server->script.password)));
    QVERIFY2(step.ok(), step.ok() ? "" : qPrintable(step.error().detail));
    QVERIFY(step->isSignedIn);
    QCOMPARE(step->notStored->code, ErrorCode::SecretLocked);
    // In this session it goes on: also for somebody who has no tokens yet.
    SignIns others(refusing, m_clock);
    QVERIFY(now(others.tokens(m_endpoint, poolId)).ok());
    QCOMPARE(m_server->count(QStringLiteral("GetTokensFromRefreshToken")), 1);
}

void TestSignIns::nobodyIsSignedIn()
{
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
    QVERIFY(m_server->calls().isEmpty());
}

void TestSignIns::rotatedTokensAreKept()
{
    m_server->script.rotates = true;
    QVERIFY(signIn().ok());
    for (int start = 0; start < 3; ++start) {
        restart();
        QVERIFY(tokens().ok());
    }
    QCOMPARE(m_server->refreshTokens().size(), 1);
}

void TestSignIns::renewsByItself()
{
    m_server->script.life = std::chrono::seconds(1);
    QVERIFY(signIn().ok());
    QTRY_VERIFY(m_server->count(QStringLiteral("GetTokensFromRefreshToken")) >= 2);
    QVERIFY(isSignedIn());
}

void TestSignIns::aRefusedRenewalEndsTheSignIn()
{
    m_server->script.life = std::chrono::seconds(1);
    QVERIFY(signIn().ok());
    QTRY_VERIFY(isSignedIn());
    m_server->endRefreshTokens();
    QTRY_VERIFY(!isSignedIn());
    QCOMPARE(m_changes->last(), QVariantList({m_endpoint.id, poolId}));
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
}

void TestSignIns::aRefusedRefreshAfterARestart()
{
    QVERIFY(signIn().ok());
    restart();
    m_server->endRefreshTokens();
    const auto refused = tokens();
    QCOMPARE(refused.error().code, ErrorCode::SignInRequired);
    QCOMPARE(refused.error().type, QStringLiteral("NotAuthorizedException"));
    QTRY_COMPARE(m_changes->size(), 1);
    QVERIFY(!isSignedIn());
}

void TestSignIns::twoThreadsShareOneRefresh()
{
    QVERIFY(signIn().ok());
    restart();
    m_server->hold(true);
    std::array<QFuture<Result<TokenSet>>, 2> asked;
    for (auto &future : asked) {
        const std::unique_ptr<QThread> thread(QThread::create([&] { future = m_signIns->tokens(m_endpoint, poolId); }));
        thread->start();
        thread->wait();
    }
    QTRY_COMPARE(m_server->count(QStringLiteral("GetTokensFromRefreshToken")), 1);
    QVERIFY(!asked[0].isFinished() && !asked[1].isFinished());
    m_server->hold(false);
    QCOMPARE(now(asked[0])->accessToken, now(asked[1])->accessToken);
    QCOMPARE(m_server->count(QStringLiteral("GetTokensFromRefreshToken")), 1);
}

void TestSignIns::anUnreachableHostEndsNothing()
{
    QVERIFY(signIn().ok());
    m_server.reset();
    restart();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("tokens not renewed.*127.0.0.1")));
    QCOMPARE(tokens().error().code, ErrorCode::ConnectionRefused);
    QVERIFY(isStored());
    const auto step = now(m_signIns->signIn(m_endpoint, poolId, QStringLiteral("ana"), Secret(QByteArray("password"))));
    QCOMPARE(step.error().code, ErrorCode::ConnectionRefused);
}

void TestSignIns::malformedAnswers()
{
    QVERIFY(signIn().ok());
    restart();
    m_server->script.answer = "<html>";
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("tokens not renewed")));
    QCOMPARE(tokens().error().code, ErrorCode::InvalidFrame);
    QCOMPARE(signIn().error().code, ErrorCode::InvalidFrame);
    m_server->script.answer = {};
    QVERIFY(tokens().ok()); // nothing was lost
}

void TestSignIns::namesMayChange()
{
    QVERIFY(signIn().ok());
    m_endpoint.authorizers[0].name = QStringLiteral("another name");
    m_endpoint.authorizers[0].userPool.userName = QStringLiteral("ana@example.com");
    QVERIFY(tokens().ok());
    QCOMPARE(m_server->count(QStringLiteral("GetTokensFromRefreshToken")), 0);
}

void TestSignIns::otherSettingsAreAnotherSignIn()
{
    QVERIFY(signIn().ok());
    QTRY_VERIFY(isSignedIn());
    m_endpoint.authorizers[0].userPool.clientId = QStringLiteral("another-app");
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
    QTRY_VERIFY(!isSignedIn());
    m_endpoint.authorizers[0].userPool = m_server->settings();
    QVERIFY(tokens().ok());
    QTRY_VERIFY(isSignedIn());
}

void TestSignIns::signOutRevokesAndForgets()
{
    QVERIFY(signIn().ok());
    QTRY_VERIFY(isSignedIn());
    QVERIFY(now(m_signIns->signOut(m_endpoint, poolId)).ok());
    QVERIFY(m_server->refreshTokens().isEmpty()); // told before the future ended
    QVERIFY(!isStored());
    QTRY_VERIFY(!isSignedIn());
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
    restart();
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
}

void TestSignIns::signOutWithoutANetwork()
{
    QVERIFY(signIn().ok());
    m_server.reset();
    QVERIFY(now(m_signIns->signOut(m_endpoint, poolId)).ok());
    QVERIFY(!isStored());
    QTRY_VERIFY(!isSignedIn());
}

void TestSignIns::cancelGivesUp()
{
    m_server->hold(true);
    const auto started = m_signIns->signIn(m_endpoint, poolId, m_server->script.userName, Secret(m_server->script.password));
    QTRY_COMPARE(m_server->calls().size(), 1);
    m_signIns->cancel(m_endpoint.id, poolId);
    QCOMPARE(now(started).error().code, ErrorCode::Cancelled);
    m_server->hold(false);
    QCOMPARE(tokens().error().code, ErrorCode::SignInRequired);
    QCOMPARE(m_server->calls(), QStringList{QStringLiteral("InitiateAuth")}); // it went no further
    QVERIFY(signIn().ok());
}

void TestSignIns::cancelWhileTheKeychainIsLocked()
{
    LockedStore locked;
    SignIns signIns(locked, m_clock);
    const auto started = signIns.signIn(m_endpoint, poolId, m_server->script.userName, Secret(m_server->script.password));
    QTRY_COMPARE(locked.waiting(), 1);
    signIns.cancel(m_endpoint.id, poolId);
    const auto again = signIns.signIn(m_endpoint, poolId, m_server->script.userName, Secret(m_server->script.password));
    QTRY_COMPARE(locked.waiting(), 2);
    locked.unlock();
    QCOMPARE(now(started).error().code, ErrorCode::Cancelled);
    QVERIFY(now(again)->isSignedIn);
    QCOMPARE(m_server->count(QStringLiteral("InitiateAuth")), 1);
}

void TestSignIns::aNewStartGivesUpTheOneBefore()
{
    m_server->hold(true);
    const auto first = m_signIns->signIn(m_endpoint, poolId, m_server->script.userName, Secret(QByteArray("mistyped")));
    QTRY_COMPARE(m_server->calls().size(), 1);
    const auto second = m_signIns->signIn(m_endpoint, poolId, m_server->script.userName, Secret(m_server->script.password));
    QTRY_COMPARE(m_server->calls().size(), 2);
    QCOMPARE(now(first).error().code, ErrorCode::Cancelled);
    m_server->hold(false);
    QVERIFY(now(second)->isSignedIn);
}

void TestSignIns::onlyUsersSignIn()
{
    for (const QString &id : {keyId, QStringLiteral("unknown")}) {
        QCOMPARE(now(m_signIns->signIn(m_endpoint, id, QStringLiteral("ana"), {})).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(now(m_signIns->answer(m_endpoint, id, {})).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(now(m_signIns->signInWithBrowser(m_endpoint, id)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(now(m_signIns->signOut(m_endpoint, id)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(now(m_signIns->tokens(m_endpoint, id)).error().code, ErrorCode::InvalidArgument);
        QVERIFY(!isSignedIn(id));
    }
    QCOMPARE(now(m_signIns->signInWithBrowser(m_endpoint, poolId)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(now(m_signIns->signIn(m_endpoint, oidcId, QStringLiteral("ana"), {})).error().code, ErrorCode::InvalidArgument);
}

void TestSignIns::signsInWithTheBrowser()
{
    QUrl url;
    startBrowser(url);
    const QUrl redirect(QString::fromLatin1(queryValue(url, "redirect_uri")));
    QCOMPARE(redirect.host(), QStringLiteral("127.0.0.1"));
    QVERIFY(browse(redirect, "state=" + queryValue(url, "state") + "&code=the-code").startsWith("HTTP/1.1 200"));
    QTRY_VERIFY(m_browser);
    QVERIFY2(m_browser->ok(), m_browser->ok() ? "" : qPrintable(m_browser->error().detail));
    QTRY_VERIFY(isSignedIn(oidcId));
    QCOMPARE(now(m_signIns->tokens(m_endpoint, oidcId))->accessToken, Secret(QByteArray("oidc-access")));
    restart();
    QVERIFY(now(m_signIns->tokens(m_endpoint, oidcId)).ok());
    QVERIFY(m_provider->lastBody().contains("grant_type=refresh_token"));
    QVERIFY(now(m_signIns->signOut(m_endpoint, oidcId)).ok());
    QCOMPARE(m_provider->count("/revoke"), 1);
    QVERIFY(!isStored(oidcId));
}

void TestSignIns::theBrowserIsRefused()
{
    QUrl url;
    startBrowser(url);
    const QUrl redirect(QString::fromLatin1(queryValue(url, "redirect_uri")));
    QVERIFY(browse(redirect, "state=not-this-one&code=the-code").startsWith("HTTP/1.1 400"));
    QVERIFY(!m_browser);
    QVERIFY(!browse(redirect, "state=" + queryValue(url, "state") + "&error=access_denied").isEmpty());
    QTRY_VERIFY(m_browser);
    QCOMPARE(m_browser->error().code, ErrorCode::Unauthorized);
    QCOMPARE(m_browser->error().type, QStringLiteral("access_denied"));
    QCOMPARE(m_provider->count("/token"), 0);
    QVERIFY(!isSignedIn(oidcId));
}

void TestSignIns::aWrongCodeIsRefused()
{
    QUrl url;
    startBrowser(url);
    const QUrl redirect(QString::fromLatin1(queryValue(url, "redirect_uri")));
    QVERIFY(!browse(redirect, "state=" + queryValue(url, "state") + "&code=another").isEmpty());
    QTRY_VERIFY(m_browser);
    QCOMPARE(m_browser->error().type, QStringLiteral("invalid_grant"));
    QVERIFY(!isStored(oidcId));
}

void TestSignIns::aCancelledBrowserIsNotWaitedFor()
{
    QUrl url;
    startBrowser(url);
    m_signIns->cancel(m_endpoint.id, oidcId);
    const QUrl redirect(QString::fromLatin1(queryValue(url, "redirect_uri")));
    QTRY_VERIFY(browse(redirect, "state=x&code=the-code").isEmpty()); // nobody listens any more
    QVERIFY(!m_browser);
    QCOMPARE(m_provider->count("/token"), 0);
}

void TestSignIns::aProviderThatIsDown()
{
    m_provider->isDown = true;
    const auto answer = now(m_signIns->signInWithBrowser(m_endpoint, oidcId));
    QCOMPARE(answer.error().code, ErrorCode::ServiceError);
    QCOMPARE(answer.error().status, 503);
    m_provider->isDown = false;
    QUrl url;
    startBrowser(url);
    QVERIFY(!m_browser);
}

QTEST_GUILESS_MAIN(TestSignIns)
#include "tst_signins.moc"
