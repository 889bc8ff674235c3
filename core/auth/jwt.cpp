// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace eventscope {

namespace {

/// One part of a token; nothing unless it is a JSON object in base64url without padding.
std::optional<QJsonObject> objectOf(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = decoded ? QJsonDocument::fromJson(decoded.decoded) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<UtcTime> timeOf(const QJsonValue &seconds)
{
    // The year 9999: what lies beyond is no time but a mistake.
    constexpr double latest = 253'402'300'799.0;
    const double value = seconds.toDouble(-1);
    if (!seconds.isDouble() || !std::isfinite(value) || value < 0 || value > latest)
        return std::nullopt;
    return UtcTime(std::chrono::microseconds(static_cast<qint64>(value * 1e6)));
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray several = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue one : several) {
        if (one.isString())
            texts << one.toString();
    }
    return texts;
}

QString firstText(const QJsonObject &claims, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString text = claims.value(QLatin1String(name)).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

std::optional<Jwt> Jwt::decode(QByteArrayView token)
{
    static constexpr QByteArrayView bearer = "Bearer ";
    token = token.trimmed();
    if (token.size() > bearer.size() && token.first(bearer.size()).compare(bearer, Qt::CaseInsensitive) == 0)
        token = token.sliced(bearer.size()).trimmed();
    const QByteArrayList parts = token.toByteArray().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = objectOf(parts.at(0));
    const auto payload = objectOf(parts.at(1));
    if (!header || !payload)
        return std::nullopt;
    const QJsonObject &claims = *payload;
    Jwt jwt;
    jwt.algorithm = firstText(*header, {"alg"});
    jwt.keyId = firstText(*header, {"kid"});
    jwt.issuer = firstText(claims, {"iss"});
    jwt.subject = firstText(claims, {"sub"});
    jwt.userName = firstText(claims, {"cognito:username", "username", "preferred_username", "email"});
    jwt.audience = textsOf(claims.value(QLatin1String("aud")));
    jwt.clientId = firstText(claims, {"client_id"});
    jwt.authorizedParty = firstText(claims, {"azp"});
    jwt.tokenUse = firstText(claims, {"token_use"});
    jwt.scopes = firstText(claims, {"scope"}).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    jwt.issuedAt = timeOf(claims.value(QLatin1String("iat")));
    jwt.authenticatedAt = timeOf(claims.value(QLatin1String("auth_time")));
    jwt.notBefore = timeOf(claims.value(QLatin1String("nbf")));
    jwt.expiresAt = timeOf(claims.value(QLatin1String("exp")));
    return jwt;
}

QStringList Jwt::clients() const
{
    QStringList all = audience;
    for (const QString &one : {clientId, authorizedParty}) {
        if (!one.isEmpty() && !all.contains(one))
            all << one;
    }
    return all;
}

QList<JwtWarning> jwtWarnings(const Jwt &token, UtcTime now, const QString &issuer, const QString &audience)
{
    QList<JwtWarning> warnings;
    if (token.expiresAt && *token.expiresAt <= now)
        warnings << JwtWarning::Expired;
    if (token.notBefore && *token.notBefore > now)
        warnings << JwtWarning::NotYetValid;
    if (!issuer.isEmpty() && token.issuer != issuer)
        warnings << JwtWarning::WrongIssuer;
    if (!audience.isEmpty() && !token.clients().contains(audience))
        warnings << JwtWarning::WrongAudience;
    if (token.tokenUse == QLatin1String("id"))
        warnings << JwtWarning::IdTokenInsteadOfAccessToken;
    return warnings;
}

} // namespace eventscope
