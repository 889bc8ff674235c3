// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/templatecontext.h"

#include "contexts.h"
#include "tests/support/testcase.h"

using namespace eventscope;

class TestTemplateContext : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfVariables_data();
    void namesOfVariables();
    void goodNamesWorkInATemplate();
    void valuesOfVariables_data();
    void valuesOfVariables();
};

void TestTemplateContext::namesOfVariables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    const auto row
        = [](const QString &name, bool good) { QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(name.left(20)))) << name << good; };
    for (const char *good : {"a", "_a", "A9_z", "now", "end_", "not"})
        row(QString::fromLatin1(good), true);
    row(QString(64, QLatin1Char('a')), true);
    for (const char *bad : {"", "9a", "a b", "a-b", "a.b", "$a", "a\n", "end", "reduce", "and", "ENV", "__loc__", "__values"})
        row(QString::fromLatin1(bad), false);
    row(QStringLiteral("caf\u00e9"), false);
    row(QString(65, QLatin1Char('b')), false);
}

void TestTemplateContext::namesOfVariables()
{
    QFETCH(QString, name);
    const auto checked = checkVariableName(name);
    QTEST(checked.ok(), "good");
    if (!checked) {
        QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!checked.error().detail.isEmpty());
    }
}

void TestTemplateContext::goodNamesWorkInATemplate()
{
    TemplateCompiler compiler;
    test::KnownContext known;
    for (const char *name : {"a", "_a", "A9_z", "now", "end_", "not"}) {
        known.context.variables = {{QString::fromLatin1(name), "41"}};
        const auto made = compiler.compile(QByteArray("{{ 1 + $") + name + " }}", known.names());
        QVERIFY2(std::holds_alternative<PayloadTemplate>(made), name);
        QCOMPARE(test::told(std::get<PayloadTemplate>(made).evaluate(known.context)), QByteArray("42"));
    }
}

void TestTemplateContext::valuesOfVariables_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("detail");
    QTest::newRow("number") << QByteArray("12.50") << QString();
    QTest::newRow("object") << QByteArray("{ \"a\": [] }") << QString();
    QTest::newRow("no JSON") << QByteArray("[1,\nNaN]") << QStringLiteral("$a: line 2, column 1: ");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("$a: line 1, column 1: ");
    QTest::newRow("two values") << QByteArray("1 2") << QStringLiteral("$a: line 1, column 3: ");
    QTest::newRow("no UTF-8") << QByteArray("\"\xff\"") << QStringLiteral("$a: line 1, column 2: ");
}

void TestTemplateContext::valuesOfVariables()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, detail);
    const auto checked = checkVariable(QStringLiteral("a"), value);
    QCOMPARE(checked.ok(), detail.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, ErrorCode::InvalidJson);
        QVERIFY2(checked.error().detail.startsWith(detail), qPrintable(checked.error().detail));
    }
    QCOMPARE(checkVariable(QStringLiteral("a b"), value).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestTemplateContext)
#include "tst_templatecontext.moc"
