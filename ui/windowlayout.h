// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMainWindow;

namespace eventscope {

class Theme;

/// Keeps geometry, docks, splitters and the chosen theme in `file` (INI); geometry and docks for the present set of screens, and as the
/// last ones for any. GUI thread.
void saveLayout(const QMainWindow &window, const Theme &theme, const QString &file);
/// For the present set of screens, else the last ones, always where the window can be seen. What was never saved stays as it is.
void restoreLayout(QMainWindow &window, Theme &theme, const QString &file);

} // namespace eventscope
