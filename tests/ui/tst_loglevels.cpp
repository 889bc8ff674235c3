// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loglevels.h"

#include "tests/support/testcase.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace eventscope;

class TestLogLevels : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void warningsToBeginWith();
    void aChoiceServesAtOnceAndIsKept();
    void allAtOnce();
    void theCommandLineWinsAndIsNotKept();
    void readsWhatAPersonWrote();
    void saysWhatItCannotRead();
    void cleanup() { applyLogLevels({}); }

private:
    [[nodiscard]] QString settings() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    QTemporaryDir m_folder;
};

namespace {

const auto net = QStringLiteral("eventscope.net");
const auto capture = QStringLiteral("eventscope.capture");

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

void TestLogLevels::warningsToBeginWith()
{
    const LogLevels levels(settings(), std::nullopt);
    QCOMPARE(levels.level(net), LogLevel::Warning);
    QVERIFY(!logNet().isInfoEnabled());
    QVERIFY(!QFile::exists(settings()));
}

void TestLogLevels::aChoiceServesAtOnceAndIsKept()
{
    {
        LogLevels levels(settings(), std::nullopt);
        levels.setLevel(net, LogLevel::Verbose);
        levels.setLevel(capture, LogLevel::None);
        QVERIFY(logFrames().isDebugEnabled());
        QVERIFY(!logCapture().isCriticalEnabled());
    }
    applyLogLevels({});
    const LogLevels levels(settings(), std::nullopt);
    QCOMPARE(levels.level(net), LogLevel::Verbose);
    QCOMPARE(levels.level(capture), LogLevel::None);
    QVERIFY(logFrames().isDebugEnabled());
}

void TestLogLevels::allAtOnce()
{
    LogLevels levels(settings(), std::nullopt);
    levels.setLevel(net, LogLevel::Verbose);
    levels.setAll(LogLevel::Info);
    QCOMPARE(levels.level(net), LogLevel::Info);
    QVERIFY(logCapture().isInfoEnabled());
    levels.setLevel(net, LogLevel::Error);
    LogLevels next(settings(), std::nullopt);
    QCOMPARE(next.level(net), LogLevel::Error);
    QCOMPARE(next.level(capture), LogLevel::Info);
    next.setAll(LogLevel::Verbose);
    QCOMPARE(next.level(net), LogLevel::Verbose);
    QCOMPARE(next.level(capture), LogLevel::Debug); // it has no frames
}

void TestLogLevels::theCommandLineWinsAndIsNotKept()
{
    LogLevels(settings(), std::nullopt).setLevel(net, LogLevel::Info);
    LogLevels run(settings(), LogLevels::Levels{{QString(), LogLevel::Debug}});
    QCOMPARE(run.level(net), LogLevel::Debug);
    QVERIFY(logCapture().isDebugEnabled());
    run.setLevel(capture, LogLevel::Error);
    QCOMPARE(run.level(net), LogLevel::Debug);
    const LogLevels next(settings(), std::nullopt);
    QCOMPARE(next.level(net), LogLevel::Info);
    QCOMPARE(next.level(capture), LogLevel::Error);
}

void TestLogLevels::readsWhatAPersonWrote()
{
    write(settings(), "[clientLog]\nlevels=error, net=debug\n"); // without the quotes of QSettings
    const LogLevels levels(settings(), std::nullopt);
    QCOMPARE(levels.level(net), LogLevel::Debug);
    QCOMPARE(levels.level(capture), LogLevel::Error);
}

void TestLogLevels::saysWhatItCannotRead()
{
    write(settings(), "[clientLog]\nlevels=loud\n");
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("saysWhatItCannotRead clientLog/levels \"loud\" is no log level")));
    const LogLevels levels(settings(), std::nullopt);
    QCOMPARE(levels.level(net), LogLevel::Warning);
}

QTEST_GUILESS_MAIN(TestLogLevels)
#include "tst_loglevels.moc"
