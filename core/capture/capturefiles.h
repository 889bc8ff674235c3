// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace eventscope {

/// Removes a capture with the side files that SQLite keeps beside it. False when one of them stays. Any thread.
bool removeCaptureFiles(const QString &path);

/// Gives a finished capture, which nobody has open, the name `target`: whoever looks finds the old file or the whole new one. Side files
/// of the old one go before: SQLite would read them into the new one. When it fails, all is as it was. Errors: FileFailed, StorageFull
/// when the capture stands partly in its write-ahead log. Any thread.
[[nodiscard]] Result<void> replaceCapture(const QString &finished, const QString &target);

} // namespace eventscope
