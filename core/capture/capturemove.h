// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace eventscope {

/// Moves a capture that nobody writes any more to `target`, by renaming where that can be and else by a copy, replacing what stands
/// there; when it fails, the capture stays. Errors as copyCapture(). Any thread; blocks for as long as a copy takes.
[[nodiscard]] Result<void> moveCapture(const QString &capture, const QString &target, Progress *progress);

} // namespace eventscope
