// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonValue>

#include <optional>

namespace eventscope {

/// The answers of `aws appsync get-api` and `list-apis` (protocol.md 9). Nothing when it is neither.
[[nodiscard]] std::optional<Result<Import>> importGetApi(const QJsonValue &top);

} // namespace eventscope
