// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/busnotifier.h"

#include "tests/support/testcase.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace eventscope;

/// A notification service that shows nothing.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList bodies;
    QStringList actions;

public Q_SLOTS:
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &body,
                const QStringList &offered, const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(program)
        Q_UNUSED(icon)
        Q_UNUSED(timeout)
        titles << title;
        bodies << body;
        actions = offered;
        return replaces == 0 && hints.contains(QStringLiteral("desktop-entry")) ? uint(100 + titles.size()) : 0;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class TestBusNotifier : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsAndTellsOfAClick();
    void remembersTheLatest();
    void refusedWithoutAService();

private:
    [[nodiscard]] QDBusConnection bus(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

    QProcess m_daemon;
    QString m_address;
    FakeService m_service;
};

void TestBusNotifier::initTestCase()
{
    qRegisterMetaType<Notification>();
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("no dbus-daemon");
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QDBusConnection service = bus(QStringLiteral("service"));
    QVERIFY(service.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_service,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(service.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void TestBusNotifier::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("service"));
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestBusNotifier::showsAndTellsOfAClick()
{
    BusNotifier notifier(bus(QStringLiteral("client")));
    QList<qint64> clicked;
    connect(&notifier, &Notifier::activated, this, [&clicked](const Notification &one) { clicked << one.row; });
    QSignalSpy refused(&notifier, &Notifier::refused);
    notifier.notify({QStringLiteral("Large"), QStringLiteral("<b>\"7\" & 8"), QStringLiteral("e"), 7});
    notifier.notify({QStringLiteral("Other"), {}, QStringLiteral("e"), 8});
    QTRY_COMPARE(m_service.titles, QStringList({QStringLiteral("Large"), QStringLiteral("Other")}));
    QCOMPARE(m_service.bodies.first(), QStringLiteral("&lt;b&gt;&quot;7&quot; &amp; 8"));
    QCOMPARE(m_service.actions.value(0), QStringLiteral("default"));
    Q_EMIT m_service.ActionInvoked(99, QStringLiteral("default")); // of another program
    Q_EMIT m_service.ActionInvoked(102, QStringLiteral("other"));
    Q_EMIT m_service.ActionInvoked(102, QStringLiteral("default"));
    QTRY_COMPARE(clicked, QList<qint64>({8}));
    Q_EMIT m_service.NotificationClosed(102, 2);
    Q_EMIT m_service.ActionInvoked(102, QStringLiteral("default"));
    Q_EMIT m_service.ActionInvoked(101, QStringLiteral("default"));
    QTRY_COMPARE(clicked, QList<qint64>({8, 7}));
    QCOMPARE(refused.size(), 0);
}

/// A service need not tell that one was closed.
void TestBusNotifier::remembersTheLatest()
{
    BusNotifier notifier(bus(QStringLiteral("client")));
    QList<qint64> clicked;
    connect(&notifier, &Notifier::activated, this, [&clicked](const Notification &one) { clicked << one.row; });
    m_service.titles.clear();
    for (qint64 row = 1; row <= 101; ++row)
        notifier.notify({QStringLiteral("Large"), {}, QStringLiteral("e"), row});
    QTRY_COMPARE(m_service.titles.size(), 101);
    for (const uint id : {101U, 102U, 201U}) // the first, the second, the last
        Q_EMIT m_service.ActionInvoked(id, QStringLiteral("default"));
    QTRY_COMPARE(clicked, QList<qint64>({2, 101}));
}

void TestBusNotifier::refusedWithoutAService()
{
    QDBusConnection service = bus(QStringLiteral("service"));
    QVERIFY(service.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
    BusNotifier notifier(bus(QStringLiteral("client")));
    QSignalSpy refused(&notifier, &Notifier::refused);
    notifier.notify({QStringLiteral("Large"), {}, QStringLiteral("e"), 7});
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Notification>().row, 7);
}

QTEST_GUILESS_MAIN(TestBusNotifier)
#include "tst_busnotifier.moc"
