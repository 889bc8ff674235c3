// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>

/// One-shot HTTP requests to the services around an Event API: Cognito, STS, SSO, OpenID providers, the AppSync control plane.
/// Publishing has its own way (KeepAliveClient), because a publish must never be sent twice.
namespace eventscope::http {

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct Request
{
    QByteArray method = "POST";
    QUrl url;
    Headers headers;
    QByteArray body;
    std::chrono::milliseconds timeout{15'000}; ///< for the whole exchange
};

struct Response
{
    int status = 0;
    Headers headers;
    QByteArray body;

    /// The first value of a header, whatever the case of its name; empty without it.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// The `Host` header of a request to a URL, for what is signed: no user, and the port only where the URL names one.
[[nodiscard]] QByteArray hostHeader(QUrl url);

/// Sends requests. Any status is a Response; an Error is one of the network's (HostNotFound, ConnectionRefused, TlsFailed,
/// ProxyFailed, Timeout, FrameTooLarge, NetworkFailed), and never quotes headers or bodies. One thread.
class Client
{
public:
    Client() = default;
    virtual ~Client() = default;
    Q_DISABLE_COPY_MOVE(Client)

    [[nodiscard]] virtual QFuture<Result<Response>> send(const Request &request) = 0;
};

} // namespace eventscope::http
