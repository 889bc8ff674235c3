// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/accesscontrol.h"
#include "core/localapi/broker.h"
#include "core/localapi/eventroutes.h"
#include "core/localapi/inbox.h"
#include "core/localapi/publishdesk.h"
#include "core/localapi/realtimeconnection.h"

#include <QTcpServer>
#include <QTimer>
#include <QWebSocketServer>

#include <memory>
#include <vector>

namespace eventscope::localapi {

/// Listens and hands each connection to where it belongs. Lives in the thread of a LocalEventApi; every member but inbox()
/// belongs to that thread.
class Server : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Server(const LocalApiDefinition &definition, const Clock &clock);
    ~Server() override;

    [[nodiscard]] Result<LocalApiAddress> listen(const LocalApiOptions &options);
    /// Closes every connection with 1001 and stops listening.
    void shutDown();

    [[nodiscard]] Inbox &inbox() { return m_inbox; }
    /// Broadcasts what is in the inbox, a portion at a time.
    void emptyInbox();

Q_SIGNALS:
    void loadChanged(int connections, int subscriptions);

private:
    [[nodiscard]] Result<void> useSigningKey(const QString &dataFolder);
    [[nodiscard]] Result<QString> makeListener(const LocalApiOptions &options);
    void accept();
    void upgrade(HttpConnection *connection);
    void acceptRealtime();
    void forget(HttpConnection *connection);
    void forget(RealtimeConnection *connection);
    [[nodiscard]] bool mustWaitForReaders();
    void tellLoad();

    Inbox m_inbox;
    AccessControl m_access;
    PublishDesk m_desk;
    Broker m_broker;
    EventRoutes m_routes;
    Service m_service;
    const LocalApiDefinition &m_definition;
    const Clock &m_clock;
    std::unique_ptr<QTcpServer> m_listener; ///< made anew by each listen()
    QWebSocketServer m_upgrader;
    std::vector<std::unique_ptr<HttpConnection>> m_http;
    std::vector<std::unique_ptr<RealtimeConnection>> m_realtime;
    QTimer m_inboxRetry;
    QTimer m_loadTimer;
    QPair<int, int> m_toldLoad{0, 0};
};

} // namespace eventscope::localapi
