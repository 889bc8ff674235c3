// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columnvalues.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

#include <QDeadlineTimer>
#include <QSignalSpy>

using namespace eventscope;
using State = ColumnValues::Value::State;

namespace {

/// Values of one expression over a capture.
struct Source
{
    void use(const QStringList &expressions)
    {
        file.commit();
        values.setSource(file.path(), expressions);
    }
    /// Asks, and waits for the answer.
    ColumnValues::Value known(qint64 id, qsizetype expression = 0)
    {
        ColumnValues::Value value = values.value(id, expression);
        if (!QTest::qWaitFor([&] { return (value = values.value(id, expression)).state != State::Pending; }, 20'000))
            qFatal("no value");
        return value;
    }

    test::CaptureFile file;
    ColumnValues values;
};

} // namespace

class TestColumnValues : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void outputs_data();
    void outputs();
    void pathsShowWhatWasWritten_data();
    void pathsShowWhatWasWritten();
    void comeLater();
    void wholePayloads();
    void rowsWithoutPayloadHaveNone();
    void severalExpressions();
    void numericExpressions();
    void manyRowsAreForgottenNotLost();
    void endlessIsTooSlow();
    void endlessIsGivenUp();
    void changedWhileEndless();
    void destroyedWhileEndless();
    void destroyedAtAnyMoment();
    void missingCapture();
};

void TestColumnValues::outputs_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("string without quotes") << QStringLiteral(".name") << State::Text << QStringLiteral("Ana \"A\" B");
    QTest::newRow("number") << QStringLiteral(".total") << State::Number << QStringLiteral("127.5");
    QTest::newRow("negative") << QStringLiteral("-.total") << State::Number << QStringLiteral("-127.5");
    QTest::newRow("digits in a string are text") << QStringLiteral(".code") << State::Text << QStringLiteral("42");
    QTest::newRow("compact") << QStringLiteral(".items") << State::Text << QStringLiteral("[{\"n\":1},{\"n\":2}]");
    QTest::newRow("several") << QStringLiteral(".items[].n") << State::Text << QStringLiteral("1, 2");
    QTest::newRow("truth") << QStringLiteral(".total > 1") << State::Text << QStringLiteral("true");
    QTest::newRow("missing") << QStringLiteral(".nothing") << State::Nothing << QString();
    QTest::newRow("no output") << QStringLiteral("empty") << State::Nothing << QString();
    QTest::newRow("line break") << QStringLiteral("\"a\\nb\"") << State::Text << QStringLiteral("a b");
}

void TestColumnValues::outputs()
{
    QFETCH(QString, expression);
    QFETCH(State, state);
    QFETCH(QString, text);
    Source source;
    source.file.appendEvent(R"({"name":"Ana \"A\" B","total":127.5,"code":"42","items":[ {"n":1}, {"n":2} ]})");
    source.use({expression});
    const ColumnValues::Value value = source.known(1);
    QCOMPARE(value.state, state);
    QCOMPARE(value.text, text);
}

void TestColumnValues::pathsShowWhatWasWritten_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("text");
    QTest::newRow("large") << QStringLiteral(".id") << QStringLiteral("18446744073709551615");
    QTest::newRow("zero behind the point") << QStringLiteral(".total") << QStringLiteral("127.0");
    QTest::newRow("within an object") << QStringLiteral(".deep") << QStringLiteral("{\"b\":1e400,\"a\":1.10}");
    QTest::newRow("of elements") << QStringLiteral(".list[].n") << QStringLiteral("1.0, 2.00");
    QTest::newRow("the last of two") << QStringLiteral(".twice") << QStringLiteral("2.0");
    QTest::newRow("odd key") << QStringLiteral(".\"odd key\"") << QStringLiteral("0.10");
    QTest::newRow("missing") << QStringLiteral(".deep.c") << QString();
    QTest::newRow("computed") << QStringLiteral(".total + 1") << QStringLiteral("128");
}

void TestColumnValues::pathsShowWhatWasWritten()
{
    QFETCH(QString, expression);
    QFETCH(QString, text);
    Source source;
    source.file.appendEvent(R"({"id":18446744073709551615,"total":127.0,"deep":{ "b":1e400, "a":1.10},)"
                            R"("list":[{"n":1.0},{"n":2.00}],"twice":1.0,"twice":2.0,"odd key":0.10})");
    source.use({expression});
    QCOMPARE(source.known(1).text, text);
}

void TestColumnValues::comeLater()
{
    Source source;
    source.file.appendEvents(3);
    source.use({QStringLiteral(".order")});
    const QSignalSpy arrived(&source.values, &ColumnValues::arrived);
    QCOMPARE(source.values.value(2, 0).state, State::Pending);
    QCOMPARE(source.values.value(3, 0).state, State::Pending);
    QCOMPARE(arrived.count(), 0); // nothing is evaluated from within value()
    QCOMPARE(source.known(2).text, QStringLiteral("2"));
    QVERIFY(!arrived.isEmpty());
    QCOMPARE(source.known(3).text, QStringLiteral("3"));
    source.use({QStringLiteral(".order + 1")});
    QCOMPARE(source.values.value(3, 0).state, State::Pending);
    QCOMPARE(source.known(3).text, QStringLiteral("4"));
}

void TestColumnValues::wholePayloads()
{
    Source source;
    source.file.appendEvent("{\"fill\":\"" + QByteArray(100'000, 'x') + R"(","last":7})");
    source.use({QStringLiteral(".last"), QStringLiteral(".fill")});
    QCOMPARE(source.known(1).text, QStringLiteral("7"));
    QCOMPARE_LE(source.known(1, 1).text.size(), 600); // what is shown is cut
}

void TestColumnValues::rowsWithoutPayloadHaveNone()
{
    Source source;
    source.file.appendText(CaptureRow::Kind::Connection, QStringLiteral("Connected"));
    source.file.appendPublished("{\"a\":1}", QStringLiteral("published: 1"));
    source.file.appendEvent("not JSON");
    source.use({QStringLiteral(".a")});
    QCOMPARE(source.known(1).state, State::Nothing);
    QCOMPARE(source.known(2).text, QStringLiteral("1"));
    QCOMPARE(source.known(3).state, State::Failed);
    QVERIFY(!source.known(3).text.isEmpty());
    QCOMPARE(source.known(99).state, State::Nothing); // no such row
}

void TestColumnValues::numericExpressions()
{
    Source source;
    source.file.appendEvent(R"({"n":1,"s":"1","m":1})");
    source.file.appendEvent(R"({"n":2.5,"s":"2","m":"two"})");
    source.use({QStringLiteral(".n"), QStringLiteral(".s"), QStringLiteral(".m"), QStringLiteral(".none")});
    QVERIFY(!source.values.isNumeric(0)); // nothing is known
    QCOMPARE(source.known(1).state, State::Number);
    QCOMPARE(source.known(2).state, State::Number);
    QVERIFY(source.values.isNumeric(0));
    QVERIFY(!source.values.isNumeric(1));
    QVERIFY(!source.values.isNumeric(2)); // a number and a word
    QVERIFY(!source.values.isNumeric(3));
}

void TestColumnValues::severalExpressions()
{
    Source source;
    source.file.appendEvent(R"({"a":1,"b":"two"})");
    source.use({QStringLiteral(".a"), QString(), QStringLiteral(".b"), QStringLiteral(".a.c"), QStringLiteral("][")});
    QCOMPARE(source.known(1, 0).text, QStringLiteral("1"));
    QCOMPARE(source.known(1, 1).state, State::Nothing);
    QCOMPARE(source.known(1, 2).text, QStringLiteral("two"));
    QCOMPARE(source.known(1, 3).state, State::Failed);
    QVERIFY(source.known(1, 3).text.contains(QStringLiteral("Cannot index number")));
    QCOMPARE(source.known(1, 4).state, State::Failed);
}

void TestColumnValues::manyRowsAreForgottenNotLost()
{
    Source source;
    source.file.appendEvents(2'000);
    source.use({QStringLiteral(".order")});
    for (qint64 id = 1; id <= 2'000; ++id)
        QCOMPARE(source.values.value(id, 0).state, State::Pending);
    QCOMPARE(source.known(2'000).text, QStringLiteral("2000"));
    QCOMPARE(source.known(1).text, QStringLiteral("1")); // its turn was given up; asking again brings it
}

void TestColumnValues::endlessIsTooSlow()
{
    Source source;
    source.file.appendEvent("{\"endless\":false}");
    source.file.appendEvent("{\"endless\":true}");
    source.file.appendEvent("{\"endless\":false}");
    source.values.setLimit(std::chrono::milliseconds(50));
    source.use({QStringLiteral("if .endless then last(repeat(.)) else 1 end"), QStringLiteral(".endless")});
    QCOMPARE(source.known(2).state, State::TooSlow);
    QCOMPARE(source.known(2, 1).text, QStringLiteral("true"));
    QCOMPARE(source.known(1).text, QStringLiteral("1"));
    QCOMPARE(source.known(3).text, QStringLiteral("1"));
}

void TestColumnValues::endlessIsGivenUp()
{
    Source source;
    source.file.appendEvents(200);
    source.values.setLimit(std::chrono::milliseconds(20));
    source.use({QStringLiteral("last(repeat(.))")});
    const QSignalSpy arrived(&source.values, &ColumnValues::arrived);
    for (qint64 id = 1; id <= 200; ++id)
        Q_UNUSED(source.values.value(id, 0));
    for (const qint64 id : {1, 100, 200})
        QCOMPARE(source.known(id).state, State::TooSlow);
    QCOMPARE_LT(arrived.count(), 50); // not one wait for each row
    source.use({QStringLiteral(".order")});
    QCOMPARE(source.known(7).text, QStringLiteral("7"));
}

void TestColumnValues::changedWhileEndless()
{
    Source source;
    source.file.appendEvents(3);
    source.values.setLimit(std::chrono::hours(1));
    source.use({QStringLiteral("last(repeat(.))")});
    Q_UNUSED(source.values.value(1, 0));
    QCoreApplication::processEvents();
    source.use({QStringLiteral(".order")});
    QCOMPARE(source.known(1).text, QStringLiteral("1"));
}

void TestColumnValues::destroyedWhileEndless()
{
    Source source;
    source.file.appendEvents(40);
    source.values.setLimit(std::chrono::hours(1));
    source.use({QStringLiteral("last(repeat(.))")});
    for (qint64 id = 1; id <= 40; ++id)
        Q_UNUSED(source.values.value(id, 0));
    QCoreApplication::processEvents(); // ends when the destructor does
}

void TestColumnValues::destroyedAtAnyMoment()
{
    test::CaptureFile file;
    file.appendEvents(5);
    file.commit();
    // From before the thread runs, through opening and compiling, to the evaluation.
    for (qint64 microseconds = 0; microseconds < 30'000; microseconds += 500) {
        ColumnValues values;
        values.setLimit(std::chrono::hours(1));
        values.setSource(file.path(), {QStringLiteral("last(repeat(.))")});
        Q_UNUSED(values.value(1, 0));
        QCoreApplication::processEvents();
        const QDeadlineTimer moment(std::chrono::microseconds(microseconds), Qt::PreciseTimer);
        while (!moment.hasExpired())
            QThread::yieldCurrentThread();
    } // each ends when its destructor does
}

void TestColumnValues::missingCapture()
{
    ColumnValues values;
    values.setSource(QStringLiteral("/nowhere/at/all.escap"), {QStringLiteral(".a")});
    QTRY_COMPARE(values.value(1, 0).state, State::Nothing);
}

QTEST_GUILESS_MAIN(TestColumnValues)
#include "tst_columnvalues.moc"
