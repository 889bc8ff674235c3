// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

namespace eventscope {

/// What a chart shall show of a capture.
struct SeriesRequest
{
    enum class Kind {
        EventsByChannel, ///< a second, one curve for each channel or pattern that rows came by, and for each published to
        EventsBySubscription, ///< a second, one curve for each subscription
        Latency, ///< milliseconds from publish to receive, one curve for each channel published to
        Number, ///< what a jq expression gives for payloads
    };

    Kind kind = Kind::EventsByChannel;
    QString expression = {}; ///< for Number

    bool operator==(const SeriesRequest &) const = default;
};

/// Which curve of a request: what is empty does not matter to it.
struct SeriesCurve
{
    QString channel;
    QByteArray subscriptionId;
    bool isPublished = false;

    bool operator==(const SeriesCurve &) const = default;
};

[[nodiscard]] inline size_t qHash(const SeriesCurve &curve, size_t seed = 0)
{
    return qHashMulti(seed, curve.channel, curve.subscriptionId, curve.isPublished);
}

} // namespace eventscope
