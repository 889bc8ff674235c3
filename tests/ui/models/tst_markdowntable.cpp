// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markdowntable.h"

#include "tests/support/testcase.h"

using namespace eventscope;

class TestMarkdownTable : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void table();
    void escapes_data();
    void escapes();
};

void TestMarkdownTable::table()
{
    const QString text = markdownTable({{QStringLiteral("Time"), false}, {QStringLiteral("Size"), true}},
                                       {{QStringLiteral("12:00"), QStringLiteral("7")}, {QStringLiteral("12:01"), QString()}});
    QCOMPARE(text, QStringLiteral("| Time | Size |\n| --- | ---: |\n| 12:00 | 7 |\n| 12:01 |  |\n"));
}

void TestMarkdownTable::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("pipe") << QStringLiteral("a|b") << QStringLiteral("a\\|b");
    QTest::newRow("backslash before a pipe") << QStringLiteral("a\\|b") << QStringLiteral("a\\\\\\|b");
    QTest::newRow("line breaks") << QStringLiteral("a\r\nb") << QStringLiteral("a  b");
    QTest::newRow("emphasis") << QStringLiteral("/demo/* _x_") << QStringLiteral("/demo/\\* \\_x\\_");
    QTest::newRow("HTML and links") << QStringLiteral("<b>[x]&amp;") << QStringLiteral("\\<b>\\[x]\\&amp;");
}

void TestMarkdownTable::escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(markdownTable({{QStringLiteral("T"), false}}, {{text}}).section(QLatin1Char('\n'), 2), QStringLiteral("| %1 |\n").arg(cell));
}

QTEST_GUILESS_MAIN(TestMarkdownTable)
#include "tst_markdowntable.moc"
