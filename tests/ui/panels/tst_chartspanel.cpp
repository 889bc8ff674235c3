// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chartspanel.h"

#include "tests/support/fakeprompt.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/views/chartlegend.h"
#include "ui/views/chartview.h"
#include "ui/views/expressionfield.h"
#include "ui/views/messagelabel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace eventscope;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

struct Shown
{
    Shown()
    {
        panel.resize(900, 360);
        panel.show();
        exposed = QTest::qWaitForWindowExposed(&panel);
    }
    template<typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return panel.findChild<T *>(text(name));
    }
    [[nodiscard]] QAction *addAction(int number) const { return child<QToolButton>("addSeriesButton")->menu()->actions().at(number); }
    void write(const char *expression) const
    {
        auto *field = child<ExpressionField>("chartExpression");
        field->setText(text(expression));
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] QAbstractItemModel *lines() const { return child<ChartLegend>("chartLegend")->model(); }
    [[nodiscard]] QString cell(int row, int column) const { return lines()->index(row, column).data().toString(); }
    [[nodiscard]] QString message() const { return child<MessageLabel>("chartMessage")->message(); }

    Theme theme;
    test::FakePrompt prompt;
    ChartsPanel panel{theme, prompt};
    bool exposed = false;
};

} // namespace

class TestChartsPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void contract();
    void withoutACaptureItSaysSo();
    void theEmptyChartOffersOneAction();
    void everyKindCanBeAdded();
    void chartsAnExpression();
    void aWrongExpressionIsTold();
    void removesASeries();
    void aPointLeadsToItsRow();
    void wholeCaptureComesBack();
    void savesPoints();
    void tellsWhatCannotBeSaved();
    void followsASession();
    void pauseHoldsTheChartStill();
    void doesNotReadUnseen();
    void theSessionGoes();
};

void TestChartsPanel::contract()
{
    const Shown shown;
    QVERIFY(shown.exposed);
    for (const char *name : {"addSeriesButton", "pauseChartButton", "wholeCaptureButton", "exportChartButton"}) {
        const auto *button = shown.child<QToolButton>(name);
        QVERIFY2(button, name);
        QCOMPARE(button->accessibleName(), button->text());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    QVERIFY(!shown.child<ExpressionField>("chartExpression")->accessibleName().isEmpty());
    QVERIFY(!shown.child<ChartLegend>("chartLegend")->accessibleName().isEmpty());
}

void TestChartsPanel::withoutACaptureItSaysSo()
{
    const Shown shown;
    QCOMPARE(shown.child<QLabel>("emptyText")->text(), text("Choose an endpoint to chart its events."));
    QVERIFY(!shown.child<QPushButton>("emptyAction")->isVisible());
    QVERIFY(!shown.child<QToolButton>("addSeriesButton")->isEnabled());
}

void TestChartsPanel::theEmptyChartOffersOneAction()
{
    Shown shown;
    test::CaptureFile file;
    file.appendEvents(3);
    file.commit();
    shown.panel.showCapture(file.path(), file.lastId());
    auto *action = shown.child<QPushButton>("emptyAction");
    QVERIFY(action->isVisible());
    action->click();
    QVERIFY(!action->isVisible());
    QTRY_COMPARE(shown.cell(0, 0), text("/demo/*"));
    QCOMPARE(shown.cell(0, 1), text("3/s"));
}

void TestChartsPanel::everyKindCanBeAdded()
{
    Shown shown;
    test::CaptureFile file;
    file.appendPublished("1", text("published: a"));
    file.appendEvent("1");
    file.commit();
    shown.panel.showCapture(file.path(), file.lastId());
    for (int number = 0; number < 3; ++number)
        shown.addAction(number)->trigger();
    QTRY_COMPARE(shown.lines()->rowCount(), 4);
    QTRY_COMPARE(shown.cell(3, 0), text("/demo/orders, publish to receive"));
    QCOMPARE(shown.cell(3, 1), text("1.0 ms"));
    shown.addAction(3)->trigger();
    QVERIFY(shown.child<ExpressionField>("chartExpression")->hasFocus());
}

void TestChartsPanel::chartsAnExpression()
{
    Shown shown;
    test::CaptureFile file;
    file.appendEvents(5);
    file.appendEvent("{\"other\":1}");
    file.commit();
    shown.panel.showCapture(file.path(), file.lastId());
    shown.write(".order * 10");
    QCOMPARE(shown.child<ExpressionField>("chartExpression")->text(), QString());
    QTRY_COMPARE(shown.cell(0, 1), text("50"));
    QTRY_COMPARE(shown.message(), text(".order * 10: 1 event without a number."));
}

void TestChartsPanel::aWrongExpressionIsTold()
{
    Shown shown;
    test::CaptureFile file;
    file.appendEvents(1);
    file.commit();
    shown.panel.showCapture(file.path(), file.lastId());
    shown.write(".order[");
    QCOMPARE(shown.lines()->rowCount(), 0);
    QCOMPARE(shown.child<ExpressionField>("chartExpression")->text(), text(".order["));
    QCOMPARE(shown.child<MessageLabel>("chartMessage")->severity(), MessageLabel::Severity::Error);
    QVERIFY(shown.message().contains(text("end of expression")));
    QTest::keyClick(shown.child<ExpressionField>("chartExpression"), Qt::Key_Escape);
    QCOMPARE(shown.message(), QString());
}

void TestChartsPanel::removesASeries()
{
    Shown shown;
    test::CaptureFile file;
    file.appendEvents(5);
    file.commit();
    shown.panel.showCapture(file.path(), file.lastId());
    shown.write(".order");
    shown.write(".order + 1");
    QTRY_COMPARE(shown.cell(1, 1), text("6"));
    auto *legend = shown.child<ChartLegend>("chartLegend");
    QCOMPARE(legend->removeAction()->text(), QStringLiteral("Remove \u201c.order + 1\u201d"));
    legend->setFocus();
    QTest::keyClick(legend, Qt::Key_Delete);
    QCOMPARE(shown.lines()->rowCount(), 1);
    QCOMPARE(shown.cell(0, 0), text(".order"));
}

void TestChartsPanel::aPointLeadsToItsRow()
{
    Shown shown;
    test::CaptureFile file;
    file.appendEvents(5);
    file.commit();
    shown.panel.showCapture(file.path(), file.lastId());
    shown.write(".order");
    QTRY_COMPARE(shown.cell(0, 1), text("5"));
    QSignalSpy wanted(&shown.panel, &ChartsPanel::rowWanted);
    auto *view = shown.child<ChartView>("chartView");
    view->refresh();
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toLongLong(), 5);
    shown.panel.setCursor(view->range().from());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(shown.cell(0, 1), text("1"));
}

void TestChartsPanel::wholeCaptureComesBack()
{
    Shown shown;
    test::CaptureFile file;
    file.appendEvents(500);
    file.commit();
    shown.panel.showCapture(file.path(), file.lastId());
    shown.write(".order");
    QTRY_COMPARE(shown.cell(0, 1), text("500"));
    auto *view = shown.child<ChartView>("chartView");
    auto *whole = shown.child<QToolButton>("wholeCaptureButton");
    view->refresh();
    QVERIFY(!whole->isEnabled());
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(whole->isEnabled());
    whole->click();
    QVERIFY(view->range().isWhole());
    QVERIFY(!whole->isEnabled());
}

void TestChartsPanel::savesPoints()
{
    Shown shown;
    test::CaptureFile file;
    file.appendEvents(2);
    file.commit();
    const QTemporaryDir folder;
    shown.panel.showCapture(file.path(), file.lastId());
    QVERIFY(!shown.child<QToolButton>("exportChartButton")->isEnabled());
    shown.write(".order");
    QTRY_VERIFY(shown.child<QToolButton>("exportChartButton")->isEnabled());
    shown.child<ChartView>("chartView")->refresh();
    for (const char *suffix : {"csv", "png", "svg"}) {
        shown.prompt.path = folder.filePath(text("chart.") + text(suffix));
        shown.child<QMenu>("chartExport")->findChild<QAction *>(text("exportChart_") + text(suffix))->trigger();
        QTRY_COMPARE(shown.message(), text("Saved as %1.").arg(shown.prompt.path));
        QVERIFY(QFile::exists(shown.prompt.path));
    }
    QFile csv(folder.filePath(text("chart.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(),
             QByteArray("line,unit,time,row,value\r\n"
                        ".order,,2025-06-15T15:06:40.000000Z,1,1\r\n"
                        ".order,,2025-06-15T15:06:40.001000Z,2,2\r\n"));
}

void TestChartsPanel::tellsWhatCannotBeSaved()
{
    Shown shown;
    test::CaptureFile file;
    file.appendEvents(2);
    file.commit();
    shown.panel.showCapture(file.path(), file.lastId());
    shown.write(".order");
    QTRY_VERIFY(shown.child<QToolButton>("exportChartButton")->isEnabled());
    shown.prompt.path = text("/nowhere/at/all/chart.csv");
    shown.child<QMenu>("chartExport")->findChild<QAction *>(text("exportChart_csv"))->trigger();
    QTRY_COMPARE(shown.child<MessageLabel>("chartMessage")->severity(), MessageLabel::Severity::Error);
    QVERIFY(!shown.message().isEmpty());
}

void TestChartsPanel::followsASession()
{
    Shown shown;
    test::SessionFixture local;
    local.useKey(local.api.definition().apiKey());
    const auto session = local.session();
    shown.panel.setSession(session.get());
    shown.write(".n");
    for (int number = 1; number <= 3; ++number) {
        session->publish(text("/default/a"), {"{\"n\":" + QByteArray::number(number) + "}"}, PublishTransport::Http);
        QTRY_COMPARE(shown.cell(0, 1), QString::number(number));
    }
    shown.panel.setSession(nullptr);
}

void TestChartsPanel::pauseHoldsTheChartStill()
{
    Shown shown;
    Shown running;
    test::SessionFixture local;
    local.useKey(local.api.definition().apiKey());
    const auto session = local.session();
    for (Shown *one : {&shown, &running}) {
        one->panel.setSession(session.get());
        one->write(".n");
    }
    session->publish(text("/default/a"), {"{\"n\":1}"}, PublishTransport::Http);
    QTRY_COMPARE(shown.cell(0, 1), text("1"));
    auto *pause = shown.child<QToolButton>("pauseChartButton");
    pause->click();
    for (const char *number : {"2", "3"}) { // two rounds of a chart that is not held
        session->publish(text("/default/a"), {QByteArray("{\"n\":") + number + "}"}, PublishTransport::Http);
        QTRY_COMPARE(running.cell(0, 1), text(number));
    }
    QCOMPARE(shown.cell(0, 1), text("1"));
    pause->click();
    QTRY_COMPARE(shown.cell(0, 1), text("3"));
    for (Shown *one : {&shown, &running})
        one->panel.setSession(nullptr);
}

void TestChartsPanel::doesNotReadUnseen()
{
    Shown shown;
    test::CaptureFile file;
    file.appendEvents(2);
    file.commit();
    shown.panel.hide();
    shown.panel.showCapture(file.path(), file.lastId());
    shown.panel.addNumber(text(".order"));
    QCOMPARE(shown.cell(0, 0), text(".order"));
    shown.panel.show();
    QTRY_COMPARE(shown.cell(0, 1), text("2"));
}

void TestChartsPanel::theSessionGoes()
{
    Shown shown;
    test::SessionFixture local;
    auto session = local.session();
    shown.panel.setSession(session.get());
    shown.write(".n");
    shown.panel.setSession(nullptr);
    session.reset();
    QCOMPARE(shown.child<QLabel>("emptyText")->text(), text("Choose an endpoint to chart its events."));
    QCOMPARE(shown.lines()->rowCount(), 1); // what is charted stays for the next
}

QTEST_MAIN(TestChartsPanel)
#include "tst_chartspanel.moc"
