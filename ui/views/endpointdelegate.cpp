// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/endpointdelegate.h"

#include "ui/models/endpointlistmodel.h"
#include "ui/views/statedot.h"
#include "ui/views/textwidth.h"
#include "ui/zoomstyle.h"

#include <QApplication>
#include <QPainter>

namespace eventscope {

namespace {

struct Lengths
{
    int padding = zoomed(8);
    int gap = zoomed(4);
    int dotSize = zoomed(12);
};

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

} // namespace

EndpointDelegate::EndpointDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize EndpointDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const Lengths at;
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(smaller(option.font)).height();
    return {at.dotSize + 3 * at.padding, lines + at.gap + at.padding};
}

void EndpointDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Lengths at;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = m_theme.color(selected ? Theme::Role::SelectionText : Theme::Role::Text);
    const QColor muted = selected ? text : m_theme.color(Theme::Role::MutedText);
    const QFontMetrics metrics(option.font);
    paintBackground(painter, option);

    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // marks stand left of what is data
    QRect line = option.rect.adjusted(at.padding, at.gap, -at.padding, 0);
    line.setHeight(metrics.height());
    const QRect dot(line.left(), line.center().y() - at.dotSize / 2 + 1, at.dotSize, at.dotSize);
    paintStateDot(*painter, dot, m_theme, static_cast<ConnectionState>(index.data(EndpointListModel::StateRole).toInt()));
    line.setLeft(dot.right() + at.padding);

    QRect second(line.left(), line.bottom() + at.gap / 2, line.width(), QFontMetrics(smaller(option.font)).height());
    if (index.data(EndpointListModel::BuiltInRole).toBool())
        line.setRight(line.right() - paintMark(*painter, line, smaller(option.font), muted));
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(line, Qt::AlignVCenter, metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->setFont(smaller(option.font));
    painter->setPen(muted);
    const QString detail = index.data(EndpointListModel::DetailRole).toString();
    painter->drawText(second, Qt::AlignVCenter, painter->fontMetrics().elidedText(detail, Qt::ElideMiddle, second.width()));
    painter->restore();
}

int EndpointDelegate::paintMark(QPainter &painter, const QRect &line, const QFont &font, const QColor &color) const
{
    const Lengths at;
    const QString mark = tr("built-in");
    const QFontMetrics metrics(font);
    const int width = textWidth(metrics, mark) + 2 * at.gap;
    const QRect badge(line.right() - width, line.center().y() - metrics.height() / 2, width, metrics.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Theme::Role::Separator)));
    painter.drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(badge, Qt::AlignCenter, mark);
    return width + at.gap;
}

} // namespace eventscope
