// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentationdesk.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/program.h"
#include "ui/commanddesk.h"
#include "ui/panels/endpointspanel.h"
#include "ui/presentation/presentationpage.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QSettings>

using namespace eventscope;

namespace {

struct Fixture : test::Program
{
    Fixture()
    {
        window.show();
        desk = window.findChild<PresentationDesk *>();
    }
    [[nodiscard]] static PresentationWindow *shown()
    {
        for (QWidget *one : QApplication::topLevelWidgets()) {
            auto *presentation = qobject_cast<PresentationWindow *>(one);
            if (presentation && presentation->isVisible())
                return presentation;
        }
        return nullptr;
    }

    MainWindow window{parts()};
    PresentationDesk *desk = nullptr;
};

} // namespace

class TestPresentationDesk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itTakesThePlaceOfAllWindows();
    void withoutALogItSaysSo();
    void theRoomHasAZoomOfItsOwn();
    void namesOfTheWorkspaceAreHidden();
    void secretsOfOpenEndpointsAreHidden_data();
    void secretsOfOpenEndpointsAreHidden();
    void itHasAPageOfThePreferences();
};

void TestPresentationDesk::itTakesThePlaceOfAllWindows()
{
    Fixture f;
    f.window.findChild<EndpointsPanel *>()->select(f.endpointId);
    QWidget other;
    other.show();
    f.desk->action()->trigger();
    QVERIFY(Fixture::shown());
    QVERIFY(Fixture::shown()->isFullScreen());
    QVERIFY(f.desk->isPresenting());
    QVERIFY(!f.window.isVisible());
    QVERIFY(!other.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(Fixture::shown()));
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QDialog question(&f.window);
    question.open();
    QTRY_VERIFY(!question.isVisible()); // it waits
    QTest::keyClick(Fixture::shown(), Qt::Key_Escape);
    QTRY_VERIFY(question.isVisible());
    question.close();
    QTRY_VERIFY(f.window.isVisible());
    QVERIFY(other.isVisible());
    QVERIFY(!Fixture::shown());
    QVERIFY(!f.desk->isPresenting());
    f.desk->action()->trigger(); // and again
    QVERIFY(Fixture::shown());
}

void TestPresentationDesk::withoutALogItSaysSo()
{
    Fixture f;
    for (const EndpointSettings &endpoint : QList<EndpointSettings>(f.workspace.endpoints()))
        f.workspace.remove(endpoint.id);
    f.desk->action()->trigger();
    QVERIFY(!Fixture::shown());
    QVERIFY(f.window.isVisible());
}

void TestPresentationDesk::theRoomHasAZoomOfItsOwn()
{
    Fixture f;
    f.window.findChild<EndpointsPanel *>()->select(f.endpointId);
    Zoom &zoom = f.window.findChild<CommandDesk *>()->zoom();
    zoom.setPercent(110);
    f.desk->action()->trigger();
    QVERIFY(f.theme.zoom() > 110);
    const int before = f.theme.zoom();
    QVERIFY(QTest::qWaitForWindowActive(Fixture::shown()));
    QTest::keyClick(Fixture::shown(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(f.theme.zoom() > before);
    const auto kept = [&f] { return QSettings(f.layout, QSettings::IniFormat).value(QStringLiteral("zoom")).toInt(); };
    QCOMPARE(kept(), 110); // the program may end now
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::keyClick(Fixture::shown(), Qt::Key_F11);
    QTRY_COMPARE(f.theme.zoom(), 110);
    QCOMPARE(kept(), 110);
    zoom.setPercent(125);
    QCOMPARE(kept(), 125);
}

void TestPresentationDesk::namesOfTheWorkspaceAreHidden()
{
    Fixture f;
    EndpointSettings endpoint = f.fixture.endpoint;
    endpoint.id.clear();
    endpoint.url = QStringLiteral("https://events.acme-corp.travel");
    AuthorizerSettings pool;
    pool.kind = AuthorizerSettings::Kind::UserPool;
    pool.id = QStringLiteral("pool");
    pool.userPool.userName = QStringLiteral("mallory");
    endpoint.authorizers << pool;
    f.workspace.add(endpoint);
    const QString cleaned = f.desk->discretion().text(QStringLiteral("Mallory at events.acme-corp.travel said hello"));
    QVERIFY2(!cleaned.contains(QStringLiteral("allory")) && !cleaned.contains(QStringLiteral("acme")), qPrintable(cleaned));
    QVERIFY(cleaned.endsWith(QStringLiteral("said hello")));
}

void TestPresentationDesk::secretsOfOpenEndpointsAreHidden_data()
{
    QTest::addColumn<SourceSettings::Kind>("source");
    QTest::newRow("stored") << SourceSettings::Kind::Stored;
    QTest::newRow("from a variable") << SourceSettings::Kind::Environment;
    QTest::newRow("from a file") << SourceSettings::Kind::File;
}

void TestPresentationDesk::secretsOfOpenEndpointsAreHidden()
{
    QFETCH(SourceSettings::Kind, source);
    Fixture f;
    EndpointSettings endpoint = *f.workspace.endpoint(f.endpointId);
    AuthorizerSettings lambda;
    lambda.kind = AuthorizerSettings::Kind::Token;
    lambda.id = QStringLiteral("lambda");
    lambda.source.kind = source;
    lambda.source.value = QStringLiteral("EVENTSCOPE_TEST_TOKEN");
    if (source == SourceSettings::Kind::File)
        lambda.source.value = f.fixture.folder.filePath(QStringLiteral("token"));
    endpoint.authorizers << lambda; // no operation uses it
    f.workspace.update(endpoint);
    const QByteArray token("orange-tiger");
    if (source == SourceSettings::Kind::Stored)
        f.fixture.secrets.hold(SecretStore::name(f.endpointId, lambda.id, QStringLiteral("token")), Secret(token));
    QFile file(f.fixture.folder.filePath(QStringLiteral("token")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(token) > 0 && file.flush());
    qputenv("EVENTSCOPE_TEST_TOKEN", token);
    f.window.findChild<EndpointsPanel *>()->select(f.endpointId);
    f.desk->action()->trigger();
    QVERIFY(Fixture::shown());
    QTRY_VERIFY(!f.desk->discretion().text(QStringLiteral("let in with orange-tiger")).contains(QStringLiteral("tiger")));
    qunsetenv("EVENTSCOPE_TEST_TOKEN");
}

void TestPresentationDesk::itHasAPageOfThePreferences()
{
    Fixture f;
    f.window.findChild<CommandDesk *>()->openPreferences();
    QVERIFY(f.window.findChild<PresentationPage *>());
}

QTEST_MAIN(TestPresentationDesk)
#include "tst_presentationdesk.moc"
