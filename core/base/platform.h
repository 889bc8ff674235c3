// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QObject;
class QProcess;

/// What Qt does not offer of the operating system. Its two implementations are the only code that calls POSIX, Mach or Windows; the test
/// `portable` holds that.
namespace eventscope::platform {

/// Resident memory of this process in bytes; 0 where the system does not tell. Any thread.
[[nodiscard]] qint64 residentBytes();

/// From now on stdin and stdout pass bytes on as they are, and a terminal takes them for UTF-8. Once, before the first use of either.
void prepareStandardStreams();

/// Whether the terminal at stdin shows what is typed; false where stdin is no terminal.
[[nodiscard]] bool isEchoOn();
/// Only where isEchoOn() was true before. What was typed ahead is forgotten.
void setEcho(bool on);

/// Starts a command line by the system's shell.
void startShell(QProcess &process, const QString &commandLine);
/// Ends what startShell() started, with the programs that it started itself.
void killShell(QProcess &process);

/// SIGINT and SIGTERM (Ctrl+C and closing the console on Windows). At most one lives at a time; after it is gone, and for a second
/// interrupt, the system's own handling holds again.
class InterruptWatch
{
public:
    /// `interrupted` is called by the event loop of `context`, which must outlive this.
    InterruptWatch(QObject *context, std::function<void()> interrupted);
    ~InterruptWatch();
    Q_DISABLE_COPY_MOVE(InterruptWatch)

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// stdin for a thread that may wait long for it. Nobody else may read stdin meanwhile.
class InputReader
{
public:
    InputReader();
    ~InputReader();
    Q_DISABLE_COPY_MOVE(InputReader)

    /// Waits for at least one byte. The number of bytes; 0 at the end or when interrupted; -1 with the system's reason in `fault`.
    [[nodiscard]] qint64 read(char *data, qint64 maxSize, QString &fault);
    /// From now on there is no more to read. Any thread.
    void interrupt();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace eventscope::platform
