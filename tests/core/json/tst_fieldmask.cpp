// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/fieldmask.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestFieldMask : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void noJsonIsRefused();
};

void TestFieldMask::masks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("places");
    QTest::addColumn<QByteArray>("masked");
    const QByteArray dots = json::maskedValue;
    QTest::newRow("a value") << QByteArray(R"({"a":1, "b":"x"})") << QStringLiteral(".b") << R"({"a":1, "b":)" + dots + "}";
    QTest::newRow("an object with all in it") << QByteArray(R"({"a":{"b":[1,2]},"c":1.50})") << QStringLiteral(".a")
                                              << R"({"a":)" + dots + R"(,"c":1.50})";
    QTest::newRow("within what is masked already")
        << QByteArray(R"({"a":{"b":1},"b":2})") << QStringLiteral(".a.b, .a") << R"({"a":)" + dots + R"(,"b":2})";
    QTest::newRow("every element") << QByteArray(R"([{"k":1},{"k":2}])") << QStringLiteral(".[].k")
                                   << R"([{"k":)" + dots + R"(},{"k":)" + dots + "}]";
    QTest::newRow("twice the same key") << QByteArray(R"({"a":1,"a":2})") << QStringLiteral(".a")
                                        << R"({"a":)" + dots + R"(,"a":)" + dots + "}";
    QTest::newRow("a key with escapes") << QByteArray(R"({"\u0061":1})") << QStringLiteral(".a") << R"({"\u0061":)" + dots + "}";
    QTest::newRow("not there") << QByteArray(R"({"a":1})") << QStringLiteral(".b") << QByteArray(R"({"a":1})");
    QTest::newRow("the whole") << QByteArray(R"( "x" )") << QStringLiteral(".") << " " + dots + " ";
}

void TestFieldMask::masks()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, places);
    QFETCH(QByteArray, masked);
    const auto parsed = json::PathPattern::parseList(places);
    QVERIFY(parsed.ok());
    const auto result = json::maskFields(text, *parsed);
    QVERIFY(result.has_value());
    QCOMPARE(*result, masked);
}

void TestFieldMask::noJsonIsRefused()
{
    QVERIFY(!json::maskFields("{\"a\":", {}).has_value());
}

QTEST_GUILESS_MAIN(TestFieldMask)
#include "tst_fieldmask.moc"
