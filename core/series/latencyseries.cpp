// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/latencyseries.h"

#include <algorithm>

namespace eventscope {

template<typename T>
void LatencySeries::Waiting<T>::add(const Key &key, T one)
{
    order.emplace_back(key, one.at);
    byKey[key].push_back(std::move(one));
}

/// What was matched is in `order` still: then an equal one goes in its place, or none.
template<typename T>
void LatencySeries::Waiting<T>::forget(UtcTime now)
{
    while (!order.empty() && (order.size() > maxWaiting || now - order.front().second > maxTime)) {
        const auto found = byKey.find(order.front().first);
        if (found != byKey.end() && !found->empty() && found->front().at <= order.front().second)
            found->pop_front();
        if (found != byKey.end() && found->empty())
            byKey.erase(found);
        order.pop_front();
    }
}

void LatencySeries::takeEvent(const CaptureRowView &row)
{
    const Key key{qHash(row.payload), row.payload.size()};
    m_publishes.forget(row.at);
    m_events.forget(row.at);
    if (row.kind == CaptureRow::Kind::Event)
        received(key, row);
    else if (wasPublished(row))
        published(key, row);
}

const ChannelPattern &LatencySeries::pattern(const QString &channel)
{
    const auto known = m_patterns.constFind(channel);
    if (known != m_patterns.cend())
        return *known;
    const auto parsed = ChannelPattern::parse(channel);
    return *m_patterns.insert(channel, parsed ? *parsed : ChannelPattern());
}

/// A subscription gets an event once.
bool LatencySeries::match(Publish &publish, const Event &event)
{
    if (event.at < publish.at || publish.receivedBy.contains(event.subscriptionId) || !pattern(event.channel).matches(publish.channel))
        return false;
    publish.receivedBy << event.subscriptionId;
    const double milliseconds = std::chrono::duration<double, std::milli>(event.at - publish.at).count();
    add({publish.channel.text(), {}, true}, {event.at, milliseconds, event.id});
    return true;
}

void LatencySeries::received(const Key &key, const CaptureRowView &row)
{
    if (pattern(row.source->channel).isNull())
        return;
    const Event event{row.id, row.at, row.source->channel, row.source->subscriptionId};
    const auto publishes = m_publishes.byKey.find(key);
    const bool isMatched = publishes != m_publishes.byKey.end()
        && std::any_of(publishes->begin(), publishes->end(), [&](Publish &publish) { return match(publish, event); });
    if (!isMatched)
        m_events.add(key, event);
}

void LatencySeries::published(const Key &key, const CaptureRowView &row)
{
    const auto channel = ChannelPath::parse(row.source->channel);
    if (!channel)
        return;
    Publish publish{row.id, row.at, *channel, {}};
    if (const auto events = m_events.byKey.find(key); events != m_events.byKey.end()) {
        const auto rest = std::remove_if(events->begin(), events->end(), [&](const Event &event) { return match(publish, event); });
        events->erase(rest, events->end());
    }
    m_publishes.add(key, std::move(publish));
}

} // namespace eventscope
