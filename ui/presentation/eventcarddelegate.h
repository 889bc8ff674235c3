// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace eventscope {

/// Paints an event of a FeedModel as a card: a bar in the colour of its subscription, channel and time above, and below the fields of the
/// payload side by side, each with its name over its value, as many as there is room for.
class EventCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    EventCardDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts
    {
        QFont channel;
        QFont small;
        QFont value;
    };

    [[nodiscard]] static Fonts fonts(const QFont &font);
    void paintGround(QPainter &painter, const QRect &card, const QModelIndex &index, bool isCurrent) const;
    void paintHead(QPainter &painter, const QRect &rect, const QModelIndex &index, const Fonts &fonts) const;
    void paintFields(QPainter &painter, const QRect &rect, const QStringList &fields, const Fonts &fonts) const;
    void paintRest(QPainter &painter, const QRect &rect, qsizetype count, const Fonts &fonts) const;
    [[nodiscard]] QColor barColor(const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace eventscope
