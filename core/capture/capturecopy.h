// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace eventscope {

/// Copies a capture, also one that is being written, to `target` as one complete file (SQLite's backup). An older file there is
/// replaced only when the copy is complete. Errors: FileFailed, StorageFull. Any thread; blocks for as long as the copy takes.
[[nodiscard]] Result<void> copyCapture(const QString &source, const QString &target);

} // namespace eventscope
