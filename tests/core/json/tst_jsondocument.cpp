// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"
#include "core/json/expression.h"
#include "core/json/printer.h"
#include "core/json/validator.h"
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

QString replacement(int count)
{
    return QString(count, QChar(QChar::ReplacementCharacter));
}

} // namespace

class tst_JsonDocument : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderDuplicatesAndNumberText();
    void readsScalars_data();
    void readsScalars();
    void spansKeepWhatWasWritten();
    void linksParentsChildrenAndSiblings();
    void pathsAreThoseOfJq();
    void writesPaths_data();
    void writesPaths();
    void unescapes_data();
    void unescapes();
    void quotes_data();
    void quotes();
    void quotedTextComesBack();
};

void tst_JsonDocument::keepsOrderDuplicatesAndNumberText()
{
    const Document document = parsed(R"({"z":127.0,"a":18446744073709551615,"z":1e400,"m":-0})");
    QStringList keys;
    QList<QByteArray> tokens;
    for (const int child : document.children(0)) {
        keys << document.key(child);
        tokens << document.token(child).toByteArray();
    }
    QCOMPARE(keys, (QStringList{QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("z"), QStringLiteral("m")}));
    QCOMPARE(tokens, (QList<QByteArray>{"127.0", "18446744073709551615", "1e400", "-0"}));
    QCOMPARE(document.displayText(1), QStringLiteral("127.0"));
}

void tst_JsonDocument::readsScalars_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("shown");
    QTest::newRow("number") << QByteArray(" 42 ") << int(Document::Type::Number) << QStringLiteral("42");
    QTest::newRow("string") << QByteArray("\"h\\ni\"") << int(Document::Type::String) << QStringLiteral("h\ni");
    QTest::newRow("true") << QByteArray("true") << int(Document::Type::True) << QStringLiteral("true");
    QTest::newRow("false") << QByteArray("false") << int(Document::Type::False) << QStringLiteral("false");
    QTest::newRow("null") << QByteArray("null") << int(Document::Type::Null) << QStringLiteral("null");
    QTest::newRow("object") << QByteArray("{ }") << int(Document::Type::Object) << QStringLiteral("{ }");
    QTest::newRow("array") << QByteArray("[\n]") << int(Document::Type::Array) << QStringLiteral("[\n]");
}

void tst_JsonDocument::readsScalars()
{
    QFETCH(QByteArray, text);
    const Document document = parsed(text);
    QCOMPARE(document.nodes().size(), 1);
    QTEST(int(document.node(0).type), "type");
    QTEST(document.displayText(0), "shown");
    QCOMPARE(document.node(0).parent, -1);
    QCOMPARE(document.node(0).firstChild, -1);
    QCOMPARE(document.key(0), QString());
    QCOMPARE(document.path(0), QStringLiteral("."));
}

void tst_JsonDocument::spansKeepWhatWasWritten()
{
    const QByteArray text = R"( {"\u0061" : [ 1 , {"b":"\/"} ] } )";
    const Document document = parsed(text);
    QCOMPARE(document.text(), text);
    QCOMPARE(document.token(0), QByteArrayView(R"({"\u0061" : [ 1 , {"b":"\/"} ] })"));
    QCOMPARE(document.token(1), QByteArrayView(R"([ 1 , {"b":"\/"} ])"));
    QCOMPARE(document.key(1), QStringLiteral("a"));
    const Document::Node array = document.node(1);
    QCOMPARE(text.mid(array.keyBegin, array.keyEnd - array.keyBegin), QByteArray(R"("\u0061")"));
    QCOMPARE(document.token(4), QByteArrayView(R"("\/")"));
    QCOMPARE(document.displayText(4), QStringLiteral("/"));
}

void tst_JsonDocument::linksParentsChildrenAndSiblings()
{
    const Document document = parsed(R"([[],[1,[2]],{"a":{},"b":3}])");
    QCOMPARE(document.nodes().size(), 9);
    QCOMPARE(document.children(0), (QList<int>{1, 2, 6}));
    QCOMPARE(document.children(1), QList<int>());
    QCOMPARE(document.children(2), (QList<int>{3, 4}));
    QCOMPARE(document.children(6), (QList<int>{7, 8}));
    for (int i = 0; i < document.nodes().size(); ++i) {
        QCOMPARE(document.node(i).childCount, document.children(i).size());
        for (const int child : document.children(i))
            QCOMPARE(document.node(child).parent, i);
    }
}

/// Every path, given to jq, finds the value it was made for.
void tst_JsonDocument::pathsAreThoseOfJq()
{
    const QByteArray text = R"({"a":{"odd key":[10,{"x-y":[true,[null]]}],"":5,"and":6,"quo\"te":7,"1st":8,"_b":9,"世\n":[11]}})";
    const Document document = parsed(text);
    for (int i = 0; i < document.nodes().size(); ++i) {
        const auto expression = json::Expression::compile(document.path(i));
        QVERIFY2(expression.ok(), qPrintable(document.path(i)));
        const auto outputs = expression.value()->evaluate(text);
        QVERIFY2(outputs.ok(), qPrintable(document.path(i)));
        QCOMPARE(outputs->size(), 1);
        const auto expected = Document::parse(document.token(i).toByteArray());
        QCOMPARE(outputs->first(), std::get<QByteArray>(json::compact(std::get<Document>(expected).text())));
    }
}

void tst_JsonDocument::writesPaths_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("last");
    QTest::newRow("keys") << QByteArray(R"({"order":{"id":1}})") << QStringLiteral(".order.id");
    QTest::newRow("index") << QByteArray(R"({"order":{"items":[1,2,3,4]}})") << QStringLiteral(".order.items[3]");
    QTest::newRow("odd key") << QByteArray(R"({"items":[{"odd key":1}]})") << QStringLiteral(".items[0].\"odd key\"");
    QTest::newRow("array at the top") << QByteArray(R"([0,[1]])") << QStringLiteral(".[1][0]");
    QTest::newRow("object in array at the top") << QByteArray(R"([{"a":1}])") << QStringLiteral(".[0].a");
    QTest::newRow("quotes in the key") << QByteArray(R"({"a\"b":1})") << QStringLiteral(".\"a\\\"b\"");
    QTest::newRow("umlaut") << QByteArray("{\"ä\":1}") << QStringLiteral(".\"ä\"");
}

void tst_JsonDocument::writesPaths()
{
    QFETCH(QByteArray, text);
    const Document document = parsed(text);
    QTEST(document.path(int(document.nodes().size()) - 1), "last");
}

void tst_JsonDocument::unescapes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray(R"("")") << QString();
    QTest::newRow("plain") << QByteArray("\"é世🐱\"") << QStringLiteral("é世🐱");
    QTest::newRow("byte order marks") << QByteArray("\"\xef\xbb\xbf\\n\xef\xbb\xbf\"") << QStringLiteral("\ufeff\n\ufeff");
    QTest::newRow("simple escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("units") << QByteArray(R"("a\u00E9\u4e16b")") << QStringLiteral("aé世b");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\udc31")") << QStringLiteral("🐱");
    QTest::newRow("null") << QByteArray(R"("a\u0000b")") << QStringLiteral("a%1b").arg(QChar(QChar::Null));
    QTest::newRow("escaped backslash before u") << QByteArray(R"("\\ud800")") << QStringLiteral("\\ud800");
    QTest::newRow("high alone") << QByteArray(R"("\ud83d")") << replacement(1);
    QTest::newRow("high before text") << QByteArray(R"("\ud83dx")") << replacement(1) + QLatin1Char('x');
    QTest::newRow("low alone") << QByteArray(R"("\udc31a")") << replacement(1) + QLatin1Char('a');
    QTest::newRow("two high, one low") << QByteArray(R"("\ud83d\ud83d\udc31")") << replacement(1) + QStringLiteral("🐱");
    QTest::newRow("high before another escape") << QByteArray(R"("\ud83d\n")") << replacement(1) + QLatin1Char('\n');
}

void tst_JsonDocument::unescapes()
{
    QFETCH(QByteArray, token);
    QVERIFY(json::isValid(token));
    QTEST(json::unescaped(token), "text");
}

void tst_JsonDocument::quotes_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray() << QByteArray(R"("")");
    QTest::newRow("slashes stay raw") << QByteArray("a/b") << QByteArray(R"("a/b")");
    QTest::newRow("UTF-8 stays") << QByteArray("Grüße 🐱") << QByteArray("\"Grüße 🐱\"");
    QTest::newRow("html stays") << QByteArray("<&>'") << QByteArray("\"<&>'\"");
    QTest::newRow("quote and backslash") << QByteArray(R"({"a":"\n"})") << QByteArray(R"("{\"a\":\"\\n\"}")");
    QTest::newRow("controls") << QByteArray("\b\f\n\r\t\x01\x1f\x7f") << QByteArray("\"\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\"");
    QTest::newRow("null") << QByteArray(1, '\0') << QByteArray(R"("\u0000")");
}

void tst_JsonDocument::quotes()
{
    QFETCH(QByteArray, utf8);
    QTEST(json::quoted(utf8), "token");
}

void tst_JsonDocument::quotedTextComesBack()
{
    QString all;
    for (char32_t point = 0; point < 0x11000; point += 7) {
        if (!QChar::isSurrogate(point))
            all += QString::fromUcs4(&point, 1);
    }
    const QByteArray token = json::quoted(all.toUtf8());
    QVERIFY(json::isValid(token));
    QCOMPARE(json::unescaped(token), all);
}

QTEST_GUILESS_MAIN(tst_JsonDocument)
#include "tst_jsondocument.moc"
