// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifier.h"

#include <memory>

class QSystemTrayIcon;

namespace eventscope {

/// Notifications by an icon in the system's tray, which is there from the first one on. GUI thread.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);
    ~TrayNotifier() override;

    void notify(const Notification &notification) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
    Notification m_latest; ///< the system does not tell which one was clicked
};

} // namespace eventscope
