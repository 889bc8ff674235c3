// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/keepaliveconnection.h"

#include <deque>

namespace eventscope::http {

/// Posts to one URL over at most six HTTP/1.1 connections, which it keeps; the rest waits its turn. Sends nothing twice, follows
/// no redirect, keeps no cookie. On QTcpSocket and QSslSocket, since QNetworkAccessManager takes four times as long for a round
/// trip (ARCHITECTURE.md, decisions) and sends a POST again when the server closes before it answers. One thread.
class KeepAliveClient final : public QObject
{
    Q_OBJECT

public:
    explicit KeepAliveClient(KeepAliveConnection::Setup setup, QObject *parent = nullptr);
    /// What is under way ends: UnknownOutcome when it was written, else Cancelled.
    ~KeepAliveClient() override;

    /// Any status is a Response of at most limits::maxIncomingMessageBytes. Errors: UnknownOutcome from the moment the request is
    /// written; before that HostNotFound, ConnectionRefused, TlsFailed, ProxyFailed, Timeout, NetworkFailed; InvalidInput for a
    /// header with a line end; FrameTooLarge. Host and Content-Length are added; `headers` cannot frame the request otherwise.
    [[nodiscard]] QFuture<Result<Response>> post(const Headers &headers, const QByteArray &body, std::chrono::milliseconds timeout);

private:
    void serve();
    void retire(KeepAliveConnection *connection);
    void expireWaiting();
    [[nodiscard]] KeepAliveConnection *idleConnection();
    [[nodiscard]] Result<QByteArray> requestBytes(const Headers &headers, const QByteArray &body) const;

    KeepAliveConnection::Setup m_setup;
    QList<KeepAliveConnection *> m_connections;
    std::deque<std::unique_ptr<Exchange>> m_waiting;
    QTimer m_waitingTimer; ///< until the first of those that wait has no more time
};

} // namespace eventscope::http
