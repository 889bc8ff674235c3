// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/batchtemplate.h"

#include "contexts.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::told;

class TestBatchTemplate : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachEventHasANumber();
    void literalsAreSentAsTheyAre();
    void aFaultNamesItsEvent();
    void noNumberIsTakenWhenOneFails();

private:
    using List = QList<QByteArray>;
    [[nodiscard]] BatchTemplate compiled(const List &texts) { return std::get<BatchTemplate>(BatchTemplate::compile(m_compiler, texts)); }

    test::KnownContext m_known;
    TemplateCompiler m_compiler;
};

void TestBatchTemplate::eachEventHasANumber()
{
    const BatchTemplate batch = compiled({"{{ seq }}", "{}", "\"n{{ seq }}\""});
    QCOMPARE(std::get<List>(batch.preview(m_known.context)), (List{"1", "{}", "\"n3\""}));
    QCOMPARE(std::get<List>(batch.evaluate(m_known.context)), (List{"1", "{}", "\"n3\""}));
    QCOMPARE(std::get<List>(batch.evaluate(m_known.context)), (List{"4", "{}", "\"n6\""}));
    QCOMPARE(m_known.context.seq, 7);
}

void TestBatchTemplate::literalsAreSentAsTheyAre()
{
    const List texts{"{\"text\": \"Hello {{name}}\"}", "{{", "{{ seq }}"};
    const BatchTemplate batch = BatchTemplate::literal(texts);
    QCOMPARE(std::get<List>(batch.evaluate(m_known.context)), texts);
    QVERIFY(batch.events().at(2).placeholders().isEmpty());
}

void TestBatchTemplate::aFaultNamesItsEvent()
{
    const auto fault = std::get<BatchTemplate::Fault>(BatchTemplate::compile(m_compiler, {"{{ seq }}", "\n{{ $x }}"}));
    QCOMPARE(fault.index, 1);
    QCOMPARE(told(fault.error), QByteArray("2:1 there is no variable $x"));
}

void TestBatchTemplate::noNumberIsTakenWhenOneFails()
{
    m_known.context.seq = 5;
    const BatchTemplate batch = compiled({"{{ seq }}", "{{ 1 / (seq - 6) }}"});
    const auto fault = std::get<BatchTemplate::Fault>(batch.evaluate(m_known.context));
    QCOMPARE(fault.index, 1);
    QVERIFY(fault.error.message.contains(QLatin1String("divisor is zero")));
    QCOMPARE(m_known.context.seq, 5);
}

QTEST_GUILESS_MAIN(TestBatchTemplate)
#include "tst_batchtemplate.moc"
