// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationchart.h"

#include "ui/models/eventlogmodel.h"
#include "ui/views/chartmarker.h"
#include "ui/views/chartview.h"
#include "ui/views/elidedlabel.h"
#include "ui/zoomstyle.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace eventscope {

namespace {

constexpr int extendMs = 250;
constexpr qsizetype mostNames = 6;
/// Rows up to now are on disk no later than this.
constexpr std::chrono::milliseconds storing{300};

QPixmap marker(int shape, const QColor &color, double ratio)
{
    QPixmap picture(QSize(zoomed(22), zoomed(14)) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChartMarker(painter, QRectF(QPointF(), picture.deviceIndependentSize()), shape, color);
    return picture;
}

/// Of all points those that the axis goes by. Grouped digits would look like no id.
QString extremesOf(const MinMaxReduction &points)
{
    QStringList numbers;
    for (const QList<SeriesPoint> &line : points.lines(points.firstTime(), points.lastTime(), 1)) {
        for (const SeriesPoint &point : line)
            numbers << QString::number(point.value, 'f', 0);
    }
    return numbers.join(QLatin1Char(' '));
}

} // namespace

PresentationChart::PresentationChart(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new ChartView(theme, m_model, this))
    , m_legend(new QWidget(this))
{
    setObjectName(QStringLiteral("presentationChart"));
    setAccessibleName(tr("Charts"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_view->hide();
    QSizePolicy place = m_view->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    m_view->setSizePolicy(place);
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(zoomed(8), 0, zoomed(8), zoomed(4));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend);
    m_timer.setInterval(extendMs);
    connect(&m_timer, &QTimer::timeout, this, &PresentationChart::extend);
    connect(&m_model, &ChartModel::changed, this, &PresentationChart::onChanged);
}

void PresentationChart::show(EventLogModel *log, const QList<SeriesRequest> &series, const Discretion &discretion, bool isLive)
{
    m_log = log;
    m_isLive = isLive;
    m_discretion = discretion;
    m_model.setNaming([this](const QString &name) { return m_discretion.text(name); });
    m_model.setSubscriptionColors([this](const QString &channel, const QByteArray &id) {
        CaptureRow row;
        row.channel = channel;
        row.subscriptionId = id;
        return m_log ? m_log->colorIndex(row) : 0;
    });
    while (m_model.hasSeries())
        m_model.removeSeries(0);
    m_path = log ? log->capturePath() : QString();
    m_drawnTo = 0;
    m_model.setCapture(m_path);
    for (const SeriesRequest &request : series) {
        if (request.kind != SeriesRequest::Kind::Number || !discretion.touches(request.expression))
            m_model.addSeries(request);
    }
    if (!m_model.hasSeries())
        m_model.addSeries({SeriesRequest::Kind::EventsBySubscription});
    m_timer.start();
    extend();
}

void PresentationChart::hideAnew()
{
    m_drawnTo = 0;
    m_model.setCapture(m_path);
    extend();
}

void PresentationChart::extend()
{
    if (!m_log || !m_log->reader() || m_log->lastId() < 1)
        return;
    // A replay that goes back is drawn anew, and so is a rescued copy.
    if (m_path != m_log->capturePath() || m_log->lastId() < m_drawnTo)
        m_model.setCapture(m_log->capturePath());
    m_path = m_log->capturePath();
    m_drawnTo = m_log->lastId();
    if (m_isLive)
        return m_model.extendTo(m_log->lastId(), m_clock.utc() - storing);
    const QList<CaptureRow> last = m_log->reader()->rows(m_log->lastId(), m_log->lastId(), 0);
    if (!last.isEmpty())
        m_model.extendTo(m_log->lastId(), last.first().at);
}

void PresentationChart::onChanged()
{
    hideIds();
    // Without a point there is no time for the axis to tell.
    const auto curves = m_model.shownCurves();
    m_view->setVisible(
        std::any_of(curves.cbegin(), curves.cend(), [](const ChartModel::Curve *curve) { return !curve->points.isEmpty(); }));
    updateLegend();
}

/// An axis tells its numbers in full.
void PresentationChart::hideIds()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ChartModel::Curve *curve = m_model.curve(row);
        if (!curve || !curve->isShown || curve->unit != ChartUnit::Number)
            continue;
        if (const QString numbers = extremesOf(curve->points); m_discretion.text(numbers) != numbers)
            m_model.setData(m_model.index(row, ChartModel::NameColumn), Qt::Unchecked, Qt::CheckStateRole);
    }
}

void PresentationChart::updateLegend()
{
    QStringList names;
    const auto curves = m_model.shownCurves();
    for (const ChartModel::Curve *curve : curves)
        names << curve->name;
    if (names == m_names)
        return;
    m_names = names;
    qDeleteAll(m_legend->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const ChartModel::Curve *curve : curves.first(std::min(mostNames, curves.size())))
        m_legend->layout()->addWidget(makeEntry(*curve));
}

QWidget *PresentationChart::makeEntry(const ChartModel::Curve &curve)
{
    auto *entry = new QWidget(m_legend);
    auto *mark = new QLabel(entry);
    mark->setPixmap(marker(curve.shape, m_theme.subscriptionColor(curve.colorIndex), devicePixelRatioF()));
    auto *name = new ElidedLabel(entry);
    name->setText(curve.name);
    auto *layout = new QHBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(mark);
    layout->addWidget(name, 1);
    return entry;
}

} // namespace eventscope
