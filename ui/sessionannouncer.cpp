// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionannouncer.h"

#include "ui/errortext.h"
#include "ui/panels/logpanel.h"

#include <utility>

namespace eventscope {

SessionAnnouncer::SessionAnnouncer(Session &session, const LogPanel &log)
    : QObject(&session)
    , m_session(session)
    , m_log(log)
    , m_state(session.status().state)
    , m_arrived(log.arrivedEvents())
{
    connect(&session, &Session::statusChanged, this, &SessionAnnouncer::onStatusChanged);
    connect(&session, &Session::subscriptionsChanged, this, &SessionAnnouncer::onSubscriptionsChanged);
    connect(&log, &LogPanel::shownChanged, this, &SessionAnnouncer::onShownChanged);
}

/// A reconnection is told once, not with each attempt.
void SessionAnnouncer::onStatusChanged(const ConnectionStatus &status)
{
    if (std::exchange(m_state, status.state) == status.state)
        return;
    //: Spoken by a screen reader: %1 is the name of an endpoint, %2 the state of its connection
    QString text = tr("%1: %2").arg(m_session.settings().name, connectionText(status));
    if (status.error)
        text += QLatin1Char('\n') + errorTitle(*status.error);
    Q_EMIT said(QStringLiteral("connection ") + m_session.settings().id, text);
}

void SessionAnnouncer::onSubscriptionsChanged()
{
    QSet<QByteArray> refused;
    for (const SubscriptionInfo &info : m_session.subscriptions()) {
        if (info.state != SubscriptionState::Refused)
            continue;
        refused.insert(info.id);
        if (m_refused.contains(info.id))
            continue;
        //: Spoken by a screen reader: %1 is a channel
        QString text = tr("Subscription to %1 refused").arg(info.pattern);
        if (info.error)
            text += QLatin1Char('\n') + errorTitle(*info.error);
        Q_EMIT said(QStringLiteral("subscription ") + QString::fromLatin1(info.id), text);
    }
    m_refused = refused;
}

void SessionAnnouncer::onShownChanged()
{
    const qint64 events = m_log.arrivedEvents() - std::exchange(m_arrived, m_log.arrivedEvents());
    const QStringList channels = channelsThatBrought();
    if (events > 0 && m_log.isFollowing())
        Q_EMIT eventsCame(events, m_log.isFiltered() ? QStringList() : channels);
}

QStringList SessionAnnouncer::channelsThatBrought()
{
    QStringList channels;
    QHash<QByteArray, qint64> received;
    for (const SubscriptionInfo &info : m_session.subscriptions()) {
        received.insert(info.id, info.received);
        if (info.received > m_received.value(info.id))
            channels << info.pattern;
    }
    m_received = received;
    return channels;
}

} // namespace eventscope
