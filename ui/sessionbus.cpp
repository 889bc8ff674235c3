// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionbus.h"

#include <QFile>

namespace eventscope {

std::optional<QDBusConnection> runningSessionBus()
{
    // Asking QtDBus for a session bus where none runs would start one (autolaunch).
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && !QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")))
        return std::nullopt;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

} // namespace eventscope
