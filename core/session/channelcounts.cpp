// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/channelcounts.h"

#include <QMutexLocker>

namespace eventscope {

void ChannelCounts::received(const QString &pattern, UtcTime at, const QByteArray &event)
{
    const QMutexLocker lock(&m_mutex);
    ChannelCount &count = m_counts[pattern];
    ++count.received;
    count.lastAt = at;
    count.lastEvent = event;
}

void ChannelCounts::published(const QString &channel, qint64 events, UtcTime at, const QByteArray &event)
{
    if (events <= 0)
        return;
    const QMutexLocker lock(&m_mutex);
    ChannelCount &count = m_counts[channel];
    count.published += events;
    if (at < count.lastAt)
        return; // sent before the latest came, answered after
    count.lastAt = at;
    count.lastEvent = event;
}

QHash<QString, ChannelCount> ChannelCounts::snapshot() const
{
    const QMutexLocker lock(&m_mutex);
    return m_counts;
}

} // namespace eventscope
