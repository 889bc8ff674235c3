// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace eventscope {

/// The content of a file that only its owner may read (mode 0600): made by `make` when it is not there, with the folders on its way.
/// FileFailed with the path and the reason.
[[nodiscard]] Result<QByteArray> readOrMakePrivateFile(const QString &path, const std::function<QByteArray()> &make);

/// Writes such a file, whole or not at all. Errors as above.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace eventscope
