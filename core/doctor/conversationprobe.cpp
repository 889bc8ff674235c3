// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/conversationprobe.h"

#include "core/base/whenfinished.h"
#include "core/doctor/publisherror.h"

#include <QTimer>

namespace eventscope::doctor {

ConversationProbe::ConversationProbe(const Endpoint &endpoint, const Authorizers &authorizers, const ConnectionOptions &options,
                                     ChannelPath channel, std::chrono::milliseconds publishAgainAfter, const Clock &clock, QObject *parent)
    : Probe(parent)
    , m_endpoint(endpoint)
    , m_channel(std::move(channel))
    , m_clock(clock)
    , m_publishAgainAfter(publishAgainAfter)
    , m_client(std::make_unique<EventsWebSocketClient>(endpoint, authorizers, options, TransportFactory(), clock))
{
    setRecording(true);
    m_client->setTap(this);
    connect(m_client.get(), &EventsWebSocketClient::statusChanged, this, &ConversationProbe::onStatus);
    connect(m_client.get(), &EventsWebSocketClient::subscriptionChanged, this,
            [this](const QByteArray & /*id*/, SubscriptionState state, const QList<ServiceError> &errors,
                   const std::optional<Error> &error) { onSubscription(state, errors, error); });
    connect(m_client.get(), &EventsWebSocketClient::eventReceived, this, &ConversationProbe::onReceived);
}

ConversationProbe::~ConversationProbe()
{
    setRecording(false);
    QObject::disconnect(m_client.get(), nullptr, this, nullptr);
}

void ConversationProbe::check(Check check)
{
    m_asked = check;
    if (check == Check::Upgrade)
        m_client->open();
    else if (check == Check::Subscribe)
        m_client->subscribe(*ChannelPattern::parse(m_channel.text()));
    else if (check == Check::Publish)
        publish();
    answerIfReached();
}

void ConversationProbe::end()
{
    m_client->disconnect(!m_error);
}

/// A tap must not call the client back, so what comes of it waits for its turn.
void ConversationProbe::take(const WireFact &fact)
{
    if (!std::holds_alternative<wire::Opened>(fact))
        return;
    m_opened = true;
    QMetaObject::invokeMethod(this, &ConversationProbe::answerIfReached, Qt::QueuedConnection);
}

void ConversationProbe::onStatus(const ConnectionStatus &status)
{
    m_acknowledged = m_acknowledged || status.state == ConnectionState::Connected;
    const bool isOver = status.state == ConnectionState::Failed || status.state == ConnectionState::Reconnecting;
    if (isOver && !m_error)
        return fail(status.error.value_or(Error{ErrorCode::ConnectionClosed, {}}));
    answerIfReached();
}

void ConversationProbe::onSubscription(SubscriptionState state, const QList<ServiceError> &errors, const std::optional<Error> &error)
{
    m_subscribed = m_subscribed || state == SubscriptionState::Active;
    if (state == SubscriptionState::Refused)
        return fail(error ? *error : errors.value(0).toError());
    answerIfReached();
}

void ConversationProbe::publish()
{
    const QByteArray id = EventsWebSocketClient::newId();
    m_publishes.insert(id, m_clock.monotonic());
    const QByteArray event = R"({"eventscope":"connection doctor","id":")" + id + R"("})";
    whenFinished(m_client->publish(m_channel, {event}), this, [this](const PublishResult &result) { onPublished(result); });
}

void ConversationProbe::onPublished(const PublishResult &result)
{
    if (m_published)
        return; // the first answer tells who may publish
    if (const auto error = publishError(result))
        return fail(*error);
    m_published = true;
    QTimer::singleShot(m_publishAgainAfter, this, &ConversationProbe::publishAgain);
    answerIfReached();
}

void ConversationProbe::publishAgain()
{
    if (m_asked == Check::Publish && !m_error)
        publish();
}

/// A handler of the namespace may change the event; the ids in it are looked for, not the whole.
void ConversationProbe::onReceived(const ReceivedEvent &event)
{
    if (m_arrival)
        return;
    for (auto it = m_publishes.cbegin(); it != m_publishes.cend(); ++it) {
        if (event.payload.contains(it.key()))
            m_arrival = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - it.value());
    }
    answerIfReached();
}

void ConversationProbe::fail(const Error &error)
{
    m_error = error;
    // It would try again. Not from within its slot, which may be where we are.
    QMetaObject::invokeMethod(this, &ConversationProbe::end, Qt::QueuedConnection);
    answerIfReached();
}

void ConversationProbe::answerIfReached()
{
    if (!m_asked)
        return;
    const Check check = *m_asked;
    if (!isReached(check) && !m_error)
        return;
    m_asked.reset();
    if (isReached(check))
        Q_EMIT done({check, Verdict::Passed, {}, Cause::None, {}, factsOf(check)});
    else
        Q_EMIT done({check, Verdict::Failed, m_error, Cause::None, {}, factsOf(check)});
}

bool ConversationProbe::isReached(Check check) const
{
    switch (check) {
    case Check::Upgrade: return m_opened;
    case Check::Acknowledge: return m_acknowledged;
    case Check::Subscribe: return m_subscribed;
    default: return m_published && m_arrival;
    }
}

QList<Fact> ConversationProbe::factsOf(Check check) const
{
    if (check == Check::Upgrade)
        return {{FactKind::RealtimeUrl, m_endpoint.realtimeUrl().toString()}};
    if (check == Check::Acknowledge)
        return {};
    QList<Fact> facts{{FactKind::Channel, m_channel.text()}};
    if (check == Check::Publish && m_arrival)
        facts << Fact{FactKind::Arrival, QString::number(m_arrival->count())};
    return facts;
}

} // namespace eventscope::doctor
