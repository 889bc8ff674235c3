// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/httprequest.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace eventscope::localapi {

/// An answer to an HTTP request. `Content-Length` and `Connection` are added when it is written.
struct HttpAnswer
{
    int status = 200;
    QByteArray body;
    AuthorizationFields headers;
};

/// Decides on requests.
class HttpHandler
{
public:
    virtual ~HttpHandler() = default;
    /// A refusal that needs no body: asked when the head is complete. `reached` is the address the client connected to.
    [[nodiscard]] virtual std::optional<HttpAnswer> refusal(const HttpRequest &head, const QHostAddress &reached) = 0;
    [[nodiscard]] virtual HttpAnswer answer(const HttpRequest &request) = 0;
    /// Calls `then` when answer() may be asked: at once, or after an authorizer was; never when `context` has died.
    virtual void whenReady(const HttpRequest &request, QObject *context, std::function<void()> then) = 0;
    /// An answer for a fault in the framing of a request itself.
    [[nodiscard]] virtual HttpAnswer fault(int status, const QString &message) = 0;
    /// The `Date` of an answer: by it a client finds out that its clock is wrong.
    [[nodiscard]] virtual QByteArray date() const = 0;
};

/// One TCP connection from its first byte: HTTP/1.1 requests one after the other, until it closes or asks for an upgrade.
/// Everything it keeps is bounded: the head (16 KiB), the body (1.2 MB), the time for both, and what waits to be written. This
/// is why QHttpServer is not used: that of Qt 6.4.2 was seen to take a header field of 88 MiB and a body of 200 MiB into memory, and
/// has no deadlines.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxHeadBytes = 16LL * 1024;

    /// Takes the socket. `handler` must outlive it.
    HttpConnection(std::unique_ptr<QTcpSocket> socket, HttpHandler &handler, std::chrono::milliseconds requestTimeout);
    ~HttpConnection() override;

    /// Handles what arrived before the signals were connected.
    void start();
    /// Gives the socket away, its request head still unread: after upgradeRequested().
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

Q_SIGNALS:
    /// A WebSocket upgrade the handler does not refuse. The last thing this object does on its own.
    void upgradeRequested();
    void closed();

private:
    enum class State { Head, Body, Deciding, Draining, Upgrading };

    void readOn();
    /// Each answers whether there may be more to do.
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readBody();
    void finishBody();
    void drain();
    void take(HttpRequest request);
    void expectBody();
    void reply(const HttpAnswer &answer);
    /// Answers, then reads and drops what still comes: closing at once would reset the connection before the answer is read.
    void replyAndClose(const HttpAnswer &answer);
    void write(const HttpAnswer &answer, bool keepAlive);
    void onDeadline();

    std::unique_ptr<QTcpSocket> m_socket;
    HttpHandler &m_handler;
    QTimer m_deadline;
    std::chrono::milliseconds m_requestTimeout;
    State m_state = State::Head;
    HttpRequest m_request;
    qint64 m_missing = 0; ///< bytes of the body
};

} // namespace eventscope::localapi
