// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace eventscope::test {

/// A clock that stands until it is moved. Both clocks move together.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] MonotonicTime monotonic() const override { return m_monotonic; }
    [[nodiscard]] UtcTime utc() const override { return m_utc; }

    void advance(std::chrono::milliseconds by)
    {
        m_monotonic += by;
        m_utc += by;
    }
    void setUtc(UtcTime utc) { m_utc = utc; }

private:
    MonotonicTime m_monotonic{std::chrono::hours(1)};
    UtcTime m_utc{std::chrono::sys_days{std::chrono::year{2025} / 6 / 15} + std::chrono::hours(12)};
};

} // namespace eventscope::test
