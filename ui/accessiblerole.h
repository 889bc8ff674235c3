// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace eventscope {

/// Gives a widget a role of its own for assistive technology, where that of its class says too little. Before anything else is said of it:
/// Qt asks once. GUI thread.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace eventscope
