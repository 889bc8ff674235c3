// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chartpicture.h"

#include "core/base/fileerror.h"
#include "ui/views/chartmarker.h"
#include "ui/views/chartview.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace eventscope {

namespace {

constexpr double fineness = 2;
constexpr double margin = 12;
constexpr double markWidth = 24;
constexpr double gap = 6;
constexpr double nameDistance = 20;

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return writeError(file);
}

} // namespace

ChartPicture::ChartPicture(const Theme &theme, ChartView &view, const ChartModel &model)
    : m_theme(theme)
    , m_view(view)
{
    m_view.refresh();
    for (const ChartModel::Curve *curve : model.shownCurves())
        m_names << Name{{}, curve->name, curve->shape, curve->colorIndex};
    layOutNames();
}

/// One behind the other, in as many rows as they need.
void ChartPicture::layOutNames()
{
    const QFontMetricsF metrics(m_view.font());
    const double height = metrics.height() + gap;
    QPointF at(margin, margin);
    for (Name &name : m_names) {
        const double width = std::min(markWidth + gap + metrics.horizontalAdvance(name.text) + 1, m_view.width() - 2 * margin);
        if (at.x() > margin && at.x() + width > m_view.width() - margin)
            at = QPointF(margin, at.y() + height);
        name.rect = QRectF(at, QSizeF(width, height));
        at.rx() += width + nameDistance;
    }
    m_namesHeight = m_names.isEmpty() ? 0 : at.y() + height;
}

QSizeF ChartPicture::size() const
{
    return {static_cast<double>(m_view.width()), m_view.height() + m_namesHeight};
}

void ChartPicture::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), size()), m_theme.color(Theme::Role::Base));
    painter.setFont(m_view.font());
    const QFontMetricsF metrics(m_view.font());
    for (const Name &name : m_names) {
        const QRectF mark(name.rect.left(), name.rect.top(), markWidth, name.rect.height());
        paintChartMarker(painter, mark, name.shape, m_theme.subscriptionColor(name.colorIndex));
        const QRectF text = name.rect.adjusted(markWidth + gap, 0, 0, 0);
        painter.setPen(m_theme.color(Theme::Role::Text));
        painter.drawText(text, Qt::AlignVCenter, metrics.elidedText(name.text, Qt::ElideMiddle, text.width()));
    }
    m_view.scene()->render(&painter, QRectF(0, m_namesHeight, m_view.width(), m_view.height()), m_view.sceneRect());
}

Result<void> ChartPicture::savePng(const QString &path) const
{
    QImage image((size() * fineness).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(fineness);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return save(path, bytes.data());
}

Result<void> ChartPicture::saveSvg(const QString &path) const
{
    QBuffer bytes;
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size()));
    generator.setTitle(m_view.accessibleName());
    generator.setDescription(m_view.summary());
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return save(path, bytes.data());
}

} // namespace eventscope
