// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/channelpattern.h"

#include <QHash>
#include <QList>

namespace eventscope::localapi {

/// Takes the events of one subscription.
class Subscriber
{
public:
    virtual ~Subscriber() = default;
    /// `quotedEvent`: the event's text as a JSON string with its quotes. Must not touch the broker.
    virtual void deliver(const QString &quotedEvent) = 0;
};

/// Which subscription gets the events of a channel: one hash look-up for channels used before, whatever the number of
/// subscriptions. One thread; subscribers must be removed before they die.
class Broker
{
public:
    void add(const ChannelPattern &pattern, Subscriber *subscriber);
    void remove(const ChannelPattern &pattern, Subscriber *subscriber);

    /// To every subscription that matches, event by event. A channel that is no valid path has no subscribers.
    void publish(const QString &channel, const QList<QByteArray> &events);

    /// Subscribers of a channel, each once; the same as asking ChannelPattern::matches of each.
    [[nodiscard]] QList<Subscriber *> subscribers(const QString &channel);

private:
    QHash<QString, QList<Subscriber *>> m_exact; ///< by segments joined with `/`
    QHash<QString, QList<Subscriber *>> m_below; ///< wildcards, by the segments before `/*`
    QHash<QString, QList<Subscriber *>> m_found; ///< by channel text as published; emptied by every change
};

} // namespace eventscope::localapi
