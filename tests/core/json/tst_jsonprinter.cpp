// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"
#include "core/json/printer.h"
#include "core/json/validator.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>

using namespace eventscope;

namespace {

QByteArray text(const std::variant<QByteArray, json::SyntaxError> &result)
{
    if (const auto *error = std::get_if<json::SyntaxError>(&result))
        qFatal("not printed: %s", qPrintable(error->message));
    return std::get<QByteArray>(result);
}

/// Texts of every shape, always the same for a seed, with white space in odd places.
class RandomJson
{
public:
    explicit RandomJson(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray value(int depth)
    {
        const int kind = m_random.bounded(depth > 0 ? 4 : 2);
        if (kind == 0)
            return space() + pick(numbers) + space();
        if (kind == 1)
            return space() + pick(others) + space();
        return space() + (kind == 2 ? object(depth) : array(depth)) + space();
    }

private:
    inline static const QList<QByteArray> numbers{"127.0", "18446744073709551615", "1e400", "-0", "0.10", "1E+2", "-7"};
    inline static const QList<QByteArray> others{"true", "null", "false", R"("a b\n\/\ud800")", "\"世 {[,:]} 🐱\"", R"("")", "{ }", "[ ]"};
    inline static const QList<QByteArray> keys{R"("a")", R"("b c")", R"("")", R"("\u0061")", "\"é\""};

    QByteArray pick(const QList<QByteArray> &from) { return from.at(m_random.bounded(int(from.size()))); }
    QByteArray space() { return pick({"", "", " ", "\n", "\r\n\t"}); }
    QByteArray array(int depth)
    {
        QByteArrayList items;
        for (int i = m_random.bounded(4); i >= 0; --i)
            items << value(depth - 1);
        return '[' + items.join(',') + ']';
    }
    QByteArray object(int depth)
    {
        QByteArrayList items;
        for (int i = m_random.bounded(4); i >= 0; --i)
            items << space() + pick(keys) + space() + ':' + value(depth - 1);
        return '{' + items.join(',') + '}';
    }

    QRandomGenerator m_random;
};

/// What must survive every change of white space: the tokens, one by one.
QByteArrayList leaves(const QByteArray &source)
{
    const auto parsed = json::Document::parse(source);
    const auto &document = std::get<json::Document>(parsed);
    QByteArrayList found;
    for (int i = 0; i < document.nodes().size(); ++i) {
        const json::Document::Node &node = document.node(i);
        found << source.mid(node.keyBegin, node.keyEnd - node.keyBegin) << QByteArray::number(int(node.type));
        if (node.type != json::Document::Type::Object && node.type != json::Document::Type::Array)
            found << document.token(i).toByteArray();
    }
    return found;
}

} // namespace

class tst_JsonPrinter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void indentsAsAsked();
    void changesNothingButWhiteSpace();
    void tellsWhereATextIsNoJson();
    void makesOneLine_data();
    void makesOneLine();
    void oneLineOfAHugeTextIsCut();
};

void tst_JsonPrinter::formats_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("pretty");
    QTest::addColumn<QByteArray>("dense");
    const auto row = [](const char *name, const char *source, const char *pretty, const char *dense) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(pretty) << QByteArray(dense);
    };
    row("object", R"({"b":1, "a" :[1,2]})", "{\n  \"b\": 1,\n  \"a\": [\n    1,\n    2\n  ]\n}", R"({"b":1,"a":[1,2]})");
    row("empty containers", "[ { } , [\n] ]", "[\n  {},\n  []\n]", "[{},[]]");
    row("scalar", "  42 ", "42", "42");
    row("numbers keep their text", "[127.0,18446744073709551615,1e400]", "[\n  127.0,\n  18446744073709551615,\n  1e400\n]",
        "[127.0,18446744073709551615,1e400]");
    row("duplicates and order stay", R"({"z":1,"a":2,"z":3})", "{\n  \"z\": 1,\n  \"a\": 2,\n  \"z\": 3\n}", R"({"z":1,"a":2,"z":3})");
    row("strings keep their escapes", R"(["\u00e9\/", "a  b,:{}"])", "[\n  \"\\u00e9\\/\",\n  \"a  b,:{}\"\n]",
        R"(["\u00e9\/","a  b,:{}"])");
}

void tst_JsonPrinter::formats()
{
    QFETCH(QByteArray, source);
    QTEST(text(json::formatted(source)), "pretty");
    QTEST(text(json::compact(source)), "dense");
}

void tst_JsonPrinter::indentsAsAsked()
{
    QCOMPARE(text(json::formatted("[[1]]", 4)), QByteArray("[\n    [\n        1\n    ]\n]"));
    QCOMPARE(text(json::formatted("[[1]]", 0)), QByteArray("[\n[\n1\n]\n]"));
    QCOMPARE(text(json::formatted("[1]", -3)), QByteArray("[\n1\n]"));
}

void tst_JsonPrinter::changesNothingButWhiteSpace()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const QByteArray source = RandomJson(seed).value(5);
        const QByteArray pretty = text(json::formatted(source));
        const QByteArray dense = text(json::compact(source));
        QCOMPARE(text(json::compact(pretty)), dense);
        QCOMPARE(text(json::formatted(dense)), pretty);
        QCOMPARE(leaves(pretty), leaves(source));
        QCOMPARE(leaves(dense), leaves(source));
    }
}

void tst_JsonPrinter::tellsWhereATextIsNoJson()
{
    const QByteArray source = "{\"a\":1,\n\"b\" 2}";
    const json::SyntaxError expected = *json::validate(source);
    QCOMPARE(expected.line, 2);
    QCOMPARE(std::get<json::SyntaxError>(json::formatted(source)), expected);
    QCOMPARE(std::get<json::SyntaxError>(json::compact(source)), expected);
}

void tst_JsonPrinter::makesOneLine_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QByteArray() << 10 << QString();
    QTest::newRow("as it is") << QByteArray(R"({"a": "b c"})") << 100 << QStringLiteral("{\"a\": \"b c\"}");
    QTest::newRow("line breaks") << QByteArray("{\n\t\"a\":1\r\n}") << 100 << QStringLiteral("{  \"a\":1  }");
    QTest::newRow("no JSON") << QByteArray("not\njson") << 100 << QStringLiteral("not json");
    QTest::newRow("other breaks") << QByteArray("a\xe2\x80\xa8"
                                                "b\xc2\x85"
                                                "c\x1b[0m")
                                  << 100 << QStringLiteral("a b c\\u001b[0m");
    QTest::newRow("exactly the limit") << QByteArray("abcde") << 5 << QStringLiteral("abcde");
    QTest::newRow("one more") << QByteArray("abcdef") << 5 << QStringLiteral("abcde…");
    QTest::newRow("no half of a pair") << QByteArray("abcd🐱e") << 5 << QStringLiteral("abcd…");
    QTest::newRow("invalid UTF-8") << QByteArray("a\xff"
                                                 "b")
                                   << 5 << QStringLiteral("a%1b").arg(QChar(QChar::ReplacementCharacter));
    QTest::newRow("limit of nothing") << QByteArray("abc") << 0 << QStringLiteral("…");
}

void tst_JsonPrinter::makesOneLine()
{
    QFETCH(QByteArray, source);
    QFETCH(int, limit);
    QTEST(json::oneLine(source, limit), "line");
}

void tst_JsonPrinter::oneLineOfAHugeTextIsCut()
{
    const QString line = json::oneLine(QByteArray("世").repeated(3'000'000), 512);
    QCOMPARE(line, QStringLiteral("世").repeated(512) + QChar(0x2026));
}

QTEST_GUILESS_MAIN(tst_JsonPrinter)
#include "tst_jsonprinter.moc"
