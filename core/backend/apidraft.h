// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authmode.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>

#include <optional>

namespace eventscope {

/// An Event API as a form describes it: less than a definition can say. A value type.
struct ApiDraft
{
    struct Namespace
    {
        QString name = {};
        std::optional<AuthMode> publishMode = {}; ///< nothing: those of the API
        std::optional<AuthMode> subscribeMode = {}; ///< same
    };

    QString name = {};
    QList<AuthMode> modes = {}; ///< each may connect, publish and subscribe
    QString userPoolId = {}; ///< for AMAZON_COGNITO_USER_POOLS
    QString issuer = {}; ///< for OPENID_CONNECT
    QString authorizerUri = {}; ///< for AWS_LAMBDA: the function's ARN; may be empty, it is asked for when it is deployed
    QList<Namespace> namespaces = {};
    Secret localSecret = {}; ///< the local API takes it as a Lambda token, and as the secret of the IAM key `AKIDLOCAL`
};

/// The definition that a draft stands for, as LocalApiDefinition::fromJson reads it. Not checked here.
[[nodiscard]] QByteArray definitionText(const ApiDraft &draft);

} // namespace eventscope
