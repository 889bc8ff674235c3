// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/arrivalwatch.h"

#include "core/capture/rowphrase.h"

#include <algorithm>

namespace eventscope {

namespace {

using Outcome = PublishedArrivals::Outcome;

template<typename Events>
bool hasIndex(const Events &events, int index)
{
    return std::any_of(events.cbegin(), events.cend(), [index](const auto &one) { return one.index == index; });
}

Outcome outcomeOf(const PublishResult &result, int index)
{
    if (const auto *failure = result.failure())
        return failure->error.code == ErrorCode::UnknownOutcome ? Outcome::Unknown : Outcome::NotPublished;
    return hasIndex(result.response()->successfulEvents, index) ? Outcome::Accepted : Outcome::NotPublished;
}

} // namespace

ArrivalWatch::ArrivalWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &ArrivalWatch::look);
}

void ArrivalWatch::setPatience(std::chrono::milliseconds patience)
{
    m_meter.setPatience(patience);
    const QMutexLocker lock(&m_mutex);
    m_report.patience = patience;
}

void ArrivalWatch::subscriptionChanged(const QByteArray &id, const ChannelPattern &pattern, SubscriptionState state)
{
    if (state == SubscriptionState::Active)
        m_meter.subscriptionActive(id, pattern);
    else
        m_meter.subscriptionLost(id);
    m_isChanged = true;
}

void ArrivalWatch::published(quint64 publish, const ChannelPath &channel, const QList<QByteArray> &events)
{
    m_meter.published(publish, channel, events, m_clock.monotonic());
    if (!m_meter.isWaiting())
        return;
    m_isChanged = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void ArrivalWatch::answered(quint64 publish, int events, const PublishResult &result)
{
    const MonotonicTime now = m_clock.monotonic();
    for (int index = 0; index < events; ++index)
        m_meter.settled(publish, index, outcomeOf(result, index), now);
    m_isChanged = true;
}

void ArrivalWatch::match(const QByteArray &subscriptionId, const QByteArray &payload)
{
    if (m_meter.received(subscriptionId, payload, m_clock.monotonic()))
        m_isChanged = true;
}

void ArrivalWatch::look()
{
    const QList<PublishedArrivals> missing = m_meter.expire(m_clock.monotonic());
    for (const PublishedArrivals &one : missing)
        tellMissing(one);
    if (m_isChanged || !missing.isEmpty()) {
        ArrivalReport report = m_meter.report();
        {
            const QMutexLocker lock(&m_mutex);
            m_report = std::move(report);
        }
        Q_EMIT changed();
    } else if (!m_meter.isWaiting()) {
        m_timer.stop();
    }
    m_isChanged = false;
}

void ArrivalWatch::tellMissing(const PublishedArrivals &missing)
{
    for (const Arrival &arrival : missing.arrivals) {
        const QString seconds = QString::number(static_cast<double>(m_meter.patience().count()) / 1000.0);
        const RowPhrase phrase{arrival.isAmbiguous ? RowPhrase::Kind::NotReceivedPerhaps : RowPhrase::Kind::NotReceived,
                               {QString::number(missing.index), QString::number(missing.publish), arrival.pattern, seconds}};
        Q_EMIT missed(missing.channel, phrase.text());
    }
}

ArrivalReport ArrivalWatch::report() const
{
    const QMutexLocker lock(&m_mutex);
    return m_report;
}

} // namespace eventscope
