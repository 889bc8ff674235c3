// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/connectionstate.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace eventscope {

/// One attempt at one WebSocket: made for an attempt, never reopened (qt64.md 5.2). Nothing is signalled after closed(), and
/// after the owner called abort() nothing at all, after close() only released(). Lives in the session's thread.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void open(const QUrl &url, const QList<QByteArray> &subprotocols) = 0;
    virtual void sendText(const QByteArray &utf8) = 0;
    /// Sends a close frame with 1000 after everything queued; bytes still in the buffer are written.
    virtual void close() = 0;
    virtual void abort() = 0;
    /// Bytes accepted and not yet written to the socket.
    [[nodiscard]] virtual qint64 bytesToWrite() const = 0;

Q_SIGNALS:
    void opened();
    void textReceived(const QByteArray &utf8);
    /// Exactly once per attempt unless the owner ended it: refused, lost or closed by the peer. Never from within open().
    void closed(const eventscope::SocketClosed &facts);
    /// After close(): everything is written and the socket is gone. May come from within close().
    void released();
};

/// Makes the transport of each attempt. The owner of the returned object may delete it only with deleteLater().
using TransportFactory = std::function<std::unique_ptr<Transport>()>;

} // namespace eventscope
