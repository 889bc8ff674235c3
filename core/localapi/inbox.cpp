// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/inbox.h"

#include <numeric>

namespace eventscope::localapi {

namespace {

/// A small event costs more than its bytes.
constexpr qint64 overhead = 64;

qint64 weight(const QByteArray &event)
{
    return event.size() + overhead;
}

qint64 weight(const QList<QByteArray> &events)
{
    return std::accumulate(events.cbegin(), events.cend(), qint64(0),
                           [](qint64 sum, const QByteArray &event) { return sum + weight(event); });
}

} // namespace

Inbox::Inbox(qint64 maxBytes)
    : m_maxBytes(maxBytes)
{
}

Inbox::Put Inbox::put(const QString &channel, const QList<QByteArray> &events)
{
    const qint64 bytes = weight(events);
    const QMutexLocker lock(&m_mutex);
    if (m_bytes > 0 && m_bytes + bytes > m_maxBytes)
        return Put::Full;
    m_batches.push_back({channel, events});
    m_bytes += bytes;
    return std::exchange(m_awake, true) ? Put::Done : Put::Wake;
}

std::optional<Inbox::Batch> Inbox::take(qint64 maxBytes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_batches.empty()) {
        m_awake = false;
        return std::nullopt;
    }
    const Batch &first = m_batches.front();
    Batch part{first.channel, {}};
    qint64 bytes = 0;
    while (m_taken < first.events.size() && bytes < maxBytes) {
        part.events << first.events.at(m_taken++);
        bytes += weight(part.events.constLast());
    }
    m_bytes -= bytes;
    if (m_taken == first.events.size()) {
        m_batches.pop_front();
        m_taken = 0;
    }
    return part;
}

qint64 Inbox::waitingBytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_bytes;
}

} // namespace eventscope::localapi
