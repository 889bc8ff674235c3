// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>

namespace eventscope {

/// What came and went on one channel or wildcard.
struct ChannelCount
{
    qint64 received = 0;
    qint64 published = 0; ///< events the service did not refuse
    UtcTime lastAt = {}; ///< of the latest event, received or published
    QByteArray lastEvent = {}; ///< its payload, shared

    bool operator==(const ChannelCount &) const = default;
};

/// Counts the events of a session by the channel or pattern they are known by. Thread-safe; one short lock for each event.
class ChannelCounts
{
public:
    void received(const QString &pattern, UtcTime at, const QByteArray &event);
    /// `event` is the last of so many.
    void published(const QString &channel, qint64 events, UtcTime at, const QByteArray &event);
    /// By channel, as written.
    [[nodiscard]] QHash<QString, ChannelCount> snapshot() const;

private:
    mutable QMutex m_mutex;
    QHash<QString, ChannelCount> m_counts;
};

} // namespace eventscope
