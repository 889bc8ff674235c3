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

QTEST_MAIN(TestPublishResultModel)
#include "tst_publishresultmodel.moc"
