// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/capturerowview.h"

#include <optional>

namespace eventscope {

/// What a CaptureFollower does with the rows of a capture. Lives in the follower's thread, interrupt() excepted.
class RowTaker
{
public:
    RowTaker() = default;
    virtual ~RowTaker() = default;
    Q_DISABLE_COPY_MOVE(RowTaker)

    /// Once, before the first row; the follower fails with its error.
    [[nodiscard]] virtual Result<void> prepare() = 0;
    /// What SQLite can say of rows that matter, given all sources of the rows in question.
    [[nodiscard]] virtual RowCondition condition(const QList<CaptureSource> & /*sources*/) { return {}; }
    /// Rows come once each, in the order of their ids.
    virtual void take(const CaptureRowView &row) = 0;
    /// Every row known was taken, and none from before `now` will come; nothing: the capture ends here.
    virtual void settle(std::optional<UtcTime> now) = 0;
    /// A row may take a while: jq is asked.
    [[nodiscard]] virtual bool isSlow() const = 0;
    /// There is so much to tell that it should not wait.
    [[nodiscard]] virtual bool isFull() const { return false; }
    /// Time to tell what is new; all rows up to `readTo` were taken.
    virtual void tell(qint64 readTo) = 0;
    /// Ends a jq expression that is being evaluated; nothing is taken any more. Thread-safe.
    virtual void interrupt() = 0;
};

} // namespace eventscope
