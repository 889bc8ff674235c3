// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/publishresult.h"
#include "core/protocol/connectionstate.h"
#include "core/session/arrivalmeter.h"

#include <QMutex>
#include <QObject>
#include <QTimer>

namespace eventscope {

/// Runs an ArrivalMeter in the session's thread: gives it the time, tells at most ten times a second that there is a new report, and
/// what became missing. Every member is called in that thread, except report(). A received event costs one comparison while nothing
/// that was published is on its way.
class ArrivalWatch : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit ArrivalWatch(const Clock &clock, QObject *parent = nullptr);

    /// ArrivalMeter's.
    void setPatience(std::chrono::milliseconds patience);
    void subscriptionChanged(const QByteArray &id, const ChannelPattern &pattern, SubscriptionState state);
    void published(quint64 publish, const ChannelPath &channel, const QList<QByteArray> &events);
    void answered(quint64 publish, int events, const PublishResult &result);
    void received(const QByteArray &subscriptionId, const QByteArray &payload)
    {
        if (m_meter.isWaiting())
            match(subscriptionId, payload);
    }
    /// The newest; thread-safe.
    [[nodiscard]] ArrivalReport report() const;

Q_SIGNALS:
    /// There is a new report().
    void changed();
    /// An event was not received by a subscription; in words for the capture.
    void missed(const QString &channel, const QString &text);

private:
    void match(const QByteArray &subscriptionId, const QByteArray &payload);
    void look();
    void tellMissing(const PublishedArrivals &missing);

    const Clock &m_clock;
    ArrivalMeter m_meter;
    QTimer m_timer{this}; ///< runs while something is on its way or untold
    bool m_isChanged = false;
    mutable QMutex m_mutex;
    ArrivalReport m_report;
};

} // namespace eventscope
