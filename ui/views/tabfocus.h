// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTabWidget;

namespace eventscope {

/// Leaves the focus to the tabs alone: Qt tells assistive technology that the widget around them takes it too, as a part without a role.
void focusTabsOnly(QTabWidget &widget);

} // namespace eventscope
