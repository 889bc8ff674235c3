// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

namespace eventscope {

/// Why a token never comes to a Lambda authorizer when the API has other modes too (protocol.md 6.4): the service takes it for theirs.
enum class LambdaTokenFault {
    LooksLikeSigV4, ///< of an API that also has IAM
    BearerPrefix, ///< of an API that also has user pools or OpenID Connect
    BareJwt, ///< same
};

/// Nothing for a token without such a fault.
[[nodiscard]] std::optional<LambdaTokenFault> lambdaTokenFault(const Secret &token);

} // namespace eventscope
