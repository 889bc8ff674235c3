// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/localtoken.h"

#include "core/localapi/localeventapi.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

namespace eventscope {

namespace {

QByteArray claimsOf(const LocalToken &token, UtcTime now)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    QJsonObject claims{{QStringLiteral("iss"), token.issuer},
                       {QStringLiteral("sub"), token.subject},
                       {QStringLiteral("token_use"), token.isIdToken ? QStringLiteral("id") : QStringLiteral("access")},
                       {token.isIdToken ? QStringLiteral("aud") : QStringLiteral("client_id"), token.clientId},
                       {token.isIdToken ? QStringLiteral("cognito:username") : QStringLiteral("username"), token.subject},
                       {QStringLiteral("jti"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
                       {QStringLiteral("auth_time"), seconds},
                       {QStringLiteral("iat"), seconds},
                       {QStringLiteral("exp"), seconds + static_cast<qint64>(token.lifetime.count())}};
    for (auto claim = token.moreClaims.begin(); claim != token.moreClaims.end(); ++claim)
        claims.insert(claim.key(), claim.value());
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace

Result<Secret> mintLocalToken(const LocalToken &token, const QString &dataFolder, UtcTime now)
{
    const auto key = SigningKey::loadOrMake(signingKeyFile(dataFolder));
    if (!key)
        return key.error();
    return Secret(key->sign(claimsOf(token, now)));
}

QString clientIdFor(const LocalApiDefinition::TokenIssuer &issuer)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(issuer.clientPattern));
    // A plain id, and many an expression such as `app.*`, matches itself.
    for (const QString &candidate : {LocalToken().clientId, issuer.clientPattern}) {
        if (issuer.clientPattern.isEmpty() || pattern.match(candidate).hasMatch())
            return candidate;
    }
    return {};
}

} // namespace eventscope
