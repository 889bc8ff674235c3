// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace eventscope::test {

/// A clock that stands until it is moved. Both clocks move together. Moved in one thread, read in any.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] MonotonicTime monotonic() const override { return m_monotonic; }
    [[nodiscard]] UtcTime utc() const override { return m_utc; }

    void advance(std::chrono::milliseconds by)
    {
        m_monotonic = monotonic() + by;
        m_utc = utc() + by;
    }
    void setUtc(UtcTime utc) { m_utc = utc; }
    /// As a new one.
    void reset()
    {
        m_monotonic = startMonotonic;
        m_utc = startUtc;
    }

private:
    static constexpr MonotonicTime startMonotonic{std::chrono::hours(1)};
    static constexpr UtcTime startUtc{std::chrono::sys_days{std::chrono::year{2025} / 6 / 15} + std::chrono::hours(12)};

    std::atomic<MonotonicTime> m_monotonic{startMonotonic};
    std::atomic<UtcTime> m_utc{startUtc};
};

} // namespace eventscope::test
