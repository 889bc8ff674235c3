// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/connectproxy.h"

namespace eventscope::test {

ConnectProxy::ConnectProxy(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ConnectProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

void ConnectProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    }
}

void ConnectProxy::read(QTcpSocket *client)
{
    const QByteArray seen = client->peek(client->bytesAvailable());
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    client->skip(end + 4); // the rest is for the tunnel
    client->disconnect(this);
    const QByteArrayList request = seen.left(seen.indexOf('\r')).split(' ');
    if (m_refusal || request.value(0) != "CONNECT")
        return refuse(client, m_refusal.value_or(405));
    m_targets << request.value(1);
    open(client, request.value(1));
}

void ConnectProxy::refuse(QTcpSocket *client, int status)
{
    client->write("HTTP/1.1 " + QByteArray::number(status) + " Refused\r\nContent-Length: 0\r\n\r\n");
    client->disconnectFromHost();
}

void ConnectProxy::open(QTcpSocket *client, const QByteArray &target)
{
    auto *upstream = new QTcpSocket(client);
    const qsizetype colon = target.lastIndexOf(':');
    connect(upstream, &QTcpSocket::connected, this, [this, client, upstream] {
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        join(client, upstream);
        join(upstream, client);
    });
    connect(upstream, &QTcpSocket::errorOccurred, client, [client, upstream] {
        if (upstream->state() == QAbstractSocket::UnconnectedState)
            client->disconnectFromHost();
    });
    const QString host = m_only ? QStringLiteral("127.0.0.1") : QString::fromLatin1(target.left(colon));
    upstream->connectToHost(host, m_only.value_or(target.mid(colon + 1).toUShort()));
}

void ConnectProxy::join(QTcpSocket *from, QTcpSocket *to)
{
    const auto pass = [this, from, to] {
        const QByteArray bytes = from->readAll();
        m_passedBytes += bytes.size();
        to->write(bytes);
    };
    connect(from, &QTcpSocket::readyRead, this, pass);
    connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    pass();
}

} // namespace eventscope::test
