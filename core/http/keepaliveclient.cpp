// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/keepaliveclient.h"

#include <algorithm>

namespace eventscope::http {

namespace {

constexpr int maxConnections = 6;

bool isFraming(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "content-length" || lower == "transfer-encoding" || lower == "connection" || lower == "upgrade" || lower == "expect";
}

/// A line end in a field would begin another one.
bool isOneLine(const QByteArray &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isFieldName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) { return c > ' ' && c < '\x7f' && c != ':'; });
}

} // namespace

KeepAliveClient::KeepAliveClient(KeepAliveConnection::Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
    m_waitingTimer.setSingleShot(true);
    connect(&m_waitingTimer, &QTimer::timeout, this, &KeepAliveClient::expireWaiting);
}

KeepAliveClient::~KeepAliveClient()
{
    const auto waiting = std::move(m_waiting);
    m_waiting.clear();
    qDeleteAll(std::exchange(m_connections, {}));
    for (const auto &exchange : waiting)
        exchange->end(Error{ErrorCode::Cancelled, QStringLiteral("the client was closed before the answer came")});
}

QFuture<Result<Response>> KeepAliveClient::post(const Headers &headers, const QByteArray &body, std::chrono::milliseconds timeout)
{
    const Result<QByteArray> bytes = requestBytes(headers, body);
    if (!bytes)
        return QtFuture::makeReadyFuture(Result<Response>(bytes.error()));
    auto exchange = std::make_unique<Exchange>(Exchange{*bytes, QDeadlineTimer(timeout, Qt::PreciseTimer), {}});
    exchange->promise.start();
    const QFuture<Result<Response>> answer = exchange->promise.future();
    m_waiting.push_back(std::move(exchange));
    serve();
    return answer;
}

void KeepAliveClient::serve()
{
    while (!m_waiting.empty()) {
        KeepAliveConnection *connection = idleConnection();
        if (!connection)
            break;
        auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        connection->run(std::move(next));
    }
    if (m_waiting.empty())
        m_waitingTimer.stop();
    else
        m_waitingTimer.start(std::chrono::milliseconds(m_waiting.front()->deadline.remainingTime()));
}

/// None when all are at work.
KeepAliveConnection *KeepAliveClient::idleConnection()
{
    const QList<KeepAliveConnection *> all = m_connections;
    for (KeepAliveConnection *connection : all) {
        if (connection->isIdle() && connection->isUsable())
            return connection;
        if (connection->isIdle())
            retire(connection);
    }
    if (m_connections.size() == maxConnections)
        return nullptr;
    auto *made = new KeepAliveConnection(m_setup, this);
    connect(made, &KeepAliveConnection::freed, this, &KeepAliveClient::serve);
    connect(made, &KeepAliveConnection::ended, this, [this, made] { retire(made); });
    m_connections << made;
    return made;
}

void KeepAliveClient::retire(KeepAliveConnection *connection)
{
    if (!m_connections.removeOne(connection))
        return;
    connection->deleteLater();
    // Not at once: a socket that fails while it is opened would come back here, once deeper for each that waits.
    QMetaObject::invokeMethod(this, &KeepAliveClient::serve, Qt::QueuedConnection);
}

void KeepAliveClient::expireWaiting()
{
    while (!m_waiting.empty() && m_waiting.front()->deadline.hasExpired()) {
        const auto late = std::move(m_waiting.front());
        m_waiting.pop_front();
        late->end(Error{ErrorCode::Timeout, QStringLiteral("no connection was free in time, nothing was sent")});
    }
    serve();
}

Result<QByteArray> KeepAliveClient::requestBytes(const Headers &headers, const QByteArray &body) const
{
    QByteArray bytes = "POST " + m_setup.url.path(QUrl::FullyEncoded).toUtf8();
    if (m_setup.url.hasQuery())
        bytes += '?' + m_setup.url.query(QUrl::FullyEncoded).toUtf8();
    bytes += " HTTP/1.1\r\n";
    bool hasHost = false;
    for (const auto &[name, value] : headers) {
        if (!isFieldName(name) || !isOneLine(value))
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("the header %1 holds a character that cannot be sent").arg(QString::fromLatin1(name.simplified()))};
        hasHost = hasHost || name.compare("host", Qt::CaseInsensitive) == 0;
        if (!isFraming(name))
            bytes += name + ": " + value + "\r\n";
    }
    if (!hasHost)
        bytes += "Host: " + hostHeader(m_setup.url) + "\r\n";
    return QByteArray(bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

} // namespace eventscope::http
