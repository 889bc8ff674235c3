// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/identitypool.h"

#include "core/auth/awsdomain.h"
#include "core/auth/awsjson.h"
#include "core/auth/jwt.h"
#include "core/auth/wiretime.h"
#include "core/base/whenfinished.h"

namespace eventscope {

namespace {

using Answer = Result<Fetched<Credentials>>;

Answer credentialsOf(const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer.error();
    const QJsonObject given = answer->value(QLatin1String("Credentials")).toObject();
    const auto text = [&given](const char *name) { return given.value(QLatin1String(name)).toString(); };
    const auto end = timeFromEpoch(given.value(QLatin1String("Expiration")).toDouble());
    if (text("AccessKeyId").isEmpty() || text("SecretKey").isEmpty() || !end)
        return Error{ErrorCode::InvalidFrame, QStringLiteral("the identity pool answered without credentials")};
    return Fetched<Credentials>{{text("AccessKeyId"), Secret(text("SecretKey")), Secret(text("SessionToken"))}, end};
}

QString userOf(const std::optional<IdentityPool::Login> &login)
{
    const auto decoded = login ? Jwt::decode(login->idToken.reveal()) : std::nullopt;
    return decoded ? decoded->subject : QString();
}

} // namespace

IdentityPool::IdentityPool(IdentityPoolSettings settings, http::Client &client, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_client(client)
{
}

QString IdentityPool::providerOf(const QString &userPoolId)
{
    return userPoolProvider(userPoolId.section(QLatin1Char('_'), 0, 0), userPoolId);
}

QFuture<Answer> IdentityPool::credentials(const std::optional<Login> &login)
{
    return andThen(identity(login), this, [this, login](const Result<QString> &id) {
        if (!id)
            return QtFuture::makeReadyFuture(Answer(id.error()));
        return andThen(call("GetCredentialsForIdentity", {{QStringLiteral("IdentityId"), *id}}, login), this,
                       [this](const Result<QJsonObject> &answer) {
                           if (!answer && answer.error().code == ErrorCode::ResourceNotFound)
                               m_identityId.clear(); // somebody has deleted it
                           return credentialsOf(answer);
                       });
    });
}

QFuture<Result<QString>> IdentityPool::identity(const std::optional<Login> &login)
{
    const QString user = userOf(login);
    if (!m_identityId.isEmpty() && m_identityOf == user)
        return QtFuture::makeReadyFuture(Result<QString>(m_identityId));
    const QJsonObject body{{QStringLiteral("IdentityPoolId"), m_settings.identityPoolId}};
    return andThen(call("GetId", body, login), this, [this, user](const Result<QJsonObject> &answer) -> Result<QString> {
        if (!answer)
            return answer.error();
        m_identityId = answer->value(QLatin1String("IdentityId")).toString();
        m_identityOf = user;
        if (m_identityId.isEmpty())
            return Error{ErrorCode::InvalidFrame, QStringLiteral("the identity pool answered without an identity")};
        return m_identityId;
    });
}

QFuture<Result<QJsonObject>> IdentityPool::call(const char *operation, QJsonObject body, const std::optional<Login> &login)
{
    const QString region = m_settings.identityPoolId.section(QLatin1Char(':'), 0, 0);
    if (region.isEmpty() || !m_settings.identityPoolId.contains(QLatin1Char(':')))
        return QtFuture::makeReadyFuture(Result<QJsonObject>(
            Error{ErrorCode::InvalidArgument,
                  QStringLiteral("\"%1\" is no identity pool id; it looks like us-east-1:uuid").arg(m_settings.identityPoolId)}));
    const Result<QUrl> url = awsjson::serviceUrl(QStringLiteral("cognito-identity"), region, m_settings.endpointUrl);
    if (!url)
        return QtFuture::makeReadyFuture(Result<QJsonObject>(url.error()));
    if (login)
        body.insert(QStringLiteral("Logins"), QJsonObject{{login->provider, QString::fromUtf8(login->idToken.reveal())}});
    return awsjson::call(m_client, *url, QStringLiteral("AWSCognitoIdentityService.%1").arg(QLatin1String(operation)), body, this);
}

} // namespace eventscope
