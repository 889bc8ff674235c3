// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/commanddelegate.h"

#include "ui/lefttoright.h"
#include "ui/views/textwidth.h"
#include "ui/zoomstyle.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace eventscope {

CommandDelegate::CommandDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {option.rect.width(), std::max(zoomed(28), option.fontMetrics.height() + zoomed(10))};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QString reason = index.data(ReasonRole).toString();
    const QColor text = m_theme.color(isSelected ? Theme::Role::SelectionText : Theme::Role::Text);
    const QColor muted = isSelected ? text : m_theme.color(Theme::Role::MutedText);
    const QString side = reason.isEmpty() ? index.data(KeysRole).toString() : reason;
    const QRect line = option.rect.adjusted(zoomed(8), 0, -zoomed(8), 0);
    const QFontMetrics &metrics = option.fontMetrics;
    const int sideWidth = std::min(textWidth(metrics, side), line.width() / 2);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, isolatedText(metrics.elidedText(side, Qt::ElideRight, sideWidth)));
    painter->setPen(reason.isEmpty() ? text : muted);
    const int room = line.width() - sideWidth - zoomed(16);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      isolatedText(metrics.elidedText(index.data().toString(), Qt::ElideRight, room)));
    painter->restore();
}

} // namespace eventscope
