// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/subscriptiondelegate.h"

#include "core/protocol/connection.h"
#include "ui/models/subscriptionmodel.h"
#include "ui/views/textwidth.h"
#include "ui/zoomstyle.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace eventscope {

namespace {

int rowHeight()
{
    return zoomed(24);
}

int padding()
{
    return zoomed(8); // as the header's sections
}

int chipSize()
{
    return zoomed(10);
}

int chipGap()
{
    return zoomed(6);
}

constexpr int maxReasonLines = 5;

int lineHeight(const QFontMetrics &metrics)
{
    return qMax(rowHeight(), metrics.height() + 6);
}

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

bool SubscriptionDelegate::hasLongChannel(const QFontMetrics &metrics, const QModelIndex &index) const
{
    const QString channel = index.siblingAtColumn(SubscriptionModel::Channel).data().toString();
    return textWidth(metrics, channel) > m_view->columnWidth(SubscriptionModel::Channel) - padding() - chipSize() - chipGap();
}

SubscriptionDelegate::Lines SubscriptionDelegate::lines(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int left = m_view->columnViewportPosition(SubscriptionModel::Channel) + padding();
    const int whole = qMax(40, m_view->horizontalHeader()->length() - 2 * padding());
    const bool isLong = hasLongChannel(option.fontMetrics, index);
    const int height = lineHeight(option.fontMetrics);
    const int indent = chipSize() + chipGap();
    Lines lines;
    lines.channel = QRect(left, option.rect.top(), isLong ? whole : m_view->columnWidth(SubscriptionModel::Channel) - padding(), height);
    // The second of two lines stands a little closer to the first.
    lines.cellsTop = option.rect.top() + (isLong ? height - 4 : 0);
    const int reasonTop = lines.cellsTop + height - 2;
    lines.reason = QRect(left + indent, reasonTop, whole - indent, option.rect.bottom() - reasonTop);
    return lines;
}

QSize SubscriptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int chip = index.column() == SubscriptionModel::Channel ? chipSize() + padding() : 0;
    const int width = textWidth(metrics, index.data().toString()) + chip + 2 * padding();
    QStyleOptionViewItem atTop(option);
    atTop.rect = QRect(0, 0, 0, 0);
    atTop.fontMetrics = metrics;
    const Lines placed = lines(atTop, index);
    const int first = placed.cellsTop + lineHeight(metrics);
    const QString reason = index.data(SubscriptionModel::ReasonRole).toString();
    if (reason.isEmpty())
        return {width, first};
    const QRect wrapped = metrics.boundingRect(QRect(0, 0, placed.reason.width(), 10'000), Qt::TextWordWrap, reason);
    return {width, first + qMin(wrapped.height(), maxReasonLines * metrics.lineSpacing()) + padding()};
}

void SubscriptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const Lines placed = lines(option, index);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // marks stand left of what is data
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    paintChannel(*painter, index.siblingAtColumn(SubscriptionModel::Channel), placed.channel,
                 m_theme.color(selected ? Theme::Role::SelectionText : Theme::Role::Text));
    if (index.column() != SubscriptionModel::Channel)
        paintCell(*painter, option, index, placed.cellsTop);
    painter->setPen(m_theme.color(selected ? Theme::Role::SelectionText : Theme::Role::Error));
    painter->drawText(placed.reason, Qt::TextWordWrap, index.data(SubscriptionModel::ReasonRole).toString());
    painter->restore();
}

void SubscriptionDelegate::paintChannel(QPainter &painter, const QModelIndex &index, const QRect &line, const QColor &text) const
{
    const QRectF chip(line.left(), line.center().y() - chipSize() / 2.0 + 1, chipSize(), chipSize());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(index.data(SubscriptionModel::ColorRole).value<QColor>());
    painter.drawRoundedRect(chip, 2, 2);
    const QRect words = line.adjusted(chipSize() + chipGap(), 0, 0, 0);
    painter.setPen(text);
    painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
}

void SubscriptionDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int top) const
{
    const QRect line(option.rect.left() + padding(), top, option.rect.width() - 2 * padding(), lineHeight(option.fontMetrics));
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    painter.setPen(color(option, index));
    painter.drawText(line, alignment, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
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
