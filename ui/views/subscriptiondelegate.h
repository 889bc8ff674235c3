// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace eventscope {

/// A subscription's cells: the chip before the channel, and for a refused one a second line with the reason over the whole
/// row. Cells are painted one by one, so each paints the part of that line which lies in it. GUI thread.
class SubscriptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive it; `view` is the table it paints.
    SubscriptionDelegate(Theme &theme, QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect line) const;
    void paintReason(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QRect reasonRect(const QStyleOptionViewItem &option) const;
    [[nodiscard]] QColor color(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme &m_theme;
    const QTableView *m_view;
};

} // namespace eventscope
