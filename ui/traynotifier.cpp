// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traynotifier.h"

#include <QSystemTrayIcon>

namespace eventscope {

TrayNotifier::TrayNotifier(QObject *parent)
    : Notifier(parent)
{
}

TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::notify(const Notification &notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return Q_EMIT refused(notification);
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(QIcon(QStringLiteral(":/icons/eventscope.svg")));
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_latest); });
        m_icon->show();
    }
    m_latest = notification;
    m_icon->showMessage(notification.title, notification.body, QSystemTrayIcon::NoIcon);
}

} // namespace eventscope
