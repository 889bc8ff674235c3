// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/decimalsum.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestDecimalSum : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void adds_data();
    void adds();
    void subtracts();
    void refuses_data();
    void refuses();
    void carriesOverManyAdditions();
};

void TestDecimalSum::adds_data()
{
    QTest::addColumn<QList<QByteArray>>("numbers");
    QTest::addColumn<QByteArray>("sum");
    QTest::addColumn<int>("sign");
    using Numbers = QList<QByteArray>;
    QTest::newRow("nothing") << Numbers() << QByteArray("0") << 0;
    QTest::newRow("zero") << Numbers{"0", "-0", "0.00"} << QByteArray("0.00") << 0;
    QTest::newRow("cents") << Numbers{"0.1", "0.2"} << QByteArray("0.3") << 1;
    QTest::newRow("decimals as money") << Numbers{"1.50", "1.5"} << QByteArray("3.00") << 1;
    QTest::newRow("beyond 2^53") << Numbers{"9007199254740993", "1"} << QByteArray("9007199254740994") << 1;
    QTest::newRow("beyond 2^64") << Numbers{"18446744073709551615", "18446744073709551615"} << QByteArray("36893488147419103230") << 1;
    QTest::newRow("carries") << Numbers{"999999999.999999999", "0.000000001"} << QByteArray("1000000000.000000000") << 1;
    QTest::newRow("signs cancel") << Numbers{"12345678901234567890.5", "-12345678901234567890.5"} << QByteArray("0.0") << 0;
    QTest::newRow("below zero") << Numbers{"1", "-1000000000000.25"} << QByteArray("-999999999999.25") << -1;
    QTest::newRow("small below zero") << Numbers{"-0.5"} << QByteArray("-0.5") << -1;
    QTest::newRow("exponents") << Numbers{"1.5e3", "2E-3", "1e+20"} << QByteArray("100000000000000001500.002") << 1;
    QTest::newRow("only far before the point") << Numbers{"7e30"} << QByteArray("7000000000000000000000000000000") << 1;
    QTest::newRow("only far behind the point") << Numbers{"7e-30"} << QByteArray("0.000000000000000000000000000007") << 1;
}

void TestDecimalSum::adds()
{
    QFETCH(QList<QByteArray>, numbers);
    DecimalSum sum;
    for (const QByteArray &number : numbers)
        QVERIFY(sum.add(number));
    QTEST(sum.text(), "sum");
    QTEST(sum.sign(), "sign");
}

void TestDecimalSum::subtracts()
{
    DecimalSum sum;
    QVERIFY(sum.add("9007199254740993"));
    QVERIFY(sum.subtract("9007199254740992"));
    QCOMPARE(sum.text(), QByteArray("1"));
    QVERIFY(sum.subtract("1.5"));
    QCOMPARE(sum.text(), QByteArray("-0.5"));
}

void TestDecimalSum::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "null", "\"1\"", "[1]", "true", "1e401", "1e-401", "1e99999999999999999999"})
        QTest::newRow(text) << QByteArray(text);
}

void TestDecimalSum::refuses()
{
    QFETCH(QByteArray, text);
    DecimalSum sum;
    QVERIFY(sum.add("5"));
    QVERIFY(!sum.add(text));
    QCOMPARE(sum.text(), QByteArray("5"));
}

void TestDecimalSum::carriesOverManyAdditions()
{
    DecimalSum sum;
    for (int i = 0; i < 100'000; ++i)
        QVERIFY(sum.add("999999999.99"));
    QCOMPARE(sum.text(), QByteArray("99999999999000.00"));
}

QTEST_GUILESS_MAIN(TestDecimalSum)
#include "tst_decimalsum.moc"
