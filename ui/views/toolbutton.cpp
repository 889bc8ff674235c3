// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/toolbutton.h"

#include <QToolButton>

namespace eventscope {

QToolButton *makeToolButton(const QString &name, const QIcon &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon);
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace eventscope
