// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/detailpanel.h"

#include "tests/support/testcase.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QTreeView>

using namespace eventscope;
using Kind = CaptureRow::Kind;

namespace {

struct Detail
{
    Detail()
    {
        theme.setChoice(Theme::Choice::Light);
        panel.resize(600, 400);
        panel.show();
    }
    void show(const QByteArray &payload, Kind kind = Kind::Event, const QString &text = {})
    {
        CaptureRow row;
        row.id = 17;
        row.kind = kind;
        row.at = UtcTime(std::chrono::microseconds(1'750'000'000'123'456));
        row.channel = QStringLiteral("/demo/*");
        row.payload = payload;
        row.text = text;
        panel.showRow(row);
    }
    [[nodiscard]] QTabWidget &tabs() const { return *panel.findChild<QTabWidget *>(QStringLiteral("eventDetail")); }
    [[nodiscard]] QPlainTextEdit &raw() const { return *panel.findChild<QPlainTextEdit *>(QStringLiteral("detailRaw")); }
    [[nodiscard]] QPlainTextEdit &formatted() const { return *panel.findChild<QPlainTextEdit *>(QStringLiteral("detailFormatted")); }
    [[nodiscard]] QTreeView &tree() const { return *panel.findChild<QTreeView *>(QStringLiteral("detailTree")); }
    /// The cells of each row of the comparison.
    [[nodiscard]] QStringList differences() const
    {
        const auto *model = panel.findChild<QTableView *>(QStringLiteral("diffTable"))->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(QLatin1Char(' '));
        }
        return rows;
    }
    [[nodiscard]] QLabel &emptyText() const
    {
        const auto *empty = panel.findChild<EmptyState *>(QString(), Qt::FindDirectChildrenOnly);
        return *empty->findChild<QLabel *>(QStringLiteral("emptyText"));
    }
    [[nodiscard]] QLabel &notice() const { return *panel.findChild<QLabel *>(QStringLiteral("detailNotice")); }

    Theme theme;
    DetailPanel panel{theme};
};

} // namespace

class TestDetailPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void nothingChosen();
    void threeViewsLoseNothing();
    void onlyTheVisibleTabIsMade();
    void chosenTabStays();
    void noJsonShowsRawAndSaysSo();
    void formattedIsColored();
    void longTextIsPlain();
    void largePayloadIsReadInTheBackground();
    void lateAnswersAreDropped();
    void comparesWithWhatItIsGiven();
    void copiesTheWholePayload();
    void rowsWithoutPayload();
    void publishedTellsItsOutcome_data();
    void publishedTellsItsOutcome();
};

void TestDetailPanel::contract()
{
    const Detail detail;
    QCOMPARE(detail.tabs().accessibleName(), QStringLiteral("Event detail"));
    const QList<QWidget *> pages{&detail.tree(), &detail.formatted(), &detail.raw(),
                                 detail.panel.findChild<QWidget *>(QStringLiteral("detailDiff"))};
    const QStringList names{QStringLiteral("Tree"), QStringLiteral("Formatted"), QStringLiteral("Raw"), QStringLiteral("Diff")};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(detail.tabs().tabText(i), names.at(i));
        QCOMPARE(detail.tabs().widget(i), pages.at(i));
        QCOMPARE(pages.at(i)->accessibleName(), names.at(i));
    }
    QVERIFY(detail.raw().isReadOnly());
    QVERIFY(detail.formatted().isReadOnly());
}

void TestDetailPanel::nothingChosen()
{
    Detail detail;
    QVERIFY(!detail.tabs().isVisible());
    QCOMPARE(detail.panel.rowId(), 0);
    QVERIFY(!detail.emptyText().text().isEmpty());
    detail.show("1");
    QVERIFY(detail.tabs().isVisible());
    QVERIFY(!detail.emptyText().isVisible());
}

void TestDetailPanel::threeViewsLoseNothing()
{
    Detail detail;
    const QByteArray payload = R"({"z": 127.0,"a":18446744073709551615,"a":1e400 })";
    detail.show(payload);
    QCOMPARE(detail.tree().model()->rowCount(), 3);
    QCOMPARE(detail.tree().model()->index(2, 1).data().toString(), QStringLiteral("1e400"));
    detail.tabs().setCurrentIndex(1);
    QCOMPARE(detail.formatted().toPlainText(), QStringLiteral("{\n  \"z\": 127.0,\n  \"a\": 18446744073709551615,\n  \"a\": 1e400\n}"));
    detail.tabs().setCurrentIndex(2);
    QCOMPARE(detail.raw().toPlainText(), QString::fromUtf8(payload));
    const QString meta = detail.panel.findChild<QLabel *>(QStringLiteral("detailMeta"))->text();
    QVERIFY(meta.contains(QStringLiteral("15:06:40.123456")));
    QVERIFY(meta.contains(QStringLiteral("/demo/*")));
    QVERIFY(meta.contains(QStringLiteral("48 B")));
    QVERIFY(meta.contains(QStringLiteral("row 17")));
}

void TestDetailPanel::onlyTheVisibleTabIsMade()
{
    Detail detail;
    detail.show("[1]");
    QVERIFY(detail.formatted().toPlainText().isEmpty());
    QVERIFY(detail.raw().toPlainText().isEmpty());
    detail.tabs().setCurrentIndex(2);
    QCOMPARE(detail.raw().toPlainText(), QStringLiteral("[1]"));
    detail.show("[2]");
    QCOMPARE(detail.raw().toPlainText(), QStringLiteral("[2]"));
    QCOMPARE(detail.tree().model()->index(0, 1).data().toString(), QStringLiteral("1"));
    detail.tabs().setCurrentIndex(0);
    QCOMPARE(detail.tree().model()->index(0, 1).data().toString(), QStringLiteral("2"));
}

void TestDetailPanel::chosenTabStays()
{
    Detail detail;
    detail.show("[1]");
    detail.tabs().setCurrentIndex(1);
    detail.show("no json");
    QCOMPARE(detail.tabs().currentIndex(), 2);
    detail.show("[2]");
    QCOMPARE(detail.tabs().currentIndex(), 1);
    QCOMPARE(detail.formatted().toPlainText(), QStringLiteral("[\n  2\n]"));
}

void TestDetailPanel::noJsonShowsRawAndSaysSo()
{
    Detail detail;
    detail.show("{\"a\": oops}");
    QCOMPARE(detail.tabs().currentIndex(), 2);
    QCOMPARE(detail.raw().toPlainText(), QStringLiteral("{\"a\": oops}"));
    QVERIFY(!detail.tabs().isTabEnabled(0));
    QVERIFY(!detail.tabs().isTabEnabled(1));
    QVERIFY(detail.notice().isVisible());
    QVERIFY(detail.notice().text().contains(QStringLiteral("no JSON")));
    QVERIFY(detail.notice().text().contains(QLatin1Char('7'))); // the column
    detail.show("{}");
    QVERIFY(!detail.notice().isVisible());
    QVERIFY(detail.tabs().isTabEnabled(0));
}

void TestDetailPanel::formattedIsColored()
{
    Detail detail;
    detail.show(R"({"key":"text \"}:","n":[-1.5e3,true]})");
    detail.tabs().setCurrentIndex(1);
    const auto colorAt = [&](const QString &text) {
        const QTextBlock block = detail.formatted().document()->find(text).block();
        const int at = static_cast<int>(block.text().indexOf(text));
        for (const auto &range : block.layout()->formats()) {
            if (at >= range.start && at < range.start + range.length)
                return range.format.foreground().color();
        }
        return QColor();
    };
    QTRY_COMPARE(colorAt(QStringLiteral("\"key\"")), detail.theme.color(Theme::Role::JsonKey));
    QCOMPARE(colorAt(QStringLiteral("\"text")), detail.theme.color(Theme::Role::JsonString));
    QCOMPARE(colorAt(QStringLiteral("}:\",")), detail.theme.color(Theme::Role::JsonString));
    QCOMPARE(colorAt(QStringLiteral("-1.5e3")), detail.theme.color(Theme::Role::JsonNumber));
    QCOMPARE(colorAt(QStringLiteral("true")), detail.theme.color(Theme::Role::JsonKeyword));
    detail.theme.setChoice(Theme::Choice::Dark);
    QTRY_COMPARE(colorAt(QStringLiteral("true")), detail.theme.color(Theme::Role::JsonKeyword));
}

void TestDetailPanel::longTextIsPlain()
{
    Detail detail;
    detail.show("[" + QByteArray("\"abcdefgh\",").repeated(10'000) + "1]");
    detail.tabs().setCurrentIndex(1);
    QVERIFY(detail.formatted().toPlainText().size() > DetailPanel::highlightLimit);
    QCoreApplication::processEvents();
    QVERIFY(detail.formatted().document()->findBlockByNumber(1).layout()->formats().isEmpty());
    QVERIFY(!detail.notice().isVisible());
}

/// Nothing is held up by a large payload, and none of it is lost.
void TestDetailPanel::largePayloadIsReadInTheBackground()
{
    Detail detail;
    const QByteArray payload = "[" + QByteArray("1,").repeated(400'000) + "1]";
    detail.show(payload);
    QVERIFY(!detail.tabs().isVisible());
    QCOMPARE(detail.emptyText().text(), QStringLiteral("Reading\u2026"));
    QTRY_VERIFY(detail.tabs().isVisible());
    QCOMPARE(detail.tree().model()->rowCount(), 401);
    detail.tabs().setCurrentIndex(1);
    QCOMPARE(detail.formatted().toPlainText(), QStringLiteral("Reading\u2026"));
    QTRY_VERIFY(detail.formatted().toPlainText().startsWith(QStringLiteral("[\n  1,\n")));
    QVERIFY(detail.notice().isVisible());
    detail.tabs().setCurrentIndex(2);
    QVERIFY(detail.notice().isVisible());
    auto &showAll = *detail.panel.findChild<QPushButton *>(QStringLiteral("showAllButton"));
    QVERIFY(showAll.isVisible());
    showAll.click();
    QTRY_VERIFY(!showAll.isVisible());
    QVERIFY(!detail.notice().isVisible());
    detail.raw().selectAll();
    detail.raw().copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(payload));
    detail.panel.findChild<QToolButton *>(QStringLiteral("copyPayloadButton"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text().size(), payload.size());
}

void TestDetailPanel::lateAnswersAreDropped()
{
    Detail detail;
    const QByteArray large = "[" + QByteArray("1,").repeated(400'000) + "1]";
    detail.show(large);
    detail.show("[7]");
    QVERIFY(detail.tabs().isVisible());
    detail.show(large);
    detail.panel.showNothing(QStringLiteral("none"));
    detail.show("[8]");
    detail.tabs().setCurrentIndex(1);
    // What was begun comes to its end before this one's answer does.
    detail.show(large);
    QTRY_COMPARE(detail.tree().model()->rowCount(), 1);
    QTRY_VERIFY(detail.tabs().isVisible());
    QTRY_VERIFY(detail.formatted().toPlainText().startsWith(QStringLiteral("[\n  1,")));
    detail.show("[9]");
    QCOMPARE(detail.formatted().toPlainText(), QStringLiteral("[\n  9\n]"));
    detail.show("no json" + QByteArray(300'000, 'x'));
    QVERIFY(!detail.tabs().isVisible());
    QTRY_VERIFY(detail.tabs().isVisible());
    QCOMPARE(detail.tabs().currentIndex(), 2);
    QVERIFY(detail.notice().text().contains(QStringLiteral("no JSON")));
}

void TestDetailPanel::comparesWithWhatItIsGiven()
{
    Detail detail;
    const QSignalSpy wanted(&detail.panel, &DetailPanel::comparisonWanted);
    detail.show(R"({"time":2,"total":1.0,"state":"paid"})");
    QCOMPARE(wanted.count(), 0);
    detail.tabs().setCurrentIndex(3);
    QCOMPARE(wanted.count(), 1);
    CaptureRow other = detail.panel.row();
    other.id = 12;
    other.payload = R"({"time":1,"total":1.00,"old":[]})";
    detail.panel.compareWith(other, QStringLiteral("the previous event"));
    QTRY_COMPARE(detail.differences(),
                 (QStringList{QStringLiteral("\u2260 changed .time 1 2"), QStringLiteral("\u2212 removed .old [] "),
                              QStringLiteral("+ added .state  \"paid\"")}));
    const QString header = detail.panel.findChild<ElidedLabel *>(QStringLiteral("diffHeader"))->text();
    QVERIFY2(header.contains(QStringLiteral("row 12")) && header.contains(QStringLiteral("row 17"))
                 && header.indexOf(QStringLiteral("row 12")) < header.indexOf(QStringLiteral("row 17"))
                 && header.contains(QStringLiteral("the previous event")),
             qPrintable(header));
    // The tab stays, and every row asks anew.
    detail.show("{}");
    QCOMPARE(detail.tabs().currentIndex(), 3);
    QCOMPARE(wanted.count(), 2);
    detail.show({}, Kind::Gap, QStringLiteral("disconnected 4.2 s"));
    QCOMPARE(wanted.count(), 2);
    QVERIFY(!detail.tabs().isTabEnabled(3));
    detail.show("no json");
    QCOMPARE(wanted.count(), 3);
}

void TestDetailPanel::copiesTheWholePayload()
{
    Detail detail;
    const QByteArray payload = "{\"a\":\r\n1.0}";
    detail.show(payload);
    auto *copy = detail.panel.findChild<QToolButton *>(QStringLiteral("copyPayloadButton"));
    QCOMPARE(copy->accessibleName(), QStringLiteral("Copy payload"));
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(payload));
}

void TestDetailPanel::rowsWithoutPayload()
{
    Detail detail;
    detail.show({}, Kind::Gap, QStringLiteral("disconnected 4.2 s"));
    QCOMPARE(detail.tabs().currentIndex(), 2);
    QCOMPARE(detail.raw().toPlainText(), QStringLiteral("disconnected 4.2 s"));
    QVERIFY(!detail.notice().isVisible());
    QVERIFY(!detail.panel.findChild<QToolButton *>(QStringLiteral("copyPayloadButton"))->isVisible());
}

void TestDetailPanel::publishedTellsItsOutcome_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<Theme::Role>("role");
    QTest::newRow("good") << QStringLiteral("published: 5f") << Theme::Role::Success;
    QTest::newRow("bad") << QStringLiteral("Unauthorized: no") << Theme::Role::Error;
}

void TestDetailPanel::publishedTellsItsOutcome()
{
    QFETCH(QString, outcome);
    QFETCH(Theme::Role, role);
    Detail detail;
    detail.show("{}", Kind::Published, outcome);
    QVERIFY(detail.notice().text().contains(outcome));
    QCOMPARE(detail.notice().palette().color(QPalette::WindowText), detail.theme.color(role));
}

QTEST_MAIN(TestDetailPanel)
#include "tst_detailpanel.moc"
