// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTcpSocket>

#include <functional>

namespace eventscope::test {

/// One connection of a FaultServer: reads the upgrade request and the client's frames, writes whatever it is told to.
class FaultPeer : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket.
    explicit FaultPeer(QTcpSocket *socket);
    ~FaultPeer() override;

    void accept(const QByteArray &requestHead, const QByteArray &subprotocol, const QByteArray &connectionHeader);
    void refuse(int status);
    void drop();
    void sendText(const QByteArray &utf8);
    void sendFrame(int opcode, const QByteArray &payload, quint64 promisedLength);
    void sendBytes(const QByteArray &bytes);
    [[nodiscard]] bool isUpgraded() const { return m_upgraded; }
    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

Q_SIGNALS:
    void upgradeAsked(const QByteArray &requestHead);
    void messageReceived(const QJsonObject &message);
    void closeReceived(int code);

private:
    void read();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readFrame();
    void handleFrame(int opcode, const QByteArray &payload);

    QTcpSocket *m_socket;
    QByteArray m_buffer;
    bool m_asked = false;
    bool m_upgraded = false;
};

/// The value of a header in a request head; empty without it.
[[nodiscard]] QByteArray headerValue(const QByteArray &head, const QByteArray &name);

} // namespace eventscope::test
