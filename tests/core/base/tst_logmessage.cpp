// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logmessage.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestLogMessage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void line();
    void furtherLinesCannotPassForMessages();
    void masksBeforeItCuts();
    void saysWhatIsCutOff();
};

namespace {

LogMessage made(QtMsgType type, const char *category, const QString &text)
{
    return logMessage(type, QMessageLogContext(nullptr, 0, nullptr, category), text);
}

} // namespace

void TestLogMessage::levels_data()
{
    QTest::addColumn<QtMsgType>("type");
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<LogLevel>("level");
    QTest::newRow("fatal") << QtFatalMsg << QByteArray("default") << LogLevel::Error;
    QTest::newRow("critical") << QtCriticalMsg << QByteArray("default") << LogLevel::Error;
    QTest::newRow("warning") << QtWarningMsg << QByteArray("qt.qpa") << LogLevel::Warning;
    QTest::newRow("info") << QtInfoMsg << QByteArray("eventscope.net") << LogLevel::Info;
    QTest::newRow("debug") << QtDebugMsg << QByteArray("eventscope.net") << LogLevel::Debug;
    QTest::newRow("frames") << QtDebugMsg << QByteArray("eventscope.net.frames") << LogLevel::Verbose;
}

void TestLogMessage::levels()
{
    QFETCH(QtMsgType, type);
    QFETCH(QByteArray, category);
    QTEST(logLevel(made(type, category.constData(), QString())), "level");
}

void TestLogMessage::line()
{
    LogMessage message = made(QtCriticalMsg, "eventscope.net", QStringLiteral("broken"));
    message.time = UtcTime(std::chrono::sys_days{std::chrono::year{2025} / 6 / 15} + std::chrono::microseconds(1'234'567));
    QCOMPARE(logLine(message), QStringLiteral("2025-06-15T00:00:01.234Z error eventscope.net: broken"));
    QVERIFY(logLine(made(QtInfoMsg, nullptr, QString())).endsWith(QLatin1String("info default: ")));
}

void TestLogMessage::furtherLinesCannotPassForMessages()
{
    const QStringList lines = logLine(made(QtInfoMsg, "a", QStringLiteral("one\ntwo\r\nthree\rfour"))).split(QLatin1Char('\n'));
    QCOMPARE(lines.mid(1), QStringList({QStringLiteral("    two"), QStringLiteral("    three"), QStringLiteral("    four")}));
}

void TestLogMessage::masksBeforeItCuts()
{
    const QString key = QStringLiteral("da2-abcdefghijklmnopqrstuvwxyz");
    const QString text = made(QtInfoMsg, "a", QString(maxLogText - 7, QLatin1Char(' ')) + key).text;
    QCOMPARE(text.trimmed(), QStringLiteral("***"));
}

void TestLogMessage::saysWhatIsCutOff()
{
    const QString whole(maxLogText, QLatin1Char('.'));
    QCOMPARE(made(QtInfoMsg, "a", whole).text, whole);
    QCOMPARE(made(QtInfoMsg, "a", whole + QStringLiteral("...")).text, whole + QStringLiteral("\u2026 (3 more characters)"));
}

QTEST_GUILESS_MAIN(TestLogMessage)
#include "tst_logmessage.moc"
