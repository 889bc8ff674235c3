// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backoff.h"

#include <algorithm>
#include <utility>

namespace eventscope {

Backoff::Backoff(std::function<double()> random)
    : m_random(std::move(random))
{
}

std::chrono::milliseconds Backoff::next()
{
    ++m_attempt;
    const int doublings = std::min(m_attempt, 10); // 0.5 s * 2^10 is far above the ceiling; avoids overflow
    const auto limit = std::min<std::chrono::milliseconds>(ceiling, floor * (1 << doublings));
    const auto spread = static_cast<double>((limit - floor).count());
    return floor + std::chrono::milliseconds(static_cast<long long>(spread * m_random()));
}

} // namespace eventscope
