// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace eventscope {

namespace {
struct ClearButton
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::ClearButton)
};
} // namespace

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    if (auto *clear = field.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        //: Empties a field
        clear->setText(ClearButton::tr("Clear"));
}

} // namespace eventscope
