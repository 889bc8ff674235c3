// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace eventscope {

/// The authorization modes of an Event API, by the names of its API (protocol.md 9).
enum class AuthMode { ApiKey, Iam, CognitoUserPools, OpenIdConnect, Lambda };

/// `API_KEY`, `AWS_IAM`, … and back.
[[nodiscard]] QLatin1String authModeName(AuthMode mode);
[[nodiscard]] std::optional<AuthMode> authModeFromName(QStringView name);

} // namespace eventscope
