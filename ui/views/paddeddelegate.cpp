// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paddeddelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace eventscope {

namespace {
constexpr int padding = 5; ///< with the style's own 3 pixels the 8 of a header
} // namespace

PaddedDelegate::PaddedDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PaddedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.color(Theme::Role::Selection));
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(padding, 0, -padding, 0);
    inner.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, inner, index);
    paintRing(*painter, option, index);
}

QSize PaddedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(padding, 0, -padding, 0); // where words wrap
    return QStyledItemDelegate::sizeHint(inner, index) + QSize(2 * padding, 0);
}

void PaddedDelegate::paintRing(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().siblingAtColumn(0) != index.siblingAtColumn(0))
        return;
    const QColor ring = m_theme.color(Theme::Role::Accent);
    const QRect &cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), ring);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), ring);
    if (index.column() == 0)
        painter.fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), ring);
}

} // namespace eventscope
