// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestLogging : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void levelsByCategory();
    void readsLevels_data();
    void readsLevels();
    void writesLevels();
    void tellsWhatIsNoLevel_data();
    void tellsWhatIsNoLevel();
    void cleanup() { applyLogLevels({}); }
};

void TestLogging::levelsByCategory()
{
    QVERIFY(!logNet().isDebugEnabled());
    applyLogLevels({{QStringLiteral("eventscope.net"), LogLevel::Debug}});
    QVERIFY(logNet().isDebugEnabled());
    QVERIFY(!logFrames().isDebugEnabled());
    QVERIFY(!logCapture().isDebugEnabled());
    applyLogLevels({{QStringLiteral("eventscope.net"), LogLevel::Verbose}, {QString(), LogLevel::Error}});
    QVERIFY(logFrames().isDebugEnabled());
    QVERIFY(!logCapture().isWarningEnabled());
    QVERIFY(logCapture().isCriticalEnabled());
}

using Levels = QMap<QString, LogLevel>;

void TestLogging::readsLevels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Levels>("levels");
    const QString net = QStringLiteral("eventscope.net");
    QTest::newRow("all") << QStringLiteral("debug") << Levels{{QString(), LogLevel::Debug}};
    QTest::newRow("one") << QStringLiteral("net=verbose") << Levels{{net, LogLevel::Verbose}};
    QTest::newRow("by its whole name") << QStringLiteral("eventscope.net=info") << Levels{{net, LogLevel::Info}};
    QTest::newRow("all but one") << QStringLiteral("None, net = WARNING") << Levels{{QString(), LogLevel::None}, {net, LogLevel::Warning}};
}

void TestLogging::readsLevels()
{
    QFETCH(QString, text);
    const auto levels = logLevelsFromText(text);
    QVERIFY(levels.ok());
    QTEST(*levels, "levels");
}

void TestLogging::writesLevels()
{
    QCOMPARE(logLevelsToText({}), QString());
    const Levels levels{{QString(), LogLevel::None},
                        {QStringLiteral("eventscope.auth"), LogLevel::Error},
                        {QStringLiteral("eventscope.net"), LogLevel::Verbose}};
    QCOMPARE(logLevelsToText(levels), QStringLiteral("none,auth=error,net=verbose"));
    const auto read = logLevelsFromText(logLevelsToText(levels));
    QVERIFY(read.ok());
    QCOMPARE(*read, levels);
}

void TestLogging::tellsWhatIsNoLevel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no level") << QStringLiteral("loud") << QStringLiteral("loud");
    QTest::newRow("nothing") << QString() << QStringLiteral("\"\"");
    QTest::newRow("no category") << QStringLiteral("wire=debug") << QStringLiteral("wire");
    QTest::newRow("the second") << QStringLiteral("info,net=much") << QStringLiteral("much");
}

void TestLogging::tellsWhatIsNoLevel()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto levels = logLevelsFromText(text);
    QVERIFY(!levels.ok());
    QCOMPARE(levels.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(levels.error().detail.contains(named), qPrintable(levels.error().detail));
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
