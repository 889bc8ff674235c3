// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eventscope {

/// `text` with everything that looks like a secret replaced by `***`: API keys (`da2-…`), JWTs, SigV4 signatures, session tokens,
/// `header-…` subprotocols, Bearer tokens, passwords in URLs and command lines, and the values of names such as `Authorization`,
/// `x-api-key`, `clientSecret` or `RefreshToken` in headers, JSON (also JSON within JSON), queries, forms and `.env` lines. The values
/// of words of prose (`token`, `secret`, `password`, `pin`) only when they look like no word. Masks rather too much than too little;
/// takes time linear in the length of the text. Thread-safe.
[[nodiscard]] QString maskSecrets(const QString &text);

/// A header, variable or key of this name holds a secret, as far as a name can tell.
[[nodiscard]] bool isSecretName(const QString &name);

} // namespace eventscope
