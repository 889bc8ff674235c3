// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/pacer.h"

namespace eventscope::localapi {

void Pacer::start(int perSecond, MonotonicTime now)
{
    m_perSecond = perSecond;
    m_start = now;
    m_taken = 0;
}

int Pacer::take(MonotonicTime now)
{
    using namespace std::chrono;
    const qint64 elapsed = duration_cast<microseconds>(now - m_start).count();
    const qint64 due = elapsed * m_perSecond / 1'000'000 - m_taken;
    if (due > m_perSecond) {
        start(m_perSecond, now);
        return m_perSecond;
    }
    m_taken += due;
    return static_cast<int>(due);
}

} // namespace eventscope::localapi
