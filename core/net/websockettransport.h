// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/connectionoptions.h"
#include "core/net/transport.h"

#include <QWebSocket>

namespace eventscope {

/// Transport on QWebSocket; every row of qt64.md 5.2 is dealt with here. TLS errors are never ignored.
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
    ConnectionOptions m_options;
    QWebSocket m_socket;
};

} // namespace eventscope
