// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <optional>

namespace eventscope {

/// What exportEndpoints() writes, and a single file of a workspace. Errors name the line and column in `text`. Nothing when it is
/// neither.
[[nodiscard]] std::optional<Result<Import>> importWorkspaceExport(const QByteArray &text);

} // namespace eventscope
