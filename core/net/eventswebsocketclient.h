// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/base/clock.h"
#include "core/protocol/connectionoptions.h"
#include "core/net/publishresult.h"
#include "core/net/transport.h"

#include <QFuture>
#include <QTimer>

#include <map>
#include <unordered_map>

namespace eventscope {

/// A received event. `payload` is the text exactly as it came.
struct ReceivedEvent
{
    QByteArray subscriptionId;
    QByteArray payload;
    UtcTime receivedAt;
};

/// The WebSocket client of an Event API: connects on first use, keeps the wanted subscriptions through reconnects, answers
/// each publish. Carries out what Connection says over a Transport. One thread; signals come in it, in the order of happening:
/// statusChanged(Connected) before subscriptionChanged before eventReceived.
class EventsWebSocketClient : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the client.
    EventsWebSocketClient(Endpoint endpoint, Authorizers authorizers, const ConnectionOptions &options, TransportFactory transports,
                          const Clock &clock, QObject *parent = nullptr);
    ~EventsWebSocketClient() override;

    [[nodiscard]] const ConnectionStatus &status() const;

    void open();
    /// Answers with the id of the new subscription; its state follows by subscriptionChanged(). `authorizer` overrides the
    /// subscribe authorizer for this one; `id` may be given (valid and unused), else a fresh one is made.
    QByteArray subscribe(const ChannelPattern &pattern, AuthorizerPtr authorizer = {}, QByteArray id = {});
    /// A fresh id for a subscription or a publish.
    [[nodiscard]] static QByteArray newId();
    void unsubscribe(const QByteArray &subscriptionId);
    /// Tries a refused subscription again, under the same id.
    void resubscribe(const QByteArray &subscriptionId);
    /// One to five events go out as one batch; more are sent too, for the service to refuse.
    QFuture<PublishResult> publish(const ChannelPath &channel, const QList<QByteArray> &events, AuthorizerPtr authorizer = {});
    /// Answers with the number of publishes whose outcome stays unknown (each also reported by its own future).
    QFuture<int> disconnect(bool flushEvents = true); // NOLINT: the Android library's name; QObject::disconnect stays reachable by its class
    /// New authorizers for what comes; a Failed connection tries again.
    void setAuthorizers(Authorizers authorizers);

    /// Time since the last frame, and when the connection counts as dead; for the window.
    [[nodiscard]] std::chrono::milliseconds sinceLastFrame() const;

Q_SIGNALS:
    void statusChanged(const eventscope::ConnectionStatus &status);
    void subscriptionChanged(const QByteArray &subscriptionId, eventscope::SubscriptionState state,
                             const QList<eventscope::ServiceError> &errors, const std::optional<eventscope::Error> &error);
    void eventReceived(const eventscope::ReceivedEvent &event);
    void broadcastFailed(const QByteArray &subscriptionId, const QList<eventscope::ServiceError> &errors);
    /// Events may have been missed for `lost` (connected again after a loss).
    void gapNoticed(std::chrono::milliseconds lost);
    /// An unknown or malformed frame, or an error that belongs to nothing.
    void frameNoticed(const eventscope::Frame &frame);
};

} // namespace eventscope
