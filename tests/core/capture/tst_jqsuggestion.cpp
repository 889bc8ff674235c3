// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/jqsuggestion.h"

#include "core/json/expression.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestJqSuggestion : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void suggests_data();
    void suggests();
};

void TestJqSuggestion::suggests_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("jq");
    const auto row
        = [](const char *filter, const char *jq) { QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromUtf8(jq); };
    row("total > 100", ".total > 100");
    row(" total>=100.5 ", ".total >= 100.5");
    row("order.total > -5", ".order.total > -5");
    row("items[0].n != 3", ".items[0].n != 3");
    row("state == \"paid\"", ".state == \"paid\"");
    row("state = paid", ".state == \"paid\"");
    row("paid == true", ".paid == true");
    row("state == \"two words\"", ".state == \"two words\"");
    row("total", "");
    row("total 100", "");
    row("id=5", ""); // rather a piece of a URL
    row(".total > 100", "");
    row("size > 1000", ""); // a term with spaces in it
    row("size>1000", "");
    row("state == \"paid", "");
    row("a -> b", "");
    row("", "");
}

void TestJqSuggestion::suggests()
{
    QFETCH(QString, filter);
    QFETCH(QString, jq);
    QCOMPARE(jqSuggestion(filter), jq);
    if (!jq.isEmpty())
        QVERIFY(json::Expression::compile(jq));
}

QTEST_GUILESS_MAIN(TestJqSuggestion)
#include "tst_jqsuggestion.moc"
