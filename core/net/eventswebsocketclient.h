// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizer.h"
#include "core/base/clock.h"
#include "core/net/frametap.h"
#include "core/net/publishresult.h"
#include "core/net/transport.h"
#include "core/protocol/connection.h"
#include "core/protocol/connectionoptions.h"

#include <QFuture>
#include <QPromise>
#include <QTimer>

#include <map>
#include <unordered_map>
#include <vector>

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
    /// `clock` must outlive the client. Without `transports`, each attempt is a WebSocketTransport.
    EventsWebSocketClient(Endpoint endpoint, Authorizers authorizers, const ConnectionOptions &options, TransportFactory transports,
                          const Clock &clock, QObject *parent = nullptr);
    /// Drops the connection without a signal; publishes that were sent end with UnknownOutcome, others with Cancelled.
    /// Not from a slot of the client: use deleteLater() there.
    ~EventsWebSocketClient() override;
    Q_DISABLE_COPY_MOVE(EventsWebSocketClient)

    /// Told of what is sent and received; must outlive the client. None: nobody is.
    void setTap(FrameTap *tap) { m_tap = tap; }

    [[nodiscard]] const ConnectionStatus &status() const;

    void open();
    /// Answers with the id of the new subscription; its state follows by subscriptionChanged(). `authorizer` overrides the
    /// subscribe authorizer for this one; `id` may be given (valid and unused), else a fresh one is made.
    QByteArray subscribe(const ChannelPattern &pattern, AuthorizerPtr authorizer = {}, QByteArray id = {});
    /// A fresh id for a subscription or a publish.
    [[nodiscard]] static QByteArray newId();
    void unsubscribe(const QByteArray &subscriptionId);
    /// Tries a refused subscription again, under the same id; an active one is unsubscribed and subscribed anew.
    void resubscribe(const QByteArray &subscriptionId);
    /// What authorizes a subscription from its next subscribe on; none: the subscribe authorizer.
    void setSubscriptionAuthorizer(const QByteArray &subscriptionId, AuthorizerPtr authorizer);
    /// One to five events go out as one batch; more are sent too, for the service to refuse. `id`, by which signals name it, may be given
    /// (valid and unused), else a fresh one is made.
    QFuture<PublishResult> publish(const ChannelPath &channel, const QList<QByteArray> &events, AuthorizerPtr authorizer = {},
                                   QByteArray id = {});
    /// A publish that is given now waits for a connection, or for its subscriptions.
    [[nodiscard]] bool isHoldingPublishes() const { return m_connection.isHoldingPublishes(); }
    /// Answers, when the socket is closed, with the number of publishes whose outcome stays unknown (each also reported by its
    /// own future). All subscriptions end.
    QFuture<int> disconnect(bool flushEvents
                            = true); // NOLINT: the Android library's name; QObject::disconnect stays reachable by its class
    /// New authorizers for what comes. A Failed or Reconnecting connection tries again at once; a connected one stays.
    void setAuthorizers(Authorizers authorizers);

    /// Time since the last frame, for the window; 0 unless Connected.
    [[nodiscard]] std::chrono::milliseconds sinceLastFrame() const;
    /// Time since the last keep-alive of this connection; nothing before the first, and unless Connected.
    [[nodiscard]] std::optional<std::chrono::milliseconds> sinceKeepAlive() const;
    /// The silence after which the connection counts as dead, as the server said.
    [[nodiscard]] std::chrono::milliseconds connectionTimeout() const;

Q_SIGNALS:
    void statusChanged(const eventscope::ConnectionStatus &status);
    void subscriptionChanged(const QByteArray &subscriptionId, eventscope::SubscriptionState state,
                             const QList<eventscope::ServiceError> &errors, const std::optional<eventscope::Error> &error);
    void eventReceived(const eventscope::ReceivedEvent &event);
    /// A publish waits for a connection and its subscriptions, or no longer does. May come from within publish().
    void publishWaits(const QByteArray &publishId, bool isWaiting);
    /// The answer to a publish whose future said UnknownOutcome because its time had run out.
    void publishAnsweredLate(const QByteArray &publishId, const eventscope::PublishResult &result);
    void broadcastFailed(const QByteArray &subscriptionId, const QList<eventscope::ServiceError> &errors);
    /// Events may have been missed for `lost` (connected again after a loss).
    void gapNoticed(std::chrono::milliseconds lost);
    /// An unknown or malformed frame, or an error that belongs to nothing.
    void frameNoticed(const eventscope::Frame &frame);

private:
    struct PendingPublish
    {
        QPromise<PublishResult> promise;
        AuthorizerPtr authorizer;
        MonotonicTime started;
    };
    using OnAuthorized = std::function<void(const Result<AuthorizationFields> &)>;

    // Carrying out what the connection says
    void carryOut();
    void perform(const action::OpenSocket &open);
    void perform(const action::Send &send);
    void perform(const action::Authorize &request);
    void perform(const action::CloseSocket &close);
    void perform(const action::StatusChanged &changed);
    void perform(const action::SubscriptionChanged &changed);
    void perform(const action::EventsReceived &received);
    void perform(const action::PublishFinished &finished);
    void perform(const action::PublishWaits &waits);
    void perform(const action::PublishAnsweredLate &late);
    void perform(const action::BroadcastFailed &failed);
    void perform(const action::Noticed &noticed);
    void perform(const action::Gap &gap);
    void perform(const action::Disconnected &disconnected);
    void armTimer();

    void authorize(const AuthorizerPtr &authorizer, const AuthorizationRequest &request, const OnAuthorized &done);
    void authorizePublish(const action::Authorize &request);
    void startTransport(const Result<AuthorizationFields> &fields);
    void openFailed(const Error &error);
    [[nodiscard]] bool isTapped() const { return m_tap && m_tap->isRecording(); }
    void tell(const WireFact &fact);
    void onText(const QByteArray &text);
    void emitEvents(const QByteArray &id, const QList<QByteArray> &events);
    void retire(std::unique_ptr<Transport> transport);
    void closeGracefully(std::unique_ptr<Transport> transport);
    void onReleased(Transport *transport);
    void finishDisconnects();

    Endpoint m_endpoint;
    Authorizers m_authorizers;
    wire::Headers m_extraHeaders; ///< for the tap; the transport has its own
    TransportFactory m_transports;
    const Clock &m_clock;
    Connection m_connection;
    FrameCodec m_codec;
    FrameTap *m_tap = nullptr;
    std::optional<MonotonicTime> m_lastKeepAlive; ///< of the present socket
    QTimer m_timer;
    MonotonicTime m_timerAt;
    std::unique_ptr<Transport> m_transport;
    std::vector<Transport *> m_closing; ///< closed by us, still writing; deleted by deleteLater
    quint64 m_generation = 0; ///< of the present attempt; answers for older ones are ignored
    bool m_carryingOut = false;
    std::map<QByteArray, AuthorizerPtr> m_subscriptionAuthorizers;
    std::unordered_map<QByteArray, PendingPublish> m_publishes;
    std::vector<QPromise<int>> m_disconnects;
    std::optional<int> m_unanswered; ///< of a disconnect that waits for its socket only
};

} // namespace eventscope
