// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/accesscontrol.h"

#include "core/auth/jwt.h"
#include "core/auth/lambdatoken.h"
#include "core/auth/sigv4.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace eventscope::localapi {

namespace {

QByteArray field(const AuthorizationFields &fields, QByteArrayView name)
{
    for (const auto &[key, value] : fields) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ServiceError unauthorized(const QString &message = QStringLiteral("You are not authorized to make this call."))
{
    return {QStringLiteral("UnauthorizedException"), 401, message};
}

/// The live service names no reason when a namespace does not exist (protocol.md 3.6).
ServiceError unknownNamespace()
{
    return {QStringLiteral("UnauthorizedException"), std::nullopt, std::nullopt};
}

ServiceError signatureError(const Error &error)
{
    const bool badRequest = error.code == ErrorCode::BadRequest;
    const QString type = badRequest ? QStringLiteral("BadRequestException") : QStringLiteral("UnauthorizedException");
    return {error.type.isEmpty() ? type : error.type, badRequest ? 400 : 401, error.detail};
}

/// `region/service` of `Credential=KEY/DATE/REGION/SERVICE/aws4_request`.
QByteArray credentialScope(const QByteArray &authorization)
{
    const qsizetype begin = authorization.indexOf("Credential=");
    const QList<QByteArray> parts = authorization.mid(begin, authorization.indexOf(',', begin) - begin).split('/');
    return parts.size() < 5 ? QByteArray() : parts.at(parts.size() - 3) + '/' + parts.at(parts.size() - 2);
}

/// Whether `wanted`, a channel or a pattern, lies within `allowed`.
bool covers(const ChannelPattern &allowed, const QString &wanted)
{
    if (allowed.text() == wanted)
        return true;
    // A pattern lies within another when any channel below it does.
    static const QString anyChannel = QStringLiteral("any-channel-below-it-whatever-its-name");
    QString sample = wanted;
    if (sample.endsWith(QLatin1String("/*")))
        sample = sample.chopped(1) + anyChannel;
    const Result<ChannelPath> path = ChannelPath::parse(sample);
    return path && allowed.matches(*path);
}

bool isAllowed(const LocalApiDefinition::IamKey &key, const AccessRequest &request)
{
    const auto allows = [&request](const LocalApiDefinition::Permission &permission) {
        if (!permission.operations.contains(request.operation))
            return false;
        const auto &channels = permission.channels;
        return request.operation == Operation::Connect || channels.isEmpty()
            || std::ranges::any_of(channels, [&request](const ChannelPattern &one) { return covers(one, request.channel); });
    };
    return key.allow.isEmpty() || std::ranges::any_of(key.allow, allows);
}

/// Clocks of issuers are not quite the same.
constexpr std::chrono::seconds leeway{5};

/// In milliseconds, as the definition has it: adding a long time to live to a time could overflow.
bool isOlder(UtcTime since, std::chrono::milliseconds ttl, UtcTime now)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(now - since) > ttl;
}

QString timeFault(const Jwt &token, const LocalApiDefinition::TokenIssuer &issuer, UtcTime now)
{
    if (!token.expiresAt)
        return QStringLiteral("the token has no exp");
    if (!token.issuedAt)
        return QStringLiteral("the token has no iat");
    if (now >= *token.expiresAt + leeway)
        return QStringLiteral("Token expired");
    if (token.notBefore && now + leeway < *token.notBefore)
        return QStringLiteral("Token is not valid yet");
    if (issuer.iatTtl && isOlder(*token.issuedAt, *issuer.iatTtl, now))
        return QStringLiteral("Token expired: it was issued too long ago");
    if (issuer.authTtl && (!token.authenticatedAt || isOlder(*token.authenticatedAt, *issuer.authTtl, now)))
        return QStringLiteral("Token expired: its user signed in too long ago");
    return {};
}

bool isForClient(const Jwt &token, const QString &pattern)
{
    const QRegularExpression client(QRegularExpression::anchoredPattern(pattern));
    return pattern.isEmpty()
        || std::ranges::any_of(token.clients(), [&client](const QString &one) { return client.match(one).hasMatch(); });
}

QString claimFault(const Jwt &token, const LocalApiDefinition::TokenIssuer &issuer, UtcTime now)
{
    const QString fault = timeFault(token, issuer, now);
    if (!fault.isEmpty() || isForClient(token, issuer.clientPattern))
        return fault;
    return QStringLiteral("the token was made for another client");
}

} // namespace

AccessControl::AccessControl(const LocalApiDefinition &definition, const Clock &clock)
    : m_definition(definition)
    , m_clock(clock)
    , m_lambda(definition.lambda, clock)
{
}

bool AccessControl::isDecided(const AccessRequest &request) const
{
    const bool mayAsk = !m_definition.lambda.command.isEmpty() && presentedMode(request.fields) == AuthMode::Lambda
        && allowedModes(request).contains(AuthMode::Lambda);
    return !mayAsk || m_lambda.isDecided(question(request));
}

void AccessControl::whenDecided(const AccessRequest &request, QObject *context, std::function<void()> then)
{
    if (isDecided(request))
        return then();
    m_lambda.decide(question(request), context, std::move(then));
}

std::optional<ServiceError> AccessControl::refuse(const AccessRequest &request)
{
    if (request.operation != Operation::Connect && !find(request.channelNamespace()))
        return unknownNamespace();
    const auto mode = presentedMode(request.fields);
    if (!mode || !allowedModes(request).contains(*mode))
        return unauthorized();
    switch (*mode) {
    case AuthMode::ApiKey: return refuseKey(request.fields);
    case AuthMode::Iam: return refuseSignature(request);
    case AuthMode::CognitoUserPools:
    case AuthMode::OpenIdConnect: return refuseToken(request.fields);
    case AuthMode::Lambda: return m_lambda.allows(question(request)) ? std::nullopt : std::optional(unauthorized());
    }
    return unauthorized();
}

QList<AuthMode> AccessControl::allowedModes(const AccessRequest &request) const
{
    if (request.operation == Operation::Connect)
        return m_definition.connectionAuthModes;
    const LocalApiDefinition::Namespace *found = find(request.channelNamespace());
    if (!found)
        return {};
    const bool isPublish = request.operation == Operation::Publish;
    const QList<AuthMode> &own = isPublish ? found->publishAuthModes : found->subscribeAuthModes;
    if (!own.isEmpty())
        return own;
    return isPublish ? m_definition.defaultPublishAuthModes : m_definition.defaultSubscribeAuthModes;
}

std::optional<AuthMode> AccessControl::presentedMode(const AuthorizationFields &fields) const
{
    if (!field(fields, "x-api-key").isEmpty())
        return AuthMode::ApiKey;
    const QByteArray authorization = field(fields, "authorization");
    if (authorization.isEmpty())
        return std::nullopt;
    const auto fault = lambdaTokenFault(Secret(authorization));
    if (fault == LambdaTokenFault::LooksLikeSigV4)
        return m_definition.iamKeys.isEmpty() ? AuthMode::Lambda : AuthMode::Iam;
    if (!fault || m_definition.issuers.isEmpty())
        return AuthMode::Lambda;
    const auto token = Jwt::decode(authorization);
    const LocalApiDefinition::TokenIssuer *issuer = token ? issuerOf(*token) : nullptr;
    return issuer ? issuer->mode : m_definition.issuers.first().mode;
}

const LocalApiDefinition::Namespace *AccessControl::find(const QString &name) const
{
    const auto &all = m_definition.channelNamespaces;
    const auto found = std::ranges::find(all, name, &LocalApiDefinition::Namespace::name);
    return found == all.cend() ? nullptr : &*found;
}

LambdaQuestion AccessControl::question(const AccessRequest &request) const
{
    return {request.operation, request.channel, request.channelNamespace(), field(request.fields, "authorization"), request.fields};
}

std::optional<ServiceError> AccessControl::refuseKey(const AuthorizationFields &fields) const
{
    const Secret presented(field(fields, "x-api-key"));
    for (const LocalApiDefinition::ApiKey &key : m_definition.apiKeys) {
        if (key.key == presented)
            return key.expiresAt && *key.expiresAt <= m_clock.utc() ? std::optional(unauthorized()) : std::nullopt;
    }
    return unauthorized();
}

std::optional<ServiceError> AccessControl::refuseToken(const AuthorizationFields &fields) const
{
    QByteArray text = field(fields, "authorization").trimmed();
    if (text.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0)
        text = text.mid(7).trimmed();
    const auto token = Jwt::decode(text);
    if (!token)
        return unauthorized(QStringLiteral("the token is no JWT"));
    const LocalApiDefinition::TokenIssuer *issuer = issuerOf(*token);
    if (!issuer)
        return unauthorized(QStringLiteral("the token comes from an issuer that this API does not know"));
    const Result<void> verified = (issuer->keys.isEmpty() ? m_localKeys : issuer->keys).verify(text);
    if (!verified)
        return unauthorized(verified.error().detail);
    const QString fault = claimFault(*token, *issuer, m_clock.utc());
    return fault.isEmpty() ? std::nullopt : std::optional(unauthorized(fault));
}

const LocalApiDefinition::TokenIssuer *AccessControl::issuerOf(const Jwt &token) const
{
    const auto &all = m_definition.issuers;
    const auto found = std::ranges::find(all, token.issuer, &LocalApiDefinition::TokenIssuer::issuer);
    return found == all.cend() ? nullptr : &*found;
}

std::optional<ServiceError> AccessControl::refuseSignature(const AccessRequest &request) const
{
    if (credentialScope(field(request.fields, "authorization")) != m_definition.region.toUtf8() + "/appsync")
        return unauthorized(QStringLiteral("Credential should be scoped to %1/appsync.").arg(m_definition.region));
    // What is signed is always a POST to /event, for the upgrade and the messages too (protocol.md 5.1).
    sigv4::Request toVerify;
    toVerify.url = QUrl(QStringLiteral("http://%1/event").arg(QString::fromUtf8(field(request.fields, "host"))));
    toVerify.headers = request.fields;
    toVerify.body = request.signedBody;
    const auto secretFor = [this](const QString &id) -> std::optional<Secret> {
        const auto *key = iamKey(id);
        return key ? std::optional(key->credentials.secretAccessKey) : std::nullopt;
    };
    const Result<QString> verified = sigv4::verify(toVerify, secretFor, m_clock.utc());
    if (!verified)
        return signatureError(verified.error());
    const auto *key = iamKey(*verified);
    if (!key || key->credentials.sessionToken != Secret(field(request.fields, "x-amz-security-token")))
        return unauthorized(QStringLiteral("The security token included in the request is invalid."));
    return isAllowed(*key, request) ? std::nullopt : std::optional(unauthorized());
}

const LocalApiDefinition::IamKey *AccessControl::iamKey(const QString &accessKeyId) const
{
    const auto &keys = m_definition.iamKeys;
    const auto found = std::ranges::find_if(keys, [&accessKeyId](const auto &key) { return key.credentials.accessKeyId == accessKeyId; });
    return found == keys.cend() ? nullptr : &*found;
}

} // namespace eventscope::localapi
