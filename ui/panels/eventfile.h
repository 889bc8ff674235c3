// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace eventscope {

/// The text of a file with events, 8 MiB of UTF-8 at most: far more than a publish may hold, and still quick to edit. FileFailed with the
/// path and the reason. Thread-safe.
[[nodiscard]] Result<QByteArray> readEventFile(const QString &path);

} // namespace eventscope
