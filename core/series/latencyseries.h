// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/channelpattern.h"
#include "core/series/seriesbuilder.h"

#include <deque>

namespace eventscope {

/// Milliseconds from a publish of this console to its event by each subscription, at the time of receiving, one curve for each channel
/// published to. Neither rows nor frames say which publish an event comes from (protocol.md 3.3): they are matched by the bytes of the
/// payload and the channel, the first with the first. An event may come before the answer to its publish, and so before its row.
class LatencySeries final : public SeriesBuilder
{
public:
    /// Publishes that no event was found for yet, and events that no publish was found for.
    static constexpr std::size_t maxWaiting = 20'000;
    static constexpr std::chrono::seconds maxTime{60};

protected:
    void takeEvent(const CaptureRowView &row) override;

private:
    /// The payload, without keeping it.
    struct Key
    {
        size_t hash = 0;
        qsizetype size = 0;

        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.hash, key.size); }

    struct Publish
    {
        qint64 id = 0;
        UtcTime at{};
        ChannelPath channel;
        QByteArrayList receivedBy; ///< subscriptions
    };
    struct Event
    {
        qint64 id = 0;
        UtcTime at{};
        QString channel; ///< the subscription's pattern
        QByteArray subscriptionId;
    };
    /// What waits, by payload; the oldest goes when there is too much.
    template<typename T>
    struct Waiting
    {
        QHash<Key, std::deque<T>> byKey;
        std::deque<std::pair<Key, UtcTime>> order;

        void add(const Key &key, T one);
        void forget(UtcTime now);
    };

    void received(const Key &key, const CaptureRowView &row);
    void published(const Key &key, const CaptureRowView &row);
    [[nodiscard]] bool match(Publish &publish, const Event &event);
    [[nodiscard]] const ChannelPattern &pattern(const QString &channel);

    Waiting<Publish> m_publishes;
    Waiting<Event> m_events;
    QHash<QString, ChannelPattern> m_patterns; ///< by their text; null for what is none
};

} // namespace eventscope
