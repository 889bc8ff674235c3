// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findline.h"

#include <QKeyEvent>

namespace eventscope {

bool FindLine::event(QEvent *event)
{
    // The window's own Ctrl+F must not take the focus away from here; the fields hand on what they do not know.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Find) || key.matches(QKeySequence::FindNext) || key.matches(QKeySequence::FindPrevious)
            || key.key() == Qt::Key_Escape)
            event->accept();
    }
    return QWidget::event(event);
}

void FindLine::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace eventscope
