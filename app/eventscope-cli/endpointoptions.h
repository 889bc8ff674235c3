// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/savedendpoint.h"
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
    QString endpointName; ///< of the console's workspace, instead of `endpoint`
    QString configFolder; ///< of that workspace
    QString profile; ///< of the AWS configuration; implies `iam`
    QString auth; ///< `api-key`, `token`, `user-pool`, `iam` or `oidc`
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
    enum class Auth { ApiKey, Token, Iam, Saved };

    Endpoint endpoint;
    Auth auth = Auth::ApiKey;
    AuthorizerPtr authorizer;
    QString region; ///< for IAM
    Credentials credentials; ///< for IAM with keys of the environment
    ConnectionOptions connection;
    std::shared_ptr<SavedEndpoint> saved; ///< for a saved endpoint or a profile: must outlive what uses its authorizers

    [[nodiscard]] Authorizers authorizers() const { return saved ? saved->authorizers() : Authorizers{authorizer, authorizer, authorizer}; }
};

/// What is not on the command line is taken from the environment (`EVENTSCOPE_…`, `AWS_…`). A key or token given on the command
/// line decides the mode before anything in the environment does. `clock` must outlive the target.
[[nodiscard]] Result<Target> resolve(const EndpointOptions &options, const QProcessEnvironment &environment, const Clock &clock);

/// The endpoint alone, which needs no credentials.
[[nodiscard]] Result<Endpoint> resolveEndpoint(const EndpointOptions &options, const QProcessEnvironment &environment);

/// `api-key`, `token`, `iam`, `saved`.
[[nodiscard]] QLatin1String authName(Target::Auth auth);

} // namespace eventscope::cli
