// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctordesk.h"

#include "tests/support/fakeprompt.h"
#include "tests/support/testcase.h"
#include "ui/builtindesk.h"
#include "ui/dialogs/doctordialog.h"
#include "ui/panels/connectionbar.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/noticebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

/// A desk with the parts of the window it works with, and one saved endpoint at which nobody listens.
struct Fixture
{
    explicit Fixture(const QString &folder)
        : workspace(WorkspaceStore(folder))
        , builtIn(clock, folder + QStringLiteral("/localapi"))
        , sessions(workspace, authorizers, CaptureFolder(folder + QStringLiteral("/captures")), clock)
        , settingsFile(folder + QStringLiteral("/window.ini"))
    {
        EndpointSettings endpoint;
        endpoint.id = newEndpointId();
        endpoint.name = QStringLiteral("Orders");
        endpoint.url = QStringLiteral("http://127.0.0.1:1/event");
        id = workspace.add(endpoint);
    }
    [[nodiscard]] DoctorDialog *dialog() const { return window.findChild<DoctorDialog *>(); }
    [[nodiscard]] QCheckBox *publish() const { return dialog()->findChild<QCheckBox *>(QStringLiteral("doctorPublish")); }

    SystemClock clock;
    MemorySecretStore secrets;
    SignIns signIns{secrets, clock};
    AuthorizerFactory authorizers{secrets, signIns, clock};
    Workspace workspace;
    BuiltInApi builtIn;
    OpenSessions sessions;
    Theme theme;
    test::FakePrompt prompt;
    QString settingsFile;
    QString id;
    QWidget window;
    EndpointsPanel *endpoints = new EndpointsPanel(workspace, secrets, theme, prompt, &window);
    ConnectionBar *connection = new ConnectionBar(theme, &window);
    NoticeBar *notices = new NoticeBar(theme, &window);
    BuiltInDesk *builtInDesk
        = new BuiltInDesk({builtIn, workspace, secrets, sessions, theme, prompt, *endpoints, *notices, window, settingsFile});
    DoctorDesk *desk = new DoctorDesk({workspace, authorizers, theme, *endpoints, *connection, *builtInDesk, window, settingsFile});
};

} // namespace

class TestDoctorDesk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensFromTheStateLineAndTheMenu();
    void followsItsEndpoint();
    void remembersPublishing();
    void builtInApiIsPublishedTo();
};

void TestDoctorDesk::opensFromTheStateLineAndTheMenu()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.connection->setEndpoint(fixture.workspace.endpoint(fixture.id));
    fixture.connection->findChild<QPushButton *>(QStringLiteral("findOutButton"))->click();
    QVERIFY(fixture.dialog() && fixture.dialog()->isVisible());
    QVERIFY(fixture.dialog()->windowTitle().contains(QStringLiteral("Orders")));
    QVERIFY(fixture.dialog()->findChild<QPushButton *>(QStringLiteral("doctorRun"))->text() != QStringLiteral("Run")); // it runs already
    Q_EMIT fixture.endpoints->doctorRequested(fixture.id);
    QCOMPARE(fixture.window.findChildren<DoctorDialog *>().size(), 1);
    Q_EMIT fixture.endpoints->doctorRequested(QStringLiteral("gone"));
    QCOMPARE(fixture.window.findChildren<DoctorDialog *>().size(), 1);
}

void TestDoctorDesk::followsItsEndpoint()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    fixture.desk->open(fixture.id);
    EndpointSettings changed = *fixture.workspace.endpoint(fixture.id);
    changed.name = QStringLiteral("Mended");
    changed.url = QStringLiteral("no url");
    fixture.workspace.update(changed);
    QVERIFY(fixture.dialog()->windowTitle().contains(QStringLiteral("Mended")));
    const QPointer<DoctorDialog> dialog = fixture.dialog();
    fixture.workspace.remove(fixture.id);
    QVERIFY(!dialog || !dialog->isVisible());
}

void TestDoctorDesk::remembersPublishing()
{
    const QTemporaryDir folder;
    {
        Fixture fixture(folder.path());
        fixture.desk->open(fixture.id);
        QVERIFY(!fixture.publish()->isChecked());
        fixture.publish()->setChecked(true);
    }
    Fixture fixture(folder.path());
    fixture.desk->open(fixture.id);
    QVERIFY(fixture.publish()->isChecked());
}

void TestDoctorDesk::builtInApiIsPublishedTo()
{
    const QTemporaryDir folder;
    Fixture fixture(folder.path());
    QSignalSpy ready(fixture.builtInDesk, &BuiltInDesk::ready);
    fixture.builtInDesk->open();
    QTRY_COMPARE(ready.count(), 1);
    fixture.desk->open(ready.first().first().toString());
    QVERIFY(fixture.publish()->isChecked());
    const auto *message = fixture.dialog()->findChild<QLabel *>(QStringLiteral("doctorMessage"));
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("No problems")), 30'000);
    fixture.publish()->setChecked(false);
    fixture.desk->open(fixture.id);
    QVERIFY(!fixture.publish()->isChecked());
    fixture.desk->open(ready.first().first().toString());
    QVERIFY(fixture.publish()->isChecked()); // what others are asked is not remembered from here
}

QTEST_MAIN(TestDoctorDesk)
#include "tst_doctordesk.moc"
