// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <QMetaObject>
#include <QProcess>

#include <windows.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <limits>
#include <mutex>

// After windows.h, which it needs.
#include <psapi.h>

namespace eventscope::platform {

namespace {

/// Who is told of an interrupt. The system calls the handler in a thread of its own and gives it nothing but the kind of event.
struct Receiver
{
    std::mutex mutex;
    QObject *context = nullptr;
    std::function<void()> interrupted;
};
Receiver receiver; // NOLINT(cert-err58-cpp): neither constructor throws

/// False for the second one, which ends the process at once.
bool tellReceiver()
{
    const std::lock_guard lock(receiver.mutex);
    QObject *context = std::exchange(receiver.context, nullptr);
    return context && QMetaObject::invokeMethod(context, receiver.interrupted, Qt::QueuedConnection);
}

BOOL WINAPI handleControl(DWORD kind)
{
    if (!tellReceiver())
        return FALSE;
    // For these the process ends with the return from here; it has some seconds to end by itself.
    if (kind == CTRL_CLOSE_EVENT || kind == CTRL_LOGOFF_EVENT || kind == CTRL_SHUTDOWN_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

DWORD inputMode()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) ? mode : 0;
}

template<UINT(WINAPI *codePage)(), BOOL(WINAPI *setCodePage)(UINT)>
void useUtf8()
{
    static UINT before = 0; // the console outlives the program
    before = codePage();
    if (before != 0 && setCodePage(CP_UTF8))
        std::atexit([] { setCodePage(before); });
}

} // namespace

qint64 residentBytes()
{
    PROCESS_MEMORY_COUNTERS counters{};
    return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof(counters)) ? static_cast<qint64>(counters.WorkingSetSize) : 0;
}

void prepareStandardStreams()
{
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stdin), _O_BINARY);
    useUtf8<GetConsoleOutputCP, SetConsoleOutputCP>();
    useUtf8<GetConsoleCP, SetConsoleCP>();
}

bool isEchoOn()
{
    return (inputMode() & ENABLE_ECHO_INPUT) != 0;
}

void setEcho(bool on)
{
    constexpr DWORD echo = ENABLE_ECHO_INPUT;
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    SetConsoleMode(input, on ? inputMode() | echo : inputMode() & ~echo);
    FlushConsoleInputBuffer(input);
}

void startShell(QProcess &process, const QString &commandLine)
{
    process.setProgram(QStringLiteral("cmd.exe"));
    process.setNativeArguments(QStringLiteral("/d /s /c \"%1\"").arg(commandLine));
    process.start();
}

void killShell(QProcess &process)
{
    // Windows keeps no tree of processes that could be ended as one.
    if (process.processId() > 0)
        QProcess::execute(QStringLiteral("taskkill"),
                          {QStringLiteral("/f"), QStringLiteral("/t"), QStringLiteral("/pid"), QString::number(process.processId())});
    process.kill();
}

class InterruptWatch::Private
{
public:
    Private(QObject *context, std::function<void()> interrupted)
    {
        const std::lock_guard lock(receiver.mutex);
        receiver.context = context;
        receiver.interrupted = std::move(interrupted);
        SetConsoleCtrlHandler(handleControl, TRUE);
    }
    ~Private()
    {
        SetConsoleCtrlHandler(handleControl, FALSE);
        const std::lock_guard lock(receiver.mutex);
        receiver.context = nullptr;
        receiver.interrupted = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Private)
};

InterruptWatch::InterruptWatch(QObject *context, std::function<void()> interrupted)
    : m_private(std::make_unique<Private>(context, std::move(interrupted)))
{
}

InterruptWatch::~InterruptWatch() = default;

class InputReader::Private
{
public:
    HANDLE handle = GetStdHandle(STD_INPUT_HANDLE);
    std::atomic_bool isInterrupted = false;
};

InputReader::InputReader()
    : m_private(std::make_unique<Private>())
{
}

InputReader::~InputReader() = default;

qint64 InputReader::read(char *data, qint64 maxSize, QString &fault)
{
    if (m_private->isInterrupted)
        return 0;
    DWORD size = 0;
    const auto wanted = static_cast<DWORD>(std::min<qint64>(maxSize, std::numeric_limits<int>::max()));
    if (ReadFile(m_private->handle, data, wanted, &size, nullptr))
        return size;
    const DWORD failure = GetLastError();
    // A pipe whose writer is gone is at its end.
    if (failure == ERROR_BROKEN_PIPE || failure == ERROR_HANDLE_EOF || m_private->isInterrupted)
        return 0;
    fault = qt_error_string(static_cast<int>(failure));
    return -1;
}

void InputReader::interrupt()
{
    m_private->isInterrupted = true;
    CancelIoEx(m_private->handle, nullptr);
}

} // namespace eventscope::platform
