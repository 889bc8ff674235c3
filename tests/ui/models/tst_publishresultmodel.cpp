// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/publishresultmodel.h"

#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>

using namespace eventscope;
using Model = PublishResultModel;

namespace {

QString cell(const Model &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

Model::State state(const Model &model, int row)
{
    return static_cast<Model::State>(model.index(row, 0).data(Model::StateRole).toInt());
}

} // namespace

class TestPublishResultModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasARowFromTheStart();
    void partialAnswerGoesToItsRows();
    void wholeFailureIsToldForEachEvent();
    void unknownOutcomeIsNotAFailure();
    void unansweredPublishesStayUntilTheyAre();
    void arrivalsGoToTheirEvents();
    void aForgottenArrivalStays();
    void waitingIsNotSending();
    void aLateAnswerMendsWhatWasUnknown();
    void aLateAnswerChangesNothingElse();
};

void TestPublishResultModel::everyEventHasARowFromTheStart()
{
    Theme theme;
    Model model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.begin(3);
    QCOMPARE(model.rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(cell(model, row, Model::Index), QString::number(row));
        QCOMPARE(state(model, row), Model::State::Sending);
        QVERIFY(cell(model, row, Model::Milliseconds).isEmpty());
    }
    QVERIFY(!model.hasFailures());
}

void TestPublishResultModel::partialAnswerGoesToItsRows()
{
    Theme theme;
    Model model(theme);
    const int publish = model.begin(3);
    PublishResult result(PublishResult::Response{
        {{QStringLiteral("id-2"), 2}},
        {{QStringLiteral("id-0"), 0, QStringLiteral("EventTooLargeException"), QStringLiteral("larger than 240KB")}}});
    result.roundTrip = std::chrono::microseconds(14'250);
    model.finish(publish, result);
    QCOMPARE(state(model, 0), Model::State::Failed);
    QCOMPARE(cell(model, 0, Model::Identifier), QStringLiteral("id-0"));
    QCOMPARE(cell(model, 0, Model::Code), QStringLiteral("EventTooLargeException"));
    QCOMPARE(cell(model, 0, Model::Message), QStringLiteral("larger than 240KB"));
    QCOMPARE(cell(model, 0, Model::Milliseconds), QLocale().toString(14.25, 'f', 1));
    QCOMPARE(state(model, 1), Model::State::NotReported);
    QVERIFY(!cell(model, 1, Model::Message).isEmpty());
    QCOMPARE(state(model, 2), Model::State::Published);
    QCOMPARE(cell(model, 2, Model::Identifier), QStringLiteral("id-2"));
    QVERIFY(cell(model, 2, Model::Message).isEmpty());
    QVERIFY(model.hasFailures());
}

void TestPublishResultModel::wholeFailureIsToldForEachEvent()
{
    Theme theme;
    Model model(theme);
    const Error error{ErrorCode::Unauthorized, QStringLiteral("no such namespace")};
    model.finish(model.begin(2), PublishResult(PublishResult::Failure{error, {{QStringLiteral("UnauthorizedException"), 401, {}}}}));
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(state(model, row), Model::State::Failed);
        QCOMPARE(cell(model, row, Model::Code), QStringLiteral("UnauthorizedException"));
        QVERIFY(cell(model, row, Model::Message).contains(QStringLiteral("no such namespace")));
    }
}

void TestPublishResultModel::unknownOutcomeIsNotAFailure()
{
    Theme theme;
    Model model(theme);
    model.finish(model.begin(1), PublishResult(PublishResult::Failure{{ErrorCode::UnknownOutcome, {}}, {}}));
    QCOMPARE(state(model, 0), Model::State::Unknown);
    QCOMPARE(cell(model, 0, Model::Code), QStringLiteral("UnknownOutcome"));
    QVERIFY(cell(model, 0, Model::Outcome).contains(QStringLiteral("Unknown")));
}

void TestPublishResultModel::unansweredPublishesStayUntilTheyAre()
{
    Theme theme;
    Model model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int first = model.begin(1);
    const int second = model.begin(1);
    QCOMPARE(model.rowCount(), 2);
    model.finish(first, PublishResult(PublishResult::Response{{{QStringLiteral("one"), 0}}, {}}));
    QCOMPARE(cell(model, 1, Model::Identifier), QStringLiteral("one"));
    QCOMPARE(state(model, 0), Model::State::Sending);
    model.finish(second, PublishResult(PublishResult::Response{{{QStringLiteral("two"), 0}}, {}}));
    QCOMPARE(cell(model, 0, Model::Identifier), QStringLiteral("two"));
    model.begin(1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(state(model, 0), Model::State::Sending);
}

void TestPublishResultModel::arrivalsGoToTheirEvents()
{
    Theme theme;
    Model model(theme);
    model.begin(2, 7);
    QVERIFY(!model.hasArrivals());
    ArrivalReport report;
    const Arrival came{"s", QStringLiteral("/default/*"), Arrival::State::Arrived, std::chrono::microseconds(3'400), false, false};
    const Arrival missing{"s", QStringLiteral("/default/*"), Arrival::State::Missing, {}, false, false};
    report.events = {{6, 1, QStringLiteral("/default/a"), PublishedArrivals::Outcome::Accepted, {missing}},
                     {7, 1, QStringLiteral("/default/a"), PublishedArrivals::Outcome::Accepted, {came}}};
    model.setArrivals(report);
    QVERIFY(model.hasArrivals());
    QCOMPARE(model.missingEvents(), 0); // that of another publish
    QVERIFY(cell(model, 0, Model::Arrived).isEmpty());
    QCOMPARE(cell(model, 1, Model::Arrived), QStringLiteral("3.4 ms"));
    QCOMPARE(model.index(1, Model::Arrived).data(Qt::AccessibleTextRole).toString(), QStringLiteral("/default/*: 3.4 ms"));
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("/default/*: 3.4 ms")));
    report.events.last().arrivals = {came, missing};
    model.setArrivals(report);
    QCOMPARE(model.missingEvents(), 1);
    QCOMPARE(model.index(1, Model::Arrived).data(Qt::ForegroundRole).value<QColor>(), theme.color(Theme::Role::Warning));
}

void TestPublishResultModel::aForgottenArrivalStays()
{
    Theme theme;
    Model model(theme);
    model.begin(1, 7);
    ArrivalReport report;
    report.events
        = {{7, 0, QStringLiteral("/a"), PublishedArrivals::Outcome::Accepted, {{"s", QStringLiteral("/a"), Arrival::State::Missing}}}};
    model.setArrivals(report);
    model.setArrivals({});
    QCOMPARE(model.missingEvents(), 1);
    model.finish(1, PublishResult(PublishResult::Response{{{QStringLiteral("id"), 0}}, {}}));
    model.begin(1, 8);
    QVERIFY(!model.hasArrivals());
}

void TestPublishResultModel::waitingIsNotSending()
{
    Theme theme;
    Model model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int first = model.begin(2, 7);
    model.setWaiting(8, true); // of another
    QCOMPARE(state(model, 0), Model::State::Sending);
    model.setWaiting(7, true);
    for (const int row : {0, 1}) {
        QCOMPARE(state(model, row), Model::State::Waiting);
        QVERIFY(cell(model, row, Model::Outcome).contains(QStringLiteral("Waiting for the connection")));
    }
    model.begin(1, 8);
    QCOMPARE(model.rowCount(), 3); // what waits stays
    model.setWaiting(7, false);
    QCOMPARE(state(model, 1), Model::State::Sending);
    model.setWaiting(7, true);
    model.finish(
        first, PublishResult(PublishResult::Failure{{ErrorCode::NotConnected, QStringLiteral("there was no connection within 15 s")}, {}}));
    QCOMPARE(state(model, 1), Model::State::Failed);
    QCOMPARE(cell(model, 1, Model::Message), QStringLiteral("Not sent: there was no connection within 15 s."));
    model.setWaiting(7, false); // told too late
    QCOMPARE(state(model, 1), Model::State::Failed);
}

void TestPublishResultModel::aLateAnswerMendsWhatWasUnknown()
{
    Theme theme;
    Model model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.finish(model.begin(2, 7), PublishResult(PublishResult::Failure{{ErrorCode::UnknownOutcome, {}}, {}}));
    PublishResult late(
        PublishResult::Response{{{QStringLiteral("id-0"), 0}}, {{QStringLiteral("id-1"), 1, QStringLiteral("400"), QStringLiteral("no")}}});
    late.roundTrip = std::chrono::seconds(18);
    model.finishLate(7, late);
    QCOMPARE(state(model, 0), Model::State::Published);
    QCOMPARE(cell(model, 0, Model::Identifier), QStringLiteral("id-0"));
    QVERIFY(cell(model, 0, Model::Code).isEmpty());
    QCOMPARE(cell(model, 0, Model::Message), QStringLiteral("The answer came after the deadline."));
    QCOMPARE(cell(model, 0, Model::Milliseconds), QLocale().toString(18'000.0, 'f', 1));
    QCOMPARE(state(model, 1), Model::State::Failed);
    QCOMPARE(cell(model, 1, Model::Code), QStringLiteral("400"));
    QCOMPARE(cell(model, 1, Model::Message), QStringLiteral("The answer came after the deadline. no"));
}

void TestPublishResultModel::aLateAnswerChangesNothingElse()
{
    Theme theme;
    Model model(theme);
    model.finish(model.begin(1, 7), PublishResult(PublishResult::Failure{{ErrorCode::UnknownOutcome, {}}, {}}));
    const PublishResult late(PublishResult::Response{{{QStringLiteral("id"), 0}}, {}});
    model.finishLate(6, late);
    QCOMPARE(state(model, 0), Model::State::Unknown);
    model.begin(1, 8);
    model.finishLate(8, late);
    QCOMPARE(state(model, 0), Model::State::Sending);
}

QTEST_MAIN(TestPublishResultModel)
#include "tst_publishresultmodel.moc"
