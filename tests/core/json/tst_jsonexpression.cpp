// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/expression.h"
#include "tests/support/testcase.h"

#include <QThread>

#include <atomic>
#include <memory>

using namespace eventscope;
using json::Expression;

class tst_JsonExpression : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void evaluates_data();
    void evaluates();
    void reportsCompileErrors_data();
    void reportsCompileErrors();
    void namesAnOpenQuote();
    void reportsRuntimeErrors_data();
    void reportsRuntimeErrors();
    void matches_data();
    void matches();
    void isReusable();
    void readsAViewIntoALongerText();
    void endlessOutputIsAnError();
    void anInterruptEndsAnEvaluation();
    void nothingRunsAfterAnInterrupt();
};

namespace {

std::shared_ptr<Expression> compiled(const QString &text)
{
    auto result = Expression::compile(text);
    if (!result.ok())
        qFatal("not compiled: %s", qPrintable(result.error().detail));
    return *result;
}

} // namespace

void tst_JsonExpression::evaluates_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QList<QByteArray>>("outputs");
    using List = QList<QByteArray>;
    QTest::newRow("field") << QStringLiteral(".a.b") << QByteArray(R"({"a":{"b":[1, 2]}})") << List{"[1,2]"};
    QTest::newRow("several") << QStringLiteral(".[]") << QByteArray(R"([1,"x",null])") << List{"1", "\"x\"", "null"};
    QTest::newRow("none") << QStringLiteral("empty") << QByteArray("1") << List{};
    QTest::newRow("missing") << QStringLiteral(".nope") << QByteArray("{}") << List{"null"};
    QTest::newRow("scalar input") << QStringLiteral(". + 1") << QByteArray("41") << List{"42"};
    QTest::newRow("non-ASCII") << QStringLiteral(".t == \"世界 🐱\"") << QByteArray(R"({"t":"\u4e16界 🐱"})") << List{"true"};
    QTest::newRow("regular expression") << QStringLiteral("test(\"^ab+$\")") << QByteArray("\"abbb\"") << List{"true"};
    QTest::newRow("empty is identity") << QString() << QByteArray("{ }") << List{"{}"};
}

void tst_JsonExpression::evaluates()
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, input);
    const auto outputs = compiled(expression)->evaluate(input);
    QVERIFY2(outputs.ok(), outputs.ok() ? "" : qPrintable(outputs.error().detail));
    QTEST(*outputs, "outputs");
}

void tst_JsonExpression::reportsCompileErrors_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("detail");
    QTest::newRow("cut off") << QStringLiteral(".a |") << QStringLiteral("syntax error, unexpected end of expression, line 1");
    QTest::newRow("unknown function") << QStringLiteral("fooo") << QStringLiteral("fooo/0 is not defined, line 1");
    QTest::newRow("unknown variable") << QStringLiteral(".a\n| $x") << QStringLiteral("$x is not defined, line 2");
    // libjq 1.6 aborts the process on these unless told that there are no modules.
    QTest::newRow("import") << QStringLiteral("import \"x\" as x; .") << QStringLiteral("module not found: x");
    QTest::newRow("include") << QStringLiteral("include \"x\"; .") << QStringLiteral("module not found: x");
    QTest::newRow("null character") << QStringLiteral(".a%1b").arg(QChar(QChar::Null))
                                    << QStringLiteral("an expression must not hold the character U+0000");
}

void tst_JsonExpression::reportsCompileErrors()
{
    QFETCH(QString, expression);
    const auto result = Expression::compile(expression);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::InvalidExpression);
    QTEST(result.error().detail, "detail");
}

void tst_JsonExpression::namesAnOpenQuote()
{
    for (const char *open : {".state == \"paid", ".state == \"", "\"a \\(.n) b"}) {
        const auto result = Expression::compile(QString::fromUtf8(open));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().detail, QStringLiteral("the text in quotes does not end"));
    }
}

void tst_JsonExpression::reportsRuntimeErrors_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const QString noJson = QStringLiteral("not JSON that jq can read");
    QTest::newRow("field of a number") << QStringLiteral(".a") << QByteArray("1") << ErrorCode::InvalidExpression
                                       << QStringLiteral("Cannot index number with");
    QTest::newRow("raised") << QStringLiteral("error(\"mine\")") << QByteArray("1") << ErrorCode::InvalidExpression
                            << QStringLiteral("mine");
    QTest::newRow("raised object") << QStringLiteral("error({a:1})") << QByteArray("1") << ErrorCode::InvalidExpression
                                   << QStringLiteral("{\"a\":1}");
    QTest::newRow("after an output") << QStringLiteral("1, error(\"late\")") << QByteArray("1") << ErrorCode::InvalidExpression
                                     << QStringLiteral("late");
    QTest::newRow("no JSON") << QStringLiteral(".") << QByteArray("hello") << ErrorCode::InvalidJson << noJson;
    QTest::newRow("empty text") << QStringLiteral(".") << QByteArray() << ErrorCode::InvalidJson << noJson;
    QTest::newRow("two texts") << QStringLiteral(".") << QByteArray("1 2") << ErrorCode::InvalidJson << noJson;
    QTest::newRow("nan") << QStringLiteral(".") << QByteArray("nan") << ErrorCode::InvalidJson << noJson;
    QTest::newRow("deeper than libjq reads") << QStringLiteral(".") << QByteArray(900, '[') + QByteArray(900, ']') << ErrorCode::InvalidJson
                                             << noJson;
}

void tst_JsonExpression::reportsRuntimeErrors()
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, input);
    const auto expr = compiled(expression);
    const auto result = expr->evaluate(input);
    QVERIFY(!result.ok());
    QTEST(result.error().code, "code");
    // Only the beginning: jq 1.7 words some errors differently from 1.6.
    QFETCH(QString, detail);
    QVERIFY2(result.error().detail.startsWith(detail), qPrintable(result.error().detail));
}

void tst_JsonExpression::matches_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("matching");
    const QByteArray order = R"({"total":150,"state":"paid"})";
    QTest::newRow("true") << QStringLiteral(".total > 100") << order << true;
    QTest::newRow("false") << QStringLiteral(".total > 200") << order << false;
    QTest::newRow("null") << QStringLiteral(".nope") << order << false;
    QTest::newRow("zero is a value") << QStringLiteral("0") << order << true;
    QTest::newRow("text") << QStringLiteral(".state") << order << true;
    QTest::newRow("selected") << QStringLiteral("select(.state == \"paid\")") << order << true;
    QTest::newRow("not selected") << QStringLiteral("select(.state == \"new\")") << order << false;
    QTest::newRow("error") << QStringLiteral(".total.x") << order << false;
    QTest::newRow("only the first output counts") << QStringLiteral("false, true") << order << false;
    QTest::newRow("endless") << QStringLiteral("repeat(1)") << order << true;
    QTest::newRow("no JSON") << QStringLiteral("true") << QByteArray("not json") << false;
    QTest::newRow("halt") << QStringLiteral("halt") << order << false;
}

void tst_JsonExpression::matches()
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, input);
    QTEST(compiled(expression)->matches(input), "matching");
}

void tst_JsonExpression::isReusable()
{
    const auto expression = compiled(QStringLiteral("if . == 1 then error(\"one\") elif . == 2 then halt else . * 2 end"));
    for (int round = 0; round < 3; ++round) {
        QVERIFY(!expression->evaluate("1").ok());
        QVERIFY(expression->evaluate("2")->isEmpty());
        QVERIFY(!expression->matches("no json"));
        QCOMPARE(*expression->evaluate("21"), QList<QByteArray>{"42"});
        QVERIFY(expression->matches("3"));
    }
}

void tst_JsonExpression::readsAViewIntoALongerText()
{
    const QByteArray text = "12345";
    QCOMPARE(*compiled(QStringLiteral("."))->evaluate(QByteArrayView(text).first(2)), QList<QByteArray>{"12"});
}

void tst_JsonExpression::endlessOutputIsAnError()
{
    const auto expression = compiled(QStringLiteral("repeat(1)"));
    const auto result = expression->evaluate("1");
    QVERIFY(!result.ok());
    QCOMPARE(result.error().detail, QStringLiteral("more than 100000 outputs"));
    QVERIFY(expression->matches("1"));
}

void tst_JsonExpression::anInterruptEndsAnEvaluation()
{
    const auto endless = compiled(QStringLiteral("last(repeat(.))"));
    std::atomic_bool begun = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        while (!begun)
            QThread::yieldCurrentThread();
        endless->interrupt();
    }));
    other->start();
    begun = true;
    const auto outputs = endless->evaluate("1");
    QVERIFY(other->wait());
    QVERIFY(!outputs.ok());
    QCOMPARE(outputs.error().code, ErrorCode::Cancelled);
}

void tst_JsonExpression::nothingRunsAfterAnInterrupt()
{
    const auto expression = compiled(QStringLiteral("true"));
    QVERIFY(expression->matches("1"));
    expression->interrupt();
    expression->interrupt();
    QVERIFY(expression->isInterrupted());
    QVERIFY(!expression->matches("1"));
    QCOMPARE(expression->evaluate("1").error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(tst_JsonExpression)
#include "tst_jsonexpression.moc"
