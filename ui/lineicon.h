// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

namespace eventscope {

/// An icon drawn from `:/icons/<name>.svg` at the very size and density it is asked for, in the theme's colour at that moment:
/// nothing has to be set again when the scheme changes. After the theme's end it stays in the last colour. GUI thread.
[[nodiscard]] QIcon lineIcon(const Theme &theme, const QString &name, Theme::Role role);

} // namespace eventscope
