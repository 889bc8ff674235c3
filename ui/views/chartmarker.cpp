// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chartmarker.h"

#include <QPainter>
#include <QtMath>

#include <array>

namespace eventscope {

namespace {

using Series = QScatterSeries;

constexpr std::array shapes{Series::MarkerShapeCircle,           Series::MarkerShapeRectangle, Series::MarkerShapeTriangle,
                            Series::MarkerShapeRotatedRectangle, Series::MarkerShapeStar,      Series::MarkerShapePentagon};

/// Every second corner at `inner` of the radius.
QPolygonF star(const QPointF &center, double radius, int corners, double inner)
{
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = 2 * M_PI * corner / corners - M_PI / 2;
        const double distance = corner % 2 == 1 ? radius * inner : radius;
        polygon << center + QPointF(std::cos(angle), std::sin(angle)) * distance;
    }
    return polygon;
}

QPolygonF pentagon(const QPointF &center, double radius)
{
    QPolygonF polygon;
    for (int corner = 0; corner < 5; ++corner) {
        const double angle = 2 * M_PI * corner / 5 - M_PI / 2;
        polygon << center + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    return polygon;
}

void paintShape(QPainter &painter, const QPointF &center, double radius, Series::MarkerShape shape)
{
    const QRectF square(center.x() - radius * 0.85, center.y() - radius * 0.85, radius * 1.7, radius * 1.7);
    switch (shape) {
    case Series::MarkerShapeCircle: return painter.drawEllipse(center, radius, radius);
    case Series::MarkerShapeRectangle: return painter.drawRect(square);
    case Series::MarkerShapeTriangle:
        return static_cast<void>(painter.drawPolygon(
            QPolygonF({{square.left(), square.bottom()}, {center.x(), square.top()}, {square.right(), square.bottom()}})));
    case Series::MarkerShapeRotatedRectangle: return static_cast<void>(painter.drawPolygon(star(center, radius * 1.1, 4, 1)));
    case Series::MarkerShapeStar: return static_cast<void>(painter.drawPolygon(star(center, radius * 1.2, 10, 0.5)));
    case Series::MarkerShapePentagon: return static_cast<void>(painter.drawPolygon(pentagon(center, radius * 1.1)));
    }
}

} // namespace

QScatterSeries::MarkerShape chartMarkerShape(int index)
{
    return shapes.at(static_cast<std::size_t>(index) % shapes.size());
}

void paintChartMarker(QPainter &painter, const QRectF &rect, int index, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    paintShape(painter, rect.center(), std::min(rect.width(), rect.height()) * 0.28, chartMarkerShape(index));
    painter.restore();
}

} // namespace eventscope
