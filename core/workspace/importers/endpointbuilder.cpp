// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importers/endpointbuilder.h"

#include <algorithm>

namespace eventscope::importers {

namespace {

using Kind = AuthorizerSettings::Kind;

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::ApiKey: return QStringLiteral("API key");
    case Kind::Token: return QStringLiteral("Token");
    case Kind::UserPool: return QStringLiteral("User pool");
    case Kind::Oidc: return QStringLiteral("OpenID");
    case Kind::Iam: return QStringLiteral("IAM");
    case Kind::IamEnvironment: return QStringLiteral("IAM from the environment");
    case Kind::IamProfile: return QStringLiteral("IAM profile");
    case Kind::IamCommand: return QStringLiteral("IAM from a command");
    case Kind::IamIdentityPool: return QStringLiteral("Identity pool");
    }
    return {};
}

AuthorizerSettings ofKind(Kind kind)
{
    AuthorizerSettings made;
    made.kind = kind;
    return made;
}

} // namespace

AuthMode modeOf(Kind kind)
{
    switch (kind) {
    case Kind::ApiKey: return AuthMode::ApiKey;
    case Kind::Token: return AuthMode::Lambda;
    case Kind::UserPool: return AuthMode::CognitoUserPools;
    case Kind::Oidc: return AuthMode::OpenIdConnect;
    case Kind::Iam:
    case Kind::IamEnvironment:
    case Kind::IamProfile:
    case Kind::IamCommand:
    case Kind::IamIdentityPool: return AuthMode::Iam;
    }
    return AuthMode::ApiKey;
}

Result<EndpointBuilder> EndpointBuilder::from(const QString &http, const QString &realtime)
{
    const Result<Endpoint> derived = Endpoint::fromInput(http);
    // LocalStack also serves its APIs by path; no rule tells where the realtime one is.
    const bool isByPath = realtime.isEmpty() && http.contains(QLatin1String("/_aws/appsync-api/"));
    Result<Endpoint> endpoint = isByPath ? Endpoint::fromUrls(http, {}) : derived;
    if (!realtime.isEmpty()) {
        endpoint = Endpoint::fromUrls(derived ? derived->httpUrl().toString() : http, realtime);
        if (endpoint && derived && endpoint->realtimeUrl() == derived->realtimeUrl())
            endpoint = derived;
    }
    if (!endpoint)
        return endpoint.error();
    EndpointBuilder builder;
    builder.m_endpoint = *endpoint;
    EndpointSettings &settings = builder.m_made.settings;
    settings.url = endpoint->httpUrl().toString(QUrl::FullyEncoded);
    settings.name = endpoint->httpUrl().host();
    if (!derived || *derived != *endpoint)
        settings.realtimeUrl = endpoint->realtimeUrl().toString(QUrl::FullyEncoded);
    if (isByPath)
        builder.addMissing(QStringLiteral("realtimeUrl"));
    return builder;
}

void EndpointBuilder::setName(const QString &name)
{
    if (!name.trimmed().isEmpty())
        m_made.settings.name = name.trimmed();
}

void EndpointBuilder::setRegion(const QString &region)
{
    if (region != m_endpoint.region())
        m_made.settings.region = region;
}

void EndpointBuilder::addChannel(const QString &channel)
{
    if (!channel.isEmpty() && !m_made.settings.recentChannels.contains(channel))
        m_made.settings.recentChannels << channel;
}

void EndpointBuilder::addNamespace(const QString &name)
{
    if (!name.isEmpty() && !m_made.settings.namespaces.contains(name))
        m_made.settings.namespaces << name;
}

void EndpointBuilder::addHeader(const QByteArray &name, const QByteArray &value)
{
    m_made.settings.options.extraHeaders.append({name, value});
}

QString EndpointBuilder::addApiKey(const Secret &key, const QString &name)
{
    AuthorizerSettings made = ofKind(Kind::ApiKey);
    made.name = name;
    const QString id = add(made, QStringLiteral("api-key"));
    addSecret(id, "apiKey", key);
    return id;
}

QString EndpointBuilder::addToken(const Secret &token)
{
    const QString id = add(ofKind(Kind::Token), QStringLiteral("token"));
    addSecret(id, "token", token);
    return id;
}

QString EndpointBuilder::addUserPool(const UserPoolSettings &userPool)
{
    AuthorizerSettings made = ofKind(Kind::UserPool);
    made.userPool = userPool;
    noteEmpty(userPool.userPoolId, "userPoolId");
    noteEmpty(userPool.clientId, "clientId");
    addMissing(QStringLiteral("signIn"));
    return add(made, QStringLiteral("user-pool"));
}

QString EndpointBuilder::addOidc(const OidcSettings &oidc)
{
    AuthorizerSettings made = ofKind(Kind::Oidc);
    made.oidc = oidc;
    noteEmpty(oidc.issuer, "issuer");
    noteEmpty(oidc.clientId, "clientId");
    addMissing(QStringLiteral("signIn"));
    return add(made, QStringLiteral("openid"));
}

QString EndpointBuilder::addIam(const Credentials &credentials)
{
    AuthorizerSettings made = ofKind(Kind::Iam);
    made.accessKeyId = credentials.accessKeyId;
    noteEmpty(credentials.accessKeyId, "accessKeyId");
    const QString id = add(made, QStringLiteral("iam"));
    addSecret(id, "secretAccessKey", credentials.secretAccessKey);
    if (!credentials.sessionToken.isEmpty())
        addSecret(id, "sessionToken", credentials.sessionToken);
    return id;
}

QString EndpointBuilder::addProfile()
{
    addMissing(QStringLiteral("credentials"));
    return add(ofKind(Kind::IamProfile), QStringLiteral("iam-profile"));
}

QString EndpointBuilder::addIdentityPool(const IdentityPoolSettings &identityPool)
{
    AuthorizerSettings made = ofKind(Kind::IamIdentityPool);
    made.identityPool = identityPool;
    if (identityPool.loginAuthorizer.isEmpty())
        made.name = QStringLiteral("Identity pool, guest");
    return add(made, QStringLiteral("identity-pool"));
}

QString EndpointBuilder::addSourced(Kind kind, const SourceSettings &source)
{
    AuthorizerSettings made = ofKind(kind);
    made.source = source;
    return add(made, kind == Kind::ApiKey ? QStringLiteral("api-key") : QStringLiteral("token"));
}

QString EndpointBuilder::authorizerFor(AuthMode mode)
{
    const auto &all = m_made.settings.authorizers;
    const auto found = std::find_if(all.cbegin(), all.cend(), [mode](const auto &one) { return modeOf(one.kind) == mode; });
    if (found != all.cend())
        return found->id;
    switch (mode) {
    case AuthMode::ApiKey: return addApiKey({});
    case AuthMode::Iam: return addProfile();
    case AuthMode::CognitoUserPools: return addUserPool({});
    case AuthMode::OpenIdConnect: return addOidc({});
    case AuthMode::Lambda: return addToken({});
    }
    return {};
}

void EndpointBuilder::setAuthorizers(const QString &connect, const QString &subscribe, const QString &publish)
{
    m_made.settings.connectAuthorizer = connect;
    m_made.settings.subscribeAuthorizer = subscribe;
    m_made.settings.publishAuthorizer = publish;
}

void EndpointBuilder::addMissing(const QString &what)
{
    if (!m_made.missing.contains(what))
        m_made.missing << what;
}

ImportedEndpoint EndpointBuilder::take()
{
    const auto &all = m_made.settings.authorizers;
    if (all.isEmpty())
        addMissing(QStringLiteral("authorizer"));
    const bool signs = std::any_of(all.cbegin(), all.cend(), [](const auto &one) { return one.isIam(); });
    if (signs && m_endpoint.region().isEmpty() && m_made.settings.region.isEmpty())
        addMissing(QStringLiteral("region"));
    return std::move(m_made);
}

QString EndpointBuilder::add(AuthorizerSettings authorizer, const QString &id)
{
    authorizer.id = id;
    for (int number = 2; m_made.settings.authorizer(authorizer.id); ++number)
        authorizer.id = QStringLiteral("%1-%2").arg(id).arg(number);
    if (authorizer.name.isEmpty())
        authorizer.name = nameOf(authorizer.kind) + authorizer.id.mid(id.size()).replace(QLatin1Char('-'), QLatin1Char(' '));
    m_made.settings.authorizers << authorizer;
    return authorizer.id;
}

void EndpointBuilder::addSecret(const QString &authorizerId, const char *field, const Secret &secret)
{
    if (secret.isEmpty())
        addMissing(QLatin1String(field));
    else
        m_made.secrets.append({authorizerId + QLatin1Char('/') + QLatin1String(field), secret});
}

void EndpointBuilder::noteEmpty(const QString &value, const char *what)
{
    if (value.isEmpty())
        addMissing(QLatin1String(what));
}

} // namespace eventscope::importers
