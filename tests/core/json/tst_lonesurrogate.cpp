// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/lonesurrogate.h"

#include "core/json/validator.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestLoneSurrogate final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
};

void TestLoneSurrogate::isFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QPoint>("place"); // column and line; none: 0, 0
    const auto row
        = [](const char *name, const char *text, int line, int column) { QTest::newRow(name) << QByteArray(text) << QPoint(column, line); };
    row("nothing", R"({"a":"b"})", 0, 0);
    row("empty", "", 0, 0);
    row("other escapes", R"(["\n\\\"\/","\u0000\u00e9\uffff"])", 0, 0);
    row("a pair", R"("\ud83d\ude00")", 0, 0);
    row("a character as it is", "\"\xf0\x9f\x98\x80\"", 0, 0);
    row("an escaped backslash before u", R"("\\ud83d")", 0, 0);
    row("high alone", R"({"a":"\ud83d"})", 1, 7);
    row("high at the end of a text with more", R"(["\ud83d x"])", 1, 3);
    row("low alone", R"("\ude00")", 1, 2);
    row("the wrong way round", R"("\ude00\ud83d")", 1, 2);
    row("high twice", R"("\ud83d\ud83d\ude00")", 1, 2);
    row("after a pair", R"("\uD83D\uDE00\uD83D")", 1, 14);
    row("in a key", R"({"\ud83d":1})", 1, 3);
    row("in the third line", "{\n\"a\": 1,\n\"é\": \"\\udc00\"}", 3, 7);
    row("after an escaped backslash", R"("\\\ud83d")", 1, 4);
}

void TestLoneSurrogate::isFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QPoint, place);
    QVERIFY(text.isEmpty() || json::isValid(text));
    const auto found = json::loneSurrogate(text);
    QCOMPARE(found ? QPoint(found->column, found->line) : QPoint(), place);
}

QTEST_GUILESS_MAIN(TestLoneSurrogate)
#include "tst_lonesurrogate.moc"
