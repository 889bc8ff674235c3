// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/filter.h"

#include <QMutex>

#include <atomic>

namespace eventscope {

/// A filter at work in one thread, watched and ended by another: a jq expression need not come to an end by itself.
class FilterGuard
{
public:
    /// For the working thread: what matches() and interrupt() are about from here on.
    void setFilter(const Filter &filter);
    /// For the working thread.
    [[nodiscard]] bool matches(const CaptureRowView &row);

    /// Ends the row that is being looked at, see Filter::interrupt(). Thread-safe, as is all below.
    void interrupt();
    /// Odd while a row is being looked at, another number for each.
    [[nodiscard]] quint64 look() const { return m_look.load(std::memory_order_relaxed); }
    [[nodiscard]] bool isLooking() const { return look() % 2 == 1; }

private:
    QMutex m_mutex;
    Filter m_filter; ///< changed under the mutex, by the working thread only
    std::atomic<quint64> m_look = 0;
};

} // namespace eventscope
