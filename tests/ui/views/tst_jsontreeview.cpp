// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/jsontreeview.h"

#include "tests/support/testcase.h"

#include <QAction>
#include <QSignalSpy>

using namespace eventscope;

namespace {

struct Tree
{
    explicit Tree(const QByteArray &text)
    {
        auto parsed = json::Document::parse(text);
        view.setDocument(std::get<json::Document>(std::move(parsed)));
    }
    [[nodiscard]] QAction &action(const char *name) const { return *view.findChild<QAction *>(QLatin1String(name)); }
    [[nodiscard]] QModelIndex row(int row, const QModelIndex &parent = {}) const { return view.model()->index(row, 0, parent); }

    Theme theme;
    JsonTreeView view{theme};
};

QByteArray longArray(int elements)
{
    QByteArray text = "0";
    for (int i = 1; i < elements; ++i)
        text += "," + QByteArray::number(i);
    return "[" + text + "]";
}

} // namespace

class TestJsonTreeView : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void valuesMakeFilters_data();
    void valuesMakeFilters();
    void rangesMakeNoFilters();
    void longValuesMakeNoFilters_data();
    void longValuesMakeNoFilters();
    void nothingChosenMakesNothing();
    void onlyNumbersAreCharted_data();
    void onlyNumbersAreCharted();
    void theIconBesideANumberChartsIt();
    void noChartUnlessTold();
};

void TestJsonTreeView::valuesMakeFilters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("filter");
    QTest::newRow("number") << QByteArray(R"({"a": 1.50})") << QStringLiteral(".a == 1.50");
    QTest::newRow("string") << QByteArray(R"({"a": "x y"})") << QStringLiteral(".a == \"x y\"");
    QTest::newRow("array") << QByteArray("{\"a\": [1,\n 2]}") << QStringLiteral(".a == [1,2]");
    QTest::newRow("null") << QByteArray(R"({"a": null})") << QStringLiteral(".a == null");
}

void TestJsonTreeView::valuesMakeFilters()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, filter);
    Tree tree(text);
    const QSignalSpy filters(&tree.view, &JsonTreeView::filterRequested);
    const QSignalSpy columns(&tree.view, &JsonTreeView::columnRequested);
    tree.view.setCurrentIndex(tree.row(0));
    for (const char *name : {"filterOnValueAction", "filterOutValueAction", "addColumnAction"})
        tree.action(name).trigger();
    QCOMPARE(filters.value(0).value(0).toString(), filter);
    QCOMPARE(filters.value(1).value(0).toString(), QString(filter).replace(QLatin1String("=="), QLatin1String("!=")));
    QCOMPARE(columns.value(0), (QVariantList{QStringLiteral(".a"), QStringLiteral("a")}));
}

void TestJsonTreeView::rangesMakeNoFilters()
{
    Tree tree("{\"items\":" + longArray(2'500) + "}");
    const QSignalSpy filters(&tree.view, &JsonTreeView::filterRequested);
    const QSignalSpy columns(&tree.view, &JsonTreeView::columnRequested);
    const QModelIndex range = tree.row(1, tree.row(0));
    tree.view.setCurrentIndex(range);
    for (const char *name : {"filterOnValueAction", "filterOutValueAction", "addColumnAction"}) {
        QVERIFY(!tree.action(name).isEnabled());
        tree.action(name).trigger();
    }
    QVERIFY(filters.isEmpty() && columns.isEmpty());
    tree.view.setCurrentIndex(tree.row(7, range));
    tree.action("filterOnValueAction").trigger();
    QCOMPARE(filters.value(0).value(0).toString(), QStringLiteral(".items[1007] == 1007"));
}

void TestJsonTreeView::longValuesMakeNoFilters_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("string") << QByteArray("\"" + QByteArray(5'000'000, 'x') + "\"");
    QTest::newRow("array") << longArray(900'000);
}

void TestJsonTreeView::longValuesMakeNoFilters()
{
    QFETCH(QByteArray, value);
    Tree tree("{\"a\":" + value + ",\"b\":1}");
    const QSignalSpy filters(&tree.view, &JsonTreeView::filterRequested);
    tree.view.setCurrentIndex(tree.row(0));
    for (const char *name : {"filterOnValueAction", "filterOutValueAction"}) {
        QVERIFY(!tree.action(name).isEnabled());
        QVERIFY(tree.action(name).text().contains(QStringLiteral("too long")));
    }
    QVERIFY(tree.action("addColumnAction").isEnabled());
    tree.view.setCurrentIndex(tree.row(1));
    QCOMPARE(tree.action("filterOnValueAction").text(), QStringLiteral("Filter on this value"));
    tree.action("filterOnValueAction").trigger();
    QCOMPARE(filters.value(0).value(0).toString(), QStringLiteral(".b == 1"));
}

void TestJsonTreeView::nothingChosenMakesNothing()
{
    const Tree tree(R"({"a": 1})");
    for (const char *name : {"filterOnValueAction", "filterOutValueAction", "addColumnAction"})
        QVERIFY(!tree.action(name).isEnabled());
}

void TestJsonTreeView::onlyNumbersAreCharted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expression");
    QTest::newRow("number") << QByteArray(R"({"a": 1.50})") << QStringLiteral(".a");
    QTest::newRow("element") << QByteArray("[7]") << QStringLiteral(".[0]");
    QTest::newRow("string") << QByteArray(R"({"a": "1.50"})") << QString();
    QTest::newRow("true") << QByteArray(R"({"a": true})") << QString();
    QTest::newRow("object") << QByteArray(R"({"a": {"b": 1}})") << QString();
}

void TestJsonTreeView::onlyNumbersAreCharted()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expression);
    Tree tree(text);
    tree.view.setChartable(true);
    const QSignalSpy charts(&tree.view, &JsonTreeView::chartRequested);
    tree.view.setCurrentIndex(tree.row(0));
    QCOMPARE(tree.action("chartValueAction").isEnabled(), !expression.isEmpty());
    tree.action("chartValueAction").trigger();
    QCOMPARE(charts.value(0).value(0).toString(), expression);
}

void TestJsonTreeView::theIconBesideANumberChartsIt()
{
    Tree tree(R"({"name": "Ana", "total": 127})");
    tree.view.resize(400, 120);
    tree.view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tree.view));
    const QRect cell = tree.view.visualRect(tree.row(1).siblingAtColumn(JsonTreeModel::ValueColumn));
    const QImage without = tree.view.viewport()->grab(cell).toImage();
    tree.view.setChartable(true);
    const QImage with = tree.view.viewport()->grab(cell).toImage();
    int icon = -1; // the first column of pixels that the icon changed
    for (int x = 0; x < with.width() && icon < 0; ++x) {
        for (int y = 0; y < with.height(); ++y)
            icon = with.pixel(x, y) == without.pixel(x, y) ? icon : x;
    }
    QVERIFY(icon > 0);
    const QSignalSpy charts(&tree.view, &JsonTreeView::chartRequested);
    const QPoint place = cell.topLeft() + QPoint(icon + 5, cell.height() / 2);
    QTest::mouseClick(tree.view.viewport(), Qt::LeftButton, {}, place - QPoint(20, 0)); // the number itself
    QCOMPARE(charts.size(), 0);
    QTest::mouseClick(tree.view.viewport(), Qt::LeftButton, {}, place - QPoint(0, cell.height())); // beside the name, no number
    QCOMPARE(charts.size(), 0);
    QTest::mouseClick(tree.view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts.at(0).at(0).toString(), QStringLiteral(".total"));
}

void TestJsonTreeView::noChartUnlessTold()
{
    const Tree tree(R"({"a": 1})");
    QVERIFY(!tree.action("chartValueAction").isVisible());
}

QTEST_MAIN(TestJsonTreeView)
#include "tst_jsontreeview.moc"
