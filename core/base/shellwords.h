// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace eventscope {

/// The words of one command line as a POSIX shell splits it: quotes, `$'…'`, backslashes, continued lines (also cmd's `^`). Variables
/// stay as they are written. InvalidInput when a quote does not end.
[[nodiscard]] Result<QStringList> shellWords(const QString &commandLine);

} // namespace eventscope
