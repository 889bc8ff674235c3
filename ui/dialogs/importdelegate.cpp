// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace eventscope {

namespace {

constexpr int padding = 8;
constexpr int gap = 2;
constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

QRect checkBoxRect(const QStyleOptionViewItem &option)
{
    return option.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
}

QRect placed(const QRect &space, const QString &text, const QFont &font)
{
    constexpr int unbounded = 100'000;
    QRect place = space;
    place.setHeight(QFontMetrics(font).boundingRect({0, 0, space.width(), unbounded}, wrapping, text).height());
    return place;
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
    for (const Line &line : lines(option, index))
        height += placed(space, line.text, line.font).height() + gap;
    return {0, height};
}

int ImportDelegate::paintCheckBox(QPainter &painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem box = option;
    box.rect = checkBoxRect(option);
    box.state.setFlag(QStyle::State_HasFocus, false);
    box.state.setFlag(option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
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
        const QRect place = placed(space, line.text, line.font);
        painter->setFont(line.font);
        painter->setPen(line.color);
        painter->drawText(place, wrapping, line.text);
        space.setTop(place.bottom() + 1 + gap);
    }
    painter->restore();
}

} // namespace eventscope
