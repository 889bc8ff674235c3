// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/connectionaction.h"
#include "core/protocol/framecodec.h"

#include <QHash>
#include <QList>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace eventscope {
class CommandRunner;
}

namespace eventscope::localapi {

/// What the function of AWS_LAMBDA mode is asked.
struct LambdaQuestion
{
    Operation operation = Operation::Connect;
    QString channel; ///< empty for connect
    QString channelNamespace;
    QByteArray token;
    AuthorizationFields headers;
};

/// What it says.
struct LambdaAnswer
{
    bool isAuthorized = false;
    std::optional<std::chrono::seconds> ttlOverride = {};
};

/// Asks the command that plays the function of AWS_LAMBDA mode (protocol.md 6.4): it gets the event as JSON and prints
/// `{"isAuthorized", "ttlOverride"}`. Equal questions share one run, a few run at the same time, and the others wait for their turn, so
/// that a slow command cannot fill the machine with processes. Whatever goes wrong counts as no, with a warning. One thread.
class LambdaCommand
{
public:
    /// The service's limit for the function, and bounds of this machine.
    struct Limits
    {
        std::chrono::milliseconds answer{10'000}; ///< from the question to the answer, the wait for a turn included
        qsizetype runs = 8; ///< at the same time
        qsizetype waiting = 1'000; ///< questions that wait for their turn; one more is told no
    };
    using Then = std::function<void(const LambdaAnswer &)>;

    LambdaCommand(QString commandLine, Limits limits);
    ~LambdaCommand();

    /// Calls `then` with the answer, not any more when `context` has died. Questions with the same key are equal.
    void ask(const QByteArray &key, const LambdaQuestion &question, QObject *context, Then then);

private:
    struct Waiter
    {
        quint64 number = 0;
        QPointer<QObject> context;
        Then then;
    };
    struct Asked
    {
        QByteArray event;
        QList<Waiter> waiters;
    };

    void enqueue(const QByteArray &key);
    void runNext();
    void run(const QByteArray &key);
    /// For who asked before a run began: its answer may come too late for them.
    void giveUpInTime(const QByteArray &key, quint64 number);
    void giveUp(const QByteArray &key, quint64 number);
    [[nodiscard]] bool isAwaited(const QByteArray &key) const;

    QString m_commandLine;
    Limits m_limits;
    std::unique_ptr<CommandRunner> m_runner; ///< made in the thread that asks
    QHash<QByteArray, Asked> m_asked; ///< waiting or running, by key
    QList<QByteArray> m_queue; ///< keys that wait for their turn
    qsizetype m_running = 0;
    quint64 m_lastNumber = 0;
};

} // namespace eventscope::localapi
