// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/httpconnection.h"

#include "core/protocol/limits.h"

namespace eventscope::localapi {

namespace {

constexpr std::chrono::seconds idleTimeout{60};
constexpr std::chrono::seconds drainTimeout{5};
constexpr qint64 readBufferBytes = 64LL * 1024;
/// A client that sends requests and reads no answers waits above this.
constexpr qint64 maxUnreadAnswers = 256LL * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 411: return "Length Required";
    case 413: return "Payload Too Large";
    case 426: return "Upgrade Required";
    case 431: return "Request Header Fields Too Large";
    default: return "Error";
    }
}

} // namespace

HttpConnection::HttpConnection(std::unique_ptr<QTcpSocket> socket, HttpHandler &handler, std::chrono::milliseconds requestTimeout)
    : m_socket(std::move(socket))
    , m_handler(handler)
    , m_requestTimeout(requestTimeout)
{
    m_socket->setReadBufferSize(readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::onDeadline);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpConnection::readOn);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &HttpConnection::readOn);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpConnection::closed);
}

HttpConnection::~HttpConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void HttpConnection::start()
{
    m_deadline.start(m_requestTimeout);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        Q_EMIT closed();
    else
        readOn();
}

std::unique_ptr<QTcpSocket> HttpConnection::takeSocket()
{
    m_socket->disconnect(this);
    m_socket->setReadBufferSize(0); // a WebSocket frame must fit into the buffer as a whole
    return std::move(m_socket);
}

void HttpConnection::readOn()
{
    bool more = true;
    while (more && m_socket && m_socket->isOpen() && m_socket->bytesToWrite() <= maxUnreadAnswers) {
        switch (m_state) {
        case State::Head: more = readHead(); break;
        case State::Body: more = readBody(); break;
        case State::Draining: drain(); return;
        case State::Deciding:
        case State::Upgrading: return;
        }
    }
}

bool HttpConnection::readHead()
{
    const QByteArray seen = m_socket->peek(maxHeadBytes);
    if (!seen.isEmpty() && m_deadline.intervalAsDuration() != m_requestTimeout)
        m_deadline.start(m_requestTimeout);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 && seen.size() >= maxHeadBytes)
        replyAndClose(m_handler.fault(431, QStringLiteral("The head of the request is larger than 16 KiB.")));
    if (end < 0)
        return m_state != State::Head;
    const QByteArray head = seen.left(end + 4);
    const std::optional<HttpRequest> request = HttpRequest::parse(head);
    if (request && request->isWebSocketUpgrade() && !m_handler.refusal(*request, m_socket->localAddress())) {
        m_state = State::Upgrading;
        m_deadline.stop();
        Q_EMIT upgradeRequested();
        return false;
    }
    m_socket->skip(head.size());
    if (request)
        take(*request);
    else
        replyAndClose(m_handler.fault(400, QStringLiteral("The request is not HTTP/1.1.")));
    return true;
}

void HttpConnection::take(HttpRequest request)
{
    m_request = std::move(request);
    m_missing = m_request.contentLength();
    const auto refusal = m_handler.refusal(m_request, m_socket->localAddress());
    if (m_missing < 0)
        replyAndClose(m_handler.fault(411, QStringLiteral("Content-Length is needed.")));
    else if (m_missing > limits::maxPublishBytes)
        replyAndClose(m_handler.fault(413, QStringLiteral("The request is larger than 1.2 MB.")));
    else if (refusal && m_missing > 0)
        replyAndClose(*refusal);
    else if (refusal)
        reply(*refusal);
    else
        expectBody();
}

void HttpConnection::expectBody()
{
    m_state = State::Body;
    if (m_request.headerHolds("expect", "100-continue"))
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

bool HttpConnection::readBody()
{
    const QByteArray part = m_socket->read(m_missing);
    m_request.body += part;
    m_missing -= part.size();
    if (m_missing > 0)
        return !part.isEmpty();
    m_state = State::Deciding;
    m_deadline.stop(); // the authorizer has a limit of its own
    m_handler.whenReady(m_request, this, [this] { finishBody(); });
    return m_state != State::Deciding;
}

void HttpConnection::finishBody()
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    reply(m_handler.answer(m_request));
    // What came meanwhile; queued, because the answer may have come from within readOn().
    QMetaObject::invokeMethod(this, &HttpConnection::readOn, Qt::QueuedConnection);
}

void HttpConnection::drain()
{
    while (m_socket->skip(readBufferBytes) > 0) { }
}

void HttpConnection::reply(const HttpAnswer &answer)
{
    if (!m_request.keepAlive) {
        replyAndClose(answer);
        return;
    }
    write(answer, true);
    m_request = {};
    m_state = State::Head;
    m_deadline.start(idleTimeout);
}

void HttpConnection::replyAndClose(const HttpAnswer &answer)
{
    m_state = State::Draining;
    m_deadline.start(drainTimeout);
    const bool isComplete = m_missing == 0 && m_socket->bytesAvailable() == 0;
    write(answer, false);
    m_request = {};
    if (isComplete)
        m_socket->disconnectFromHost();
}

void HttpConnection::write(const HttpAnswer &answer, bool keepAlive)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    text += "Date: " + m_handler.date() + "\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    text += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    text += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (m_request.method != "HEAD")
        text += answer.body;
    m_socket->write(text);
}

void HttpConnection::onDeadline()
{
    const bool inRequest = m_state == State::Body || (m_state == State::Head && m_deadline.intervalAsDuration() == m_requestTimeout);
    if (inRequest)
        replyAndClose(m_handler.fault(408, QStringLiteral("The request took too long.")));
    else
        m_socket->abort();
}

} // namespace eventscope::localapi
