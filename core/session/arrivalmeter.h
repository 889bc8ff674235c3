// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/channelpattern.h"
#include "core/session/latencies.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

#include <deque>
#include <optional>

namespace eventscope {

/// One published event and one subscription that should bring it back.
struct Arrival
{
    enum class State {
        Waiting,
        Arrived, ///< possibly after it had been missing
        Missing, ///< accepted by the service, but not received in time
        Interrupted, ///< the subscription ended or lost its connection meanwhile: nothing can be said
    };

    QByteArray subscriptionId;
    QString pattern;
    State state = State::Waiting;
    std::chrono::microseconds after{0}; ///< for Arrived: since the publish was handed to the client
    bool isAmbiguous = false; ///< an equal event was on its way to the same subscription: which one came cannot be told
    bool isRewritten = false; ///< for Arrived: equal JSON, other bytes; a handler may write it anew

    bool operator==(const Arrival &) const = default;
};

/// One published event and its way back.
struct PublishedArrivals
{
    enum class Outcome {
        Pending,
        Accepted,
        NotPublished, ///< failed, or filtered out: nothing is awaited
        Unknown, ///< no answer came: it may arrive, and is not missed when it does not
    };

    quint64 publish = 0; ///< Session::lastPublish() after the call
    int index = 0; ///< in its publish
    QString channel;
    Outcome outcome = Outcome::Pending;
    QList<Arrival> arrivals; ///< a subscription each, of those that were active and match the channel

    bool operator==(const PublishedArrivals &) const = default;
};

/// How long events took from publish to receive on a channel, over all its subscriptions; ambiguous arrivals count apart.
struct ChannelArrivals
{
    QString channel;
    Latencies latencies;
    qint64 missing = 0; ///< arrivals that did not come in time, the late ones included
    qint64 ambiguous = 0;
};

/// What the meter knows, for a view.
struct ArrivalReport
{
    QList<PublishedArrivals> events; ///< the newest, at most ArrivalMeter::maxReported, in the order of publishing
    QList<ChannelArrivals> channels; ///< by name
    qint64 notMeasured = 0; ///< events that were given up because too many were on their way, or too many channels
};

/// Measures publish → receive without altering the event, by matching payloads: by their bytes, else by equal JSON (numbers by value,
/// strings by content, white space and order of keys do not count), since a handler may have parsed and written the event. Frames
/// carry neither the publish nor the channel (protocol.md 3.3), so equal events that are on their way at once cannot be told apart:
/// the first is matched with the first, and all of them are marked ambiguous. Memory is bounded. No I/O, no clock: times go in.
class ArrivalMeter
{
public:
    static constexpr qsizetype maxWaiting = 10'000; ///< events on their way
    static constexpr qsizetype maxWaitingBytes = qsizetype(32) * 1024 * 1024;
    static constexpr qsizetype maxReported = 500;
    static constexpr qsizetype maxChannels = 1'000;
    /// A late arrival is still recognised so long after the publish was accepted.
    static constexpr std::chrono::seconds memory{60};

    /// An event that was accepted is missing so long after that.
    explicit ArrivalMeter(std::chrono::milliseconds patience = std::chrono::seconds(5));

    void subscriptionActive(const QByteArray &id, const ChannelPattern &pattern);
    /// It is no longer active; what it should have brought is interrupted.
    void subscriptionLost(const QByteArray &id);

    /// The events of a publish are handed to the client. Those that no active subscription matches cost nothing from here on.
    void published(quint64 publish, const ChannelPath &channel, const QList<QByteArray> &events, MonotonicTime at);
    void settled(quint64 publish, int index, PublishedArrivals::Outcome outcome, MonotonicTime at);
    /// Whether received() has anything to match: the one question that each received event costs.
    [[nodiscard]] bool isWaiting() const { return m_waiting > 0; }
    void received(const QByteArray &subscriptionId, const QByteArray &payload, MonotonicTime at);
    /// The arrivals that became missing; each is told once. Forgets what is older than `memory`.
    [[nodiscard]] QList<PublishedArrivals> expire(MonotonicTime now);

    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience; }
    [[nodiscard]] ArrivalReport report() const;

private:
    std::chrono::milliseconds m_patience;
    qsizetype m_waiting = 0;
};

} // namespace eventscope
