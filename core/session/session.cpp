// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/logging.h"

#include <QPromise>

#include <algorithm>
#include <tuple>
#include <utility>

namespace eventscope {

namespace {

/// All that authorizers are made from.
auto authorizationOf(const EndpointSettings &settings)
{
    return std::tie(settings.authorizers, settings.connectAuthorizer, settings.subscribeAuthorizer, settings.publishAuthorizer,
                    settings.region);
}

} // namespace

Session::Session(EndpointSettings settings, QString capturePath, AuthorizerFactory &authorizers, const Clock &clock)
    : m_settings(std::move(settings))
    , m_capturePath(std::move(capturePath))
    , m_authorizers(authorizers)
    , m_clock(clock)
{
}

Result<std::unique_ptr<Session>> Session::start(const EndpointSettings &endpoint, const QString &capturePath,
                                                AuthorizerFactory &authorizers, const Clock &clock, TransportFactory transports,
                                                const CaptureBudget &budget)
{
    const auto parsed = endpointOf(endpoint);
    if (!parsed)
        return parsed.error();
    std::unique_ptr<Session> session(new Session(endpoint, capturePath, authorizers, clock));
    for (const SubscriptionSettings &wanted : endpoint.subscriptions) {
        if (const auto saved = ChannelPattern::parse(wanted.pattern))
            session->addSubscription(saved->text(), wanted.authorizer);
        else
            qCWarning(logSession) << "saved subscription left out:" << saved.error().detail;
    }
    session->startWorker(std::move(transports));
    if (const auto opened = session->openCapture(budget); !opened)
        return opened.error();
    QMetaObject::invokeMethod(session->m_worker, [worker = session->m_worker, configuration = session->configuration(*parsed)] {
        worker->configure(configuration);
    });
    return session;
}

Session::~Session()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->shutDown(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Endpoint Session::endpoint() const
{
    const auto parsed = endpointOf(m_settings);
    return parsed ? *parsed : Endpoint();
}

void Session::startWorker(TransportFactory transports)
{
    m_worker = new SessionWorker(std::move(transports), m_clock, m_frames);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SessionWorker::statusChanged, this, &Session::onStatusChanged);
    connect(m_worker, &SessionWorker::subscriptionChanged, this, &Session::onSubscriptionChanged);
    connect(m_worker, &SessionWorker::progressed, this, &Session::onProgressed);
    connect(m_worker, &SessionWorker::marksChanged, this, &Session::marksChanged);
    connect(m_worker, &SessionWorker::storageChanged, this, &Session::storageChanged);
    connect(m_worker, &SessionWorker::captureMadeAgain, this, &Session::captureMadeAgain);
    connect(m_worker, &SessionWorker::arrivalsChanged, this, &Session::arrivalsChanged);
    connect(m_worker, &SessionWorker::publishWaits, this, &Session::publishWaits);
    connect(m_worker, &SessionWorker::publishAnsweredLate, this, &Session::publishAnsweredLate);
    m_thread.setObjectName(QStringLiteral("session"));
    m_thread.start();
}

Result<void> Session::openCapture(const CaptureBudget &budget)
{
    // The one blocking hop: opening a file takes milliseconds, and the caller needs to know at once when it cannot be written.
    Result<void> opened;
    QMetaObject::invokeMethod(
        m_worker, [this, &opened, &budget] { opened = m_worker->openCapture(m_capturePath, budget); }, Qt::BlockingQueuedConnection);
    return opened;
}

ClientConfiguration Session::configuration(const Endpoint &endpoint) const
{
    return {endpoint, m_authorizers.authorizers(m_settings), m_settings.options, m_authorizers.serviceClock(m_settings.id)};
}

void Session::setCaptureBudget(const CaptureBudget &budget)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, budget] { worker->setCaptureBudget(budget); });
}

void Session::setArrivalPatience(std::chrono::milliseconds patience)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, patience] { worker->setArrivalPatience(patience); });
}

void Session::connectEndpoint()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->open(); });
    subscribeEnded();
}

void Session::addSubscription(const QString &pattern, const QString &authorizerId)
{
    SubscriptionInfo info;
    info.id = EventsWebSocketClient::newId();
    info.pattern = pattern;
    info.authorizerId = authorizerId;
    info.state = SubscriptionState::Ended;
    info.colorIndex = m_nextColor++;
    m_subscriptions << info;
}

void Session::subscribeEnded()
{
    bool changed = false;
    for (SubscriptionInfo &info : m_subscriptions) {
        if (info.state != SubscriptionState::Ended)
            continue;
        info.state = SubscriptionState::Pending;
        send(info);
        changed = true;
    }
    if (changed)
        Q_EMIT subscriptionsChanged();
}

QList<SubscriptionSettings> Session::wantedSubscriptions() const
{
    QList<SubscriptionSettings> wanted;
    for (const SubscriptionInfo &info : m_subscriptions) {
        const SubscriptionSettings one{info.pattern, info.authorizerId};
        if (!m_removing.contains(info.id) && !wanted.contains(one))
            wanted << one;
    }
    return wanted;
}

QFuture<int> Session::disconnectEndpoint(bool flushEvents)
{
    auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, flushEvents] {
        worker->disconnectClient(flushEvents).then(worker, [promise](int unanswered) {
            promise->addResult(unanswered);
            promise->finish();
        });
    });
    return promise->future();
}

Result<QByteArray> Session::subscribe(const QString &pattern, const QString &authorizerId)
{
    const auto parsed = ChannelPattern::parse(pattern);
    if (!parsed)
        return parsed.error();
    addSubscription(parsed->text(), authorizerId);
    subscribeEnded();
    return m_subscriptions.constLast().id;
}

void Session::send(const SubscriptionInfo &info)
{
    const AuthorizerPtr authorizer = own(info.authorizerId);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id = info.id, pattern = *ChannelPattern::parse(info.pattern), authorizer] {
        worker->subscribe(id, pattern, authorizer);
    });
}

void Session::unsubscribe(const QByteArray &subscriptionId)
{
    SubscriptionInfo *info = subscription(subscriptionId);
    if (!info)
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, subscriptionId] { worker->unsubscribe(subscriptionId); });
    // Nothing will answer for these two.
    if (info->state == SubscriptionState::Refused || info->state == SubscriptionState::Ended) {
        m_subscriptions.removeIf([&subscriptionId](const SubscriptionInfo &one) { return one.id == subscriptionId; });
    } else {
        info->state = SubscriptionState::Unsubscribing;
        m_removing.insert(subscriptionId);
    }
    Q_EMIT subscriptionsChanged();
}

void Session::resubscribe(const QByteArray &subscriptionId)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, subscriptionId] { worker->resubscribe(subscriptionId); });
}

QFuture<PublishResult> Session::publish(const QString &channel, const QList<QByteArray> &events, PublishTransport transport,
                                        const PublishOptions &options)
{
    ++m_lastPublish;
    const auto path = options.isForced ? Result<ChannelPath>(ChannelPath::unchecked(channel)) : ChannelPath::parse(channel);
    if (!path)
        return QtFuture::makeReadyFuture(PublishResult(PublishResult::Failure{path.error(), {}}));
    const SessionWorker::Publishing publishing{
        m_lastPublish, *path, events, transport == PublishTransport::Http, options.waitsForConnection, own(options.authorizerId)};
    // It connects: what is to be subscribed then must be known before, so that its events do not go by.
    if (!publishing.isHttp && publishing.waitsForConnection && m_status.state == ConnectionState::Disconnected)
        subscribeEnded();
    auto promise = std::make_shared<QPromise<PublishResult>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, publishing] {
        worker->publish(publishing).then(worker, [promise](const PublishResult &result) {
            promise->addResult(result);
            promise->finish();
        });
    });
    return promise->future();
}

void Session::takeBack(quint64 publish)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, publish] { worker->takeBack(publish); });
}

Result<void> Session::applySettings(const EndpointSettings &settings)
{
    const auto endpoint = endpointOf(settings);
    if (!endpoint)
        return endpoint.error();
    const EndpointSettings before = std::exchange(m_settings, settings);
    const bool reachedAnew = settings.url != before.url || settings.realtimeUrl != before.realtimeUrl || settings.options != before.options
        || !settings.authorizesAs(settings.connectAuthorizer, before, before.connectAuthorizer);
    if (!reachedAnew && authorizationOf(settings) == authorizationOf(before))
        return {};
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, configuration = configuration(*endpoint), reachedAnew] {
        if (reachedAnew)
            worker->configure(configuration);
        else
            worker->setAuthorizers(configuration.authorizers);
    });
    reauthorizeSubscriptions(before);
    return {};
}

void Session::reauthorizeSubscriptions(const EndpointSettings &before)
{
    for (const SubscriptionInfo &info : std::as_const(m_subscriptions)) {
        const bool isOwn = !info.authorizerId.isEmpty();
        if (m_settings.authorizesAs(isOwn ? info.authorizerId : m_settings.subscribeAuthorizer, before,
                                    isOwn ? info.authorizerId : before.subscribeAuthorizer))
            continue;
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, id = info.id, authorizer = own(info.authorizerId)] { worker->reauthorize(id, authorizer); });
    }
}

void Session::setMark(qint64 row, const QString &note)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, row, note] { worker->changeMark(row, note); });
}

void Session::removeMark(qint64 row)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, row] { worker->changeMark(row, std::nullopt); });
}

void Session::credentialsChanged()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, authorizers = m_authorizers.authorizers(m_settings)] {
        worker->setAuthorizers(authorizers);
        worker->retryRefused();
    });
}

AuthorizerPtr Session::own(const QString &authorizerId) const
{
    return authorizerId.isEmpty() ? nullptr : m_authorizers.authorizer(m_settings, authorizerId);
}

void Session::onStatusChanged(const ConnectionStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(m_status);
    // A publish connects on first use as well: what was subscribed before is wanted again.
    if (status.state == ConnectionState::Connected)
        subscribeEnded();
}

void Session::onSubscriptionChanged(const QByteArray &id, SubscriptionState state, const QList<ServiceError> &errors,
                                    const std::optional<Error> &error)
{
    SubscriptionInfo *info = subscription(id);
    if (!info)
        return;
    info->state = state;
    info->errors = errors;
    info->error = error;
    if (state == SubscriptionState::Ended && m_removing.remove(id))
        m_subscriptions.removeIf([&id](const SubscriptionInfo &one) { return one.id == id; });
    Q_EMIT subscriptionsChanged();
}

void Session::onProgressed()
{
    const SessionProgress progress = m_worker->progress();
    m_lastId = progress.lastId;
    m_counters = progress.counters;
    for (SubscriptionInfo &info : m_subscriptions)
        info.received = progress.receivedBySubscription.value(info.id, info.received);
    Q_EMIT committed(m_lastId, m_counters);
}

SubscriptionInfo *Session::subscription(const QByteArray &id)
{
    const auto found
        = std::find_if(m_subscriptions.begin(), m_subscriptions.end(), [&id](const SubscriptionInfo &one) { return one.id == id; });
    return found == m_subscriptions.end() ? nullptr : &*found;
}

} // namespace eventscope
