// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/framelog.h"

#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QThread>

#include <memory>

using namespace eventscope;

namespace {

FrameRecord record(qsizetype bytes = 0)
{
    FrameRecord made;
    made.text = QByteArray(bytes, 'x');
    made.json = made.text;
    return made;
}

QList<qint64> numbers(const FrameLog::Portion &portion)
{
    QList<qint64> found;
    for (const FrameRecordPtr &one : portion.records)
        found << one->number;
    return found;
}

} // namespace

class TestFrameLog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatIsNew();
    void forgetsTheOldestByNumber();
    void forgetsTheOldestByBytes();
    void keepsOneThatIsTooLarge();
    void aSlowReaderMissesOnlyWhatIsForgotten();
    void clearCountsNothing();
    void saysOnceThatThereIsMore();
    void isWrittenByOneThreadAndReadByAnother();
};

void TestFrameLog::givesWhatIsNew()
{
    FrameLog log;
    QCOMPARE(numbers(log.after(0)), QList<qint64>());
    log.append(record());
    log.append(record());
    QCOMPARE(numbers(log.after(0)), (QList<qint64>{1, 2}));
    log.append(record());
    QCOMPARE(log.countAfter(2), 1);
    QCOMPARE(numbers(log.after(2)), (QList<qint64>{3}));
    QCOMPARE(log.countAfter(3), 0);
}

void TestFrameLog::forgetsTheOldestByNumber()
{
    FrameLog log({3, 1'000'000});
    for (int i = 0; i < 10; ++i)
        log.append(record());
    const FrameLog::Portion portion = log.after(0);
    QCOMPARE(numbers(portion), (QList<qint64>{8, 9, 10}));
    QCOMPARE(portion.firstNumber, 8);
    QCOMPARE(portion.forgotten, 7);
}

void TestFrameLog::forgetsTheOldestByBytes()
{
    FrameLog log({1'000, 100'000});
    for (int i = 0; i < 100; ++i)
        log.append(record(10'000));
    const FrameLog::Portion portion = log.after(0);
    QCOMPARE(portion.records.size(), 9); // ten texts would fit, but not their records
    QCOMPARE(portion.forgotten, 91);
    QCOMPARE(portion.records.constLast()->number, 100);
}

void TestFrameLog::keepsOneThatIsTooLarge()
{
    FrameLog log({10, 1'000});
    log.append(record(10));
    log.append(record(5'000));
    QCOMPARE(numbers(log.after(0)), (QList<qint64>{2}));
}

void TestFrameLog::aSlowReaderMissesOnlyWhatIsForgotten()
{
    FrameLog log({3, 1'000'000});
    log.append(record());
    (void)log.after(0);
    for (int i = 0; i < 6; ++i)
        log.append(record());
    QCOMPARE(log.countAfter(1), 3);
    const FrameLog::Portion portion = log.after(1);
    QCOMPARE(numbers(portion), (QList<qint64>{5, 6, 7}));
    QCOMPARE(portion.firstNumber, 5);
}

void TestFrameLog::clearCountsNothing()
{
    FrameLog log({2, 1'000'000});
    for (int i = 0; i < 5; ++i)
        log.append(record());
    log.clear();
    FrameLog::Portion portion = log.after(0);
    QVERIFY(portion.records.isEmpty());
    QCOMPARE(portion.firstNumber, 6);
    QCOMPARE(portion.forgotten, 0);
    log.append(record());
    portion = log.after(0);
    QCOMPARE(numbers(portion), (QList<qint64>{6})); // numbers are not given twice
}

void TestFrameLog::saysOnceThatThereIsMore()
{
    FrameLog log;
    QSignalSpy recorded(&log, &FrameLog::recorded);
    for (int i = 0; i < 100; ++i)
        log.append(record());
    QCOMPARE(recorded.count(), 1);
    (void)log.after(0);
    log.append(record());
    QCOMPARE(recorded.count(), 2);
}

void TestFrameLog::isWrittenByOneThreadAndReadByAnother()
{
    constexpr qint64 count = 20'000;
    FrameLog log({count, 1'000'000'000});
    qint64 seen = 0;
    connect(&log, &FrameLog::recorded, this, [&] {
        for (const FrameRecordPtr &one : log.after(seen).records)
            QCOMPARE(one->number, ++seen);
    });
    const std::unique_ptr<QThread> writer(QThread::create([&log] {
        for (qint64 i = 0; i < count; ++i)
            log.append(record(10));
    }));
    writer->start();
    QTRY_COMPARE_WITH_TIMEOUT(seen, count, 20'000);
    writer->wait();
}

QTEST_GUILESS_MAIN(TestFrameLog)
#include "tst_framelog.moc"
