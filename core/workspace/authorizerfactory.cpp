// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/authorizerfactory.h"

#include "core/auth/apikeyauthorizer.h"
#include "core/auth/authtokenauthorizer.h"
#include "core/auth/iamauthorizer.h"

namespace eventscope {

namespace {

using Kind = AuthorizerSettings::Kind;

const AuthorizerSettings *chosen(const EndpointSettings &endpoint, const QString &authorizerId)
{
    if (const AuthorizerSettings *found = endpoint.authorizer(authorizerId))
        return found;
    return endpoint.authorizers.isEmpty() ? nullptr : &endpoint.authorizers.first();
}

/// A secret that is not there is a credential that a person has to give.
Result<Secret> orMissing(const Result<Secret> &read, const QString &field)
{
    if (read || read.error().code != ErrorCode::SecretNotFound)
        return read;
    return Error{ErrorCode::MissingCredential, QStringLiteral("no %1 was entered (%2)").arg(field, read.error().detail)};
}

QFuture<Result<Secret>> required(SecretStore &secrets, const QString &name, const QString &field)
{
    return secrets.read(name).then([field](const Result<Secret> &read) { return orMissing(read, field); });
}

std::function<QFuture<Result<Secret>>()> fetchSecret(SecretStore &secrets, const QString &endpointId, const AuthorizerSettings &authorizer)
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

IamAuthorizer::Fetch fetchCredentials(SecretStore &secrets, const QString &endpointId, const AuthorizerSettings &authorizer)
{
    const QStringList fields = secretFields(authorizer.kind);
    const QString keyName = SecretStore::name(endpointId, authorizer.id, fields.first());
    const QString tokenName = SecretStore::name(endpointId, authorizer.id, fields.last());
    return [&secrets, keyName, tokenName, field = fields.first(), accessKeyId = authorizer.accessKeyId] {
        if (accessKeyId.isEmpty())
            return QtFuture::makeReadyFuture(
                Result<Credentials>(Error{ErrorCode::MissingCredential, QStringLiteral("no accessKeyId was entered")}));
        const auto withToken = [&secrets, tokenName, accessKeyId](const Result<Secret> &key) {
            if (!key)
                return QtFuture::makeReadyFuture(Result<Credentials>(key.error()));
            return secrets.read(tokenName).then(
                [accessKeyId, key](const Result<Secret> &token) { return credentialsOf(accessKeyId, *key, token); });
        };
        return required(secrets, keyName, field).then(withToken).unwrap();
    };
}

IamAuthorizer::Fetch fetchFromEnvironment()
{
    return [] { return QtFuture::makeReadyFuture(credentialsFromEnvironment(QProcessEnvironment::systemEnvironment())); };
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

AuthorizerPtr makeAuthorizer(const EndpointSettings &endpoint, const QString &authorizerId, SecretStore &secrets, const Clock &clock)
{
    const AuthorizerSettings *authorizer = chosen(endpoint, authorizerId);
    if (!authorizer)
        return nullptr;
    switch (authorizer->kind) {
    case Kind::ApiKey: return std::make_shared<ApiKeyAuthorizer>(fetchSecret(secrets, endpoint.id, *authorizer));
    case Kind::Token: return std::make_shared<AuthTokenAuthorizer>(fetchSecret(secrets, endpoint.id, *authorizer));
    case Kind::Iam: return std::make_shared<IamAuthorizer>(fetchCredentials(secrets, endpoint.id, *authorizer), endpoint.region, clock);
    case Kind::IamEnvironment: return std::make_shared<IamAuthorizer>(fetchFromEnvironment(), endpoint.region, clock);
    default: break;
    }
    return nullptr;
}

Authorizers makeAuthorizers(const EndpointSettings &endpoint, SecretStore &secrets, const Clock &clock)
{
    const AuthorizerSettings *connect = chosen(endpoint, endpoint.connectAuthorizer);
    const AuthorizerSettings *subscribe = chosen(endpoint, endpoint.subscribeAuthorizer);
    const AuthorizerSettings *publish = chosen(endpoint, endpoint.publishAuthorizer);
    Authorizers made;
    made.connectAuthorizer = makeAuthorizer(endpoint, endpoint.connectAuthorizer, secrets, clock);
    made.subscribeAuthorizer
        = subscribe == connect ? made.connectAuthorizer : makeAuthorizer(endpoint, endpoint.subscribeAuthorizer, secrets, clock);
    if (publish == connect)
        made.publishAuthorizer = made.connectAuthorizer;
    else if (publish == subscribe)
        made.publishAuthorizer = made.subscribeAuthorizer;
    else
        made.publishAuthorizer = makeAuthorizer(endpoint, endpoint.publishAuthorizer, secrets, clock);
    return made;
}

} // namespace eventscope
