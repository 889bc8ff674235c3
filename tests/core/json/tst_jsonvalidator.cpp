// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"
#include "core/json/validator.h"
#include "tests/support/testcase.h"

using namespace eventscope;

namespace {

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

class tst_JsonValidator : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void everyPrefixIsRefusedWithoutReadingBeyond();
    void everyInvalidUtf8IsRefusedWhereItBegins_data();
    void everyInvalidUtf8IsRefusedWhereItBegins();
};

void tst_JsonValidator::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> texts{
        "{}",
        "[]",
        "null",
        "true",
        "false",
        "\"\"",
        "0",
        "-0",
        "-0.0",
        "1e400",
        "-1E-400",
        "127.0",
        "18446744073709551615",
        "123456789012345678901234567890123456789012345678901234567890",
        "0.1e+1",
        "1e05",
        " \t\r\n[ 1 , 2 ]\n",
        R"({"a":1,"a":2})",
        R"({"":0})",
        R"("\ud800")",
        R"("\udc00\ud800")",
        R"("\ud83d\udc31")",
        R"("\"\\\/\b\f\n\r\t\u0000")",
        R"({"a":[{"b":[[],{}]}]})",
        "\"\xe4\xb8\x96\xf0\x9f\x90\xb1\"",
        "\"\x7f\"",
        "\"\xef\xbf\xbf\"",
        nested(1000),
    };
    for (const QByteArray &text : texts)
        QTest::newRow(text.left(40).constData()) << text;
}

void tst_JsonValidator::accepts()
{
    QFETCH(QByteArray, text);
    const auto error = json::validate(text);
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    QVERIFY(json::isValid(text));
}

void tst_JsonValidator::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, int line, int column, int offset, const char *message) {
        QTest::newRow(name) << text << line << column << offset << QString::fromUtf8(message);
    };
    row("empty", "", 1, 1, 0, "no JSON value: the text is empty");
    row("white space", " \n ", 2, 2, 3, "no JSON value: the text is empty");
    row("word", "hello", 1, 1, 0, "expected a value, found 'hello'");
    row("longer word", "[nullx]", 1, 2, 1, "expected a value or ']', found 'nullx'");
    row("capital", "{\"a\": True}", 1, 7, 6, "expected a value, found 'True'");
    row("single quotes", "{'a':1}", 1, 2, 1, "expected a key in double quotes or '}', found '''");
    row("no comma", "{\"a\":1\n \"b\":2}", 2, 2, 8, "expected ',' or '}', found '\"'");
    row("no comma in array", "[1 2]", 1, 4, 3, "expected ',' or ']', found '2'");
    row("no colon", "{\"a\" 1}", 1, 6, 5, "expected ':' after the key, found '1'");
    row("trailing comma", "{\"a\":1,}", 1, 8, 7, "expected a key in double quotes, found '}': remove the comma before it");
    row("trailing comma in array", "[1,]", 1, 4, 3, "expected a value, found ']': remove the comma before it");
    row("two values", "1 2", 1, 3, 2, "expected nothing after the value, found '2'");
    row("wrong bracket", "[1}", 1, 3, 2, "expected ',' or ']', found '}'");
    row("no end", "{\"a\":[1", 1, 8, 7, "expected ',' or ']', found the end of the text");
    row("no end after comma", "[1,", 1, 4, 3, "expected a value, found the end of the text");
    row("no value", "{\"a\":", 1, 6, 5, "expected a value, found the end of the text");
    row("comment", "{} // x", 1, 4, 3, "expected nothing after the value, found '/'");
    row("leading zero", "[01]", 1, 2, 1, "a number must not begin with extra zeros");
    row("minus only", "[-]", 1, 3, 2, "expected a digit after '-'");
    row("plus", "+1", 1, 1, 0, "expected a value, found '+'");
    row("point only", "[1.]", 1, 4, 3, "expected a digit after '.'");
    row("no leading digit", ".5", 1, 1, 0, "expected a value, found '.'");
    row("no exponent", "1e+", 1, 4, 3, "expected a digit in the exponent");
    row("hexadecimal", "0x10", 1, 2, 1, "expected nothing after the value, found 'x10'");
    row("NaN", "NaN", 1, 1, 0, "expected a value, found 'NaN'");
    row("open string", "[\"ab", 1, 2, 1, "the string that begins here has no end");
    row("line break in string", "\"a\nb\"", 1, 3, 2, "a control character in a string must be escaped");
    row("unknown escape", R"("a\x")", 1, 3, 2, "unknown escape in a string");
    row("short unicode escape", R"("\u12G4")", 1, 2, 1, "the escape \\u needs four hexadecimal digits");
    row("escape at the end", "\"\\", 1, 2, 1, "unknown escape in a string");
    row("byte order mark", "\xef\xbb\xbf{}", 1, 1, 0, "expected a value, found a byte order mark");
    row("no-break space", "[\xc2\xa0]", 1, 2, 1, "expected a value or ']', found '\xc2\xa0'");
    row("null byte", QByteArray("[\0]", 3), 1, 2, 1, "expected a value or ']', found the character U+0000");
    row("columns are UTF-16 units", "[\"\xf0\x9f\x90\xb1\xc3\xa9\", x]", 1, 9, 11, "expected a value, found 'x'");
    row("CRLF is one line break", "[1,\r\n2,\r\nx]", 3, 1, 9, "expected a value, found 'x'");
    row("CR alone is a line break", "[1,\rx]", 2, 1, 4, "expected a value, found 'x'");
    row("invalid UTF-8 outside strings", "[1, \xff]", 1, 5, 4, "invalid UTF-8");
    row("the first fault counts", "[x, \"\xff\"]", 1, 2, 1, "expected a value or ']', found 'x'");
    row("invalid UTF-8 before a later fault", "[\"\xff\", x]", 1, 3, 2, "invalid UTF-8");
    row("too deep", nested(1001), 1, 1001, 1000, "nested deeper than 1000 levels");
}

void tst_JsonValidator::refuses()
{
    QFETCH(QByteArray, text);
    const auto error = json::validate(text);
    QVERIFY(error);
    QTEST(error->message, "message");
    QTEST(error->line, "line");
    QTEST(error->column, "column");
    QTEST(int(error->offset), "offset");
    QVERIFY(!json::isValid(text));
    const auto parsed = json::Document::parse(text);
    QVERIFY(std::holds_alternative<json::SyntaxError>(parsed));
    QCOMPARE(std::get<json::SyntaxError>(parsed), *error);
}

void tst_JsonValidator::everyPrefixIsRefusedWithoutReadingBeyond()
{
    const QByteArray whole = R"({"a\u00e9\n":[1.5e-3,-0,true,false,null,"\ud83d\udc31"],"世":{"b":{}}})";
    QVERIFY(json::isValid(whole));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        // A view into the middle of a longer text: whoever looks past the end sees the rest and accepts.
        QVERIFY2(!json::isValid(QByteArrayView(whole).first(size)), QByteArray::number(size).constData());
        const auto error = json::validate(whole.first(size));
        QVERIFY(error);
        QVERIFY(error->offset <= size);
    }
}

void tst_JsonValidator::everyInvalidUtf8IsRefusedWhereItBegins_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("continuation alone") << QByteArray("\x80");
    QTest::newRow("lead alone") << QByteArray("\xc3");
    QTest::newRow("two of three bytes") << QByteArray("\xe4\xb8");
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf");
    QTest::newRow("overlong in three bytes") << QByteArray("\xe0\x80\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
    QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80");
    QTest::newRow("no lead byte") << QByteArray("\xfe");
}

void tst_JsonValidator::everyInvalidUtf8IsRefusedWhereItBegins()
{
    QFETCH(QByteArray, bytes);
    const auto error = json::validate("{\n\"é\": \"ab" + bytes + "c\"}");
    QVERIFY(error);
    QCOMPARE(error->message, QStringLiteral("invalid UTF-8"));
    QCOMPARE(error->offset, qsizetype(11));
    QCOMPARE(error->line, 2);
    QCOMPARE(error->column, 9);
}

QTEST_GUILESS_MAIN(tst_JsonValidator)
#include "tst_jsonvalidator.moc"
