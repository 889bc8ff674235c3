// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentationdesk.h"

#include "tests/support/cognitoserver.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "tests/ui/support/program.h"
#include "ui/capturewindow.h"
#include "ui/commanddesk.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/noticebar.h"
#include "ui/presentation/eventfeed.h"
#include "ui/presentation/presentationpage.h"
#include "ui/replaydesk.h"
#include "ui/views/liveregion.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSysInfo>
#include <QToolTip>
#include <QWindow>

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
    /// All that the audience could see, by their names.
    [[nodiscard]] static QStringList visibleWindows()
    {
        QStringList names;
        for (const QWidget *one : QApplication::topLevelWidgets()) {
            if (one->isVisible())
                names << one->objectName();
        }
        return names;
    }
    /// A window over five events, a second each.
    [[nodiscard]] CaptureWindow *openCapture()
    {
        using namespace std::chrono_literals;
        test::CaptureFile file;
        for (int second = 0; second < 5; ++second) {
            CaptureRow row;
            row.at = UtcTime(1'750'000'000s + second * 1s);
            row.channel = QStringLiteral("/demo/orders");
            row.payload = "{\"n\":" + QByteArray::number(second) + "}";
            file.append(row);
        }
        file.commit();
        file.close();
        const QString path = fixture.folder.filePath(QStringLiteral("one.escap"));
        if (!QFile::copy(file.path(), path))
            qFatal("no capture");
        window.openCapture(path);
        auto *capture = window.findChild<CaptureWindow *>();
        const bool isOpen = QTest::qWaitFor([capture] { return capture->findChild<QAction *>(QStringLiteral("presentationAction")); });
        return isOpen && QTest::qWaitForWindowActive(capture) ? capture : nullptr;
    }

    MainWindow window{parts()};
    PresentationDesk *desk = nullptr;
};

} // namespace

class TestPresentationDesk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itTakesThePlaceOfAllWindows();
    void floatingPanelsHideAndComeBack();
    void menusGoAndItsOwnTipsStay();
    void itsKeyEntersAndLeaves();
    void aCaptureIsPresented();
    void aReplayIsPresented();
    void theConsoleIsSilentMeanwhile();
    void withoutALogItSaysSo();
    void theRoomHasAZoomOfItsOwn();
    void namesOfTheWorkspaceAreHidden_data();
    void namesOfTheWorkspaceAreHidden();
    void whoSignedInIsHidden();
    void secretsOfOpenEndpointsAreHidden_data();
    void secretsOfOpenEndpointsAreHidden();
    void itHasAPageOfThePreferences();
};

/// The offscreen platform complains of windows that are raised, and of menus.
void TestPresentationDesk::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

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
    QDialog question(&f.window);
    question.open();
    QVERIFY(!question.windowHandle()->isVisible()); // not for a moment
    QTRY_VERIFY(!question.isVisible()); // it waits
    QTest::keyClick(Fixture::shown(), Qt::Key_Escape);
    QTRY_VERIFY(question.isVisible());
    QVERIFY(question.windowHandle()->isVisible());
    question.close();
    QTRY_VERIFY(f.window.isVisible());
    QVERIFY(other.isVisible());
    QVERIFY(!Fixture::shown());
    QVERIFY(!f.desk->isPresenting());
    f.desk->action()->trigger(); // and again
    QVERIFY(Fixture::shown());
}

void TestPresentationDesk::floatingPanelsHideAndComeBack()
{
    Fixture f;
    f.window.findChild<EndpointsPanel *>()->select(f.endpointId);
    auto *floating = f.window.findChild<QDockWidget *>(QStringLiteral("endpointsDock"));
    floating->setFloating(true);
    floating->setGeometry(40, 60, 300, 200);
    auto *later = f.window.findChild<QDockWidget *>(QStringLiteral("clientLogDock"));
    later->setFloating(true);
    later->hide();
    QTRY_VERIFY(floating->isVisible());
    f.desk->action()->trigger();
    QCOMPARE(Fixture::visibleWindows(), QStringList{QStringLiteral("presentationWindow")});
    later->show(); // as a panel that has something to tell
    QTRY_COMPARE(Fixture::visibleWindows(), QStringList{QStringLiteral("presentationWindow")});
    Fixture::shown()->close();
    QTRY_VERIFY(floating->isVisible());
    QVERIFY(floating->isFloating());
    QCOMPARE(floating->geometry(), QRect(40, 60, 300, 200));
    QVERIFY(later->isVisible());
    QVERIFY(f.window.isVisible());
}

void TestPresentationDesk::menusGoAndItsOwnTipsStay()
{
    Fixture f;
    f.window.findChild<EndpointsPanel *>()->select(f.endpointId);
    QMenu menu(&f.window);
    menu.addAction(QStringLiteral("events.acme-corp.travel"));
    menu.popup({10, 10});
    f.desk->action()->trigger();
    QVERIFY(!menu.isVisible());
    menu.popup({10, 10});
    QTRY_VERIFY(!menu.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(Fixture::shown()));
    QToolTip::showText({20, 20}, QStringLiteral("Back"), Fixture::shown());
    QCoreApplication::processEvents();
    QVERIFY(QToolTip::isVisible());
    QToolTip::showText({20, 20}, QString());
    Fixture::shown()->close();
    QTRY_VERIFY(f.window.isVisible());
    QVERIFY(!menu.isVisible());
}

void TestPresentationDesk::itsKeyEntersAndLeaves()
{
    Fixture f;
    f.window.findChild<EndpointsPanel *>()->select(f.endpointId);
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_F11);
    QVERIFY(Fixture::shown());
    QVERIFY(QTest::qWaitForWindowActive(Fixture::shown()));
    QTest::keyClick(Fixture::shown(), Qt::Key_F11);
    QTRY_VERIFY(!f.desk->isPresenting());
    QVERIFY(f.window.isVisible());
}

void TestPresentationDesk::aCaptureIsPresented()
{
    Fixture f;
    CaptureWindow *capture = f.openCapture();
    QVERIFY(capture);
    QTest::keyClick(capture, Qt::Key_F11);
    QVERIFY(Fixture::shown());
    QCOMPARE(Fixture::visibleWindows(), QStringList{QStringLiteral("presentationWindow")});
    QCOMPARE(Fixture::shown()->findChild<EventFeed *>()->model()->rowCount(), 5);
    QVERIFY(!Fixture::shown()->findChild<QLabel *>(QStringLiteral("presentationState"))->isVisible()); // nothing is connected
    QVERIFY(QTest::qWaitForWindowActive(Fixture::shown()));
    QTest::keyClick(Fixture::shown(), Qt::Key_Escape);
    QTRY_VERIFY(capture->isActiveWindow());
}

void TestPresentationDesk::aReplayIsPresented()
{
    Fixture f;
    CaptureWindow *capture = f.openCapture();
    QVERIFY(capture);
    Replay &replay = capture->findChild<ReplayDesk *>()->replay();
    capture->findChild<ReplayDesk *>()->start();
    QTRY_COMPARE(replay.state(), Replay::State::Playing);
    replay.pause();
    replay.seek({});
    QTest::keyClick(capture, Qt::Key_F11);
    QVERIFY(Fixture::shown());
    const QAbstractItemModel *feed = Fixture::shown()->findChild<EventFeed *>()->model();
    QTRY_COMPARE(feed->rowCount(), 1);
    replay.stepForward();
    QTRY_COMPARE(feed->rowCount(), 2);
    QVERIFY(feed->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("n: 1")));
    replay.stepBack();
    QTRY_COMPARE(feed->rowCount(), 1);
}

void TestPresentationDesk::theConsoleIsSilentMeanwhile()
{
    Fixture f;
    f.window.findChild<EndpointsPanel *>()->select(f.endpointId);
    QStringList heard;
    const auto listen = [&heard](const QWidget &window) {
        connect(window.findChild<LiveRegion *>(), &LiveRegion::told, &window, [&heard](const QString &text) { heard << text; });
    };
    listen(f.window);
    f.desk->action()->trigger();
    listen(*Fixture::shown());
    f.window.findChild<NoticeBar *>()->show(QStringLiteral("disk"), NoticeBar::Severity::Error, QStringLiteral("acme-corp is full."));
    f.fixture.secrets.hold(SecretStore::name(f.endpointId, QStringLiteral("key"), QStringLiteral("apiKey")),
                           Secret(QByteArray("da2-wrongwrongwrongwrongwrong1")));
    f.sessions.session(f.endpointId)->connectEndpoint();
    QTRY_COMPARE(f.sessions.session(f.endpointId)->status().state, ConnectionState::Failed);
    QTRY_COMPARE(heard.value(heard.size() - 1), QStringLiteral("Failed"));
    QVERIFY2(heard.filter(QStringLiteral("acme-corp")).isEmpty() && heard.filter(f.fixture.endpoint.name).isEmpty(),
             qPrintable(heard.join(QLatin1Char('|'))));
    Fixture::shown()->close();
    QTRY_VERIFY(!f.desk->isPresenting());
    f.window.findChild<NoticeBar *>()->show(QStringLiteral("disk"), NoticeBar::Severity::Error, QStringLiteral("Full again."));
    QTRY_COMPARE(heard.last(), QStringLiteral("Full again."));
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
    QTest::keyClick(Fixture::shown(), Qt::Key_F11);
    QTRY_COMPARE(f.theme.zoom(), 110);
    QCOMPARE(kept(), 110);
    zoom.setPercent(125);
    QCOMPARE(kept(), 125);
}

void TestPresentationDesk::namesOfTheWorkspaceAreHidden_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("host") << QStringLiteral("events.acme-corp.travel");
    QTest::newRow("realtime host") << QStringLiteral("live.acme-corp.zone");
    QTest::newRow("user") << QStringLiteral("mallory");
    QTest::newRow("access key id") << QStringLiteral("emulator-key-7");
    QTest::newRow("user pool") << QStringLiteral("us-east-1_Ab12Cd34E");
    QTest::newRow("client of the user pool") << QStringLiteral("7client23");
    QTest::newRow("client of the provider") << QStringLiteral("console-app");
    QTest::newRow("identity pool") << QStringLiteral("us-east-1:5b1f0a52-0d6c-4b5e-9d0f-2f6a1f6f8f11");
    QTest::newRow("machine") << QSysInfo::machineHostName();
    QTest::newRow("user of the machine") << QDir::home().dirName();
}

void TestPresentationDesk::namesOfTheWorkspaceAreHidden()
{
    QFETCH(const QString, name);
    Fixture f;
    EndpointSettings endpoint = f.fixture.endpoint;
    endpoint.id.clear();
    endpoint.url = QStringLiteral("https://events.acme-corp.travel");
    endpoint.realtimeUrl = QStringLiteral("wss://live.acme-corp.zone/event/realtime");
    AuthorizerSettings pool;
    pool.kind = AuthorizerSettings::Kind::UserPool;
    pool.id = QStringLiteral("pool");
    pool.userPool.userPoolId = QStringLiteral("us-east-1_Ab12Cd34E");
    pool.userPool.clientId = QStringLiteral("7client23");
    pool.userPool.userName = QStringLiteral("mallory");
    pool.oidc.clientId = QStringLiteral("console-app");
    pool.identityPool.identityPoolId = QStringLiteral("us-east-1:5b1f0a52-0d6c-4b5e-9d0f-2f6a1f6f8f11");
    pool.accessKeyId = QStringLiteral("emulator-key-7");
    endpoint.authorizers << pool;
    f.workspace.add(endpoint);
    for (const QString &written : {name, name.toUpper()}) {
        const QString cleaned = f.desk->discretion().text(QStringLiteral("%1 said hello").arg(written));
        QCOMPARE(cleaned, QStringLiteral("\u2022\u2022\u2022 said hello"));
    }
}

/// By the name and the subject of the token: nobody wrote them anywhere.
void TestPresentationDesk::whoSignedInIsHidden()
{
    test::CognitoServer cognito;
    cognito.script.userName = QStringLiteral("trent");
    Fixture f;
    EndpointSettings endpoint = *f.workspace.endpoint(f.endpointId);
    AuthorizerSettings pool;
    pool.kind = AuthorizerSettings::Kind::UserPool;
    pool.id = QStringLiteral("pool");
    pool.userPool = cognito.settings();
    endpoint.authorizers << pool;
    f.workspace.update(endpoint);
    const auto signingIn = f.fixture.signIns.signIn(endpoint, pool.id, cognito.script.userName, Secret(cognito.script.password));
    QTRY_VERIFY(signingIn.isFinished());
    QTRY_VERIFY(f.fixture.signIns.state(endpoint, pool.id).isSignedIn);
    const QString subject = f.fixture.signIns.state(endpoint, pool.id).token->subject;
    QVERIFY(!subject.isEmpty());
    const QString cleaned = f.desk->discretion().text(QStringLiteral("Trent, that is %1, said hello").arg(subject));
    QCOMPARE(cleaned, QStringLiteral("\u2022\u2022\u2022, that is \u2022\u2022\u2022, said hello"));
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
