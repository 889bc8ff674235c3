// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonValue>

#include <optional>

namespace eventscope {

/// `NAME=value` lines, read by what the values look like, and any other text with the URL of an Event API in it. Nothing when there is
/// no such URL.
[[nodiscard]] std::optional<Result<Import>> importText(const QString &text);

} // namespace eventscope
