// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tabfocus.h"

#include <QTabBar>
#include <QTabWidget>

namespace eventscope {

void focusTabsOnly(QTabWidget &widget)
{
    widget.setFocusPolicy(Qt::NoFocus); // also of its focus proxy, which the tabs are
    widget.tabBar()->setFocusPolicy(Qt::TabFocus);
}

} // namespace eventscope
