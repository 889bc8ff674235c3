// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;
class QWidget;

namespace eventscope {

/// The tool tip of `widget` ends with the keys of `action`, also after a person changed them. Both must be of one window.
void tellKeys(QWidget &widget, const QAction &action, const QString &tip);

} // namespace eventscope
