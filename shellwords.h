// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace eventscope {

/// The commands of a text as lists of words: quotes and line continuations of POSIX shells (`\`), cmd.exe (`^`) and PowerShell (a
/// backtick) undone, variables left as they are. InvalidArgument when a quote is not closed.
[[nodiscard]] Result<QList<QStringList>> shellCommands(const QString &text);

} // namespace eventscope
