// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/signins.h"

#include "core/auth/loopbackredirect.h"
#include "core/auth/oidcprovider.h"
#include "core/auth/userpoolsignin.h"
#include "core/base/logging.h"
#include "core/base/whenfinished.h"
#include "core/http/networkclient.h"

#include <QCryptographicHash>

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

    /// Names are for people: a new one does not end a sign-in.
    [[nodiscard]] bool isSame(Identity other) const
    {
        other.authorizer.name = authorizer.name;
        other.authorizer.userPool.userName = authorizer.userPool.userName;
        return endpointId == other.endpointId && authorizer == other.authorizer && options == other.options;
    }
    [[nodiscard]] bool isOidc() const { return authorizer.kind == AuthorizerSettings::Kind::Oidc; }
    [[nodiscard]] QString key() const { return keyOf(endpointId, authorizer.id); }
    [[nodiscard]] QString secretName(const char *field) const { return SecretStore::name(endpointId, authorizer.id, QLatin1String(field)); }
};

/// Tokens that end when the one that is sent does: an ID token may live shorter than the access token.
TokenSet endingAsSent(TokenSet tokens, const AuthorizerSettings &authorizer, UtcTime now)
{
    const auto idToken = authorizer.sendsIdToken() ? Jwt::decode(tokens.idToken.reveal()) : std::nullopt;
    if (idToken && idToken->expiresAt && idToken->issuedAt)
        tokens.expiresAt = std::min(tokens.expiresAt, now + (*idToken->expiresAt - *idToken->issuedAt));
    return tokens;
}

/// A refresh token as it is stored: with a mark of the client it was given to.
QByteArray markOf(const AuthorizerSettings &authorizer)
{
    constexpr qsizetype enough = 16;
    const QByteArray hash = QCryptographicHash::hash(authorizer.client().toUtf8(), QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding).left(enough) + ' ';
}

Result<Secret> withoutMark(const Result<Secret> &stored, const AuthorizerSettings &authorizer)
{
    const QByteArray mark = markOf(authorizer);
    if (stored && !stored->reveal().startsWith(mark))
        return Error{ErrorCode::SecretNotFound, QStringLiteral("the refresh token is that of another client")};
    return stored ? Result<Secret>(Secret(stored->reveal().mid(mark.size()))) : stored;
}

Error givenUp()
{
    return {ErrorCode::Cancelled, QStringLiteral("it was given up")};
}

template<typename T>
QFuture<Result<T>> ready(const Result<T> &result)
{
    return QtFuture::makeReadyFuture(result);
}

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
    void browserFinished(const QString &endpointId, const QString &authorizerId, const eventscope::Result<eventscope::SignInStep> &result);

private:
    /// Everything that serves one identity; what is under way ends with it.
    struct User
    {
        void setClientSecret(const Secret &clientSecret)
        {
            if (pool)
                pool->setClientSecret(clientSecret);
            if (provider)
                provider->setClientSecret(clientSecret);
        }
        /// What is under way ends without a result.
        void giveUp()
        {
            signIn.reset();
            redirect.reset();
            attempt.clear();
        }

        Identity identity;
        std::unique_ptr<http::NetworkClient> client;
        std::unique_ptr<CognitoUserPool> pool; ///< or
        std::unique_ptr<OidcProvider> provider;
        std::unique_ptr<TokenSession> session;
        std::unique_ptr<UserPoolSignIn> signIn;
        std::unique_ptr<LoopbackRedirect> redirect; ///< outlives its answer: the browser is still reading it
        QByteArray attempt; ///< state of the sign-in that the browser is at; empty: none
    };
    using UserPtr = std::shared_ptr<User>;

    [[nodiscard]] UserPtr knownUser(const Identity &identity) const;
    [[nodiscard]] QFuture<Result<UserPtr>> user(const Identity &identity);
    [[nodiscard]] QFuture<Result<UserPtr>> userWithSecret(const Identity &identity);
    [[nodiscard]] UserPtr makeUser(const Identity &identity);
    [[nodiscard]] std::unique_ptr<TokenSession> makeSession(User &user);
    [[nodiscard]] QFuture<Result<Secret>> readToken(const Identity &identity);
    [[nodiscard]] QFuture<Result<void>> writeToken(const Identity &identity, const Secret &token);
    [[nodiscard]] QFuture<Result<SignInStep>> keep(const UserPtr &user, int begun, const Result<SignInStep> &step);
    [[nodiscard]] QFuture<Result<void>> forget(const UserPtr &user, const Result<Secret> &refreshToken);
    [[nodiscard]] QFuture<Result<void>> revoke(const UserPtr &user, const Secret &refreshToken);
    [[nodiscard]] QFuture<Result<QUrl>> askBrowser(const UserPtr &user);
    [[nodiscard]] QFuture<Result<SignInStep>> store(const UserPtr &user, const TokenSet &tokens);
    void redeem(const UserPtr &user, const OidcAttempt &attempt, const Result<QByteArray> &code);
    void finishBrowser(const UserPtr &user, const Result<TokenSet> &tokens);
    template<typename T, typename Use>
    [[nodiscard]] QFuture<Result<T>> with(const QFuture<Result<UserPtr>> &user, Use use);
    template<typename T, typename Use>
    [[nodiscard]] QFuture<Result<T>> begin(const Identity &identity, Use use);

    SecretStore &m_secrets;
    const Clock &m_clock;
    std::map<QString, UserPtr> m_users;
    std::map<QString, int> m_begun; ///< counts starts and cancels: a locked keychain may hold a start up for minutes
};

SignIns::Worker::UserPtr SignIns::Worker::knownUser(const Identity &identity) const
{
    const auto found = m_users.find(identity.key());
    return found != m_users.end() && found->second->identity.isSame(identity) ? found->second : nullptr;
}

QFuture<Result<SignIns::Worker::UserPtr>> SignIns::Worker::user(const Identity &identity)
{
    const UserPtr known = knownUser(identity);
    return known ? ready<UserPtr>(known) : userWithSecret(identity);
}

/// For a sign-in, before which a client secret may have been entered.
QFuture<Result<SignIns::Worker::UserPtr>> SignIns::Worker::userWithSecret(const Identity &identity)
{
    const auto take = [this, identity](const Result<Secret> &clientSecret) -> Result<UserPtr> {
        if (!clientSecret && clientSecret.error().code != ErrorCode::SecretNotFound)
            return clientSecret.error();
        const UserPtr known = knownUser(identity);
        const UserPtr user = known ? known : makeUser(identity);
        user->setClientSecret(clientSecret ? *clientSecret : Secret());
        return user;
    };
    return andThen(m_secrets.read(identity.secretName("clientSecret")), this, take);
}

SignIns::Worker::UserPtr SignIns::Worker::makeUser(const Identity &identity)
{
    auto made = std::make_shared<User>();
    made->identity = identity;
    made->client = std::make_unique<http::NetworkClient>(identity.options);
    if (identity.isOidc())
        made->provider = std::make_unique<OidcProvider>(identity.authorizer.oidc, Secret(), *made->client, m_clock);
    else
        made->pool = std::make_unique<CognitoUserPool>(identity.authorizer.userPool, Secret(), *made->client, m_clock);
    made->session = makeSession(*made);
    const bool replaces = m_users.contains(identity.key());
    m_users[identity.key()] = made;
    if (replaces)
        Q_EMIT held(identity.endpointId, identity.authorizer.id, std::nullopt);
    return made;
}

QFuture<Result<Secret>> SignIns::Worker::readToken(const Identity &identity)
{
    return andThen(m_secrets.read(identity.secretName("refreshToken")), this,
                   [identity](const Result<Secret> &stored) { return withoutMark(stored, identity.authorizer); });
}

/// What the keychain refuses is held for this session.
QFuture<Result<void>> SignIns::Worker::writeToken(const Identity &identity, const Secret &token)
{
    const QString name = identity.secretName("refreshToken");
    const Secret marked(markOf(identity.authorizer) + token.reveal());
    return andThen(m_secrets.write(name, marked), this, [this, name, marked](const Result<void> &written) {
        if (!written)
            m_secrets.hold(name, marked);
        return written;
    });
}

std::unique_ptr<TokenSession> SignIns::Worker::makeSession(User &user)
{
    const Identity &identity = user.identity;
    const TokenSession::Storage storage{[this, identity] { return readToken(identity); },
                                        [this, identity](const Secret &token) { return writeToken(identity, token); },
                                        [this, identity] { return m_secrets.remove(identity.secretName("refreshToken")); }};
    const auto refresh = [this, &user](const Secret &token) {
        const UserPoolSettings &pool = user.identity.authorizer.userPool;
        const auto fresh
            = user.provider ? user.provider->refresh(token) : user.pool->refresh(token, userNameOf(user.session->held(), pool));
        return andThen(fresh, this, [this, authorizer = user.identity.authorizer](const Result<TokenSet> &tokens) {
            return tokens ? Result<TokenSet>(endingAsSent(*tokens, authorizer, m_clock.utc())) : tokens;
        });
    };
    auto session = std::make_unique<TokenSession>(storage, refresh, m_clock);
    connect(session.get(), &TokenSession::changed, this,
            [this, &user, made = session.get()] { Q_EMIT held(user.identity.endpointId, user.identity.authorizer.id, made->held()); });
    return session;
}

template<typename T, typename Use>
QFuture<Result<T>> SignIns::Worker::with(const QFuture<Result<UserPtr>> &user, Use use)
{
    return andThen(user, this,
                   [use = std::move(use)](const Result<UserPtr> &found) { return found ? use(*found) : ready<T>(found.error()); });
}

/// A sign-in from its start; Cancelled when it was given up before the client secret was read.
template<typename T, typename Use>
QFuture<Result<T>> SignIns::Worker::begin(const Identity &identity, Use use)
{
    const QString key = identity.key();
    const int begun = ++m_begun[key];
    return with<T>(userWithSecret(identity), [this, key, begun, use = std::move(use)](const UserPtr &user) {
        return m_begun[key] == begun ? use(user) : ready<T>(givenUp());
    });
}

QFuture<Result<SignInStep>> SignIns::Worker::signIn(const Identity &identity, const QString &userName, const Secret &password)
{
    if (identity.isOidc())
        return ready<SignInStep>(Error{ErrorCode::InvalidArgument, QStringLiteral("an OpenID provider signs in with the browser")});
    return begin<SignInStep>(identity, [this, userName, password](const UserPtr &user) {
        user->signIn = std::make_unique<UserPoolSignIn>(*user->pool, m_clock);
        return andThen(
            user->signIn->start(userName, password), this,
            [this, user, begun = m_begun[user->identity.key()]](const Result<SignInStep> &step) { return keep(user, begun, step); });
    });
}

QFuture<Result<SignInStep>> SignIns::Worker::answer(const Identity &identity, const QMap<QString, Secret> &answers)
{
    return with<SignInStep>(user(identity), [this, answers](const UserPtr &user) {
        if (!user->signIn)
            return ready<SignInStep>(Error{ErrorCode::InvalidArgument, QStringLiteral("no sign-in is under way")});
        return andThen(
            user->signIn->answer(answers), this,
            [this, user, begun = m_begun[user->identity.key()]](const Result<SignInStep> &step) { return keep(user, begun, step); });
    });
}

QFuture<Result<SignInStep>> SignIns::Worker::keep(const UserPtr &user, int begun, const Result<SignInStep> &step)
{
    if (!step || !step->isSignedIn)
        return ready(step);
    if (!user->signIn || m_begun[user->identity.key()] != begun)
        return ready<SignInStep>(givenUp());
    const TokenSet tokens = *user->signIn->tokens();
    user->signIn.reset();
    return store(user, tokens);
}

QFuture<Result<SignInStep>> SignIns::Worker::store(const UserPtr &user, const TokenSet &tokens)
{
    const auto stored = user->session->signedIn(endingAsSent(tokens, user->identity.authorizer, m_clock.utc()));
    Q_EMIT signedIn(user->identity.endpointId, user->identity.authorizer.id);
    return andThen(stored, this, [](const Result<void> &result) -> Result<SignInStep> {
        SignInStep done;
        done.isSignedIn = true;
        if (!result)
            done.notStored = result.error();
        return done;
    });
}

QFuture<Result<QUrl>> SignIns::Worker::signInWithBrowser(const Identity &identity)
{
    if (!identity.isOidc())
        return ready<QUrl>(Error{ErrorCode::InvalidArgument, QStringLiteral("only an OpenID provider signs in with the browser")});
    return begin<QUrl>(identity, [this](const UserPtr &user) { return askBrowser(user); });
}

QFuture<Result<QUrl>> SignIns::Worker::askBrowser(const UserPtr &user)
{
    user->redirect = std::make_unique<LoopbackRedirect>(LoopbackRedirect::Words());
    const Result<QUrl> listening = user->redirect->listen(user->identity.authorizer.oidc.redirectPort);
    if (!listening)
        return ready(listening);
    const OidcAttempt attempt = OidcAttempt::make(*listening);
    user->attempt = attempt.state;
    user->redirect->expect(attempt.state, browserLimit);
    connect(user->redirect.get(), &LoopbackRedirect::finished, this,
            [this, user = std::weak_ptr<User>(user), attempt](const Result<QByteArray> &code) {
                if (const UserPtr alive = user.lock())
                    redeem(alive, attempt, code);
            });
    return andThen(user->provider->discover(), this, [user, attempt](const Result<OidcEndpoints> &endpoints) -> Result<QUrl> {
        if (endpoints)
            return user->provider->authorizationUrl(*endpoints, attempt);
        if (user->attempt == attempt.state)
            user->giveUp();
        return endpoints.error();
    });
}

void SignIns::Worker::redeem(const UserPtr &user, const OidcAttempt &attempt, const Result<QByteArray> &code)
{
    if (!code)
        return finishBrowser(user, code.error());
    whenFinished(user->provider->redeem(*code, attempt), this, [this, user, state = attempt.state](const Result<TokenSet> &tokens) {
        if (user->attempt == state)
            finishBrowser(user, tokens);
    });
}

void SignIns::Worker::finishBrowser(const UserPtr &user, const Result<TokenSet> &tokens)
{
    user->attempt.clear();
    const auto tell = [this, identity = user->identity](const Result<SignInStep> &result) {
        Q_EMIT browserFinished(identity.endpointId, identity.authorizer.id, result);
    };
    if (!tokens)
        return tell(tokens.error());
    whenFinished(store(user, *tokens), this, tell);
}

void SignIns::Worker::cancel(const QString &key)
{
    ++m_begun[key];
    if (const auto found = m_users.find(key); found != m_users.end())
        found->second->giveUp();
}

QFuture<Result<void>> SignIns::Worker::signOut(const Identity &identity)
{
    return with<void>(user(identity), [this, identity](const UserPtr &user) {
        return andThen(readToken(identity), this, [this, user](const Result<Secret> &refreshToken) { return forget(user, refreshToken); });
    });
}

/// The user is signed out at once; the answer waits for the provider, so that a program that ends upon it has told it.
QFuture<Result<void>> SignIns::Worker::forget(const UserPtr &user, const Result<Secret> &refreshToken)
{
    const auto held = user->session->held();
    const Secret lastHeld = held ? held->refreshToken : Secret();
    const QFuture<Result<void>> forgotten = user->session->signOut();
    return andThen(revoke(user, refreshToken ? *refreshToken : lastHeld), this, [forgotten](const Result<void> &) { return forgotten; });
}

/// A courtesy: without a network the user is signed out here all the same.
QFuture<Result<void>> SignIns::Worker::revoke(const UserPtr &user, const Secret &refreshToken)
{
    if (refreshToken.isEmpty())
        return ready(Result<void>());
    const auto revoking = user->provider ? user->provider->revoke(refreshToken) : user->pool->revoke(refreshToken);
    return andThen(revoking, this, [user](const Result<void> &revoked) {
        if (!revoked)
            qCInfo(logAuth) << "refresh token not revoked:" << revoked.error().detail;
        return revoked;
    });
}

QFuture<Result<TokenSet>> SignIns::Worker::tokens(const Identity &identity)
{
    return with<TokenSet>(user(identity), [](const UserPtr &user) { return user->session->tokens(); });
}

namespace {

/// Runs `work` in the thread of `worker`; the future ends as the one that `work` answers with, and with Cancelled when that was given
/// up: nobody has to wait for it in vain.
template<typename T, typename Work>
QFuture<Result<T>> runIn(QObject *worker, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    QMetaObject::invokeMethod(
        worker,
        [worker, promise, work = std::move(work)] {
            auto *watcher = new QFutureWatcher<Result<T>>(worker);
            QObject::connect(watcher, &QFutureWatcherBase::finished, worker, [watcher, promise] {
                watcher->deleteLater();
                const bool hasResult = watcher->future().resultCount() > 0;
                promise->addResult(hasResult ? watcher->result() : givenUp());
                promise->finish();
            });
            watcher->setFuture(work());
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
        return ready<SignInStep>(identity.error());
    return runIn<SignInStep>(
        m_worker, [worker = m_worker, identity = *identity, userName, password] { return worker->signIn(identity, userName, password); });
}

QFuture<Result<SignInStep>> SignIns::answer(const EndpointSettings &endpoint, const QString &authorizerId,
                                            const QMap<QString, Secret> &answers)
{
    const auto identity = identityOf(endpoint, authorizerId);
    if (!identity)
        return ready<SignInStep>(identity.error());
    return runIn<SignInStep>(m_worker, [worker = m_worker, identity = *identity, answers] { return worker->answer(identity, answers); });
}

QFuture<Result<QUrl>> SignIns::signInWithBrowser(const EndpointSettings &endpoint, const QString &authorizerId)
{
    const auto identity = identityOf(endpoint, authorizerId);
    if (!identity)
        return ready<QUrl>(identity.error());
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
        return ready<void>(identity.error());
    return runIn<void>(m_worker, [worker = m_worker, identity = *identity] { return worker->signOut(identity); });
}

QFuture<Result<TokenSet>> SignIns::tokens(const EndpointSettings &endpoint, const QString &authorizerId)
{
    const auto identity = identityOf(endpoint, authorizerId);
    if (!identity)
        return ready<TokenSet>(identity.error());
    return runIn<TokenSet>(m_worker, [worker = m_worker, identity = *identity] { return worker->tokens(identity); });
}

SignIns::State SignIns::state(const EndpointSettings &endpoint, const QString &authorizerId) const
{
    const auto found = m_held.find(keyOf(endpoint.id, authorizerId));
    const AuthorizerSettings *authorizer = endpoint.authorizer(authorizerId);
    if (found == m_held.end() || !authorizer)
        return {};
    const Secret &sent = authorizer->sendsIdToken() ? found->second.idToken : found->second.accessToken;
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
    if (!held)
        Q_EMIT signedOut(endpointId, authorizerId);
}

} // namespace eventscope

#include "signins.moc"
