// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authmode.h"
#include "core/auth/credentials.h"
#include "core/base/result.h"

#include <QList>

namespace eventscope {

/// What a local Event API allows: the names are those CloudFormation uses for an Event API, so that a definition reads like
/// one. A value type.
struct LocalApiDefinition
{
    struct Namespace
    {
        QString name;
        QList<AuthMode> publishAuthModes; ///< empty: the defaults
        QList<AuthMode> subscribeAuthModes; ///< empty: the defaults
    };

    QString name = QStringLiteral("local");
    QList<Secret> apiKeys;
    QList<Secret> tokens; ///< taken in Lambda mode
    QList<Credentials> iamKeys;
    QString region = QStringLiteral("us-east-1");
    QList<AuthMode> connectionAuthModes;
    QList<AuthMode> defaultPublishAuthModes;
    QList<AuthMode> defaultSubscribeAuthModes;
    QList<Namespace> channelNamespaces;

    /// One new API key, namespaces `default` and `demo`, API key mode for everything.
    [[nodiscard]] static LocalApiDefinition makeDefault();
    /// From a definition file: `{"name", "region", "eventConfig": {"authProviders": [{"authType"}], "connectionAuthModes": [{"authType"}],
    /// "defaultPublishAuthModes", "defaultSubscribeAuthModes"}, "channelNamespaces": [{"name", "publishAuthModes",
    /// "subscribeAuthModes"}], "apiKeys": […], "tokens": […], "iamKeys": [{"accessKeyId", "secretAccessKey", "sessionToken"}]}`.
    /// Refused with line, column and reason (InvalidJson, InvalidArgument).
    [[nodiscard]] static Result<LocalApiDefinition> fromJson(const QByteArray &text);
};

} // namespace eventscope
