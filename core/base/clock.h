// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace eventscope {

/// A point of the monotonic clock: for deadlines and durations, unrelated to the time of day.
using MonotonicTime = std::chrono::time_point<std::chrono::steady_clock, std::chrono::nanoseconds>;
/// A point of the time of day, UTC, in microseconds since 1970: for showing and storing, never for ordering.
using UtcTime = std::chrono::sys_time<std::chrono::microseconds>;

/// The source of time, injected so that tests own it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual MonotonicTime monotonic() const = 0;
    [[nodiscard]] virtual UtcTime utc() const = 0;
};

/// The machine's clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] MonotonicTime monotonic() const override { return std::chrono::steady_clock::now(); }
    [[nodiscard]] UtcTime utc() const override
    {
        return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    }
};

} // namespace eventscope
