// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/websockettransport.h"

#include "core/http/networkconfiguration.h"
#include "core/http/networkerror.h"

#include <QCoreApplication>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QWebSocketHandshakeOptions>

namespace eventscope {

WebSocketTransport::WebSocketTransport(ConnectionOptions options, QObject *parent)
    : Transport(parent)
    , m_options(std::move(options))
{
    m_socket.setMaxAllowedIncomingFrameSize(limits::maxIncomingMessageBytes);
    m_socket.setMaxAllowedIncomingMessageSize(limits::maxIncomingMessageBytes);
}

WebSocketTransport::~WebSocketTransport()
{
    // ~QWebSocket of an open socket signals from the destructor (qt64.md 5.2).
    detach();
}

void WebSocketTransport::open(const QUrl &url, const QList<QByteArray> &subprotocols)
{
    connect(&m_socket, &QWebSocket::connected, this, &WebSocketTransport::checkSubprotocol);
    connect(&m_socket, &QWebSocket::disconnected, this, &WebSocketTransport::scheduleEnd);
    connect(&m_socket, &QWebSocket::sslErrors, this, &WebSocketTransport::noteTlsErrors);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { Q_EMIT textReceived(text.toUtf8()); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(&m_socket, &QWebSocket::errorOccurred, this, &WebSocketTransport::noteError);
#else
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, &WebSocketTransport::noteError);
#endif
    if (const auto configured = configure(url); !configured.ok()) {
        m_error = configured.error();
        return scheduleEnd();
    }
    for (const QByteArray &name : subprotocols)
        m_subprotocols.append(QString::fromLatin1(name));
    QNetworkRequest request(url);
    for (const auto &[name, value] : qAsConst(m_options.extraHeaders))
        request.setRawHeader(name, value);
    QWebSocketHandshakeOptions handshake;
    handshake.setSubprotocols(m_subprotocols);
    m_socket.open(request, handshake);
}

Result<void> WebSocketTransport::configure(const QUrl &url)
{
    m_socket.setProxy(socketProxy(m_options, url));
    if (url.scheme() != QLatin1String("wss"))
        return {};
    const auto tls = tlsConfiguration(m_options);
    if (!tls.ok())
        return tls.error();
    m_socket.setSslConfiguration(tls.value());
    return {};
}

void WebSocketTransport::sendText(const QByteArray &utf8)
{
    m_socket.sendTextMessage(QString::fromUtf8(utf8));
}

void WebSocketTransport::close()
{
    detach();
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_socket.abort();
        Q_EMIT released();
        return;
    }
    connect(&m_socket, &QWebSocket::disconnected, this, &Transport::released);
    m_socket.close(QWebSocketProtocol::CloseCodeNormal);
}

void WebSocketTransport::abort()
{
    detach();
    m_socket.abort();
}

qint64 WebSocketTransport::bytesToWrite() const
{
    return m_socket.bytesToWrite();
}

void WebSocketTransport::checkSubprotocol()
{
    // Which of the offered ones the server takes does not matter (protocol.md 2.1). Qt takes none for an answer, too.
    if (m_subprotocols.isEmpty() || m_subprotocols.contains(m_socket.subprotocol())) {
        m_opened = true;
        Q_EMIT opened();
        return;
    }
    m_error = Error{ErrorCode::SubprotocolMissing, QStringLiteral("the server chose none of the offered subprotocols")};
    scheduleEnd();
}

void WebSocketTransport::noteError(QAbstractSocket::SocketError code)
{
    if (!m_error)
        m_error = socketError(code);
    scheduleEnd();
}

void WebSocketTransport::noteTlsErrors(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors)
        m_tlsErrors.append(error.errorString());
}

Error WebSocketTransport::handshakeError() const
{
    static const QRegularExpression status(QStringLiteral("status code: (\\d{3})(?: \\(([^)]*)\\))?"));
    static const QRegularExpression member(QStringLiteral("^\\w+::\\w+: ")); // Qt names its own function before the reason
    const QString text = m_socket.errorString();
    const QRegularExpressionMatch answer = status.match(text);
    if (!answer.hasMatch())
        return Error{ErrorCode::UpgradeRefused, QString(text).remove(member)};
    const QString told = QStringLiteral("HTTP status %1 %2").arg(answer.captured(1), answer.captured(2)).trimmed();
    return Error{ErrorCode::UpgradeRefused, told, answer.captured(1).toInt()};
}

Error WebSocketTransport::socketError(QAbstractSocket::SocketError code) const
{
    // Qt reports a refused upgrade as a refused connection; only the former had a connection.
    if (code == QAbstractSocket::ConnectionRefusedError && m_socket.peerPort() != 0)
        return handshakeError();
    const ErrorCode found = socketErrorCode(code, m_socket.proxy());
    const bool hasReasons = found == ErrorCode::TlsFailed && !m_tlsErrors.isEmpty();
    return {found, hasReasons ? m_tlsErrors.join(QLatin1String("; ")) : m_socket.errorString()};
}

std::optional<Error> WebSocketTransport::closeError() const
{
    const QString reason = m_socket.closeReason();
    const int code = m_socket.closeCode();
    switch (m_socket.closeCode()) {
    case QWebSocketProtocol::CloseCodeTooMuchData: return Error{ErrorCode::FrameTooLarge, reason, code};
    case QWebSocketProtocol::CloseCodeWrongDatatype:
    case QWebSocketProtocol::CloseCodeProtocolError: return Error{ErrorCode::InvalidFrame, reason, code};
    case QWebSocketProtocol::CloseCodeGoingAway:
        // Qt's own close after 5 s of silence inside a frame; told from the server's by the reason, in Qt's words.
        if (reason == QCoreApplication::translate("QWebSocketDataProcessor", "Timeout when reading data from socket."))
            return Error{ErrorCode::Timeout, QStringLiteral("the server stalled inside a frame"), code};
        return std::nullopt;
    default: return std::nullopt;
    }
}

// Which of `error` and `disconnected` comes first depends on the kind of failure, and after a refused upgrade 6.4.2 stays in
// ConnectingState without a `disconnected` (qt64.md 5.2): so either starts the end, and the end waits for one turn of the loop.
void WebSocketTransport::scheduleEnd()
{
    if (m_endScheduled)
        return;
    m_endScheduled = true;
    QMetaObject::invokeMethod(this, &WebSocketTransport::end, Qt::QueuedConnection);
}

void WebSocketTransport::end()
{
    if (!m_endScheduled)
        return;
    SocketClosed facts{m_error ? m_error : closeError(), m_socket.closeCode(), m_socket.closeReason()};
    if (!facts.error && !m_opened)
        facts.error = Error{ErrorCode::ConnectionClosed, QStringLiteral("closed before the upgrade")};
    abort();
    Q_EMIT closed(facts);
}

void WebSocketTransport::detach()
{
    QObject::disconnect(&m_socket, nullptr, this, nullptr);
    m_endScheduled = false;
}

} // namespace eventscope
