// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/connection.h"
#include "ui/theme.h"

#include <QWidget>

namespace eventscope {

/// Draws a connection state as a dot: a disc for Connected, a ring for Disconnected, half a disc while it is being made, a
/// diamond for Failed. Colour and shape differ, so that neither tells it alone.
void paintStateDot(QPainter &painter, const QRectF &rect, const Theme &theme, ConnectionState state);

/// The dot as a small widget. GUI thread.
class StateDot : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    explicit StateDot(Theme &theme, QWidget *parent = nullptr);

    void setState(ConnectionState state);
    [[nodiscard]] ConnectionState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    ConnectionState m_state = ConnectionState::Disconnected;
};

} // namespace eventscope
