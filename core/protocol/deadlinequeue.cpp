// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/deadlinequeue.h"

namespace eventscope {

void DeadlineQueue::arm(Deadline deadline, MonotonicTime at, const QByteArray &id)
{
    disarm(deadline, id);
    const Key key(deadline, id);
    m_times.emplace(key, at);
    m_order.emplace(at, key);
}

void DeadlineQueue::disarm(Deadline deadline, const QByteArray &id)
{
    const auto found = m_times.find(Key(deadline, id));
    if (found == m_times.end())
        return;
    m_order.erase({found->second, found->first});
    m_times.erase(found);
}

void DeadlineQueue::clear()
{
    m_times.clear();
    m_order.clear();
}

std::optional<MonotonicTime> DeadlineQueue::next() const
{
    if (m_order.empty())
        return std::nullopt;
    return m_order.begin()->first;
}

std::optional<DeadlineQueue::Key> DeadlineQueue::takeDue(MonotonicTime now)
{
    if (m_order.empty() || m_order.begin()->first > now)
        return std::nullopt;
    Key key = m_order.begin()->second;
    disarm(key.first, key.second);
    return key;
}

} // namespace eventscope
