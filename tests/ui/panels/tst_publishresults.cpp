// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/publishresults.h"

#include "tests/support/testcase.h"
#include "ui/panels/resultcolumns.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <numeric>

using namespace eventscope;
using Model = PublishResultModel;

namespace {

Arrival arrivalBy(const char *pattern, Arrival::State state, int microseconds)
{
    return {pattern, QString::fromLatin1(pattern), state, std::chrono::microseconds(microseconds), false, false};
}

/// Two events: one came back by three subscriptions, one was refused with a long reason.
struct Fixture
{
    Fixture()
    {
        const int publish = model.begin(2, 7);
        PublishResult::Response response;
        response.successfulEvents << SuccessfulEvent{QStringLiteral("0f6a1f0e-6f0e-4a55-9f43-1a2b3c4d5e6f"), 0};
        response.failedEvents << FailedEvent{QStringLiteral("1a2b1f0e-6f0e-4a55-9f43-1a2b3c4d5e6f"), 1,
                                             QStringLiteral("InternalFailureException"),
                                             QStringLiteral("The handler of the namespace refused this event because it has no total")};
        PublishResult result(response);
        result.roundTrip = std::chrono::milliseconds(14);
        model.finish(publish, result);
        ArrivalReport report;
        report.events
            = {{7,
                0,
                QStringLiteral("/default/orders"),
                PublishedArrivals::Outcome::Accepted,
                {arrivalBy("/default/*", Arrival::State::Arrived, 3'400), arrivalBy("/default/orders", Arrival::State::Arrived, 12'000),
                 arrivalBy("/*", Arrival::State::Missing, 7'000'000)}}};
        model.setArrivals(report);
        PublishResults::Outcome outcome;
        outcome.failedEvents = 1;
        results.showOutcome(model, outcome);
    }
    void show(int width)
    {
        results.resize(width, 500);
        results.show();
        if (!QTest::qWaitForWindowExposed(&results))
            qFatal("not exposed");
    }

    Theme theme;
    Model model{theme};
    PublishResults results{theme};
    QTableView *table = results.findChild<QTableView *>(QStringLiteral("publishResults"));
};

} // namespace

class TestPublishResults final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void columnsGiveWay_data();
    void columnsGiveWay();
    void allIsReadInANarrowPanel();
    void allIsReadInAWidePanel();
    void aRowIsAsHighAsItsLines();
    void missingTellsTheTimeThatWasWaited();
};

void TestPublishResults::columnsGiveWay_data()
{
    QTest::addColumn<QList<int>>("contents");
    QTest::addColumn<int>("available");
    QTest::addColumn<QList<int>>("widths");
    // Index, Outcome, Identifier, Code, Message, Milliseconds, Arrived
    QTest::newRow("all fit, the message takes the rest")
        << QList<int>{40, 80, 200, 90, 300, 50, 90} << 900 << QList<int>{40, 80, 200, 90, 350, 50, 90};
    QTest::newRow("without a message the identifier does")
        << QList<int>{40, 80, 200, 0, 0, 50, 90} << 500 << QList<int>{40, 80, 240, 0, 0, 50, 90};
    QTest::newRow("the identifier first") << QList<int>{40, 80, 200, 90, 300, 50, 0} << 700 << QList<int>{40, 80, 140, 90, 300, 50, 0};
    QTest::newRow("rather none than a stump") << QList<int>{40, 80, 200, 90, 300, 50, 0} << 600 << QList<int>{40, 80, 0, 90, 340, 50, 0};
    QTest::newRow("then the code") << QList<int>{40, 80, 200, 90, 300, 50, 0} << 550 << QList<int>{40, 80, 0, 80, 300, 50, 0};
    QTest::newRow("then the message wraps") << QList<int>{40, 80, 200, 90, 300, 50, 0} << 320 << QList<int>{40, 80, 0, 0, 150, 50, 0};
    QTest::newRow("arrivals are cut before messages")
        << QList<int>{40, 80, 200, 90, 300, 50, 200} << 600 << QList<int>{40, 80, 0, 0, 300, 50, 130};
    QTest::newRow("no less than can be read") << QList<int>{40, 80, 200, 90, 300, 50, 200} << 200 << QList<int>{40, 80, 0, 0, 120, 50, 96};
    QTest::newRow("nothing is left over") << QList<int>{40, 80, 0, 0, 0, 50, 0} << 320 << QList<int>{40, 230, 0, 0, 0, 50, 0};
    QTest::newRow("short ones stay whole") << QList<int>{40, 80, 0, 0, 60, 50, 0} << 100 << QList<int>{40, 80, 0, 0, 60, 50, 0};
}

void TestPublishResults::columnsGiveWay()
{
    QFETCH(QList<int>, contents);
    QFETCH(int, available);
    QTEST(fittedResultColumns(contents, available), "widths");
}

void TestPublishResults::allIsReadInANarrowPanel()
{
    Fixture fixture;
    fixture.show(320);
    QVERIFY(fixture.table->isColumnHidden(Model::Identifier));
    QVERIFY(fixture.table->isColumnHidden(Model::Code));
    QVERIFY(fixture.table->columnWidth(Model::Message) >= 120);
    const int messageEnd = fixture.table->columnViewportPosition(Model::Milliseconds) + fixture.table->columnWidth(Model::Milliseconds);
    QVERIFY2(messageEnd <= fixture.table->viewport()->width(), qPrintable(QString::number(messageEnd)));
    // What is not shown is told all the same.
    QVERIFY(fixture.model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("InternalFailureException")));
}

void TestPublishResults::allIsReadInAWidePanel()
{
    Fixture fixture;
    fixture.show(1'400);
    for (int column = 0; column < Model::ColumnCount; ++column)
        QVERIFY2(!fixture.table->isColumnHidden(column), qPrintable(QString::number(column)));
    QCOMPARE(fixture.table->horizontalHeader()->length(), fixture.table->viewport()->width());
}

void TestPublishResults::aRowIsAsHighAsItsLines()
{
    Fixture fixture;
    fixture.show(320);
    const int line = fixture.table->fontMetrics().height();
    QVERIFY(fixture.table->rowHeight(0) >= 3 * line); // a subscription a line
    QVERIFY(fixture.table->rowHeight(1) >= 3 * line); // the message wraps
    fixture.results.resize(1'400, 500);
    QTRY_VERIFY(fixture.table->rowHeight(1) < 2 * line);
    QCOMPARE(fixture.table->rowHeight(1), fixture.table->verticalHeader()->defaultSectionSize());
}

void TestPublishResults::missingTellsTheTimeThatWasWaited()
{
    const Fixture fixture;
    const auto *words = fixture.results.findChild<QWidget *>(QStringLiteral("publishMissing"));
    QVERIFY2(words->accessibleName().contains(QStringLiteral("not received after 7 s")), qPrintable(words->accessibleName()));
}

QTEST_MAIN(TestPublishResults)
#include "tst_publishresults.moc"
