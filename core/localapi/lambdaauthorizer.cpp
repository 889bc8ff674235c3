// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/lambdaauthorizer.h"

#include "core/auth/commandrunner.h"
#include "core/base/logging.h"
#include "core/base/whenfinished.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace eventscope::localapi {

namespace {

constexpr std::chrono::seconds limit{10};
constexpr std::chrono::seconds longestTtl{3600};
/// More answers than this are forgotten all at once: a bound, not a cache policy.
constexpr qsizetype maxDecisions = 10'000;

QByteArray keyOf(const LambdaQuestion &question)
{
    return operationName(question.operation).latin1() + ('\n' + question.channel.toUtf8() + '\n' + question.token);
}

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

} // namespace

LambdaAuthorizer::LambdaAuthorizer(const LocalApiDefinition::LambdaAuthorizer &settings, const Clock &clock)
    : m_settings(settings)
    , m_clock(clock)
{
}

LambdaAuthorizer::~LambdaAuthorizer() = default;

std::optional<bool> LambdaAuthorizer::settled(const QByteArray &token) const
{
    if (!m_settings.identityValidationExpression.isEmpty()) {
        const QRegularExpression expression(QRegularExpression::anchoredPattern(m_settings.identityValidationExpression));
        if (!expression.match(QString::fromUtf8(token)).hasMatch())
            return false;
    }
    if (m_settings.tokens.contains(Secret(token)))
        return true;
    return m_settings.command.isEmpty() ? std::optional(false) : std::nullopt;
}

bool LambdaAuthorizer::isDecided(const LambdaQuestion &question) const
{
    if (settled(question.token))
        return true;
    const auto found = m_decisions.constFind(keyOf(question));
    return found != m_decisions.cend() && (found->servesOnce || m_clock.utc() < found->until);
}

void LambdaAuthorizer::decide(const LambdaQuestion &question, QObject *context, std::function<void()> then)
{
    if (!m_runner)
        m_runner = std::make_unique<CommandRunner>(limit);
    whenFinished(m_runner->run(m_settings.command, eventOf(question)), context,
                 [this, key = keyOf(question), then = std::move(then)](const Result<QByteArray> &output) {
                     keep(key, output);
                     then();
                 });
}

void LambdaAuthorizer::keep(const QByteArray &key, const Result<QByteArray> &output)
{
    if (!output)
        qCWarning(logLocalApi).noquote() << "the authorizer command counts as no:" << output.error().detail;
    const QJsonObject answer = QJsonDocument::fromJson(output ? *output : QByteArray()).object();
    if (output && !answer.value(QLatin1String("isAuthorized")).isBool())
        qCWarning(logLocalApi) << "the authorizer command counts as no: it printed no isAuthorized";
    const double given = answer.value(QLatin1String("ttlOverride")).toDouble(static_cast<double>(m_settings.resultTtl.count()));
    const auto ttl = std::chrono::seconds(static_cast<qint64>(std::clamp(given, 0.0, static_cast<double>(longestTtl.count()))));
    if (m_decisions.size() >= maxDecisions)
        m_decisions.clear();
    m_decisions.insert(key, {answer.value(QLatin1String("isAuthorized")).toBool(), m_clock.utc() + ttl, ttl.count() == 0});
}

bool LambdaAuthorizer::allows(const LambdaQuestion &question)
{
    if (const auto known = settled(question.token))
        return *known;
    const auto found = m_decisions.find(keyOf(question));
    if (found == m_decisions.end())
        return false;
    const bool isAuthorized = found->isAuthorized;
    if (found->servesOnce)
        m_decisions.erase(found);
    return isAuthorized;
}

} // namespace eventscope::localapi
