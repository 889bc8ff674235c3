// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace eventscope::test {

/// A loopback HTTP proxy that knows CONNECT only: it opens a tunnel to what it is asked for, and passes bytes on. In the thread of the
/// test.
class ConnectProxy : public QObject
{
    Q_OBJECT

public:
    explicit ConnectProxy(QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// What tunnels were asked for, `host:port`, in order.
    [[nodiscard]] const QList<QByteArray> &targets() const { return m_targets; }
    /// How many bytes went through tunnels.
    [[nodiscard]] qint64 passedBytes() const { return m_passedBytes; }
    /// Answers every request with this status, instead of a tunnel.
    void refuseWith(int status) { m_refusal = status; }
    /// Tunnels lead here, whatever was asked for.
    void leadTo(quint16 port) { m_only = port; }

private:
    void accept();
    void read(QTcpSocket *client);
    void open(QTcpSocket *client, const QByteArray &target);
    void join(QTcpSocket *from, QTcpSocket *to);
    static void refuse(QTcpSocket *client, int status);

    QList<QByteArray> m_targets;
    qint64 m_passedBytes = 0;
    std::optional<int> m_refusal;
    std::optional<quint16> m_only;
    QTcpServer m_server; // last: its sockets say goodbye to the rest when they are destroyed
};

} // namespace eventscope::test
