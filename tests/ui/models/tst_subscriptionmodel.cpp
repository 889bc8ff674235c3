// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/subscriptionmodel.h"

#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

SubscriptionInfo info(const QByteArray &id, qint64 received = 0, SubscriptionState state = SubscriptionState::Active)
{
    SubscriptionInfo made;
    made.id = id;
    made.pattern = QLatin1Char('/') + QString::fromUtf8(id);
    made.state = state;
    made.received = received;
    return made;
}

QString cell(const SubscriptionModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestSubscriptionModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeAndGoInPlace();
    void knownRowsAreUpdated();
    void refusalHasItsReasonAsText();
    void refusalIsExplainedByWhatAuthorizesIt();
    void rateIsTheMeanOfTheWindow();
    void rateFallsToZeroWhenEventsStop();
    void sampleTellsOnlyWhatChanged();
    void numbersAreRightAligned();
};

void TestSubscriptionModel::rowsComeAndGoInPlace()
{
    Theme theme;
    SubscriptionModel model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSubscriptions({info("a"), info("b"), info("c")});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSubscriptions({info("a"), info("c"), info("d")});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, SubscriptionModel::Channel), QStringLiteral("/a"));
    QCOMPARE(cell(model, 1, SubscriptionModel::Channel), QStringLiteral("/c"));
    QCOMPARE(cell(model, 2, SubscriptionModel::Channel), QStringLiteral("/d"));
    QCOMPARE(model.rowOf("c"), 1);
    QCOMPARE(model.rowOf("b"), -1);
    QCOMPARE(resets.count(), 0);
    model.setSubscriptions({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSubscriptionModel::knownRowsAreUpdated()
{
    Theme theme;
    SubscriptionModel model(theme);
    model.setSubscriptions({info("a", 0, SubscriptionState::Pending)});
    QCOMPARE(cell(model, 0, SubscriptionModel::State), QStringLiteral("Pending"));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSubscriptions({info("a", 1234567)});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(cell(model, 0, SubscriptionModel::State), QStringLiteral("Active"));
    QCOMPARE(cell(model, 0, SubscriptionModel::Events), QLocale().toString(1234567));
}

void TestSubscriptionModel::refusalHasItsReasonAsText()
{
    Theme theme;
    SubscriptionModel model(theme);
    SubscriptionInfo refused = info("a", 0, SubscriptionState::Refused);
    refused.error = Error{ErrorCode::Unauthorized, QStringLiteral("You are not authorized to make this call.")};
    refused.errors = {{QStringLiteral("UnauthorizedException"), 401, QStringLiteral("You are not authorized to make this call.")},
                      {QStringLiteral("SecondError"), {}, QStringLiteral("another reason")}};
    model.setSubscriptions({refused, info("b")});
    const QModelIndex state = model.index(0, SubscriptionModel::State);
    QVERIFY(state.data(SubscriptionModel::ReasonRole).toString().contains(QStringLiteral("You are not authorized")));
    QVERIFY(state.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Refused: ")));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(QStringLiteral("another reason")));
    QCOMPARE(model.index(1, SubscriptionModel::State).data(SubscriptionModel::ReasonRole).toString(), QString());
}

void TestSubscriptionModel::refusalIsExplainedByWhatAuthorizesIt()
{
    Theme theme;
    SubscriptionModel model(theme);
    EndpointSettings endpoint;
    endpoint.authorizers.resize(2);
    endpoint.authorizers.first().id = QStringLiteral("key");
    endpoint.authorizers.last().id = QStringLiteral("pool");
    endpoint.authorizers.last().kind = AuthorizerSettings::Kind::UserPool;
    endpoint.subscribeAuthorizer = QStringLiteral("key");
    model.setEndpoint(endpoint);
    SubscriptionInfo refused = info("a", 0, SubscriptionState::Refused);
    refused.pattern = QStringLiteral("/orders/*");
    refused.error = Error{ErrorCode::Unauthorized, QStringLiteral("You are not authorized to make this call.")};
    SubscriptionInfo byPool = refused;
    byPool.id = "b";
    byPool.authorizerId = QStringLiteral("pool");
    model.setSubscriptions({refused, byPool});
    const auto reason
        = [&model](int row) { return model.index(row, SubscriptionModel::State).data(SubscriptionModel::ReasonRole).toString(); };
    QVERIFY2(reason(0).contains(QStringLiteral("\"orders\" exists and allows the API key for subscribing")), qPrintable(reason(0)));
    QVERIFY2(reason(1).contains(QStringLiteral("allows the user pool's token for subscribing")), qPrintable(reason(1)));
}

void TestSubscriptionModel::rateIsTheMeanOfTheWindow()
{
    Theme theme;
    SubscriptionModel model(theme);
    model.setSubscriptions({info("a")});
    QCOMPARE(cell(model, 0, SubscriptionModel::Rate), QStringLiteral("0"));
    // 100 a second for one second, then 20 a second for the window: the first second no longer counts.
    for (int step = 0; step <= 4; ++step)
        model.sample({info("a", step * 25)}, step * 250ms);
    QCOMPARE(cell(model, 0, SubscriptionModel::Rate), QStringLiteral("100"));
    for (int step = 1; step <= 10; ++step)
        model.sample({info("a", 100 + step * 5)}, 1000ms + step * 250ms);
    QCOMPARE(cell(model, 0, SubscriptionModel::Rate), QStringLiteral("20"));
}

void TestSubscriptionModel::rateFallsToZeroWhenEventsStop()
{
    Theme theme;
    SubscriptionModel model(theme);
    model.setSubscriptions({info("a")});
    model.sample({info("a", 0)}, 0ms);
    model.sample({info("a", 1)}, 2000ms);
    QCOMPARE(cell(model, 0, SubscriptionModel::Rate), QStringLiteral("0.5"));
    model.sample({info("a", 1)}, 4000ms);
    QCOMPARE(cell(model, 0, SubscriptionModel::Rate), QStringLiteral("0"));
}

void TestSubscriptionModel::sampleTellsOnlyWhatChanged()
{
    Theme theme;
    SubscriptionModel model(theme);
    model.setSubscriptions({info("a"), info("b")});
    model.sample({info("a", 0), info("b", 0)}, 0ms);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.sample({info("a", 0), info("b", 5)}, 250ms);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
    model.sample({info("unknown", 7)}, 500ms);
    QCOMPARE(changes.count(), 1);
}

void TestSubscriptionModel::numbersAreRightAligned()
{
    Theme theme;
    SubscriptionModel model(theme);
    model.setSubscriptions({info("a")});
    for (const int column : {SubscriptionModel::Events, SubscriptionModel::Rate}) {
        QVERIFY(model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }
    QCOMPARE(model.headerData(SubscriptionModel::Channel, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Channel"));
}

QTEST_MAIN(TestSubscriptionModel)
#include "tst_subscriptionmodel.moc"
