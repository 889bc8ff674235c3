// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

#include <deque>
#include <optional>

namespace eventscope {

/// At most so many tellings within any minute. What happens while there is no room is summed up and told with the next one.
class RateLimit
{
public:
    /// `clock` must outlive it.
    RateLimit(int perMinute, const Clock &clock);

    /// Something happened so many times.
    void add(qint64 count) { m_waiting += count; }
    /// All that happened and was not told, when it may be told now; that counts as one telling. Nothing: not now, or nothing happened.
    [[nodiscard]] std::optional<qint64> take();
    /// How long until there is room; zero when there is.
    [[nodiscard]] std::chrono::milliseconds wait() const;
    [[nodiscard]] qint64 waiting() const { return m_waiting; }

private:
    std::size_t m_perMinute;
    const Clock &m_clock;
    std::deque<MonotonicTime> m_told; ///< the latest m_perMinute at most
    qint64 m_waiting = 0;
};

} // namespace eventscope
