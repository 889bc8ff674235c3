// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/command.h"
#include "app/eventscope-cli/endpointoptions.h"

namespace eventscope::cli {

struct InspectAuthorizationOptions
{
    EndpointOptions endpoint;
    QString operation; ///< `connect`, `subscribe`, `publish` or `http`
    QString channel;
    QStringList events;
    QString at; ///< `YYYYMMDDTHHMMSSZ`; empty: now
    bool reveal = false;
};

/// `inspect authorization`: what is sent to authorize an operation, and for IAM each step of the signature; answers with the
/// exit code.
[[nodiscard]] int inspectAuthorization(const InspectAuthorizationOptions &options, const Context &context);

} // namespace eventscope::cli
