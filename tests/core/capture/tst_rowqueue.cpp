// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/rowqueue.h"

#include "capturerows.h"
#include "tests/support/testcase.h"

#include <QThread>

#include <atomic>

using namespace eventscope;
using test::eventRow;

namespace {
constexpr int megabyte = 1'000'000;
} // namespace

class TestRowQueue : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void tellsWhenItWasEmpty();
    void whoAppendsWaitsForRoom();
    void oneRowMayBeLarger();
};

void TestRowQueue::keepsTheOrder()
{
    RowQueue queue(megabyte);
    for (int i = 0; i < 10; ++i)
        (void)queue.append(eventRow(QByteArray::number(i)));
    std::vector<CaptureRow> rows;
    queue.take(rows);
    QCOMPARE(rows.size(), std::size_t(10));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(rows.at(std::size_t(i)).payload, QByteArray::number(i));
}

void TestRowQueue::tellsWhenItWasEmpty()
{
    RowQueue queue(megabyte);
    QVERIFY(queue.append(eventRow("1")));
    QVERIFY(!queue.append(eventRow("2")));
    std::vector<CaptureRow> rows;
    queue.take(rows);
    QVERIFY2(queue.append(eventRow("3")), "what was taken does not wait any more");
}

void TestRowQueue::whoAppendsWaitsForRoom()
{
    RowQueue queue(3 * megabyte);
    std::atomic<int> appended = 0;
    const std::unique_ptr<QThread> source(QThread::create([&] {
        for (int i = 0; i < 10; ++i) {
            (void)queue.append(eventRow(QByteArray(megabyte, 'x')));
            ++appended;
        }
    }));
    source->start();
    QTRY_COMPARE(appended.load(), 2); // a third is larger than the room, with what a row takes besides
    QVERIFY2(!source->wait(100), "it waits");
    QCOMPARE(appended.load(), 2);

    std::vector<CaptureRow> rows;
    queue.take(rows);
    QVERIFY2(!source->wait(100), "what was taken counts until it is released");
    while (!source->isFinished()) {
        qsizetype bytes = 0;
        for (const CaptureRow &row : rows)
            bytes += row.memoryBytes();
        QVERIFY(bytes <= 3 * megabyte);
        queue.release(bytes);
        rows.clear();
        queue.take(rows);
    }
    QCOMPARE(appended.load(), 10);
}

void TestRowQueue::oneRowMayBeLarger()
{
    RowQueue queue(10);
    QVERIFY(queue.append(eventRow(QByteArray(megabyte, 'x'))));
    std::vector<CaptureRow> rows;
    queue.take(rows);
    QCOMPARE(rows.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestRowQueue)
#include "tst_rowqueue.moc"
