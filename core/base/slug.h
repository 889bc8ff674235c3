// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eventscope {

/// A name as a file name for any system: lower-case letters, digits and dashes, at most 40; `fallback` when nothing is left.
[[nodiscard]] QString slug(const QString &name, const QString &fallback);

} // namespace eventscope
