// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/splitvalues.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestSplitValues : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
};

void TestSplitValues::splits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("values");
    const auto row
        = [](const char *name, const char *text, const QList<QByteArray> &values) { QTest::newRow(name) << QByteArray(text) << values; };
    row("nothing", "", {});
    row("one value", "{\"a\":1}", {});
    row("one value on lines", "{\n\"a\":1\n}\n", {});
    row("an array", "[ 1.50 , {\"b\":2,\"b\": 3}, \"\\u00e9\"\n]", {"1.50", "{\"b\":2,\"b\": 3}", "\"\\u00e9\""});
    row("an array of arrays", "[[1],[]]", {"[1]", "[]"});
    row("an empty array", "[]", {});
    row("lines", "1\n{\"a\": 2}\r\n\n\"x\"\n", {"1", "{\"a\": 2}", "\"x\""});
    row("a line with a fault", "1\n{\"a\"\n3", {});
    row("an array with a fault", "[1,]", {});
}

void TestSplitValues::splits()
{
    QFETCH(QByteArray, text);
    QTEST(json::splitValues(text), "values");
}

QTEST_GUILESS_MAIN(TestSplitValues)
#include "tst_splitvalues.moc"
