// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace eventscope {

/// A subscription's cells: the chip before the channel, and for a refused one the reason below, over the whole row. Where the
/// column is too narrow for the channel it has a line of its own, the whole row long. Cells are painted one by one, so each paints
/// the part of the long lines which lies in it. GUI thread.
class SubscriptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive it; `view` is the table it paints.
    SubscriptionDelegate(Theme &theme, QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Where the lines of a row are, in the viewport.
    struct Lines
    {
        QRect channel;
        int cellsTop = 0; ///< of the line with state, events and rate
        QRect reason;
    };

    [[nodiscard]] Lines lines(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool hasLongChannel(const QFontMetrics &metrics, const QModelIndex &index) const;
    void paintChannel(QPainter &painter, const QModelIndex &index, const QRect &line, const QColor &text) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int top) const;
    [[nodiscard]] QColor color(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme &m_theme;
    const QTableView *m_view;
};

} // namespace eventscope
