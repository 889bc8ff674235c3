// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/seriespoint.h"

#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace eventscope {

/// A line of any number of points, and of any part of it the few that a picture needs: of each column of pixels the first, the lowest, the
/// highest and the last. A tree of minima and maxima answers for a million points in the time of a few look-ups a column. Where the line
/// was ended it stays broken, as long as that is a column wide. A value type.
class MinMaxReduction
{
public:
    /// Above it the line is thinned to half: of four points the lowest and the highest stay, and the ends of lines.
    static constexpr qsizetype maxPoints = qsizetype(1) << 20;

    explicit MinMaxReduction(qsizetype limit = maxPoints);

    /// Not before the point before, unless endLine() was called between them.
    void append(const SeriesPoint &point);
    /// The next point begins a line of its own.
    void endLine() { m_isEnded = true; }

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_points.size()); }
    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    [[nodiscard]] UtcTime firstTime() const { return m_firstTime; }
    [[nodiscard]] UtcTime lastTime() const { return m_lastTime; }

    /// What of it is seen between two times, `columns` pixels apart: lines of at most four points a column, and one point beyond each
    /// edge that a line crosses.
    [[nodiscard]] QList<QList<SeriesPoint>> lines(UtcTime from, UtcTime to, int columns) const;
    /// The points in [from, to], all that are left of them.
    [[nodiscard]] QList<SeriesPoint> points(UtcTime from, UtcTime to) const;
    /// The point nearest in time; nothing when there is none.
    [[nodiscard]] std::optional<SeriesPoint> nearest(UtcTime at) const;
    /// The nearest point after or before a time.
    [[nodiscard]] std::optional<SeriesPoint> next(UtcTime at) const;
    [[nodiscard]] std::optional<SeriesPoint> previous(UtcTime at) const;

private:
    static constexpr std::size_t fan = 16;
    static constexpr std::size_t levelCount = 5;
    /// Indexes of points.
    struct Extremes
    {
        std::size_t lowest;
        std::size_t highest;
    };
    /// Points [begin, end), ascending in time.
    struct Range
    {
        std::size_t begin;
        std::size_t end;
    };

    void add(const SeriesPoint &point);
    void include(Extremes &extremes, const Extremes &others) const;
    [[nodiscard]] Extremes extremes(Range range) const;
    [[nodiscard]] Range line(std::size_t number) const;
    [[nodiscard]] QList<Range> stretches(UtcTime from, UtcTime to, UtcTime::duration column) const;
    [[nodiscard]] std::size_t lowerBound(Range range, UtcTime at) const;
    [[nodiscard]] QList<SeriesPoint> reduced(Range range, UtcTime from, UtcTime::duration column) const;
    void appendColumn(QList<SeriesPoint> &points, Range column) const;
    void thin();

    std::vector<SeriesPoint> m_points;
    std::vector<std::size_t> m_lineBegins;
    std::array<std::vector<Extremes>, levelCount> m_levels; ///< of 16, 256, … points
    qsizetype m_limit;
    bool m_isEnded = true;
    UtcTime m_firstTime{}; ///< the clock may be set back: not those of the first and the last point
    UtcTime m_lastTime{};
};

} // namespace eventscope
