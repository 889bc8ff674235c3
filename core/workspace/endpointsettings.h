// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/identitysettings.h"
#include "core/payload/templatecontext.h"
#include "core/protocol/connectionoptions.h"
#include "core/protocol/endpoint.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace eventscope {

/// An authorizer as a person configured it. It names its secrets, it never holds them (SecretStore does).
struct AuthorizerSettings
{
    enum class Kind {
        ApiKey, ///< from `source`; secret `apiKey` when stored
        Token, ///< Lambda, or any pasted token; from `source`; secret `token` when stored
        UserPool, ///< a Cognito user, by `userPool`
        Oidc, ///< a user of an OpenID provider, by `oidc`
        Iam, ///< accessKeyId here; secrets `secretAccessKey`, `sessionToken` (may be absent)
        IamEnvironment, ///< AWS_ACCESS_KEY_ID … at the moment of signing
        IamProfile, ///< `profile` of the shared AWS config and credentials files
        IamCommand, ///< `source`, a command in the form of `credential_process`
        IamIdentityPool, ///< by `identityPool`
    };

    QString id; ///< unique in its endpoint, stable
    QString name; ///< what a person sees
    Kind kind = Kind::ApiKey;
    QString accessKeyId;
    QString profile; ///< empty: AWS_PROFILE, else `default`
    SourceSettings source;
    UserPoolSettings userPool;
    OidcSettings oidc;
    IdentityPoolSettings identityPool;

    /// Somebody signs in to it (SignIns).
    [[nodiscard]] bool hasUser() const { return kind == Kind::UserPool || kind == Kind::Oidc; }
    /// The token of its user that is sent is the ID token.
    [[nodiscard]] bool sendsIdToken() const { return kind == Kind::Oidc ? oidc.sendsIdToken : userPool.sendsIdToken; }
    /// Identifies the client that users sign in to, by its kind, provider and id: what was stored for one is none of another's business.
    /// Empty where nobody signs in.
    [[nodiscard]] QString client() const;
    /// It signs with IAM credentials.
    [[nodiscard]] bool isIam() const { return isIam(kind); }
    [[nodiscard]] static bool isIam(Kind kind);
    bool operator==(const AuthorizerSettings &) const = default;
};

/// A subscription to make when connected.
struct SubscriptionSettings
{
    QString pattern;
    QString authorizer; ///< an id of the endpoint's authorizers; empty: the endpoint's subscribe authorizer

    bool operator==(const SubscriptionSettings &) const = default;
};

/// A saved endpoint: what stands in one file of the workspace. A value type.
struct EndpointSettings
{
    QString id; ///< file name without suffix: letters, digits, dash
    QString name;
    QString url; ///< as entered, read by Endpoint::fromInput
    QString realtimeUrl; ///< empty: derived
    QString region; ///< for IAM; empty: from the host
    QList<AuthorizerSettings> authorizers;
    QString connectAuthorizer; ///< an id of `authorizers`; empty: the first
    QString subscribeAuthorizer; ///< same
    QString publishAuthorizer; ///< same
    ConnectionOptions options;
    QList<SubscriptionSettings> subscriptions;
    Variables variables; ///< for templates; no secrets
    QStringList namespaces; ///< channel namespaces that the API is known to have, for completion
    QStringList recentChannels; ///< for completion, newest first, at most 50
    QJsonObject unknownKeys; ///< kept for a newer version of the program

    [[nodiscard]] const AuthorizerSettings *authorizer(const QString &authorizerId) const;
    /// The same, or the first one when there is none of this id; nullptr without any.
    [[nodiscard]] const AuthorizerSettings *chosenAuthorizer(const QString &authorizerId) const;
    /// Channels and patterns to suggest, each once: used before, subscribed, and `/NAMESPACE/*` of each namespace.
    [[nodiscard]] QStringList knownChannels() const;
    /// An authorizer of an operation signs, or sends tokens, which have an end: this computer's clock has to be right.
    [[nodiscard]] bool needsRightClock() const;
    /// Operations authorized by `authorizerId` here and by `otherId` there present the same; names do not matter.
    [[nodiscard]] bool authorizesAs(const QString &authorizerId, const EndpointSettings &other, const QString &otherId) const;
    bool operator==(const EndpointSettings &) const = default;
};

/// Where the requests go: `url`, with `realtimeUrl` where one was given by hand. The errors of Endpoint.
[[nodiscard]] Result<Endpoint> endpointOf(const EndpointSettings &settings);

/// A fresh id for an endpoint: its secrets are named after it before the workspace knows it.
[[nodiscard]] QString newEndpointId();
/// Letters, digits and dashes: no id is a path, hidden, or a name that some file system refuses.
[[nodiscard]] bool isEndpointId(const QString &id);

} // namespace eventscope
