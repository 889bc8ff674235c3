// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/subscriptiondelegate.h"

#include "core/protocol/connection.h"
#include "ui/models/subscriptionmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace eventscope {

namespace {

constexpr int rowHeight = 24;
constexpr int padding = 8; // as the header's sections
constexpr int chipSize = 10;

SubscriptionState stateOf(const QModelIndex &index)
{
    return static_cast<SubscriptionState>(index.data(SubscriptionModel::StateRole).toInt());
}

} // namespace

SubscriptionDelegate::SubscriptionDelegate(Theme &theme, QTableView *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_view(view)
{
}

QSize SubscriptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int chip = index.column() == SubscriptionModel::Channel ? chipSize + padding : 0;
    const int width = metrics.horizontalAdvance(index.data().toString()) + chip + 2 * padding;
    const int first = qMax(rowHeight, metrics.height() + 6);
    const QString reason = index.data(SubscriptionModel::ReasonRole).toString();
    if (reason.isEmpty())
        return {width, first};
    const QRect wrapped = metrics.boundingRect(QRect(0, 0, reasonRect(option).width(), 10000), Qt::TextWordWrap, reason);
    return {width, first + qMin(wrapped.height(), 3 * metrics.lineSpacing()) + padding};
}

void SubscriptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    QRect line = option.rect;
    line.setHeight(qMax(rowHeight, option.fontMetrics.height() + 6));
    paintFirstLine(*painter, option, index, line);
    paintReason(*painter, option, index);
    painter->restore();
}

void SubscriptionDelegate::paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const
{
    line.adjust(padding, 0, -padding, 0);
    if (index.column() == SubscriptionModel::Channel) {
        const QRectF chip(line.left(), line.center().y() - chipSize / 2 + 1, chipSize, chipSize);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(index.data(SubscriptionModel::ColorRole).value<QColor>());
        painter.drawRoundedRect(chip, 2, 2);
        line.setLeft(int(chip.right()) + padding);
    }
    const auto elide = index.column() == SubscriptionModel::Channel ? Qt::ElideMiddle : Qt::ElideRight;
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    painter.setPen(color(option, index));
    painter.drawText(line, alignment, option.fontMetrics.elidedText(index.data().toString(), elide, line.width()));
}

void SubscriptionDelegate::paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString reason = index.data(SubscriptionModel::ReasonRole).toString();
    if (reason.isEmpty())
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(m_theme.color(selected ? Theme::Role::SelectionText : Theme::Role::Error));
    painter.drawText(reasonRect(option), Qt::TextWordWrap, reason);
}

QRect SubscriptionDelegate::reasonRect(const QStyleOptionViewItem &option) const
{
    const int left = m_view->columnViewportPosition(0) + 2 * padding + chipSize;
    const int right = m_view->columnViewportPosition(0) + m_view->horizontalHeader()->length() - padding;
    const int top = option.rect.top() + qMax(rowHeight, option.fontMetrics.height() + 6);
    return {left, top, qMax(40, right - left), option.rect.bottom() - top};
}

QColor SubscriptionDelegate::color(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        return m_theme.color(Theme::Role::SelectionText);
    if (index.column() != SubscriptionModel::State)
        return m_theme.color(Theme::Role::Text);
    switch (stateOf(index)) {
    case SubscriptionState::Active: return m_theme.color(Theme::Role::Success);
    case SubscriptionState::Refused: return m_theme.color(Theme::Role::Error);
    case SubscriptionState::Pending:
    case SubscriptionState::Unsubscribing:
    case SubscriptionState::Ended: break;
    }
    return m_theme.color(Theme::Role::MutedText);
}

} // namespace eventscope
