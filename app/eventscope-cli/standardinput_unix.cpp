// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/standardinput.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace eventscope::cli {

/// A pipe that becomes readable, for good, with the interrupt.
class StandardInput::Private
{
public:
    Private() { m_isOpen = ::pipe(m_pipe.data()) == 0; }
    ~Private()
    {
        if (!m_isOpen)
            return;
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }
    Q_DISABLE_COPY_MOVE(Private)

    void interrupt() const { [[maybe_unused]] const ssize_t written = ::write(m_pipe[1], "i", 1); }
    /// False when it was interrupted first.
    [[nodiscard]] bool waitForInput() const
    {
        std::array<pollfd, 2> waiting{{{STDIN_FILENO, POLLIN, 0}, {m_pipe[0], POLLIN, 0}}};
        while (::poll(waiting.data(), waiting.size(), -1) < 0 && errno == EINTR) { }
        return waiting[1].revents == 0;
    }

private:
    std::array<int, 2> m_pipe{-1, -1}; ///< -1: never ready
    bool m_isOpen = false;
};

StandardInput::StandardInput()
    : m_private(std::make_unique<Private>())
{
}

StandardInput::~StandardInput() = default;

void StandardInput::interrupt()
{
    m_private->interrupt();
}

qint64 StandardInput::readData(char *data, qint64 maxSize)
{
    if (!m_private->waitForInput())
        return 0;
    ssize_t size = -1;
    do
        size = ::read(STDIN_FILENO, data, static_cast<size_t>(maxSize));
    while (size < 0 && errno == EINTR);
    if (size < 0)
        setErrorString(qt_error_string(errno));
    return size;
}

qint64 StandardInput::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace eventscope::cli
