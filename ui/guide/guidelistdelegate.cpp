// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidelistdelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace eventscope {

namespace {

constexpr int sidePadding = 8;
constexpr int verticalPadding = 5;
constexpr int tall = 10'000; ///< more than any text needs

QString firstLine(const QModelIndex &index)
{
    return index.data().toString().section(QLatin1Char('\n'), 0, 0);
}

QString otherLines(const QModelIndex &index)
{
    return index.data().toString().section(QLatin1Char('\n'), 1);
}

int heightOf(const QString &text, const QFontMetrics &metrics, int width)
{
    return text.isEmpty() ? 0 : metrics.boundingRect(QRect(0, 0, width, tall), Qt::TextWordWrap, text).height();
}

} // namespace

void GuideListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    PaddedDelegate::paint(painter, option, index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect room = option.rect.adjusted(sidePadding, verticalPadding, -sidePadding, -verticalPadding);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(theme().color(isSelected ? Theme::Role::SelectionText : Theme::Role::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, option.fontMetrics.elidedText(firstLine(index), Qt::ElideRight, room.width()));
    if (!isSelected)
        painter->setPen(theme().color(Theme::Role::MutedText));
    painter->drawText(room.adjusted(0, option.fontMetrics.lineSpacing(), 0, 0), Qt::TextWordWrap, otherLines(index));
    painter->restore();
}

QSize GuideListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int others = heightOf(otherLines(index), option.fontMetrics, width - 2 * sidePadding);
    return {width, option.fontMetrics.lineSpacing() + others + 2 * verticalPadding};
}

QString GuideListDelegate::displayText(const QVariant & /*value*/, const QLocale & /*locale*/) const
{
    return {};
}

} // namespace eventscope
