// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/broker.h"

#include "core/json/document.h"

namespace eventscope::localapi {

namespace {

constexpr qsizetype maxChannelsRemembered = 10'000;

/// The segments a pattern names, joined with `/`.
QString stem(const ChannelPattern &pattern)
{
    QStringList segments = pattern.text().split(u'/', Qt::SkipEmptyParts);
    if (pattern.isWildcard())
        segments.removeLast();
    return segments.join(u'/');
}

} // namespace

void Broker::add(const ChannelPattern &pattern, Subscriber *subscriber)
{
    (pattern.isWildcard() ? m_below : m_exact)[stem(pattern)] << subscriber;
    m_found.clear();
}

void Broker::remove(const ChannelPattern &pattern, Subscriber *subscriber)
{
    auto &table = pattern.isWildcard() ? m_below : m_exact;
    const auto entry = table.find(stem(pattern));
    if (entry == table.end())
        return;
    entry->removeOne(subscriber);
    if (entry->isEmpty())
        table.erase(entry);
    m_found.clear();
}

void Broker::publish(const QString &channel, const QList<QByteArray> &events)
{
    const QList<Subscriber *> receivers = subscribers(channel);
    if (receivers.isEmpty())
        return;
    for (const QByteArray &event : events) {
        const QString quoted = QString::fromUtf8(json::quoted(event));
        for (Subscriber *receiver : receivers)
            receiver->deliver(quoted);
    }
}

QList<Subscriber *> Broker::subscribers(const QString &channel)
{
    if (const auto known = m_found.constFind(channel); known != m_found.cend())
        return *known;
    QList<Subscriber *> found;
    if (const Result<ChannelPath> path = ChannelPath::parse(channel)) {
        QString below;
        for (const QString &segment : path->segments()) {
            found += m_below.value(below);
            below += below.isEmpty() ? segment : u'/' + segment;
        }
        found += m_exact.value(below);
    }
    // A publisher that makes up a channel for every event must not fill the memory.
    if (m_found.size() >= maxChannelsRemembered)
        m_found.clear();
    m_found.insert(channel, found);
    return found;
}

} // namespace eventscope::localapi
