// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

#include <chrono>

namespace eventscope {

/// Runs command lines that answer with a key, a token or credentials on their standard output, as a shell runs them. A command
/// that takes longer than the limit is killed together with what it started (on Windows: its shell alone). Errors are SourceFailed and name
/// the program and what it came to (not found, exit code and the last line of its standard error, printed nothing, took too long), never
/// its output. One thread; what runs when it is destroyed is killed and ends cancelled.
class CommandRunner : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds defaultLimit{30};
    static constexpr qsizetype maxOutputBytes = 1024LL * 1024;

    explicit CommandRunner(std::chrono::milliseconds limit = defaultLimit, QObject *parent = nullptr);

    /// The standard output, white space at its ends left out; `input` is written to the standard input.
    [[nodiscard]] QFuture<Result<QByteArray>> run(const QString &commandLine, const QByteArray &input = {});
    /// How errors name a command line: by its program, without arguments and variables, which may hold secrets. "the command" where
    /// it is not sure which word is the program.
    [[nodiscard]] static QString programOf(const QString &commandLine);

private:
    std::chrono::milliseconds m_limit;
};

} // namespace eventscope
