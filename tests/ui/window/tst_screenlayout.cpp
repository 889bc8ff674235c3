// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenlayout.h"

#include "tests/support/testcase.h"
#include "ui/theme.h"
#include "ui/windowlayout.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

const ScreenPlace laptop{QRect(0, 0, 1920, 1080), 1.0};
const ScreenPlace projector{QRect(1920, 0, 1280, 800), 1.0};

struct Window : QMainWindow
{
    Window()
    {
        dock = new QDockWidget(this);
        dock->setObjectName(QStringLiteral("dock"));
        addDockWidget(Qt::LeftDockWidgetArea, dock);
        resize(400, 300);
    }
    QDockWidget *dock;
};

} // namespace

class TestScreenLayout : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sameScreensHaveTheSameKey();
    void otherScreensHaveAnother_data();
    void otherScreensHaveAnother();
    void staysWhereItCanBeHeld_data();
    void staysWhereItCanBeHeld();
    void eachSetupHasItsOwn();
    void anUnknownSetupBeginsWithTheLast();
    void nothingKeptChangesNothing();
    void offScreenComesBack();
};

void TestScreenLayout::sameScreensHaveTheSameKey()
{
    QCOMPARE(screenSetupKey({laptop, projector}), screenSetupKey({projector, laptop}));
    QVERIFY(!presentScreenSetup().isEmpty());
    QVERIFY(!presentScreenSetup().contains(QLatin1Char('/'))); // it is part of a key
}

void TestScreenLayout::otherScreensHaveAnother_data()
{
    QTest::addColumn<QRect>("geometry");
    QTest::addColumn<double>("scale");
    QTest::newRow("size") << QRect(0, 0, 1920, 1200) << 1.0;
    QTest::newRow("place") << QRect(-1920, 0, 1920, 1080) << 1.0;
    QTest::newRow("scale") << QRect(0, 0, 1920, 1080) << 1.5;
}

void TestScreenLayout::otherScreensHaveAnother()
{
    QFETCH(QRect, geometry);
    QFETCH(double, scale);
    QVERIFY(screenSetupKey({ScreenPlace{geometry, scale}}) != screenSetupKey({laptop}));
    QVERIFY(screenSetupKey({laptop, projector}) != screenSetupKey({laptop}));
}

void TestScreenLayout::staysWhereItCanBeHeld_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("held");
    const QRect inside(100, 100, 800, 600);
    QTest::newRow("inside") << inside << inside;
    const QRect across(1700, 100, 800, 600);
    QTest::newRow("across two") << across << across;
    const QRect overTheFoot(100, 1000, 800, 600);
    QTest::newRow("over the foot, with its title") << overTheFoot << overTheFoot;
    QTest::newRow("on a screen that is gone") << QRect(4000, 200, 800, 600) << QRect(2400, 200, 800, 600);
    QTest::newRow("above") << QRect(100, -500, 800, 600) << QRect(100, 0, 800, 600);
    QTest::newRow("below") << QRect(100, 1080, 800, 600) << QRect(100, 480, 800, 600);
    QTest::newRow("only a corner") << QRect(-780, 100, 800, 600) << QRect(0, 100, 800, 600);
    QTest::newRow("larger than the screen") << QRect(5000, 0, 4000, 3000) << QRect(1920, 0, 1280, 800);
}

void TestScreenLayout::staysWhereItCanBeHeld()
{
    QFETCH(QRect, window);
    QFETCH(QRect, held);
    QCOMPARE(heldOnScreen(window, {laptop.geometry, projector.geometry}), held);
}

void TestScreenLayout::eachSetupHasItsOwn()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    Theme theme;
    Window window;
    window.dock->hide();
    window.resize(420, 330);
    saveLayout(window, theme, file);
    // Another set of screens was used since.
    Window elsewhere;
    elsewhere.resize(500, 380);
    QSettings layout(file, QSettings::IniFormat);
    layout.setValue(QStringLiteral("geometry"), elsewhere.saveGeometry());
    layout.setValue(QStringLiteral("state"), elsewhere.saveState(1));
    layout.sync();
    Window restored;
    restoreLayout(restored, theme, file);
    QCOMPARE(restored.size(), QSize(420, 330));
    QVERIFY(restored.dock->isHidden());
}

void TestScreenLayout::anUnknownSetupBeginsWithTheLast()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    Theme theme;
    Window window;
    window.dock->hide();
    window.resize(420, 330);
    saveLayout(window, theme, file);
    QSettings(file, QSettings::IniFormat).remove(QStringLiteral("screens"));
    Window restored;
    restoreLayout(restored, theme, file);
    QCOMPARE(restored.size(), QSize(420, 330));
    QVERIFY(restored.dock->isHidden());
}

void TestScreenLayout::nothingKeptChangesNothing()
{
    const QTemporaryDir folder;
    Theme theme;
    Window window;
    const QRect before = window.geometry();
    restoreLayout(window, theme, folder.filePath(QStringLiteral("window.ini")));
    QCOMPARE(window.size(), before.size());
}

void TestScreenLayout::offScreenComesBack()
{
    Window window;
    window.setGeometry(20'000, 20'000, 400, 300);
    holdOnScreen(window);
    QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().contains(window.geometry()));
}

QTEST_MAIN(TestScreenLayout)
#include "tst_screenlayout.moc"
