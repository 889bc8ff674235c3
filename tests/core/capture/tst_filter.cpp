// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filter.h"

#include "capturerows.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::eventRow;
using test::textRow;

class TestFilter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAText();
    void matches_data();
    void matches();
    void emptyMatchesEverything();
    void looksIntoChannelAndText();
    void refusesABadExpression_data();
    void refusesABadExpression();
};

void TestFilter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("matches");
    const QByteArray order("{\"order\":7,\"state\":\"Paid in full\",\"total\":120.5}");
    QTest::newRow("a word") << QStringLiteral("paid") << order << true;
    QTest::newRow("all words") << QStringLiteral("paid order") << order << true;
    QTest::newRow("any white space between words") << QStringLiteral("  paid\t order ") << order << true;
    QTest::newRow("one word is missing") << QStringLiteral("paid refund") << order << false;
    QTest::newRow("a phrase") << QStringLiteral("\"paid in full\"") << order << true;
    QTest::newRow("a phrase in another order") << QStringLiteral("\"full in paid\"") << order << false;
    QTest::newRow("words in another order") << QStringLiteral("full in paid") << order << true;
    QTest::newRow("a phrase and a word") << QStringLiteral("\"paid in\" total") << order << true;
    QTest::newRow("a phrase that is not closed yet") << QStringLiteral("\"paid in") << order << true;
    QTest::newRow("a phrase with a quote") << QStringLiteral("\"\\\"order\\\":7\"") << order << true;
    QTest::newRow("an empty phrase asks for nothing") << QStringLiteral("\"\" paid") << order << true;
    QTest::newRow("JSON typed as it is shown") << QStringLiteral("\"order\":7") << order << true;
    QTest::newRow("umlauts in another case") << QStringLiteral("M\u00dcNCHEN") << QByteArray("{\"city\":\"M\xc3\xbcnchen\"}") << true;
    QTest::newRow("no JSON") << QStringLiteral("text") << QByteArray("just Text") << true;
    QTest::newRow("jq by its point") << QStringLiteral(".total > 100") << order << true;
    QTest::newRow("jq, not this one") << QStringLiteral(".total > 200") << order << false;
    QTest::newRow("jq by its prefix") << QStringLiteral("jq: select(.order == 7)") << order << true;
    QTest::newRow("jq without an output") << QStringLiteral("jq: empty") << order << false;
    QTest::newRow("a field that is not there") << QStringLiteral(".refund") << order << false;
    QTest::newRow("jq over no JSON") << QStringLiteral(".total") << QByteArray("just text") << false;
    QTest::newRow("jq over a number") << QStringLiteral(".total") << QByteArray("7") << false;
    QTest::newRow("a point within a word") << QStringLiteral("120.5") << order << true;
    QTest::newRow("a phrase that begins with a point") << QStringLiteral("\".5\"") << order << true;
}

void TestFilter::matches()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, payload);
    QFETCH(bool, matches);
    const auto parsed = Filter::parse(filter);
    QVERIFY(parsed);
    QVERIFY(!parsed->isEmpty());
    QCOMPARE(parsed->matches(eventRow(payload)), matches);
}

void TestFilter::emptyMatchesEverything()
{
    for (const QString &text : {QString(), QStringLiteral("   "), QStringLiteral("\"\"")}) {
        const auto parsed = Filter::parse(text);
        QVERIFY(parsed);
        QVERIFY(parsed->isEmpty());
        QVERIFY(parsed->matches(eventRow("1")));
        QVERIFY(parsed->matches(textRow(CaptureRow::Kind::Gap, QStringLiteral("gap"))));
    }
}

void TestFilter::looksIntoChannelAndText()
{
    const auto filter = Filter::parse(QStringLiteral("orders seven"));
    QVERIFY(filter);
    QVERIFY(filter->matches(eventRow("\"seven\"", QStringLiteral("/demo/Orders"))));
    QVERIFY(!filter->matches(eventRow("\"eight\"", QStringLiteral("/demo/Orders"))));
    CaptureRow error = textRow(CaptureRow::Kind::Error, QStringLiteral("Seven refused"));
    QVERIFY(!filter->matches(error));
    error.channel = QStringLiteral("/orders/*");
    QVERIFY(filter->matches(error));

    const auto expression = Filter::parse(QStringLiteral("jq:true"));
    QVERIFY(expression);
    QVERIFY2(!expression->matches(error), "a row without payload has nothing to compute on");
}

void TestFilter::refusesABadExpression_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("a loose end") << QStringLiteral(".total >");
    QTest::newRow("an unknown function") << QStringLiteral("jq: nofunction(1)");
    QTest::newRow("nothing") << QStringLiteral("jq:  ");
}

void TestFilter::refusesABadExpression()
{
    QFETCH(QString, filter);
    const auto parsed = Filter::parse(filter);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidExpression);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void TestFilter::wordsOfAText()
{
    QCOMPARE(Filter::words(QStringLiteral("kind:event paid \"two words\" jq: .a == \"b\"")),
             (QStringList{QStringLiteral("paid"), QStringLiteral("two words")}));
    QCOMPARE(Filter::words(QStringLiteral(".total > 100")), QStringList());
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
