// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/permissionsmodel.h"

#include "tests/support/testcase.h"
#include "ui/models/permissionsreport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace eventscope;
using doctor::Answer;
using doctor::Hindrance;
using doctor::Permission;
using Model = PermissionsModel;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

EndpointSettings endpointWith(const QStringList &names)
{
    EndpointSettings endpoint;
    for (const QString &name : names) {
        AuthorizerSettings authorizer;
        authorizer.id = QStringLiteral("id") + QString::number(endpoint.authorizers.size());
        authorizer.name = name;
        endpoint.authorizers << authorizer;
    }
    return endpoint;
}

Permission answered(int authorizer, Operation operation, const char *channel, Answer answer)
{
    Permission permission{{authorizer, operation, text(channel)}, answer};
    if (answer == Answer::Refused)
        permission.error = Error{ErrorCode::Unauthorized, text("Not you, not here")};
    return permission;
}

/// Two authorizers, a wildcard and a channel below it, where publishing is asked for, too.
struct Fixture
{
    explicit Fixture(const QStringList &names = {text("Key"), text("Token")})
    {
        model.begin(endpointWith(names), {text("id0"), text("id1")},
                    {*ChannelPattern::parse(text("/orders/*")), *ChannelPattern::parse(text("/orders/secret"))}, true);
    }
    [[nodiscard]] QVariant cell(int row, int column, int role = Qt::DisplayRole) const { return model.index(row, column).data(role); }
    [[nodiscard]] QString word(int row, int column) const { return cell(row, column).toString(); }

    Theme theme;
    Model model{theme};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestPermissionsModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void gridBeforeTheAnswers();
    void everyAnswerHasWordAndSign();
    void wildcardIsMarkedWhenSomethingBelowIsRefused();
    void whatWasNotAskedSaysWhy();
    void otherConnectionIsTold();
    void csv();
    void csvGuardsAgainstFormulas();
    void markdown();
    void markdownWithoutReasons();
    void reportsHoldNoSecret();
};

void TestPermissionsModel::gridBeforeTheAnswers()
{
    const Fixture fixture;
    QCOMPARE(fixture.model.columnCount(), 4);
    QCOMPARE(fixture.model.rowCount(), 4);
    QCOMPARE(fixture.model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), text("Token"));
    const QStringList operations{text("Connect"), text("Subscribe"), text("Subscribe"), text("Publish")};
    const QStringList channels{QString(), text("/orders/*"), text("/orders/secret"), text("/orders/secret")};
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(fixture.word(row, Model::OperationColumn), operations.at(row));
        QCOMPARE(fixture.word(row, Model::ChannelColumn), channels.at(row));
        QVERIFY(fixture.word(row, 2).isEmpty());
        QVERIFY(fixture.cell(row, 2, Qt::DecorationRole).isNull());
    }
}

void TestPermissionsModel::everyAnswerHasWordAndSign()
{
    Fixture fixture;
    fixture.model.take(answered(0, Operation::Connect, "", Answer::Allowed));
    fixture.model.take(answered(0, Operation::Publish, "/orders/secret", Answer::Refused));
    fixture.model.take(answered(1, Operation::Subscribe, "/orders/*", Answer::NotAsked));
    QCOMPARE(fixture.word(0, 2), text("Allowed"));
    QCOMPARE(fixture.word(3, 2), text("Refused"));
    QCOMPARE(fixture.word(1, 3), text("Not known"));
    for (const auto &[row, column] : {std::pair(0, 2), std::pair(3, 2), std::pair(1, 3)})
        QVERIFY(!fixture.cell(row, column, Qt::DecorationRole).isNull());
    QVERIFY(fixture.word(0, 3).isEmpty()); // another authorizer's
    QVERIFY(fixture.model.reason(fixture.model.index(0, 2)).isEmpty());
    const QString reason = fixture.model.reason(fixture.model.index(3, 2));
    QVERIFY2(reason.contains(text("API key")), qPrintable(reason)); // the next step for that kind
    QCOMPARE(fixture.cell(3, 2, Qt::AccessibleTextRole).toString(), text("Refused: ") + reason);
    QCOMPARE(fixture.cell(3, 2, Qt::ToolTipRole).toString(), reason.toHtmlEscaped());
}

void TestPermissionsModel::wildcardIsMarkedWhenSomethingBelowIsRefused()
{
    Fixture fixture;
    fixture.model.take(answered(0, Operation::Subscribe, "/orders/*", Answer::Allowed));
    fixture.model.take(answered(1, Operation::Subscribe, "/orders/*", Answer::Allowed));
    QCOMPARE(fixture.word(1, 2), text("Allowed"));
    const QSignalSpy changed(&fixture.model, &QAbstractItemModel::dataChanged);
    fixture.model.take(answered(0, Operation::Subscribe, "/orders/secret", Answer::Refused));
    QCOMPARE(fixture.word(1, 2), text("Allowed, with exceptions"));
    QVERIFY(changed.last().at(0).toModelIndex().row() <= 1 && changed.last().at(1).toModelIndex().row() >= 1);
    QVERIFY(fixture.model.reason(fixture.model.index(1, 2)).contains(text("/orders/secret")));
    QCOMPARE(fixture.word(1, 3), text("Allowed"));
}

void TestPermissionsModel::whatWasNotAskedSaysWhy()
{
    Fixture fixture;
    Permission late = answered(0, Operation::Connect, "", Answer::NotAsked);
    late.error = Error{ErrorCode::Timeout, text("no answer in time")};
    fixture.model.take(late);
    Permission cut = answered(0, Operation::Subscribe, "/orders/*", Answer::NotAsked);
    cut.error = late.error;
    cut.hindrance = Hindrance::NotConnected;
    fixture.model.take(cut);
    Permission stopped = answered(0, Operation::Publish, "/orders/secret", Answer::NotAsked);
    stopped.hindrance = Hindrance::Stopped;
    fixture.model.take(stopped);
    const QString why = fixture.model.reason(fixture.model.index(0, 2));
    QVERIFY2(why.startsWith(text("There is no answer.")) && why.size() > 25, qPrintable(why));
    QVERIFY(fixture.model.reason(fixture.model.index(1, 2)).contains(text("there is no connection")));
    QVERIFY(fixture.model.reason(fixture.model.index(3, 2)).startsWith(text("Stopped")));
}

void TestPermissionsModel::otherConnectionIsTold()
{
    Fixture fixture;
    fixture.model.take(answered(1, Operation::Connect, "", Answer::Refused));
    QVERIFY(!fixture.model.reason(fixture.model.index(0, 3)).contains(text("opened")));
    fixture.model.take(answered(1, Operation::Subscribe, "/orders/*", Answer::Allowed));
    QVERIFY(fixture.model.reason(fixture.model.index(0, 3)).contains(QStringLiteral("\u201CKey\u201D opened")));
}

void TestPermissionsModel::csv()
{
    Fixture fixture;
    fixture.model.take(answered(0, Operation::Connect, "", Answer::Allowed));
    fixture.model.take(answered(1, Operation::Publish, "/orders/secret", Answer::Refused));
    const QList<QByteArray> lines = permissionsCsv(fixture.model).split('\n');
    QCOMPARE(lines.size(), 10); // head, 2 × 4, and nothing behind the last line break
    QCOMPARE(lines.at(0), QByteArray("authorizer,operation,channel,answer,reason\r"));
    QCOMPARE(lines.at(1), QByteArray("Key,Connect,,Allowed,\r"));
    QVERIFY2(lines.at(8).startsWith("Token,Publish,/orders/secret,Refused,"), lines.at(8).constData());
    QVERIFY(lines.at(8).size() > 50);
}

void TestPermissionsModel::csvGuardsAgainstFormulas()
{
    const Fixture fixture({text("=cmd|' /C calc'!A0"), text("a,\"b\"")});
    const QList<QByteArray> lines = permissionsCsv(fixture.model).split('\n');
    QVERIFY2(lines.at(1).startsWith("'=cmd|' /C calc'!A0,Connect"), lines.at(1).constData());
    QVERIFY2(lines.at(5).startsWith("\"a,\"\"b\"\"\",Connect"), lines.at(5).constData());
}

void TestPermissionsModel::markdown()
{
    Fixture fixture({text("Key|1"), text("Token")});
    fixture.model.take(answered(0, Operation::Subscribe, "/orders/*", Answer::Allowed));
    fixture.model.take(answered(0, Operation::Subscribe, "/orders/secret", Answer::Refused));
    const QStringList lines = permissionsMarkdown(fixture.model).split(QLatin1Char('\n'));
    QCOMPARE(lines.at(0), text("| Operation | Channel | Key\\|1 | Token |"));
    QCOMPARE(lines.at(3), text("| Subscribe | /orders/\\* | Allowed, with exceptions |  |"));
    QCOMPARE(lines.at(4), text("| Subscribe | /orders/secret | Refused |  |"));
    QCOMPARE(lines.at(7), text("| Authorizer | Operation | Channel | Reason |"));
    QVERIFY(lines.at(9).startsWith(text("| Key\\|1 | Subscribe | /orders/\\* | Allowed, although")));
    QVERIFY(lines.at(10).startsWith(text("| Key\\|1 | Subscribe | /orders/secret | ")));
}

void TestPermissionsModel::markdownWithoutReasons()
{
    Fixture fixture;
    fixture.model.take(answered(0, Operation::Connect, "", Answer::Allowed));
    QVERIFY(!permissionsMarkdown(fixture.model).contains(text("Reason")));
}

void TestPermissionsModel::reportsHoldNoSecret()
{
    Fixture fixture;
    Permission talkative = answered(0, Operation::Connect, "", Answer::Refused);
    talkative.error = Error{ErrorCode::ServiceError, text("key da2-abcdefghijklmnopqrstuvwxyz is not known"), 0, text("NotYours")};
    fixture.model.take(talkative);
    QVERIFY(!permissionsCsv(fixture.model).contains("abcdefghijklmnop"));
    QVERIFY(!permissionsMarkdown(fixture.model).contains(text("abcdefghijklmnop")));
}

QTEST_MAIN(TestPermissionsModel)
#include "tst_permissionsmodel.moc"
