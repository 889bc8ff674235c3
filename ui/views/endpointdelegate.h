// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace eventscope {

/// Two lines for an endpoint: state dot and name, then host or state. The built-in one has a mark at the right. GUI thread.
class EndpointDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit EndpointDelegate(Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int paintMark(QPainter &painter, const QRect &line, const QFont &font, const QColor &color) const;

    Theme &m_theme;
};

} // namespace eventscope
