// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace eventscope {

/// How well `typed` fits a text, the more the better, or nothing when it does not. Each word that was typed has to be found, in any order:
/// at the start of a word, inside of one, or as letters that follow each other with others between; case does not count. Nothing typed
/// fits everything alike.
[[nodiscard]] std::optional<int> fuzzyMatch(const QString &typed, const QString &text);

} // namespace eventscope
