// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/transport.h"
#include "core/protocol/connectionoptions.h"

#include <QSslError>
#include <QStringList>
#include <QWebSocket>

namespace eventscope {

/// Transport on QWebSocket; every row of qt64.md 5.2 is dealt with here. TLS errors are never ignored.
/// Errors in closed(): HostNotFound, ConnectionRefused, TlsFailed, ProxyFailed, UpgradeRefused (with the HTTP status unless it
/// was 400, which Qt does not tell), SubprotocolMissing, FrameTooLarge, InvalidFrame, Timeout (silence inside a frame),
/// ConnectionClosed (dropped without a close frame), NetworkFailed, FileFailed (the extra CA file).
class WebSocketTransport final : public Transport
{
    Q_OBJECT

public:
    explicit WebSocketTransport(ConnectionOptions options, QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void open(const QUrl &url, const QList<QByteArray> &subprotocols) override;
    void sendText(const QByteArray &utf8) override;
    void close() override;
    void abort() override;
    [[nodiscard]] qint64 bytesToWrite() const override;

private:
    [[nodiscard]] Result<void> configure(const QUrl &url);
    void checkSubprotocol();
    void noteError(QAbstractSocket::SocketError code);
    void noteTlsErrors(const QList<QSslError> &errors);
    [[nodiscard]] Error handshakeError() const;
    [[nodiscard]] Error socketError(QAbstractSocket::SocketError code) const;
    [[nodiscard]] std::optional<Error> closeError() const;
    void scheduleEnd();
    void end();
    void detach();

    ConnectionOptions m_options;
    QWebSocket m_socket;
    QStringList m_subprotocols;
    QStringList m_tlsErrors;
    std::optional<Error> m_error;
    bool m_opened = false;
    bool m_endScheduled = false;
};

} // namespace eventscope
