// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/replaytimeline.h"

#include "tests/core/replay/replaycapture.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;
using std::chrono::microseconds;

class TestReplayTimeline : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeWithTheirSpacing();
    void aClockThatWasSetBackCostsNoTime();
    void portionsJoinWithoutASeam();
    void rowsOfOneMomentComeTogether();
    void endsWhereItIsTold();
    void anEmptyCaptureIsRefused();
    void canBeCancelled();
    void aDamagedCaptureIsAnError();

private:
    static Result<ReplayTimeline> read(const test::ReplayCapture &capture, qint64 lastId)
    {
        Progress progress;
        return ReplayTimeline::read(**CaptureReader::open(capture.path()), lastId, progress);
    }
};

void TestReplayTimeline::rowsComeWithTheirSpacing()
{
    test::ReplayCapture capture;
    capture.add(0s);
    capture.addOf(1s, CaptureRow::Kind::Gap);
    capture.add(1500ms);
    capture.close();
    const auto timeline = read(capture, 3);
    QVERIFY(timeline);
    const auto rows = timeline->rows(**CaptureReader::open(capture.path()), 0);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(1).at, microseconds(1s));
    QCOMPARE(rows->at(1).events, 1);
    QCOMPARE(rows->at(2).at, microseconds(1500ms));
    QCOMPARE(rows->at(2).events, 2);
    QCOMPARE(timeline->last().id, 3);
    QCOMPARE(timeline->last().at, microseconds(1500ms));
    QCOMPARE(timeline->last().time, UtcTime(1'750'000'001s + 500ms));
}

void TestReplayTimeline::aClockThatWasSetBackCostsNoTime()
{
    test::ReplayCapture capture;
    for (const auto at : {microseconds(0s), microseconds(10s), microseconds(4s), microseconds(5s)})
        capture.add(at);
    capture.close();
    const auto rows = read(capture, 4)->rows(**CaptureReader::open(capture.path()), 0);
    QCOMPARE(rows->at(2).at, microseconds(10s));
    QCOMPARE(rows->at(3).at, microseconds(11s));
}

void TestReplayTimeline::portionsJoinWithoutASeam()
{
    test::ReplayCapture capture;
    const qint64 count = 2 * ReplayTimeline::portionRows + 3;
    for (qint64 row = 0; row < count; ++row) {
        if (row % 3 == 0)
            capture.addOf(row * 1ms, CaptureRow::Kind::Connection);
        else
            capture.add(row * 1ms);
    }
    capture.close();
    const auto timeline = read(capture, count);
    QCOMPARE(timeline->portionCount(), 3);
    const auto reader = CaptureReader::open(capture.path());
    qint64 next = 1;
    qint64 events = 0;
    for (qsizetype portion = 0; portion < timeline->portionCount(); ++portion) {
        const auto rows = timeline->rows(**reader, portion);
        for (const ReplayRow &row : *rows) {
            events += (next - 1) % 3 == 0 ? 0 : 1;
            QCOMPARE(row.id, next);
            QCOMPARE(row.at, microseconds((next - 1) * 1ms));
            QCOMPARE(row.events, events);
            ++next;
        }
    }
    QCOMPARE(next, count + 1);
    QCOMPARE(timeline->last().events, events);
    QCOMPARE(timeline->portionAt(microseconds(0)), 0);
    QCOMPARE(timeline->portionAt(ReplayTimeline::portionRows * 1ms - 1us), 0);
    QCOMPARE(timeline->portionAt(ReplayTimeline::portionRows * 1ms), 1);
    QCOMPARE(timeline->portionAt(microseconds(1h)), 2);
}

void TestReplayTimeline::rowsOfOneMomentComeTogether()
{
    test::ReplayCapture capture;
    const qint64 count = 3 * ReplayTimeline::portionRows;
    for (qint64 row = 0; row < count; ++row)
        capture.add(0s);
    capture.close();
    QCOMPARE(read(capture, count)->portionAt(microseconds(0)), 2);
}

void TestReplayTimeline::endsWhereItIsTold()
{
    test::ReplayCapture capture;
    for (int row = 0; row < 5; ++row)
        capture.add(row * 1s);
    capture.close();
    const auto timeline = read(capture, 3);
    QCOMPARE(timeline->last().id, 3);
    QCOMPARE(timeline->rows(**CaptureReader::open(capture.path()), 0)->size(), 3);
}

void TestReplayTimeline::anEmptyCaptureIsRefused()
{
    test::ReplayCapture capture;
    capture.close();
    const auto timeline = read(capture, 0);
    QVERIFY(!timeline);
    QCOMPARE(timeline.error().code, ErrorCode::InvalidArgument);
}

void TestReplayTimeline::canBeCancelled()
{
    test::ReplayCapture capture;
    capture.add(0s);
    capture.close();
    Progress progress;
    progress.isCancelled = true;
    QCOMPARE(ReplayTimeline::read(**CaptureReader::open(capture.path()), 1, progress).error().code, ErrorCode::Cancelled);
}

void TestReplayTimeline::aDamagedCaptureIsAnError()
{
    test::ReplayCapture capture;
    for (int row = 0; row < 5'000; ++row)
        capture.add(row * 1ms, QByteArray(100, '1'));
    capture.close();
    capture.damage(QFileInfo(capture.path()).size() / 2, 20'000);
    QCOMPARE(read(capture, 5'000).error().code, ErrorCode::NotACapture);
}

QTEST_GUILESS_MAIN(TestReplayTimeline)
#include "tst_replaytimeline.moc"
