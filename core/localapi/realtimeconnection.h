// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/broker.h"
#include "core/localapi/clientframe.h"
#include "core/localapi/localeventapi.h"
#include "core/protocol/frame.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWebSocket>

#include <map>
#include <memory>

namespace eventscope::localapi {

class AccessControl;
class PublishDesk;

/// What every connection of a server shares. All outlive the connections.
struct Service
{
    AccessControl &access;
    const PublishDesk &desk;
    Broker &broker;
    LocalApiOptions options;
};

/// One WebSocket of a client: its authorization, its subscriptions and its queue (protocol.md 2 and 3). Deleted by its owner,
/// later, after closed().
class RealtimeConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes an open socket. Nothing is sent before start().
    RealtimeConnection(std::unique_ptr<QWebSocket> socket, const Service &service);
    ~RealtimeConnection() override;

    /// Judges the authorization that came with the upgrade; answers with `connection_error` and closes when it is refused.
    void start();
    /// Sends a close frame; aborts when what is queued does not drain in time.
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);

    [[nodiscard]] int subscriptionCount() const { return static_cast<int>(m_subscriptions.size()); }
    /// Behind, but not for long: a publisher inside the process may wait for it.
    [[nodiscard]] bool isCatchingUp();

Q_SIGNALS:
    void subscriptionsChanged();
    void closed();

private:
    class Subscription;

    [[nodiscard]] std::optional<ServiceError> refuseUpgrade();
    void judgeUpgrade();
    void onText(const QString &text);
    /// Frames wait in their order while an authorizer thinks about one of them.
    void take(const QByteArray &utf8);
    void handle(const ClientFrame &frame, qsizetype size);
    void goOn();
    void onBinary();
    void subscribe(const ClientFrame &frame);
    [[nodiscard]] std::optional<ServiceError> refuseSubscribe(const ClientFrame &frame);
    void unsubscribe(const ClientFrame &frame);
    void publish(const ClientFrame &frame, qsizetype size);
    void send(const QByteArray &frame);
    void sendText(const QString &frame);
    void leave();

    std::unique_ptr<QWebSocket> m_socket;
    const Service &m_service;
    ClientFrameReader m_reader;
    std::map<QByteArray, std::unique_ptr<Subscription>> m_subscriptions;
    QTimer m_keepAlive;
    QTimer m_abort;
    QElapsedTimer m_behind; ///< valid while more than half of the queue is used
    bool m_leaving = false;
    bool m_deciding = false; ///< an authorizer is being asked
    QList<QByteArray> m_waiting; ///< frames that came meanwhile
    qsizetype m_waitingBytes = 0;
};

} // namespace eventscope::localapi
