// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/minmaxreduction.h"

#include <algorithm>

namespace eventscope {

MinMaxReduction::MinMaxReduction(qsizetype limit)
    : m_limit(limit)
{
}

void MinMaxReduction::append(const SeriesPoint &point)
{
    if (size() >= m_limit)
        thin();
    if (std::exchange(m_isEnded, false))
        m_lineBegins.push_back(m_points.size());
    m_firstTime = isEmpty() ? point.at : std::min(m_firstTime, point.at);
    m_lastTime = isEmpty() ? point.at : std::max(m_lastTime, point.at);
    add(point);
}

void MinMaxReduction::add(const SeriesPoint &point)
{
    std::size_t node = m_points.size();
    const Extremes one{node, node};
    m_points.push_back(point);
    for (std::vector<Extremes> &level : m_levels) {
        node /= fan;
        if (node == level.size())
            level.push_back(one);
        else
            include(level.back(), one);
    }
}

void MinMaxReduction::include(Extremes &extremes, const Extremes &others) const
{
    if (m_points[others.lowest].value < m_points[extremes.lowest].value)
        extremes.lowest = others.lowest;
    if (m_points[others.highest].value > m_points[extremes.highest].value)
        extremes.highest = others.highest;
}

/// The fewest nodes of the tree that cover the range.
MinMaxReduction::Extremes MinMaxReduction::extremes(Range range) const
{
    Extremes found{range.begin, range.begin};
    for (std::size_t at = range.begin; at < range.end;) {
        std::size_t level = 0;
        std::size_t block = 1;
        while (level < levelCount && at % (block * fan) == 0 && at + block * fan <= range.end) {
            block *= fan;
            ++level;
        }
        include(found, level == 0 ? Extremes{at, at} : m_levels[level - 1][at / block]);
        at += block;
    }
    return found;
}

MinMaxReduction::Range MinMaxReduction::line(std::size_t number) const
{
    return {m_lineBegins[number], number + 1 < m_lineBegins.size() ? m_lineBegins[number + 1] : m_points.size()};
}

/// The lines between two times; those that no gap of a column's width divides are one.
QList<MinMaxReduction::Range> MinMaxReduction::stretches(UtcTime from, UtcTime to, UtcTime::duration column) const
{
    QList<Range> found;
    for (std::size_t number = 0; number < m_lineBegins.size(); ++number) {
        const Range one = line(number);
        const UtcTime begins = m_points[one.begin].at;
        if (m_points[one.end - 1].at < from || begins > to)
            continue;
        const bool isNext = !found.isEmpty() && found.constLast().end == one.begin;
        const auto gap = isNext ? begins - m_points[one.begin - 1].at : column;
        if (gap >= UtcTime::duration::zero() && gap < column)
            found.last().end = one.end;
        else
            found << one;
    }
    return found;
}

std::size_t MinMaxReduction::lowerBound(Range range, UtcTime at) const
{
    const auto begin = m_points.begin() + static_cast<std::ptrdiff_t>(range.begin);
    const auto end = m_points.begin() + static_cast<std::ptrdiff_t>(range.end);
    const auto found = std::lower_bound(begin, end, at, [](const SeriesPoint &point, UtcTime time) { return point.at < time; });
    return static_cast<std::size_t>(found - m_points.begin());
}

QList<QList<SeriesPoint>> MinMaxReduction::lines(UtcTime from, UtcTime to, int columns) const
{
    const UtcTime::duration column = std::max(UtcTime::duration(1), (to - from) / std::max(columns, 1));
    QList<QList<SeriesPoint>> lines;
    for (const Range &stretch : stretches(from, to, column)) {
        const std::size_t first = lowerBound(stretch, from);
        const std::size_t end = lowerBound(stretch, to + UtcTime::duration(1));
        lines << reduced({first > stretch.begin ? first - 1 : first, std::min(end + 1, stretch.end)}, from, column);
    }
    return lines;
}

QList<SeriesPoint> MinMaxReduction::reduced(Range range, UtcTime from, UtcTime::duration column) const
{
    QList<SeriesPoint> points;
    for (std::size_t at = range.begin; at < range.end;) {
        // What is before the first column is one point; the integer division rounds it into that column.
        const UtcTime begin = from + (m_points[at].at - from) / column * column;
        const UtcTime columnEnd = m_points[at].at < from ? from : begin + column;
        const std::size_t end = lowerBound({at, range.end}, columnEnd);
        appendColumn(points, {at, end});
        at = end;
    }
    return points;
}

void MinMaxReduction::appendColumn(QList<SeriesPoint> &points, Range column) const
{
    const Extremes found = extremes(column);
    std::array<std::size_t, 4> kept{column.begin, std::min(found.lowest, found.highest), std::max(found.lowest, found.highest),
                                    column.end - 1};
    const auto *end = std::unique(kept.begin(), kept.end());
    for (const auto *one = kept.begin(); one != end; ++one)
        points << m_points[*one];
}

QList<SeriesPoint> MinMaxReduction::points(UtcTime from, UtcTime to) const
{
    QList<SeriesPoint> found;
    for (const SeriesPoint &point : m_points) {
        if (point.at >= from && point.at <= to)
            found << point;
    }
    return found;
}

std::optional<SeriesPoint> MinMaxReduction::nearest(UtcTime at) const
{
    const auto before = previous(at + UtcTime::duration(1));
    const auto after = next(at - UtcTime::duration(1));
    if (!before || !after)
        return before ? before : after;
    return at - before->at <= after->at - at ? before : after;
}

std::optional<SeriesPoint> MinMaxReduction::next(UtcTime at) const
{
    std::optional<SeriesPoint> found;
    for (std::size_t number = 0; number < m_lineBegins.size(); ++number) {
        const Range one = line(number);
        const std::size_t after = lowerBound(one, at + UtcTime::duration(1));
        if (after < one.end && (!found || m_points[after].at < found->at))
            found = m_points[after];
    }
    return found;
}

std::optional<SeriesPoint> MinMaxReduction::previous(UtcTime at) const
{
    std::optional<SeriesPoint> found;
    for (std::size_t number = 0; number < m_lineBegins.size(); ++number) {
        const Range one = line(number);
        const std::size_t before = lowerBound(one, at);
        if (before > one.begin && (!found || m_points[before - 1].at >= found->at))
            found = m_points[before - 1];
    }
    return found;
}

/// The ends of lines stay too; should there be nothing else, the limit gives way.
void MinMaxReduction::thin()
{
    std::vector<SeriesPoint> kept;
    std::vector<std::size_t> begins;
    for (std::size_t number = 0; number < m_lineBegins.size(); ++number) {
        const Range one = line(number);
        begins.push_back(kept.size());
        for (std::size_t at = one.begin; at < one.end; at += 4) {
            const Range four{at, std::min(at + 4, one.end)};
            const Extremes found = extremes(four);
            for (std::size_t point = four.begin; point < four.end; ++point) {
                const bool isEnd = point == one.begin || point + 1 == one.end;
                if (isEnd || point == found.lowest || point == found.highest)
                    kept.push_back(m_points[point]);
            }
        }
    }
    m_points.clear();
    for (std::vector<Extremes> &level : m_levels)
        level.clear();
    for (const SeriesPoint &point : kept)
        add(point);
    m_lineBegins = std::move(begins);
    if (size() > m_limit / 4 * 3)
        m_limit = 2 * size();
}

} // namespace eventscope
