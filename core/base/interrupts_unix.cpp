// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupts.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace eventscope {

namespace {

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

class Interrupts::Private
{
public:
    explicit Private(Interrupts *owner);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

private:
    std::array<int, 2> m_pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

Interrupts::Private::Private(Interrupts *owner)
{
    if (::pipe(m_pipe.data()) != 0)
        return;
    for (const int end : m_pipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    wakeUp = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, owner, [this, owner] {
        char number = 0;
        if (::read(m_pipe[0], &number, 1) == 1)
            Q_EMIT owner->interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND); // the second one ends the process at once
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupts::Private::~Private()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    wakeUp = -1;
    for (const int end : m_pipe)
        ::close(end);
}

Interrupts::Interrupts()
    : m_private(std::make_unique<Private>(this))
{
}

Interrupts::~Interrupts() = default;

} // namespace eventscope
