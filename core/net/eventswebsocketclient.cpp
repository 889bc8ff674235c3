// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/eventswebsocketclient.h"

#include "core/base/logging.h"
#include "core/net/websockettransport.h"
#include "core/protocol/headersubprotocol.h"

#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace eventscope {

namespace {

using namespace std::chrono_literals;

/// How long a closed socket may take to write what it has; then it is dropped.
constexpr auto closeTimeout = 2s;

Backoff randomBackoff()
{
    return Backoff([] { return QRandomGenerator::global()->generateDouble(); });
}

ConnectionTimeouts timeoutsOf(const ConnectionOptions &options)
{
    ConnectionTimeouts timeouts;
    timeouts.connect = options.connectTimeout;
    timeouts.acknowledge = options.connectTimeout;
    timeouts.answer = options.answerTimeout;
    return timeouts;
}

void logFrame(const char *direction, const QByteArray &text)
{
    if (logFrames().isDebugEnabled()) // masking costs more than the frame
        qCDebug(logFrames).noquote() << direction << maskSecrets(QString::fromUtf8(text));
}

PublishResult resultOf(const Frame &frame, const QByteArray &answer)
{
    PublishResult result = PublishResult::fromFrame(frame);
    result.rawAnswer = answer;
    return result;
}

PublishResult resultOf(const action::PublishFinished &finished)
{
    if (const auto *frame = std::get_if<Frame>(&finished.outcome))
        return resultOf(*frame, finished.answer);
    return PublishResult::Failure{std::get<Error>(finished.outcome), {}};
}

} // namespace

EventsWebSocketClient::EventsWebSocketClient(Endpoint endpoint, Authorizers authorizers, const ConnectionOptions &options,
                                             TransportFactory transports, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_authorizers(std::move(authorizers))
    , m_extraHeaders(options.extraHeaders)
    , m_transports(std::move(transports))
    , m_clock(clock)
    , m_connection(timeoutsOf(options), randomBackoff())
    , m_timer(this)
{
    if (!m_transports)
        m_transports = [options]() -> std::unique_ptr<Transport> { return std::make_unique<WebSocketTransport>(options); };
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_connection.timePassed(m_clock.monotonic());
        carryOut();
    });
}

EventsWebSocketClient::~EventsWebSocketClient()
{
    if (m_transport)
        tell(wire::Closing{true});
    retire(std::move(m_transport));
    for (Transport *transport : std::exchange(m_closing, {}))
        retire(std::unique_ptr<Transport>(transport));
    m_connection.disconnect(false, m_clock.monotonic());
    for (const ConnectionAction &next : m_connection.take()) {
        if (const auto *finished = std::get_if<action::PublishFinished>(&next))
            perform(*finished);
        else if (const auto *disconnected = std::get_if<action::Disconnected>(&next))
            perform(*disconnected);
    }
}

const ConnectionStatus &EventsWebSocketClient::status() const
{
    return m_connection.status();
}

std::chrono::milliseconds EventsWebSocketClient::sinceLastFrame() const
{
    if (status().state != ConnectionState::Connected)
        return 0ms;
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_connection.lastHeard());
}

std::optional<std::chrono::milliseconds> EventsWebSocketClient::sinceKeepAlive() const
{
    if (status().state != ConnectionState::Connected || !m_lastKeepAlive)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - *m_lastKeepAlive);
}

std::chrono::milliseconds EventsWebSocketClient::connectionTimeout() const
{
    return m_connection.connectionTimeout();
}

void EventsWebSocketClient::open()
{
    m_connection.open(m_clock.monotonic());
    carryOut();
}

QByteArray EventsWebSocketClient::subscribe(const ChannelPattern &pattern, AuthorizerPtr authorizer, QByteArray id)
{
    if (!FrameCodec::isValidId(id) || m_connection.knowsId(id))
        id = newId();
    setSubscriptionAuthorizer(id, std::move(authorizer));
    m_connection.subscribe(id, pattern, m_clock.monotonic());
    carryOut();
    return id;
}

QByteArray EventsWebSocketClient::newId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

void EventsWebSocketClient::unsubscribe(const QByteArray &subscriptionId)
{
    m_connection.unsubscribe(subscriptionId, m_clock.monotonic());
    carryOut();
}

void EventsWebSocketClient::resubscribe(const QByteArray &subscriptionId)
{
    m_connection.resubscribe(subscriptionId, m_clock.monotonic());
    carryOut();
}

void EventsWebSocketClient::setSubscriptionAuthorizer(const QByteArray &subscriptionId, AuthorizerPtr authorizer)
{
    if (authorizer)
        m_subscriptionAuthorizers[subscriptionId] = std::move(authorizer);
    else
        m_subscriptionAuthorizers.erase(subscriptionId);
}

QFuture<PublishResult> EventsWebSocketClient::publish(const ChannelPath &channel, const QList<QByteArray> &events, AuthorizerPtr authorizer,
                                                      QByteArray id)
{
    if (!FrameCodec::isValidId(id) || m_connection.knowsId(id))
        id = newId();
    PendingPublish &pending = m_publishes[id];
    pending.authorizer = std::move(authorizer);
    pending.started = m_clock.monotonic();
    pending.promise.start();
    QFuture<PublishResult> future = pending.promise.future();
    m_connection.publish(id, channel, events, pending.started);
    carryOut();
    return future;
}

QFuture<int> EventsWebSocketClient::disconnect(bool flushEvents)
{
    QPromise<int> &promise = m_disconnects.emplace_back();
    promise.start();
    QFuture<int> future = promise.future();
    m_connection.disconnect(flushEvents, m_clock.monotonic());
    carryOut();
    return future;
}

void EventsWebSocketClient::setAuthorizers(Authorizers authorizers)
{
    m_authorizers = std::move(authorizers);
    m_connection.credentialsChanged(m_clock.monotonic());
    carryOut();
}

// Slots of our signals may call us: what that adds is carried out by the outermost call, after what is already under way.
void EventsWebSocketClient::carryOut()
{
    if (m_carryingOut)
        return;
    m_carryingOut = true;
    while (m_connection.hasActions()) {
        for (const ConnectionAction &next : m_connection.take())
            std::visit([this](const auto &what) { perform(what); }, next);
    }
    m_carryingOut = false;
    armTimer();
}

void EventsWebSocketClient::armTimer()
{
    const auto next = m_connection.nextDeadline();
    if (!next)
        return m_timer.stop();
    if (m_timer.isActive() && m_timerAt <= *next)
        return; // comes early, finds nothing due, and is set again: cheaper than to move it with each answer
    m_timerAt = *next;
    m_timer.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(*next - m_clock.monotonic())));
}

void EventsWebSocketClient::perform(const action::OpenSocket & /*open*/)
{
    const quint64 generation = ++m_generation;
    authorize(m_authorizers.connectAuthorizer, {Operation::Connect, m_endpoint, QByteArrayLiteral("{}"), false},
              [this, generation](const Result<AuthorizationFields> &fields) {
                  if (generation != m_generation)
                      return;
                  startTransport(fields);
                  carryOut();
              });
}

void EventsWebSocketClient::startTransport(const Result<AuthorizationFields> &fields)
{
    if (!fields.ok())
        return openFailed(fields.error());
    if (m_endpoint.isNull())
        return openFailed({ErrorCode::InvalidUrl, QStringLiteral("no endpoint")});
    m_transport = m_transports();
    m_lastKeepAlive.reset();
    connect(m_transport.get(), &Transport::opened, this, [this] {
        tell(wire::Opened{});
        m_connection.socketOpened(m_clock.monotonic());
        carryOut();
    });
    connect(m_transport.get(), &Transport::textReceived, this, &EventsWebSocketClient::onText);
    connect(m_transport.get(), &Transport::closed, this, [this](const SocketClosed &facts) {
        qCDebug(logNet) << "socket closed:" << facts.code << facts.reason << (facts.error ? facts.error->detail : QString());
        tell(wire::Closed{facts});
        retire(std::move(m_transport));
        m_connection.socketClosed(facts, m_clock.monotonic());
        carryOut();
    });
    const QList<QByteArray> subprotocols{QByteArray(eventSubprotocol), encodeHeaderSubprotocol(fields.value())};
    tell(wire::Opening{m_endpoint.realtimeUrl(), subprotocols, m_extraHeaders});
    m_transport->open(m_endpoint.realtimeUrl(), subprotocols);
}

void EventsWebSocketClient::openFailed(const Error &error)
{
    tell(wire::NotOpened{error});
    m_connection.openFailed(error, m_clock.monotonic());
}

void EventsWebSocketClient::tell(const WireFact &fact)
{
    if (isTapped())
        m_tap->take(fact);
}

void EventsWebSocketClient::perform(const action::Send &send)
{
    if (!m_transport)
        return;
    logFrame(">", send.text);
    tell(wire::TextSent{send.text});
    m_transport->sendText(send.text);
}

void EventsWebSocketClient::perform(const action::Authorize &request)
{
    if (request.operation == Operation::Publish)
        return authorizePublish(request);
    const auto own = m_subscriptionAuthorizers.find(request.id);
    const AuthorizerPtr authorizer = own == m_subscriptionAuthorizers.end() ? m_authorizers.subscribeAuthorizer : own->second;
    authorize(authorizer, {Operation::Subscribe, m_endpoint, FrameCodec::channelBody(request.channel), false},
              [this, ticket = request.ticket, id = request.id](const Result<AuthorizationFields> &fields) {
                  m_connection.authorized(Operation::Subscribe, id, ticket, fields, m_clock.monotonic());
                  carryOut();
              });
}

void EventsWebSocketClient::authorizePublish(const action::Authorize &request)
{
    const auto pending = m_publishes.find(request.id);
    if (pending == m_publishes.end())
        return;
    const AuthorizerPtr authorizer = pending->second.authorizer ? pending->second.authorizer : m_authorizers.publishAuthorizer;
    authorize(authorizer, {Operation::Publish, m_endpoint, FrameCodec::publishBody(request.channel, request.events), false},
              [this, ticket = request.ticket, id = request.id](const Result<AuthorizationFields> &fields) {
                  m_connection.authorized(Operation::Publish, id, ticket, fields, m_clock.monotonic());
                  carryOut();
              });
}

void EventsWebSocketClient::authorize(const AuthorizerPtr &authorizer, const AuthorizationRequest &request, const OnAuthorized &done)
{
    if (!authorizer)
        return done(Error{ErrorCode::MissingCredential, QStringLiteral("no authorizer")});
    QFuture<Result<AuthorizationFields>> answer = authorizer->authorize(request);
    if (answer.isResultReadyAt(0)) // keys and cached tokens: most answers, and every publish waits for one
        return done(answer.result());
    // Not then(this, …): 6.4.2 asserts or crashes when the context is gone before the answer comes.
    auto *watcher = new QFutureWatcher<Result<AuthorizationFields>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, done] {
        watcher->deleteLater();
        const bool answered = watcher->future().isResultReadyAt(0);
        done(answered ? watcher->result() : Error{ErrorCode::AuthorizerFailed, QStringLiteral("the authorizer gave no answer")});
    });
    watcher->setFuture(answer);
}

void EventsWebSocketClient::perform(const action::CloseSocket &close)
{
    ++m_generation;
    if (!m_transport)
        return;
    tell(wire::Closing{close.abort});
    if (close.abort)
        retire(std::move(m_transport));
    else
        closeGracefully(std::move(m_transport));
}

void EventsWebSocketClient::retire(std::unique_ptr<Transport> transport)
{
    if (!transport)
        return;
    // In this order nothing more is delivered, not even what was already buffered (qt64.md 5.2).
    QObject::disconnect(transport.get(), nullptr, this, nullptr);
    transport->abort();
    transport.release()->deleteLater();
}

void EventsWebSocketClient::closeGracefully(std::unique_ptr<Transport> transport)
{
    Transport *closing = transport.release();
    QObject::disconnect(closing, nullptr, this, nullptr);
    m_closing.push_back(closing);
    connect(closing, &Transport::released, this, [this, closing] { onReleased(closing); });
    QTimer::singleShot(closeTimeout, closing, [this, closing] { onReleased(closing); });
    closing->close();
}

void EventsWebSocketClient::onReleased(Transport *transport)
{
    if (std::erase(m_closing, transport) == 0)
        return;
    retire(std::unique_ptr<Transport>(transport));
    finishDisconnects();
}

void EventsWebSocketClient::perform(const action::StatusChanged &changed)
{
    const ConnectionStatus &status = changed.status;
    qCDebug(logNet).noquote() << connectionStateName(status.state) << "attempt" << status.attempt << "retry in" << status.retryIn.count()
                              << "ms" << (status.error ? status.error->detail : QString()) << "ignored data frames"
                              << m_connection.ignoredFrames();
    Q_EMIT statusChanged(status);
}

void EventsWebSocketClient::perform(const action::SubscriptionChanged &changed)
{
    if (changed.state == SubscriptionState::Ended)
        m_subscriptionAuthorizers.erase(changed.id);
    Q_EMIT subscriptionChanged(changed.id, changed.state, changed.errors, changed.error);
}

void EventsWebSocketClient::perform(const action::EventsReceived &received)
{
    emitEvents(received.id, received.events);
}

void EventsWebSocketClient::perform(const action::PublishFinished &finished)
{
    const auto found = m_publishes.find(finished.id);
    if (found == m_publishes.end())
        return;
    PendingPublish pending = std::move(found->second);
    m_publishes.erase(found);
    PublishResult result = resultOf(finished);
    const auto *error = std::get_if<Error>(&finished.outcome);
    if (!error || error->code == ErrorCode::UnknownOutcome)
        result.roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonic() - pending.started);
    pending.promise.addResult(std::move(result));
    pending.promise.finish();
}

void EventsWebSocketClient::perform(const action::PublishWaits &waits)
{
    Q_EMIT publishWaits(waits.id, waits.isWaiting);
}

void EventsWebSocketClient::perform(const action::PublishAnsweredLate &late)
{
    PublishResult result = resultOf(late.frame, late.answer);
    result.roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.monotonic() - late.since);
    Q_EMIT publishAnsweredLate(late.id, result);
}

void EventsWebSocketClient::perform(const action::BroadcastFailed &failed)
{
    Q_EMIT broadcastFailed(failed.id, failed.errors);
}

void EventsWebSocketClient::perform(const action::Noticed &noticed)
{
    Q_EMIT frameNoticed(noticed.frame);
}

void EventsWebSocketClient::perform(const action::Gap &gap)
{
    Q_EMIT gapNoticed(std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - gap.since));
}

void EventsWebSocketClient::perform(const action::Disconnected &disconnected)
{
    m_unanswered = disconnected.unanswered;
    finishDisconnects();
}

void EventsWebSocketClient::finishDisconnects()
{
    if (!m_unanswered || !m_closing.empty())
        return;
    const int unanswered = *std::exchange(m_unanswered, std::nullopt);
    for (QPromise<int> &promise : std::exchange(m_disconnects, {})) {
        promise.addResult(unanswered);
        promise.finish();
    }
}

void EventsWebSocketClient::onText(const QByteArray &text)
{
    logFrame("<", text);
    const Frame frame = m_codec.decode(text);
    if (isTapped()) // asked here: the way of every event makes no fact for nobody
        m_tap->take(wire::TextReceived{text, frame});
    // The short way for events; not when actions are under way, which must stay in order.
    if (frame.kind == Frame::Kind::Data && !m_carryingOut) {
        const bool wanted = m_connection.dataReceived(frame.id, m_clock.monotonic());
        if (m_connection.hasActions())
            carryOut();
        if (wanted)
            emitEvents(frame.id, frame.events);
        return;
    }
    if (frame.kind == Frame::Kind::KeepAlive)
        m_lastKeepAlive = m_clock.monotonic();
    m_connection.frameReceived(frame, text, m_clock.monotonic());
    carryOut();
}

void EventsWebSocketClient::emitEvents(const QByteArray &id, const QList<QByteArray> &events)
{
    const UtcTime at = m_clock.utc();
    for (const QByteArray &payload : events)
        Q_EMIT eventReceived(ReceivedEvent{id, payload, at});
}

} // namespace eventscope
