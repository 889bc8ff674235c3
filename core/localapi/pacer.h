// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

namespace eventscope::localapi {

/// How many events are due, so that a rate holds exactly on average however irregularly it is asked. A value type.
class Pacer
{
public:
    /// Starts anew at `now`.
    void start(int perSecond, MonotonicTime now);
    /// What has become due since it was asked last. After a pause of the asker at most one second's worth: a machine that wakes
    /// up must not burst.
    [[nodiscard]] int take(MonotonicTime now);

private:
    int m_perSecond = 1;
    MonotonicTime m_start{};
    qint64 m_taken = 0;
};

} // namespace eventscope::localapi
