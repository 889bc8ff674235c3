// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktopnotifier.h"

#ifdef EVENTSCOPE_DBUS
#include "ui/busnotifier.h"
#include "ui/sessionbus.h"
#endif

namespace eventscope {

namespace {

std::unique_ptr<Notifier> makeService()
{
#ifdef EVENTSCOPE_DBUS
    if (const auto bus = runningSessionBus())
        return std::make_unique<BusNotifier>(*bus);
#endif
    return nullptr;
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : Notifier(parent)
    , m_service(makeService())
{
    connect(&m_tray, &Notifier::activated, this, &Notifier::activated);
    connect(&m_tray, &Notifier::refused, this, &Notifier::refused);
    if (!m_service)
        return;
    connect(m_service.get(), &Notifier::activated, this, &Notifier::activated);
    connect(m_service.get(), &Notifier::refused, &m_tray, &Notifier::notify);
}

void DesktopNotifier::notify(const Notification &notification)
{
    (m_service ? *m_service : m_tray).notify(notification);
}

} // namespace eventscope
