// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/endpoint.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

#include <memory>
#include <vector>

namespace eventscope::test {

class FaultPeer;

/// An Event API on loopback that behaves, except where the script says otherwise. It writes WebSocket frames by hand, so it
/// can send what no proper server would. In the thread of the test.
class FaultServer : public QObject
{
    Q_OBJECT

public:
    enum class Upgrade { Accept, Refuse, Silent, Drop };

    /// May be changed at any time; looked at when the thing happens.
    struct Script
    {
        Upgrade upgrade = Upgrade::Accept;
        int status = 401; ///< for Refuse
        QByteArray subprotocol = "aws-appsync-event-ws"; ///< chosen in the answer; empty: none
        QByteArray connectionHeader = "Upgrade";
        QList<QByteArray> onUpgrade; ///< text frames sent right after the upgrade
        int connectionTimeoutMs = 300'000; ///< in the ack
        /// What answers a message of this type instead of the proper answer; `ID` stands for the message's id.
        QHash<QString, QList<QByteArray>> answers;
    };
    Script script;

    explicit FaultServer(QObject *parent = nullptr);
    ~FaultServer() override;

    /// On 127.0.0.1; 0 takes any free port, the next time the same one again.
    [[nodiscard]] bool listen();
    /// The same over TLS, with the certificate of tests/fixtures/tls.
    [[nodiscard]] bool listenTls();
    /// Drops all connections and refuses new ones.
    void stop();

    [[nodiscard]] QUrl realtimeUrl() const;
    [[nodiscard]] Endpoint endpoint() const;

    // To every upgraded connection
    void sendText(const QByteArray &utf8);
    /// A text frame's head that promises `length` bytes, and as much of them as given.
    void sendBrokenText(quint64 length, const QByteArray &part);
    void sendBytes(const QByteArray &bytes);
    void closeWith(quint16 code, const QByteArray &reason = {});
    /// Ends the TCP connections without a close frame.
    void drop();

    // What came
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] QList<QJsonObject> messages() const { return m_messages; }
    [[nodiscard]] QStringList messageTypes() const;
    [[nodiscard]] int count(const QString &messageType) const;
    /// Of the last upgrade request, as sent.
    [[nodiscard]] QByteArray requestHead() const { return m_requestHead; }
    [[nodiscard]] QByteArray requestHeader(const QByteArray &name) const;
    /// The code of the last close frame a client sent; 0 when none did.
    [[nodiscard]] int closeCode() const { return m_closeCode; }

    [[nodiscard]] static QByteArray dataFrame(const QByteArray &id, const QByteArray &payload);

private:
    [[nodiscard]] bool listenWith(std::unique_ptr<QTcpServer> server, const QString &scheme);
    void accept();
    void noteMessage(FaultPeer &peer, const QJsonObject &message);
    [[nodiscard]] QList<QByteArray> answersTo(const QJsonObject &message) const;

    std::unique_ptr<QTcpServer> m_server;
    std::vector<std::unique_ptr<FaultPeer>> m_peers;
    quint16 m_port = 0;
    QString m_scheme;
    int m_connections = 0;
    QList<QJsonObject> m_messages;
    QByteArray m_requestHead;
    int m_closeCode = 0;
};

} // namespace eventscope::test
