// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/localapidefinition.h"

#include <QJsonObject>

namespace eventscope {

/// What a token for a local Event API says, with the claims of a Cognito user pool's token (protocol.md 6.3).
struct LocalToken
{
    QString issuer;
    QString subject = QStringLiteral("local-user"); ///< the user name too
    QString clientId = QStringLiteral("local-client");
    bool isIdToken = false;
    std::chrono::seconds lifetime{3600};
    QJsonObject moreClaims = {}; ///< over the others
};

/// A JWT, signed by the signing key in `dataFolder`, which is made on first use; local Event APIs that use the folder take it.
/// FileFailed with the reason.
[[nodiscard]] Result<Secret> mintLocalToken(const LocalToken &token, const QString &dataFolder, UtcTime now);

/// A client id that an issuer takes; empty when none can be told from its pattern.
[[nodiscard]] QString clientIdFor(const LocalApiDefinition::TokenIssuer &issuer);

} // namespace eventscope
