// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace eventscope {

/// Cells whose text stands below that of their header, in rows of which the current one has a ring round the whole row, as in the event
/// log. For views that select rows.
class PaddedDelegate : public QStyledItemDelegate
{
public:
    /// `theme` must outlive it.
    explicit PaddedDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    void paintRing(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace eventscope
