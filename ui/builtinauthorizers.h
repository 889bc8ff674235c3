// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/builtinapi.h"
#include "core/workspace/endpointsettings.h"

namespace eventscope {

/// An authorizer for the built-in API, and the secrets it needs.
struct BuiltInAuthorizer
{
    AuthMode mode = AuthMode::ApiKey;
    AuthorizerSettings settings;
    QList<QPair<QString, Secret>> secrets; ///< by field, as secretFields() names them
};

/// One for each key, token and issuer that the running API's definition gives a way to authorize by; the tokens of issuers are minted,
/// good for a day. None for what only a command or a foreign issuer can answer.
[[nodiscard]] QList<BuiltInAuthorizer> builtInAuthorizers(const BuiltInApi &api);

/// The id of the first authorizer of one of these modes; empty when there is none.
[[nodiscard]] QString authorizerFor(const QList<BuiltInAuthorizer> &authorizers, const QList<AuthMode> &modes);

} // namespace eventscope
