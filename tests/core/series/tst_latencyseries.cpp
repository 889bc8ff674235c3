// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/latencyseries.h"

#include "seriesrows.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::told;

class TestLatencySeries : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theEventMayComeFirstOrLater();
    void everySubscriptionCountsOnce();
    void equalEventsInOrder();
    void matches_data();
    void matches();
    void forgetsWhatIsOld();
};

void TestLatencySeries::theEventMayComeFirstOrLater()
{
    LatencySeries series;
    test::Rows rows(series);
    rows.event(14, "1");
    rows.published(0, "1"); // its answer came behind the event
    rows.published(100, "2");
    rows.event(130, "2");
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/orders out: |14=14#1 130=30#4")}));
}

void TestLatencySeries::everySubscriptionCountsOnce()
{
    LatencySeries series;
    test::Rows rows(series);
    rows.event(10, "1", QStringLiteral("/demo/*"), "s1");
    rows.published(0, "1");
    rows.event(20, "1", QStringLiteral("/demo/orders"), "s2");
    rows.event(30, "1", QStringLiteral("/demo/orders"), "s2"); // somebody else's
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/orders out: |10=10#1 20=20#3")}));
}

void TestLatencySeries::equalEventsInOrder()
{
    LatencySeries series;
    test::Rows rows(series);
    rows.published(0, "1");
    rows.published(100, "1");
    rows.event(110, "1");
    rows.event(150, "1");
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/orders out: |110=110#3 150=50#4")}));
}

void TestLatencySeries::matches_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("isMatch");
    const QString published = QStringLiteral("published: id");
    QTest::newRow("same channel") << published << "/demo/orders" << QByteArray("1") << true;
    QTest::newRow("wildcard") << published << "/demo/*" << QByteArray("1") << true;
    QTest::newRow("other channel") << published << "/demo/carts" << QByteArray("1") << false;
    QTest::newRow("whole segments") << published << "/demo/ord/*" << QByteArray("1") << false;
    QTest::newRow("other payload") << published << "/demo/orders" << QByteArray("1.0") << false;
    QTest::newRow("refused") << "failed: 400 no"
                             << "/demo/orders" << QByteArray("1") << false;
    QTest::newRow("no channel") << published << "" << QByteArray("1") << false;
}

void TestLatencySeries::matches()
{
    QFETCH(QString, outcome);
    QFETCH(QString, pattern);
    QFETCH(QByteArray, payload);
    QFETCH(bool, isMatch);
    LatencySeries series;
    test::Rows rows(series);
    rows.published(0, "1", outcome);
    rows.event(20, payload, pattern);
    QCOMPARE(told(series).size(), isMatch ? 1 : 0);
}

void TestLatencySeries::forgetsWhatIsOld()
{
    LatencySeries series;
    test::Rows rows(series);
    rows.published(0, "1");
    rows.event(59'000, "1", QStringLiteral("/demo/*"), "s1");
    rows.event(61'000, "1", QStringLiteral("/demo/*"), "s2");
    QCOMPARE(told(series), QStringList({QStringLiteral("/demo/orders out: |59000=59000#2")}));
}

QTEST_GUILESS_MAIN(TestLatencySeries)
#include "tst_latencyseries.moc"
