// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/countertally.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using Kind = Counter::Kind;

class TestCounterTally : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
};

void TestCounterTally::tells_data()
{
    using Values = QList<QByteArray>;
    using Events = QList<Values>;
    QTest::addColumn<int>("kind");
    QTest::addColumn<Events>("events");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<qint64>("withoutValue");
    const Events mixed{{"12.5"}, {"3", "4.5"}, {}, {"\"text\""}, {"null"}};
    QTest::newRow("count") << int(Kind::Count) << mixed << QByteArray("5") << true << qint64(0);
    QTest::newRow("count of none") << int(Kind::Count) << Events() << QByteArray("0") << true << qint64(0);
    QTest::newRow("sum") << int(Kind::Sum) << mixed << QByteArray("20.0") << true << qint64(3);
    QTest::newRow("sum of none") << int(Kind::Sum) << Events() << QByteArray("0") << true << qint64(0);
    QTest::newRow("latest text") << int(Kind::Latest) << mixed << QByteArray("text") << false << qint64(2);
    QTest::newRow("latest number") << int(Kind::Latest) << Events{{"\"a\""}, {"1.50"}} << QByteArray("1.50") << true << qint64(0);
    QTest::newRow("latest object") << int(Kind::Latest) << Events{{"{\"a\":1}"}} << QByteArray("{\"a\":1}") << false << qint64(0);
    QTest::newRow("latest empty text") << int(Kind::Latest) << Events{{"\"\""}} << QByteArray("") << false << qint64(0);
    QTest::newRow("least") << int(Kind::Minimum) << mixed << QByteArray("3") << true << qint64(3);
    QTest::newRow("greatest") << int(Kind::Maximum) << mixed << QByteArray("12.5") << true << qint64(3);
    QTest::newRow("greatest of none") << int(Kind::Maximum) << Events{{}} << QByteArray() << true << qint64(1);
    QTest::newRow("greatest, as doubles equal")
        << int(Kind::Maximum) << Events{{"9007199254740992"}, {"9007199254740993"}, {"9007199254740991"}} << QByteArray("9007199254740993")
        << true << qint64(0);
    QTest::newRow("least below zero") << int(Kind::Minimum) << Events{{"-1"}, {"-1.5e3"}, {"2"}} << QByteArray("-1500") << true
                                      << qint64(0);
    QTest::newRow("average") << int(Kind::Average) << Events{{"1"}, {"2"}, {"2"}} << QByteArray("1.66666666667") << true << qint64(0);
    QTest::newRow("average of none") << int(Kind::Average) << Events() << QByteArray() << true << qint64(0);
}

void TestCounterTally::tells()
{
    QFETCH(int, kind);
    QFETCH(QList<QList<QByteArray>>, events);
    CounterTally tally(static_cast<Kind>(kind));
    for (const QList<QByteArray> &values : events)
        tally.take(values);
    const CounterValue value = tally.value();
    QTEST(value.text, "text");
    QTEST(value.isNumber, "isNumber");
    QTEST(value.withoutValue, "withoutValue");
    QCOMPARE(value.events, events.size());
}

QTEST_GUILESS_MAIN(TestCounterTally)
#include "tst_countertally.moc"
