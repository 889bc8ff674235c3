// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpserver.h"

namespace eventscope::test {

namespace {

HttpServer::Request parseHead(const QByteArray &head)
{
    HttpServer::Request request;
    QByteArrayList lines = head.split('\n');
    const QByteArrayList first = lines.takeFirst().simplified().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : qAsConst(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace

HttpServer::HttpServer(Answer answer, QObject *parent)
    : QObject(parent)
    , m_answer(std::move(answer))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

QUrl HttpServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/event").arg(port()));
}

QByteArray HttpServer::response(int status, const QByteArray &body, const QByteArray &contentType, const QByteArray &extraHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
}

HttpServer::Answer HttpServer::always(const QByteArray &response)
{
    return [response](QTcpSocket &socket, const Request & /*request*/) { socket.write(response); };
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
            Q_EMIT ended();
        });
    }
}

void HttpServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Request request = parseHead(received.left(headEnd));
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return;
    request.body = received.mid(headEnd + 4, length);
    received.remove(0, headEnd + 4 + length);
    m_requests << request;
    m_answer(*socket, request);
    Q_EMIT requested();
}

} // namespace eventscope::test
