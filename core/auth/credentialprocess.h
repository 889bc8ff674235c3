// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cachedsource.h"
#include "core/auth/commandrunner.h"
#include "core/auth/credentials.h"

#include <QByteArray>

namespace eventscope {

/// Reads an answer in the form of `credential_process`: `{"Version": 1, "AccessKeyId", "SecretAccessKey", "SessionToken",
/// "Expiration"}`, the last two where there are some. SourceFailed says what is not as it should be, and quotes nothing.
[[nodiscard]] Result<Fetched<Credentials>> credentialsFromProcess(const QByteArray &output);

/// Runs a command that answers so; errors name its program. `runner` must live in this thread; the future ends cancelled when it dies.
[[nodiscard]] QFuture<Result<Fetched<Credentials>>> fetchFromProcess(const QString &commandLine, CommandRunner &runner);

} // namespace eventscope
