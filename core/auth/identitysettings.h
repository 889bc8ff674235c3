// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace eventscope {

/// Where a key, a token or credentials come from, as a person configured it.
struct SourceSettings
{
    enum class Kind {
        Stored, ///< entered by a person, kept in the keychain
        Environment, ///< the environment variable `value`
        Command, ///< standard output of the command line `value`
        File, ///< the file `value`
    };

    Kind kind = Kind::Stored;
    QString value;
    int keepSeconds = 300; ///< how long a command's answer serves when it does not tell its own end; 0: asked every time

    bool operator==(const SourceSettings &) const = default;
};

/// A user of a Cognito user pool (protocol.md 6.1). Secrets: `clientSecret` (may be absent), `refreshToken`.
struct UserPoolSettings
{
    QString userPoolId; ///< `us-east-1_Ab12Cd34E`; the region is the part before `_`
    QString clientId;
    QString userName; ///< suggested when signing in; may be empty
    bool usesPassword = false; ///< USER_PASSWORD_AUTH instead of USER_SRP_AUTH
    bool sendsIdToken = false; ///< the ID token instead of the access token
    QString endpointUrl; ///< of an emulator; empty: the service of the region

    bool operator==(const UserPoolSettings &) const = default;
};

/// Credentials of a Cognito identity pool (protocol.md 6.2).
struct IdentityPoolSettings
{
    QString identityPoolId; ///< `us-east-1:uuid`; the region is the part before `:`
    QString loginAuthorizer; ///< id of a user pool authorizer of the same endpoint; empty: as a guest
    QString endpointUrl; ///< of an emulator; empty: the service of the region

    bool operator==(const IdentityPoolSettings &) const = default;
};

/// A user of an OpenID provider (protocol.md 6.3), signed in with the browser. Secrets: `clientSecret` (may be absent), `refreshToken`.
struct OidcSettings
{
    QString issuer; ///< its `/.well-known/openid-configuration` tells the rest
    QString clientId;
    QString scopes; ///< separated by blanks; empty: `openid`
    bool sendsIdToken = false; ///< the ID token instead of the access token
    int redirectPort = 0; ///< of `http://127.0.0.1:PORT/`; 0: any free one

    bool operator==(const OidcSettings &) const = default;
};

} // namespace eventscope
