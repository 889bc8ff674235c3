// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMainWindow;

namespace eventscope {

class Theme;

/// Keeps geometry, docks, splitters and the chosen theme in `file` (INI). GUI thread.
void saveLayout(const QMainWindow &window, const Theme &theme, const QString &file);
/// What was never saved stays as it is.
void restoreLayout(QMainWindow &window, Theme &theme, const QString &file);

} // namespace eventscope
