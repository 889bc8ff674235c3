// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/connection.h"

#include <utility>

namespace eventscope {

namespace {

/// Errors that a second try with the same credentials and settings cannot mend (design.md 5). "Token expired" can: the
/// authorizer is asked again for each attempt.
bool needsPerson(const Error &error)
{
    if (error.detail.contains(QLatin1String("Token expired")))
        return false;
    switch (error.code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::BadRequest:
    case ErrorCode::MissingCredential:
    case ErrorCode::AuthorizerFailed:
    case ErrorCode::SignInRequired:
    case ErrorCode::SourceFailed:
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidUrl:
    case ErrorCode::FileFailed:
    case ErrorCode::SecretNotFound:
    case ErrorCode::SecretLocked:
    case ErrorCode::SecretUnavailable: return true;
    // 431: the credential is larger than the service reads (protocol.md 2.1).
    default: return error.status == 401 || error.status == 403 || error.status == 431;
    }
}

Error closedError(const SocketClosed &facts)
{
    if (facts.error)
        return *facts.error;
    const QString detail = facts.reason.isEmpty() ? QStringLiteral("closed by the server") : facts.reason;
    return Error{ErrorCode::ConnectionClosed, detail, facts.code};
}

Error firstError(const Frame &frame)
{
    for (const ServiceError &error : frame.errors) { // one of several may say that the token expired
        if (error.message && error.message->contains(QLatin1String("Token expired")))
            return error.toError();
    }
    return frame.errors.isEmpty() ? Error{ErrorCode::ServiceError, QStringLiteral("refused without a reason")}
                                  : frame.errors.constFirst().toError();
}

} // namespace

Connection::Connection(const ConnectionTimeouts &timeouts, Backoff backoff)
    : m_backoff(std::move(backoff))
    , m_context{timeouts, {}, {}, {}, 0}
{
}

void Connection::open(MonotonicTime now)
{
    m_context.now = now;
    if (m_draining)
        m_openAfterDrain = true;
    else if (m_phase == Phase::Idle || m_phase == Phase::Waiting)
        startAttempt();
}

void Connection::subscribe(const QByteArray &id, const ChannelPattern &pattern, MonotonicTime now)
{
    m_context.now = now;
    if (m_draining) {
        m_context.push(
            action::SubscriptionChanged{id, SubscriptionState::Ended, {}, Error{ErrorCode::NotConnected, QStringLiteral("disconnecting")}});
        return;
    }
    m_subscriptions.add(id, pattern, m_phase == Phase::Ready);
    if (m_status.state == ConnectionState::Disconnected)
        startAttempt();
}

void Connection::unsubscribe(const QByteArray &id, MonotonicTime now)
{
    m_context.now = now;
    m_subscriptions.remove(id);
    releasePublishesWhenSubscribed();
}

void Connection::resubscribe(const QByteArray &id, MonotonicTime now)
{
    m_context.now = now;
    m_subscriptions.subscribeAgain(id, m_phase == Phase::Ready);
}

void Connection::publish(const QByteArray &id, const ChannelPath &channel, const QList<QByteArray> &events, MonotonicTime now)
{
    m_context.now = now;
    if (m_draining) {
        m_context.push(action::PublishFinished{id, Error{ErrorCode::NotConnected, QStringLiteral("disconnecting")}, {}});
    } else if (m_status.state == ConnectionState::Failed) {
        m_context.push(action::PublishFinished{id, m_status.error.value_or(Error{ErrorCode::NotConnected, {}}), {}});
    } else {
        m_publishes.add(id, channel, events, !isHoldingPublishes());
        if (m_phase == Phase::Idle)
            startAttempt();
    }
}

void Connection::disconnect(bool flush, MonotonicTime now)
{
    m_context.now = now;
    if (!m_draining)
        m_unknownBeforeDrain = m_publishes.unknownOutcomes();
    m_openAfterDrain = false;
    if (!flush || m_phase != Phase::Ready)
        return finishDisconnect(flush);
    if (m_draining)
        return;
    m_draining = true;
    if (m_holdsPublishes)
        releasePublishes();
    m_context.deadlines.arm(Deadline::Flush, now + m_context.timeouts.flush);
    finishDrainWhenAnswered();
}

void Connection::credentialsChanged(MonotonicTime now)
{
    m_context.now = now;
    if (m_phase == Phase::Ready || m_status.state == ConnectionState::Disconnected)
        return;
    closeSocket(true);
    m_phase = Phase::Idle;
    startAttempt();
}

void Connection::socketOpened(MonotonicTime now)
{
    m_context.now = now;
    if (m_phase != Phase::Opening)
        return;
    m_phase = Phase::Acknowledging;
    m_context.deadlines.disarm(Deadline::Connect);
    m_context.deadlines.arm(Deadline::Acknowledge, now + m_context.timeouts.acknowledge);
    m_context.push(action::Send{FrameCodec::connectionInit()});
}

bool Connection::dataReceived(const QByteArray &id, MonotonicTime now)
{
    m_context.now = now;
    heard();
    if (m_phase == Phase::Ready && m_subscriptions.accepts(id))
        return true;
    ++m_ignoredFrames;
    return false;
}

void Connection::frameReceived(const Frame &frame, const QByteArray &text, MonotonicTime now)
{
    m_context.now = now;
    heard();
    if (m_phase == Phase::Acknowledging)
        handleHandshakeFrame(frame);
    else if (m_phase == Phase::Ready)
        handleFrame(frame, text);
    releasePublishesWhenSubscribed();
    finishDrainWhenAnswered();
}

void Connection::socketClosed(const SocketClosed &facts, MonotonicTime now)
{
    m_context.now = now;
    m_hasSocket = false;
    const Error error = closedError(facts);
    if (m_phase == Phase::Ready)
        connectionLost(error, now);
    else if (m_phase == Phase::Opening || m_phase == Phase::Acknowledging)
        attemptFailed(facts.error ? error : m_handshakeError.value_or(error));
}

void Connection::authorized(Operation operation, const QByteArray &id, quint64 ticket, const Result<AuthorizationFields> &fields,
                            MonotonicTime now)
{
    m_context.now = now;
    if (m_phase != Phase::Ready)
        return;
    if (operation == Operation::Subscribe)
        m_subscriptions.authorized(id, ticket, fields);
    else
        m_publishes.authorized(id, ticket, fields);
    releasePublishesWhenSubscribed();
    finishDrainWhenAnswered();
}

void Connection::openFailed(const Error &error, MonotonicTime now)
{
    m_context.now = now;
    if (m_phase != Phase::Opening)
        return;
    m_hasSocket = false;
    attemptFailed(error);
}

void Connection::timePassed(MonotonicTime now)
{
    m_context.now = now;
    while (const auto due = m_context.deadlines.takeDue(now))
        handleDeadline(*due);
}

std::vector<ConnectionAction> Connection::take()
{
    return std::exchange(m_context.actions, {});
}

// Life

void Connection::startAttempt()
{
    if (m_phase == Phase::Idle)
        m_backoff.reset();
    m_phase = Phase::Opening;
    m_handshakeError.reset();
    m_context.deadlines.disarm(Deadline::Retry);
    m_context.deadlines.disarm(Deadline::Acknowledge);
    m_context.deadlines.arm(Deadline::Connect, m_context.now + m_context.timeouts.connect);
    if (m_backoff.attempt() == 0)
        setStatus({.state = ConnectionState::Connecting});
    else
        setStatus({.state = ConnectionState::Reconnecting, .attempt = m_backoff.attempt(), .error = m_status.error});
    m_hasSocket = true;
    m_context.push(action::OpenSocket{});
}

void Connection::becomeReady(std::chrono::milliseconds connectionTimeout)
{
    m_phase = Phase::Ready;
    m_readySince = m_context.now;
    m_context.deadlines.disarm(Deadline::Acknowledge);
    watchSilence(connectionTimeout);
    setStatus({.state = ConnectionState::Connected});
    if (const auto since = std::exchange(m_gapSince, std::nullopt))
        m_context.push(action::Gap{*since});
    m_subscriptions.connected();
    holdPublishes();
}

void Connection::holdPublishes()
{
    m_holdsPublishes = !m_publishes.isEmpty() && m_subscriptions.isAnyPending();
    if (!m_holdsPublishes)
        return m_publishes.connected();
    m_publishes.held();
    m_context.deadlines.arm(Deadline::Subscriptions, m_context.now + m_context.timeouts.answer);
}

void Connection::releasePublishes()
{
    m_holdsPublishes = false;
    m_context.deadlines.disarm(Deadline::Subscriptions);
    m_publishes.connected();
}

void Connection::releasePublishesWhenSubscribed()
{
    if (m_holdsPublishes && !m_subscriptions.isAnyPending())
        releasePublishes();
}

void Connection::attemptFailed(const Error &error)
{
    closeSocket(true);
    if (needsPerson(error))
        giveUp(error);
    else
        waitForRetry(error);
}

void Connection::connectionLost(const Error &error, MonotonicTime since)
{
    if (m_draining)
        return finishDisconnect(false);
    closeSocket(true);
    m_publishes.connectionLost();
    m_subscriptions.connectionLost();
    if (!m_gapSince && m_subscriptions.isAnyInterrupted())
        m_gapSince = since;
    // A server that accepts and drops at once must not be asked twice a second for ever.
    if (m_context.now - m_readySince >= Backoff::ceiling)
        m_backoff.reset();
    waitForRetry(error);
}

void Connection::waitForRetry(const Error &error)
{
    m_phase = Phase::Waiting;
    const std::chrono::milliseconds wait = m_backoff.next();
    m_context.deadlines.arm(Deadline::Retry, m_context.now + wait);
    setStatus({.state = ConnectionState::Reconnecting, .attempt = m_backoff.attempt(), .retryIn = wait, .error = error});
}

void Connection::giveUp(const Error &error)
{
    m_phase = Phase::Idle;
    m_publishes.endAll(error);
    setStatus({.state = ConnectionState::Failed, .error = error});
}

void Connection::finishDisconnect(bool graceful)
{
    const bool wasReady = m_phase == Phase::Ready;
    if (graceful && wasReady)
        m_subscriptions.unsubscribeAll();
    m_publishes.endAll(Error{ErrorCode::Cancelled, QStringLiteral("disconnected before it was sent")});
    m_subscriptions.endAll();
    closeSocket(!graceful || !wasReady);
    m_context.deadlines.clear();
    m_draining = false;
    m_phase = Phase::Idle;
    m_gapSince.reset();
    if (m_status.state != ConnectionState::Disconnected)
        setStatus({});
    m_context.push(action::Disconnected{m_publishes.unknownOutcomes() - m_unknownBeforeDrain});
    if (std::exchange(m_openAfterDrain, false))
        startAttempt();
}

void Connection::finishDrainWhenAnswered()
{
    if (m_draining && m_publishes.isEmpty())
        finishDisconnect(true);
}

void Connection::closeSocket(bool abort)
{
    for (const Deadline deadline :
         {Deadline::Connect, Deadline::Acknowledge, Deadline::KeepAliveWarning, Deadline::Idle, Deadline::Subscriptions})
        m_context.deadlines.disarm(deadline);
    m_holdsPublishes = false;
    if (std::exchange(m_hasSocket, false))
        m_context.push(action::CloseSocket{abort});
}

void Connection::setStatus(const ConnectionStatus &status)
{
    m_status = status;
    m_context.push(action::StatusChanged{m_status});
}

// Silence. The deadlines are not moved with each frame but looked at when they are reached: at 300,000 frames a second
// re-arming would cost more than the frames.

void Connection::heard()
{
    m_lastHeard = m_context.now;
    if (!m_status.keepAliveLate)
        return;
    m_context.deadlines.arm(Deadline::KeepAliveWarning, m_lastHeard + m_context.timeouts.keepAliveWarning);
    setStatus({.state = m_status.state});
}

void Connection::watchSilence(std::chrono::milliseconds silence)
{
    m_connectionTimeout = silence > std::chrono::milliseconds::zero() ? silence : limits::defaultConnectionTimeout;
    m_context.deadlines.arm(Deadline::Idle, m_lastHeard + m_connectionTimeout);
    m_context.deadlines.arm(Deadline::KeepAliveWarning, m_lastHeard + m_context.timeouts.keepAliveWarning);
}

// Frames

void Connection::handleHandshakeFrame(const Frame &frame)
{
    switch (frame.kind) {
    case Frame::Kind::ConnectionAck: return becomeReady(frame.connectionTimeout);
    case Frame::Kind::ConnectionError: return attemptFailed(firstError(frame));
    case Frame::Kind::KeepAlive: return;
    case Frame::Kind::Data: ++m_ignoredFrames; return;
    case Frame::Kind::Error: m_handshakeError = firstError(frame); break;
    default: break;
    }
    m_context.push(action::Noticed{frame});
}

void Connection::handleFrame(const Frame &frame, const QByteArray &text)
{
    switch (frame.kind) {
    case Frame::Kind::KeepAlive: return;
    case Frame::Kind::ConnectionAck: return watchSilence(frame.connectionTimeout);
    case Frame::Kind::ConnectionError: return connectionLost(firstError(frame), m_context.now);
    case Frame::Kind::Data:
        if (m_subscriptions.accepts(frame.id))
            m_context.push(action::EventsReceived{frame.id, frame.events});
        else
            ++m_ignoredFrames;
        return;
    case Frame::Kind::SubscribeSuccess: return noticeUnless(m_subscriptions.acknowledged(frame.id), frame);
    case Frame::Kind::SubscribeError: return noticeUnless(m_subscriptions.refused(frame.id, frame.errors), frame);
    case Frame::Kind::UnsubscribeSuccess:
        m_subscriptions.unsubscribed(frame.id, {}); // none of ours when we unsubscribed what we had given up: nothing to tell
        return;
    case Frame::Kind::UnsubscribeError: return noticeUnless(m_subscriptions.unsubscribed(frame.id, frame.errors), frame);
    case Frame::Kind::BroadcastError:
        if (!m_subscriptions.contains(frame.id))
            return noticeUnless(false, frame);
        return m_context.push(action::BroadcastFailed{frame.id, frame.errors});
    case Frame::Kind::PublishSuccess:
    case Frame::Kind::PublishError: return handlePublishAnswer(frame, text);
    case Frame::Kind::Error: return handleError(frame, text);
    case Frame::Kind::Unknown:
    case Frame::Kind::Malformed: return noticeUnless(false, frame);
    }
}

void Connection::handlePublishAnswer(const Frame &frame, const QByteArray &text)
{
    // publish_error may come without an id (protocol.md 3.3): it can only mean the single one that waits.
    const QByteArray id = frame.id.isEmpty() ? m_publishes.onlySent() : frame.id;
    noticeUnless(m_publishes.answered(id, frame, text), frame);
}

void Connection::handleError(const Frame &frame, const QByteArray &text)
{
    const bool handled = m_subscriptions.failed(frame.id, frame.errors) || m_publishes.answered(frame.id, frame, text);
    noticeUnless(handled, frame);
}

void Connection::noticeUnless(bool handled, const Frame &frame)
{
    if (!handled)
        m_context.push(action::Noticed{frame});
}

void Connection::handleDeadline(const DeadlineQueue::Key &key)
{
    const auto silentFor = [this] { return m_context.now - m_lastHeard; };
    const auto &timeouts = m_context.timeouts;
    switch (key.first) {
    case Deadline::Connect: return attemptFailed({ErrorCode::Timeout, QStringLiteral("not connected in time")});
    case Deadline::Acknowledge:
        return attemptFailed(m_handshakeError.value_or(Error{ErrorCode::Timeout, QStringLiteral("no connection_ack in time")}));
    case Deadline::Retry: return startAttempt();
    case Deadline::KeepAliveWarning:
        if (silentFor() < timeouts.keepAliveWarning)
            return m_context.deadlines.arm(key.first, m_lastHeard + timeouts.keepAliveWarning);
        return setStatus({.state = m_status.state, .keepAliveLate = true});
    case Deadline::Idle:
        if (silentFor() < m_connectionTimeout)
            return m_context.deadlines.arm(key.first, m_lastHeard + m_connectionTimeout);
        return connectionLost({ErrorCode::KeepAliveTimeout, QStringLiteral("nothing heard within the connection timeout")}, m_lastHeard);
    case Deadline::Answer:
        m_subscriptions.answerMissing(key.second);
        m_publishes.answerMissing(key.second);
        releasePublishesWhenSubscribed();
        return finishDrainWhenAnswered();
    case Deadline::Subscriptions: return releasePublishes();
    case Deadline::Flush: return finishDisconnect(true);
    }
}

} // namespace eventscope
