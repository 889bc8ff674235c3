// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <QFile>
#include <QProcess>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#ifdef Q_OS_MACOS
#include <mach/mach.h>
#endif

namespace eventscope::platform {

namespace {

/// A pipe that no child inherits.
class Pipe
{
public:
    Pipe()
    {
        if (::pipe(m_ends.data()) != 0)
            return;
        for (const int end : m_ends)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    ~Pipe()
    {
        if (!isOpen())
            return;
        for (const int end : m_ends)
            ::close(end);
    }
    Q_DISABLE_COPY_MOVE(Pipe)

    [[nodiscard]] bool isOpen() const { return m_ends[0] >= 0; }
    [[nodiscard]] int readEnd() const { return m_ends[0]; }
    [[nodiscard]] int writeEnd() const { return m_ends[1]; }

private:
    std::array<int, 2> m_ends{-1, -1};
};

// A signal handler gets nothing but the number, so the end of the pipe it writes to has to be global.
volatile std::sig_atomic_t wakeUp = -1;

void handleSignal(int number)
{
    const char byte = static_cast<char>(number);
    const int savedError = errno;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp, &byte, 1);
    errno = savedError;
}

} // namespace

qint64 residentBytes()
{
#ifdef Q_OS_MACOS
    mach_task_basic_info info{};
    mach_msg_type_number_t count = MACH_TASK_BASIC_INFO_COUNT;
    const auto result = task_info(mach_task_self(), MACH_TASK_BASIC_INFO, reinterpret_cast<task_info_t>(&info), &count);
    return result == KERN_SUCCESS ? static_cast<qint64>(info.resident_size) : 0;
#else
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#endif
}

void prepareStandardStreams() { }

bool isEchoOn()
{
    termios settings{};
    return tcgetattr(STDIN_FILENO, &settings) == 0 && (settings.c_lflag & static_cast<tcflag_t>(ECHO)) != 0;
}

void setEcho(bool on)
{
    termios settings{};
    if (tcgetattr(STDIN_FILENO, &settings) != 0)
        return;
    constexpr auto echo = static_cast<tcflag_t>(ECHO);
    settings.c_lflag = on ? settings.c_lflag | echo : settings.c_lflag & ~echo;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings);
}

void startShell(QProcess &process, const QString &commandLine)
{
    // A group of its own, so that what the shell starts can be ended with it.
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), commandLine});
}

void killShell(QProcess &process)
{
    if (const auto group = static_cast<pid_t>(process.processId()); group > 0)
        ::kill(-group, SIGKILL);
    process.kill();
}

class InterruptWatch::Private
{
public:
    Private(QObject *context, std::function<void()> interrupted);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

private:
    Pipe m_pipe;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

InterruptWatch::Private::Private(QObject *context, std::function<void()> interrupted)
{
    if (!m_pipe.isOpen())
        return;
    wakeUp = m_pipe.writeEnd();
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe.readEnd(), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, context, [this, interrupted = std::move(interrupted)] {
        char number = 0;
        if (::read(m_pipe.readEnd(), &number, 1) == 1)
            interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND); // the second one ends the process at once
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

InterruptWatch::Private::~Private()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    wakeUp = -1;
}

InterruptWatch::InterruptWatch(QObject *context, std::function<void()> interrupted)
    : m_private(std::make_unique<Private>(context, std::move(interrupted)))
{
}

InterruptWatch::~InterruptWatch() = default;

/// A pipe that becomes readable, for good, with the interrupt.
class InputReader::Private
{
public:
    void interrupt() const { [[maybe_unused]] const ssize_t written = ::write(m_pipe.writeEnd(), "i", 1); }
    /// False when it was interrupted first.
    [[nodiscard]] bool waitForInput() const
    {
        std::array<pollfd, 2> waiting{{{STDIN_FILENO, POLLIN, 0}, {m_pipe.readEnd(), POLLIN, 0}}};
        while (::poll(waiting.data(), waiting.size(), -1) < 0 && errno == EINTR) { }
        return waiting[1].revents == 0;
    }

private:
    Pipe m_pipe; ///< not open: never ready
};

InputReader::InputReader()
    : m_private(std::make_unique<Private>())
{
}

InputReader::~InputReader() = default;

qint64 InputReader::read(char *data, qint64 maxSize, QString &fault)
{
    if (!m_private->waitForInput())
        return 0;
    ssize_t size = -1;
    do
        size = ::read(STDIN_FILENO, data, static_cast<size_t>(maxSize));
    while (size < 0 && errno == EINTR);
    if (size < 0)
        fault = qt_error_string(errno);
    return size;
}

void InputReader::interrupt()
{
    m_private->interrupt();
}

} // namespace eventscope::platform
