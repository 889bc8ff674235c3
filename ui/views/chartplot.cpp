// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chartplot.h"

#include "ui/views/chartmarker.h"

#include <QCategoryAxis>
#include <QChart>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace eventscope {

namespace {

constexpr double lineWidth = 1.5;
constexpr double markSize = 8;
constexpr double markDistance = 96; ///< pixels, where points lie dense
constexpr double markShift = 24; ///< from curve to curve
constexpr double dense = 12; ///< pixels a point; with more room each has a mark
constexpr double leastTitle = 0.5; ///< of the font around
constexpr int valueTicks = 5;
constexpr double headRoom = 0.05; ///< a mark at the edge would be cut

/// Milliseconds: a double holds them to a fraction of a microsecond.
double coordinate(UtcTime at)
{
    return std::chrono::duration<double, std::milli>(at.time_since_epoch()).count();
}

QList<QPointF> coordinates(const QList<SeriesPoint> &points)
{
    QList<QPointF> found;
    found.reserve(points.size());
    for (const SeriesPoint &point : points)
        found << QPointF(coordinate(point.at), point.value);
    return found;
}

/// As few as tell a step from its rounding: 2.5 needs one.
int decimalsOf(double step)
{
    constexpr int most = 9;
    int decimals = 0;
    for (double scaled = step; decimals < most && std::abs(scaled - std::round(scaled)) > 0.01 * scaled; scaled *= 10)
        ++decimals;
    return decimals;
}

} // namespace

ChartPlot::ChartPlot(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_chart(new QChart)
    , m_times(new QCategoryAxis(m_chart))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins({8, 8, 24, 4}); // at the right half a label of time
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setLocalizeNumbers(true);
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_times->setTruncateLabels(false);
    m_chart->addAxis(m_times, Qt::AlignBottom);
    connect(&theme, &Theme::changed, this, &ChartPlot::applyTheme);
    applyTheme();
}

void ChartPlot::applyTheme()
{
    using Role = Theme::Role;
    m_chart->setBackgroundBrush(m_theme.color(Role::Base));
    m_chart->setBackgroundPen(Qt::NoPen);
    for (QAbstractAxis *axis : m_chart->axes()) {
        axis->setLabelsBrush(m_theme.color(Role::MutedText));
        axis->setTitleBrush(m_theme.color(Role::MutedText));
        axis->setLinePen(QPen(m_theme.color(Role::Border), 1));
        axis->setGridLinePen(QPen(m_theme.color(Role::Separator), 1));
        axis->setLabelsFont(m_chart->font());
        axis->setTitleFont(m_chart->font());
    }
}

QRectF ChartPlot::area() const
{
    return m_chart->plotArea();
}

UtcTime ChartPlot::timeAt(double x) const
{
    const double part = (x - area().left()) / std::max(1.0, area().width());
    return m_from + std::chrono::duration_cast<UtcTime::duration>((m_to - m_from) * part);
}

double ChartPlot::xOf(UtcTime at) const
{
    const double part = static_cast<double>((at - m_from).count()) / static_cast<double>(std::max<qint64>(1, (m_to - m_from).count()));
    return area().left() + part * area().width();
}

double ChartPlot::yOf(double value, ChartUnit unit) const
{
    const auto found = m_values.find(unit);
    if (found == m_values.cend())
        return area().bottom();
    const QValueAxis &axis = *found->second;
    return area().bottom() - (value - axis.min()) / std::max(axis.max() - axis.min(), std::numeric_limits<double>::min()) * area().height();
}

qsizetype ChartPlot::drawnPoints() const
{
    qsizetype points = 0;
    for (const Drawn &drawn : m_drawn) {
        for (const QLineSeries *line : drawn.lines)
            points += line->count();
    }
    return points;
}

void ChartPlot::draw(const QList<const ChartModel::Curve *> &curves, UtcTime from, UtcTime to)
{
    m_from = from;
    m_to = to;
    setTimes(from, to);
    const int columns = std::max(1, static_cast<int>(area().width()));
    QList<Lines> lines;
    std::map<ChartUnit, QList<Lines>> byUnit;
    for (const ChartModel::Curve *curve : curves) {
        lines << curve->points.lines(from, to, columns);
        byUnit[curve->unit] << lines.constLast();
    }
    for (const auto &[unit, found] : byUnit)
        setValues(unit, found);
    for (const auto &[unit, axis] : m_values)
        axis->setVisible(byUnit.count(unit) > 0);
    fitTitles();
    if (m_drawn.size() < static_cast<std::size_t>(curves.size()))
        m_drawn.resize(static_cast<std::size_t>(curves.size()));
    for (qsizetype number = 0; number < curves.size(); ++number)
        showCurve(m_drawn[static_cast<std::size_t>(number)], *curves.at(number), lines.at(number), static_cast<int>(number));
    for (auto drawn = m_drawn.begin() + curves.size(); drawn != m_drawn.end(); ++drawn)
        clear(*drawn, 0);
}

/// From the given piece on.
void ChartPlot::clear(Drawn &drawn, std::size_t piece)
{
    for (; piece < drawn.lines.size(); ++piece)
        drawn.lines[piece]->clear();
    if (drawn.marks)
        drawn.marks->clear();
}

/// Labels are made anew only when there are others: the chart is laid out for each.
void ChartPlot::setTimes(UtcTime from, UtcTime to)
{
    m_times->setRange(coordinate(from), coordinate(to));
    const int room = QFontMetrics(m_times->labelsFont()).horizontalAdvance(QStringLiteral("00:00:00.000")) * 3 / 2;
    const QList<TimeTick> ticks = timeTicks(from, to, std::max(2, static_cast<int>(area().width()) / room));
    if (ticks == m_ticks)
        return;
    m_ticks = ticks;
    for (const QString &label : m_times->categoriesLabels())
        m_times->remove(label);
    m_times->setStartValue(coordinate(from));
    for (const TimeTick &tick : ticks)
        m_times->append(tick.text, coordinate(tick.at));
}

/// Rates and durations begin at 0, and so does what is not far from it.
void ChartPlot::setValues(ChartUnit unit, const QList<Lines> &lines)
{
    double lowest = std::numeric_limits<double>::max();
    double highest = std::numeric_limits<double>::lowest();
    for (const Lines &curve : lines) {
        for (const QList<SeriesPoint> &line : curve) {
            for (const SeriesPoint &point : line) {
                lowest = std::min(lowest, point.value);
                highest = std::max(highest, point.value);
            }
        }
    }
    if (lowest > highest)
        return;
    if (lowest > 0 && (unit != ChartUnit::Number || lowest < highest / 2))
        lowest = 0;
    const double room = lowest < highest ? (highest - lowest) * headRoom : std::max(0.5, std::abs(highest) * headRoom);
    QValueAxis *values = axis(unit);
    values->setRange(lowest == 0 ? 0 : lowest - room, highest + room);
    values->setTickCount(valueTicks);
    values->applyNiceNumbers();
    const double step = (values->max() - values->min()) / (values->tickCount() - 1);
    values->setLabelFormat(QStringLiteral("%.%1f").arg(decimalsOf(step)));
}

QValueAxis *ChartPlot::axis(ChartUnit unit)
{
    QValueAxis *&found = m_values[unit];
    if (found)
        return found;
    found = new QValueAxis(m_chart);
    found->setTitleText(chartUnitText(unit));
    found->setGridLineVisible(m_values.size() == 1);
    m_chart->addAxis(found, m_values.size() == 1 ? Qt::AlignLeft : Qt::AlignRight);
    applyTheme();
    return found;
}

/// Qt Charts cuts a title that is longer than its axis.
void ChartPlot::fitTitles()
{
    for (const auto &one : m_values) {
        QFont font = m_chart->font();
        const double wanted = QFontMetricsF(font).horizontalAdvance(one.second->titleText());
        if (wanted > area().height() && area().height() > 0)
            font.setPointSizeF(QFontInfo(font).pointSizeF() * std::max(leastTitle, area().height() / wanted * (1 - headRoom)));
        if (one.second->titleFont() != font)
            one.second->setTitleFont(font);
    }
}

template<typename Series>
void ChartPlot::attach(Series *series, ChartUnit unit)
{
    QValueAxis *values = axis(unit);
    if (!series->chart())
        m_chart->addSeries(series);
    const QList<QAbstractAxis *> attached = series->attachedAxes();
    if (attached.contains(values))
        return;
    for (QAbstractAxis *old : attached)
        series->detachAxis(old);
    series->attachAxis(m_times);
    series->attachAxis(values);
}

QLineSeries *ChartPlot::lineOf(Drawn &drawn, std::size_t number)
{
    if (number == drawn.lines.size())
        drawn.lines.push_back(new QLineSeries(m_chart));
    return drawn.lines[number];
}

void ChartPlot::showCurve(Drawn &drawn, const ChartModel::Curve &curve, const Lines &lines, int number)
{
    clear(drawn, static_cast<std::size_t>(lines.size()));
    for (qsizetype piece = 0; piece < lines.size(); ++piece) {
        QLineSeries *line = lineOf(drawn, static_cast<std::size_t>(piece));
        attach(line, curve.unit);
        line->setPen(QPen(m_theme.subscriptionColor(curve.colorIndex), lineWidth));
        line->replace(coordinates(lines.at(piece)));
    }
    showMarks(drawn, curve, lines, number);
}

/// On each point where there is room; else a few, in other places than those of the curves beside it.
void ChartPlot::showMarks(Drawn &drawn, const ChartModel::Curve &curve, const Lines &lines, int number)
{
    qsizetype points = 0;
    for (const QList<SeriesPoint> &line : lines)
        points += line.size();
    const bool marksAll = static_cast<double>(points) * dense < area().width();
    QList<QPointF> marks;
    double next = area().left() + markShift * (number % 4);
    for (const QList<SeriesPoint> &line : lines) {
        for (const SeriesPoint &point : line) {
            const double x = xOf(point.at);
            if (!marksAll && line.size() > 1 && x < next)
                continue;
            marks << QPointF(coordinate(point.at), point.value);
            next = std::max(next, x) + (marksAll ? 0 : markDistance);
        }
    }
    if (!drawn.marks && marks.isEmpty())
        return;
    if (!drawn.marks)
        drawn.marks = new QScatterSeries(m_chart);
    if (!marks.isEmpty())
        attach(drawn.marks, curve.unit);
    drawn.marks->setMarkerShape(chartMarkerShape(curve.shape));
    drawn.marks->setMarkerSize(markSize);
    drawn.marks->setColor(m_theme.subscriptionColor(curve.colorIndex));
    drawn.marks->setBorderColor(m_theme.color(Theme::Role::Base));
    drawn.marks->replace(marks);
}

} // namespace eventscope
