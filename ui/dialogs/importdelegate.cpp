// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdelegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace eventscope {

namespace {

constexpr int padding = 8;
constexpr int gap = 2;

QRect checkBoxRect(const QStyleOptionViewItem &option)
{
    return option.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
}

/// Words are broken only where one is longer than the line. The height it takes.
int wrap(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

} // namespace

ImportDelegate::ImportDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QList<ImportDelegate::Line> ImportDelegate::lines(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto color = [&](Theme::Role role) { return m_theme.color(selected ? Theme::Role::SelectionText : role); };
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    QList<Line> lines{{index.data().toString(), bold, color(Theme::Role::Text)},
                      {index.data(UrlRole).toString(), option.font, color(Theme::Role::MutedText)},
                      {index.data(AuthorizersRole).toString(), option.font, color(Theme::Role::Text)}};
    if (const QString namespaces = index.data(NamespacesRole).toString(); !namespaces.isEmpty())
        lines << Line{namespaces, option.font, color(Theme::Role::MutedText)};
    for (const Role role : {MissingRole, NoteRole}) {
        if (const QString warning = index.data(role).toString(); !warning.isEmpty())
            lines << Line{QStringLiteral("\u26A0\uFE0E ") + warning, option.font, color(Theme::Role::Warning)};
    }
    return lines;
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    styled.rect = QRect(0, 0, view->viewport()->width(), option.fontMetrics.height());
    const QRect space = styled.rect.adjusted(checkBoxRect(styled).right() + padding, 0, -padding, 0);
    int height = 2 * padding - gap;
    for (const Line &line : lines(option, index)) {
        QTextLayout layout(line.text, line.font);
        height += wrap(layout, space.width()) + gap;
    }
    return {0, height};
}

int ImportDelegate::paintCheckBox(QPainter &painter, const QStyleOptionViewItem &option) const
{
    QStyleOptionViewItem box = option;
    box.rect = checkBoxRect(option);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    // Fusion's own outline is darker than the window: nothing to see in the dark.
    painter.setPen(m_theme.color(Theme::Role::MutedText));
    painter.drawRoundedRect(QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    return box.rect.right();
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &styled, painter, option.widget);
    painter->save();
    QRect space = option.rect;
    space.adjust(paintCheckBox(*painter, styled) + padding - option.rect.left(), padding, -padding, 0);
    for (const Line &line : lines(option, index)) {
        QTextLayout layout(line.text, line.font);
        const int height = wrap(layout, space.width());
        painter->setPen(line.color);
        layout.draw(painter, space.topLeft());
        space.setTop(space.top() + height + gap);
    }
    painter->restore();
}

} // namespace eventscope
