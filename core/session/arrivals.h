// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/latencies.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace eventscope {

/// So long after the service accepted an event it is missing, unless somebody chose another time.
inline constexpr std::chrono::milliseconds defaultArrivalPatience{5'000};

/// One published event and one subscription that should bring it back.
struct Arrival
{
    enum class State {
        Waiting,
        Arrived, ///< possibly after it had been missing
        Missing, ///< accepted by the service, but not received in time
        Interrupted, ///< the subscription ended or lost its connection meanwhile, or the answer is unknown: nothing can be said
    };

    QByteArray subscriptionId;
    QString pattern;
    State state = State::Waiting;
    /// For Arrived: since the publish was handed to the client. For Missing: so long was waited after the service had accepted it.
    std::chrono::microseconds after{0};
    bool isAmbiguous = false; ///< an equal event was on its way to the same subscription: which one came cannot be told
    bool isRewritten = false; ///< for Arrived: equal JSON, other bytes

    bool operator==(const Arrival &) const = default;
};

/// One published event and its way back.
struct PublishedArrivals
{
    enum class Outcome {
        Pending,
        Accepted,
        NotPublished, ///< refused, or left out by the API's handler: nothing is awaited
        Unknown, ///< no answer came: it may arrive, and is not missed when it does not
    };

    quint64 publish = 0; ///< Session::lastPublish() after the call
    int index = 0; ///< in its publish
    QString channel;
    Outcome outcome = Outcome::Pending;
    QList<Arrival> arrivals; ///< one for each subscription that was active and matches the channel

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

/// What an ArrivalMeter knows, for a view. A value type.
struct ArrivalReport
{
    static constexpr qsizetype maxEvents = 500;

    QList<PublishedArrivals> events; ///< the newest, in the order of publishing
    QList<ChannelArrivals> channels; ///< by name
    std::chrono::milliseconds patience = defaultArrivalPatience; ///< what becomes missing next has waited so long
    qint64 notMeasured = 0; ///< events that were given up, too many on their way; and arrivals on more channels than are counted

    [[nodiscard]] const PublishedArrivals *find(quint64 publish, int index) const;
};

} // namespace eventscope
