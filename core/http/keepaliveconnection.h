// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/responseparser.h"
#include "core/protocol/connectionoptions.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QPromise>
#include <QSslConfiguration>
#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace eventscope::http {

/// A request on its way through a KeepAliveClient.
struct Exchange
{
    QByteArray bytes; ///< head and body, as they go out
    QDeadlineTimer deadline; ///< for the whole of it
    QPromise<Result<Response>> promise;

    /// Answers whoever waits. Last thing to do with it: what waits may run at once.
    void end(const Result<Response> &result);
};

/// One connection of a KeepAliveClient to its host, plain or TLS, through the proxy where there is one; opened for the first
/// exchange. One exchange at a time, whose bytes are written once: what fails after that ends as UnknownOutcome. One thread.
class KeepAliveConnection final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QUrl url; ///< its scheme, host and port count
        ConnectionOptions options;
        QSslConfiguration tls;
    };

    KeepAliveConnection(const Setup &setup, QObject *parent);
    /// What is under way ends: UnknownOutcome when it was written, else Cancelled.
    ~KeepAliveConnection() override;

    /// Only while isIdle().
    void run(std::unique_ptr<Exchange> exchange);
    [[nodiscard]] bool isIdle() const { return !m_exchange; }
    /// False when the server has closed it or spoken unasked, which the event loop may not have told yet, and after 30 s of
    /// silence. Only while isIdle().
    [[nodiscard]] bool isUsable();

Q_SIGNALS:
    /// The exchange is over, and the connection takes the next.
    void freed();
    /// It is of no more use: closed, or failed.
    void ended();

private:
    void connectSocket();
    void open();
    void write();
    void read();
    void takeFailure(QAbstractSocket::SocketError code);
    void takeEnd();
    void timeOut();
    void answer();
    void refuse(ErrorCode code, const QString &detail);
    void finish(const Result<Response> &result, bool isKept);
    [[nodiscard]] Error failure(ErrorCode beforeWritten, const QString &detail) const;
    [[nodiscard]] bool isSecure() const;

    Setup m_setup;
    std::unique_ptr<QTcpSocket> m_socket; ///< a QSslSocket for https
    std::unique_ptr<Exchange> m_exchange;
    ResponseParser m_parser;
    QTimer m_timer; ///< of the exchange
    QElapsedTimer m_idle;
    QStringList m_tlsErrors;
    bool m_isOpen = false;
    bool m_isWritten = false; ///< the exchange's bytes, or some of them
};

} // namespace eventscope::http
