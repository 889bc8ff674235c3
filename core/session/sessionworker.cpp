// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionworker.h"

#include "core/base/logging.h"
#include "core/capture/rowphrase.h"
#include "core/net/websockettransport.h"

#include <algorithm>

namespace eventscope {

namespace {

QString describe(const QList<ServiceError> &errors, const std::optional<Error> &error)
{
    QStringList parts;
    for (const ServiceError &one : errors)
        parts << (one.message ? one.type + QStringLiteral(": ") + *one.message : one.type);
    if (parts.isEmpty() && error)
        parts << error->detail;
    return parts.join(QStringLiteral("; "));
}

QString describe(const ConnectionStatus &status)
{
    QString text = connectionStateName(status.state);
    if (status.error)
        text += QStringLiteral(": ") + status.error->detail;
    return text;
}

std::optional<std::chrono::milliseconds> millisecondsOf(qint64 count)
{
    return count < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(count));
}

/// More than a connection of the service can have on their way.
constexpr qsizetype maxOverdue = 1'000;

/// What the answer to a publish said that nobody waited for any more.
RowPhrase lateOutcomeOf(const QString &channel, const PublishResult &result)
{
    if (const auto *failure = result.failure())
        return {RowPhrase::Kind::LateNotPublished, {channel, errorCodeName(failure->error.code), failure->error.detail}};
    const PublishResult::Response &response = *result.response();
    if (response.failedEvents.isEmpty())
        return {RowPhrase::Kind::LatePublished, {channel}};
    return {RowPhrase::Kind::LatePartlyPublished,
            {channel, QString::number(response.successfulEvents.size()), QString::number(response.failedEvents.size())}};
}

/// Of a batch the last event that the service did not refuse; all of one that it took.
QByteArray lastAccepted(const QList<QByteArray> &events, const PublishResult::Response &response)
{
    const auto isRefused = [&response](qsizetype index) {
        return std::any_of(response.failedEvents.cbegin(), response.failedEvents.cend(),
                           [index](const FailedEvent &failed) { return failed.index == index; });
    };
    for (qsizetype index = events.size() - 1; index >= 0; --index) {
        if (!isRefused(index))
            return events.at(index);
    }
    return {};
}

bool isPublishAnswer(const Frame &frame)
{
    return frame.kind == Frame::Kind::PublishSuccess || frame.kind == Frame::Kind::PublishError;
}

QString outcomeOf(int index, const PublishResult &result)
{
    if (const auto *failure = result.failure())
        return QStringLiteral("%1: %2").arg(errorCodeName(failure->error.code), failure->error.detail);
    for (const FailedEvent &failed : result.response()->failedEvents) {
        if (failed.index == index)
            return RowPhrase{RowPhrase::Kind::EventFailed, {QStringLiteral("%1 %2").arg(failed.code, failed.message).trimmed()}}.text();
    }
    for (const SuccessfulEvent &successful : result.response()->successfulEvents) {
        if (successful.index == index)
            return RowPhrase{RowPhrase::Kind::Published, {successful.identifier}}.text();
    }
    // A handler that filters an event out leaves it out of both lists (protocol.md 3.5), but nothing says that it did.
    return RowPhrase{RowPhrase::Kind::NotInTheAnswer}.text();
}

} // namespace

SessionWorker::SessionWorker(TransportFactory transports, const Clock &clock, FrameLog &frames)
    : m_transports(std::move(transports))
    , m_clock(clock)
    , m_recorder(frames, clock, [this](const QByteArray &id) { return m_subscribed.value(id).pattern.text(); })
    , m_arrivals(clock, this)
{
    m_keepAliveTimer.setInterval(1'000);
    connect(&m_keepAliveTimer, &QTimer::timeout, this, &SessionWorker::measureSilence);
    connect(&m_arrivals, &ArrivalWatch::changed, this, &SessionWorker::arrivalsChanged);
    connect(&m_arrivals, &ArrivalWatch::missed, this,
            [this](const QString &channel, const QString &text) { note(CaptureRow::Kind::Missing, channel, text); });
}

SessionWorker::~SessionWorker() = default;

Result<void> SessionWorker::openCapture(const QString &path, const CaptureBudget &budget)
{
    auto writer = CaptureThread::open(path, budget);
    if (!writer)
        return writer.error();
    m_writer = std::move(writer).value();
    connect(m_writer.get(), &CaptureThread::committed, this, &SessionWorker::onCommitted);
    connect(m_writer.get(), &CaptureThread::storageChanged, this, &SessionWorker::storageChanged);
    connect(m_writer.get(), &CaptureThread::madeAgain, this, &SessionWorker::captureMadeAgain);
    connect(m_writer.get(), &CaptureThread::marksChanged, this, &SessionWorker::marksChanged);
    return {};
}

void SessionWorker::setCaptureBudget(const CaptureBudget &budget)
{
    m_writer->setBudget(budget);
}

void SessionWorker::configure(const ClientConfiguration &configuration)
{
    const bool wasWanted = m_client && m_state != ConnectionState::Disconnected;
    if (m_client && (m_state == ConnectionState::Connected || m_isInterrupted))
        note(CaptureRow::Kind::Gap, {}, RowPhrase{RowPhrase::Kind::EndpointChanged}.text());
    m_client.reset();
    for (auto it = m_subscribed.cbegin(); it != m_subscribed.cend(); ++it)
        m_arrivals.subscriptionChanged(it.key(), it->pattern, SubscriptionState::Ended);
    m_configuration = configuration;
    TransportFactory transports = m_transports;
    if (!transports) {
        transports
            = [options = configuration.options]() -> std::unique_ptr<Transport> { return std::make_unique<WebSocketTransport>(options); };
    }
    m_client = std::make_unique<EventsWebSocketClient>(configuration.endpoint, configuration.authorizers, configuration.options, transports,
                                                       m_clock);
    m_restClient
        = std::make_unique<EventsRestClient>(configuration.endpoint, configuration.authorizers.publishAuthorizer, configuration.options);
    m_client->setTap(&m_recorder);
    m_restClient->setTap(&m_recorder);
    m_clockCheck = std::make_unique<ClockCheck>(configuration.endpoint, configuration.options, *configuration.serviceClock);
    m_clockCheck->setTap(&m_recorder);
    connect(m_clockCheck.get(), &ClockCheck::corrected, this, &SessionWorker::onClockCorrected);
    connectClient();
    if (!wasWanted)
        return;
    m_client->open();
    for (auto it = m_subscribed.cbegin(); it != m_subscribed.cend(); ++it) {
        if (it->isWanted)
            m_client->subscribe(it->pattern, it->authorizer, it.key());
        else
            Q_EMIT subscriptionChanged(it.key(), SubscriptionState::Ended, {}, {}); // its answer went with the old client
    }
}

void SessionWorker::connectClient()
{
    connect(m_client.get(), &EventsWebSocketClient::statusChanged, this, &SessionWorker::onStatusChanged);
    connect(m_client.get(), &EventsWebSocketClient::subscriptionChanged, this, &SessionWorker::onSubscriptionChanged);
    connect(m_client.get(), &EventsWebSocketClient::eventReceived, this, &SessionWorker::onEventReceived);
    connect(m_client.get(), &EventsWebSocketClient::broadcastFailed, this, &SessionWorker::onBroadcastFailed);
    connect(m_client.get(), &EventsWebSocketClient::frameNoticed, this, &SessionWorker::onFrameNoticed);
    connect(m_client.get(), &EventsWebSocketClient::publishWaits, this, &SessionWorker::onPublishWaits);
    connect(m_client.get(), &EventsWebSocketClient::publishAnsweredLate, this, &SessionWorker::onPublishAnsweredLate);
    connect(m_client.get(), &EventsWebSocketClient::gapNoticed, this, [this](std::chrono::milliseconds lost) {
        const QString seconds = QString::number(static_cast<double>(lost.count()) / 1000.0, 'f', 1);
        note(CaptureRow::Kind::Gap, {}, RowPhrase{RowPhrase::Kind::Disconnected, {seconds}}.text());
    });
}

void SessionWorker::setAuthorizers(const Authorizers &authorizers)
{
    m_configuration.authorizers = authorizers;
    m_client->setAuthorizers(authorizers);
    m_restClient->setPublishAuthorizer(authorizers.publishAuthorizer);
}

void SessionWorker::open()
{
    m_client->open();
}

QFuture<int> SessionWorker::disconnectClient(bool flushEvents)
{
    return m_client->disconnect(flushEvents);
}

void SessionWorker::subscribe(const QByteArray &id, const ChannelPattern &pattern, const AuthorizerPtr &authorizer)
{
    m_subscribed.insert(id, {pattern, authorizer, SubscriptionState::Pending, true, m_subscribed.value(id).received});
    m_client->subscribe(pattern, authorizer, id);
}

void SessionWorker::unsubscribe(const QByteArray &id)
{
    m_subscribed[id].isWanted = false;
    m_client->unsubscribe(id);
}

void SessionWorker::resubscribe(const QByteArray &id)
{
    noteSubscribedAnew(id);
    m_client->resubscribe(id);
}

void SessionWorker::reauthorize(const QByteArray &id, const AuthorizerPtr &authorizer)
{
    const auto found = m_subscribed.find(id);
    if (found == m_subscribed.end())
        return;
    found->authorizer = authorizer;
    m_client->setSubscriptionAuthorizer(id, authorizer);
    resubscribe(id);
}

void SessionWorker::retryRefused()
{
    for (auto it = m_subscribed.cbegin(); it != m_subscribed.cend(); ++it) {
        if (it->state == SubscriptionState::Refused)
            m_client->resubscribe(it.key());
    }
}

void SessionWorker::checkClock(const Error &error)
{
    if (isOfAWrongClock(error))
        m_clockCheck->start();
}

void SessionWorker::onClockCorrected()
{
    tellClock();
    m_client->setAuthorizers(m_configuration.authorizers);
    retryRefused();
}

/// Where the clock of a connection's signatures was corrected before (by AWS STS, or another session), it is told here, too.
void SessionWorker::tellClock()
{
    const auto offset = std::chrono::duration_cast<std::chrono::seconds>(m_configuration.serviceClock->offset());
    if (std::exchange(m_toldClockOffset, offset) == offset)
        return;
    const RowPhrase phrase{offset.count() > 0 ? RowPhrase::Kind::ClockBehind : RowPhrase::Kind::ClockAhead,
                           {QString::number(std::abs(offset.count()))}};
    note(CaptureRow::Kind::Connection, {}, phrase.text());
}

void SessionWorker::noteSubscribedAnew(const QByteArray &id)
{
    const Subscribed subscribed = m_subscribed.value(id);
    if (subscribed.state == SubscriptionState::Active)
        note(CaptureRow::Kind::Gap, subscribed.pattern.text(), RowPhrase{RowPhrase::Kind::SubscribedAnew}.text());
}

QFuture<PublishResult> SessionWorker::publish(const Publishing &publishing)
{
    const QByteArray id = EventsWebSocketClient::newId();
    if (!publishing.isHttp && m_client->isHoldingPublishes())
        return publishLater(publishing, id);
    m_arrivals.published(publishing.number, publishing.channel, publishing.events);
    return send(publishing, id).then(this, [this, id, publishing, at = m_clock.utc()](const PublishResult &result) {
        onPublishAnswered(id, publishing, at, result);
        return result;
    });
}

/// It asks for its authorization when it leaves: until then it can be taken back.
QFuture<PublishResult> SessionWorker::publishLater(const Publishing &publishing, const QByteArray &id)
{
    const auto authorizer = std::make_shared<RevocableAuthorizer>([this, own = publishing.authorizer] {
        return own ? own : m_configuration.authorizers.publishAuthorizer; // as it is by then
    });
    Waiting waiting{id, publishing, m_clock.utc(), authorizer, std::make_shared<QPromise<PublishResult>>()};
    waiting.publishing.authorizer = authorizer;
    waiting.answer->start();
    m_waiting.insert(id, waiting);
    send(waiting.publishing, id).then(this, [this, waiting](const PublishResult &result) {
        if (!waiting.authorizer->isRevoked())
            answer(waiting, result);
    });
    return waiting.answer->future();
}

void SessionWorker::takeBack(quint64 number)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [number](const Waiting &waiting) { return waiting.publishing.number == number; });
    if (found == m_waiting.end())
        return;
    const Waiting waiting = std::move(*found);
    waiting.authorizer->revoke();
    answer(waiting, PublishResult::Failure{{ErrorCode::Cancelled, QStringLiteral("taken back, not sent")}, {}});
}

void SessionWorker::answer(const Waiting &waiting, const PublishResult &result)
{
    onPublishAnswered(waiting.id, waiting.publishing, waiting.at, result);
    waiting.answer->addResult(result);
    waiting.answer->finish();
}

void SessionWorker::onPublishAnswered(const QByteArray &id, const Publishing &publishing, UtcTime at, const PublishResult &result)
{
    m_waiting.remove(id);
    recordPublished(publishing, at, result);
    if (const auto *response = result.response())
        m_channels.published(publishing.channel.text(), publishing.events.size() - response->failedEvents.size(), at,
                             lastAccepted(publishing.events, *response));
    m_arrivals.answered(publishing.number, static_cast<int>(publishing.events.size()), result);
    const auto *failure = result.failure();
    if (!failure)
        return;
    checkClock(failure->error);
    const bool mayBeAnswered = !publishing.isHttp && failure->error.code == ErrorCode::UnknownOutcome;
    if (mayBeAnswered && m_state == ConnectionState::Connected && m_overdue.size() < maxOverdue)
        m_overdue.insert(id, {publishing.number, publishing.channel, publishing.events.value(publishing.events.size() - 1)});
}

/// What waited is measured from when it leaves: before that, no subscription was there to bring it back.
void SessionWorker::onPublishWaits(const QByteArray &id, bool isWaiting)
{
    if (!m_waiting.contains(id))
        return;
    const Publishing publishing = isWaiting ? m_waiting.value(id).publishing : m_waiting.take(id).publishing;
    if (!isWaiting)
        m_arrivals.published(publishing.number, publishing.channel, publishing.events);
    Q_EMIT publishWaits(publishing.number, isWaiting);
}

void SessionWorker::onPublishAnsweredLate(const QByteArray &id, const PublishResult &result)
{
    if (!m_overdue.contains(id))
        return;
    const Overdue overdue = m_overdue.take(id);
    const QString channel = overdue.channel.text();
    if (const auto *response = result.response())
        m_channels.published(channel, response->successfulEvents.size(), m_clock.utc(), overdue.lastEvent);
    note(result.isFullSuccess() ? CaptureRow::Kind::Connection : CaptureRow::Kind::Error, channel, lateOutcomeOf(channel, result).text());
    Q_EMIT publishAnsweredLate(overdue.number, result);
}

QFuture<PublishResult> SessionWorker::send(const Publishing &publishing, const QByteArray &id)
{
    if (publishing.isHttp)
        return m_restClient->publish(publishing.channel, publishing.events, publishing.authorizer);
    if (!publishing.waitsForConnection && m_state != ConnectionState::Connected) {
        const Error error{ErrorCode::NotConnected, QStringLiteral("there is no connection, and the publish was not to wait for one")};
        return QtFuture::makeReadyFuture(PublishResult(PublishResult::Failure{error, {}}));
    }
    return m_client->publish(publishing.channel, publishing.events, publishing.authorizer, id);
}

void SessionWorker::recordPublished(const Publishing &publishing, UtcTime at, const PublishResult &result)
{
    for (int index = 0; index < publishing.events.size(); ++index) {
        CaptureRow row;
        row.kind = CaptureRow::Kind::Published;
        row.at = at;
        row.channel = publishing.channel.text();
        row.payload = publishing.events.at(index);
        row.text = outcomeOf(index, result);
        m_writer->append(std::move(row));
    }
}

void SessionWorker::changeMark(qint64 row, const std::optional<QString> &note)
{
    if (note)
        m_writer->setMark(row, *note);
    else
        m_writer->removeMark(row);
}

void SessionWorker::shutDown()
{
    m_keepAliveTimer.stop();
    m_client.reset();
    m_restClient.reset();
    m_clockCheck.reset();
    if (!m_writer)
        return;
    if (const auto flushed = m_writer->flush(); !flushed)
        qCWarning(logSession).nospace() << "capture not flushed, " << m_writer->counters().missing()
                                        << " events are not in it: " << flushed.error().detail;
    m_writer.reset();
}

std::optional<std::chrono::milliseconds> SessionWorker::sinceLastFrame() const
{
    return millisecondsOf(m_sinceLastFrameMs);
}

std::optional<std::chrono::milliseconds> SessionWorker::sinceKeepAlive() const
{
    return millisecondsOf(m_sinceKeepAliveMs);
}

std::optional<std::chrono::milliseconds> SessionWorker::connectionTimeout() const
{
    return millisecondsOf(m_connectionTimeoutMs);
}

SessionProgress SessionWorker::progress()
{
    const QMutexLocker lock(&m_progressMutex);
    m_progressPending = false;
    return m_progress;
}

void SessionWorker::onStatusChanged(const ConnectionStatus &status)
{
    // One row for a change of state; the waits and attempts of one reconnection are not rows of their own.
    if (status.state != m_state)
        note(status.state == ConnectionState::Failed ? CaptureRow::Kind::Error : CaptureRow::Kind::Connection, {}, describe(status));
    watchKeepAlive(status.state == ConnectionState::Connected);
    if (status.state == ConnectionState::Failed && status.error)
        checkClock(*status.error);
    const bool isLost = status.state == ConnectionState::Reconnecting || status.state == ConnectionState::Failed;
    m_isInterrupted = isLost && (m_isInterrupted || m_state == ConnectionState::Connected);
    if (status.state == ConnectionState::Connected)
        tellClock();
    else
        m_overdue.clear(); // answers come by the connection of their publish
    m_state = status.state;
    Q_EMIT statusChanged(status);
}

void SessionWorker::watchKeepAlive(bool connected)
{
    if (connected == m_keepAliveTimer.isActive())
        return; // "keep-alive is late" is a status of its own and must not start the count over
    measureSilence();
    if (connected)
        m_keepAliveTimer.start();
    else
        m_keepAliveTimer.stop();
}

void SessionWorker::measureSilence()
{
    const bool isConnected = m_client->status().state == ConnectionState::Connected;
    const auto sinceKeepAlive = m_client->sinceKeepAlive();
    m_sinceLastFrameMs = isConnected ? m_client->sinceLastFrame().count() : -1;
    m_sinceKeepAliveMs = sinceKeepAlive ? sinceKeepAlive->count() : -1;
    m_connectionTimeoutMs = isConnected ? m_client->connectionTimeout().count() : -1;
}

void SessionWorker::onSubscriptionChanged(const QByteArray &id, SubscriptionState state, const QList<ServiceError> &errors,
                                          const std::optional<Error> &error)
{
    if (state == SubscriptionState::Refused)
        note(CaptureRow::Kind::Error, m_subscribed.value(id).pattern.text(),
             RowPhrase{RowPhrase::Kind::SubscriptionRefused, {describe(errors, error)}}.text());
    if (state == SubscriptionState::Refused && error)
        checkClock(*error);
    if (const auto found = m_subscribed.find(id); found != m_subscribed.end()) {
        found->state = state;
        found->isWanted = found->isWanted && state != SubscriptionState::Ended;
        m_arrivals.subscriptionChanged(id, found->pattern, state);
    }
    Q_EMIT subscriptionChanged(id, state, errors, error);
}

void SessionWorker::onEventReceived(const ReceivedEvent &event)
{
    const auto found = m_subscribed.find(event.subscriptionId);
    if (found == m_subscribed.end())
        return;
    ++found->received;
    m_channels.received(found->pattern.text(), event.receivedAt, event.payload);
    m_arrivals.received(found.key(), event.payload);
    CaptureRow row;
    row.at = event.receivedAt;
    row.channel = found->pattern.text();
    row.subscriptionId = found.key(); // one for all rows that wait: the frame's own text is free again at once
    row.payload = event.payload;
    m_writer->append(std::move(row));
}

void SessionWorker::onBroadcastFailed(const QByteArray &id, const QList<ServiceError> &errors)
{
    note(CaptureRow::Kind::Error, m_subscribed.value(id).pattern.text(),
         RowPhrase{RowPhrase::Kind::NotDelivered, {describe(errors, {})}}.text());
}

void SessionWorker::onFrameNoticed(const Frame &frame)
{
    if (isPublishAnswer(frame))
        return note(CaptureRow::Kind::Error, {}, RowPhrase{RowPhrase::Kind::UnknownAnswer}.text());
    const QString reason = frame.reason.isEmpty() ? QString() : QStringLiteral(" – ") + frame.reason;
    note(CaptureRow::Kind::Error, {},
         RowPhrase{RowPhrase::Kind::StrayFrame, {QString::fromUtf8(FrameCodec::describe(frame)) + reason}}.text());
}

void SessionWorker::onCommitted(qint64 lastId, const CaptureCounters &counters)
{
    {
        const QMutexLocker lock(&m_progressMutex);
        m_progress.lastId = lastId;
        m_progress.counters = counters;
        for (auto it = m_subscribed.cbegin(); it != m_subscribed.cend(); ++it)
            m_progress.receivedBySubscription.insert(it.key(), it->received);
    }
    if (!m_progressPending.exchange(true))
        Q_EMIT progressed();
}

void SessionWorker::note(CaptureRow::Kind kind, const QString &channel, const QString &text)
{
    CaptureRow row;
    row.kind = kind;
    row.at = m_clock.utc();
    row.channel = channel;
    row.text = maskSecrets(text);
    m_writer->append(std::move(row));
}

} // namespace eventscope
