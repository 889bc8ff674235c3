// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace eventscope {

/// What a Connection may be waiting for.
/// Subscriptions is for those that waiting publishes are held for; of two that are due at once, the first here comes first.
enum class Deadline { Connect, Acknowledge, Retry, KeepAliveWarning, Idle, Subscriptions, Answer, Flush };

/// Points in time by what they are for, the earliest first. `id` names the request of an Answer and is empty otherwise.
/// Holds no timer: its owner asks next() and comes back then. One thread.
class DeadlineQueue
{
public:
    using Key = std::pair<Deadline, QByteArray>;

    /// Sets or moves a deadline.
    void arm(Deadline deadline, MonotonicTime at, const QByteArray &id = {});
    void disarm(Deadline deadline, const QByteArray &id = {});
    void clear();

    [[nodiscard]] std::optional<MonotonicTime> next() const;
    /// Removes and returns the earliest deadline that is due.
    [[nodiscard]] std::optional<Key> takeDue(MonotonicTime now);

private:
    std::map<Key, MonotonicTime> m_times;
    std::set<std::pair<MonotonicTime, Key>> m_order;
};

} // namespace eventscope
