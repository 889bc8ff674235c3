// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lefttoright.h"

#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextOption>

namespace eventscope {

void readLeftToRight(QWidget &widget)
{
    widget.setLayoutDirection(Qt::LeftToRight);
    auto *edit = qobject_cast<QPlainTextEdit *>(&widget);
    if (!edit)
        return;
    QTextOption option = edit->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    edit->document()->setDefaultTextOption(option);
}

QString isolatedText(const QString &text)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return text.isEmpty() || text.isRightToLeft() ? text : leftToRightIsolate + text + popIsolate;
}

} // namespace eventscope
