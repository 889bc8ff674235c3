// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portalscheme.h"

#include "ui/sessionbus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace eventscope {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colorScheme = "color-scheme";

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

PortalScheme::PortalScheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    QDBusConnection connection = bus;
    connection.connect(text(service), text(path), text(interface), QStringLiteral("SettingChanged"), this,
                       SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(text(service), text(path), text(interface), QStringLiteral("Read"));
    read << text(appearance) << text(colorScheme);
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isValid())
            setValue(reply.value().variant());
        done->deleteLater();
    });
}

std::unique_ptr<PortalScheme> PortalScheme::onSessionBus()
{
    const auto bus = runningSessionBus();
    return bus ? std::make_unique<PortalScheme>(*bus) : nullptr;
}

void PortalScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == QLatin1String(appearance) && key == QLatin1String(colorScheme))
        setValue(value.variant());
}

void PortalScheme::setValue(QVariant value)
{
    // Read wraps the value twice (a known fault of the portal's first interface), SettingChanged once.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const uint preference = value.toUInt();
    std::optional<Theme::Scheme> told;
    if (preference == 1)
        told = Theme::Scheme::Dark;
    else if (preference == 2)
        told = Theme::Scheme::Light;
    if (told == m_scheme)
        return;
    m_scheme = told;
    Q_EMIT changed();
}

} // namespace eventscope
