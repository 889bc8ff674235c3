// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/equal.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class tst_JsonEqual : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void oneWithMany();
    void whatIsNoJsonEqualsNothing();
};

void tst_JsonEqual::compares_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("equal");
    const auto row = [](const char *name, const char *left, const char *right, bool equal) {
        QTest::newRow(name) << QByteArray(left) << QByteArray(right) << equal;
    };
    row("same", R"({"a":1})", R"({"a":1})", true);
    row("white space", R"({"a":[1,2]})", "{ \"a\" :\r\n [1,\t2] }", true);
    row("order of keys", R"({"a":1,"b":{"c":2,"d":3}})", R"({"b":{"d":3,"c":2},"a":1})", true);
    row("order of elements", "[1,2]", "[2,1]", false);
    row("numbers", "[1, 1.50, -0]", "[1.0, 15e-1, 0]", true);
    row("numbers beyond doubles", "18446744073709551615", "18446744073709551616", false);
    row("escapes", R"({"\u0061":"\u00e9\/"})", "{\"a\":\"\u00e9/\"}", true);
    row("a text is no number", R"("1")", "1", false);
    row("another key", R"({"a":1})", R"({"b":1})", false);
    row("keys swapped", R"({"a":"b"})", R"({"b":"a"})", false);
    row("values swapped", R"({"a":1,"b":2})", R"({"a":2,"b":1})", false);
    row("a key twice", R"({"a":1,"a":1})", R"({"a":1})", false);
}

void tst_JsonEqual::compares()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(bool, equal);
    QCOMPARE(json::Equality(left).matches(right), equal);
    QCOMPARE(json::Equality(right).matches(left), equal);
    QVERIFY(json::fingerprint(left));
    if (equal)
        QCOMPARE(json::fingerprint(left), json::fingerprint(right));
}

void tst_JsonEqual::oneWithMany()
{
    json::Equality equality("[1]");
    QVERIFY(equality.matches("[1.0]") && equality.matches("[1.0]"));
    QVERIFY(!equality.matches("[2]") && !equality.matches("[2]") && !equality.matches("[") && !equality.matches(""));
    QVERIFY(equality.matches("[1.0]"));
}

void tst_JsonEqual::whatIsNoJsonEqualsNothing()
{
    for (const char *text : {"", "{", "hello", "1 2", "[1,]"}) {
        QVERIFY(!json::Equality(text).matches(text));
        QVERIFY(!json::fingerprint(text));
    }
}

QTEST_GUILESS_MAIN(tst_JsonEqual)
#include "tst_jsonequal.moc"
