// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/ratelimit.h"

#include <algorithm>

namespace eventscope {

RateLimit::RateLimit(int perMinute, const Clock &clock)
    : m_perMinute(static_cast<std::size_t>(std::max(1, perMinute)))
    , m_clock(clock)
{
}

std::optional<qint64> RateLimit::take()
{
    if (m_waiting == 0 || wait() > std::chrono::milliseconds(0))
        return std::nullopt;
    m_told.push_back(m_clock.monotonic());
    if (m_told.size() > m_perMinute)
        m_told.pop_front();
    return std::exchange(m_waiting, 0);
}

std::chrono::milliseconds RateLimit::wait() const
{
    if (m_told.size() < m_perMinute)
        return std::chrono::milliseconds(0);
    const auto left = m_told.front() + std::chrono::minutes(1) - m_clock.monotonic();
    return std::max(std::chrono::milliseconds(0), std::chrono::ceil<std::chrono::milliseconds>(left));
}

} // namespace eventscope
