// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifier.h"

#include <QDBusConnection>
#include <QMap>

namespace eventscope {

/// Notifications by the desktop's own service (org.freedesktop.Notifications, specification 1.2). GUI thread.
class BusNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit BusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    void notify(const Notification &notification) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    void listen(const char *signal, const char *slot);
    void remember(uint id, const Notification &notification);

    QDBusConnection m_bus;
    QMap<uint, Notification> m_shown; ///< by id, the oldest first; not every service tells that one was closed
};

} // namespace eventscope
