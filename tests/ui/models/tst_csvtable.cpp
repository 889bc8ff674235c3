// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/csvtable.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestCsvTable : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndAsRfc4180Says();
    void quotesOnlyWhereNeeded_data();
    void quotesOnlyWhereNeeded();
};

void TestCsvTable::linesEndAsRfc4180Says()
{
    QCOMPARE(csvTable({QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("1"), QString()}}), QStringLiteral("a,b\r\n1,\r\n"));
}

void TestCsvTable::quotesOnlyWhereNeeded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << "/default/a b"
                           << "/default/a b";
    QTest::newRow("comma") << "a,b"
                           << "\"a,b\"";
    QTest::newRow("quote") << "a\"b"
                           << "\"a\"\"b\"";
    QTest::newRow("line break") << "a\nb"
                                << "\"a\nb\"";
}

void TestCsvTable::quotesOnlyWhereNeeded()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(csvTable({text}, {}), field + QStringLiteral("\r\n"));
}

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
