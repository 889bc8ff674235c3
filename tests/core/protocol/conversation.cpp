// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/protocol/conversation.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace eventscope::test {

namespace {

using std::chrono::milliseconds;

ErrorCode codeNamed(const QString &name)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::SecretUnavailable); ++code) {
        if (errorCodeName(static_cast<ErrorCode>(code)) == name)
            return static_cast<ErrorCode>(code);
    }
    qFatal("no error code %s", qPrintable(name));
    return {};
}

Frame frameOf(Frame::Kind kind, const QStringList &words)
{
    Frame frame;
    frame.kind = kind;
    if (words.value(1) != QLatin1String("-"))
        frame.id = words.value(1).toLatin1();
    if (words.size() > 2) {
        ServiceError error;
        error.type = words.at(2);
        if (words.size() > 3)
            error.message = words.mid(3).join(QLatin1Char(' '));
        frame.errors.append(error);
    }
    return frame;
}

QString words(std::initializer_list<QString> parts)
{
    QStringList list(parts);
    list.removeAll(QString());
    return list.join(QLatin1Char(' '));
}

QString codeOf(const std::optional<Error> &error)
{
    return error ? QString(errorCodeName(error->code)) : QString();
}

/// An action as a line.
struct Describe
{
    MonotonicTime now;

    QString operator()(const action::OpenSocket & /*open*/) const { return QStringLiteral("open socket"); }
    QString operator()(const action::Send &send) const
    {
        const QJsonObject frame = QJsonDocument::fromJson(send.text).object();
        return words(
            {QStringLiteral("send"), frame.value(QStringLiteral("type")).toString(), frame.value(QStringLiteral("id")).toString()});
    }
    QString operator()(const action::Authorize &ask) const
    {
        return words({QStringLiteral("authorize"), operationName(ask.operation), QString::fromLatin1(ask.id), ask.channel});
    }
    QString operator()(const action::CloseSocket &close) const
    {
        return close.abort ? QStringLiteral("abort socket") : QStringLiteral("close socket");
    }
    QString operator()(const action::StatusChanged &changed) const
    {
        const ConnectionStatus &status = changed.status;
        const bool reconnecting = status.state == ConnectionState::Reconnecting;
        return words({connectionStateName(status.state), reconnecting ? QString::number(status.attempt) : QString(),
                      reconnecting ? QStringLiteral("in %1").arg(status.retryIn.count()) : QString(), codeOf(status.error),
                      status.keepAliveLate ? QStringLiteral("late") : QString()});
    }
    QString operator()(const action::SubscriptionChanged &changed) const
    {
        return words(
            {QStringLiteral("subscription"), QString::fromLatin1(changed.id), subscriptionStateName(changed.state), codeOf(changed.error)});
    }
    QString operator()(const action::EventsReceived &received) const
    {
        return words({QStringLiteral("events"), QString::fromLatin1(received.id)});
    }
    QString operator()(const action::PublishFinished &finished) const
    {
        const auto *error = std::get_if<Error>(&finished.outcome);
        const QString outcome = error ? QString(errorCodeName(error->code)) : QStringLiteral("answered");
        return words({QStringLiteral("publish"), QString::fromLatin1(finished.id), outcome, QString::fromLatin1(finished.answer)});
    }
    QString operator()(const action::PublishWaits &waits) const
    {
        return words(
            {QStringLiteral("publish"), QString::fromLatin1(waits.id), waits.isWaiting ? QStringLiteral("waits") : QStringLiteral("goes")});
    }
    QString operator()(const action::PublishAnsweredLate &late) const
    {
        return words(
            {QStringLiteral("publish"), QString::fromLatin1(late.id), QStringLiteral("answered late"), QString::fromLatin1(late.answer)});
    }
    QString operator()(const action::BroadcastFailed &failed) const
    {
        return words({QStringLiteral("broadcast failed"), QString::fromLatin1(failed.id)});
    }
    QString operator()(const action::Noticed & /*noticed*/) const { return QStringLiteral("noticed"); }
    QString operator()(const action::Gap &gap) const
    {
        return QStringLiteral("gap %1").arg(std::chrono::duration_cast<milliseconds>(now - gap.since).count());
    }
    QString operator()(const action::Disconnected &end) const { return QStringLiteral("disconnected %1").arg(end.unanswered); }
};

} // namespace

Conversation::Conversation(double random)
    : m_connection(ConnectionTimeouts{}, Backoff([random] { return random; }))
{
}

QStringList Conversation::say(const QString &input)
{
    const QStringList words = input.split(QLatin1Char(' '));
    if (!sayWish(words) && !saySocket(words) && !sayAuthorization(words) && !sayFrame(words))
        qFatal("what is %s?", qPrintable(input));
    return takeLines();
}

bool Conversation::sayWish(const QStringList &words)
{
    const QString verb = words.constFirst();
    const QByteArray id = words.value(1).toLatin1();
    if (verb == QLatin1String("open"))
        m_connection.open(m_now);
    else if (verb == QLatin1String("drop") || verb == QLatin1String("flush"))
        m_connection.disconnect(verb == QLatin1String("flush"), m_now);
    else if (verb == QLatin1String("credentials"))
        m_connection.credentialsChanged(m_now);
    else if (verb == QLatin1String("subscribe"))
        m_connection.subscribe(id, ChannelPattern::parse(words.at(2)).value(), m_now);
    else if (verb == QLatin1String("unsubscribe"))
        m_connection.unsubscribe(id, m_now);
    else if (verb == QLatin1String("resubscribe"))
        m_connection.resubscribe(id, m_now);
    else if (verb == QLatin1String("publish"))
        m_connection.publish(id, ChannelPath::parse(words.at(2)).value(), {QByteArrayLiteral("1")}, m_now);
    else
        return false;
    return true;
}

bool Conversation::saySocket(const QStringList &words)
{
    const QString verb = words.constFirst();
    if (verb == QLatin1String("opened")) {
        m_connection.socketOpened(m_now);
    } else if (verb == QLatin1String("closed")) {
        m_connection.socketClosed({{}, words.at(1).toInt(), {}}, m_now);
    } else if (verb == QLatin1String("lost")) {
        m_connection.socketClosed({Error{codeNamed(words.at(1)), {}, words.value(2).toInt()}, 1000, {}}, m_now);
    } else if (verb == QLatin1String("openfailed")) {
        m_connection.openFailed(Error{codeNamed(words.at(1)), words.mid(2).join(QLatin1Char(' '))}, m_now);
    } else if (verb == QLatin1String("wait")) {
        m_now += milliseconds(words.at(1).toInt());
        m_connection.timePassed(m_now);
    } else {
        return false;
    }
    return true;
}

bool Conversation::sayAuthorization(const QStringList &words)
{
    const QString verb = words.constFirst();
    const bool stale = verb == QLatin1String("granted-stale");
    if (verb != QLatin1String("granted") && verb != QLatin1String("denied") && !stale)
        return false;
    const action::Authorize &asked = (stale ? m_askedBefore : m_asked).at(words.at(1).toLatin1());
    const AuthorizationFields fields{{QByteArrayLiteral("x-api-key"), QByteArrayLiteral("key")}};
    const Result<AuthorizationFields> answer
        = verb == QLatin1String("denied") ? Result<AuthorizationFields>(Error{ErrorCode::MissingCredential, {}}) : fields;
    m_connection.authorized(asked.operation, asked.id, asked.ticket, answer, m_now);
    return true;
}

bool Conversation::sayFrame(const QStringList &words)
{
    static const std::map<QString, Frame::Kind> kinds{
        {QStringLiteral("ack"), Frame::Kind::ConnectionAck},
        {QStringLiteral("ka"), Frame::Kind::KeepAlive},
        {QStringLiteral("subscribe_success"), Frame::Kind::SubscribeSuccess},
        {QStringLiteral("subscribe_error"), Frame::Kind::SubscribeError},
        {QStringLiteral("data"), Frame::Kind::Data},
        {QStringLiteral("broadcast_error"), Frame::Kind::BroadcastError},
        {QStringLiteral("unsubscribe_success"), Frame::Kind::UnsubscribeSuccess},
        {QStringLiteral("unsubscribe_error"), Frame::Kind::UnsubscribeError},
        {QStringLiteral("publish_success"), Frame::Kind::PublishSuccess},
        {QStringLiteral("publish_error"), Frame::Kind::PublishError},
        {QStringLiteral("error"), Frame::Kind::Error},
        {QStringLiteral("unknown"), Frame::Kind::Unknown},
        {QStringLiteral("malformed"), Frame::Kind::Malformed},
    };
    if (words.constFirst() == QLatin1String("connection_error")) {
        m_connection.frameReceived(frameOf(Frame::Kind::ConnectionError, QStringList{words.at(0), QStringLiteral("-")} + words.mid(1)), {},
                                   m_now);
        return true;
    }
    const auto kind = kinds.find(words.constFirst());
    if (kind == kinds.end())
        return false;
    Frame frame = frameOf(kind->second, words);
    if (kind->second == Frame::Kind::ConnectionAck)
        frame.connectionTimeout = milliseconds(words.value(1, QStringLiteral("300000")).toInt());
    m_connection.frameReceived(frame, QByteArrayLiteral("<text>"), m_now);
    return true;
}

QStringList Conversation::takeLines()
{
    QStringList lines;
    for (const ConnectionAction &next : m_connection.take()) {
        if (const auto *ask = std::get_if<action::Authorize>(&next)) {
            m_askedBefore[ask->id] = m_asked[ask->id];
            m_asked[ask->id] = *ask;
        }
        lines.append(std::visit(Describe{m_now}, next));
    }
    return lines;
}

} // namespace eventscope::test
