// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace eventscope::cli {

/// The arguments in the form CLI11 can be given. It would take `[1,2]` apart at the comma, drop empty texts, and take `-5`,
/// `-x/room` or a channel named like a command for something else; such arguments get a mark in front that plain() removes.
[[nodiscard]] std::vector<std::string> shielded(const QStringList &arguments);

/// A value from CLI11 as the person wrote it.
[[nodiscard]] QString plain(const std::string &argument);

/// Why the arguments cannot be used, in words: one holds bytes that are no UTF-8, and what would be sent is not what was given. Empty when
/// they can. `raw` begins with the program's name.
[[nodiscard]] QString encodingFault(int count, const char *const *raw);

} // namespace eventscope::cli
