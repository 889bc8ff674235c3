// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clientlog.h"

#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace eventscope;

class TestClientLog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsInMemoryAndOnDisk();
    void masksBeforeAnybodySeesIt();
    void passesOnAndGivesBack();
    void tellsOnceUntilRead();
    void manyThreadsLoseNothing();
    void anUnwritableFolderIsTold();
    void aMessageWhileRecordingGoesOn();
    void cleanup() { applyLogLevels({}); }
};

namespace {

QByteArray content(const QString &folder)
{
    QFile file(folder + QStringLiteral("/eventscope.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// Warnings would fail the test, as they should; what is told here is debug.
void logAll()
{
    applyLogLevels({{QString(), LogLevel::Debug}});
}

/// A clock that logs each time it is read.
class TalkingClock final : public Clock
{
public:
    [[nodiscard]] MonotonicTime monotonic() const override { return {}; }
    [[nodiscard]] UtcTime utc() const override
    {
        qCDebug(logSession) << "tick";
        return {};
    }
};

} // namespace

void TestClientLog::keepsInMemoryAndOnDisk()
{
    logAll();
    const QTemporaryDir folder;
    const test::FakeClock clock;
    ClientLog log(clock, folder.path());
    qCDebug(logNet) << "hello";
    qDebug("plain");
    const ClientLog::News news = log.newsAfter(0);
    QCOMPARE(news.messages.size(), 2);
    QCOMPARE(news.messages.at(0).category, QStringLiteral("eventscope.net"));
    QCOMPARE(news.messages.at(0).time, clock.utc());
    QCOMPARE(news.messages.at(1).category, QStringLiteral("default"));
    QVERIFY(!news.fileFault);
    QCOMPARE(content(folder.path()),
             QByteArray("2025-06-15T12:00:00.000Z debug eventscope.net: hello\n2025-06-15T12:00:00.000Z debug default: plain\n"));
    QCOMPARE(log.newsAfter(1).messages.size(), 1);
}

void TestClientLog::masksBeforeAnybodySeesIt()
{
    logAll();
    const QByteArray key = "da2-abcdefghijklmnopqrstuvwxyz";
    const QTemporaryDir folder;
    const test::FakeClock clock;
    ClientLog log(clock, folder.path());
    qCDebug(logNet).noquote() << R"({"x-api-key":")" + key + R"("})" << key;
    QCOMPARE(log.newsAfter(0).messages.value(0).text, QStringLiteral(R"({"x-api-key":"***"} ***)"));
    QVERIFY(content(folder.path()).contains("***"));
    QVERIFY(!content(folder.path()).contains(key));
}

void TestClientLog::passesOnAndGivesBack()
{
    const QTemporaryDir folder;
    const test::FakeClock clock;
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(before);
    {
        const ClientLog log(clock, folder.path());
        QTest::ignoreMessage(QtWarningMsg, "passed on"); // by the handler of Qt Test
        qWarning("passed on");
    }
    QVERIFY(qInstallMessageHandler(before) == before);
}

void TestClientLog::tellsOnceUntilRead()
{
    const QTemporaryDir folder;
    const test::FakeClock clock;
    ClientLog log(clock, folder.path());
    QSignalSpy arrived(&log, &ClientLog::arrived);
    for (int i = 0; i < 100; ++i)
        qDebug("%d", i);
    QCOMPARE(arrived.count(), 0); // never from within the handler
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(log.newsAfter(0).messages.size(), 100);
    qDebug("another");
    QTRY_COMPARE(arrived.count(), 2);
}

void TestClientLog::manyThreadsLoseNothing()
{
    constexpr int threads = 4;
    constexpr int each = 250;
    const QTemporaryDir folder;
    const test::FakeClock clock;
    ClientLog log(clock, folder.path());
    std::vector<std::unique_ptr<QThread>> running;
    for (int thread = 0; thread < threads; ++thread) {
        running.emplace_back(QThread::create([thread] {
            for (int i = 0; i < each; ++i)
                qDebug("thread %d line %d", thread, i);
        }));
        running.back()->start();
    }
    quint64 read = 0;
    QHash<QString, int> next; // by thread: each one's messages keep their order
    while (read < threads * each) {
        const QList<LogMessage> news = log.newsAfter(read).messages;
        for (const LogMessage &message : news) {
            QCOMPARE(message.number, ++read);
            const QStringList words = message.text.split(QLatin1Char(' '));
            QCOMPARE(words.at(3).toInt(), next[words.at(1)]++);
        }
    }
    for (const auto &thread : running)
        QVERIFY(thread->wait());
    const QByteArrayList lines = content(folder.path()).split('\n');
    QCOMPARE(lines.size(), threads * each + 1);
    for (int i = 0; i < threads * each; ++i)
        QVERIFY2(lines.at(i).contains(" debug default: thread "), lines.at(i).constData());
}

void TestClientLog::anUnwritableFolderIsTold()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("logs")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const test::FakeClock clock;
    ClientLog log(clock, blocker.fileName());
    QVERIFY(log.newsAfter(0).fileFault.has_value());
    qDebug("kept");
    const ClientLog::News news = log.newsAfter(0);
    QCOMPARE(news.messages.size(), 1);
    QCOMPARE(news.fileFault.value_or(Error{}).code, ErrorCode::FileFailed);
    QVERIFY(blocker.remove());
    qDebug("written");
    QVERIFY(!log.newsAfter(0).fileFault);
    QVERIFY(content(folder.filePath(QStringLiteral("logs"))).contains("written"));
}

void TestClientLog::aMessageWhileRecordingGoesOn()
{
    logAll();
    const QTemporaryDir folder;
    const TalkingClock clock;
    ClientLog log(clock, folder.path());
    qDebug("once");
    QCOMPARE(log.newsAfter(0).messages.size(), 1);
}

QTEST_GUILESS_MAIN(TestClientLog)
#include "tst_clientlog.moc"
