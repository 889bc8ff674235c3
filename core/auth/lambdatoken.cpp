// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/lambdatoken.h"

#include "core/auth/jwt.h"

namespace eventscope {

std::optional<LambdaTokenFault> lambdaTokenFault(const Secret &token)
{
    const QByteArray text = token.reveal().trimmed();
    if (text.startsWith("AWS4-HMAC-SHA256"))
        return LambdaTokenFault::LooksLikeSigV4;
    if (text.left(7).toLower() == "bearer ")
        return LambdaTokenFault::BearerPrefix;
    return Jwt::decode(text) ? std::optional(LambdaTokenFault::BareJwt) : std::nullopt;
}

} // namespace eventscope
