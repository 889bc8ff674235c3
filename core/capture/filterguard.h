// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/filter.h"
#include "core/capture/lookcounter.h"

#include <QMutex>

namespace eventscope {

/// A filter at work in one thread, watched and ended by another: a jq expression need not come to an end by itself.
class FilterGuard : public LookCounter
{
public:
    /// For the working thread: what matches() and interrupt() are about from here on.
    void setFilter(const Filter &filter);
    /// For the working thread.
    [[nodiscard]] bool matches(const CaptureRowView &row);

    /// Ends the row that is being looked at, see Filter::interrupt(). Thread-safe.
    void interrupt();

private:
    QMutex m_mutex;
    Filter m_filter; ///< changed under the mutex, by the working thread only
};

} // namespace eventscope
