// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonValue>

#include <optional>

namespace eventscope {

/// The argument of `Amplify.configure`: `API.Events` and `Auth.Cognito`, wherever they stand in it. Nothing without `Events`.
[[nodiscard]] std::optional<Result<Import>> importAmplifyConfigure(const QJsonValue &configuration);

/// A Gen 1 configuration (`aws-exports.js`, `amplifyconfiguration.json`). Its form has no place for an Event API: InvalidArgument says
/// so, unless the URL of one stands in it under a name of its own. Nothing when it is none.
[[nodiscard]] std::optional<Result<Import>> importAmplifyGen1(const QJsonValue &configuration);

} // namespace eventscope
