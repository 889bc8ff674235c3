// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace eventscope {

/// A JSON Web Token (RFC 7519), decoded for show: what it claims, never its signature, which is not checked here (jwk.h does).
struct Jwt
{
    QString algorithm; ///< `alg`
    QString keyId; ///< `kid`
    QString issuer; ///< `iss`
    QString subject; ///< `sub`
    QString userName; ///< `cognito:username`, `username`, `preferred_username` or `email`, the first there is
    QStringList audience; ///< `aud`, one or several
    QString clientId; ///< `client_id`, in an access token of Cognito
    QString authorizedParty; ///< `azp`
    QString tokenUse; ///< Cognito: `id` or `access`
    QStringList scopes; ///< `scope`
    std::optional<UtcTime> issuedAt;
    std::optional<UtcTime> authenticatedAt; ///< `auth_time`
    std::optional<UtcTime> notBefore;
    std::optional<UtcTime> expiresAt;

    /// A token with or without `Bearer `; nothing when it is none.
    [[nodiscard]] static std::optional<Jwt> decode(QByteArrayView token);
    /// Whom the token is for: any of `aud`, `client_id` and `azp` may be the one that an API looks for (protocol.md 6.3).
    [[nodiscard]] QStringList clients() const;
};

/// What a person should know about a token before it is sent.
enum class JwtWarning { Expired, NotYetValid, WrongIssuer, WrongAudience, IdTokenInsteadOfAccessToken };

/// `issuer` and `audience` are what the API expects; empty: anything.
[[nodiscard]] QList<JwtWarning> jwtWarnings(const Jwt &token, UtcTime now, const QString &issuer = {}, const QString &audience = {});

} // namespace eventscope
