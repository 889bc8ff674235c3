// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/accesscontrol.h"

#include "core/auth/sigv4.h"

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

} // namespace

AccessControl::AccessControl(const LocalApiDefinition &definition, const Clock &clock)
    : m_definition(definition)
    , m_clock(clock)
{
}

std::optional<ServiceError> AccessControl::refuseConnect(const AuthorizationFields &fields) const
{
    return refuse(m_definition.connectionAuthModes, fields, QByteArrayLiteral("{}"));
}

std::optional<ServiceError> AccessControl::refuseSubscribe(const QString &channelNamespace, const AuthorizationFields &fields,
                                                           const QByteArray &signedBody) const
{
    const auto *found = find(channelNamespace);
    if (!found)
        return unknownNamespace();
    const QList<AuthMode> &own = found->subscribeAuthModes;
    return refuse(own.isEmpty() ? m_definition.defaultSubscribeAuthModes : own, fields, signedBody);
}

std::optional<ServiceError> AccessControl::refusePublish(const QString &channelNamespace, const AuthorizationFields &fields,
                                                         const QByteArray &signedBody) const
{
    const auto *found = find(channelNamespace);
    if (!found)
        return unknownNamespace();
    const QList<AuthMode> &own = found->publishAuthModes;
    return refuse(own.isEmpty() ? m_definition.defaultPublishAuthModes : own, fields, signedBody);
}

std::optional<AuthMode> AccessControl::presentedMode(const AuthorizationFields &fields)
{
    if (!field(fields, "x-api-key").isEmpty())
        return AuthMode::ApiKey;
    const QByteArray authorization = field(fields, "authorization");
    if (authorization.isEmpty())
        return std::nullopt;
    return authorization.startsWith("AWS4-HMAC-SHA256") ? AuthMode::Iam : AuthMode::Lambda;
}

const LocalApiDefinition::Namespace *AccessControl::find(const QString &name) const
{
    const auto &all = m_definition.channelNamespaces;
    const auto found = std::ranges::find(all, name, &LocalApiDefinition::Namespace::name);
    return found == all.cend() ? nullptr : &*found;
}

std::optional<ServiceError> AccessControl::refuse(const QList<AuthMode> &allowed, const AuthorizationFields &fields,
                                                  const QByteArray &signedBody) const
{
    const auto mode = presentedMode(fields);
    if (!mode || !allowed.contains(*mode))
        return unauthorized();
    if (mode == AuthMode::Iam)
        return refuseSignature(fields, signedBody);
    const bool isKey = mode == AuthMode::ApiKey;
    const Secret presented(field(fields, isKey ? "x-api-key" : "authorization"));
    if ((isKey ? m_definition.apiKeys : m_definition.tokens).contains(presented))
        return std::nullopt;
    return unauthorized();
}

std::optional<ServiceError> AccessControl::refuseSignature(const AuthorizationFields &fields, const QByteArray &signedBody) const
{
    if (credentialScope(field(fields, "authorization")) != m_definition.region.toUtf8() + "/appsync")
        return unauthorized(QStringLiteral("Credential should be scoped to %1/appsync.").arg(m_definition.region));
    // What is signed is always a POST to /event, for the upgrade and the messages too (protocol.md 5.1).
    sigv4::Request request;
    request.url = QUrl(QStringLiteral("http://%1/event").arg(QString::fromUtf8(field(fields, "host"))));
    request.headers = fields;
    request.body = signedBody;
    const auto secretFor = [this](const QString &id) -> std::optional<Secret> {
        const Credentials *key = iamKey(id);
        return key ? std::optional(key->secretAccessKey) : std::nullopt;
    };
    const Result<QString> verified = sigv4::verify(request, secretFor, m_clock.utc());
    if (!verified)
        return signatureError(verified.error());
    const Credentials *key = iamKey(*verified);
    if (!key || key->sessionToken != Secret(field(fields, "x-amz-security-token")))
        return unauthorized(QStringLiteral("The security token included in the request is invalid."));
    return std::nullopt;
}

const Credentials *AccessControl::iamKey(const QString &accessKeyId) const
{
    const auto &keys = m_definition.iamKeys;
    const auto found = std::ranges::find(keys, accessKeyId, &Credentials::accessKeyId);
    return found == keys.cend() ? nullptr : &*found;
}

} // namespace eventscope::localapi
