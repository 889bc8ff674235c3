// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/connectionstate.h"
#include "core/protocol/deadlinequeue.h"
#include "core/protocol/frame.h"
#include "core/protocol/limits.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>
#include <vector>

namespace eventscope {

/// How a publish ended over the WebSocket: an answer frame, or an Error. UnknownOutcome when it was sent and no answer came in
/// time, or none can come any more; every other code says that it never left.
using PublishOutcome = std::variant<Frame, Error>;

/// What a Connection wants its owner to do, or tells it.
namespace action {

/// A new socket object for this attempt; ask the Connect authorizer right before. Answer with Connection::socketOpened(),
/// socketClosed() or openFailed().
struct OpenSocket
{
};
/// A text frame, ready to send.
struct Send
{
    QByteArray text;
};
/// Ask the authorizer of this operation, then call Connection::authorized() with the same ticket.
struct Authorize
{
    quint64 ticket = 0;
    Operation operation = Operation::Subscribe;
    QByteArray id;
    QString channel;
    QList<QByteArray> events;
};
/// Close with 1000, or drop at once; what the socket says later must not come back.
struct CloseSocket
{
    bool abort = false;
};
struct StatusChanged
{
    ConnectionStatus status;
};
struct SubscriptionChanged
{
    QByteArray id;
    SubscriptionState state = SubscriptionState::Pending;
    QList<ServiceError> errors; ///< all that the service said
    std::optional<Error> error; ///< the first of them, or what we found ourselves
};
struct EventsReceived
{
    QByteArray id;
    QList<QByteArray> events;
};
struct PublishFinished
{
    QByteArray id;
    PublishOutcome outcome;
    QByteArray answer; ///< the answer's text as received; empty without one
};
/// A publish waits for a connection and its subscriptions, or no longer does: it is on its way then, or PublishFinished follows.
struct PublishWaits
{
    QByteArray id;
    bool isWaiting = false;
};
/// The answer to a publish that was reported as UnknownOutcome because its time had run out; `since` is when it was given.
struct PublishAnsweredLate
{
    QByteArray id;
    Frame frame;
    QByteArray answer; ///< the text as received
    MonotonicTime since;
};
struct BroadcastFailed
{
    QByteArray id;
    QList<ServiceError> errors;
};
/// An unknown or malformed frame, or an error that belongs to nothing, for the log.
struct Noticed
{
    Frame frame;
};
/// Connected again after a loss; events between `since` and now may be missing: one gap row.
struct Gap
{
    MonotonicTime since;
};
/// disconnect() is complete; `unanswered` publishes were reported one by one as UnknownOutcome before.
struct Disconnected
{
    int unanswered = 0;
};

} // namespace action

using ConnectionAction
    = std::variant<action::OpenSocket, action::Send, action::Authorize, action::CloseSocket, action::StatusChanged,
                   action::SubscriptionChanged, action::EventsReceived, action::PublishFinished, action::PublishWaits,
                   action::PublishAnsweredLate, action::BroadcastFailed, action::Noticed, action::Gap, action::Disconnected>;

/// How long a Connection waits for what (design.md 5). The idle time comes from the server's ack.
struct ConnectionTimeouts
{
    std::chrono::milliseconds connect = limits::connectTimeout;
    std::chrono::milliseconds acknowledge = limits::acknowledgeTimeout;
    std::chrono::milliseconds answer = limits::answerTimeout;
    std::chrono::milliseconds flush = limits::flushTimeout;
    std::chrono::milliseconds keepAliveWarning = limits::keepAliveWarning;
};

/// What the parts of a Connection share while they handle one input.
struct ConnectionContext
{
    ConnectionTimeouts timeouts;
    MonotonicTime now; ///< the time of the present input
    std::vector<ConnectionAction> actions;
    DeadlineQueue deadlines;
    quint64 lastTicket = 0;

    void push(ConnectionAction next) { actions.push_back(std::move(next)); }
    void armAnswer(const QByteArray &id) { deadlines.arm(Deadline::Answer, now + timeouts.answer, id); }
    void disarmAnswer(const QByteArray &id) { deadlines.disarm(Deadline::Answer, id); }
};

} // namespace eventscope
