// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backoff.h"
#include "core/base/clock.h"
#include "core/protocol/channelpath.h"
#include "core/protocol/channelpattern.h"
#include "core/protocol/framecodec.h"

#include <QHash>

#include <map>
#include <variant>
#include <vector>

namespace eventscope {

/// The states of design.md 5, in the words the user sees.
enum class ConnectionState { Disconnected, Connecting, Connected, Reconnecting, Failed };

/// A state with its facts.
struct ConnectionStatus
{
    ConnectionState state = ConnectionState::Disconnected;
    int attempt = 0;                            ///< for Reconnecting: the attempt that comes, from 1
    std::chrono::milliseconds retryIn{0};       ///< for Reconnecting: the wait before it; 0 while it is under way
    std::optional<Error> error;                 ///< why, for Reconnecting and Failed
    bool keepAliveLate = false;                 ///< Connected, but nothing heard for 65 s
};

/// `Connected` etc., stable: machine-readable answers use it.
[[nodiscard]] QLatin1String connectionStateName(ConnectionState state);

enum class SubscriptionState { Pending, Active, Refused, Unsubscribing, Ended };
[[nodiscard]] QLatin1String subscriptionStateName(SubscriptionState state);

/// What a request for authorization is about.
enum class Operation { Connect, Subscribe, Publish };

/// How a socket ended. `error` is set when the socket reported one (then `code` says nothing: Qt answers 1000 for a dropped
/// TCP connection, qt64.md 5.2).
struct SocketClosed
{
    std::optional<Error> error;
    int code = 1000;
    QString reason;
};

/// How a publish ended over the WebSocket: an answer frame, or an Error (Timeout and a lost socket are UnknownOutcome).
using PublishOutcome = std::variant<Frame, Error>;

/// The life of one connection as a pure state machine (design.md 5, protocol.md 2.4, 3.7, 7): facts and the time go in,
/// actions come out of take(). No I/O, no timers, no clock. The owner carries out the actions in order and reports back.
/// It keeps the *wanted* subscriptions and replays them, under the same ids, after each reconnect. A refused subscription
/// never closes the socket. One thread.
class Connection
{
public:
    enum class Deadline { Connect, Acknowledge, Retry, KeepAliveWarning, Idle, Answer, Flush };

    // Actions, in the order of their happening
    struct OpenSocket {};                       ///< a new socket object for this attempt; ask the Connect authorizer right before
    struct Send { QByteArray text; };           ///< a text frame, ready to send (connection_init, unsubscribe)
    /// Ask the authorizer of this operation (signed right before sending, again for each attempt), then call authorized().
    struct Authorize { Operation operation; QByteArray id; QString channel; QList<QByteArray> events; };
    struct CloseSocket { bool abort = false; }; ///< close with 1000, or drop at once; its later facts are ignored
    struct Arm { Deadline deadline; QByteArray id; std::chrono::milliseconds after; }; ///< (re)start; `id` for Answer only
    struct Disarm { Deadline deadline; QByteArray id; };
    struct StatusChanged { ConnectionStatus status; };
    struct SubscriptionChanged { QByteArray id; SubscriptionState state; QList<ServiceError> errors; std::optional<Error> error; };
    struct EventsReceived { QByteArray id; QList<QByteArray> events; };
    struct PublishFinished { QByteArray id; PublishOutcome outcome; };
    struct BroadcastFailed { QByteArray id; QList<ServiceError> errors; };
    /// An unknown, malformed or id-less error frame, for the log.
    struct Noticed { Frame frame; };
    /// Connected again after a loss; events between `since` and now may be missing: one gap row.
    struct Gap { MonotonicTime since; };
    /// disconnect() is complete; `unanswered` publishes were reported one by one as UnknownOutcome before.
    struct Disconnected { int unanswered; };

    using Action = std::variant<OpenSocket, Send, Authorize, CloseSocket, Arm, Disarm, StatusChanged, SubscriptionChanged, EventsReceived,
                                PublishFinished, BroadcastFailed, Noticed, Gap, Disconnected>;

    struct Timeouts
    {
        std::chrono::milliseconds connect;
        std::chrono::milliseconds acknowledge;
        std::chrono::milliseconds answer;
        std::chrono::milliseconds flush;
    };

    Connection(Timeouts timeouts, Backoff backoff);

    // What the owner wants
    void open(MonotonicTime now);
    /// Opens when needed. `id` must be valid and unused.
    void subscribe(const QByteArray &id, const ChannelPattern &pattern, MonotonicTime now);
    /// Waits for the subscribe answer when that is still out (protocol.md 3.7). Unknown ids are ignored.
    void unsubscribe(const QByteArray &id, MonotonicTime now);
    /// Tries a refused subscription again.
    void resubscribe(const QByteArray &id, MonotonicTime now);
    /// Opens when needed and waits for the connection; refused with NotConnected after disconnect() began.
    void publish(const QByteArray &id, const ChannelPath &channel, const QList<QByteArray> &events, MonotonicTime now);
    /// flush: no new publishes, wait for answers (5 s), unsubscribe, close 1000; else drop at once.
    void disconnect(bool flush, MonotonicTime now);
    /// Credentials changed: a Failed connection may try again, a connected one reconnects.
    void credentialsChanged(MonotonicTime now);

    // What happened
    void socketOpened(MonotonicTime now);
    void frameReceived(Frame frame, MonotonicTime now);
    void socketClosed(const SocketClosed &facts, MonotonicTime now);
    /// The answer to Authorize: the fields, or why there are none. Answers for ids no longer wanted are ignored.
    void authorized(Operation operation, const QByteArray &id, const Result<AuthorizationFields> &fields, MonotonicTime now);
    /// A connect attempt that ended before there was a socket (the authorizer failed, a bad URL).
    void openFailed(const Error &error, MonotonicTime now);
    void deadlineReached(Deadline deadline, const QByteArray &id, MonotonicTime now);

    /// The actions since the last call, in order.
    [[nodiscard]] std::vector<Action> take();
    [[nodiscard]] const ConnectionStatus &status() const { return m_status; }

private:
    struct Wanted
    {
        ChannelPattern pattern;
        SubscriptionState state = SubscriptionState::Pending;
        bool sent = false;              ///< on the present socket
        bool unsubscribeWhenActive = false;
    };
    struct Publishing
    {
        ChannelPath channel;
        QList<QByteArray> events;
        bool sent = false;
    };

    Timeouts m_timeouts;
    Backoff m_backoff;
    ConnectionStatus m_status;
    std::map<QByteArray, Wanted> m_wanted;
    std::map<QByteArray, Publishing> m_publishing;
    std::vector<Action> m_actions;
};

} // namespace eventscope
