// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/signins.h"

#include "core/auth/loopbackredirect.h"
#include "core/auth/oidcprovider.h"
#include "core/auth/userpoolsignin.h"
#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/http/networkclient.h"

namespace eventscope {

namespace {

constexpr std::chrono::minutes browserLimit{10};

QString keyOf(const QString &endpointId, const QString &authorizerId)
{
    return SecretStore::name(endpointId, authorizerId, {});
}

/// What makes an identity: when any of it is different it is another one.
struct Identity
{
    QString endpointId;
    AuthorizerSettings authorizer;
    ConnectionOptions options;

    bool operator==(const Identity &) const = default;

    [[nodiscard]] bool isOidc() const { return authorizer.kind == AuthorizerSettings::Kind::Oidc; }
    [[nodiscard]] QString secretName(const char *field) const { return SecretStore::name(endpointId, authorizer.id, QLatin1String(field)); }
};

Result<Identity> identityOf(const EndpointSettings &endpoint, const QString &authorizerId)
{
    const AuthorizerSettings *authorizer = endpoint.authorizer(authorizerId);
    if (!authorizer || !authorizer->hasUser())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("nobody signs in to the authorizer \"%1\"").arg(authorizerId)};
    return Identity{endpoint.id, *authorizer, endpoint.options};
}

/// The name a pool knows a user by, for calls that sign with it.
QString userNameOf(const std::optional<TokenSet> &tokens, const UserPoolSettings &settings)
{
    const auto decoded = tokens ? Jwt::decode(tokens->accessToken.reveal()) : std::nullopt;
    return decoded && !decoded->userName.isEmpty() ? decoded->userName : settings.userName;
}

} // namespace

/// Lives in the thread of the sign-ins.
class SignIns::Worker : public QObject
{
    Q_OBJECT

public:
    Worker(SecretStore &secrets, const Clock &clock)
        : m_secrets(secrets)
        , m_clock(clock)
    {
    }

    [[nodiscard]] QFuture<Result<SignInStep>> signIn(const Identity &identity, const QString &userName, const Secret &password);
    [[nodiscard]] QFuture<Result<SignInStep>> answer(const Identity &identity, const QMap<QString, Secret> &answers);
    [[nodiscard]] QFuture<Result<QUrl>> signInWithBrowser(const Identity &identity);
    void cancel(const QString &key);
    [[nodiscard]] QFuture<Result<void>> signOut(const Identity &identity);
    [[nodiscard]] QFuture<Result<TokenSet>> tokens(const Identity &identity);

Q_SIGNALS:
    void held(const QString &endpointId, const QString &authorizerId, const std::optional<eventscope::TokenSet> &tokens);
    void signedIn(const QString &endpointId, const QString &authorizerId);
    void browserFinished(const QString &endpointId, const QString &authorizerId, const eventscope::Result<void> &result);

private:
    /// Everything that serves one identity; what is under way ends with it.
    struct User
    {
        Identity identity;
        std::unique_ptr<http::NetworkClient> client;
        std::unique_ptr<CognitoUserPool> pool; ///< or
        std::unique_ptr<OidcProvider> provider;
        std::unique_ptr<TokenSession> session;
        std::unique_ptr<UserPoolSignIn> signIn;
        std::unique_ptr<LoopbackRedirect> redirect; ///< outlives its answer: the browser is still reading it
    };
    using UserPtr = std::shared_ptr<User>;

    [[nodiscard]] QFuture<Result<UserPtr>> user(const Identity &identity);
    [[nodiscard]] UserPtr makeUser(const Identity &identity, const Secret &clientSecret);
    [[nodiscard]] std::unique_ptr<TokenSession> makeSession(User &user);
    [[nodiscard]] QFuture<Result<SignInStep>> keep(const UserPtr &user, const Result<SignInStep> &step);
    [[nodiscard]] QFuture<Result<void>> store(const UserPtr &user, const TokenSet &tokens);
    void redeem(const UserPtr &user, const OidcAttempt &attempt, const Result<QByteArray> &code);
    void finishBrowser(const UserPtr &user, const Result<TokenSet> &tokens);
    template<typename T, typename Use>
    [[nodiscard]] QFuture<Result<T>> withUser(const Identity &identity, Use use);

    SecretStore &m_secrets;
    const Clock &m_clock;
    std::map<QString, UserPtr> m_users;
};

QFuture<Result<SignIns::Worker::UserPtr>> SignIns::Worker::user(const Identity &identity)
{
    const auto known = [this, identity]() -> UserPtr {
        const auto found = m_users.find(keyOf(identity.endpointId, identity.authorizer.id));
        return found != m_users.end() && found->second->identity == identity ? found->second : nullptr;
    };
    if (const UserPtr found = known())
        return QtFuture::makeReadyFuture(Result<UserPtr>(found));
    return andThen(m_secrets.read(identity.secretName("clientSecret")), this,
                   [this, identity, known](const Result<Secret> &clientSecret) -> Result<UserPtr> {
                       if (!clientSecret && clientSecret.error().code != ErrorCode::SecretNotFound)
                           return clientSecret.error();
                       if (const UserPtr meanwhile = known())
                           return meanwhile;
                       return makeUser(identity, clientSecret ? *clientSecret : Secret());
                   });
}

SignIns::Worker::UserPtr SignIns::Worker::makeUser(const Identity &identity, const Secret &clientSecret)
{
    auto made = std::make_shared<User>();
    made->identity = identity;
    made->client = std::make_unique<http::NetworkClient>(identity.options);
    if (identity.isOidc())
        made->provider = std::make_unique<OidcProvider>(identity.authorizer.oidc, clientSecret, *made->client, m_clock);
    else
        made->pool = std::make_unique<CognitoUserPool>(identity.authorizer.userPool, clientSecret, *made->client, m_clock);
    made->session = makeSession(*made);
    m_users[keyOf(identity.endpointId, identity.authorizer.id)] = made;
    return made;
}

std::unique_ptr<TokenSession> SignIns::Worker::makeSession(User &user)
{
    const QString name = user.identity.secretName("refreshToken");
    const TokenSession::Storage storage{[this, name] { return m_secrets.read(name); },
                                        [this, name](const Secret &token) { return m_secrets.write(name, token); },
                                        [this, name] { return m_secrets.remove(name); }};
    const auto refresh = [&user](const Secret &token) {
        return user.provider ? user.provider->refresh(token)
                             : user.pool->refresh(token, userNameOf(user.session->held(), user.identity.authorizer.userPool));
    };
    auto session = std::make_unique<TokenSession>(storage, refresh, m_clock);
    connect(session.get(), &TokenSession::changed, this,
            [this, &user, made = session.get()] { Q_EMIT held(user.identity.endpointId, user.identity.authorizer.id, made->held()); });
    return session;
}

template<typename T, typename Use>
QFuture<Result<T>> SignIns::Worker::withUser(const Identity &identity, Use use)
{
    return andThen(user(identity), this, [use = std::move(use)](const Result<UserPtr> &found) {
        return found ? use(*found) : QtFuture::makeReadyFuture(Result<T>(found.error()));
    });
}

QFuture<Result<SignInStep>> SignIns::Worker::signIn(const Identity &identity, const QString &userName, const Secret &password)
{
    if (identity.isOidc())
        return QtFuture::makeReadyFuture(
            Result<SignInStep>(Error{ErrorCode::InvalidArgument, QStringLiteral("an OpenID provider signs in with the browser")}));
    // A client secret may have been entered since: ask anew.
    m_users.erase(keyOf(identity.endpointId, identity.authorizer.id));
    return withUser<SignInStep>(identity, [this, userName, password](const UserPtr &user) {
        user->signIn = std::make_unique<UserPoolSignIn>(*user->pool, m_clock);
        return andThen(user->signIn->start(userName, password), this,
                       [this, user](const Result<SignInStep> &step) { return keep(user, step); });
    });
}

QFuture<Result<SignInStep>> SignIns::Worker::answer(const Identity &identity, const QMap<QString, Secret> &answers)
{
    return withUser<SignInStep>(identity, [this, answers](const UserPtr &user) {
        if (!user->signIn)
            return QtFuture::makeReadyFuture(
                Result<SignInStep>(Error{ErrorCode::InvalidArgument, QStringLiteral("no sign-in is under way")}));
        return andThen(user->signIn->answer(answers), this, [this, user](const Result<SignInStep> &step) { return keep(user, step); });
    });
}

QFuture<Result<SignInStep>> SignIns::Worker::keep(const UserPtr &user, const Result<SignInStep> &step)
{
    if (!step || !step->isSignedIn)
        return QtFuture::makeReadyFuture(step);
    const TokenSet tokens = *user->signIn->tokens();
    user->signIn.reset();
    return andThen(store(user, tokens), this,
                   [step](const Result<void> &stored) { return stored ? step : Result<SignInStep>(stored.error()); });
}

QFuture<Result<void>> SignIns::Worker::store(const UserPtr &user, const TokenSet &tokens)
{
    QFuture<Result<void>> stored = user->session->signedIn(tokens);
    Q_EMIT signedIn(user->identity.endpointId, user->identity.authorizer.id);
    return stored;
}

QFuture<Result<QUrl>> SignIns::Worker::signInWithBrowser(const Identity &identity)
{
    if (!identity.isOidc())
        return QtFuture::makeReadyFuture(
            Result<QUrl>(Error{ErrorCode::InvalidArgument, QStringLiteral("only an OpenID provider signs in with the browser")}));
    m_users.erase(keyOf(identity.endpointId, identity.authorizer.id));
    return withUser<QUrl>(identity, [this](const UserPtr &user) {
        user->redirect = std::make_unique<LoopbackRedirect>(LoopbackRedirect::Words());
        const Result<QUrl> listening = user->redirect->listen(user->identity.authorizer.oidc.redirectPort);
        if (!listening)
            return QtFuture::makeReadyFuture(listening);
        const OidcAttempt attempt = OidcAttempt::make(*listening);
        user->redirect->expect(attempt.state, browserLimit);
        connect(user->redirect.get(), &LoopbackRedirect::finished, this,
                [this, user = std::weak_ptr<User>(user), attempt](const Result<QByteArray> &code) {
                    if (const UserPtr alive = user.lock())
                        redeem(alive, attempt, code);
                });
        return andThen(user->provider->discover(), this, [user, attempt](const Result<OidcEndpoints> &endpoints) {
            return endpoints ? Result<QUrl>(user->provider->authorizationUrl(*endpoints, attempt)) : Result<QUrl>(endpoints.error());
        });
    });
}

void SignIns::Worker::redeem(const UserPtr &user, const OidcAttempt &attempt, const Result<QByteArray> &code)
{
    if (!code)
        return finishBrowser(user, code.error());
    whenFinished(user->provider->redeem(*code, attempt), this,
                 [this, user](const Result<TokenSet> &tokens) { finishBrowser(user, tokens); });
}

void SignIns::Worker::finishBrowser(const UserPtr &user, const Result<TokenSet> &tokens)
{
    const auto tell = [this, identity = user->identity](const Result<void> &result) {
        Q_EMIT browserFinished(identity.endpointId, identity.authorizer.id, result);
    };
    if (!tokens)
        return tell(tokens.error());
    whenFinished(store(user, *tokens), this, tell);
}

void SignIns::Worker::cancel(const QString &key)
{
    const auto found = m_users.find(key);
    if (found == m_users.end())
        return;
    found->second->signIn.reset();
    found->second->redirect.reset();
}

QFuture<Result<void>> SignIns::Worker::signOut(const Identity &identity)
{
    const auto leave = [this, identity](const UserPtr &user, const Result<Secret> &refreshToken) {
        // Revoking is a courtesy: without a network the user is signed out here all the same.
        if (refreshToken && !refreshToken->isEmpty())
            whenFinished(user->provider ? user->provider->revoke(*refreshToken) : user->pool->revoke(*refreshToken), this,
                         [user](const Result<void> &revoked) {
                             if (!revoked)
                                 qCInfo(logAuth) << "refresh token not revoked:" << revoked.error().detail;
                         });
        return user->session->signOut();
    };
    return withUser<void>(identity, [this, identity, leave](const UserPtr &user) {
        return andThen(m_secrets.read(identity.secretName("refreshToken")), this,
                       [user, leave](const Result<Secret> &refreshToken) { return leave(user, refreshToken); });
    });
}

QFuture<Result<TokenSet>> SignIns::Worker::tokens(const Identity &identity)
{
    return withUser<TokenSet>(identity, [](const UserPtr &user) { return user->session->tokens(); });
}

namespace {

/// Runs `work` in the thread of `worker`; the future ends as the one that `work` answers with.
template<typename T, typename Work>
QFuture<Result<T>> runIn(QObject *worker, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    QMetaObject::invokeMethod(
        worker,
        [worker, promise, work = std::move(work)] {
            whenFinished(work(), worker, [promise](const Result<T> &result) {
                promise->addResult(result);
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace

SignIns::SignIns(SecretStore &secrets, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(secrets, clock))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::held, this, &SignIns::onHeld);
    connect(m_worker, &Worker::signedIn, this, &SignIns::signedIn);
    connect(m_worker, &Worker::browserFinished, this, &SignIns::browserFinished);
    m_thread.setObjectName(QStringLiteral("sign-ins"));
    m_thread.start();
}

SignIns::~SignIns()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<SignInStep>> SignIns::signIn(const EndpointSettings &endpoint, const QString &authorizerId, const QString &userName,
                                            const Secret &password)
{
    const auto identity = identityOf(endpoint, authorizerId);
    if (!identity)
        return QtFuture::makeReadyFuture(Result<SignInStep>(identity.error()));
    return runIn<SignInStep>(
        m_worker, [worker = m_worker, identity = *identity, userName, password] { return worker->signIn(identity, userName, password); });
}

QFuture<Result<SignInStep>> SignIns::answer(const EndpointSettings &endpoint, const QString &authorizerId,
                                            const QMap<QString, Secret> &answers)
{
    const auto identity = identityOf(endpoint, authorizerId);
    if (!identity)
        return QtFuture::makeReadyFuture(Result<SignInStep>(identity.error()));
    return runIn<SignInStep>(m_worker, [worker = m_worker, identity = *identity, answers] { return worker->answer(identity, answers); });
}

QFuture<Result<QUrl>> SignIns::signInWithBrowser(const EndpointSettings &endpoint, const QString &authorizerId)
{
    const auto identity = identityOf(endpoint, authorizerId);
    if (!identity)
        return QtFuture::makeReadyFuture(Result<QUrl>(identity.error()));
    return runIn<QUrl>(m_worker, [worker = m_worker, identity = *identity] { return worker->signInWithBrowser(identity); });
}

void SignIns::cancel(const QString &endpointId, const QString &authorizerId)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, key = keyOf(endpointId, authorizerId)] { worker->cancel(key); });
}

QFuture<Result<void>> SignIns::signOut(const EndpointSettings &endpoint, const QString &authorizerId)
{
    const auto identity = identityOf(endpoint, authorizerId);
    if (!identity)
        return QtFuture::makeReadyFuture(Result<void>(identity.error()));
    return runIn<void>(m_worker, [worker = m_worker, identity = *identity] { return worker->signOut(identity); });
}

QFuture<Result<TokenSet>> SignIns::tokens(const EndpointSettings &endpoint, const QString &authorizerId)
{
    const auto identity = identityOf(endpoint, authorizerId);
    if (!identity)
        return QtFuture::makeReadyFuture(Result<TokenSet>(identity.error()));
    return runIn<TokenSet>(m_worker, [worker = m_worker, identity = *identity] { return worker->tokens(identity); });
}

SignIns::State SignIns::state(const EndpointSettings &endpoint, const QString &authorizerId) const
{
    const auto found = m_held.find(keyOf(endpoint.id, authorizerId));
    const AuthorizerSettings *authorizer = endpoint.authorizer(authorizerId);
    if (found == m_held.end() || !authorizer)
        return {};
    const bool sendsIdToken
        = authorizer->kind == AuthorizerSettings::Kind::Oidc ? authorizer->oidc.sendsIdToken : authorizer->userPool.sendsIdToken;
    const Secret &sent = sendsIdToken ? found->second.idToken : found->second.accessToken;
    return {true, found->second.expiresAt, Jwt::decode(sent.reveal())};
}

void SignIns::onHeld(const QString &endpointId, const QString &authorizerId, const std::optional<TokenSet> &held)
{
    const QString key = keyOf(endpointId, authorizerId);
    if (held)
        m_held[key] = *held;
    else
        m_held.erase(key);
    Q_EMIT stateChanged(endpointId, authorizerId);
}

} // namespace eventscope

#include "signins.moc"
