// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPixmap>
#include <QRectF>

namespace eventscope::test {

/// A device of that many pixels a unit that keeps the pixmaps painted on it, and nothing else.
class PixmapRecorder final : public QPaintDevice
{
public:
    struct Painted
    {
        QSizeF size; ///< on the device, in units
        QSizeF source; ///< of the part that was painted, in pixels
    };

    PixmapRecorder(const QSize &size, qreal density)
        : m_size(size)
        , m_density(density)
    {
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<Painted> &painted() const { return m_engine.painted; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return qCeil(m_density);
        case PdmDevicePixelRatioScaled: return qRound(m_density * devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice * /*device*/) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState & /*state*/) override { }
        void drawPixmap(const QRectF &rect, const QPixmap & /*pixmap*/, const QRectF &source) override
        {
            painted << Painted{rect.size(), source.size()};
        }
        void drawTextItem(const QPointF & /*at*/, const QTextItem & /*item*/) override { }
        void drawPath(const QPainterPath & /*path*/) override { }
        void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override { }
        [[nodiscard]] Type type() const override { return User; }

        QList<Painted> painted;
    };

    QSize m_size;
    qreal m_density;
    mutable Engine m_engine;
};

} // namespace eventscope::test
