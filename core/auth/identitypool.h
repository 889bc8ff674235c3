// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cachedsource.h"
#include "core/auth/credentials.h"
#include "core/auth/identitysettings.h"
#include "core/http/client.h"

#include <QJsonObject>
#include <QObject>

namespace eventscope {

/// Credentials of a Cognito identity pool, for a guest or a signed-in user of a user pool (protocol.md 6.2). The identity is kept
/// per user. Errors keep the service's type. One thread; calls end cancelled when it is destroyed.
class IdentityPool : public QObject
{
    Q_OBJECT

public:
    /// A user pool's provider name and the ID token of its user.
    struct Login
    {
        QString provider; ///< `cognito-idp.REGION.amazonaws.com/POOL`
        Secret idToken;
    };

    /// `client` must outlive it.
    IdentityPool(IdentityPoolSettings settings, http::Client &client, QObject *parent = nullptr);

    /// Without a login, as a guest.
    [[nodiscard]] QFuture<Result<Fetched<Credentials>>> credentials(const std::optional<Login> &login);
    [[nodiscard]] static QString providerOf(const QString &userPoolId);

private:
    [[nodiscard]] QFuture<Result<QString>> identity(const std::optional<Login> &login);
    [[nodiscard]] QFuture<Result<QJsonObject>> call(const char *operation, QJsonObject body, const std::optional<Login> &login);

    IdentityPoolSettings m_settings;
    http::Client &m_client;
    QString m_identityId;
    QString m_identityOf; ///< the subject of the user whose identity that is; empty: a guest
};

} // namespace eventscope
