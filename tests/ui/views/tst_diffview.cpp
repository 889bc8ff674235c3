// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/diffview.h"

#include "tests/support/testcase.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace eventscope;

namespace {

CaptureRow row(qint64 id, const QByteArray &payload)
{
    CaptureRow row;
    row.id = id;
    row.payload = payload;
    return row;
}

struct Diff
{
    Diff()
    {
        view.resize(700, 300);
        view.show();
    }
    [[nodiscard]] QString text(const char *name) const { return view.findChild<QLabel *>(QLatin1String(name))->text(); }
    [[nodiscard]] QLineEdit &ignored() const { return *view.findChild<QLineEdit *>(QStringLiteral("diffIgnored")); }
    [[nodiscard]] QLabel &fault() const { return *view.findChild<QLabel *>(QStringLiteral("diffIgnoredFault")); }
    [[nodiscard]] QLabel &message() const { return *view.findChild<QLabel *>(QStringLiteral("emptyText")); }
    [[nodiscard]] QTableView &table() const { return *view.findChild<QTableView *>(QStringLiteral("diffTable")); }
    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        for (int i = 0; i < table().model()->rowCount(); ++i)
            paths << table().model()->index(i, DiffModel::PathColumn).data().toString();
        return paths;
    }

    Theme theme;
    DiffView view{theme};
};

} // namespace

class TestDiffView : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theOlderIsBefore();
    void headlineBeginsWithWhatIsCompared();
    void valuesShareTheWidth();
    void noDifferences();
    void noJsonIsComparedAsText_data();
    void noJsonIsComparedAsText();
    void ignoredFieldsStay();
    void brokenPathsSaySo();
    void rowsCanBeCopiedAndIgnored();
    void manyDifferencesSaySo();
    void onlyTheLastPairCounts();
};

void TestDiffView::theOlderIsBefore()
{
    Diff diff;
    diff.view.showPair(row(9, "{\"a\":2}"), row(4, "{\"a\":1}"), QStringLiteral("why"));
    QTRY_COMPARE(diff.paths(), QStringList{QStringLiteral(".a")});
    QCOMPARE(diff.table().model()->index(0, DiffModel::BeforeColumn).data().toString(), QStringLiteral("1"));
    QCOMPARE(diff.table().model()->index(0, DiffModel::AfterColumn).data().toString(), QStringLiteral("2"));
    QVERIFY(!diff.message().isVisible());
    QCOMPARE(diff.text("diffSummary"), QStringLiteral("Differences: 1"));
    QCOMPARE(diff.ignored().accessibleName(), QStringLiteral("Ignore"));
}

void TestDiffView::headlineBeginsWithWhatIsCompared()
{
    Diff diff;
    CaptureRow before = row(4, "1");
    CaptureRow after = row(9, "2");
    before.at = UtcTime(std::chrono::milliseconds(1'750'000'000'123));
    after.at = before.at + std::chrono::seconds(1);
    const auto headline = [&diff] { return diff.view.findChild<QWidget *>(QStringLiteral("diffHeader"))->toolTip(); };
    diff.view.showPair(before, after, QStringLiteral("why"));
    QCOMPARE(headline(), QStringLiteral("why \u00b7 row 4 (15:06:40.123) \u2192 row 9 (15:06:41.123)"));
    after.at += std::chrono::hours(24);
    diff.view.showPair(before, after, QStringLiteral("why"));
    QVERIFY2(headline().contains(QStringLiteral("row 9 (2025-06-16 15:06:41.123")), qPrintable(headline()));
}

void TestDiffView::valuesShareTheWidth()
{
    Diff diff;
    diff.view.showPair(row(1, "{\"a\":1}"), row(2, "{\"a\":2}"), {});
    QTRY_COMPARE(diff.paths().size(), 1);
    const int before = diff.table().columnWidth(DiffModel::BeforeColumn);
    QVERIFY(std::abs(before - diff.table().columnWidth(DiffModel::AfterColumn)) <= 1);
    QCOMPARE_GE(before, 150);
}

void TestDiffView::noDifferences()
{
    Diff diff;
    diff.view.showPair(row(1, R"({"a":1,"b":2})"), row(2, R"({"b":2.0,"a":1})"), {});
    QTRY_COMPARE(diff.message().text(), QStringLiteral("No differences"));
    QVERIFY(diff.message().isVisible());
    QCOMPARE(diff.paths(), QStringList());
}

void TestDiffView::noJsonIsComparedAsText_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("says");
    QTest::newRow("one") << QByteArray("{}") << QByteArray("{} ?") << QStringLiteral("are not equal");
    QTest::newRow("both") << QByteArray("abc") << QByteArray("abd") << QStringLiteral("are not equal");
    QTest::newRow("equal") << QByteArray("abc") << QByteArray("abc") << QStringLiteral("they are equal");
}

void TestDiffView::noJsonIsComparedAsText()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, says);
    Diff diff;
    diff.view.showPair(row(1, before), row(2, after), {});
    QTRY_VERIFY(diff.message().text().contains(says));
    QVERIFY(diff.message().text().startsWith(QStringLiteral("Not both payloads are JSON")));
}

void TestDiffView::ignoredFieldsStay()
{
    Diff diff;
    diff.ignored().setText(QStringLiteral(".time, .meta"));
    diff.view.showPair(row(1, R"({"time":1,"n":1})"), row(2, R"({"time":2,"n":2})"), {});
    QTRY_COMPARE(diff.paths(), QStringList{QStringLiteral(".n")});
    diff.view.showPair(row(2, R"({"time":2,"n":2})"), row(3, R"({"time":3,"n":2,"meta":{}})"), {});
    QTRY_COMPARE(diff.message().text(), QStringLiteral("No differences"));
    diff.ignored().clear();
    QTRY_COMPARE(diff.paths(), (QStringList{QStringLiteral(".time"), QStringLiteral(".meta")}));
}

void TestDiffView::brokenPathsSaySo()
{
    Diff diff;
    diff.ignored().setText(QStringLiteral(".time"));
    diff.ignored().setText(QStringLiteral(".time, n"));
    QVERIFY(diff.fault().isVisible());
    QVERIFY(diff.fault().text().contains(QStringLiteral("character 8")));
    QCOMPARE(diff.fault().palette().color(QPalette::WindowText), diff.theme.color(Theme::Role::Error));
    diff.view.showPair(row(1, R"({"time":1,"n":1})"), row(2, R"({"time":2,"n":2})"), {});
    QTRY_COMPARE(diff.paths(), QStringList{QStringLiteral(".n")}); // those before stay
    diff.ignored().setText(QStringLiteral(".time, .n"));
    QVERIFY(!diff.fault().isVisible());
    QTRY_COMPARE(diff.message().text(), QStringLiteral("No differences"));
}

void TestDiffView::rowsCanBeCopiedAndIgnored()
{
    Diff diff;
    const QByteArray large = '"' + QByteArray(5'000, 'x') + '"';
    diff.view.showPair(row(1, "{\"odd key\":1.0,\"b\":0}"), row(2, "{\"odd key\":" + large + ",\"b\":1}"), {});
    QTRY_COMPARE(diff.paths().size(), 2);
    diff.table().setCurrentIndex(diff.table().model()->index(0, 0));
    diff.view.findChild<QAction *>(QStringLiteral("copyDifferenceAction"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("\u2260 .\"odd key\": 1.0 \u2192 ") + QString::fromUtf8(large));
    diff.view.findChild<QAction *>(QStringLiteral("ignoreFieldAction"))->trigger();
    QCOMPARE(diff.ignored().text(), QStringLiteral(".\"odd key\""));
    QTRY_COMPARE(diff.paths(), QStringList{QStringLiteral(".b")});
    diff.table().setCurrentIndex(diff.table().model()->index(0, 0));
    diff.view.findChild<QAction *>(QStringLiteral("ignoreFieldAction"))->trigger();
    QTRY_COMPARE(diff.message().text(), QStringLiteral("No differences"));
}

void TestDiffView::manyDifferencesSaySo()
{
    Diff diff;
    diff.view.showPair(row(1, "[]"), row(2, "[" + QByteArray("1,").repeated(20'000) + "1]"), {});
    QTRY_COMPARE(diff.text("diffSummary"), QStringLiteral("the first 10,000 of 20,001 differences"));
    QCOMPARE(diff.table().model()->rowCount(), 10'000);
}

void TestDiffView::onlyTheLastPairCounts()
{
    Diff diff;
    const QByteArray large = "[" + QByteArray("1,").repeated(200'000) + "1]";
    diff.view.showPair(row(1, large), row(2, "[]"), {});
    diff.view.showPair(row(3, "[1]"), row(4, "[1,2]"), {});
    QTRY_COMPARE(diff.paths(), QStringList{QStringLiteral(".[1]")});
    diff.view.showPair(row(1, large), row(2, "[]"), {});
    diff.view.showNothing(QStringLiteral("nothing to compare"));
    diff.ignored().setText(QStringLiteral(".x")); // compares nothing
    QCOMPARE(diff.message().text(), QStringLiteral("nothing to compare"));
}

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
