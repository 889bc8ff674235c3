// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/payloadvalues.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestPayloadValues : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void gives_data();
    void gives();
    void refuses_data();
    void refuses();
    void interruptEndsIt();
};

void TestPayloadValues::gives_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QList<QByteArray>>("values");
    const auto row = [](const char *name, const char *expression, const char *payload, const QList<QByteArray> &values) {
        QTest::newRow(name) << QString::fromLatin1(expression) << QByteArray(payload) << values;
    };
    row("digits of a path stay", ".a.b", R"({"a":{"b":12345678901234567890.10}})", {"12345678901234567890.10"});
    row("every element", ".items[].price", R"({"items":[{"price":1.10},{"price":2},{}]})", {"1.10", "2"});
    row("several paths", ".a, .b", R"({"a":1,"b":"x"})", {"1", "\"x\""});
    row("no such place", ".a", R"({"b":1})", {});
    row("no JSON, path", ".a", "text", {});
    row("jq computes", ".a * 2", R"({"a":1.5})", {"3"});
    row("jq gives nothing", ".a | select(. > 5)", R"({"a":1})", {});
    row("jq fails", ".a.b + 1", R"({"a":1})", {});
    row("no JSON, jq", ".a + 1", "text", {});
}

void TestPayloadValues::gives()
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, payload);
    const auto values = PayloadValues::compile(expression);
    QVERIFY(values.ok());
    QTEST(values->of(payload), "values");
}

void TestPayloadValues::refuses_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *expression : {"", "  ", ".a |", "total"})
        QTest::newRow(expression) << QString::fromLatin1(expression);
}

void TestPayloadValues::refuses()
{
    QFETCH(QString, expression);
    const auto values = PayloadValues::compile(expression);
    QVERIFY(!values.ok());
    QCOMPARE(values.error().code, ErrorCode::InvalidExpression);
}

void TestPayloadValues::interruptEndsIt()
{
    const auto values = PayloadValues::compile(QStringLiteral("last(repeat(.))"));
    QVERIFY(values.ok());
    values->interrupt();
    QCOMPARE(values->of("1"), QList<QByteArray>());
}

QTEST_GUILESS_MAIN(TestPayloadValues)
#include "tst_payloadvalues.moc"
