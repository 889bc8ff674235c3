// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/traynotifier.h"

#include <memory>

namespace eventscope {

/// Notifications as this desktop has them: by its service on the session bus, else by the tray. GUI thread.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    void notify(const Notification &notification) override;

private:
    std::unique_ptr<Notifier> m_service; ///< null: there is no bus
    TrayNotifier m_tray;
};

} // namespace eventscope
