// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsontreemodel.h"

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
    void nested();
    void scalarIsARow_data();
    void scalarIsARow();
    void copies();
    void deepAndWide();
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
    QCOMPARE(model.rowCount(), 50'000);
    QCOMPARE(cell(model, model.index(49'999, 0), 1), QStringLiteral("7"));
}

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
