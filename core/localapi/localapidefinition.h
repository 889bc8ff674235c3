// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authmode.h"
#include "core/auth/credentials.h"
#include "core/auth/jwk.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/protocol/channelpattern.h"
#include "core/protocol/connectionaction.h"

#include <QList>

#include <optional>

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
    struct ApiKey
    {
        Secret key;
        std::optional<UtcTime> expiresAt = {}; ///< nothing: never

        bool operator==(const ApiKey &) const = default;
    };
    /// What an IAM key may do, as a policy would say.
    struct Permission
    {
        QList<Operation> operations;
        QList<ChannelPattern> channels; ///< empty: all; of no meaning for connect
    };
    struct IamKey
    {
        Credentials credentials;
        QList<Permission> allow = {}; ///< empty: everything
    };
    /// Whose tokens are taken in a mode with JWTs (protocol.md 6.3).
    struct TokenIssuer
    {
        AuthMode mode = AuthMode::OpenIdConnect;
        QString issuer; ///< `iss`
        QString clientPattern = {}; ///< a regular expression for `aud`, `client_id` or `azp`; empty: any
        std::optional<std::chrono::milliseconds> iatTtl = {}; ///< how long after `iat` a token is taken
        std::optional<std::chrono::milliseconds> authTtl = {}; ///< how long after `auth_time`
        JwkSet keys = {}; ///< empty: the local signing key
    };
    /// The function of AWS_LAMBDA mode (protocol.md 6.4), played by a command.
    struct LambdaAuthorizer
    {
        static constexpr std::chrono::seconds longestTtl{3600};

        QList<Secret> tokens; ///< taken without asking anybody
        QString authorizerUri; ///< the function's ARN in the cloud: of no meaning here, but for who deploys the definition
        QString command; ///< gets the event on its standard input, prints the answer; empty: only `tokens` are taken
        QString identityValidationExpression; ///< a token that does not match is refused without asking
        std::chrono::seconds resultTtl{0};
    };

    QString name = QStringLiteral("local");
    QList<ApiKey> apiKeys;
    QList<IamKey> iamKeys;
    QList<TokenIssuer> issuers;
    LambdaAuthorizer lambda;
    QString region = QStringLiteral("us-east-1");
    QList<AuthMode> connectionAuthModes;
    QList<AuthMode> defaultPublishAuthModes;
    QList<AuthMode> defaultSubscribeAuthModes;
    QList<Namespace> channelNamespaces;

    /// The first API key; empty when there is none.
    [[nodiscard]] Secret apiKey() const { return apiKeys.value(0).key; }
    /// Tokens of the local signing key are taken.
    [[nodiscard]] bool usesSigningKey() const;

    /// One new API key, namespaces `default` and `demo`, API key mode for everything.
    [[nodiscard]] static LocalApiDefinition makeDefault();
    /// Such a definition as a text to read and to edit. It has no secrets: the key is made by fromJson().
    [[nodiscard]] static QByteArray defaultText();
    /// From a definition file. CloudFormation's `EventConfig` (`AuthProviders` with their settings, `ConnectionAuthModes`,
    /// `DefaultPublishAuthModes`, `DefaultSubscribeAuthModes`) and `ChannelNamespaces`; for local use beside them `apiKeys` (texts, or
    /// `{"key", "expires"}`), `iamKeys` (`{"accessKeyId", "secretAccessKey", "sessionToken", "allow"}`), `jwks` (inline, or a file's path),
    /// `tokens` and `authorizerCommand`. The first letter of a key may be a capital, as CloudFormation writes it, or small. Refused with
    /// line, column and reason (InvalidJson, InvalidArgument). API key mode without `apiKeys` gets one key, `ownKey`, or a new one.
    /// `folder` is that of the definition file, where relative paths start; empty: there is none, and they are refused.
    [[nodiscard]] static Result<LocalApiDefinition> fromJson(const QByteArray &text, const Secret &ownKey = newApiKey(),
                                                             const QString &folder = {});

    /// `da2-` and 26 characters (protocol.md 6.5).
    [[nodiscard]] static Secret newApiKey();
};

/// The text of a definition file, at most 1 MiB. FileFailed names the file.
[[nodiscard]] Result<QByteArray> readDefinitionFile(const QString &path);

} // namespace eventscope
