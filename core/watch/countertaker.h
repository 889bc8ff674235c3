// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/copyfold.h"
#include "core/capture/filterguard.h"
#include "core/capture/rowtaker.h"
#include "core/watch/countertally.h"
#include "core/watch/localday.h"
#include "core/watch/payloadvalues.h"

#include <QMutex>

#include <functional>

namespace eventscope {

/// A counter at work on the rows of a capture: received events, each once although it came by several subscriptions (CopyFold).
class CounterTaker final : public RowTaker
{
public:
    using Report = std::function<void(const CounterValue &value)>;

    /// `now` and `zone` tell which day it is. `report` is called in the follower's thread, when there is something new.
    CounterTaker(Counter counter, UtcTime now, const QTimeZone &zone, Report report);

    [[nodiscard]] Result<void> prepare() override;
    [[nodiscard]] RowCondition condition(const QList<CaptureSource> &sources) override;
    void take(const CaptureRowView &row) override;
    /// Begins at zero when the day is over. A clock that is set back does not begin the day before again.
    void settle(std::optional<UtcTime> now) override;
    [[nodiscard]] bool isSlow() const override;
    void tell(qint64 readTo) override;
    void interrupt() override;

private:
    [[nodiscard]] CounterTally &tallyAt(UtcTime time);

    Counter m_counter;
    QTimeZone m_zone;
    Report m_report;
    Filter m_filter;
    CopyFold m_fold;
    LocalDay m_day;
    CounterTally m_tally; ///< of m_day, or of all
    CounterTally m_later; ///< of rows behind m_day, until the clock is there, too
    bool m_isCurrent = false;
    std::optional<CounterValue> m_told;
    FilterGuard m_guard;
    QMutex m_mutex;
    PayloadValues m_values; ///< changed under the mutex
    bool m_isOver = false; ///< under the mutex
};

} // namespace eventscope
