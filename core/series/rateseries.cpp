// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/rateseries.h"

namespace eventscope {

using std::chrono::seconds;

RateSeries::RateSeries(By by)
    : m_by(by)
{
}

SeriesCurve RateSeries::curveOf(const CaptureRowView &row) const
{
    const bool isPublished = row.kind == CaptureRow::Kind::Published;
    return {row.source->channel, m_by == By::Subscription ? row.source->subscriptionId : QByteArray(), isPublished};
}

void RateSeries::takeEvent(const CaptureRowView &row)
{
    const bool counts = row.kind == CaptureRow::Kind::Event || (m_by == By::Channel && wasPublished(row));
    if (!counts)
        return;
    const SeriesCurve curve = curveOf(row);
    const Second second = std::chrono::floor<seconds>(row.at);
    auto found = m_counts.find(curve);
    if (found == m_counts.end())
        found = m_counts.insert(curve, {second, 0, row.id});
    Count &count = *found;
    const bool wasSetBack = second < count.second && count.second - second > tolerance;
    if (wasSetBack) {
        tell(curve, count);
        count = {second, 0, row.id};
    }
    moveTo(curve, count, second);
    if (count.events++ == 0)
        count.firstId = row.id;
}

/// The seconds up to `second` are over; of many without events the first and the last are told.
void RateSeries::moveTo(const SeriesCurve &curve, Count &count, Second second)
{
    if (second <= count.second)
        return;
    tell(curve, count);
    if (second - count.second > seconds(1))
        tell(curve, {count.second + seconds(1), 0, count.firstId});
    if (second - count.second > seconds(2))
        tell(curve, {second - seconds(1), 0, count.firstId});
    count = {second, 0, count.firstId};
}

void RateSeries::tell(const SeriesCurve &curve, const Count &count)
{
    add(curve, {count.second + std::chrono::milliseconds(500), static_cast<double>(count.events), count.firstId});
}

void RateSeries::advanceTo(UtcTime now)
{
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        moveTo(it.key(), *it, std::chrono::floor<seconds>(now));
}

void RateSeries::endLines()
{
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        if (it->events > 0)
            tell(it.key(), *it);
    }
    m_counts.clear();
    SeriesBuilder::endLines();
}

} // namespace eventscope
