// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbackredirect.h"

#include <QHostAddress>
#include <QUrlQuery>

namespace eventscope {

namespace {

constexpr qsizetype maxHeadBytes = 16LL * 1024;

QByteArray page(const QString &words)
{
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Eventscope</title></head>"
           "<body style=\"font-family:sans-serif;margin:4em;color:#1b2430\"><h1 style=\"font-size:1.4em\">Eventscope</h1><p>"
        + words.toHtmlEscaped().toUtf8() + "</p></body></html>";
}

void reply(QTcpSocket *socket, const char *status, const QByteArray &body)
{
    socket->write(QByteArray("HTTP/1.1 ") + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                    "Connection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace

LoopbackRedirect::LoopbackRedirect(Words words, QObject *parent)
    : QObject(parent)
    , m_words(std::move(words))
{
    m_limit.setSingleShot(true);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackRedirect::accept);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(Error{ErrorCode::Timeout, QStringLiteral("the browser did not come back")});
    });
}

Result<QUrl> LoopbackRedirect::listen(int port)
{
    if (!m_server.listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
        return Error{ErrorCode::NetworkFailed, QStringLiteral("port %1: %2").arg(port).arg(m_server.errorString())};
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort()));
}

void LoopbackRedirect::expect(const QByteArray &state, std::chrono::milliseconds limit)
{
    m_state = Secret(state);
    m_limit.start(limit);
}

void LoopbackRedirect::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void LoopbackRedirect::read(QTcpSocket *socket)
{
    QByteArray &head = m_received[socket];
    head += socket->readAll();
    if (head.size() > maxHeadBytes)
        return socket->abort();
    if (!head.contains("\r\n\r\n"))
        return;
    const QByteArrayList words = head.left(head.indexOf('\r')).split(' ');
    head.clear();
    const QUrl target = QUrl::fromEncoded(words.value(1), QUrl::StrictMode);
    if (words.value(0) != "GET" || target.path() != QLatin1String("/") || !target.hasQuery())
        return reply(socket, "404 Not Found", {}); // a browser asks for its icon, too
    answer(socket, target);
}

void LoopbackRedirect::answer(QTcpSocket *socket, const QUrl &target)
{
    const QUrlQuery query(target);
    const auto value = [&query](const char *name) {
        // A plus is a blank here, which QUrlQuery leaves alone.
        return query.queryItemValue(QLatin1String(name), QUrl::FullyEncoded).replace(QLatin1Char('+'), QStringLiteral("%20"));
    };
    const auto decoded = [&value](const char *name) { return QUrl::fromPercentEncoding(value(name).toLatin1()); };
    if (m_state.isEmpty() || Secret(decoded("state")) != m_state)
        return reply(socket, "400 Bad Request", page(m_words.failed.arg(QStringLiteral("state"))));
    const QString error = decoded("error");
    const QString code = decoded("code");
    if (!error.isEmpty() || code.isEmpty()) {
        const QString description = decoded("error_description");
        reply(socket, "200 OK", page(m_words.failed.arg(description.isEmpty() ? error : description)));
        return finish(Error{ErrorCode::Unauthorized, description, 0, error.isEmpty() ? QStringLiteral("no code") : error});
    }
    reply(socket, "200 OK", page(m_words.done));
    finish(code.toUtf8());
}

void LoopbackRedirect::finish(const Result<QByteArray> &code)
{
    if (std::exchange(m_finished, true))
        return;
    m_limit.stop();
    m_server.close();
    Q_EMIT finished(code);
}

} // namespace eventscope
