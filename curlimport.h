// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonValue>

#include <optional>

namespace eventscope {

/// cURL commands that publish, as a shell of Unix, cmd.exe or PowerShell takes them. Nothing is run or read. Nothing when the text does
/// not begin with `curl`.
[[nodiscard]] std::optional<Result<Import>> importCurl(const QString &text);

} // namespace eventscope
