// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/templatecompiler.h"

#include "contexts.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using json::SyntaxError;
using test::told;

class TestTemplateCompiler : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void marksItsPlaceholders();
    void keepsWhatItCompiled();
    void variablesThatChangeAreCompiledAnew();

private:
    TemplateCompiler m_compiler;
};

void TestTemplateCompiler::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("error");
    const auto row
        = [](const char *name, const char *text, const char *error) { QTest::newRow(name) << QByteArray(text) << QByteArray(error); };
    row("not closed", "{\n \"a\": {{ seq\n}", "3:1 this } closes nothing");
    row("not closed to the end", "[\"é\", {{ seq", "1:7 this {{ is not closed by }}");
    row("closed by one brace", "{{ seq } ", "1:8 this } closes nothing");
    row("an open quote", R"({{ "a }})", "1:1 this {{ is not closed: the text in quotes does not end");
    row("an open bracket", "{{ [1, 2 }}", "1:10 this } closes nothing");
    row("an open bracket to the end", "{{ (1", "1:1 this {{ is not closed: a ( in it is open");
    row("a bracket too many", "{{ 1) | (2 }}", "1:5 this ) closes nothing");
    row("a backslash at the end", R"({{ "\)", "1:1 this {{ is not closed: the text in quotes does not end");
    row("empty", "[1,\n {{ }}]", "2:2 nothing stands between {{ and }}");
    row("no variable", "{\"a\": {{ $customer }}}", "1:7 there is no variable $customer");
    row("no variable, in jq", "{{ $price + $customer.name }}", "1:1 there is no variable $customer");
    row("no word", "{{ name }}", "1:1 there is no word \"name\"");
    row("no function", "{{ sum(1; 2) }}", "1:1 sum/2 is not defined");
    row("cut off", "{{ 1 + }}", "1:1 syntax error, unexpected end of expression");
    row("in its second line", "[{{ 1 +\n  nope }}]", "2:1 there is no word \"nope\"");
    row("a module", R"({{ include "x"; 1 }})", "1:1 syntax error, unexpected include");
    row("the second one", "{{ seq }} {{ $x }}", "1:11 there is no variable $x");
}

void TestTemplateCompiler::refuses()
{
    QFETCH(QByteArray, text);
    const auto outcome = m_compiler.compile(text, {QStringLiteral("price")});
    const auto *error = std::get_if<SyntaxError>(&outcome);
    QVERIFY(error);
    QTEST(told(*error), "error");
}

void TestTemplateCompiler::marksItsPlaceholders()
{
    const QByteArray text(R"({"é": "{{ seq }}", "b": {{ now }}})");
    const auto outcome = m_compiler.compile(text);
    const auto &made = std::get<PayloadTemplate>(outcome);
    QCOMPARE(made.text(), text);
    QCOMPARE(made.placeholders().size(), 2);
    const TemplatePlaceholder &first = made.placeholders().at(0);
    QVERIFY(first.isInString);
    QCOMPARE(text.mid(first.begin, first.end - first.begin), QByteArray("{{ seq }}"));
    const TemplatePlaceholder &second = made.placeholders().at(1);
    QVERIFY(!second.isInString);
    QCOMPARE(text.mid(second.expressionBegin(), second.expressionLength()), QByteArray(" now "));
    QVERIFY(TemplateCompiler::hasPlaceholders(text));
    QVERIFY(!TemplateCompiler::hasPlaceholders("{\"a\": {\"b\": {}}}"));
}

void TestTemplateCompiler::keepsWhatItCompiled()
{
    const auto of
        = [this](const QByteArray &text) { return std::get<PayloadTemplate>(m_compiler.compile(text)).placeholders().first().expression; };
    const auto first = of("{{ seq + 1 }}");
    QCOMPARE(of("[1, {{ seq + 1 }}]"), first);
    for (int other = 0; other < 70; ++other)
        QVERIFY(of("{{ seq + 1" + QByteArray::number(other) + " }}") != first);
    test::KnownContext known;
    QCOMPARE(told(PayloadTemplate(std::get<PayloadTemplate>(m_compiler.compile("{{ seq + 1 }}"))).evaluate(known.context)),
             QByteArray("2"));
}

void TestTemplateCompiler::variablesThatChangeAreCompiledAnew()
{
    const QByteArray text("{{ $a + 1 }}");
    QVERIFY(std::holds_alternative<PayloadTemplate>(m_compiler.compile(text, {QStringLiteral("a")})));
    QVERIFY(std::holds_alternative<SyntaxError>(m_compiler.compile(text, {QStringLiteral("b")})));
    QVERIFY(std::holds_alternative<PayloadTemplate>(m_compiler.compile(text, {QStringLiteral("a"), QStringLiteral("b")})));
}

QTEST_GUILESS_MAIN(TestTemplateCompiler)
#include "tst_templatecompiler.moc"
