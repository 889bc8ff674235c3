// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/latestjob.h"

#include "tests/support/testcase.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>

using namespace eventscope;

namespace {

/// Work that ends when it is let go.
struct Gate
{
    [[nodiscard]] LatestJob<int>::Work work(int result)
    {
        return [this, result] {
            ++begun;
            door.acquire();
            return result;
        };
    }

    QSemaphore door;
    std::atomic<int> begun = 0;
};

/// All that was started has come to its end, and its answer was delivered.
void settle()
{
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

} // namespace

class TestLatestJob : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndIsUsedHere();
    void ofThoseThatWaitOnlyTheNewestRuns();
    void whatIsDroppedIsNotUsed();
    void worksAgainAfterADrop();
    void mayStartFromItsUse();
    void mayRunFromItsUse();
    void runsAtOnceWhatIsSmall();
    void outlivesItsContext();
};

void TestLatestJob::worksElsewhereAndIsUsedHere()
{
    QObject context;
    LatestJob<QThread *> job(&context);
    QThread *worked = nullptr;
    QThread *used = nullptr;
    job.start([] { return QThread::currentThread(); },
              [&](QThread *thread) {
                  worked = thread;
                  used = QThread::currentThread();
              });
    QVERIFY(!used); // later, however fast the work is
    QTRY_VERIFY(used);
    QCOMPARE(used, QThread::currentThread());
    QVERIFY(worked != used);
}

void TestLatestJob::ofThoseThatWaitOnlyTheNewestRuns()
{
    Gate gate;
    QObject context;
    LatestJob<int> job(&context);
    QList<int> used;
    for (int i = 1; i <= 4; ++i)
        job.start(gate.work(i), [&used](int result) { used << result; });
    QTRY_COMPARE(gate.begun.load(), 1);
    gate.door.release(2);
    QTRY_COMPARE(used, QList<int>{4});
    settle();
    QCOMPARE(gate.begun.load(), 2);
    QCOMPARE(used, QList<int>{4});
}

void TestLatestJob::whatIsDroppedIsNotUsed()
{
    Gate gate;
    QObject context;
    LatestJob<int> job(&context);
    QList<int> used;
    const auto use = [&used](int result) { used << result; };
    job.start(gate.work(1), use); // runs
    job.start(gate.work(2), use); // waits
    QTRY_COMPARE(gate.begun.load(), 1);
    job.drop();
    gate.door.release(2);
    settle();
    QCOMPARE(gate.begun.load(), 1);
    QVERIFY(used.isEmpty());
}

void TestLatestJob::worksAgainAfterADrop()
{
    Gate gate;
    QObject context;
    LatestJob<int> job(&context);
    QList<int> used;
    const auto use = [&used](int result) { used << result; };
    job.start(gate.work(1), use);
    QTRY_COMPARE(gate.begun.load(), 1);
    job.drop();
    job.start(gate.work(2), use); // waits for the dropped one
    gate.door.release(2);
    QTRY_COMPARE(used, QList<int>{2});
}

void TestLatestJob::mayStartFromItsUse()
{
    QObject context;
    LatestJob<int> job(&context);
    QList<int> used;
    job.start([] { return 1; },
              [&](int first) {
                  used << first;
                  job.start([] { return 2; }, [&used](int second) { used << second; });
              });
    QTRY_COMPARE(used, (QList<int>{1, 2}));
    settle();
    QCOMPARE(used, (QList<int>{1, 2}));
}

void TestLatestJob::mayRunFromItsUse()
{
    QObject context;
    LatestJob<int> job(&context);
    QList<int> used;
    job.start([] { return 1; },
              [&](int first) {
                  used << first;
                  job.run([] { return 2; }, [&used](int second) { used << second; });
              });
    QTRY_COMPARE(used, (QList<int>{1, 2}));
    job.start([] { return 3; }, [&used](int third) { used << third; });
    QTRY_COMPARE(used, (QList<int>{1, 2, 3}));
}

void TestLatestJob::runsAtOnceWhatIsSmall()
{
    Gate gate;
    QObject context;
    LatestJob<int> job(&context);
    QList<int> used;
    const auto use = [&used](int result) { used << result; };
    job.start(gate.work(1), use);
    QTRY_COMPARE(gate.begun.load(), 1);
    job.run([] { return 2; }, use);
    QCOMPARE(used, QList<int>{2});
    gate.door.release();
    settle();
    QCOMPARE(used, QList<int>{2}); // the older one is not wanted any more
}

void TestLatestJob::outlivesItsContext()
{
    Gate gate;
    bool isUsed = false;
    {
        QObject context;
        LatestJob<int> job(&context);
        job.start(gate.work(1), [&isUsed](int) { isUsed = true; });
        QTRY_COMPARE(gate.begun.load(), 1);
    }
    gate.door.release();
    settle();
    QVERIFY(!isUsed);
}

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_latestjob.moc"
