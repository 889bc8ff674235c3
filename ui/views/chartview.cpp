// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chartview.h"

#include "ui/accessiblerole.h"
#include "ui/models/logtime.h"
#include "ui/views/chartplot.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QRubberBand>
#include <QWheelEvent>

#include <cmath>

namespace eventscope {

namespace {

constexpr int refreshMs = 100;
constexpr double zoomStep = 0.8; ///< of a notch of the wheel, or a key
constexpr double panStep = 0.2;
constexpr double notch = 120;
constexpr double above = 10; ///< z of the cursor

} // namespace

ChartView::ChartView(const Theme &theme, ChartModel &model, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_plot(new ChartPlot(theme, this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setChart(m_plot->chart());
    setObjectName(QStringLiteral("chartView"));
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Chart"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    viewport()->setFocusPolicy(Qt::NoFocus); // also of its focus proxy, which this is
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 96);
    m_cursorLine = new QGraphicsLineItem(m_plot->chart());
    m_cursorText = new QGraphicsSimpleTextItem(m_plot->chart());
    m_cursorLine->setZValue(above);
    m_cursorText->setZValue(above);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ChartView::refresh);
    connect(&model, &ChartModel::changed, this, &ChartView::scheduleRefresh);
    connect(m_plot->chart(), &QChart::plotAreaChanged, this, &ChartView::scheduleRefresh);
    connect(&theme, &Theme::changed, this, &ChartView::refresh);
    refresh();
}

void ChartView::scheduleRefresh()
{
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void ChartView::refresh()
{
    m_refreshTimer.stop();
    if (!isVisible())
        return;
    readExtent();
    m_plot->draw(m_model.shownCurves(), m_range.from(), m_range.to());
    placeCursor();
}

void ChartView::readExtent()
{
    std::optional<UtcTime> first;
    std::optional<UtcTime> last;
    for (const ChartModel::Curve *curve : m_model.shownCurves()) {
        if (curve->points.isEmpty())
            continue;
        first = std::min(first.value_or(curve->points.firstTime()), curve->points.firstTime());
        last = std::max(last.value_or(curve->points.lastTime()), curve->points.lastTime());
    }
    if (first)
        m_range.setExtent(*first, *last);
}

void ChartView::setRange(const ChartRange &range)
{
    m_range = range;
    refresh();
    setAccessibleDescription(summary());
    Q_EMIT rangeChanged();
}

void ChartView::showWhole()
{
    ChartRange range = m_range;
    range.showWhole();
    setRange(range);
}

void ChartView::zoomIn()
{
    ChartRange range = m_range;
    range.zoom(zoomStep, anchor());
    setRange(range);
}

void ChartView::zoomOut()
{
    ChartRange range = m_range;
    range.zoom(1 / zoomStep, anchor());
    setRange(range);
}

/// The cursor while it is in sight, else the middle.
UtcTime ChartView::anchor() const
{
    const bool isSeen = m_cursor && *m_cursor >= m_range.from() && *m_cursor <= m_range.to();
    return isSeen ? *m_cursor : m_range.from() + m_range.length() / 2;
}

QString ChartView::summary() const
{
    const QString part = tr("%n line(s), from %1 to %2", nullptr, static_cast<int>(m_model.shownCurves().size()))
                             .arg(shortTimeText(m_range.from()), shortTimeText(m_range.to()));
    if (!m_cursor)
        return part;
    QStringList values;
    for (const ChartModel::Curve *curve : m_model.shownCurves()) {
        if (const auto point = curve->points.nearest(*m_cursor))
            values << tr("%1: %2", "a line and its value").arg(curve->name, chartValueText(point->value, curve->unit));
    }
    return tr("%1. Cursor at %2. %3")
        .arg(part, clockText(*m_cursor, Qt::LocalTime, Fraction::Milliseconds), values.join(QStringLiteral(", ")));
}

void ChartView::setCursorAt(const std::optional<UtcTime> &at)
{
    m_cursor = at;
    m_model.setCursor(at);
    placeCursor();
    setAccessibleDescription(summary());
}

void ChartView::placeCursor()
{
    const QRectF area = m_plot->area();
    const double x = m_cursor ? m_plot->xOf(*m_cursor) : -1;
    const bool isSeen = m_cursor && m_model.hasPoints() && x >= area.left() - 1 && x <= area.right() + 1;
    m_cursorLine->setVisible(isSeen);
    m_cursorText->setVisible(isSeen);
    if (!isSeen)
        return;
    m_cursorLine->setPen(QPen(m_theme.color(Theme::Role::Accent), 1));
    m_cursorLine->setLine(x, area.top(), x, area.bottom());
    m_cursorText->setBrush(m_theme.color(Theme::Role::Accent));
    m_cursorText->setFont(font());
    m_cursorText->setText(clockText(*m_cursor, Qt::LocalTime, Fraction::Milliseconds));
    const double width = m_cursorText->boundingRect().width();
    const bool fitsRight = x + 4 + width <= area.right();
    m_cursorText->setPos(fitsRight ? x + 4 : x - 4 - width, area.top());
}

void ChartView::chooseAt(const QPointF &position)
{
    const QPointF place = m_plot->chart()->mapFromScene(mapToScene(position.toPoint()));
    const UtcTime at = m_plot->timeAt(place.x());
    std::optional<SeriesPoint> best;
    double least = 0;
    for (const ChartModel::Curve *curve : m_model.shownCurves()) {
        const auto point = curve->points.nearest(at);
        if (!point)
            continue;
        const double distance = std::hypot(m_plot->xOf(point->at) - place.x(), m_plot->yOf(point->value, curve->unit) - place.y());
        if (!best || distance < least) {
            best = point;
            least = distance;
        }
    }
    if (best)
        choose(*best);
}

void ChartView::choose(const SeriesPoint &point)
{
    ChartRange range = m_range;
    range.reveal(point.at);
    if (range.from() != m_range.from())
        setRange(range);
    setCursorAt(point.at);
    Q_EMIT rowWanted(point.id);
}

const ChartModel::Curve *ChartView::currentCurve() const
{
    const ChartModel::Curve *current = m_model.curve(m_currentRow);
    if (current && current->isShown)
        return current;
    const auto shown = m_model.shownCurves();
    return shown.isEmpty() ? nullptr : shown.constFirst();
}

void ChartView::stepCursor(bool forward)
{
    const ChartModel::Curve *curve = currentCurve();
    if (!curve)
        return;
    const UtcTime::duration beside(1); // the first press leads to the first point in sight, or the last
    const UtcTime from = m_cursor.value_or(forward ? m_range.from() - beside : m_range.to() + beside);
    if (const auto point = forward ? curve->points.next(from) : curve->points.previous(from))
        choose(*point);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    ChartRange range = m_range;
    const bool pans = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomIn();
    case Qt::Key_Minus: return zoomOut();
    case Qt::Key_0: return showWhole();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!pans)
            return stepCursor(event->key() == Qt::Key_Right);
        range.pan(event->key() == Qt::Key_Right ? panStep : -panStep);
        return setRange(range);
    case Qt::Key_Home: range.pan(-1e9); return setRange(range);
    case Qt::Key_End: range.pan(1e9); return setRange(range);
    default: QChartView::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const bool pans = event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QChartView::mousePressEvent(event);
    m_pressed = event->pos();
    m_drag = pans ? Drag::Pan : Drag::Press;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int moved = event->pos().x() - m_pressed.x();
    if (m_drag == Drag::Press && std::abs(moved) >= QApplication::startDragDistance())
        m_drag = Drag::Choose;
    if (m_drag == Drag::Choose)
        updateBand(event->pos().x());
    if (m_drag != Drag::Pan || moved == 0)
        return;
    m_pressed = event->pos();
    ChartRange range = m_range;
    range.pan(-moved / std::max(1.0, m_plot->area().width()));
    setRange(range);
}

void ChartView::updateBand(int x)
{
    const QRect area = mapFromScene(m_plot->chart()->mapToScene(m_plot->area())).boundingRect();
    const int begin = std::clamp(std::min(m_pressed.x(), x), area.left(), area.right());
    const int end = std::clamp(std::max(m_pressed.x(), x), area.left(), area.right());
    m_band->setGeometry(begin, area.top(), std::max(1, end - begin), area.height());
    m_band->show();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Press)
        return chooseAt(event->pos());
    if (drag != Drag::Choose)
        return;
    updateBand(event->pos().x());
    m_band->hide();
    const auto timeAt = [this](int x) { return m_plot->timeAt(m_plot->chart()->mapFromScene(mapToScene(QPoint(x, 0))).x()); };
    ChartRange range = m_range;
    range.show(timeAt(m_band->geometry().left()), timeAt(m_band->geometry().right()));
    setRange(range);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    ChartRange range = m_range;
    if (turned.x() != 0)
        range.pan(-turned.x() / notch * panStep);
    else
        range.zoom(std::pow(zoomStep, turned.y() / notch),
                   m_plot->timeAt(m_plot->chart()->mapFromScene(mapToScene(event->position().toPoint())).x()));
    setRange(range);
    event->accept();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    scheduleRefresh();
}

void ChartView::showEvent(QShowEvent *event)
{
    QChartView::showEvent(event);
    scheduleRefresh();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleRefresh();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    setAccessibleDescription(summary());
}

} // namespace eventscope
