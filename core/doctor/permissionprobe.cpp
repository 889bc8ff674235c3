// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/permissionprobe.h"

#include "core/base/whenfinished.h"
#include "core/doctor/publisherror.h"

namespace eventscope::doctor {

PermissionProbe::PermissionProbe(Plan plan, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_clock(clock)
    , m_questions(m_plan.questions)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &PermissionProbe::onDeadline);
}

PermissionProbe::~PermissionProbe()
{
    if (m_client)
        QObject::disconnect(m_client.get(), nullptr, this, nullptr);
}

void PermissionProbe::start()
{
    open(m_plan.authorizer);
}

void PermissionProbe::stop()
{
    if (m_questions.isEmpty())
        return;
    answerRest(Hindrance::Stopped, {});
}

void PermissionProbe::open(const AuthorizerPtr &connectAuthorizer)
{
    const Authorizers authorizers{connectAuthorizer, m_plan.authorizer, m_plan.authorizer};
    m_client = std::make_unique<EventsWebSocketClient>(m_plan.endpoint, authorizers, m_plan.options, TransportFactory(), m_clock);
    connect(m_client.get(), &EventsWebSocketClient::statusChanged, this, &PermissionProbe::onStatus);
    connect(m_client.get(), &EventsWebSocketClient::subscriptionChanged, this, &PermissionProbe::onSubscription);
    m_deadline.start(m_plan.options.connectTimeout);
    m_client->open();
}

/// The client goes in the next turn, since this may be a slot of it; no later than the probe, since it goes by its clock.
void PermissionProbe::drop()
{
    m_deadline.stop();
    m_isConnected = false;
    if (!m_client)
        return;
    QObject::disconnect(m_client.get(), nullptr, this, nullptr);
    m_dropped.push_back(std::move(m_client));
    QMetaObject::invokeMethod(
        this, [this] { m_dropped.clear(); }, Qt::QueuedConnection);
}

void PermissionProbe::onStatus(const ConnectionStatus &status)
{
    if (status.state == ConnectionState::Connected && !m_isConnected)
        onConnected();
    else if (status.state == ConnectionState::Failed || status.state == ConnectionState::Reconnecting)
        onLost(status.error.value_or(Error{ErrorCode::ConnectionClosed, {}}));
}

void PermissionProbe::onConnected()
{
    m_isConnected = true;
    if (m_isOverOther)
        goOn();
    else
        answer({m_questions.first(), Answer::Allowed});
}

void PermissionProbe::onLost(const Error &error)
{
    const bool wasConnected = m_isConnected;
    drop();
    if (wasConnected || m_isOverOther)
        answerRest(Hindrance::NotConnected, error);
    else
        connectFailed(error);
}

void PermissionProbe::connectFailed(const Error &error)
{
    const Permission permission = permissionBy(m_questions.takeFirst(), error);
    Q_EMIT answered(permission);
    const bool hasOther = m_plan.connectAuthorizer && m_plan.connectAuthorizer != m_plan.authorizer;
    if (permission.answer != Answer::Refused || !hasOther || m_questions.isEmpty())
        return answerRest(Hindrance::NotConnected, error);
    m_isOverOther = true;
    open(m_plan.connectAuthorizer);
}

void PermissionProbe::onDeadline()
{
    const Error error{ErrorCode::Timeout, QStringLiteral("no answer in time")};
    if (!m_isConnected)
        return onLost(error);
    if (!m_subscription.isEmpty())
        m_client->unsubscribe(std::exchange(m_subscription, {}));
    answer(permissionBy(m_questions.first(), error));
}

void PermissionProbe::ask()
{
    if (!m_isConnected || m_questions.isEmpty())
        return;
    m_deadline.start(m_plan.options.answerTimeout);
    if (m_questions.first().operation == Operation::Subscribe)
        subscribe();
    else
        publish();
}

void PermissionProbe::subscribe()
{
    m_subscription = EventsWebSocketClient::newId();
    m_client->subscribe(*ChannelPattern::parse(m_questions.first().channel), {}, m_subscription);
}

/// At once unsubscribed again: nobody wants the events, and a wildcard may bring many.
void PermissionProbe::onSubscription(const QByteArray &id, SubscriptionState state, const QList<ServiceError> &errors,
                                     const std::optional<Error> &error)
{
    const bool isAnswer = state == SubscriptionState::Active || state == SubscriptionState::Refused;
    if (id != m_subscription || !isAnswer)
        return;
    m_subscription.clear();
    if (state == SubscriptionState::Refused)
        return answer(permissionBy(m_questions.first(), error ? *error : errors.value(0).toError()));
    m_client->unsubscribe(id);
    answer({m_questions.first(), Answer::Allowed});
}

void PermissionProbe::publish()
{
    const Question question = m_questions.first();
    const auto publishing = m_client->publish(*ChannelPath::parse(question.channel), {QByteArray(event)});
    whenFinished(publishing, this, [this, question](const PublishResult &result) {
        if (!m_isConnected || m_questions.isEmpty() || m_questions.first() != question)
            return; // the deadline was faster
        const auto error = publishError(result);
        answer(error ? permissionBy(question, *error) : Permission{question, Answer::Allowed});
    });
}

void PermissionProbe::answer(const Permission &permission)
{
    m_deadline.stop();
    m_questions.removeFirst();
    Q_EMIT answered(permission);
    if (m_questions.isEmpty())
        return answerRest(Hindrance::None, {});
    goOn();
}

/// In a turn of its own: the client is in the middle of telling the last answer.
void PermissionProbe::goOn()
{
    m_deadline.stop();
    QMetaObject::invokeMethod(this, &PermissionProbe::ask, Qt::QueuedConnection);
}

void PermissionProbe::answerRest(Hindrance hindrance, const std::optional<Error> &error)
{
    drop();
    for (const Question &question : std::exchange(m_questions, {}))
        Q_EMIT answered({question, Answer::NotAsked, error, hindrance});
    Q_EMIT finished();
}

} // namespace eventscope::doctor
