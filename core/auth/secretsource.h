// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cachedsource.h"
#include "core/auth/commandrunner.h"
#include "core/auth/identitysettings.h"
#include "core/base/secret.h"

#include <QProcessEnvironment>

namespace eventscope {

/// Fetches a key or token from an environment variable, a file or a command; what is stored in the keychain is another's affair
/// (InvalidArgument). SourceFailed says which source and why. A file and a variable are read each time they are asked (they expire at
/// once); a command's answer serves until the end it tells: `expiration`, `expires_at` or `expires_in` of a JSON answer with a `token`,
/// `access_token`, `id_token` or `apiKey`, or the `exp` of a JWT; else for `keepSeconds`. `runner` and `clock` must outlive the future.
[[nodiscard]] QFuture<Result<Fetched<Secret>>> fetchSecret(const SourceSettings &source, const QProcessEnvironment &environment,
                                                           CommandRunner &runner, const Clock &clock);

} // namespace eventscope
