// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace eventscope {

/// Copies a capture, also one that is being written, to `target` as one complete file (SQLite's backup): what it held when the copy
/// began. An older file there is replaced only when the copy is complete; nothing else is left by one that is not. Errors: FileFailed,
/// StorageFull, and Cancelled by `progress`. Any thread; blocks for as long as the copy takes.
[[nodiscard]] Result<void> copyCapture(const QString &source, const QString &target, Progress *progress = nullptr);

} // namespace eventscope
