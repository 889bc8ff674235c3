// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/endpointlistmodel.h"

#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

EndpointSettings endpoint(const QString &name)
{
    EndpointSettings made;
    made.name = name;
    made.url = QStringLiteral("https://%1.example.com/event").arg(name.toLower());
    return made;
}

} // namespace

class TestEndpointListModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheWorkspace();
    void secondLineSaysHostOrState();
    void builtInIsMarked();
};

void TestEndpointListModel::followsTheWorkspace()
{
    const QTemporaryDir folder;
    Workspace workspace{WorkspaceStore(folder.path())};
    EndpointListModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString orders = workspace.add(endpoint(QStringLiteral("Orders")));
    const QString telemetry = workspace.add(endpoint(QStringLiteral("Telemetry")));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.idAt(model.indexOf(telemetry)), telemetry);

    EndpointSettings renamed = *workspace.endpoint(orders);
    renamed.name = QStringLiteral("Zebra");
    workspace.update(renamed);
    QCOMPARE(model.indexOf(orders).data().toString(), QStringLiteral("Zebra"));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.idAt(model.index(row)), workspace.endpoints().at(row).id);

    workspace.remove(orders);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.indexOf(orders).isValid());
}

void TestEndpointListModel::secondLineSaysHostOrState()
{
    const QTemporaryDir folder;
    Workspace workspace{WorkspaceStore(folder.path())};
    EndpointListModel model(workspace);
    const QString id = workspace.add(endpoint(QStringLiteral("Orders")));
    const auto detail = [&] { return model.indexOf(id).data(EndpointListModel::DetailRole).toString(); };
    QCOMPARE(detail(), QStringLiteral("orders.example.com"));
    model.setStatus(id, {ConnectionState::Connected});
    QVERIFY(detail().startsWith(QStringLiteral("Connected")));
    model.setStatus(id, {ConnectionState::Failed, 0, {}, Error{ErrorCode::Unauthorized, QStringLiteral("wrong key")}});
    QVERIFY(detail().startsWith(QStringLiteral("Failed: ")));
    QVERIFY(detail().contains(QStringLiteral("wrong key")));
    QVERIFY(model.indexOf(id).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Failed")));
    QCOMPARE(model.indexOf(id).data(EndpointListModel::StateRole).toInt(), static_cast<int>(ConnectionState::Failed));
}

void TestEndpointListModel::builtInIsMarked()
{
    const QTemporaryDir folder;
    Workspace workspace{WorkspaceStore(folder.path())};
    EndpointListModel model(workspace);
    const QString id = workspace.add(endpoint(QStringLiteral("Orders")));
    const QString local = workspace.addTemporary(endpoint(QStringLiteral("Built-in")));
    model.setBuiltIn(local);
    QVERIFY(model.indexOf(local).data(EndpointListModel::BuiltInRole).toBool());
    QVERIFY(!model.indexOf(id).data(EndpointListModel::BuiltInRole).toBool());
}

QTEST_MAIN(TestEndpointListModel)
#include "tst_endpointlistmodel.moc"
