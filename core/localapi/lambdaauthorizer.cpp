// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localapi/lambdaauthorizer.h"

#include <QRegularExpression>

#include <algorithm>

namespace eventscope::localapi {

namespace {

/// More answers than this are forgotten all at once: a bound, not a cache policy.
constexpr qsizetype maxDecisions = 10'000;

QByteArray keyOf(const LambdaQuestion &question)
{
    return operationName(question.operation).latin1() + ('\n' + question.channel.toUtf8() + '\n' + question.token);
}

} // namespace

LambdaAuthorizer::LambdaAuthorizer(const LocalApiDefinition::LambdaAuthorizer &settings, const Clock &clock, LambdaCommand::Limits limits)
    : m_settings(settings)
    , m_clock(clock)
    , m_command(settings.command, limits)
{
}

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
    const QByteArray key = keyOf(question);
    m_command.ask(key, question, context, [this, key, then = std::move(then)](const LambdaAnswer &answer) {
        keep(key, answer);
        then();
        // For this request only, whether it came to be looked at or not.
        if (m_decisions.value(key).servesOnce)
            m_decisions.remove(key);
    });
}

void LambdaAuthorizer::keep(const QByteArray &key, const LambdaAnswer &answer)
{
    const std::chrono::seconds ttl
        = std::clamp(answer.ttlOverride.value_or(m_settings.resultTtl), std::chrono::seconds(0), m_settings.longestTtl);
    if (m_decisions.size() >= maxDecisions)
        m_decisions.clear();
    m_decisions.insert(key, {answer.isAuthorized, m_clock.utc() + ttl, ttl.count() == 0});
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
