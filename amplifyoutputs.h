// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonValue>

#include <optional>

namespace eventscope {

/// `amplify_outputs.json` of Amplify Gen 2: `custom.events`, and the Cognito ids of `auth` (ux.md 6.1). Nothing without `custom.events`.
[[nodiscard]] std::optional<Result<Import>> importAmplifyOutputs(const QJsonValue &top);

} // namespace eventscope
