// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/overview.h"

#include "capturerows.h"
#include "core/capture/overviewscan.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using namespace std::chrono_literals;
using test::eventRow;
using test::openWriter;
using test::textRow;

namespace {

/// Rows that come `step` apart, written by a real writer.
struct Capture
{
    void append(CaptureRow row, std::chrono::microseconds step)
    {
        now += step;
        row.at = now;
        writer->append(std::move(row));
        ++rows;
    }
    void appendEvents(int count, std::chrono::microseconds step)
    {
        for (int i = 0; i < count; ++i)
            append(eventRow("{}"), step);
    }
    [[nodiscard]] Overview overview(int buckets)
    {
        if (!writer->flush())
            qFatal("not flushed");
        const auto reader = CaptureReader::open(path());
        return reader ? Overview::of(**reader, rows, buckets) : Overview();
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("a.escap")); }

    QTemporaryDir folder;
    std::unique_ptr<CaptureWriter> writer = openWriter(path());
    UtcTime now = test::someTime;
    qint64 rows = 0;
};

QList<bool> flags(const Overview &overview, bool Overview::Bucket::*flag)
{
    QList<bool> found;
    for (const Overview::Bucket &bucket : overview.buckets)
        found << bucket.*flag;
    return found;
}

} // namespace

class TestOverview : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void emptyCapture();
    void oneRow();
    void bucketsAreEqualPartsOfTheRows();
    void ratesFollowTheTimes();
    void clockSetBackHasNoRate();
    void burstInOneReadingOfTheClockIsFinite();
    void knowsWhereThingsWentWrong();
    void findsTheBucketOfARow();
    void stopsAtTheLastKnownRow();
    void scanKeepsUp();
    void scanOfAnotherCaptureForgetsTheFirst();
};

void TestOverview::emptyCapture()
{
    Capture capture;
    const Overview overview = capture.overview(10);
    QVERIFY(overview.buckets.isEmpty());
    QCOMPARE(overview.rowCount(), 0);
    QCOMPARE(overview.bucketOf(1), -1);
}

void TestOverview::oneRow()
{
    Capture capture;
    capture.appendEvents(1, 1ms);
    const Overview overview = capture.overview(10);
    QCOMPARE(overview.buckets.size(), 1);
    QCOMPARE(overview.buckets.constFirst().firstId, 1);
    QVERIFY(overview.buckets.constFirst().at == capture.now);
    QVERIFY(!overview.buckets.constFirst().rate);
}

void TestOverview::bucketsAreEqualPartsOfTheRows()
{
    Capture capture;
    capture.appendEvents(1'000, 1ms);
    const Overview overview = capture.overview(4);
    QList<qint64> borders;
    for (const Overview::Bucket &bucket : overview.buckets)
        borders << bucket.firstId;
    QCOMPARE(borders, QList<qint64>({1, 251, 501, 751}));
    QCOMPARE(overview.rowCount(), 1'000);
    QVERIFY(overview.endsAt == capture.now);
}

void TestOverview::ratesFollowTheTimes()
{
    Capture capture;
    capture.appendEvents(100, 100ms);
    capture.appendEvents(100, 10ms);
    const Overview overview = capture.overview(2);
    QCOMPARE(overview.buckets.size(), 2);
    QCOMPARE(qRound(*overview.buckets.at(0).rate), 10);
    QCOMPARE(qRound(*overview.buckets.at(1).rate), 100);
}

void TestOverview::clockSetBackHasNoRate()
{
    Capture capture;
    capture.appendEvents(100, 10ms);
    capture.appendEvents(1, -1h);
    capture.appendEvents(99, 10ms);
    const Overview overview = capture.overview(4);
    QVERIFY(overview.buckets.at(0).rate);
    QVERIFY(!overview.buckets.at(1).rate);
    QVERIFY(overview.buckets.at(2).rate);
    QVERIFY(overview.buckets.at(3).rate);
}

void TestOverview::burstInOneReadingOfTheClockIsFinite()
{
    Capture capture;
    capture.appendEvents(10, 0us);
    QCOMPARE(capture.overview(2).buckets.at(0).rate, std::optional(5'000.0));
}

void TestOverview::knowsWhereThingsWentWrong()
{
    Capture capture;
    CaptureRow published = eventRow("{}");
    published.kind = CaptureRow::Kind::Published;
    published.text = QStringLiteral("published: 1");
    CaptureRow refused = published;
    refused.text = QStringLiteral("failed: 400");
    capture.appendEvents(10, 1ms);
    for (int i = 0; i < 10; ++i)
        capture.append(textRow(CaptureRow::Kind::Error, QStringLiteral("bad")), 1ms);
    for (int i = 0; i < 10; ++i)
        capture.append(i == 9 ? textRow(CaptureRow::Kind::Gap, QStringLiteral("gone")) : published, 1ms);
    for (int i = 0; i < 10; ++i)
        capture.append(i == 0 ? refused : eventRow("{}"), 1ms);
    const Overview overview = capture.overview(4);
    QCOMPARE(flags(overview, &Overview::Bucket::hasFailure), QList<bool>({false, true, false, true}));
    QCOMPARE(flags(overview, &Overview::Bucket::hasGap), QList<bool>({false, false, true, false}));
}

void TestOverview::findsTheBucketOfARow()
{
    Capture capture;
    capture.appendEvents(100, 1ms);
    const Overview overview = capture.overview(10);
    const QList<QPair<qint64, qsizetype>> expected{{-5, 0}, {1, 0}, {10, 0}, {11, 1}, {91, 9}, {100, 9}, {500, 9}};
    for (const auto &[id, bucket] : expected)
        QCOMPARE(overview.bucketOf(id), bucket);
}

void TestOverview::stopsAtTheLastKnownRow()
{
    Capture capture;
    capture.appendEvents(50, 1ms);
    capture.append(textRow(CaptureRow::Kind::Error, QStringLiteral("later")), 1ms);
    capture.rows = 50;
    const Overview overview = capture.overview(5);
    QCOMPARE(overview.lastId, 50);
    QCOMPARE(flags(overview, &Overview::Bucket::hasFailure), QList<bool>(5, false));
}

void TestOverview::scanKeepsUp()
{
    Capture capture;
    capture.appendEvents(10, 1ms);
    QVERIFY(capture.writer->flush());
    OverviewScan scan;
    QSignalSpy changed(&scan, &OverviewScan::changed);
    scan.setCapture(capture.path());
    scan.want(10, 5);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<Overview>().lastId, 10);
    for (qint64 last = 11; last <= 200; ++last) {
        capture.appendEvents(1, 1ms);
        QVERIFY(capture.writer->flush());
        scan.want(last, 5);
    }
    QTRY_VERIFY(changed.constLast().at(0).value<Overview>().lastId == 200);
    QCOMPARE_LT(changed.size(), 20); // of 190 wishes
}

void TestOverview::scanOfAnotherCaptureForgetsTheFirst()
{
    Capture first;
    first.appendEvents(30, 1ms);
    QVERIFY(first.writer->flush());
    Capture second;
    second.appendEvents(7, 1ms);
    QVERIFY(second.writer->flush());
    OverviewScan scan;
    QSignalSpy changed(&scan, &OverviewScan::changed);
    scan.setCapture(first.path());
    scan.want(30, 5);
    scan.setCapture(second.path());
    scan.want(7, 5);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<Overview>().lastId, 7);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
