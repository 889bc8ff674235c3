// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/channelcounts.h"

#include <QMutexLocker>

#include <algorithm>

namespace eventscope {

void ChannelCounts::received(const QString &pattern, UtcTime at)
{
    const QMutexLocker lock(&m_mutex);
    ChannelCount &count = m_counts[pattern];
    ++count.received;
    count.lastAt = at;
}

void ChannelCounts::published(const QString &channel, qint64 events, UtcTime at)
{
    if (events <= 0)
        return;
    const QMutexLocker lock(&m_mutex);
    ChannelCount &count = m_counts[channel];
    count.published += events;
    count.lastAt = std::max(count.lastAt, at);
}

QHash<QString, ChannelCount> ChannelCounts::snapshot() const
{
    const QMutexLocker lock(&m_mutex);
    return m_counts;
}

} // namespace eventscope
