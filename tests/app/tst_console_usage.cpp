// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QProcess>

using namespace eventscope::test;

/// The command line of the program with the window.
class TestConsoleUsage final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
};

void TestConsoleUsage::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("help") << QStringLiteral("--help") << QByteArray("--diagnostics");
    QTest::newRow("short help") << QStringLiteral("-h") << QByteArray("--diagnostics");
    QTest::newRow("version") << QStringLiteral("--version") << QByteArray("eventscope ");
}

void TestConsoleUsage::answersWithoutADisplay()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, says);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(variable));
    QProcess console;
    console.setProcessEnvironment(environment);
    console.start(QStringLiteral(EVENTSCOPE_CONSOLE), {option});
    QVERIFY2(console.waitForFinished(), qPrintable(console.errorString()));
    const QByteArray out = console.readAllStandardOutput();
    QVERIFY2(console.exitStatus() == QProcess::NormalExit && console.exitCode() == 0, console.readAllStandardError().constData());
    QVERIFY2(out.contains(says), out.constData());
}

QTEST_GUILESS_MAIN(TestConsoleUsage)
#include "tst_console_usage.moc"
