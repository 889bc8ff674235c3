// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/numberseries.h"

#include "seriesrows.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::told;

class TestNumberSeries : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesNumbers_data();
    void takesNumbers();
    void receivedAndPublishedInOneLine();
    void aGapBreaksTheLine();
    void aRowALittleOlderStandsBesideTheOneBefore();
    void goesOnInTheNextPortion();
};

void TestNumberSeries::takesNumbers_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("integer") << ".n" << QByteArray(R"({"n":7})") << QList<double>({7});
    QTest::newRow("fraction") << ".n" << QByteArray(R"({"n":-1.25e2})") << QList<double>({-125});
    QTest::newRow("several") << ".items[].n" << QByteArray(R"({"items":[{"n":1},{"n":2}]})") << QList<double>({1, 2});
    QTest::newRow("computed") << ".n | tonumber * 2" << QByteArray(R"({"n":"4"})") << QList<double>({8});
    QTest::newRow("beyond a double") << ".n" << QByteArray(R"({"n":1e400})") << QList<double>({std::numeric_limits<double>::max()});
    QTest::newRow("missing") << ".n" << QByteArray(R"({"m":7})") << QList<double>();
    QTest::newRow("string") << ".n" << QByteArray(R"({"n":"7"})") << QList<double>();
    QTest::newRow("the word nan") << ".n" << QByteArray(R"({"n":"nan"})") << QList<double>();
    QTest::newRow("boolean") << ".n" << QByteArray(R"({"n":true})") << QList<double>();
    QTest::newRow("not a number") << "nan" << QByteArray(R"({})") << QList<double>();
    QTest::newRow("jq complains") << ".n.m" << QByteArray(R"({"n":7})") << QList<double>();
    QTest::newRow("no JSON") << ".n" << QByteArray("hello") << QList<double>();
}

void TestNumberSeries::takesNumbers()
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, payload);
    QFETCH(QList<double>, values);
    const auto compiled = json::Expression::compile(expression);
    QVERIFY(compiled.ok());
    NumberSeries series(*compiled);
    test::Rows(series).event(0, payload);
    QList<double> found;
    for (const SeriesPiece &piece : series.takePieces()) {
        for (const SeriesPoint &point : piece.points)
            found << point.value;
    }
    QCOMPARE(found, values);
    QCOMPARE(series.withoutValue(), values.isEmpty() ? 1 : 0);
}

void TestNumberSeries::receivedAndPublishedInOneLine()
{
    NumberSeries series(*json::Expression::compile(QStringLiteral(".n")));
    test::Rows rows(series);
    rows.event(0, R"({"n":1})", QStringLiteral("/a"), "s1");
    rows.published(100, R"({"n":2})");
    rows.text(150, CaptureRow::Kind::Error, QStringLiteral("no payload, not asked"));
    rows.event(200, R"({"n":3})", QStringLiteral("/b"), "s2");
    QCOMPARE(told(series), QStringList({QStringLiteral(": |0=1#1 100=2#2 200=3#4")}));
    QCOMPARE(series.withoutValue(), 0);
}

void TestNumberSeries::aGapBreaksTheLine()
{
    NumberSeries series(*json::Expression::compile(QStringLiteral(".")));
    test::Rows rows(series);
    rows.event(0, "1");
    rows.text(50, CaptureRow::Kind::Gap, QStringLiteral("events may be missing"));
    rows.event(100, "2");
    QCOMPARE(told(series), QStringList({QStringLiteral(": |0=1#1"), QStringLiteral(": |100=2#3")}));
}

void TestNumberSeries::aRowALittleOlderStandsBesideTheOneBefore()
{
    NumberSeries series(*json::Expression::compile(QStringLiteral(".")));
    test::Rows rows(series);
    rows.event(5'000, "1");
    rows.published(4'900, "2");
    rows.event(5'100, "3");
    QCOMPARE(told(series), QStringList({QStringLiteral(": |5000=1#1 5000=2#2 5100=3#3")}));
}

void TestNumberSeries::goesOnInTheNextPortion()
{
    NumberSeries series(*json::Expression::compile(QStringLiteral(".")));
    test::Rows rows(series);
    rows.event(0, "1");
    QCOMPARE(series.waitingPoints(), 1);
    QCOMPARE(told(series), QStringList({QStringLiteral(": |0=1#1")}));
    QCOMPARE(series.waitingPoints(), 0);
    rows.event(10, "2");
    QCOMPARE(told(series), QStringList({QStringLiteral(": 10=2#2")}));
}

QTEST_GUILESS_MAIN(TestNumberSeries)
#include "tst_numberseries.moc"
