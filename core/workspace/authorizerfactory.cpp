// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/authorizerfactory.h"

#include "core/auth/apikeyauthorizer.h"
#include "core/auth/authtokenauthorizer.h"
#include "core/auth/awsconfig.h"
#include "core/auth/iamauthorizer.h"
#include "core/auth/userpoolauthorizer.h"

namespace eventscope {

namespace {

using Kind = AuthorizerSettings::Kind;

/// "apiKey" is "API key", "secretAccessKey" is "secret access key".
QString spoken(const QString &field)
{
    QString words;
    for (const QChar letter : field) {
        if (letter.isUpper())
            words += QLatin1Char(' ');
        words += letter.toLower();
    }
    return words.replace(QLatin1String("api "), QLatin1String("API "));
}

/// A secret that is not there is a credential that a person has to give.
Result<Secret> orMissing(const Result<Secret> &read, const QString &field)
{
    if (read || read.error().code != ErrorCode::SecretNotFound)
        return read;
    return Error{ErrorCode::MissingCredential, QStringLiteral("no %1 was entered").arg(spoken(field))};
}

QFuture<Result<Secret>> required(SecretStore &secrets, const QString &name, const QString &field)
{
    return secrets.read(name).then([field](const Result<Secret> &read) { return orMissing(read, field); });
}

CredentialSources::FetchSecret fetchStored(SecretStore &secrets, const QString &endpointId, const AuthorizerSettings &authorizer)
{
    const QString field = secretFields(authorizer.kind).first();
    return [&secrets, name = SecretStore::name(endpointId, authorizer.id, field), field] { return required(secrets, name, field); };
}

Result<Credentials> credentialsOf(const QString &accessKeyId, const Secret &secretAccessKey, const Result<Secret> &sessionToken)
{
    if (sessionToken)
        return Credentials{accessKeyId, secretAccessKey, *sessionToken};
    // Long-lived credentials have none.
    if (sessionToken.error().code == ErrorCode::SecretNotFound)
        return Credentials{accessKeyId, secretAccessKey, Secret()};
    return sessionToken.error();
}

IamAuthorizer::Fetch fetchStoredCredentials(SecretStore &secrets, const QString &endpointId, const AuthorizerSettings &authorizer)
{
    const QStringList fields = secretFields(authorizer.kind);
    const QString keyName = SecretStore::name(endpointId, authorizer.id, fields.first());
    const QString tokenName = SecretStore::name(endpointId, authorizer.id, fields.last());
    return [&secrets, keyName, tokenName, field = fields.first(), accessKeyId = authorizer.accessKeyId] {
        if (accessKeyId.isEmpty())
            return QtFuture::makeReadyFuture(
                Result<Credentials>(Error{ErrorCode::MissingCredential, QStringLiteral("no access key id was entered")}));
        const auto withToken = [&secrets, tokenName, accessKeyId](const Result<Secret> &key) {
            if (!key)
                return QtFuture::makeReadyFuture(Result<Credentials>(key.error()));
            return secrets.read(tokenName).then(
                [accessKeyId, key](const Result<Secret> &token) { return credentialsOf(accessKeyId, *key, token); });
        };
        return required(secrets, keyName, field).then(withToken).unwrap();
    };
}

void noteIn(SecretTraces &traces, const Secret &secret)
{
    traces.note(secret);
}

void noteIn(SecretTraces &traces, const Credentials &credentials)
{
    traces.note(credentials.secretAccessKey);
    traces.note(credentials.sessionToken);
}

void noteIn(SecretTraces &traces, const TokenSet &tokens)
{
    for (const Secret &token : {tokens.accessToken, tokens.idToken, tokens.refreshToken})
        traces.note(token);
}

/// `fetch`, whose answers are noted.
template<typename T>
std::function<QFuture<Result<T>>()> noting(std::function<QFuture<Result<T>>()> fetch, const std::shared_ptr<SecretTraces> &traces)
{
    return [fetch = std::move(fetch), traces] {
        return fetch().then([traces](const Result<T> &fetched) {
            if (fetched)
                noteIn(*traces, *fetched);
            return fetched;
        });
    };
}

/// IAM signs for a region: the one given, the host's, else that of the profile.
QString regionFor(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer)
{
    const auto reached = Endpoint::fromInput(endpoint.url);
    if (!endpoint.region.isEmpty() || authorizer.kind != Kind::IamProfile || (reached && !reached->region().isEmpty()))
        return endpoint.region;
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto config = AwsConfig::load(environment);
    const QString profile = authorizer.profile.isEmpty() ? AwsConfig::defaultProfile(environment) : authorizer.profile;
    return config ? config->profile(profile).value(QStringLiteral("region")) : QString();
}

} // namespace

QStringList secretFields(AuthorizerSettings::Kind kind)
{
    switch (kind) {
    case Kind::ApiKey: return {QStringLiteral("apiKey")};
    case Kind::Token: return {QStringLiteral("token")};
    case Kind::Iam: return {QStringLiteral("secretAccessKey"), QStringLiteral("sessionToken")};
    case Kind::UserPool:
    case Kind::Oidc: return {QStringLiteral("refreshToken"), QStringLiteral("clientSecret")};
    case Kind::IamEnvironment:
    case Kind::IamProfile:
    case Kind::IamCommand:
    case Kind::IamIdentityPool: return {};
    }
    return {};
}

QStringList secretNames(const EndpointSettings &endpoint)
{
    QStringList names;
    for (const AuthorizerSettings &authorizer : endpoint.authorizers) {
        const QStringList fields = secretFields(authorizer.kind);
        for (const QString &field : fields)
            names << SecretStore::name(endpoint.id, authorizer.id, field);
    }
    return names;
}

AuthorizerFactory::AuthorizerFactory(SecretStore &secrets, SignIns &signIns, const Clock &clock)
    : m_secrets(secrets)
    , m_signIns(signIns)
    , m_clock(clock)
    , m_sources(signIns, clock)
{
}

AuthorizerPtr AuthorizerFactory::authorizer(const EndpointSettings &endpoint, const QString &authorizerId)
{
    const AuthorizerSettings *chosen = endpoint.chosenAuthorizer(authorizerId);
    return chosen ? make(endpoint, *chosen) : nullptr;
}

Authorizers AuthorizerFactory::authorizers(const EndpointSettings &endpoint)
{
    std::map<const AuthorizerSettings *, AuthorizerPtr> made;
    const auto once = [&](const QString &authorizerId) {
        AuthorizerPtr &one = made[endpoint.chosenAuthorizer(authorizerId)];
        if (!one)
            one = authorizer(endpoint, authorizerId);
        return one;
    };
    return {once(endpoint.connectAuthorizer), once(endpoint.subscribeAuthorizer), once(endpoint.publishAuthorizer)};
}

std::shared_ptr<ServiceClock> AuthorizerFactory::serviceClock(const QString &endpointId)
{
    std::shared_ptr<ServiceClock> &clock = m_clocks[endpointId];
    if (!clock)
        clock = std::make_shared<ServiceClock>(m_clock);
    return clock;
}

AuthorizerPtr AuthorizerFactory::make(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer)
{
    switch (authorizer.kind) {
    case Kind::ApiKey: return std::make_shared<ApiKeyAuthorizer>(fetchSecret(endpoint, authorizer));
    case Kind::Token: return std::make_shared<AuthTokenAuthorizer>(fetchSecret(endpoint, authorizer));
    case Kind::UserPool:
    case Kind::Oidc: return makeForUser(endpoint, authorizer);
    case Kind::Iam:
    case Kind::IamEnvironment:
    case Kind::IamProfile:
    case Kind::IamCommand:
    case Kind::IamIdentityPool: return makeIam(endpoint, authorizer);
    }
    return nullptr;
}

CredentialSources::FetchSecret AuthorizerFactory::fetchSecret(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer)
{
    const bool isStored = authorizer.source.kind == SourceSettings::Kind::Stored;
    return noting(isStored ? fetchStored(m_secrets, endpoint.id, authorizer) : m_sources.secret(endpoint, authorizer), m_traces);
}

AuthorizerPtr AuthorizerFactory::makeForUser(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer)
{
    const UserPoolAuthorizer::Fetch fetch = [&signIns = m_signIns, endpoint, id = authorizer.id] { return signIns.tokens(endpoint, id); };
    return std::make_shared<UserPoolAuthorizer>(
        noting(fetch, m_traces), authorizer.sendsIdToken() ? UserPoolAuthorizer::Token::Id : UserPoolAuthorizer::Token::Access);
}

AuthorizerPtr AuthorizerFactory::makeIam(const EndpointSettings &endpoint, const AuthorizerSettings &authorizer)
{
    const std::shared_ptr<ServiceClock> clock = serviceClock(endpoint.id);
    const auto fetch = authorizer.kind == Kind::Iam ? fetchStoredCredentials(m_secrets, endpoint.id, authorizer)
                                                    : m_sources.credentials(endpoint, authorizer, *clock);
    return std::make_shared<IamAuthorizer>(noting(fetch, m_traces), regionFor(endpoint, authorizer), clock);
}

} // namespace eventscope
