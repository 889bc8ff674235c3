// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cachedsource.h"
#include "core/auth/credentials.h"
#include "core/http/client.h"

class QObject;

/// IAM Identity Center (SSO), by the token cache that `aws sso login` leaves.
namespace eventscope::sso {

/// What a profile says about its role.
struct Role
{
    QString profile; ///< for the advice to sign in
    QString cacheKey; ///< name of the sso-session, or the start URL of a legacy profile
    QString region;
    QString accountId;
    QString roleName;
};

/// The cached token of a role. SignInRequired, with the command to run, when there is none, it is expired or cannot be read.
[[nodiscard]] Result<Secret> cachedToken(const QString &cacheFolder, const Role &role, UtcTime now);

/// GetRoleCredentials. SignInRequired when the token is no longer taken. The future ends cancelled when `context` dies first.
[[nodiscard]] QFuture<Result<Fetched<Credentials>>> roleCredentials(http::Client &client, const QUrl &portal, const Role &role,
                                                                    const Secret &token, QObject *context);

} // namespace eventscope::sso
