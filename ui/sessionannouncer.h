// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QHash>
#include <QSet>

namespace eventscope {

class LogPanel;

/// What happens in one session that people wait for, in words: its connection, refused subscriptions, and events that come into its log
/// while that follows. GUI thread.
class SessionAnnouncer final : public QObject
{
    Q_OBJECT

public:
    /// Goes with the session. The log is asked only when it says that something came.
    SessionAnnouncer(Session &session, const LogPanel &log);

Q_SIGNALS:
    /// A later text of a topic takes the place of an earlier one.
    void said(const QString &topic, const QString &text);
    /// As NewEvents::add().
    void eventsCame(qint64 events, const QStringList &channels);

private:
    void onStatusChanged(const ConnectionStatus &status);
    void onSubscriptionsChanged();
    void onShownChanged();
    [[nodiscard]] QStringList channelsThatBrought();

    const Session &m_session;
    const LogPanel &m_log;
    ConnectionState m_state;
    QSet<QByteArray> m_refused; ///< subscription ids
    QHash<QByteArray, qint64> m_received; ///< by subscription id, at the last look
    qint64 m_arrived;
};

} // namespace eventscope
