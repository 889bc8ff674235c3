// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestLogging : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void masksSecrets_data();
    void masksSecrets();
    void leavesOrdinaryTextAlone();
    void levelsByCategory();
    void readsLevels_data();
    void readsLevels();
    void tellsWhatIsNoLevel_data();
    void tellsWhatIsNoLevel();
    void cleanup() { applyLogLevels({}); }
};

void TestLogging::masksSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const QString key = QStringLiteral("da2-12345678901234567890123456");
    const QString jwt = QStringLiteral("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl");
    QTest::newRow("api key anywhere") << QStringLiteral("refused for %1.").arg(key) << key;
    QTest::newRow("api key in JSON") << QStringLiteral(R"({"host":"h","x-api-key":"custom-key-of-an-emulator"})")
                                     << QStringLiteral("custom-key-of-an-emulator");
    QTest::newRow("token in JSON") << QStringLiteral(R"({"Authorization":"my-lambda-token","host":"h"})")
                                   << QStringLiteral("my-lambda-token");
    QTest::newRow("escaped JSON") << QStringLiteral(R"({"frame":"{\"Authorization\":\"my-lambda-token\"}"})")
                                  << QStringLiteral("my-lambda-token");
    QTest::newRow("jwt anywhere") << QStringLiteral("token %1 expired").arg(jwt) << jwt;
    QTest::newRow("header subprotocol") << QStringLiteral("offered header-eyJob3N0IjoiYSJ9") << QStringLiteral("eyJob3N0IjoiYSJ9");
    QTest::newRow("header line") << QStringLiteral("Authorization: Bearer abc.def") << QStringLiteral("abc.def");
    QTest::newRow("api key header line") << QStringLiteral("x-api-key: plain-key") << QStringLiteral("plain-key");
    QTest::newRow("signature") << QStringLiteral("AWS4-HMAC-SHA256 Credential=AKID/x, Signature=085dd2c97d3fc729")
                               << QStringLiteral("085dd2c97d3fc729");
    QTest::newRow("session token") << QStringLiteral(R"({"X-Amz-Security-Token":"IQoJb3JpZ2luX2Vj//+="})")
                                   << QStringLiteral("IQoJb3JpZ2luX2Vj");
}

void TestLogging::masksSecrets()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const QString masked = maskSecrets(text);
    QVERIFY2(!masked.contains(secret), qPrintable(masked));
    QVERIFY2(masked.contains(QStringLiteral("***")), qPrintable(masked));
}

void TestLogging::leavesOrdinaryTextAlone()
{
    const QString text = QStringLiteral(R"({"type":"data","id":"s1","event":"{\"order\":7}"} on /default/orders, header row, key 3)");
    QCOMPARE(maskSecrets(text), text);
}

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
