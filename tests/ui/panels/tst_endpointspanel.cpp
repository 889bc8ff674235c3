// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/endpointspanel.h"

#include "core/workspace/importer.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "ui/dialogs/endpointdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/panels/endpointtransfer.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace eventscope;

namespace {

struct Fixture
{
    QString add(const QString &name)
    {
        AuthorizerSettings key;
        key.id = QStringLiteral("key");
        key.name = QStringLiteral("API key");
        EndpointSettings endpoint;
        endpoint.name = name;
        endpoint.url = QStringLiteral("https://%1.example.com/event").arg(name.toLower());
        endpoint.authorizers = {key};
        const QString id = workspace.add(endpoint);
        secrets.hold(secretName(id), Secret(QStringLiteral("key of ") + name));
        return id;
    }
    [[nodiscard]] static QString secretName(const QString &endpointId)
    {
        return SecretStore::name(endpointId, QStringLiteral("key"), QStringLiteral("apiKey"));
    }
    [[nodiscard]] Result<Secret> secret(const QString &endpointId)
    {
        const auto reading = secrets.read(secretName(endpointId));
        return QTest::qWaitFor([&] { return reading.isFinished(); }) ? reading.result() : Error{ErrorCode::Timeout, {}};
    }
    [[nodiscard]] static QAction *named(const QString &text, const QList<QAction *> &actions)
    {
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *action) { return action->text() == text; });
        return found == actions.cend() ? nullptr : *found;
    }
    [[nodiscard]] QAction *transferAction(const QString &text) const
    {
        return named(text, button("moreEndpointsButton")->defaultAction()->menu()->actions());
    }
    [[nodiscard]] QList<ImportedEndpoint> exportedTo(const QString &path) const
    {
        QFile file(path);
        const auto imported = file.open(QIODevice::ReadOnly) ? importEndpoints(file.readAll()) : Error{ErrorCode::FileFailed, path};
        return imported ? imported->endpoints : QList<ImportedEndpoint>();
    }
    [[nodiscard]] QToolButton *button(const char *name) const { return panel.findChild<QToolButton *>(QLatin1String(name)); }

    QTemporaryDir folder;
    Workspace workspace{WorkspaceStore(folder.path())};
    MemorySecretStore secrets;
    Theme theme;
    test::FakePrompt prompt;
    EndpointsPanel panel{workspace, secrets, theme, prompt};
    QListView *list = panel.findChild<QListView *>(QStringLiteral("endpointList"));
};

} // namespace

class TestEndpointsPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void menuLeadsToWhatAnEndpointMayDo();
    void aConnectedOneIsDisconnectedFromItsMenu();
    void emptyPanelOffersToAdd();
    void listIsNamed();
    void choosingTells();
    void enterConnects();
    void f2EditsWhateverElseItDoes();
    void addedEndpointIsSavedAndChosen();
    void editKeepsTheId();
    void duplicateTakesTheSecretsAlong();
    void deleteAsksAndTakesTheSecretsAway();
    void builtInHasADialogOfItsOwn();
    void builtInIsDeletedWhenConfirmed();
    void onlyOneDialogIsOpen();
    void importedEndpointIsChosen();
    void exportAllTellsWhatIsLeftOut();
    void oneEndpointIsExportedFromItsMenu();
    void failedExportIsTold();
};

void TestEndpointsPanel::menuLeadsToWhatAnEndpointMayDo()
{
    Fixture fixture;
    const QString id = fixture.add(QStringLiteral("Orders"));
    fixture.panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.panel));
    auto *list = fixture.panel.findChild<QListView *>(QStringLiteral("endpointList"));
    const QSignalSpy permissions(&fixture.panel, &EndpointsPanel::permissionsRequested);
    for (const char *said : {"This plugin does not support raise()", "This plugin does not support grabbing the keyboard"})
        QTest::ignoreMessage(QtWarningMsg, said);
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());
    for (QMenu *menu : fixture.panel.findChildren<QMenu *>()) {
        if (QAction *entry = Fixture::named(QStringLiteral("Who may do what\u2026"), menu->actions())) {
            entry->trigger();
            menu->close();
        }
    }
    QCOMPARE(permissions.value(0).value(0).toString(), id);
}

void TestEndpointsPanel::aConnectedOneIsDisconnectedFromItsMenu()
{
    Fixture fixture;
    const QString id = fixture.add(QStringLiteral("Orders"));
    fixture.panel.select(id);
    const QSignalSpy connects(&fixture.panel, &EndpointsPanel::connectRequested);
    const QSignalSpy disconnects(&fixture.panel, &EndpointsPanel::disconnectRequested);
    QAction *toggle = fixture.panel.currentActions().constFirst();
    QCOMPARE(toggle->text(), QStringLiteral("Connect"));
    toggle->trigger();
    QCOMPARE(connects.size(), 1);
    ConnectionStatus status;
    status.state = ConnectionState::Connected;
    fixture.panel.setStatus(id, status);
    QCOMPARE(toggle->text(), QStringLiteral("Disconnect"));
    toggle->trigger();
    QCOMPARE(disconnects.value(0).value(0).toString(), id);
    QCOMPARE(connects.size(), 1);
}

void TestEndpointsPanel::emptyPanelOffersToAdd()
{
    Fixture fixture;
    fixture.panel.show();
    auto *add = fixture.panel.findChild<QPushButton *>(QStringLiteral("emptyAddEndpointButton"));
    QVERIFY(add->isVisible());
    QVERIFY(!fixture.list->isVisible());
    QVERIFY(fixture.panel.currentEndpoint().isEmpty());
    add->click();
    QVERIFY(fixture.panel.dialog());
    fixture.add(QStringLiteral("Orders"));
    QVERIFY(fixture.list->isVisible());
    QVERIFY(!add->isVisible());
}

void TestEndpointsPanel::listIsNamed()
{
    Fixture fixture;
    QCOMPARE(fixture.list->accessibleName(), QStringLiteral("Endpoints"));
    QCOMPARE(fixture.button("addEndpointButton")->accessibleName(), QStringLiteral("Add endpoint"));
}

void TestEndpointsPanel::choosingTells()
{
    Fixture fixture;
    const QString orders = fixture.add(QStringLiteral("Orders"));
    const QString telemetry = fixture.add(QStringLiteral("Telemetry"));
    QSignalSpy changed(&fixture.panel, &EndpointsPanel::currentChanged);
    fixture.panel.select(telemetry);
    QCOMPARE(fixture.panel.currentEndpoint(), telemetry);
    QCOMPARE(changed.last().first().toString(), telemetry);
    fixture.panel.select(orders);
    QCOMPARE(changed.last().first().toString(), orders);
    QVERIFY(fixture.button("editEndpointButton")->isEnabled());
}

void TestEndpointsPanel::f2EditsWhateverElseItDoes()
{
    Fixture fixture;
    const QString id = fixture.add(QStringLiteral("Orders"));
    QAction other;
    other.setShortcut(Qt::Key_F2);
    fixture.panel.addAction(&other);
    QSignalSpy triggered(&other, &QAction::triggered);
    fixture.panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.panel));
    fixture.panel.select(id);
    fixture.list->setFocus();
    QTest::keyClick(fixture.list, Qt::Key_F2);
    QVERIFY(fixture.panel.dialog());
    QCOMPARE(triggered.size(), 0);
}

void TestEndpointsPanel::enterConnects()
{
    Fixture fixture;
    const QString id = fixture.add(QStringLiteral("Orders"));
    fixture.panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.panel));
    fixture.panel.select(id);
    QSignalSpy connects(&fixture.panel, &EndpointsPanel::connectRequested);
    QTest::keyClick(fixture.list, Qt::Key_Return);
    QCOMPARE(connects.count(), 1);
    QCOMPARE(connects.first().first().toString(), id);
    const QPoint middle = fixture.list->visualRect(fixture.list->currentIndex()).center();
    QTest::mouseClick(fixture.list->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(connects.count(), 1);
    QTest::mouseDClick(fixture.list->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(connects.count(), 2);
}

void TestEndpointsPanel::addedEndpointIsSavedAndChosen()
{
    Fixture fixture;
    fixture.button("addEndpointButton")->click();
    QPointer<EndpointDialog> dialog = fixture.panel.dialog();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("urlEdit"))->setText(QStringLiteral("https://api.example.com/event"));
    dialog->findChild<QLineEdit *>(QStringLiteral("apiKey"))->setText(QStringLiteral("da2-secret"));
    dialog->accept();
    QTRY_COMPARE(fixture.workspace.endpoints().size(), 1);
    const EndpointSettings &saved = fixture.workspace.endpoints().first();
    QCOMPARE(saved.name, QStringLiteral("api"));
    QCOMPARE(fixture.panel.currentEndpoint(), saved.id);
    const auto reading = fixture.secrets.read(SecretStore::name(saved.id, saved.authorizers.first().id, QStringLiteral("apiKey")));
    QTRY_VERIFY(reading.isFinished());
    QCOMPARE(*reading.result(), Secret(QByteArray("da2-secret")));
    QTRY_VERIFY(!dialog);
}

void TestEndpointsPanel::editKeepsTheId()
{
    Fixture fixture;
    const QString id = fixture.add(QStringLiteral("Orders"));
    fixture.panel.select(id);
    fixture.button("editEndpointButton")->click();
    fixture.panel.dialog()->findChild<QLineEdit *>(QStringLiteral("nameEdit"))->setText(QStringLiteral("Orders (dev)"));
    fixture.panel.dialog()->accept();
    QCOMPARE(fixture.workspace.endpoints().size(), 1);
    QCOMPARE(fixture.workspace.endpoint(id)->name, QStringLiteral("Orders (dev)"));
    QCOMPARE(*fixture.secret(id), Secret(QByteArray("key of Orders")));
}

void TestEndpointsPanel::duplicateTakesTheSecretsAlong()
{
    Fixture fixture;
    const QString id = fixture.add(QStringLiteral("Orders"));
    fixture.panel.select(id);
    fixture.button("duplicateEndpointButton")->click();
    QCOMPARE(fixture.workspace.endpoints().size(), 2);
    const QString copy = fixture.panel.currentEndpoint();
    QVERIFY(copy != id);
    QVERIFY(fixture.workspace.endpoint(copy)->name != QStringLiteral("Orders"));
    QTRY_VERIFY(fixture.secret(copy).ok());
    QCOMPARE(*fixture.secret(copy), Secret(QByteArray("key of Orders")));
    QCOMPARE(*fixture.secret(id), Secret(QByteArray("key of Orders")));
}

void TestEndpointsPanel::deleteAsksAndTakesTheSecretsAway()
{
    Fixture fixture;
    const QString id = fixture.add(QStringLiteral("Orders"));
    fixture.panel.select(id);
    fixture.prompt.confirms = false;
    fixture.button("deleteEndpointButton")->click();
    QCOMPARE(fixture.prompt.questions.size(), 1);
    QVERIFY(fixture.prompt.questions.first().contains(QStringLiteral("Orders")));
    QVERIFY(fixture.workspace.endpoint(id));
    QVERIFY(fixture.secret(id).ok());

    fixture.prompt.confirms = true;
    fixture.button("deleteEndpointButton")->click();
    QVERIFY(!fixture.workspace.endpoint(id));
    QTRY_VERIFY(!fixture.secret(id).ok());
}

void TestEndpointsPanel::builtInHasADialogOfItsOwn()
{
    Fixture fixture;
    const QString id = fixture.add(QStringLiteral("Demo"));
    fixture.panel.setBuiltIn(id);
    fixture.panel.select(id);
    const QSignalSpy requested(&fixture.panel, &EndpointsPanel::builtInRequested);
    QVERIFY(!fixture.button("duplicateEndpointButton")->isEnabled());
    fixture.button("editEndpointButton")->click();
    QCOMPARE(requested.count(), 1);
    QVERIFY(!fixture.panel.dialog());
}

void TestEndpointsPanel::builtInIsDeletedWhenConfirmed()
{
    Fixture fixture;
    const QString id = fixture.add(QStringLiteral("Demo"));
    fixture.panel.setBuiltIn(id);
    fixture.panel.select(id);
    fixture.prompt.confirms = false;
    fixture.button("deleteEndpointButton")->click();
    QCOMPARE(fixture.prompt.questions.size(), 1);
    QVERIFY(fixture.workspace.endpoint(id));
    fixture.prompt.confirms = true;
    fixture.button("deleteEndpointButton")->click();
    QVERIFY(!fixture.workspace.endpoint(id));
}

void TestEndpointsPanel::onlyOneDialogIsOpen()
{
    Fixture fixture;
    fixture.panel.addEndpoint();
    const EndpointDialog *first = fixture.panel.dialog();
    fixture.panel.addEndpoint();
    QCOMPARE(fixture.panel.dialog(), first);
    QCOMPARE(fixture.panel.findChildren<EndpointDialog *>().size(), 1);
}

void TestEndpointsPanel::importedEndpointIsChosen()
{
    Fixture fixture;
    fixture.add(QStringLiteral("Orders"));
    fixture.transferAction(QStringLiteral("Import\u2026"))->trigger();
    QPointer<ImportDialog> dialog = fixture.panel.transfer().dialog();
    QVERIFY(dialog);
    fixture.panel.findChild<QPushButton *>(QStringLiteral("emptyImportButton"))->click();
    QCOMPARE(fixture.panel.findChildren<ImportDialog *>().size(), 1);
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("importText"))->setPlainText(QStringLiteral("https://new.example.com/event"));
    dialog->findChild<QPushButton *>(QStringLiteral("importAdd"))->click();
    QCOMPARE(fixture.workspace.endpoints().size(), 2);
    QCOMPARE(fixture.panel.currentEndpoint(), fixture.workspace.endpoints().constLast().id);
    QTRY_VERIFY(!dialog);
}

void TestEndpointsPanel::exportAllTellsWhatIsLeftOut()
{
    Fixture fixture;
    QAction *exportAll = fixture.transferAction(QStringLiteral("Export all\u2026"));
    QVERIFY(!exportAll->isEnabled());
    fixture.panel.setBuiltIn(fixture.add(QStringLiteral("Demo")));
    QVERIFY(!exportAll->isEnabled());
    fixture.add(QStringLiteral("Orders"));
    fixture.add(QStringLiteral("Telemetry"));
    QVERIFY(exportAll->isEnabled());
    const QSignalSpy exported(&fixture.panel.transfer(), &EndpointTransfer::exported);
    exportAll->trigger(); // cancelled
    QCOMPARE(exported.count(), 0);
    fixture.prompt.path = fixture.folder.filePath(QStringLiteral("export.json"));
    exportAll->trigger();
    QCOMPARE(exported.count(), 1);
    const QString notice = exported.first().first().toString();
    QVERIFY2(notice.contains(QStringLiteral("the API key (Orders, Telemetry)")), qPrintable(notice));
    QCOMPARE(fixture.exportedTo(fixture.prompt.path).size(), 2);
    QFile file(fixture.prompt.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("key of"));
}

void TestEndpointsPanel::oneEndpointIsExportedFromItsMenu()
{
    Fixture fixture;
    fixture.add(QStringLiteral("Orders"));
    fixture.add(QStringLiteral("Telemetry"));
    QAction *exportOne = Fixture::named(QStringLiteral("Export\u2026"), fixture.list->actions());
    QVERIFY(!exportOne->isEnabled());
    fixture.panel.select(fixture.workspace.endpoints().constLast().id);
    fixture.prompt.path = fixture.folder.filePath(QStringLiteral("export.json"));
    exportOne->trigger();
    const QList<ImportedEndpoint> exported = fixture.exportedTo(fixture.prompt.path);
    QCOMPARE(exported.size(), 1);
    QCOMPARE(exported.first().settings.name, QStringLiteral("Telemetry"));
}

void TestEndpointsPanel::failedExportIsTold()
{
    Fixture fixture;
    fixture.add(QStringLiteral("Orders"));
    const QSignalSpy exported(&fixture.panel.transfer(), &EndpointTransfer::exported);
    const QSignalSpy failed(&fixture.panel.transfer(), &EndpointTransfer::exportFailed);
    fixture.prompt.path = fixture.folder.filePath(QStringLiteral("nowhere/export.json"));
    fixture.transferAction(QStringLiteral("Export all\u2026"))->trigger();
    QCOMPARE(exported.count(), 0);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileFailed);
}

QTEST_MAIN(TestEndpointsPanel)
#include "tst_endpointspanel.moc"
