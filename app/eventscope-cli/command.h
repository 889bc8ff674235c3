// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/eventscope-cli/console.h"
#include "core/base/clock.h"

#include <QObject>
#include <QProcessEnvironment>

#include <functional>

namespace eventscope::cli {

/// What every command is given. The references outlive the command.
struct Context
{
    Console &console;
    const Clock &clock;
    QProcessEnvironment environment;
};

/// One run of one command, started in the event loop.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    /// True when SIGINT and SIGTERM shall call interrupt(); else they end the process as they always do.
    [[nodiscard]] virtual bool wantsInterrupts() const { return false; }
    virtual void interrupt() { }

Q_SIGNALS:
    /// Once, last.
    void finished(int exitCode);
};

/// A command that needs no waiting.
class ImmediateCommand final : public Command
{
    Q_OBJECT

public:
    explicit ImmediateCommand(std::function<int()> run)
        : m_run(std::move(run))
    {
    }
    void start() override { Q_EMIT finished(m_run()); }

private:
    std::function<int()> m_run;
};

} // namespace eventscope::cli
