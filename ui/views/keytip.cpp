// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/keytip.h"

#include <QAction>
#include <QWidget>

namespace eventscope {

void tellKeys(QWidget &widget, const QAction &action, const QString &tip)
{
    const auto tell = [&widget, &action, tip] {
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        widget.setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    };
    QObject::connect(&action, &QAction::changed, &widget, tell);
    tell();
}

} // namespace eventscope
