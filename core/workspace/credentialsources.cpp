// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/credentialsources.h"

#include "core/auth/credentialprocess.h"
#include "core/auth/identitypool.h"
#include "core/auth/profilecredentials.h"
#include "core/auth/secretsource.h"
#include "core/base/whenfinished.h"
#include "core/http/networkclient.h"

#include <QMetaMethod>

namespace eventscope {

namespace {

using Kind = AuthorizerSettings::Kind;
using SecretAnswer = Result<Fetched<Secret>>;
using Answer = Result<Fetched<Credentials>>;

QString keyOf(const QString &endpointId, const QString &authorizerId)
{
    return SecretStore::name(endpointId, authorizerId, {});
}

/// Read again each time: nothing tells when a variable changes.
Answer fromEnvironment(UtcTime now)
{
    const auto credentials = credentialsFromEnvironment(QProcessEnvironment::systemEnvironment());
    return credentials ? Answer(Fetched<Credentials>{*credentials, now}) : Answer(credentials.error());
}

} // namespace

/// Lives in the thread of the sources.
class CredentialSources::Worker : public QObject
{
    Q_OBJECT

public:
    Worker(SignIns &signIns, const Clock &clock)
        : m_signIns(signIns)
        , m_clock(clock)
    {
    }

    [[nodiscard]] QFuture<SecretAnswer> secret(const SourceSettings &source)
    {
        return fetchSecret(source, QProcessEnvironment::systemEnvironment(), m_runner, m_clock);
    }
    [[nodiscard]] QFuture<Answer> credentials(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer, ServiceClock &clock);
    void giveMfaCode(const QString &serial, const Result<Secret> &code);

Q_SIGNALS:
    void mfaCodeWanted(const QString &serial);

private:
    /// What fetches for one authorizer; replaced, with what is under way, when its settings change.
    struct Provider
    {
        AuthorizerSettings authorizer;
        ConnectionOptions options;
        std::unique_ptr<http::NetworkClient> client;
        std::unique_ptr<ProfileCredentials> profile;
        std::unique_ptr<IdentityPool> pool;
    };

    [[nodiscard]] Provider &provider(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer, ServiceClock &clock);
    [[nodiscard]] QFuture<Answer> fromCommand(const SourceSettings &source, const Clock &clock);
    [[nodiscard]] QFuture<Answer> fromIdentityPool(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer,
                                                   ServiceClock &clock);
    [[nodiscard]] QFuture<Result<Secret>> askForCode(const QString &serial);

    SignIns &m_signIns;
    const Clock &m_clock;
    CommandRunner m_runner{CommandRunner::defaultLimit, this};
    std::map<QString, Provider> m_providers;
    std::map<QString, std::vector<QPromise<Result<Secret>>>> m_waitingForCode; ///< by the serial of the device
};

QFuture<Answer> CredentialSources::Worker::credentials(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer,
                                                       ServiceClock &clock)
{
    switch (authorizer.kind) {
    case Kind::IamEnvironment: return QtFuture::makeReadyFuture(fromEnvironment(clock.utc()));
    case Kind::IamProfile: return provider(endpoint, authorizer, clock).profile->fetch();
    case Kind::IamCommand: return fromCommand(authorizer.source, clock);
    case Kind::IamIdentityPool: return fromIdentityPool(endpoint, authorizer, clock);
    default: break;
    }
    return QtFuture::makeReadyFuture(Answer(Error{ErrorCode::InvalidArgument, QStringLiteral("this authorizer has no AWS credentials")}));
}

CredentialSources::Worker::Provider &CredentialSources::Worker::provider(const EndpointSettings &endpoint,
                                                                         const AuthorizerSettings &authorizer, ServiceClock &clock)
{
    Provider &kept = m_providers[keyOf(endpoint.id, authorizer.id)];
    if (kept.client && kept.authorizer == authorizer && kept.options == endpoint.options)
        return kept;
    kept = {authorizer, endpoint.options, std::make_unique<http::NetworkClient>(endpoint.options), nullptr, nullptr};
    if (authorizer.kind == Kind::IamIdentityPool)
        kept.pool = std::make_unique<IdentityPool>(authorizer.identityPool, *kept.client);
    else
        kept.profile = std::make_unique<ProfileCredentials>(
            authorizer.profile, QProcessEnvironment::systemEnvironment(),
            ProfileCredentials::Tools{*kept.client, m_runner, clock, [this](const QString &serial) { return askForCode(serial); }});
    return kept;
}

QFuture<Answer> CredentialSources::Worker::fromCommand(const SourceSettings &source, const Clock &clock)
{
    return andThen(fetchFromProcess(source.value, m_runner), this, [&clock, source](Answer answer) {
        if (answer && !answer->expiresAt)
            answer->expiresAt = clock.utc() + std::chrono::seconds(source.keepSeconds);
        return answer;
    });
}

QFuture<Answer> CredentialSources::Worker::fromIdentityPool(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer,
                                                            ServiceClock &clock)
{
    const AuthorizerSettings *user = endpoint.authorizer(authorizer.identityPool.loginAuthorizer);
    if (authorizer.identityPool.loginAuthorizer.isEmpty())
        return provider(endpoint, authorizer, clock).pool->credentials({});
    if (!user || user->kind != Kind::UserPool)
        return QtFuture::makeReadyFuture(Answer(
            Error{ErrorCode::InvalidArgument, QStringLiteral("the identity pool's user is no user pool authorizer of this endpoint")}));
    const QString login = IdentityPool::providerOf(user->userPool.userPoolId);
    return andThen(m_signIns.tokens(endpoint, user->id), this, [this, endpoint, authorizer, login, &clock](const Result<TokenSet> &tokens) {
        if (!tokens)
            return QtFuture::makeReadyFuture(Answer(tokens.error()));
        return provider(endpoint, authorizer, clock).pool->credentials(IdentityPool::Login{login, tokens->idToken});
    });
}

QFuture<Result<Secret>> CredentialSources::Worker::askForCode(const QString &serial)
{
    auto &waiting = m_waitingForCode[serial];
    const bool isFirst = waiting.empty();
    QPromise<Result<Secret>> &promise = waiting.emplace_back();
    promise.start();
    QFuture<Result<Secret>> answer = promise.future();
    if (isFirst)
        Q_EMIT mfaCodeWanted(serial);
    return answer;
}

void CredentialSources::Worker::giveMfaCode(const QString &serial, const Result<Secret> &code)
{
    for (QPromise<Result<Secret>> &promise : std::exchange(m_waitingForCode[serial], {})) {
        promise.addResult(code);
        promise.finish();
    }
}

CredentialSources::CredentialSources(SignIns &signIns, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(new Worker(signIns, clock))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&signIns, &SignIns::signedIn, this, &CredentialSources::forget);
    connect(&signIns, &SignIns::signedOut, this, &CredentialSources::forget);
    connect(m_worker, &Worker::mfaCodeWanted, this, &CredentialSources::onMfaCodeWanted);
    m_thread.setObjectName(QStringLiteral("credentials"));
    m_thread.start();
}

CredentialSources::~CredentialSources()
{
    m_thread.quit();
    m_thread.wait();
}

CredentialSources::FetchSecret CredentialSources::secret(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer)
{
    Kept<Secret> &kept = m_secrets[keyOf(endpoint.id, authorizer.id)];
    if (!kept.source || kept.authorizer != authorizer) {
        const auto fetch = [worker = m_worker, source = authorizer.source] { return worker->secret(source); };
        kept = {authorizer, {}, endpoint.options, std::make_shared<CachedSource<Secret>>(m_worker, fetch, m_clock)};
    }
    return [source = kept.source] { return source->get(); };
}

CredentialSources::FetchCredentials CredentialSources::credentials(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer,
                                                                   ServiceClock &clock)
{
    Kept<Credentials> &kept = m_credentials[keyOf(endpoint.id, authorizer.id)];
    const AuthorizerSettings *login = endpoint.authorizer(authorizer.identityPool.loginAuthorizer);
    const AuthorizerSettings user = login ? *login : AuthorizerSettings();
    if (!kept.source || kept.authorizer != authorizer || kept.user != user || kept.options != endpoint.options) {
        const auto fetch = [worker = m_worker, endpoint, authorizer, &clock] { return worker->credentials(endpoint, authorizer, clock); };
        kept = {authorizer, user, endpoint.options, std::make_shared<CachedSource<Credentials>>(m_worker, fetch, clock)};
    }
    return [source = kept.source] { return source->get(); };
}

void CredentialSources::forget(const QString &endpointId)
{
    const auto isOf = [&endpointId](const auto &item) { return item.first.startsWith(endpointId + QLatin1Char('/')); };
    for (const auto &item : m_secrets) {
        if (isOf(item))
            item.second.source->invalidate();
    }
    for (const auto &item : m_credentials) {
        if (isOf(item))
            item.second.source->invalidate();
    }
}

void CredentialSources::onMfaCodeWanted(const QString &serial)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&CredentialSources::mfaCodeWanted)))
        Q_EMIT mfaCodeWanted(serial);
    else
        giveMfaCode(serial, Error{ErrorCode::MissingCredential, QStringLiteral("the code of the MFA device %1 is needed").arg(serial)});
}

void CredentialSources::giveMfaCode(const QString &serial, const Result<Secret> &code)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, serial, code] { worker->giveMfaCode(serial, code); });
}

} // namespace eventscope

#include "credentialsources.moc"
