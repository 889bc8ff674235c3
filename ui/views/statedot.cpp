// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statedot.h"

#include "ui/zoomstyle.h"

#include <QPainter>

namespace eventscope {

namespace {

constexpr int dotSize = 12;

Theme::Role roleOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Disconnected: return Theme::Role::MutedText;
    case ConnectionState::Connecting:
    case ConnectionState::Reconnecting: return Theme::Role::Warning;
    case ConnectionState::Connected: return Theme::Role::Success;
    case ConnectionState::Failed: return Theme::Role::Error;
    }
    return Theme::Role::MutedText;
}

QPolygonF diamond(const QRectF &rect)
{
    return QPolygonF({{rect.center().x(), rect.top()},
                      {rect.right(), rect.center().y()},
                      {rect.center().x(), rect.bottom()},
                      {rect.left(), rect.center().y()}});
}

} // namespace

void paintStateDot(QPainter &painter, const QRectF &rect, const Theme &theme, ConnectionState state)
{
    constexpr int fullCircle = 360 * 16;
    const QColor color = theme.color(roleOf(state));
    const QRectF dot = rect.adjusted(2, 2, -2, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(state == ConnectionState::Connected || state == ConnectionState::Failed ? QBrush(color) : QBrush(Qt::NoBrush));
    if (state == ConnectionState::Failed)
        painter.drawPolygon(diamond(dot.adjusted(-0.5, -0.5, 0.5, 0.5)));
    else
        painter.drawEllipse(dot);
    if (state == ConnectionState::Connecting || state == ConnectionState::Reconnecting) {
        painter.setBrush(color);
        painter.drawPie(dot, fullCircle / 4, fullCircle / 2);
    }
    painter.restore();
}

StateDot::StateDot(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StateDot::setState(ConnectionState state)
{
    m_state = state;
    update();
}

QSize StateDot::sizeHint() const
{
    return {zoomed(dotSize), zoomed(dotSize)};
}

void StateDot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintStateDot(painter, rect(), m_theme, m_state);
}

} // namespace eventscope
