// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filter.h"

#include "capturerows.h"
#include "tests/support/testcase.h"

#include <QDateTime>

using namespace eventscope;
using test::eventRow;
using test::textRow;
using Kind = CaptureRow::Kind;

namespace {

UtcTime at(const QDateTime &time)
{
    return UtcTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QDateTime local(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs);
}

/// Noon of a day, here.
const QDateTime noon = local("2026-11-26T12:00:00");

CaptureRow rowAt(const QDateTime &time)
{
    CaptureRow row = eventRow("1");
    row.at = at(time);
    return row;
}

} // namespace

class TestFilterTerm : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void channels_data();
    void channels();
    void kinds_data();
    void kinds();
    void lateAnswers();
    void sizes_data();
    void sizes();
    void times_data();
    void times();
    void endsComeAfterBeginnings();
    void negatedTermsMatchTheRest_data();
    void negatedTermsMatchTheRest();
    void negatedBeginningsPlaceNoEnds();
    void termsNarrowWordsAndExpressions();
    void refuses_data();
    void refuses();
    void quotedTermsAreWords();
    void filtersGrow_data();
    void filtersGrow();
};

void TestFilterTerm::channels_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *filter, const char *channel, bool matches) {
        QTest::addRow("%s on %s", filter, channel) << QString::fromLatin1(filter) << QString::fromLatin1(channel) << matches;
    };
    row("channel:/demo/orders", "/demo/orders", true);
    row("channel:/demo/orders", "/demo/orders/1", true);
    row("channel:/demo/orders", "/demo/orders2", false);
    row("channel:/demo", "/demo/*", true);
    row("channel:/demo/*", "/demo/orders", true);
    row("channel:/demo/*", "/demo/*", true);
    row("channel:/demo/orders", "/demo/*", false);
    row("channel:/demo/*", "/demonstration/a", false);
    row("channel:/*", "/demo/orders", true);
    row("channel:/*", "", false);
    row("channel:/demo/*", "/default/demo", false);
    row("channel:ORD", "/demo/orders", true);
    row("channel:chat", "/demo/orders", false);
    row("subscription:/demo/*", "/demo/*", true);
    row("subscription:orders", "/demo/orders", true);
    row("subscription:orders", "/demo/chat", false);
}

void TestFilterTerm::channels()
{
    QFETCH(QString, filter);
    QFETCH(QString, channel);
    QFETCH(bool, matches);
    const auto parsed = Filter::parse(filter);
    QVERIFY(parsed);
    QCOMPARE(parsed->matches(eventRow("1", channel)), matches);
    CaptureRow published = eventRow("1", channel);
    published.kind = Kind::Published;
    QCOMPARE(parsed->matches(published), matches && filter.startsWith(QLatin1String("channel")));
}

void TestFilterTerm::kinds_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("kinds");
    QTest::newRow("event") << QStringLiteral("kind:event") << QList<int>{int(Kind::Event)};
    QTest::newRow("published") << QStringLiteral("kind:published") << QList<int>{int(Kind::Published)};
    QTest::newRow("connection") << QStringLiteral("kind:connection") << QList<int>{int(Kind::Connection)};
    QTest::newRow("missing") << QStringLiteral("kind:missing") << QList<int>{int(Kind::Missing)};
    QTest::newRow("two, in another case") << QStringLiteral("Kind:Error,gap") << QList<int>{int(Kind::Error), int(Kind::Gap)};
}

void TestFilterTerm::kinds()
{
    QFETCH(QString, filter);
    QFETCH(QList<int>, kinds);
    const auto parsed = Filter::parse(filter);
    QVERIFY(parsed);
    for (const Kind kind : {Kind::Event, Kind::Published, Kind::Connection, Kind::Error, Kind::Gap, Kind::Missing})
        QCOMPARE(parsed->matches(textRow(kind, QStringLiteral("text"))), kinds.contains(int(kind)));
}

void TestFilterTerm::lateAnswers()
{
    const CaptureRow late = textRow(Kind::Connection, lateAnswerStart + QStringLiteral(" to /a came after the deadline: published"));
    CaptureRow refused = late;
    refused.kind = Kind::Error;
    const CaptureRow published = textRow(Kind::Published, QStringLiteral("published: id"));
    const CaptureRow other = textRow(Kind::Connection, QStringLiteral("Connected"));
    const auto matched = [&](const char *filter) {
        QList<bool> matches;
        for (const CaptureRow &row : {late, refused, published, other})
            matches << Filter::parse(QString::fromLatin1(filter))->matches(row);
        return matches;
    };
    QCOMPARE(matched("kind:late"), (QList<bool>{true, true, false, false}));
    QCOMPARE(matched("kind:published,late"), (QList<bool>{true, true, true, false}));
    QCOMPARE(matched("-kind:late"), (QList<bool>{false, false, true, true}));
    QCOMPARE(matched("kind:published"), (QList<bool>{false, false, true, false}));
}

void TestFilterTerm::sizes_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qint64>("smallest");
    QTest::addColumn<qint64>("largest");
    constexpr qint64 huge = 10'000'000;
    QTest::newRow(">") << QStringLiteral("size>1000") << qint64(1001) << huge;
    QTest::newRow(">=") << QStringLiteral("size>=1000") << qint64(1000) << huge;
    QTest::newRow("<") << QStringLiteral("size<1000") << qint64(0) << qint64(999);
    QTest::newRow("<=") << QStringLiteral("size<=1000B") << qint64(0) << qint64(1000);
    QTest::newRow("=") << QStringLiteral("size=1000") << qint64(1000) << qint64(1000);
    QTest::newRow("KB") << QStringLiteral("size>=2kb") << qint64(2048) << huge;
    QTest::newRow("MB") << QStringLiteral("size<=1MB") << qint64(0) << qint64(1'048'576);
    QTest::newRow("a range") << QStringLiteral("size>10 size<20") << qint64(11) << qint64(19);
}

void TestFilterTerm::sizes()
{
    QFETCH(QString, filter);
    QFETCH(qint64, smallest);
    QFETCH(qint64, largest);
    const auto parsed = Filter::parse(filter);
    QVERIFY(parsed);
    CaptureRow row = eventRow("cut");
    for (const qint64 size : {smallest, largest}) {
        row.payloadSize = size;
        QVERIFY(parsed->matches(row));
    }
    row.payloadSize = smallest - 1;
    QCOMPARE(parsed->matches(row), smallest == 0); // there is nothing smaller
    row.payloadSize = largest + 1;
    QCOMPARE(parsed->matches(row), largest == 10'000'000);
    QVERIFY(!parsed->matches(textRow(Kind::Gap, QStringLiteral("has no size"))));
}

void TestFilterTerm::times_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QDateTime>("begin");
    QTest::newRow("earlier today") << QStringLiteral("03:12") << local("2026-11-26T03:12:00");
    QTest::newRow("later than now is yesterday") << QStringLiteral("23:30") << local("2026-11-25T23:30:00");
    QTest::newRow("now") << QStringLiteral("12:00") << noon;
    QTest::newRow("seconds") << QStringLiteral("03:12:05") << local("2026-11-26T03:12:05");
    QTest::newRow("milliseconds") << QStringLiteral("03:12:05.250") << local("2026-11-26T03:12:05.250");
    QTest::newRow("a day") << QStringLiteral("2026-11-20") << local("2026-11-20T00:00:00");
    QTest::newRow("a day and a time") << QStringLiteral("2026-11-20T03:12") << local("2026-11-20T03:12:00");
    QTest::newRow("UTC") << QStringLiteral("2026-11-20T03:12:00Z") << QDateTime(QDate(2026, 11, 20), QTime(3, 12), Qt::UTC);
    QTest::newRow("an offset") << QStringLiteral("2026-11-20T03:12:00+02:00") << QDateTime(QDate(2026, 11, 20), QTime(1, 12), Qt::UTC);
}

void TestFilterTerm::times()
{
    QFETCH(QString, filter);
    QFETCH(QDateTime, begin);
    const auto from = Filter::parse(QStringLiteral("from:") + filter, at(noon));
    const auto to = Filter::parse(QStringLiteral("to:") + filter, at(noon));
    QVERIFY(from && to);
    for (const int ms : {-1, 0, 1}) {
        QCOMPARE(from->matches(rowAt(begin.addMSecs(ms))), ms >= 0);
        QCOMPARE(to->matches(rowAt(begin.addMSecs(ms))), ms < 0);
    }
}

void TestFilterTerm::endsComeAfterBeginnings()
{
    const auto matches = [](const char *filter, const char *time) {
        const auto parsed = Filter::parse(QLatin1String(filter), at(noon));
        return parsed && parsed->matches(rowAt(local(time)));
    };
    // Over midnight, whatever their order.
    for (const char *filter : {"from:23:50 to:00:40", "to:00:40 from:23:50"}) {
        QVERIFY(!matches(filter, "2026-11-25T23:49:59"));
        QVERIFY(matches(filter, "2026-11-25T23:50:00"));
        QVERIFY(matches(filter, "2026-11-26T00:39:59"));
        QVERIFY(!matches(filter, "2026-11-26T00:40:00"));
    }
    // An end that is still to come.
    QVERIFY(matches("from:11:00 to:15:00", "2026-11-26T11:59:59"));
    QVERIFY(!matches("from:11:00 to:15:00", "2026-11-26T15:00:00"));
    // On the day of the beginning.
    QVERIFY(matches("from:2026-11-20T03:00 to:03:30", "2026-11-20T03:29:59"));
    QVERIFY(!matches("from:2026-11-20T03:00 to:03:30", "2026-11-20T03:30:00"));
}

void TestFilterTerm::negatedTermsMatchTheRest_data()
{
    QTest::addColumn<QString>("term");
    for (const char *term : {"channel:/demo/*", "channel:chat", "subscription:/demo/orders", "kind:event", "Kind:gap,error", "size>3",
                             "from:2026-11-26T12:00", "to:2026-11-26T12:00"})
        QTest::newRow(term) << QString::fromLatin1(term);
}

void TestFilterTerm::negatedTermsMatchTheRest()
{
    QFETCH(QString, term);
    const auto plain = Filter::parse(term);
    const auto negated = Filter::parse(QLatin1Char('-') + term);
    QVERIFY(plain && negated);
    CaptureRow early = eventRow("12345", QStringLiteral("/demo/orders"));
    early.at = at(noon.addSecs(-1));
    early.payloadSize = early.payload.size();
    CaptureRow late = eventRow("1", QStringLiteral("/chat"));
    late.at = at(noon);
    late.payloadSize = late.payload.size();
    const CaptureRow gap = textRow(Kind::Gap, QStringLiteral("has no channel and no size"));
    int matches = 0;
    for (const CaptureRow &row : {early, late, gap}) {
        QCOMPARE(negated->matches(row), !plain->matches(row));
        matches += plain->matches(row) ? 1 : 0;
    }
    QVERIFY(matches == 1 || matches == 2);
}

void TestFilterTerm::negatedBeginningsPlaceNoEnds()
{
    const auto filter = Filter::parse(QStringLiteral("-from:2026-11-20T03:00 to:03:30"), at(noon));
    QVERIFY(filter);
    QVERIFY(filter->matches(rowAt(local("2026-11-20T02:59:59"))));
    QVERIFY(!filter->matches(rowAt(local("2026-11-20T03:00:00"))));
}

void TestFilterTerm::termsNarrowWordsAndExpressions()
{
    CaptureRow orders = eventRow(R"({"total":120,"state":"paid"})", QStringLiteral("/demo/orders"));
    orders.payloadSize = orders.payload.size();
    const CaptureRow other = eventRow(R"({"total":120,"state":"paid"})", QStringLiteral("/demo/other"));
    for (const char *text : {"channel:orders paid", "paid channel:orders", "channel:orders kind:event .total > 100",
                             "  channel:orders   jq: .total > 100", "size>5 channel:/demo/orders \"paid\""}) {
        const auto filter = Filter::parse(QLatin1String(text));
        QVERIFY2(filter, text);
        QVERIFY2(filter->matches(orders), text);
        QVERIFY2(!filter->matches(other), text);
    }
    const auto expression = Filter::parse(QStringLiteral("channel:orders .total > 200"));
    QVERIFY(expression && !expression->matches(orders));
    // Behind words a point begins no expression, and within one there are no terms.
    const auto words = Filter::parse(QStringLiteral("paid .total"));
    QVERIFY(words && !words->matches(orders));
    QCOMPARE(Filter::parse(QStringLiteral(".total kind:event")).error().code, ErrorCode::InvalidExpression);
}

void TestFilterTerm::refuses_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("says");
    QTest::newRow("no value") << QStringLiteral("kind:") << QStringLiteral("nothing stands behind");
    QTest::newRow("unknown kind") << QStringLiteral("kind:event,warning") << QStringLiteral("\"warning\" is no kind");
    QTest::newRow("no kind at all") << QStringLiteral("kind:,") << QStringLiteral("no kind is named");
    QTest::newRow("another sign") << QStringLiteral("Size:>1000") << QStringLiteral("size>1000");
    QTest::newRow("no number") << QStringLiteral("size>big") << QStringLiteral("size>1000");
    QTest::newRow("no time") << QStringLiteral("from:yesterday") << QStringLiteral("\"yesterday\" is no time");
    QTest::newRow("half a time") << QStringLiteral("to:25:99") << QStringLiteral("is no time");
    QTest::newRow("negated") << QStringLiteral("-kind:x") << QStringLiteral("is no kind");
    QTest::newRow("behind a word") << QStringLiteral("paid kind:x") << QStringLiteral("is no kind");
}

void TestFilterTerm::refuses()
{
    QFETCH(QString, filter);
    QFETCH(QString, says);
    const auto parsed = Filter::parse(filter);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(parsed.error().detail.contains(says), qPrintable(parsed.error().detail));
}

void TestFilterTerm::quotedTermsAreWords()
{
    const auto quoted = Filter::parse(QStringLiteral("\"kind:x\""));
    QVERIFY(quoted);
    QVERIFY(quoted->matches(eventRow("\"a kind:x here\"")));
    QVERIFY(!quoted->matches(eventRow("\"kind\"")));
    // What only looks like a term is a word.
    QVERIFY(Filter::parse(QStringLiteral("sizes:3"))->matches(eventRow("\"sizes:3\"")));
    QVERIFY(Filter::parse(QStringLiteral("-paid"))->matches(eventRow("\"un-paid\"")));
}

void TestFilterTerm::filtersGrow_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("withTerm"); ///< kind:event
    QTest::addColumn<QString>("withExpression"); ///< .a == 1
    QTest::newRow("nothing") << QString() << QStringLiteral("kind:event") << QStringLiteral("jq: .a == 1");
    QTest::newRow("words") << QStringLiteral("paid \"in full\"") << QStringLiteral("kind:event paid \"in full\"")
                           << QStringLiteral("paid \"in full\" jq: .a == 1");
    QTest::newRow("that term") << QStringLiteral("kind:event paid") << QStringLiteral("kind:event paid")
                               << QStringLiteral("kind:event paid jq: .a == 1");
    QTest::newRow("an expression") << QStringLiteral(".b > 2 or .c") << QStringLiteral("kind:event .b > 2 or .c")
                                   << QStringLiteral("jq: (.b > 2 or .c) and (.a == 1)");
    QTest::newRow("both") << QStringLiteral("size>3 paid jq: .b") << QStringLiteral("kind:event size>3 paid jq: .b")
                          << QStringLiteral("size>3 paid jq: (.b) and (.a == 1)");
    QTest::newRow("an open quote") << QStringLiteral("\"in full") << QStringLiteral("kind:event \"in full")
                                   << QStringLiteral("\"in full\" jq: .a == 1");
    QTest::newRow("a comment") << QStringLiteral(".a # note") << QStringLiteral("kind:event .a # note") << QStringLiteral("jq: .a == 1");
    QTest::newRow("half an expression") << QStringLiteral("paid jq:") << QStringLiteral("kind:event paid jq:")
                                        << QStringLiteral("paid jq: .a == 1");
}

void TestFilterTerm::filtersGrow()
{
    QFETCH(QString, filter);
    QFETCH(QString, withTerm);
    QFETCH(QString, withExpression);
    QCOMPARE(Filter::withTerm(filter, QStringLiteral("kind:event")), withTerm);
    QCOMPARE(Filter::withExpression(filter, QStringLiteral(".a == 1")), withExpression);
    CaptureRow row = eventRow(R"({"a":1,"b":3,"c":null,"state":"paid in full"})");
    row.payloadSize = row.payload.size();
    const auto parsed = Filter::parse(withExpression);
    QVERIFY2(parsed, qPrintable(withExpression));
    QVERIFY(parsed->matches(row));
    row.payload.replace("\"a\":1", "\"a\":2");
    QVERIFY(!parsed->matches(row));
}

QTEST_GUILESS_MAIN(TestFilterTerm)
#include "tst_filterterm.moc"
