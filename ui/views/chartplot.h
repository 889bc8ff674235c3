// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartmodel.h"
#include "ui/models/timeticks.h"
#include "ui/theme.h"

#include <QObject>
#include <QRectF>

#include <map>
#include <vector>

class QCategoryAxis;
class QChart;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace eventscope {

/// A chart of curves over time: each gets a few points a pixel (MinMaxReduction), a colour and a shape; curves of one unit share an axis.
/// Breaks of a curve stay breaks. GUI thread; the work goes by the pixels, not by the points.
class ChartPlot final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the chart is owned by the scene it is put into.
    explicit ChartPlot(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QChart *chart() const { return m_chart; }
    void draw(const QList<const ChartModel::Curve *> &curves, UtcTime from, UtcTime to);
    /// In the chart's own coordinates.
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] UtcTime timeAt(double x) const;
    [[nodiscard]] double xOf(UtcTime at) const;
    /// Nothing while the curve's axis shows nothing.
    [[nodiscard]] double yOf(double value, ChartUnit unit) const;
    /// How many points stand in the chart now, all curves together.
    [[nodiscard]] qsizetype drawnPoints() const;

private:
    using Lines = QList<QList<SeriesPoint>>;

    /// One curve on screen.
    struct Drawn
    {
        std::vector<QLineSeries *> lines; ///< one for each piece between breaks
        QScatterSeries *marks = nullptr;
    };

    void applyTheme();
    void setTimes(UtcTime from, UtcTime to);
    void setValues(ChartUnit unit, const QList<Lines> &lines);
    [[nodiscard]] QValueAxis *axis(ChartUnit unit);
    void fitTitles();
    static void clear(Drawn &drawn, std::size_t piece);
    void showCurve(Drawn &drawn, const ChartModel::Curve &curve, const Lines &lines, int number);
    void showMarks(Drawn &drawn, const ChartModel::Curve &curve, const Lines &lines, int number);
    [[nodiscard]] QLineSeries *lineOf(Drawn &drawn, std::size_t number);
    template<typename Series>
    void attach(Series *series, ChartUnit unit);

    const Theme &m_theme;
    QChart *m_chart;
    QCategoryAxis *m_times;
    std::map<ChartUnit, QValueAxis *> m_values;
    QList<TimeTick> m_ticks;
    std::vector<Drawn> m_drawn;
    UtcTime m_from{};
    UtcTime m_to{};
};

} // namespace eventscope
