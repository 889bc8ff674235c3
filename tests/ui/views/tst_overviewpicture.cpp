// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewpicture.h"

#include "tests/support/testcase.h"

#include <QFontMetrics>
#include <QGuiApplication>

using namespace eventscope;
using namespace std::chrono_literals;
using Sign = OverviewPicture::Sign;

namespace {

const QRect area(1, 20, OverviewPicture::width, 400);

/// That of the bar's times.
QFontMetrics labelMetrics(int pixels = 10)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    return QFontMetrics(font);
}

/// A hundred rows in each bucket, one bucket a minute.
Overview sample(int buckets)
{
    Overview overview;
    overview.lastId = buckets * 100;
    const UtcTime start(1'750'000'000s);
    for (int i = 0; i < buckets; ++i)
        overview.buckets.push_back({i * 100 + 1, start + i * 1min, 10.0, false, false});
    overview.endsAt = start + buckets * 1min;
    return overview;
}

OverviewPicture pictureOf(const OverviewPicture::Content &content)
{
    return OverviewPicture::of(content, area, labelMetrics());
}

QList<Sign> signsOf(const OverviewPicture &picture)
{
    QList<Sign> signs;
    for (const OverviewPicture::Tick &tick : picture.ticks)
        signs << tick.sign;
    return signs;
}

} // namespace

class TestOverviewPicture : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void emptyCaptureDrawsNothing();
    void tooLowAreaDrawsNothing();
    void barsGrowToTheLeft();
    void unknownRateHasNoBar();
    void bucketsCoverTheArea();
    void placesAndIdsAgree();
    void signsHaveAPlaceOfTheirOwn();
    void manyMarksAtOnePlaceAreOne();
    void signsStayWithin();
    void hitsByBucket();
    void handle_data();
    void handle();
    void labelsTellDifferentTimes();
    void labelsKeepClearOfTheSigns();
    void labelsThatDoNotFitAreLeftOut();
};

void TestOverviewPicture::emptyCaptureDrawsNothing()
{
    QVERIFY(pictureOf({}) == OverviewPicture());
    QCOMPARE(OverviewPicture::idAt({}, area, 50), 0);
}

void TestOverviewPicture::tooLowAreaDrawsNothing()
{
    const OverviewPicture picture = OverviewPicture::of({sample(10), {5}, {}, 1, 20}, QRect(0, 0, 56, 3), QFontMetrics(QFont()));
    QVERIFY(picture == OverviewPicture());
}

void TestOverviewPicture::barsGrowToTheLeft()
{
    OverviewPicture::Content content{sample(3), {}, {}, 0, 0};
    content.overview.buckets[0].rate = 1;
    content.overview.buckets[1].rate = 10'000;
    content.overview.buckets[2].rate = 100;
    const QList<QRect> bars = pictureOf(content).bars;
    QCOMPARE(bars.size(), 3);
    QCOMPARE(bars.at(0).right(), bars.at(1).right());
    QCOMPARE(bars.at(2).right(), bars.at(1).right());
    QCOMPARE_LT(bars.at(0).width(), bars.at(2).width());
    QCOMPARE_LT(bars.at(2).width(), bars.at(1).width());
    QCOMPARE_GE(bars.at(0).width(), 1); // a slow hour beside a burst is still seen
    QCOMPARE_GE(bars.at(1).left(), area.left());
}

void TestOverviewPicture::unknownRateHasNoBar()
{
    OverviewPicture::Content content{sample(2), {}, {}, 0, 0};
    content.overview.buckets[0].rate = std::nullopt;
    const OverviewPicture picture = pictureOf(content);
    QVERIFY(picture.bars.at(0).isEmpty());
    QVERIFY(!picture.bars.at(1).isEmpty());
}

void TestOverviewPicture::bucketsCoverTheArea()
{
    const QList<QRect> bars = pictureOf({sample(7), {}, {}, 0, 0}).bars;
    QCOMPARE(bars.constFirst().top(), area.top());
    QCOMPARE(bars.constLast().bottom(), area.bottom());
    for (qsizetype i = 1; i < bars.size(); ++i)
        QCOMPARE(bars.at(i).top(), bars.at(i - 1).bottom() + 1);
}

void TestOverviewPicture::placesAndIdsAgree()
{
    const Overview overview = sample(1'000);
    QCOMPARE(OverviewPicture::idAt(overview, area, area.top()), 1);
    QCOMPARE(OverviewPicture::idAt(overview, area, area.top() - 50), 1);
    QCOMPARE(OverviewPicture::idAt(overview, area, area.bottom() + 50), overview.lastId);
    for (int y = area.top(); y <= area.bottom(); y += 13) {
        const qint64 id = OverviewPicture::idAt(overview, area, y);
        QCOMPARE(OverviewPicture::heightOf(overview, area, id), y);
    }
}

void TestOverviewPicture::signsHaveAPlaceOfTheirOwn()
{
    OverviewPicture::Content content{sample(10), {450}, {}, 0, 0};
    content.overview.buckets[4].hasFailure = true;
    content.overview.buckets[4].hasGap = true;
    const OverviewPicture picture = pictureOf(content);
    QCOMPARE(signsOf(picture), QList<Sign>({Sign::Gap, Sign::Failure, Sign::Mark}));
    for (qsizetype i = 0; i < picture.ticks.size(); ++i) {
        for (qsizetype k = i + 1; k < picture.ticks.size(); ++k)
            QVERIFY(!picture.ticks.at(i).rect.intersects(picture.ticks.at(k).rect));
    }
}

void TestOverviewPicture::manyMarksAtOnePlaceAreOne()
{
    QCOMPARE(signsOf(pictureOf({sample(10), {10, 11, 12, 13, 990}, {}, 0, 0})), QList<Sign>({Sign::Mark, Sign::Mark}));
}

void TestOverviewPicture::signsStayWithin()
{
    OverviewPicture::Content content{sample(200), {1, 20'000}, {}, 0, 0};
    for (Overview::Bucket &bucket : content.overview.buckets)
        bucket.hasFailure = bucket.hasGap = true;
    const OverviewPicture picture = pictureOf(content);
    QCOMPARE_LT(picture.ticks.size(), area.height());
    for (const OverviewPicture::Tick &tick : picture.ticks)
        QVERIFY(area.contains(tick.rect));
}

void TestOverviewPicture::hitsByBucket()
{
    const OverviewPicture picture = pictureOf({sample(4), {}, {false, true, false, true}, 0, 0});
    QCOMPARE(picture.hits.size(), 2);
    QCOMPARE(picture.hits.at(0).top(), picture.bars.at(1).top());
    QCOMPARE(picture.hits.at(1).bottom(), area.bottom());
    QVERIFY(picture.hits.at(0).left() > picture.bars.at(1).right());
}

void TestOverviewPicture::handle_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("height");
    QTest::newRow("nothing in view") << qint64(0) << qint64(0) << 0 << 0;
    QTest::newRow("all") << qint64(1) << qint64(10'000) << area.top() << area.height();
    QTest::newRow("middle half") << qint64(2'501) << qint64(7'500) << area.top() + 100 << 200;
    QTest::newRow("few rows at the start") << qint64(1) << qint64(20) << area.top() << 8;
    QTest::newRow("few rows at the end") << qint64(9'981) << qint64(10'000) << area.bottom() + 1 - 8 << 8;
    QTest::newRow("few rows between") << qint64(5'001) << qint64(5'020) << area.top() + 196 << 8;
}

void TestOverviewPicture::handle()
{
    QFETCH(const qint64, first);
    QFETCH(const qint64, last);
    const QRect handle = pictureOf({sample(100), {}, {}, first, last}).handle;
    QTEST(handle.height(), "height");
    if (!handle.isEmpty())
        QTEST(handle.top(), "top");
}

void TestOverviewPicture::labelsTellDifferentTimes()
{
    const OverviewPicture picture = pictureOf({sample(100), {}, {}, 0, 0});
    QCOMPARE_GE(picture.labels.size(), 4);
    for (qsizetype i = 1; i < picture.labels.size(); ++i) {
        QVERIFY(picture.labels.at(i).text != picture.labels.at(i - 1).text);
        QCOMPARE_GE(picture.labels.at(i).rect.top() - picture.labels.at(i - 1).rect.bottom(), 30);
    }
    Overview short_ = sample(100);
    for (Overview::Bucket &bucket : short_.buckets)
        bucket.at = short_.buckets.constFirst().at;
    QCOMPARE(pictureOf({short_, {}, {}, 0, 0}).labels.size(), 1);
}

void TestOverviewPicture::labelsKeepClearOfTheSigns()
{
    OverviewPicture::Content content{sample(100), {}, {}, 0, 0};
    for (int id = 1; id < 10'000; id += 50)
        content.marks << id;
    for (Overview::Bucket &bucket : content.overview.buckets)
        bucket.hasFailure = true;
    const OverviewPicture picture = pictureOf(content);
    QCOMPARE_GE(picture.labels.size(), 4);
    QVERIFY(signsOf(picture).contains(Sign::Mark) && signsOf(picture).contains(Sign::Failure));
    for (const OverviewPicture::Label &label : picture.labels) {
        for (const OverviewPicture::Tick &tick : picture.ticks)
            QVERIFY(label.rect.right() < tick.rect.left());
    }
    QCOMPARE_GE(picture.bars.constFirst().width(), 20);
}

void TestOverviewPicture::labelsThatDoNotFitAreLeftOut()
{
    const OverviewPicture picture = OverviewPicture::of({sample(100), {}, {}, 0, 0}, area, labelMetrics(24));
    QVERIFY(picture.labels.isEmpty());
    QCOMPARE(picture.bars.size(), 100);
}

QTEST_MAIN(TestOverviewPicture)
#include "tst_overviewpicture.moc"
