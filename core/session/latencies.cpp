// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/latencies.h"

#include <algorithm>
#include <cmath>

namespace eventscope {

using std::chrono::microseconds;

void Latencies::add(microseconds latency)
{
    m_minimum = m_count == 0 ? latency : std::min(m_minimum, latency);
    m_maximum = m_count == 0 ? latency : std::max(m_maximum, latency);
    ++m_count;
    if (m_count <= exactCount) {
        m_sample.push_back(latency);
        return;
    }
    // Each of the n so far stays with the same chance: the new one takes the place of any with exactCount / n.
    const qint64 place = std::uniform_int_distribution<qint64>(0, m_count - 1)(m_random);
    if (place < exactCount)
        m_sample[static_cast<std::size_t>(place)] = latency;
}

std::optional<microseconds> Latencies::percentile(double percent) const
{
    if (m_sample.empty())
        return std::nullopt;
    const auto size = static_cast<qint64>(m_sample.size());
    const auto rank = std::clamp<qint64>(static_cast<qint64>(std::ceil(percent / 100.0 * static_cast<double>(size))), 1, size);
    std::vector<microseconds> ordered = m_sample;
    const auto place = ordered.begin() + (rank - 1);
    std::nth_element(ordered.begin(), place, ordered.end());
    return *place;
}

std::optional<microseconds> Latencies::minimum() const
{
    return m_count == 0 ? std::nullopt : std::optional(m_minimum);
}

std::optional<microseconds> Latencies::maximum() const
{
    return m_count == 0 ? std::nullopt : std::optional(m_maximum);
}

} // namespace eventscope
