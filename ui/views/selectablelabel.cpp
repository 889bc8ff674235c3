// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/selectablelabel.h"

namespace eventscope {

SelectableLabel::SelectableLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void SelectableLabel::setWholeText(const QString &text)
{
    m_wholeText = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty()); // it takes the focus
    elide();
}

void SelectableLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void SelectableLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_wholeText, Qt::ElideRight, contentsRect().width());
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_wholeText ? QString() : m_wholeText.toHtmlEscaped());
}

} // namespace eventscope
