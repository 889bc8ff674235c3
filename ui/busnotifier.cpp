// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/busnotifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace eventscope {

namespace {

constexpr auto service = "org.freedesktop.Notifications";
constexpr auto path = "/org/freedesktop/Notifications";
constexpr qsizetype mostShown = 100;
constexpr QLatin1String defaultAction("default"); ///< a click on the notification itself

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

BusNotifier::BusNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
{
    listen("ActionInvoked", SLOT(onActionInvoked(uint, QString)));
    listen("NotificationClosed", SLOT(onClosed(uint, uint)));
}

void BusNotifier::listen(const char *signal, const char *slot)
{
    m_bus.connect(text(service), text(path), text(service), text(signal), this, slot);
}

void BusNotifier::notify(const Notification &notification)
{
    QDBusMessage call = QDBusMessage::createMethodCall(text(service), text(path), text(service), text("Notify"));
    //: Button of a desktop notification: brings the window with the event to the front.
    const QStringList actions{defaultAction, tr("Show")};
    const QVariantMap hints{{text("desktop-entry"), QGuiApplication::desktopFileName()}, {text("suppress-sound"), true}};
    // Services read markup in the body; a payload is none.
    call << QGuiApplication::applicationDisplayName() << 0U << QGuiApplication::desktopFileName() << notification.title
         << notification.body.toHtmlEscaped() << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notification](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        if (reply.isValid())
            remember(reply.value(), notification);
        else
            Q_EMIT refused(notification);
        done->deleteLater();
    });
}

void BusNotifier::remember(uint id, const Notification &notification)
{
    m_shown.insert(id, notification);
    if (m_shown.size() > mostShown)
        m_shown.erase(m_shown.cbegin());
}

void BusNotifier::onActionInvoked(uint id, const QString &action)
{
    // Of other programs' notifications, too.
    const auto shown = m_shown.constFind(id);
    if (shown != m_shown.cend() && action == defaultAction)
        Q_EMIT activated(*shown);
}

void BusNotifier::onClosed(uint id, uint /*reason*/)
{
    m_shown.remove(id);
}

} // namespace eventscope
