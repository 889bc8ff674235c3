// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/auth/credentials.h"
#include "core/base/clock.h"
#include "core/protocol/connectionoptions.h"

#include <QProcessEnvironment>

namespace eventscope::cli {

/// What the command line says about the API to talk to; empty where it says nothing.
struct EndpointOptions
{
    QString endpoint;
    QString realtime;
    QString auth; ///< `api-key`, `token` or `iam`
    QString apiKey;
    QString authToken;
    QString region;
    QString caFile;
    QString proxy; ///< `system`, `none`, `http://HOST:PORT` or `socks5://HOST:PORT`
    QStringList headers; ///< `Name: value`
};

/// The API to talk to, and how.
struct Target
{
    enum class Auth { ApiKey, Token, Iam };

    Endpoint endpoint;
    Auth auth = Auth::ApiKey;
    AuthorizerPtr authorizer;
    QString region; ///< for IAM
    Credentials credentials; ///< for IAM
    ConnectionOptions connection;

    [[nodiscard]] Authorizers authorizers() const { return {authorizer, authorizer, authorizer}; }
};

/// What is not on the command line is taken from the environment (`EVENTSCOPE_…`, `AWS_…`). A key or token given on the command
/// line decides the mode before anything in the environment does. `clock` must outlive the target.
[[nodiscard]] Result<Target> resolve(const EndpointOptions &options, const QProcessEnvironment &environment, const Clock &clock);

/// The endpoint alone, which needs no credentials.
[[nodiscard]] Result<Endpoint> resolveEndpoint(const EndpointOptions &options, const QProcessEnvironment &environment);

/// `api-key`, `token`, `iam`.
[[nodiscard]] QLatin1String authName(Target::Auth auth);

} // namespace eventscope::cli
