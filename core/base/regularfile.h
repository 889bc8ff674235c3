// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace eventscope {

/// The first `maxBytes` of a file that a person named; FileFailed with the reason when it cannot be read, or is a pipe or a device, which
/// would wait or never end. Thread-safe.
[[nodiscard]] Result<QByteArray> readRegularFile(const QString &path, qint64 maxBytes);

} // namespace eventscope
