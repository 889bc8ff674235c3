// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/keepaliveconnection.h"

#include "core/http/networkconfiguration.h"
#include "core/http/networkerror.h"
#include "core/protocol/limits.h"

#include <QSslSocket>

namespace eventscope::http {

using namespace std::chrono_literals;

namespace {

constexpr qint64 maxBodyBytes = qint64(limits::maxIncomingMessageBytes);

/// Gateways and address translation drop silent connections, some without a word: after one or two minutes, mostly. An exchange
/// on such a one would end as an unknown outcome.
constexpr std::chrono::seconds maxIdle = 30s;

constexpr quint16 httpPort = 80;
constexpr quint16 httpsPort = 443;

} // namespace

void Exchange::end(const Result<Response> &result)
{
    promise.addResult(result);
    promise.finish();
}

KeepAliveConnection::KeepAliveConnection(const Setup &setup, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_parser(maxBodyBytes)
{
    if (isSecure())
        m_socket = std::make_unique<QSslSocket>();
    else
        m_socket = std::make_unique<QTcpSocket>();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &KeepAliveConnection::timeOut);
    connectSocket();
}

KeepAliveConnection::~KeepAliveConnection()
{
    QObject::disconnect(m_socket.get(), nullptr, this, nullptr);
    if (m_exchange)
        m_exchange->end(failure(ErrorCode::Cancelled, QStringLiteral("the client was closed before the answer came")));
}

void KeepAliveConnection::connectSocket()
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &KeepAliveConnection::read);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &KeepAliveConnection::takeFailure);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &KeepAliveConnection::takeEnd);
    auto *tls = qobject_cast<QSslSocket *>(m_socket.get());
    if (!tls) {
        connect(m_socket.get(), &QTcpSocket::connected, this, &KeepAliveConnection::write);
        return;
    }
    connect(tls, &QSslSocket::encrypted, this, &KeepAliveConnection::write);
    connect(tls, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors << error.errorString();
    });
}

void KeepAliveConnection::run(std::unique_ptr<Exchange> exchange)
{
    m_exchange = std::move(exchange);
    m_parser = ResponseParser(maxBodyBytes);
    m_isWritten = false;
    m_timer.start(std::chrono::milliseconds(m_exchange->deadline.remainingTime()));
    if (m_isOpen)
        write();
    else
        open();
}

bool KeepAliveConnection::isUsable()
{
    if (!m_isOpen)
        return true;
    if (m_idle.hasExpired(std::chrono::milliseconds(maxIdle).count()))
        return false;
    const QSignalBlocker quiet(m_socket.get()); // "nothing came within 0 ms" is an error to Qt
    m_socket->waitForReadyRead(0);
    return m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0;
}

void KeepAliveConnection::open()
{
    m_socket->setProxy(socketProxy(m_setup.options, m_setup.url));
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        tls->setSslConfiguration(m_setup.tls);
        tls->connectToHostEncrypted(m_setup.url.host(), quint16(m_setup.url.port(httpsPort)));
    } else {
        m_socket->connectToHost(m_setup.url.host(), quint16(m_setup.url.port(httpPort)));
    }
}

void KeepAliveConnection::write()
{
    if (!m_isOpen)
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_isOpen = true;
    m_isWritten = true;
    m_socket->write(m_exchange->bytes);
    m_socket->flush();
}

void KeepAliveConnection::read()
{
    if (!m_exchange) { // nobody asked: a 408 before the server closes, say
        Q_EMIT ended();
        return;
    }
    switch (m_parser.read(m_socket->readAll())) {
    case ResponseParser::State::Incomplete: return;
    case ResponseParser::State::Complete: return answer();
    case ResponseParser::State::Malformed: return refuse(ErrorCode::UnknownOutcome, QStringLiteral("the answer is not HTTP"));
    case ResponseParser::State::TooLarge:
        return refuse(ErrorCode::FrameTooLarge, QStringLiteral("the answer is larger than %1 bytes").arg(maxBodyBytes));
    }
}

void KeepAliveConnection::answer()
{
    // An answer that came before the whole request was written ends a connection, whatever it says.
    finish(m_parser.response(), m_parser.keepsConnection() && m_socket->bytesToWrite() == 0);
}

void KeepAliveConnection::refuse(ErrorCode code, const QString &detail)
{
    finish(Error{code, detail}, false);
}

void KeepAliveConnection::takeFailure(QAbstractSocket::SocketError code)
{
    if (code == QAbstractSocket::RemoteHostClosedError && m_isOpen)
        return takeEnd();
    const ErrorCode found = socketErrorCode(code, m_socket->proxy());
    const bool hasReasons = found == ErrorCode::TlsFailed && !m_tlsErrors.isEmpty();
    finish(failure(found, hasReasons ? m_tlsErrors.join(QLatin1String("; ")) : m_socket->errorString()), false);
}

void KeepAliveConnection::takeEnd()
{
    if (m_exchange && m_socket->bytesAvailable() > 0)
        read();
    if (m_exchange && m_parser.end() == ResponseParser::State::Complete)
        return answer();
    finish(failure(ErrorCode::ConnectionClosed, QStringLiteral("the server closed the connection before it answered")), false);
}

void KeepAliveConnection::timeOut()
{
    const QString detail = m_isWritten ? QStringLiteral("no answer in time") : QStringLiteral("no connection in time");
    finish(failure(ErrorCode::Timeout, detail), false);
}

/// An error as it is before the request was written; after that, nobody knows what became of it.
Error KeepAliveConnection::failure(ErrorCode beforeWritten, const QString &detail) const
{
    return {m_isWritten ? ErrorCode::UnknownOutcome : beforeWritten, detail};
}

void KeepAliveConnection::finish(const Result<Response> &result, bool isKept)
{
    const std::unique_ptr<Exchange> exchange = std::move(m_exchange);
    m_timer.stop();
    m_idle.start();
    if (isKept)
        Q_EMIT freed();
    else
        Q_EMIT ended();
    if (exchange)
        exchange->end(result);
}

bool KeepAliveConnection::isSecure() const
{
    return m_setup.url.scheme() == QLatin1String("https");
}

} // namespace eventscope::http
