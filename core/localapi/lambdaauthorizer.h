// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/localapi/lambdacommand.h"
#include "core/localapi/localapidefinition.h"

#include <QHash>

#include <functional>
#include <optional>

namespace eventscope::localapi {

/// Plays the function of AWS_LAMBDA mode (protocol.md 6.4): tokens that are listed, an expression that a token must match, or a
/// LambdaCommand, whose answers are kept by operation, channel and token for their time to live. One thread.
class LambdaAuthorizer
{
public:
    /// Both must outlive it.
    LambdaAuthorizer(const LocalApiDefinition::LambdaAuthorizer &settings, const Clock &clock, LambdaCommand::Limits limits = {});

    [[nodiscard]] bool isDecided(const LambdaQuestion &question) const;
    /// Asks the command; `then` is called when there is a decision, not any more when `context` has died.
    void decide(const LambdaQuestion &question, QObject *context, std::function<void()> then);
    /// A decision whose time to live is 0 serves once.
    [[nodiscard]] bool allows(const LambdaQuestion &question);

private:
    struct Decision
    {
        bool isAuthorized = false;
        UtcTime until;
        bool servesOnce = false;
    };

    /// What is known without the command.
    [[nodiscard]] std::optional<bool> settled(const QByteArray &token) const;
    void keep(const QByteArray &key, const LambdaAnswer &answer);

    const LocalApiDefinition::LambdaAuthorizer &m_settings;
    const Clock &m_clock;
    LambdaCommand m_command;
    QHash<QByteArray, Decision> m_decisions; ///< by operation, channel and token
};

} // namespace eventscope::localapi
