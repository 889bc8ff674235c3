// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace eventscope {

/// Moves the focus of a window as a person reads: part after part, each line by line, whatever order the widgets were made in; what is
/// in no part comes last. Says whether it did; not so when what has the focus is no stop. GUI thread.
bool focusNextInReadingOrder(QWidget &window, const QList<QWidget *> &parts, bool isForward);

} // namespace eventscope
