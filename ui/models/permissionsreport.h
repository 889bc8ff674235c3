// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/permissionsmodel.h"

namespace eventscope {

/// Who may do what for a file or the clipboard. Secrets are in neither.
/// A line for each cell, with its reason; guarded as every CSV of ours (csvcell.h).
[[nodiscard]] QByteArray permissionsCsv(const PermissionsModel &model);
/// The grid as a table, then the reasons as another one.
[[nodiscard]] QString permissionsMarkdown(const PermissionsModel &model);

} // namespace eventscope
