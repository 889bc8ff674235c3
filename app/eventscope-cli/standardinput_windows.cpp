// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/standardinput.h"

#include <windows.h>

#include <algorithm>
#include <atomic>
#include <limits>

namespace eventscope::cli {

class StandardInput::Private
{
public:
    HANDLE handle = GetStdHandle(STD_INPUT_HANDLE);
    std::atomic_bool isInterrupted = false;
};

StandardInput::StandardInput()
    : m_private(std::make_unique<Private>())
{
}

StandardInput::~StandardInput() = default;

void StandardInput::interrupt()
{
    m_private->isInterrupted = true;
    CancelIoEx(m_private->handle, nullptr);
}

qint64 StandardInput::readData(char *data, qint64 maxSize)
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
    setErrorString(qt_error_string(static_cast<int>(failure)));
    return -1;
}

qint64 StandardInput::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace eventscope::cli
