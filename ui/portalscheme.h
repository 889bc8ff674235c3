// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDBusConnection>
#include <QDBusVariant>

#include <memory>
#include <optional>

namespace eventscope {

/// Light or dark, as the desktop portal says (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance, key
/// color-scheme). Asks once and listens; never waits for an answer. GUI thread.
class PortalScheme : public QObject
{
    Q_OBJECT

public:
    explicit PortalScheme(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Nothing when there is no session bus; no bus is started for this.
    [[nodiscard]] static std::unique_ptr<PortalScheme> onSessionBus();

    /// Nothing until the portal answered, and when it knows no preference.
    [[nodiscard]] std::optional<Theme::Scheme> scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void setValue(QVariant value);

    std::optional<Theme::Scheme> m_scheme;
};

} // namespace eventscope
