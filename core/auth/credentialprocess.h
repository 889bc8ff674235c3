// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/cachedsource.h"
#include "core/auth/credentials.h"

#include <QByteArray>

namespace eventscope {

/// Reads an answer in the form of `credential_process`: `{"Version": 1, "AccessKeyId", "SecretAccessKey", "SessionToken",
/// "Expiration"}`, the last two where there are some. SourceFailed says what is not as it should be, and quotes nothing.
[[nodiscard]] Result<Fetched<Credentials>> credentialsFromProcess(const QByteArray &output);

/// An ISO 8601 time with a zone, as AWS writes it; nothing for anything else.
[[nodiscard]] std::optional<UtcTime> parseIsoTime(const QString &text);

} // namespace eventscope
