// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/connectionstate.h"
#include "core/protocol/frame.h"

#include <QUrl>

#include <atomic>
#include <chrono>
#include <variant>

namespace eventscope {

/// What the clients of an Event API tell a FrameTap. Texts, headers and subprotocols are those of the wire: they hold secrets and
/// live no longer than the call.
namespace wire {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// The upgrade is asked for.
struct Opening
{
    QUrl url;
    QList<QByteArray> subprotocols;
    Headers headers; ///< beside those every WebSocket sends
};
/// The server took the upgrade.
struct Opened
{
};
/// The attempt ended before there was a socket: no authorization, a bad URL.
struct NotOpened
{
    Error error;
};
/// We end the socket: by a close frame with 1000, or at once.
struct Closing
{
    bool abort = false;
};
/// The socket ended by itself: refused, lost or closed by the server.
struct Closed
{
    SocketClosed facts;
};
struct TextSent
{
    const QByteArray &text;
};
struct TextReceived
{
    const QByteArray &text;
    const Frame &frame; ///< the text, decoded
};
/// An HTTP request leaves. `exchange` counts those of a client, from 1.
struct HttpRequest
{
    int exchange = 0;
    QUrl url;
    Headers headers;
    QByteArray body;
    QByteArray method = "POST";
};
struct HttpAnswer
{
    int exchange = 0;
    QUrl url;
    int status = 0;
    Headers headers;
    QByteArray body;
    std::chrono::microseconds took{0};
    QByteArray method = "POST";
};
/// It ended without a whole answer; `took` is 0 when it never left.
struct HttpFailed
{
    int exchange = 0;
    QUrl url;
    Error error;
    std::chrono::microseconds took{0};
    QByteArray method = "POST";
};

} // namespace wire

using WireFact = std::variant<wire::Opening, wire::Opened, wire::NotOpened, wire::Closing, wire::Closed, wire::TextSent, wire::TextReceived,
                              wire::HttpRequest, wire::HttpAnswer, wire::HttpFailed>;

/// Looks on at what the clients send and receive. Told in the clients' thread, in the order of happening, before anything comes of
/// it; it must not call the clients back. Nothing is told while nobody records, which costs the way of an event one load.
class FrameTap
{
public:
    FrameTap() = default;
    virtual ~FrameTap() = default;
    Q_DISABLE_COPY_MOVE(FrameTap)

    /// Thread-safe.
    [[nodiscard]] bool isRecording() const { return m_recording.load(std::memory_order_relaxed); }
    /// From the next fact on; thread-safe.
    void setRecording(bool recording) { m_recording.store(recording, std::memory_order_relaxed); }
    virtual void take(const WireFact &fact) = 0;

private:
    std::atomic_bool m_recording = false;
};

} // namespace eventscope
