// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/diff.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using json::Document;

namespace {

Document parsed(const QByteArray &text)
{
    auto result = Document::parse(text);
    if (const auto *error = std::get_if<json::SyntaxError>(&result))
        qFatal("not parsed: %s", qPrintable(error->message));
    return std::get<Document>(result);
}

/// `+.a=1`, `-.a=1`, `~.a=1>2`: paths of the second document, of the first for what was removed.
QStringList differences(const QByteArray &before, const QByteArray &after, const QString &ignored = {})
{
    const Document first = parsed(before);
    const Document second = parsed(after);
    const auto patterns = json::PathPattern::parseList(ignored);
    if (!patterns)
        qFatal("no patterns: %s", qPrintable(patterns.error().detail));
    QStringList lines;
    for (const json::Difference &found : json::diff(first, second, *patterns).differences) {
        const auto value = [](const Document &document, int node) { return QString::fromUtf8(document.token(node)); };
        switch (found.kind) {
        case json::Difference::Kind::Added:
            lines << QLatin1Char('+') + second.path(found.after) + QLatin1Char('=') + value(second, found.after);
            break;
        case json::Difference::Kind::Removed:
            lines << QLatin1Char('-') + first.path(found.before) + QLatin1Char('=') + value(first, found.before);
            break;
        case json::Difference::Kind::Changed:
            lines << QLatin1Char('~') + second.path(found.after) + QLatin1Char('=') + value(first, found.before) + QLatin1Char('>')
                    + value(second, found.after);
        }
    }
    return lines;
}

QByteArray numbers(int from, int to)
{
    QByteArrayList items;
    for (int i = from; i < to; ++i)
        items << QByteArray::number(i);
    return items.join(',');
}

} // namespace

class tst_JsonDiff : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void numbersByDecimalValue_data();
    void numbersByDecimalValue();
    void finds_data();
    void finds();
    void ignores_data();
    void ignores();
    void refusesPaths_data();
    void refusesPaths();
    void oneInsertionInALongArray();
    void longUnlikeArraysGoByIndex();
    void manyDifferencesAreCounted();
    void deepTextsDoNotRecurse();
};

void tst_JsonDiff::numbersByDecimalValue_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    const auto row
        = [](const char *a, const char *b, bool equal) { QTest::addRow("%s %s", a, b) << QByteArray(a) << QByteArray(b) << equal; };
    row("1.0", "1.00", true);
    row("1", "1.0", true);
    row("1e2", "100", true);
    row("1E+2", "100.0", true);
    row("12.5e-1", "1.25", true);
    row("0", "-0.00", true);
    row("0e5", "0", true);
    row("-1", "1", false);
    row("0.1", "0.10000000000000000001", false);
    row("18446744073709551615", "18446744073709551616", false);
    row("9007199254740993", "9007199254740992", false);
    row("1e400", "1e401", false);
    row("1e400", "10e399", true);
    row("1e-400", "0", false);
    row("1e99999999999999999999", "1e99999999999999999999", true);
    row("1e99999999999999999999", "1e99999999999999999998", false);
}

void tst_JsonDiff::numbersByDecimalValue()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    QCOMPARE(differences(a, b).isEmpty(), equal);
    QCOMPARE(differences(b, a).isEmpty(), equal);
}

void tst_JsonDiff::finds_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *before, const char *after, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << expected;
    };
    row("nothing", R"({"a":[1,{"b":null}]})", R"( {"a" : [ 1.0 , {"b":null} ] } )", {});
    row("order of keys", R"({"a":1,"b":{"c":2,"d":3}})", R"({"b":{"d":3,"c":2},"a":1})", {});
    row("escapes", R"({"k\u0065y":"\u00e4\/"})", "{\"key\":\"ä/\"}", {});
    row("string and its number", R"({"a":"1"})", R"({"a":1})", {QStringLiteral("~.a=\"1\">1")});
    row("true and its text", "true", "\"true\"", {QStringLiteral("~.=true>\"true\"")});
    row("changed", R"({"a":{"b":1}})", R"({"a":{"b":2}})", {QStringLiteral("~.a.b=1>2")});
    row("added", R"({"a":1})", R"({"x":{"y":[]},"a":1})", {QStringLiteral("+.x={\"y\":[]}")});
    row("removed", R"({"a":1,"odd key":null})", R"({"a":1})", {QStringLiteral("-.\"odd key\"=null")});
    row("type", R"({"a":{"b":1}})", R"({"a":[1]})", {QStringLiteral("~.a={\"b\":1}>[1]")});
    row("empty containers", R"({"a":{},"b":[]})", R"({"a":[],"b":{}})", {QStringLiteral("~.a={}>[]"), QStringLiteral("~.b=[]>{}")});
    row("duplicates by their turn", R"({"a":1,"a":2})", R"({"a":1,"a":3})", {QStringLiteral("~.a=2>3")});
    row("duplicates swapped", R"({"a":1,"a":2})", R"({"a":2,"a":1})", {QStringLiteral("~.a=1>2"), QStringLiteral("~.a=2>1")});
    row("a duplicate more", R"({"a":1})", R"({"a":1,"b":0,"a":1})", {QStringLiteral("+.b=0"), QStringLiteral("+.a=1")});
    row("inserted in front", "[1,2,3]", "[0,1,2,3]", {QStringLiteral("+.[0]=0")});
    row("inserted inside", R"([{"id":1},{"id":3}])", R"([{"id":1},{"id":2},{"id":3}])", {QStringLiteral("+.[1]={\"id\":2}")});
    row("removed inside", "[1,2,3,4]", "[1,4]", {QStringLiteral("-.[1]=2"), QStringLiteral("-.[2]=3")});
    row("aligned and changed", R"([{"id":1,"n":5},2,3])", R"([0,{"id":1,"n":6},2,3])",
        {QStringLiteral("~.[0]={\"id\":1,\"n\":5}>0"), QStringLiteral("+.[1]={\"id\":1,\"n\":6}")});
    row("changed element", R"([1,{"id":1,"n":5},3])", R"([1,{"id":1,"n":6},3])", {QStringLiteral("~.[1].n=5>6")});
    row("two insertions around a change", "[1,2,3,4,5]", "[9,1,2,33,4,5,9]",
        {QStringLiteral("+.[0]=9"), QStringLiteral("~.[3]=3>33"), QStringLiteral("+.[6]=9")});
    row("in the order of the text", R"({"a":[1],"b":1,"c":{"d":1}})", R"({"a":[2],"b":2,"c":{"d":2},"e":2})",
        {QStringLiteral("~.a[0]=1>2"), QStringLiteral("~.b=1>2"), QStringLiteral("~.c.d=1>2"), QStringLiteral("+.e=2")});
    row("lone surrogates", R"(["\ud800"])", R"(["\ud801"])", {QStringLiteral("~.[0]=\"\\ud800\">\"\\ud801\"")});
}

void tst_JsonDiff::finds()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, expected);
    QCOMPARE(differences(before, after), expected);
}

void tst_JsonDiff::ignores_data()
{
    QTest::addColumn<QString>("ignored");
    QTest::addColumn<QStringList>("expected");
    const QString id = QStringLiteral("~.id=1>2");
    const QString time = QStringLiteral("~.meta.time=10>20");
    const QString items = QStringLiteral("+.items[0]={\"n\":0,\"at\":7}");
    const QString at = QStringLiteral("~.items[1].at=5>6");
    const QString odd = QStringLiteral("-.\"odd key\"=1");
    QTest::newRow("none") << QString() << QStringList{id,
                                                      time,
                                                      QStringLiteral("~.items[0].n=1>0"),
                                                      QStringLiteral("~.items[0].at=5>7"),
                                                      QStringLiteral("+.items[1]={\"n\":1,\"at\":6}"),
                                                      odd};
    QTest::newRow("elements are equal but for the ignored") << QStringLiteral(".items[].at") << QStringList{id, time, items, odd};
    QTest::newRow("several") << QStringLiteral(" .id , .meta.time,.items") << QStringList{odd};
    QTest::newRow("below") << QStringLiteral(".meta,.items,.id") << QStringList{odd};
    QTest::newRow("odd") << QStringLiteral(".\"odd key\", .items, .[\"id\"]") << QStringList{time};
    QTest::newRow("one index") << QStringLiteral(".items[0], .id, .meta, .\"odd key\"")
                               << QStringList{QStringLiteral("+.items[1]={\"n\":1,\"at\":6}")};
    QTest::newRow("all") << QStringLiteral(".") << QStringList();
    QTest::newRow("not there") << QStringLiteral(".nothing.here[3]") << QStringList{id,
                                                                                    time,
                                                                                    QStringLiteral("~.items[0].n=1>0"),
                                                                                    QStringLiteral("~.items[0].at=5>7"),
                                                                                    QStringLiteral("+.items[1]={\"n\":1,\"at\":6}"),
                                                                                    odd};
}

void tst_JsonDiff::ignores()
{
    QFETCH(QString, ignored);
    const QByteArray before = R"({"id":1,"meta":{"time":10},"items":[{"n":1,"at":5}],"odd key":1})";
    const QByteArray after = R"({"id":2,"meta":{"time":20},"items":[{"n":0,"at":7},{"n":1,"at":6}]})";
    QTEST(differences(before, after, ignored), "expected");
}

void tst_JsonDiff::refusesPaths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    const auto row
        = [](const char *text, const char *place) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(place); };
    row("time", "character 1: expected a path that begins with a dot");
    row(".a b", "character 4: expected a comma");
    row(".a,,.b", "character 4: expected a path");
    row(".a.", "character 4: expected a key");
    row(".a[1", "character 5: expected ]");
    row(".a[x]", "character 4: expected an index");
    row(".a[99999999999]", "expected an index");
    row(".\"a", "character 4: expected a quote");
    row(".\"a\\", "expected a quote");
    row(".\"\\x\"", "expected a key in quotes");
    row(".a | .b", "character 4: expected a comma");
    row("..", "expected a key");
}

void tst_JsonDiff::refusesPaths()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto patterns = json::PathPattern::parseList(text);
    QVERIFY(!patterns);
    QCOMPARE(patterns.error().code, ErrorCode::InvalidExpression);
    QVERIFY2(patterns.error().detail.contains(place), qPrintable(patterns.error().detail));
}

/// Far beyond what is aligned step by step: the common ends are enough.
void tst_JsonDiff::oneInsertionInALongArray()
{
    const QByteArray before = "[" + numbers(0, 100'000) + "]";
    const QByteArray after = "[" + numbers(0, 50'000) + ",-7," + numbers(50'000, 100'000) + "]";
    QCOMPARE(differences(before, after), QStringList{QStringLiteral("+.[50000]=-7")});
    QCOMPARE(differences(after, before), QStringList{QStringLiteral("-.[50000]=-7")});
}

void tst_JsonDiff::longUnlikeArraysGoByIndex()
{
    const QByteArray before = "[-1," + numbers(0, 3'000) + ",-2]";
    const QByteArray after = "[" + numbers(0, 3'000) + "]";
    const Document first = parsed(before);
    const Document second = parsed(after);
    const json::Diff diff = json::diff(first, second);
    QCOMPARE(diff.total, 3'002); // every element moved by one
    QCOMPARE(diff.differences.first(), (json::Difference{json::Difference::Kind::Changed, 1, 1}));
    // A little shorter, and it is aligned.
    QCOMPARE(differences("[-1," + numbers(0, 1'000) + ",-2]", "[" + numbers(0, 1'000) + "]").size(), 2);
}

void tst_JsonDiff::manyDifferencesAreCounted()
{
    const json::Diff diff = json::diff(parsed("[]"), parsed("[" + numbers(0, 25'000) + "]"));
    QCOMPARE(diff.total, 25'000);
    QCOMPARE(diff.differences.size(), json::Diff::maxDifferences);
}

void tst_JsonDiff::deepTextsDoNotRecurse()
{
    const QByteArray open = QByteArray("{\"a\":[").repeated(499);
    const QByteArray close = QByteArray("]}").repeated(499);
    const Document first = parsed(open + "1" + close);
    const Document second = parsed(open + "2" + close);
    const json::Diff diff = json::diff(first, second);
    QCOMPARE(diff.total, 1);
    QCOMPARE(first.token(diff.differences.first().before), QByteArrayView("1"));
}

QTEST_GUILESS_MAIN(tst_JsonDiff)
#include "tst_jsondiff.moc"
