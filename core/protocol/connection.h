// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/protocol/connectionaction.h"
#include "core/protocol/publishtable.h"
#include "core/protocol/subscriptiontable.h"

namespace eventscope {

/// The life of one connection as a pure state machine (design.md 5, protocol.md 2.4, 3.7, 7): facts and the time go in,
/// actions come out of take(), and nextDeadline() says when to come back with timePassed(). No I/O, no timers, no clock.
/// After every input the owner carries out the actions in their order and reports back.
/// It keeps the *wanted* subscriptions and replays them, under the same ids, after each reconnect. A refused subscription
/// never closes the socket. One thread.
class Connection
{
public:
    Connection(const ConnectionTimeouts &timeouts, Backoff backoff);
    Q_DISABLE_COPY_MOVE(Connection)

    // What the owner wants

    /// Connects, or tries at once when a retry is being waited for. During disconnect(): connects again afterwards.
    void open(MonotonicTime now);
    /// Opens when needed, but not out of Failed: the subscription waits there. `id` must be valid and unused.
    /// After disconnect() began it ends at once with NotConnected.
    void subscribe(const QByteArray &id, const ChannelPattern &pattern, MonotonicTime now);
    /// Waits for the subscribe answer when that is still out (protocol.md 3.7). Unknown ids are ignored.
    void unsubscribe(const QByteArray &id, MonotonicTime now);
    /// Tries a refused subscription again; an active one is unsubscribed and subscribed anew, with the authorization it gets then.
    /// What is sent to it in between is missed.
    void resubscribe(const QByteArray &id, MonotonicTime now);
    /// Opens when needed and waits for the connection, no longer than for an answer (NotConnected then), and for the answers to the
    /// subscriptions of that connection, again no longer: its events are not to miss them. Refused with NotConnected after
    /// disconnect() began, and with the reason of the failure in Failed.
    void publish(const QByteArray &id, const ChannelPath &channel, const QList<QByteArray> &events, MonotonicTime now);
    /// flush: no new publishes, wait for answers (5 s), unsubscribe, close 1000; else drop at once. Ends all subscriptions.
    void disconnect(bool flush, MonotonicTime now);
    /// Credentials changed: Failed and Reconnecting try again at once, an attempt under way starts anew, a connected one stays.
    void credentialsChanged(MonotonicTime now);

    // What happened

    void socketOpened(MonotonicTime now);
    /// `text` is handed through to PublishFinished.
    void frameReceived(const Frame &frame, const QByteArray &text, MonotonicTime now);
    /// The short way for Data frames, without an action: whether their events are to be delivered. hasActions() may be true
    /// afterwards (a late keep-alive is no longer late).
    [[nodiscard]] bool dataReceived(const QByteArray &id, MonotonicTime now);
    /// The socket ended by itself.
    void socketClosed(const SocketClosed &facts, MonotonicTime now);
    /// The answer to an Authorize with this ticket: the fields, or why there are none. Stale tickets are ignored.
    void authorized(Operation operation, const QByteArray &id, quint64 ticket, const Result<AuthorizationFields> &fields,
                    MonotonicTime now);
    /// A connect attempt that ended before there was a socket (the authorizer failed, a bad URL).
    void openFailed(const Error &error, MonotonicTime now);
    /// To be called when nextDeadline() is reached; too early does no harm.
    void timePassed(MonotonicTime now);

    [[nodiscard]] std::optional<MonotonicTime> nextDeadline() const { return m_context.deadlines.next(); }
    [[nodiscard]] bool hasActions() const { return !m_context.actions.empty(); }
    /// The actions since the last call, in order.
    [[nodiscard]] std::vector<ConnectionAction> take();

    [[nodiscard]] const ConnectionStatus &status() const { return m_status; }
    /// A publish that is given now waits, for a connection or for what was given before.
    [[nodiscard]] bool isHoldingPublishes() const { return m_phase != Phase::Ready || m_holdsPublishes; }
    [[nodiscard]] bool knowsId(const QByteArray &id) const { return m_subscriptions.contains(id) || m_publishes.contains(id); }
    /// When the last frame came; meaningful while Connected.
    [[nodiscard]] MonotonicTime lastHeard() const { return m_lastHeard; }
    /// How long silence is borne, as the server said.
    [[nodiscard]] std::chrono::milliseconds connectionTimeout() const { return m_connectionTimeout; }
    /// Data frames of ids that are not (or no longer) subscribed (protocol.md 3.7).
    [[nodiscard]] qint64 ignoredFrames() const { return m_ignoredFrames; }

private:
    enum class Phase { Idle, Waiting, Opening, Acknowledging, Ready };

    // Life
    void startAttempt();
    void becomeReady(std::chrono::milliseconds connectionTimeout);
    void attemptFailed(const Error &error);
    void connectionLost(const Error &error, MonotonicTime since);
    void waitForRetry(const Error &error);
    void giveUp(const Error &error);
    void finishDisconnect(bool graceful);
    void finishDrainWhenAnswered();
    void closeSocket(bool abort);
    void holdPublishes();
    void releasePublishes();
    void releasePublishesWhenSubscribed();
    void setStatus(const ConnectionStatus &status);

    // Silence
    void heard();
    void watchSilence(std::chrono::milliseconds silence);

    // Frames
    void handleHandshakeFrame(const Frame &frame);
    void handleFrame(const Frame &frame, const QByteArray &text);
    void handlePublishAnswer(const Frame &frame, const QByteArray &text);
    void handleError(const Frame &frame, const QByteArray &text);
    void noticeUnless(bool handled, const Frame &frame);
    void handleDeadline(const DeadlineQueue::Key &key);

    Backoff m_backoff;
    ConnectionContext m_context;
    SubscriptionTable m_subscriptions{m_context};
    PublishTable m_publishes{m_context};
    ConnectionStatus m_status;
    Phase m_phase = Phase::Idle;
    bool m_hasSocket = false; ///< the owner was asked for one and it has not ended
    bool m_draining = false;
    bool m_openAfterDrain = false;
    bool m_holdsPublishes = false; ///< Ready, but subscriptions have no answer yet that were wanted before
    int m_unknownBeforeDrain = 0;
    std::optional<Error> m_handshakeError; ///< the last `error` frame before the ack
    std::optional<MonotonicTime> m_gapSince;
    MonotonicTime m_readySince;
    MonotonicTime m_lastHeard;
    std::chrono::milliseconds m_connectionTimeout = limits::defaultConnectionTimeout;
    qint64 m_ignoredFrames = 0;
};

} // namespace eventscope
