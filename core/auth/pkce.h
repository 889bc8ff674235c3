// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace eventscope {

/// Proof Key for Code Exchange, method S256 (RFC 7636): only who asked for a code can redeem it. A value type.
struct Pkce
{
    Secret verifier;
    QByteArray challenge; ///< base64url of the verifier's SHA-256; goes with the question

    /// With a fresh verifier of 256 random bits.
    [[nodiscard]] static Pkce make();
    [[nodiscard]] static Pkce fromVerifier(const Secret &verifier);
};

/// 256 random bits of the system as base64url, for what nobody may guess.
[[nodiscard]] QByteArray randomToken();

} // namespace eventscope
