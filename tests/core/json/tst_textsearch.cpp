// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/textsearch.h"

#include "tests/support/testcase.h"

using namespace eventscope;
using json::Document;

class tst_TextSearch : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void tst_TextSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("key") << QStringLiteral("ORD") << QStringList{QStringLiteral(".order"), QStringLiteral(".list[1]")};
    QTest::newRow("value") << QStringLiteral("paid") << QStringList{QStringLiteral(".order.state")};
    QTest::newRow("number as written") << QStringLiteral("1.50") << QStringList{QStringLiteral(".order.total")};
    QTest::newRow("escapes resolved") << QStringLiteral("GRÜN") << QStringList{QStringLiteral(".list[0]")};
    QTest::newRow("not what only the writing has") << QStringLiteral("u00fc") << QStringList();
    QTest::newRow("word") << QStringLiteral("nul") << QStringList{QStringLiteral(".list[2]")};
    QTest::newRow("not across values") << QStringLiteral("paid\"") << QStringList();
}

void tst_TextSearch::finds()
{
    QFETCH(QString, text);
    const auto document = std::get<Document>(Document::parse(R"({"order":{"state":"Paid","total":1.50},"list":["gr\u00fcn","ord",null]})"));
    QStringList paths;
    for (const int node : json::nodesWithText(document, text))
        paths << document.path(node);
    QTEST(paths, "paths");
}

QTEST_GUILESS_MAIN(tst_TextSearch)
#include "tst_textsearch.moc"
