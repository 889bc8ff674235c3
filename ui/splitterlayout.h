// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;
class QWidget;

namespace eventscope {

/// Keeps where the splitters inside `root` stand, each by its object name. GUI thread.
void saveSplitters(const QWidget &root, QSettings &layout);
/// Splitters that were never saved stay as they are.
void restoreSplitters(const QWidget &root, const QSettings &layout);

} // namespace eventscope
