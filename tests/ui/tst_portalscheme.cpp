// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portalscheme.h"

#include "tests/support/testcase.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace eventscope;

/// A desktop portal that knows one setting.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint preference = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool isKnown = group == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        // Twice wrapped, as the real one does.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? QVariant(preference) : QVariant())));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestPortalScheme : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void asksAtTheStart_data();
    void asksAtTheStart();
    void followsChanges();
    void noPortalMeansNothing();

private:
    [[nodiscard]] QDBusConnection bus(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

    QProcess m_daemon;
    QString m_address;
    FakePortal m_portal;
};

void TestPortalScheme::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("no dbus-daemon");
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QDBusConnection portal = bus(QStringLiteral("portal"));
    QVERIFY(portal.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(portal.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void TestPortalScheme::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestPortalScheme::asksAtTheStart_data()
{
    QTest::addColumn<uint>("preference");
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("dark") << 1U << Theme::Scheme::Dark;
    QTest::newRow("light") << 2U << Theme::Scheme::Light;
}

void TestPortalScheme::asksAtTheStart()
{
    QFETCH(uint, preference);
    QFETCH(Theme::Scheme, scheme);
    m_portal.preference = preference;
    const PortalScheme portal(bus(QStringLiteral("client")));
    QVERIFY(!portal.scheme());
    QTRY_COMPARE(portal.scheme(), std::optional(scheme));
}

void TestPortalScheme::followsChanges()
{
    m_portal.preference = 1;
    const PortalScheme portal(bus(QStringLiteral("client")));
    QTRY_COMPARE(portal.scheme(), std::optional(Theme::Scheme::Dark));
    const QSignalSpy changed(&portal, &PortalScheme::changed);
    const auto tell = [this](const char *group, uint value) {
        Q_EMIT m_portal.SettingChanged(QString::fromLatin1(group), QStringLiteral("color-scheme"), QDBusVariant(value));
    };
    tell("some.other.group", 2);
    tell("org.freedesktop.appearance", 2);
    QTRY_COMPARE(portal.scheme(), std::optional(Theme::Scheme::Light));
    tell("org.freedesktop.appearance", 0);
    QTRY_COMPARE(portal.scheme(), std::optional<Theme::Scheme>());
    QCOMPARE(changed.count(), 2);
}

void TestPortalScheme::noPortalMeansNothing()
{
    QVERIFY(bus(QStringLiteral("portal")).unregisterService(QStringLiteral("org.freedesktop.portal.Desktop")));
    const PortalScheme portal(bus(QStringLiteral("client")));
    const QSignalSpy changed(&portal, &PortalScheme::changed);
    // A later question is answered after the one of PortalScheme was.
    bus(QStringLiteral("client"))
        .call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                             QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
    QCoreApplication::processEvents();
    QVERIFY(!portal.scheme());
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestPortalScheme)
#include "tst_portalscheme.moc"
