// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsontreemodel.h"

#include "core/json/expression.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>

using namespace eventscope;

namespace {

void show(JsonTreeModel &model, const QByteArray &text)
{
    model.setDocument(std::get<json::Document>(json::Document::parse(text)));
}

QString cell(const JsonTreeModel &model, const QModelIndex &index, int column)
{
    return model.data(index.siblingAtColumn(column), Qt::DisplayRole).toString();
}

} // namespace

class TestJsonTreeModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void keepsOrderDuplicatesAndDigits();
    void hidesNothing();
    void countsAreGrouped();
    void nested();
    void scalarIsARow_data();
    void scalarIsARow();
    void copies();
    void deepAndWide();
    void rangesOfLongContainers();
    void decodesOnDemand_data();
    void decodesOnDemand();
    void findsInTextAndDecoded();
    void findsInRanges();
};

void TestJsonTreeModel::nothing()
{
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    show(model, "{}");
    QCOMPARE(model.rowCount(), 0);
    show(model, "[1]");
    QCOMPARE(model.rowCount(), 1);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestJsonTreeModel::keepsOrderDuplicatesAndDigits()
{
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, R"({"z":127.0,"a":18446744073709551615,"z":1e400,"s":"a\u00e9\n"})");
    const QList<QStringList> expected{{QStringLiteral("z"), QStringLiteral("127.0")},
                                      {QStringLiteral("a"), QStringLiteral("18446744073709551615")},
                                      {QStringLiteral("z"), QStringLiteral("1e400")},
                                      {QStringLiteral("s"), QStringLiteral(R"("a\u00e9\n")")}};
    QCOMPARE(model.rowCount(), expected.size());
    for (int row = 0; row < expected.size(); ++row)
        QCOMPARE(QStringList({cell(model, model.index(row, 0), 0), cell(model, model.index(row, 0), 1)}), expected.at(row));
}

void TestJsonTreeModel::hidesNothing()
{
    JsonTreeModel model;
    show(model, QStringLiteral("{\"\":1,\"a\\u202eb\":\"gpj.\u202eexe\"}").toUtf8());
    QCOMPARE(cell(model, model.index(0, 0), 0), QStringLiteral("\"\""));
    QCOMPARE(cell(model, model.index(1, 0), 0), QStringLiteral("a\\u202eb"));
    QCOMPARE(cell(model, model.index(1, 0), 1), QStringLiteral("\"gpj.\\u202eexe\""));
    QCOMPARE(model.value(model.index(1, 0)), QStringLiteral("gpj.\u202eexe")); // what is copied
    QCOMPARE(model.key(model.index(0, 0)), QString());
}

void TestJsonTreeModel::countsAreGrouped()
{
    JsonTreeModel model;
    show(model, "{\"a\":[" + QByteArray("0,").repeated(1899) + "0]}");
    QCOMPARE(cell(model, model.index(0, 0), 1), QStringLiteral("[ 1,900 ]"));
}

void TestJsonTreeModel::nested()
{
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, R"({"items":[{"id":1},{"id":2,"odd key":[]}]})");
    const QModelIndex items = model.index(0, 0);
    QCOMPARE(cell(model, items, 1), QStringLiteral("[ 2 ]"));
    const QModelIndex second = model.index(1, 0, items);
    QCOMPARE(cell(model, second, 0), QStringLiteral("[1]"));
    QCOMPARE(second.parent(), items);
    const QModelIndex odd = model.index(1, 0, second);
    QCOMPARE(cell(model, odd, 0), QStringLiteral("odd key"));
    QVERIFY(!model.hasChildren(odd));
    QCOMPARE(odd.parent(), second);
}

void TestJsonTreeModel::scalarIsARow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("number") << QByteArray("123");
    QTest::newRow("string") << QByteArray("\"x\"");
    QTest::newRow("null") << QByteArray("null");
}

void TestJsonTreeModel::scalarIsARow()
{
    QFETCH(QByteArray, text);
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, text);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, model.index(0, 0), 1), QString::fromUtf8(text));
    QCOMPARE(model.path(model.index(0, 0)), QStringLiteral("."));
}

void TestJsonTreeModel::copies()
{
    JsonTreeModel model;
    show(model, R"({"order":{"items":[ {"n": 1.0} , "a\tb"]}})");
    const QModelIndex items = model.index(0, 0, model.index(0, 0));
    const QModelIndex text = model.index(1, 0, items);
    QCOMPARE(model.value(text), QStringLiteral("a\tb"));
    QCOMPARE(model.subtree(text), QStringLiteral(R"("a\tb")"));
    QCOMPARE(model.path(text), QStringLiteral(".order.items[1]"));
    QCOMPARE(model.subtree(items), QStringLiteral(R"([ {"n": 1.0} , "a\tb"])"));
    QCOMPARE(model.value(model.index(0, 0, model.index(0, 0, items))), QStringLiteral("1.0"));
    QCOMPARE(model.value({}), QString());
}

void TestJsonTreeModel::deepAndWide()
{
    JsonTreeModel model;
    show(model, QByteArray(500, '[') + QByteArray(500, ']'));
    QModelIndex index = model.index(0, 0);
    for (int depth = 2; depth < 500; ++depth)
        index = model.index(0, 0, index);
    QVERIFY(index.isValid());
    QVERIFY(!model.hasChildren(index));
    show(model, "[" + QByteArray("0,").repeated(49'999) + "7]");
    QCOMPARE(model.rowCount(), 50);
    const QModelIndex last = model.index(49, 0);
    QCOMPARE(cell(model, last, 0), QStringLiteral("[49000 \u2026 49999]"));
    QCOMPARE(model.rowCount(last), 1'000);
    QCOMPARE(cell(model, model.index(999, 0, last), 0), QStringLiteral("[49999]"));
    QCOMPARE(cell(model, model.index(999, 0, last), 1), QStringLiteral("7"));
}

void TestJsonTreeModel::rangesOfLongContainers()
{
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QByteArray members;
    for (int i = 0; i < 1'001; ++i)
        members += "\"k" + QByteArray::number(i) + "\": [1] ,";
    members.chop(1);
    show(model, "{\"long\":{" + members + "},\"full\":[" + QByteArray("1,").repeated(999) + "2]}");
    const QModelIndex container = model.index(0, 0);
    QCOMPARE(model.rowCount(container), 2);
    const QModelIndex range = model.index(1, 0, container);
    QCOMPARE(cell(model, range, 0), QStringLiteral("[1000 \u2026 1000]"));
    QCOMPARE(model.subtree(range), QStringLiteral("\"k1000\": [1]"));
    QCOMPARE(model.path(range), QStringLiteral(".long"));
    const QModelIndex member = model.index(0, 0, range);
    QCOMPARE(cell(model, member, 0), QStringLiteral("k1000"));
    QCOMPARE(member.parent(), range);
    QCOMPARE(model.path(model.index(0, 0, member)), QStringLiteral(".long.k1000[0]"));
    QCOMPARE(model.rowCount(model.index(1, 0)), 1'000); // not one more than fits
    show(model, "[" + QByteArray("1,").repeated(1'000) + " 2]");
    QCOMPARE(model.path(model.index(1, 0)), QStringLiteral(".[1000:1001]"));
    QCOMPARE(model.value(model.index(1, 0)), QStringLiteral("2"));
}

void TestJsonTreeModel::decodesOnDemand_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("decoded"); ///< what the new child's subtree is
    QTest::addColumn<QString>("inside"); ///< its first child
    const QByteArray json = R"({"a": [1.5, "~~~???"]})";
    QTest::newRow("JSON") << json::quoted(json) << QStringLiteral("JSON in a string") << QString::fromUtf8(json) << QStringLiteral("a");
    QTest::newRow("base64") << '"' + json.toBase64() + '"' << QStringLiteral("JSON in base64") << QString::fromUtf8(json)
                            << QStringLiteral("a");
    QTest::newRow("base64url") << '"' + json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '"'
                               << QStringLiteral("JSON in base64") << QString::fromUtf8(json) << QStringLiteral("a");
    QTest::newRow("text") << QByteArray("\"WyJubyBKU09OIiAiYnV0IHRleHQiXQ==\"") << QStringLiteral("text in base64")
                          << QStringLiteral("[\"no JSON\" \"but text\"]") << QString();
}

void TestJsonTreeModel::decodesOnDemand()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, inside);
    JsonTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QByteArray payload = "{\"body\":" + value + ",\"n\":1}";
    show(model, payload);
    const QPersistentModelIndex body = model.index(0, 0);
    QTEST(model.data(body.sibling(0, 1), JsonTreeModel::HintRole).toString(), "hint");
    QVERIFY(cell(model, body, 1).startsWith(QLatin1Char('"')));
    QVERIFY(model.canDecode(body));
    QVERIFY(!model.canDecode(model.index(1, 0)));
    QCOMPARE(model.rowCount(body), 0);
    QVERIFY(model.decode(body));
    QVERIFY(!model.canDecode(body));
    QVERIFY(!model.decode(body));
    QCOMPARE(model.rowCount(body), 1);
    const QModelIndex decoded = model.index(0, 0, body);
    QVERIFY(cell(model, decoded, 0).startsWith(QStringLiteral("decoded")));
    QTEST(model.subtree(decoded), "decoded");
    QCOMPARE(model.rowCount(decoded), inside.isEmpty() ? 0 : 1);
    if (!inside.isEmpty())
        QCOMPARE(cell(model, model.index(0, 0, decoded), 0), inside);
    QCOMPARE(model.document().text(), payload);
    QCOMPARE(model.subtree(body), QString::fromUtf8(value));

    // The path leads there in jq.
    const auto expression = json::Expression::compile(model.path(inside.isEmpty() ? decoded : model.index(0, 0, decoded)));
    QVERIFY(expression.ok());
    const auto outputs = expression.value()->evaluate(payload);
    QVERIFY2(outputs.ok(), qPrintable(model.path(decoded)));
    QCOMPARE(outputs->first(), inside.isEmpty() ? json::quoted(model.subtree(decoded).toUtf8()) : QByteArray(R"([1.5,"~~~???"])"));
}

void TestJsonTreeModel::findsInTextAndDecoded()
{
    JsonTreeModel model;
    const QByteArray inner = "{\"need\":" + json::quoted("[\"a needle\"]") + "}";
    show(model, "{\"x\":" + json::quoted(inner) + ",\"Needle\":[0,\"needless\"],\"y\":1}");
    const auto paths = [&model] {
        QStringList found;
        for (const JsonTreeModel::Place &place : JsonTreeModel::find(model.parts(), QStringLiteral("needle"))) {
            const QModelIndex index = model.indexOf(place);
            found << (index.isValid() ? model.path(index) : QStringLiteral("no row"));
        }
        return found;
    };
    const QStringList own{QStringLiteral(".x"), QStringLiteral(".Needle"), QStringLiteral(".Needle[1]")};
    QCOMPARE(paths(), own);
    QVERIFY(model.decode(model.index(0, 0)));
    const QModelIndex inside = model.index(0, 0, model.index(0, 0, model.index(0, 0)));
    QVERIFY(model.decode(inside));
    const QString step = QStringLiteral(".x | fromjson | .need");
    QCOMPARE(paths(), (QStringList{own.at(0), step, step + QStringLiteral(" | fromjson | .[0]"), own.at(1), own.at(2)}));
}

void TestJsonTreeModel::findsInRanges()
{
    JsonTreeModel model;
    show(model, "[" + QByteArray("{\"n\":0},").repeated(2'500) + "{\"n\":\"here\"}]");
    const auto found = JsonTreeModel::find(model.parts(), QStringLiteral("HERE"));
    QCOMPARE(found.size(), 1);
    const QModelIndex hit = model.indexOf(found.first());
    QCOMPARE(model.path(hit), QStringLiteral(".[2500].n"));
    QCOMPARE(hit.parent().parent(), model.index(2, 0));
    show(model, "\"here\"");
    QCOMPARE(model.indexOf({0, 0}), model.index(0, 0));
}

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
