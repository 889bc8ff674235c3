// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupts.h"

#include <windows.h>

#include <atomic>

namespace eventscope {

namespace {

// The system calls the handler in a thread of its own and gives it nothing but the kind of event.
std::atomic<Interrupts *> receiver{nullptr};

BOOL WINAPI handleControl(DWORD /*kind*/)
{
    Interrupts *owner = receiver.exchange(nullptr); // the second one ends the process at once
    if (!owner)
        return FALSE;
    QMetaObject::invokeMethod(owner, &Interrupts::interrupted, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class Interrupts::Private
{
public:
    explicit Private(Interrupts *owner)
    {
        receiver = owner;
        SetConsoleCtrlHandler(handleControl, TRUE);
    }
    ~Private()
    {
        SetConsoleCtrlHandler(handleControl, FALSE);
        receiver = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Private)
};

Interrupts::Interrupts()
    : m_private(std::make_unique<Private>(this))
{
}

Interrupts::~Interrupts() = default;

} // namespace eventscope
