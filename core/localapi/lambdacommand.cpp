// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/lambdacommand.h"

#include "core/auth/commandrunner.h"
#include "core/base/logging.h"
#include "core/base/whenfinished.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace eventscope::localapi {

namespace {

QByteArray eventOf(const LambdaQuestion &question)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonObject headers;
    for (const auto &[name, value] : question.headers)
        headers.insert(QString::fromLatin1(name).toLower(), QString::fromUtf8(value));
    const QJsonObject context{
        {QStringLiteral("apiId"), QStringLiteral("local")},
        {QStringLiteral("accountId"), QStringLiteral("000000000000")},
        {QStringLiteral("requestId"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("operation"), QStringLiteral("EVENT_") + QString(operationName(question.operation)).toUpper()},
        {QStringLiteral("channelNamespaceName"), orNull(question.channelNamespace)},
        {QStringLiteral("channel"), orNull(question.channel)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("authorizationToken"), QString::fromUtf8(question.token)},
                                     {QStringLiteral("requestContext"), context},
                                     {QStringLiteral("requestHeaders"), headers}})
        .toJson(QJsonDocument::Compact);
}

void warn(const QString &why)
{
    qCWarning(logLocalApi).noquote() << "the authorizer command counts as no:" << why;
}

LambdaAnswer answerOf(const Result<QByteArray> &output)
{
    if (!output) {
        warn(output.error().detail);
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(*output).object();
    if (!object.value(QLatin1String("isAuthorized")).isBool())
        warn(QStringLiteral("it printed no isAuthorized"));
    LambdaAnswer answer{object.value(QLatin1String("isAuthorized")).toBool()};
    if (const QJsonValue ttl = object.value(QLatin1String("ttlOverride")); ttl.isDouble())
        answer.ttlOverride = std::chrono::seconds(static_cast<qint64>(std::clamp(ttl.toDouble(), 0.0, 1e9)));
    return answer;
}

/// Of who was not asked about: it is not kept.
LambdaAnswer refusal(const char *why)
{
    warn(QLatin1String(why));
    return {false, std::chrono::seconds(0)};
}

} // namespace

LambdaCommand::LambdaCommand(QString commandLine, Limits limits)
    : m_commandLine(std::move(commandLine))
    , m_limits(limits)
{
}

LambdaCommand::~LambdaCommand() = default;

void LambdaCommand::ask(const QByteArray &key, const LambdaQuestion &question, QObject *context, Then then)
{
    if (!m_runner)
        m_runner = std::make_unique<CommandRunner>(m_limits.answer);
    const bool isNew = !m_asked.contains(key);
    if (isNew && m_running >= m_limits.runs && m_queue.size() >= m_limits.waiting)
        return then(refusal("too many questions wait"));
    const quint64 number = ++m_lastNumber;
    m_asked[key].waiters << Waiter{number, context, std::move(then)};
    if (isNew) {
        m_asked[key].event = eventOf(question);
        m_queue << key;
        runNext();
    }
    // A run has the same limit: who waits for one already needs no other.
    if (m_queue.contains(key))
        giveUpInTime(key, number);
}

void LambdaCommand::runNext()
{
    while (m_running < m_limits.runs && !m_queue.isEmpty()) {
        const QByteArray key = m_queue.takeFirst();
        if (isAwaited(key))
            run(key);
        else
            m_asked.remove(key);
    }
}

void LambdaCommand::run(const QByteArray &key)
{
    ++m_running;
    whenFinished(m_runner->run(m_commandLine, m_asked.value(key).event), m_runner.get(), [this, key](const Result<QByteArray> &output) {
        --m_running;
        const LambdaAnswer answer = answerOf(output);
        const QList<Waiter> waiters = m_asked.take(key).waiters;
        for (const Waiter &waiter : waiters) {
            if (waiter.context)
                waiter.then(answer);
        }
        runNext();
    });
}

void LambdaCommand::giveUpInTime(const QByteArray &key, quint64 number)
{
    QTimer::singleShot(m_limits.answer, m_runner.get(), [this, key, number] { giveUp(key, number); });
}

void LambdaCommand::giveUp(const QByteArray &key, quint64 number)
{
    const auto asked = m_asked.find(key);
    if (asked == m_asked.end())
        return;
    const auto found = std::ranges::find(asked->waiters, number, &Waiter::number);
    if (found == asked->waiters.end())
        return;
    const Waiter waiter = *found;
    asked->waiters.erase(found);
    if (asked->waiters.isEmpty() && m_queue.removeOne(key))
        m_asked.erase(asked);
    if (waiter.context)
        waiter.then(refusal("there was no answer in time, other questions came first"));
}

bool LambdaCommand::isAwaited(const QByteArray &key) const
{
    const QList<Waiter> waiters = m_asked.value(key).waiters;
    return std::ranges::any_of(waiters, [](const Waiter &one) { return !one.context.isNull(); });
}

} // namespace eventscope::localapi
