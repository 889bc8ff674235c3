// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturethread.h"

#include "capturerows.h"
#include "core/capture/capturereader.h"
#include "systemlimits.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using test::eventRow;

class TestCaptureThread : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsTheOrder();
    void commitsByItself();
    void signalsArriveInTheOwnersThread();
    void theEndCommitsWhatWaits();
    void manyMoreThanTheBoundArrive();
    void tellsWhenTheDiskRefuses();
    void countsWhatTheDiskHoldsUp();
    void marksAndBudgetReachTheWriter();
    void refusesABadPath();

private:
    [[nodiscard]] std::unique_ptr<CaptureThread> open() const;
    [[nodiscard]] QList<QByteArray> payloads() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCaptureThread::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("session.escap"));
}

std::unique_ptr<CaptureThread> TestCaptureThread::open() const
{
    auto opened = CaptureThread::open(m_path);
    return opened ? std::move(opened).value() : nullptr;
}

QList<QByteArray> TestCaptureThread::payloads() const
{
    QList<QByteArray> found;
    const auto reader = CaptureReader::open(m_path);
    if (!reader)
        return found;
    for (const CaptureRow &row : (*reader)->rows(1, (*reader)->lastId()))
        found << row.payload;
    return found;
}

void TestCaptureThread::keepsTheOrder()
{
    const auto capture = open();
    QVERIFY(capture);
    QList<QByteArray> expected;
    for (int i = 0; i < 10'000; ++i) {
        expected << QByteArray::number(i);
        capture->append(eventRow(expected.constLast()));
    }
    QVERIFY(capture->flush().ok());
    QVERIFY(payloads() == expected);
}

void TestCaptureThread::commitsByItself()
{
    const auto capture = open();
    QVERIFY(capture);
    const QSignalSpy committed(capture.get(), &CaptureThread::committed);
    capture->append(eventRow("1"));
    capture->append(eventRow("2"));
    QTRY_VERIFY(!committed.isEmpty() && committed.constLast().at(0).toLongLong() == 2);
    const auto counters = committed.constLast().at(1).value<CaptureCounters>();
    QCOMPARE(counters.received, 2);
    QCOMPARE(counters.committedEvents, 2);
    QCOMPARE(payloads(), (QList<QByteArray>{"1", "2"}));
}

void TestCaptureThread::signalsArriveInTheOwnersThread()
{
    const auto capture = open();
    QVERIFY(capture);
    QThread *arrivedIn = nullptr;
    // Direct: a hop of its own would hide where the signal is sent.
    connect(
        capture.get(), &CaptureThread::committed, this, [&arrivedIn] { arrivedIn = QThread::currentThread(); }, Qt::DirectConnection);
    capture->append(eventRow("1"));
    QTRY_VERIFY(arrivedIn != nullptr);
    QCOMPARE(arrivedIn, QThread::currentThread());
}

void TestCaptureThread::theEndCommitsWhatWaits()
{
    {
        const auto capture = open();
        QVERIFY(capture);
        capture->append(eventRow("last words"));
    }
    QCOMPARE(payloads(), QList<QByteArray>{"last words"});
}

void TestCaptureThread::manyMoreThanTheBoundArrive()
{
    const auto capture = open();
    QVERIFY(capture);
    constexpr int rows = 200; // of 1 MB: more than six times what may wait in memory
    const QByteArray large(1'000'000, 'x');
    for (int i = 0; i < rows; ++i)
        capture->append(eventRow(large));
    QVERIFY(capture->flush().ok());
    const auto reader = CaptureReader::open(m_path);
    QVERIFY(reader);
    QCOMPARE((*reader)->lastId(), rows);
}

void TestCaptureThread::tellsWhenTheDiskRefuses()
{
    test::expectStorageTrouble();
    const auto capture = open();
    QVERIFY(capture);
    QVERIFY(capture->flush().ok());
    const QSignalSpy storage(capture.get(), &CaptureThread::storageChanged);
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".moved")));
    capture->append(eventRow("waits"));
    QTRY_VERIFY(!storage.isEmpty());
    QVERIFY(storage.constFirst().constFirst().value<std::optional<Error>>().has_value());
    // It makes the file again and takes rows on.
    QTRY_COMPARE_WITH_TIMEOUT(storage.size(), 2, 10'000);
    QVERIFY(capture->flush().ok());
    QVERIFY(payloads().contains("waits"));
}

void TestCaptureThread::countsWhatTheDiskHoldsUp()
{
    const auto capture = open();
    QVERIFY(capture);
    QVERIFY(capture->flush().ok());
    const QSignalSpy committed(capture.get(), &CaptureThread::committed);
    auto other = SqliteDatabase::open(m_path, SqliteDatabase::Access::ReadWrite);
    QVERIFY(other);
    QCOMPARE(other->execute("BEGIN IMMEDIATE"), SQLITE_OK);
    for (int i = 0; i < 5'000; ++i) // more than a batch: the writer is at the disk, and waits there
        capture->append(eventRow("waits"));
    const auto newest
        = [&committed] { return committed.isEmpty() ? CaptureCounters() : committed.constLast().at(1).value<CaptureCounters>(); };
    QTRY_COMPARE(newest().received, 5'000);
    QCOMPARE(newest().committedEvents, 0);
    QCOMPARE(newest().waiting(), 5'000);
    QCOMPARE(other->execute("ROLLBACK"), SQLITE_OK);
    QTRY_COMPARE_WITH_TIMEOUT(newest().committedEvents, 5'000, 10'000);
    QCOMPARE(newest().waiting(), 0);
}

void TestCaptureThread::marksAndBudgetReachTheWriter()
{
    const auto capture = open();
    QVERIFY(capture);
    const QSignalSpy committed(capture.get(), &CaptureThread::committed);
    const QSignalSpy marks(capture.get(), &CaptureThread::marksChanged);
    for (int i = 0; i < 100; ++i)
        capture->append(eventRow("1"));
    capture->setMark(90, QStringLiteral("here"));
    capture->setMark(95, {});
    capture->removeMark(95);
    QVERIFY(capture->flush().ok());
    QTRY_VERIFY(!marks.isEmpty());
    const auto reader = CaptureReader::open(m_path);
    QVERIFY(reader);
    QCOMPARE((*reader)->marks().size(), 1);
    QCOMPARE((*reader)->marks().constFirst().note, QStringLiteral("here"));
    capture->setBudget({CaptureBudget().bytes, 50});
    QTRY_VERIFY(!committed.isEmpty() && committed.constLast().at(1).value<CaptureCounters>().firstId > 40);
}

void TestCaptureThread::refusesABadPath()
{
    const auto opened = CaptureThread::open(m_folder->filePath(QStringLiteral("nothing/session.escap")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileFailed);
}

QTEST_GUILESS_MAIN(TestCaptureThread)
#include "tst_capturethread.moc"
