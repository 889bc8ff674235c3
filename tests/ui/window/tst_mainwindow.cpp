// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/capture/capturecopy.h"
#include "core/capture/capturewriter.h"
#include "core/http/networkclient.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/capturewindow.h"
#include "ui/dialogs/builtinapidialog.h"
#include "ui/dialogs/channelmapeditor.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/permissionsdialog.h"
#include "ui/dialogs/republishdialog.h"
#include "ui/guide/guideview.h"
#include "ui/models/channeltreemodel.h"
#include "ui/models/publishresultmodel.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/noticebar.h"
#include "ui/sessionviews.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTcpServer>
#include <QThread>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace eventscope;
using test::SessionFixture;

namespace {

constexpr int longWait = 30'000;

/// The whole program as main() composes it, with secrets in memory and a prompt that answers at once.
class Console
{
public:
    explicit Console(const QString &folder)
        : clientLog(clock, folder + QStringLiteral("/logs"))
        , logLevels(folder + QStringLiteral("/window.ini"), std::nullopt)
        , workspace(WorkspaceStore(folder))
        , builtIn(clock, folder + QStringLiteral("/localapi"))
        , sessions(workspace, authorizers, CaptureFolder(folder + QStringLiteral("/captures")), clock)
        , logSettings(folder + QStringLiteral("/window.ini"))
        , window({workspace, secrets, signIns, authorizers, sessions, discovery, builtIn, logSettings, theme, prompt, clientLog, logLevels,
                  folder + QStringLiteral("/window.ini")})
    {
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window did not show");
    }

    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        // The current log's widgets come first: hidden logs of other endpoints have the same names.
        for (Widget *widget : window.findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        qWarning("no visible %s", name);
        return nullptr;
    }
    [[nodiscard]] QString text(const char *label) const { return find<QLabel>(label)->text(); }
    void click(const char *button) const { find<QAbstractButton>(button)->click(); }
    [[nodiscard]] int logRows() const { return find<QTableView>("eventLog")->model()->rowCount(); }
    /// An entry of a menu, both by their words.
    void trigger(const char *entry, const char *menuTitle) const
    {
        for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (menu->title().remove(QLatin1Char('&')) == QLatin1String(menuTitle)
                    && action->text().remove(QLatin1Char('&')) == QString::fromUtf8(entry))
                    return action->trigger();
            }
        }
        qWarning("no %s in %s", entry, menuTitle);
    }
    [[nodiscard]] BuiltInApiDialog *openBuiltInDialog() const
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text().remove(QLatin1Char('&')) == QStringLiteral("Built-in Event API\u2026"))
                action->trigger();
        }
        auto *dialog = window.findChild<BuiltInApiDialog *>();
        if (!dialog || !dialog->isVisible())
            qFatal("no dialog");
        return dialog;
    }
    /// Types a definition into the dialog, without demo events, and presses a button there.
    void define(const QByteArray &definition, const char *button) const
    {
        const auto *dialog = openBuiltInDialog();
        dialog->findChild<QCheckBox *>(QStringLiteral("builtInDemo"))->setChecked(false);
        dialog->findChild<JsonEditor *>(QStringLiteral("definitionEditor"))->setJson(definition);
        dialog->findChild<QPushButton *>(QLatin1String(button))->click();
    }
    [[nodiscard]] bool notices(const QString &words) const
    {
        const QList<QLabel *> labels = window.findChild<NoticeBar *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) { return label->text().contains(words); });
    }
    [[nodiscard]] bool isConnected() const
    {
        return window.currentSession() && window.currentSession()->status().state == ConnectionState::Connected;
    }
    [[nodiscard]] bool countersAgree() const
    {
        const CaptureCounters counters = window.currentSession()->counters();
        return counters.received == counters.committedEvents && counters.committedEvents == window.shownEvents() && counters.dropped == 0;
    }

    SystemClock clock;
    ClientLog clientLog;
    LogLevels logLevels;
    MemorySecretStore secrets;
    SignIns signIns{secrets, clock};
    AuthorizerFactory authorizers{secrets, signIns, clock};
    Workspace workspace;
    http::NetworkClient controlPlane;
    ApiDiscovery discovery{controlPlane, clock};
    BuiltInApi builtIn;
    OpenSessions sessions;
    Theme theme;
    test::FakePrompt prompt;
    LogSettings logSettings;
    MainWindow window;
};

QByteArray iamDefinition(const char *secret)
{
    return QByteArray(R"({"channelNamespaces": [{"name": "orders"}], "region": "eu-central-1",
        "iamKeys": [{"accessKeyId": "AKID", "secretAccessKey": ")")
        + secret + "\"}]}";
}

/// Publishes numbered events at 50,000 a second from a thread of its own, until there are enough or it is gone.
class Flood
{
public:
    Flood(LocalEventApi &api, int events)
    {
        m_source.setInterval(20);
        m_source.moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, &m_source, qOverload<>(&QTimer::start));
        QObject::connect(&m_source, &QTimer::timeout, &m_source, [this, &api, events] {
            QList<QByteArray> list;
            for (int i = 0; i < 1'000; ++i)
                list << R"({"n":)" + QByteArray::number(m_sent++) + '}';
            api.publish(QStringLiteral("/default/flood"), list);
            if (m_sent >= events)
                m_thread.quit();
        });
        // A timer may only be stopped in its thread.
        QObject::connect(&m_thread, &QThread::finished, &m_source, &QTimer::stop, Qt::DirectConnection);
        m_thread.start();
    }
    ~Flood()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Flood)

    [[nodiscard]] bool isOn() const { return m_thread.isRunning(); }

private:
    QThread m_thread;
    QTimer m_source;
    int m_sent = 0; ///< of the thread
};

} // namespace

class TestMainWindow : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartOffersTwoWays();
    void builtInApiFromTheWelcomePage();
    void builtInApiHasADialog();
    void aDemoCaptureIsPublishedToTheBuiltInApi();
    void builtInApiInEveryMode_data();
    void builtInApiInEveryMode();
    void builtInSessionFollowsTheApi();
    void builtInSessionReturnsAfterAFailedRestart();
    void deletingTheBuiltInEndpointStopsTheApi();
    void builtInChoicesSurviveARestart();
    void builtInDefinitionFileThatIsGoneIsTold();
    void publishSubscribeFilterPauseClear();
    void refusedSubscriptionAndFailedPublishSayWhy();
    void arrivalIsShownAndRepeatsAreStopped();
    void floodAgreesAndControlsAnswer();
    void serverRestartShowsOneGap();
    void twoEndpointsKeepTheirLogs();
    void framesAreRecordedInADockOfTheirOwn();
    void channelsStandInATree();
    void whoMayDoWhatIsAskedBesideTheSession();
    void leftoverCapturesAreOffered();
    void unsavedEventsAreAskedAboutAtTheEnd_data();
    void unsavedEventsAreAskedAboutAtTheEnd();
    void savedEventsAreNotAskedAbout();
    void theSystemsEndKeepsWithoutAQuestion();
    void nobodyIsAskedAboutTheBuiltInApi();
    void narrowWindowMovesPublishUnderTheLog();
    void layoutAndThemeAreKept();
    void clientLogIsReachedFromTheMenus();
    void everyInteractiveWidgetHasAName();
    void tabWalksAsAPersonReads();
    void menusOfferWhatTheLogCan();
    void helpOpensTheGuideWhereOneIs();
    void docksAreClosedByTheirHeader();
    void secretsAreInNoFile();
    void droppedTextIsImported();
    void exportIsToldInANotice();

private:
    /// Adds the fixture's API as an endpoint with its key, selects it, and waits until it is connected.
    void connectTo(Console &console, SessionFixture &fixture);
    /// And two events, received by the window's current session.
    void receiveTwo(Console &console, SessionFixture &fixture);
};

void TestMainWindow::connectTo(Console &console, SessionFixture &fixture)
{
    console.secrets.hold(SecretStore::name(fixture.endpoint.id, QStringLiteral("key"), QStringLiteral("apiKey")),
                         fixture.api.definition().apiKey());
    console.workspace.add(fixture.endpoint);
    auto *list = console.find<QListView>("endpointList");
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    QCOMPARE(console.text("connectionState"), QStringLiteral("Disconnected"));
    console.click("connectButton");
    QTRY_VERIFY(console.isConnected());
}

void TestMainWindow::receiveTwo(Console &console, SessionFixture &fixture)
{
    connectTo(console, fixture);
    Session *session = console.window.currentSession();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    fixture.api.publish(QStringLiteral("/default/a"), {"1", "2"});
    QTRY_COMPARE(session->counters().committedEvents, 2);
}

void TestMainWindow::firstStartOffersTwoWays()
{
    const QTemporaryDir folder;
    const Console console(folder.path());
    QVERIFY(console.find<QWidget>("welcomePage"));
    QVERIFY(console.find<QAbstractButton>("tryBuiltInButton")->isEnabled());
    QVERIFY(console.find<QAbstractButton>("welcomeAddEndpointButton")->isEnabled());
    QCOMPARE(console.window.currentSession(), nullptr);
}

void TestMainWindow::builtInApiFromTheWelcomePage()
{
    const QTemporaryDir folder;
    const Console console(folder.path());
    console.click("tryBuiltInButton");
    QTRY_VERIFY(console.isConnected());
    QTRY_VERIFY(console.window.shownEvents() >= 5);
    QVERIFY(console.logRows() >= 5);
    QTRY_COMPARE(console.window.currentSession()->subscriptions().constFirst().state, SubscriptionState::Active);
    QVERIFY(console.text("connectionState").startsWith(QStringLiteral("Connected")));
    // A temporary endpoint: nothing of it is saved.
    QVERIFY(WorkspaceStore(folder.path()).load().endpoints.isEmpty());
}

void TestMainWindow::aDemoCaptureIsPublishedToTheBuiltInApi()
{
    const QTemporaryDir folder;
    const Console console(folder.path());
    auto *ofLog = console.window.findChild<QAction *>(QStringLiteral("republishAction"));
    QVERIFY(!ofLog->isEnabled()); // there is no log
    console.click("playDemoButton");
    auto *capture = console.window.findChild<CaptureWindow *>();
    QTRY_VERIFY(capture->findChild<QAction *>(QStringLiteral("republishAction")));
    capture->findChild<QAction *>(QStringLiteral("republishAction"))->trigger();
    const auto *dialog = capture->findChild<RepublishDialog *>();
    const auto *message = dialog->findChild<MessageLabel *>(QStringLiteral("republishMessage"));
    QVERIFY2(message->message().contains(QStringLiteral("No endpoint is connected")), qPrintable(message->message()));
    console.click("builtInApiButton");
    QTRY_VERIFY(console.isConnected());
    QTRY_VERIFY2(message->message().startsWith(QStringLiteral("To publish to Built-in")), qPrintable(message->message()));
    QVERIFY(ofLog->isEnabled());
    dialog->findChild<ChannelMapEditor *>()->addRule({QStringLiteral("/shop/*"), QStringLiteral("/demo/shop/*")});
    dialog->findChild<QComboBox *>(QStringLiteral("republishPace"))->setCurrentIndex(1);
    dialog->findChild<QDoubleSpinBox *>(QStringLiteral("republishBudget"))->setValue(1'000);
    dialog->findChild<QComboBox *>(QStringLiteral("republishTransport"))->setCurrentIndex(1);
    dialog->findChild<QPushButton *>(QStringLiteral("republishButton"))->click();
    const auto *result = dialog->findChild<QLabel *>(QStringLiteral("republishResult"));
    QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), longWait);
    QCOMPARE(result->text(), QStringLiteral("Published: 331"));
    console.click("connectButton");
    QTRY_VERIFY(message->message().contains(QStringLiteral("No endpoint is connected")));
}

void TestMainWindow::builtInApiHasADialog()
{
    const QTemporaryDir folder;
    const Console console(folder.path());
    console.click("builtInApiButton");
    QTRY_VERIFY(console.isConnected());
    console.click("editEndpointButton");
    const auto *dialog = console.window.findChild<BuiltInApiDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE(dialog->findChild<QLabel *>(QStringLiteral("builtInLoad"))->text(), QStringLiteral("Connections: 1   Subscriptions: 1"));
    QCOMPARE(console.openBuiltInDialog(), dialog);
}

void TestMainWindow::builtInApiInEveryMode_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<bool>("tls");
    const auto provider = [](const char *settings) {
        return QByteArray(R"({"channelNamespaces": [{"name": "orders"}], "eventConfig": {"authProviders": [)") + settings + "]}}";
    };
    QTest::newRow("API key") << QByteArray(R"({"channelNamespaces": [{"name": "orders"}], "apiKeys": ["da2-mine"]})") << false;
    QTest::newRow("API key made here, TLS") << QByteArray(R"({"channelNamespaces": [{"name": "orders"}]})") << true;
    QTest::newRow("IAM") << iamDefinition("secret") << false;
    QTest::newRow("IAM, TLS") << iamDefinition("secret") << true;
    QTest::newRow("Lambda token") << QByteArray(R"({"channelNamespaces": [{"name": "orders"}], "tokens": ["let-me-in"]})") << false;
    QTest::newRow("user pool") << provider(R"({"authType": "AMAZON_COGNITO_USER_POOLS",
        "cognitoConfig": {"userPoolId": "us-east-1_TestPool1", "appIdClientRegex": "shop.*"}})")
                               << false;
    QTest::newRow("OpenID Connect") << provider(R"({"authType": "OPENID_CONNECT", "openIDConnectConfig": {"issuer": "id.example"}})")
                                    << false;
    QTest::newRow("a mode for each operation") << QByteArray(R"({"apiKeys": ["da2-mine"], "tokens": ["let-me-in"],
        "iamKeys": [{"accessKeyId": "AKID", "secretAccessKey": "secret"}],
        "eventConfig": {"authProviders": [{"authType": "API_KEY"}, {"authType": "AWS_IAM"}, {"authType": "AWS_LAMBDA"}],
            "connectionAuthModes": [{"authType": "AWS_IAM"}], "defaultPublishAuthModes": [{"authType": "AWS_LAMBDA"}],
            "defaultSubscribeAuthModes": [{"authType": "API_KEY"}]},
        "channelNamespaces": [{"name": "orders"}]})")
                                               << false;
}

void TestMainWindow::builtInApiInEveryMode()
{
    QFETCH(QByteArray, definition);
    QFETCH(bool, tls);
    const QTemporaryDir folder;
    const Console console(folder.path());
    console.openBuiltInDialog()->findChild<QCheckBox *>(QStringLiteral("builtInTls"))->setChecked(tls);
    console.define(definition, "builtInStartButton");
    QTRY_COMPARE(console.builtIn.state(), BuiltInApi::State::Running);
    console.openBuiltInDialog()->findChild<QPushButton *>(QStringLiteral("builtInConnectButton"))->click();
    QTRY_VERIFY(console.isConnected());
    Session *session = console.window.currentSession();
    QVERIFY(session->subscribe(QStringLiteral("/orders/*")));
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    for (const PublishTransport transport : {PublishTransport::Http, PublishTransport::WebSocket}) {
        const auto published = session->publish(QStringLiteral("/orders/new"), {R"({"n":1})"}, transport);
        QTRY_VERIFY(published.isFinished());
        QVERIFY(published.result().isFullSuccess());
    }
    QTRY_COMPARE(console.window.shownEvents(), 2);
}

void TestMainWindow::builtInSessionFollowsTheApi()
{
    const QTemporaryDir folder;
    const Console console(folder.path());
    console.define(iamDefinition("first"), "builtInStartButton");
    QTRY_COMPARE(console.builtIn.state(), BuiltInApi::State::Running);
    console.openBuiltInDialog()->findChild<QPushButton *>(QStringLiteral("builtInConnectButton"))->click();
    QTRY_VERIFY(console.isConnected());
    Session *session = console.window.currentSession();
    QVERIFY(session->subscribe(QStringLiteral("/orders/*")));
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    const auto publishes = [&] {
        const auto published = session->publish(QStringLiteral("/orders/new"), {R"({"n":1})"}, PublishTransport::WebSocket);
        return QTest::qWaitFor([&] { return published.isFinished(); }) && published.result().isFullSuccess();
    };
    QVERIFY(publishes());
    QTRY_COMPARE(console.window.shownEvents(), 1);

    // The same access key with another secret, and then another mode: the same session and log.
    int shown = 1;
    for (const QByteArray &definition : {iamDefinition("second"), QByteArray(R"({"channelNamespaces": [{"name": "orders"}]})")}) {
        const QUrl before = console.builtIn.address()->http;
        console.define(definition, "builtInApplyButton");
        QTRY_VERIFY(console.builtIn.address() && console.builtIn.address()->http != before);
        QTRY_VERIFY(console.isConnected());
        QCOMPARE(console.window.currentSession(), session);
        QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
        QVERIFY(publishes());
        ++shown;
        QTRY_COMPARE(console.window.shownEvents(), shown);
    }
    QCOMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Event).size(), 3);

    // At the same address.
    const auto gaps = [session] { return SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Gap).size(); };
    QTRY_VERIFY(gaps() >= 2); // a change of the address that is noticed as a loss first leaves two
    const auto before = gaps();
    const QUrl address = console.builtIn.address()->http;
    console.openBuiltInDialog()->findChild<QSpinBox *>(QStringLiteral("builtInPort"))->setValue(address.port());
    console.define(R"({"channelNamespaces": [{"name": "orders"}], "tokens": ["let-me-in"]})", "builtInApplyButton");
    QTRY_VERIFY(gaps() > before);
    QTRY_VERIFY(console.isConnected());
    QCOMPARE(console.builtIn.address()->http, address);
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    QVERIFY(publishes());
    QTRY_COMPARE(console.window.shownEvents(), 4);

    console.openBuiltInDialog()->findChild<QPushButton *>(QStringLiteral("builtInStartButton"))->click(); // named Stop now
    QCOMPARE(console.builtIn.state(), BuiltInApi::State::Stopped);
    QTRY_COMPARE(session->status().state, ConnectionState::Disconnected);
    QCOMPARE(console.window.shownEvents(), 4);
    console.click("connectButton"); // starts it again
    QTRY_VERIFY(console.isConnected());
    QCOMPARE(console.builtIn.state(), BuiltInApi::State::Running);
    QCOMPARE(console.window.currentSession(), session);
    QVERIFY(WorkspaceStore(folder.path()).load().endpoints.isEmpty());
}

void TestMainWindow::builtInSessionReturnsAfterAFailedRestart()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    const Console console(folder.path());
    console.click("builtInApiButton");
    QTRY_VERIFY(console.isConnected());
    Session *session = console.window.currentSession();
    QTRY_VERIFY(session->counters().committedEvents > 0);
    const qint64 before = session->counters().committedEvents;
    auto *dialog = console.openBuiltInDialog();
    dialog->findChild<QSpinBox *>(QStringLiteral("builtInPort"))->setValue(other.serverPort());
    dialog->findChild<QPushButton *>(QStringLiteral("builtInApplyButton"))->click();
    QTRY_COMPARE(console.builtIn.state(), BuiltInApi::State::Failed);
    QTRY_VERIFY(!console.isConnected());
    other.close();
    dialog->findChild<QPushButton *>(QStringLiteral("builtInStartButton"))->click();
    QTRY_VERIFY(console.isConnected());
    QCOMPARE(console.builtIn.address()->http.port(), dialog->findChild<QSpinBox *>(QStringLiteral("builtInPort"))->value());
    QCOMPARE(console.window.currentSession(), session);
    QTRY_VERIFY(session->counters().committedEvents > before);
}

void TestMainWindow::deletingTheBuiltInEndpointStopsTheApi()
{
    const QTemporaryDir folder;
    const Console console(folder.path());
    console.click("builtInApiButton");
    QTRY_VERIFY(console.isConnected());
    console.click("deleteEndpointButton");
    QCOMPARE(console.prompt.questions.size(), 1);
    QCOMPARE(console.builtIn.state(), BuiltInApi::State::Stopped);
    QVERIFY(console.workspace.endpoints().isEmpty());
    QCOMPARE(console.window.currentSession(), nullptr);
    console.click("builtInApiButton");
    QTRY_VERIFY(console.isConnected());
    QTRY_VERIFY(console.window.shownEvents() > 0);
}

void TestMainWindow::builtInChoicesSurviveARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("api.json"));
    const QByteArray definition = iamDefinition("a-secret-of-the-definition");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(definition);
    file.close();
    {
        Console console(folder.path());
        console.prompt.path = path;
        const auto *dialog = console.openBuiltInDialog();
        dialog->findChild<QPushButton *>(QStringLiteral("definitionOpen"))->click();
        dialog->findChild<QCheckBox *>(QStringLiteral("builtInTls"))->setChecked(true);
        dialog->findChild<QCheckBox *>(QStringLiteral("builtInDemo"))->setChecked(false);
        dialog->findChild<QPushButton *>(QStringLiteral("builtInStartButton"))->click();
        QTRY_COMPARE(console.builtIn.state(), BuiltInApi::State::Running);
        console.window.close();
        QCOMPARE(console.builtIn.state(), BuiltInApi::State::Stopped);
    }
    QFile layout(folder.filePath(QStringLiteral("window.ini")));
    QVERIFY(layout.open(QIODevice::ReadOnly));
    QVERIFY(!layout.readAll().contains("a-secret"));

    const Console console(folder.path());
    QCOMPARE(console.builtIn.state(), BuiltInApi::State::Stopped);
    console.click("builtInApiButton");
    QTRY_VERIFY(console.isConnected());
    QCOMPARE(console.builtIn.configuration(), (BuiltInConfiguration{definition, path, 0, true, false}));
    QCOMPARE(console.builtIn.address()->http.scheme(), QStringLiteral("https"));
    QCOMPARE(console.builtIn.definition().iamKeys.size(), 1);
}

void TestMainWindow::builtInDefinitionFileThatIsGoneIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("api.json"));
    {
        QSettings layout(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        layout.setValue(QStringLiteral("builtInApi/definitionFile"), path);
    }
    const Console console(folder.path());
    console.click("builtInApiButton");
    QVERIFY(console.notices(QStringLiteral("api.json")));
    QCOMPARE(console.builtIn.state(), BuiltInApi::State::Stopped);
    const auto *dialog = console.openBuiltInDialog();
    QCOMPARE(dialog->findChild<JsonEditor *>(QStringLiteral("definitionEditor"))->json(), LocalApiDefinition::defaultText());
    QVERIFY(dialog->findChild<MessageLabel *>(QStringLiteral("definitionMessage"))->message().contains(QStringLiteral("api.json")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n 1}"); // it is there again, but wrong
    file.close();
    console.click("builtInApiButton");
    QTRY_VERIFY(console.notices(QStringLiteral("Line 2, column 2")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(iamDefinition("secret"));
    file.close();
}

void TestMainWindow::publishSubscribeFilterPauseClear()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    Console console(folder.path());
    connectTo(console, fixture);

    console.find<QLineEdit>("subscribeChannel")->setText(QStringLiteral("/default/*"));
    console.click("subscribeButton");
    QTRY_COMPARE(console.window.currentSession()->subscriptions().value(0).state, SubscriptionState::Active);

    console.find<QLineEdit>("publishChannel")->setText(QStringLiteral("/default/orders"));
    console.find<JsonEditor>("eventEditor1")->setText(QStringLiteral(R"({"order":7,"total":127.0})"));
    QTRY_VERIFY(console.find<QPushButton>("publishButton")->isEnabled());
    console.click("publishButton");
    QTRY_COMPARE(console.window.shownEvents(), 1);
    QTRY_COMPARE(console.find<QTableView>("publishResults")->model()->rowCount(), 1);
    QTRY_COMPARE(console.text("receivedLabel"), QStringLiteral("Received: 1"));
    QCOMPARE(console.text("shownLabel"), QStringLiteral("Shown: 1"));
    QCOMPARE(console.text("droppedLabel"), QStringLiteral("Dropped: 0"));

    fixture.api.publish(QStringLiteral("/default/orders"), {R"({"order":8,"total":5})", R"({"order":9,"total":300})"});
    QTRY_COMPARE(console.window.shownEvents(), 3);
    console.find<QLineEdit>("logFilter")->setText(QStringLiteral(".total > 100"));
    QTRY_COMPARE(console.window.shownEvents(), 2);
    fixture.api.publish(QStringLiteral("/default/orders"), {R"({"total":101})", R"({"total":1})"});
    QTRY_COMPARE(console.window.shownEvents(), 3); // the filter applies to arriving rows
    console.find<QLineEdit>("logFilter")->clear();
    QTRY_COMPARE(console.window.shownEvents(), 5);

    console.click("pauseButton");
    fixture.api.publish(QStringLiteral("/default/orders"), {"1", "2"});
    QTRY_COMPARE(console.window.currentSession()->counters().committedEvents, 7);
    QCOMPARE(console.window.shownEvents(), 5);
    QTRY_VERIFY(console.find<QAbstractButton>("pauseButton")->text().contains(QLatin1Char('2')));
    console.click("pauseButton");
    QTRY_COMPARE(console.window.shownEvents(), 7);

    console.click("publishHistoryButton");
    QCOMPARE(console.find<QLineEdit>("logFilter")->text(), QStringLiteral("kind:published,late"));
    auto *log = console.find<QTableView>("eventLog");
    QTRY_COMPARE(log->model()->rowCount(), 1);
    console.find<JsonEditor>("eventEditor1")->setJson("\"something else\"");
    log->selectRow(0);
    console.find<QAction>("composeAction")->trigger();
    QCOMPARE(console.find<JsonEditor>("eventEditor1")->json(), QByteArray(R"({"order":7,"total":127.0})"));
    console.find<QLineEdit>("logFilter")->clear();
    QTRY_COMPARE(console.window.shownEvents(), 7);

    console.click("clearButton");
    QTRY_COMPARE(console.window.shownEvents(), 0);
    fixture.api.publish(QStringLiteral("/default/orders"), {"3"});
    QTRY_COMPARE(console.window.shownEvents(), 1);
}

void TestMainWindow::refusedSubscriptionAndFailedPublishSayWhy()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    Console console(folder.path());
    connectTo(console, fixture);
    console.find<QLineEdit>("subscribeChannel")->setText(QStringLiteral("/nowhere/*"));
    console.click("subscribeButton");
    QTRY_COMPARE(console.window.currentSession()->subscriptions().value(0).state, SubscriptionState::Refused);
    QVERIFY(console.isConnected());
    const auto *table = console.find<QTableView>("subscriptionTable");
    QTRY_VERIFY(table->model()->index(0, 1).data().toString().contains(QStringLiteral("Refused"), Qt::CaseInsensitive));

    console.find<QLineEdit>("publishChannel")->setText(QStringLiteral("/nowhere/orders"));
    console.find<JsonEditor>("eventEditor1")->setText(QStringLiteral("1"));
    QTRY_VERIFY(console.find<QPushButton>("publishButton")->isEnabled());
    console.click("publishButton");
    const auto *failure = console.window.findChild<QLabel *>(QStringLiteral("publishFailure"));
    QTRY_VERIFY(failure->isVisible() && !failure->text().isEmpty());
    QCOMPARE(console.find<JsonEditor>("eventEditor1")->text(), QStringLiteral("1"));
}

void TestMainWindow::arrivalIsShownAndRepeatsAreStopped()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    Console console(folder.path());
    receiveTwo(console, fixture);
    Session *session = console.window.currentSession();
    console.find<QLineEdit>("publishChannel")->setText(QStringLiteral("/default/orders"));
    console.find<QComboBox>("publishTransport")->setCurrentText(QStringLiteral("HTTP"));
    console.find<JsonEditor>("eventEditor1")->setJson("7");
    console.click("publishButton");
    const auto *results = console.find<QTableView>("publishResults");
    QTRY_VERIFY(results->model()->index(0, PublishResultModel::Arrived).data().toString().endsWith(QStringLiteral(" ms")));

    console.window.findChild<QAction *>(QStringLiteral("repeatAction"))->trigger();
    console.find<QComboBox>("repeatMode")->setCurrentIndex(1);
    console.find<QDoubleSpinBox>("repeatPace")->setValue(500);
    console.find<QSpinBox>("repeatTimes")->setValue(50);
    console.click("repeatStartButton");
    QTRY_VERIFY(
        console.window.findChild<QLabel *>(QStringLiteral("repeatSummary"))->text().contains(QStringLiteral("Published: 50 events")));
    QTRY_COMPARE(session->counters().committedEvents, 53);

    console.find<QSpinBox>("repeatTimes")->setValue(0);
    console.click("repeatStartButton");
    QTRY_VERIFY(session->lastPublish() > 60);
    QTest::keyClick(console.find<JsonEditor>("eventEditor1"), Qt::Key_Escape);
    const quint64 sent = session->lastPublish();
    QTRY_VERIFY(console.window.findChild<QPushButton *>(QStringLiteral("repeatStartButton"))->isVisible());
    QCOMPARE(session->lastPublish(), sent);
    QTRY_COMPARE(session->counters().committedEvents, qint64(sent) + 2);

    // Nothing is missing, but this is where it would be looked for.
    console.window.findChild<QPushButton *>(QStringLiteral("showMissingButton"))->click();
    QCOMPARE(console.find<QLineEdit>("logFilter")->text(), QStringLiteral("kind:missing"));
    QTRY_COMPARE(console.logRows(), 0);
}

void TestMainWindow::floodAgreesAndControlsAnswer()
{
    constexpr int events = 500'000; // ten seconds at 50,000/s
    const QTemporaryDir folder;
    SessionFixture fixture;
    Console console(folder.path());
    connectTo(console, fixture);
    QVERIFY(console.window.currentSession()->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(console.window.currentSession()->subscriptions().value(0).state, SubscriptionState::Active);

    {
        const Flood flood(fixture.api, events);
        QTRY_VERIFY_WITH_TIMEOUT(console.window.shownEvents() > 100'000, longWait);
        console.click("pauseButton"); // in the middle of it
        const qint64 frozen = console.window.shownEvents();
        QTRY_VERIFY_WITH_TIMEOUT(console.window.currentSession()->counters().committedEvents > frozen + 50'000, longWait);
        QCOMPARE(console.window.shownEvents(), frozen);
        console.click("pauseButton");
        QTRY_COMPARE_WITH_TIMEOUT(console.window.currentSession()->counters().committedEvents, events, longWait);
    }
    QTRY_VERIFY_WITH_TIMEOUT(console.countersAgree(), longWait);
    QCOMPARE(console.window.currentSession()->subscriptions().constFirst().received, events);
    int expected = 0;
    for (const CaptureRow &row : SessionFixture::rows(console.window.currentSession()->capturePath(), CaptureRow::Kind::Event))
        QCOMPARE(row.payload, R"({"n":)" + QByteArray::number(expected++) + '}');
    QCOMPARE(expected, events);

    const Flood flood(fixture.api, events);
    QTRY_VERIFY_WITH_TIMEOUT(console.window.currentSession()->counters().committedEvents > events + 20'000, longWait);
    console.click("connectButton"); // named Disconnect now
    QTRY_COMPARE_WITH_TIMEOUT(console.window.currentSession()->status().state, ConnectionState::Disconnected, longWait);
    QVERIFY(flood.isOn());
    QTRY_VERIFY_WITH_TIMEOUT(console.countersAgree(), longWait);
}

void TestMainWindow::serverRestartShowsOneGap()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    Console console(folder.path());
    connectTo(console, fixture);
    QVERIFY(console.window.currentSession()->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(console.window.currentSession()->subscriptions().value(0).state, SubscriptionState::Active);
    fixture.api.publish(QStringLiteral("/default/a"), {"1"});
    QTRY_COMPARE(console.window.shownEvents(), 1);
    fixture.stop();
    QTRY_VERIFY(console.text("connectionState").startsWith(QStringLiteral("Reconnecting")));
    fixture.start(static_cast<quint16>(fixture.address.http.port()));
    QTRY_VERIFY_WITH_TIMEOUT(console.isConnected(), longWait);
    QTRY_COMPARE(console.window.currentSession()->subscriptions().value(0).state, SubscriptionState::Active);
    fixture.api.publish(QStringLiteral("/default/a"), {"2"});
    QTRY_COMPARE(console.window.shownEvents(), 2);
    QCOMPARE(SessionFixture::rows(console.window.currentSession()->capturePath(), CaptureRow::Kind::Gap).size(), 1);
}

void TestMainWindow::twoEndpointsKeepTheirLogs()
{
    const QTemporaryDir folder;
    SessionFixture first;
    SessionFixture second;
    second.endpoint.id = QStringLiteral("second");
    second.endpoint.name = QStringLiteral("Second");
    Console console(folder.path());
    connectTo(console, first);
    Session *one = console.window.currentSession();
    QVERIFY(one->subscribe(QStringLiteral("/default/*")));
    connectTo(console, second);
    Session *two = console.window.currentSession();
    QVERIFY(one != two);
    QTRY_COMPARE(one->subscriptions().value(0).state, SubscriptionState::Active);
    first.api.publish(QStringLiteral("/default/a"), {"1"});
    QTRY_COMPARE(one->counters().committedEvents, 1); // also while another is shown
    QCOMPARE(console.window.shownEvents(), 0);
    auto *list = console.find<QListView>("endpointList");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_COMPARE(console.window.currentSession(), one);
    QTRY_COMPARE(console.window.shownEvents(), 1);
}

void TestMainWindow::framesAreRecordedInADockOfTheirOwn()
{
    const QTemporaryDir folder;
    Console console(folder.path());
    auto *dock = console.window.findChild<QDockWidget *>(QStringLiteral("framesDock"));
    QVERIFY(!dock->isVisible());
    dock->toggleViewAction()->trigger();
    QTRY_VERIFY(dock->isVisible());
    QVERIFY(!console.find<QToolButton>("recordFramesButton")->isEnabled()); // there is no session yet
    SessionFixture fixture;
    connectTo(console, fixture);
    console.click("recordFramesButton");
    console.find<QLineEdit>("subscribeChannel")->setText(QStringLiteral("/default/*"));
    console.click("subscribeButton");
    const auto *frames = console.find<QTableView>("framesTable")->model();
    QTRY_COMPARE(frames->rowCount(), 2);
    QCOMPARE(frames->index(1, frames->columnCount() - 1).data().toString(), QStringLiteral("subscribe_success for /default/*"));
    console.workspace.remove(console.window.currentSession()->settings().id);
    QTRY_COMPARE(frames->rowCount(), 0);
}

void TestMainWindow::channelsStandInATree()
{
    const QTemporaryDir folder;
    Console console(folder.path());
    SessionFixture fixture;
    connectTo(console, fixture);
    auto *dock = console.window.findChild<QDockWidget *>(QStringLiteral("channelsDock"));
    QVERIFY(console.window.tabifiedDockWidgets(console.find<QDockWidget>("subscriptionsDock")).contains(dock));
    QVERIFY(console.find<QLineEdit>("subscribeChannel")); // Subscriptions is on top
    console.find<QLineEdit>("subscribeChannel")->setText(QStringLiteral("/default/orders"));
    console.click("subscribeButton");
    dock->raise();
    auto *tree = console.find<QTreeView>("channelTree");
    const auto *model = static_cast<const ChannelTreeModel *>(tree->model());
    const auto received = [model](const char *channel) {
        return model->indexOf(QLatin1String(channel)).siblingAtColumn(ChannelTreeModel::Received).data().toString();
    };
    QTRY_VERIFY(model->indexOf(QStringLiteral("/default/orders")).isValid());
    tree->setCurrentIndex(model->indexOf(QStringLiteral("/default")));
    console.click("channelPublishButton");
    QCOMPARE(console.find<QLineEdit>("publishChannel")->text(), QStringLiteral("/default"));
    tree->setCurrentIndex(model->indexOf(QStringLiteral("/default/orders")));
    console.click("channelPublishButton");
    QTRY_COMPARE(console.window.currentSession()->subscriptions().value(0).state, SubscriptionState::Active);
    console.find<JsonEditor>("eventEditor1")->setJson("1");
    console.click("publishButton");
    QTRY_COMPARE(received("/default/orders"), QStringLiteral("1"));
    QCOMPARE(received("/default"), QStringLiteral("1"));
    console.click("channelFilterButton");
    QCOMPARE(console.find<QLineEdit>("logFilter")->text(), QStringLiteral("channel:/default/orders"));
}

void TestMainWindow::whoMayDoWhatIsAskedBesideTheSession()
{
    const QTemporaryDir folder;
    Console console(folder.path());
    SessionFixture fixture;
    connectTo(console, fixture);
    auto *endpoints = console.window.findChild<EndpointsPanel *>();
    Q_EMIT endpoints->permissionsRequested(endpoints->currentEndpoint());
    const auto *dialog = console.window.findChild<PermissionsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("permissionChannels"))->setPlainText(QStringLiteral("/default/*"));
    dialog->findChild<QPushButton *>(QStringLiteral("permissionRun"))->click();
    const auto *grid = dialog->findChild<QTableView *>(QStringLiteral("permissionGrid"))->model();
    QTRY_COMPARE(grid->index(1, 2).data().toString(), QStringLiteral("Allowed"));
    QVERIFY(console.isConnected());
    QVERIFY(console.window.currentSession()->subscriptions().isEmpty()); // it has connections of its own
}

void TestMainWindow::leftoverCapturesAreOffered()
{
    const QTemporaryDir folder;
    const QString kept = folder.filePath(QStringLiteral("kept.escap"));
    {
        // What a crash leaves: a capture without the lock of a living program.
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("captures")));
        const auto writer = CaptureWriter::open(folder.filePath(QStringLiteral("captures/20250615-120000-orders.escap")));
        QVERIFY(writer);
        CaptureRow row;
        row.payload = "1";
        (*writer)->append(row);
        QVERIFY((*writer)->flush());
    }
    Console console(folder.path());
    auto *notices = console.find<NoticeBar>("noticeBar");
    QVERIFY(notices);
    console.prompt.path = kept;
    for (QPushButton *button : notices->findChildren<QPushButton *>()) {
        if (button->text().startsWith(QStringLiteral("Save")))
            button->click();
    }
    QTRY_VERIFY(console.notices(QStringLiteral("Capture saved to %1.").arg(QDir::toNativeSeparators(kept))));
    QVERIFY(!console.notices(QStringLiteral("of an earlier run was not saved")));
    QCOMPARE(SessionFixture::rows(kept).size(), 1);
    QVERIFY(console.sessions.leftovers().isEmpty());
}

void TestMainWindow::unsavedEventsAreAskedAboutAtTheEnd_data()
{
    QTest::addColumn<Prompt::Unsaved>("answer");
    QTest::newRow("keep") << Prompt::Unsaved::Keep;
    QTest::newRow("discard") << Prompt::Unsaved::Discard;
    QTest::newRow("cancel") << Prompt::Unsaved::Cancel;
}

void TestMainWindow::unsavedEventsAreAskedAboutAtTheEnd()
{
    QFETCH(Prompt::Unsaved, answer);
    const QTemporaryDir folder;
    {
        SessionFixture first;
        SessionFixture second;
        second.endpoint.id = QStringLiteral("second");
        second.endpoint.name = QStringLiteral("Second");
        Console console(folder.path());
        receiveTwo(console, first);
        receiveTwo(console, second);
        console.prompt.unsaved = answer;
        QVERIFY(!console.window.close());
        QCOMPARE(console.prompt.questions, // once for both
                 QStringList(QStringLiteral("2 events of Local are not saved.\n2 events of Second are not saved.")));
        if (answer == Prompt::Unsaved::Cancel)
            QVERIFY(console.window.isVisible() && console.isConnected());
        else
            QTRY_VERIFY(!console.window.isVisible());
        QCOMPARE(console.prompt.questions.size(), 1);
    }
    Console next(folder.path());
    QCOMPARE(next.sessions.leftovers().size(), answer == Prompt::Unsaved::Keep ? 2 : 0);
    QCOMPARE(next.notices(QStringLiteral("of an earlier run was not saved")), answer == Prompt::Unsaved::Keep);
}

void TestMainWindow::savedEventsAreNotAskedAbout()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    Console console(folder.path());
    receiveTwo(console, fixture);
    console.prompt.path = folder.filePath(QStringLiteral("saved.escap"));
    console.trigger("Save capture as\u2026", "File");
    QTRY_VERIFY(console.notices(QStringLiteral("Capture saved")));
    fixture.api.publish(QStringLiteral("/default/a"), {"3"});
    QTRY_COMPARE(console.window.currentSession()->counters().committedEvents, 3);
    console.prompt.unsaved = Prompt::Unsaved::Cancel;
    QVERIFY(!console.window.close());
    QCOMPARE(console.prompt.questions, QStringList(QStringLiteral("1 event of Local is not saved.")));
    console.prompt.path = folder.filePath(QStringLiteral("again.escap"));
    console.trigger("Save capture as\u2026", "File");
    QTRY_VERIFY(console.notices(QStringLiteral("again.escap")));
    QVERIFY(console.window.close());
    QCOMPARE(console.prompt.questions.size(), 1);
}

void TestMainWindow::theSystemsEndKeepsWithoutAQuestion()
{
    const QTemporaryDir folder;
    {
        SessionFixture fixture;
        Console console(folder.path());
        receiveTwo(console, fixture);
        console.window.keepUnsaved();
        QVERIFY(console.window.close());
        QVERIFY(console.prompt.questions.isEmpty());
    }
    const QStringList left = CaptureFolder(folder.filePath(QStringLiteral("captures"))).leftovers();
    QCOMPARE(left.size(), 1);
    QCOMPARE(SessionFixture::rows(left.first(), CaptureRow::Kind::Event).size(), 2);
}

void TestMainWindow::nobodyIsAskedAboutTheBuiltInApi()
{
    const QTemporaryDir folder;
    {
        Console console(folder.path());
        console.window.openBuiltIn();
        QTRY_VERIFY(console.window.shownEvents() > 0);
        QVERIFY(console.window.close());
        QVERIFY(console.prompt.questions.isEmpty());
    }
    QVERIFY(QDir(folder.filePath(QStringLiteral("captures"))).entryList(QDir::Files).isEmpty());
}

void TestMainWindow::narrowWindowMovesPublishUnderTheLog()
{
    const QTemporaryDir folder;
    Console console(folder.path());
    auto *dock = console.find<QDockWidget>("publishDock");
    QCOMPARE(console.window.dockWidgetArea(dock), Qt::RightDockWidgetArea);
    console.window.resize(1'000, 800);
    QTRY_COMPARE(console.window.dockWidgetArea(dock), Qt::BottomDockWidgetArea);
    console.window.resize(1'300, 800);
    QTRY_COMPARE(console.window.dockWidgetArea(dock), Qt::RightDockWidgetArea);
}

void TestMainWindow::layoutAndThemeAreKept()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    QList<int> sizes;
    {
        Console console(folder.path());
        connectTo(console, fixture);
        console.find<QSplitter>("logSplitter")->setSizes({150, 350});
        sizes = console.find<QSplitter>("logSplitter")->sizes();
        console.find<QDockWidget>("publishDock")->hide();
        console.theme.setChoice(Theme::Choice::Dark);
        console.window.close();
    }
    const Console console(folder.path());
    QVERIFY(console.window.findChild<QDockWidget *>(QStringLiteral("publishDock"))->isHidden());
    QCOMPARE(console.theme.choice(), Theme::Choice::Dark);
    QCOMPARE(console.find<QSplitter>("logSplitter")->sizes(), sizes);
}

void TestMainWindow::clientLogIsReachedFromTheMenus()
{
    const QTemporaryDir folder;
    {
        Console console(folder.path());
        const auto *dock = console.window.findChild<QDockWidget *>(QStringLiteral("clientLogDock"));
        QVERIFY(dock->isHidden());
        console.trigger("Client log", "Help");
        QVERIFY(dock->isVisible());
        QTRY_VERIFY(console.find<QLineEdit>("clientLogFilter")->hasFocus());
        console.trigger("Client log", "View");
        QVERIFY(dock->isHidden());
        console.trigger("Client log", "View");
        console.window.close();
    }
    const Console console(folder.path());
    QVERIFY(console.find<QTableView>("clientLogTable"));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("logs/eventscope.log"))));
}

void TestMainWindow::everyInteractiveWidgetHasAName()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    Console console(folder.path());
    connectTo(console, fixture);
    const QHash<QString, QString> contract{
        {QStringLiteral("endpointList"), QStringLiteral("Endpoints")},
        {QStringLiteral("addEndpointButton"), QStringLiteral("Add endpoint")},
        {QStringLiteral("connectButton"), QStringLiteral("Disconnect")},
        {QStringLiteral("connectionState"), QStringLiteral("Connection state")},
        {QStringLiteral("subscribeChannel"), QStringLiteral("Channel to subscribe")},
        {QStringLiteral("subscribeButton"), QStringLiteral("Subscribe")},
        {QStringLiteral("subscriptionTable"), QStringLiteral("Subscriptions")},
        {QStringLiteral("publishChannel"), QStringLiteral("Channel to publish to")},
        {QStringLiteral("publishTransport"), QStringLiteral("Transport")},
        {QStringLiteral("eventEditor1"), QStringLiteral("Event 1")},
        {QStringLiteral("publishButton"), QStringLiteral("Publish")},
        {QStringLiteral("publishResults"), QStringLiteral("Publish results")},
        {QStringLiteral("eventLog"), QStringLiteral("Event log")},
        {QStringLiteral("logFilter"), QStringLiteral("Filter")},
        {QStringLiteral("followButton"), QStringLiteral("Follow")},
        {QStringLiteral("pauseButton"), QStringLiteral("Pause")},
        {QStringLiteral("clearButton"), QStringLiteral("Clear view")},
        {QStringLiteral("clientLogTable"), QStringLiteral("Client log")},
        {QStringLiteral("eventDetail"), QStringLiteral("Event detail")},
    };
    for (auto it = contract.cbegin(); it != contract.cend(); ++it) {
        const auto *widget = console.window.findChild<QWidget *>(it.key());
        QVERIFY2(widget, qPrintable(it.key()));
        QCOMPARE(widget->accessibleName(), it.value());
    }
    QCOMPARE(console.find<JsonEditor>("eventEditor1")->viewport()->accessibleName(), QStringLiteral("Event 1"));
    for (const QAbstractButton *button : console.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
    }
}

void TestMainWindow::tabWalksAsAPersonReads()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    Console console(folder.path());
    connectTo(console, fixture);
    QVERIFY(QTest::qWaitForWindowActive(&console.window));
    console.window.findChild<QDockWidget *>(QStringLiteral("framesDock"))->show();
    auto *first = console.find<QPushButton>("connectButton");
    first->setFocus();
    QStringList ring;
    QList<QWidget *> stops;
    do {
        stops << QApplication::focusWidget();
        ring << stops.constLast()->objectName();
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(stops.constLast());
        QVERIFY2(!told->text(QAccessible::Name).isEmpty(), qPrintable(ring.constLast()));
        // The name of a combo box is its value there; what it is for, the label tells.
        if (told->role() == QAccessible::ComboBox)
            QVERIFY2(!told->relations(QAccessible::Label).isEmpty(), qPrintable(ring.constLast()));
        QTest::keyClick(stops.constLast(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && ring.size() < 100);
    const QStringList wanted{QStringLiteral("connectButton"),    QStringLiteral("addEndpointButton"), QStringLiteral("endpointList"),
                             QStringLiteral("subscribeChannel"), QStringLiteral("logFilter"),         QStringLiteral("savedFiltersButton"),
                             QStringLiteral("foldButton"),       QStringLiteral("followButton"),      QStringLiteral("pauseButton"),
                             QStringLiteral("clearButton"),      QStringLiteral("exportButton"),      QStringLiteral("eventLog"),
                             QStringLiteral("overviewBar"),      QStringLiteral("publishChannel"),    QStringLiteral("publishTransport"),
                             QStringLiteral("eventEditor1"),     QStringLiteral("formatButton"),      QStringLiteral("recordFramesButton")};
    QStringList found = ring;
    found.removeIf([&wanted](const QString &name) { return !wanted.contains(name); });
    QCOMPARE(found, wanted);
    // And back, by the same way.
    QTest::keyClick(first, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), stops.constLast());
    console.find<QLineEdit>("logFilter")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("eventLog"));
}

void TestMainWindow::helpOpensTheGuideWhereOneIs()
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    const QTemporaryDir folder;
    const Console console(folder.path());
    console.find<QLineEdit>("publishChannel")->setFocus();
    console.trigger("User guide", "Help");
    QStringList pages;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (const auto *view = window->findChild<GuideView *>(); view && window->isVisible())
            pages << view->page();
    }
    QCOMPARE(pages, QStringList{QStringLiteral("publishing")});
}

void TestMainWindow::menusOfferWhatTheLogCan()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    Console console(folder.path());
    const auto entries = [&console](const char *title) {
        QStringList texts;
        for (const QMenu *menu : console.window.menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action :
                 menu->title().remove(QLatin1Char('&')) == QLatin1String(title) ? menu->actions() : QList<QAction *>())
                texts << action->text().remove(QLatin1Char('&'));
        }
        return texts;
    };
    QVERIFY(!entries("Edit").contains(QStringLiteral("Find\u2026"))); // there is no log
    QVERIFY(entries("Edit").contains(QStringLiteral("Undo delete")));
    QVERIFY(!entries("View").contains(QStringLiteral("Overview bar")));
    connectTo(console, fixture);
    for (const char *text : {"Copy payload", "Copy as", "Select all", "Find\u2026", "Find next", "Filter", "Compare with this row"})
        QVERIFY2(entries("Edit").contains(QString::fromUtf8(text)), text);
    for (const char *text : {"Endpoints", "Overview bar", "Columns\u2026", "Show time as"})
        QVERIFY2(entries("View").contains(QString::fromUtf8(text)), text);
    QVERIFY(entries("Go").contains(QStringLiteral("Next mark")));
    QVERIFY(console.window.currentSession()->subscribe(QStringLiteral("/default/*")));
    QTRY_VERIFY(console.logRows() > 1);
    console.trigger("Select all", "Edit");
    QCOMPARE(console.find<QTableView>("eventLog")->selectionModel()->selectedRows().size(), console.logRows());
    console.trigger("Filter", "Edit");
    QCOMPARE(console.window.focusWidget()->objectName(), QStringLiteral("logFilter"));
}

void TestMainWindow::docksAreClosedByTheirHeader()
{
    const QTemporaryDir folder;
    const Console console(folder.path());
    for (const char *name : {"framesDock", "clientLogDock"}) {
        auto *dock = console.window.findChild<QDockWidget *>(QLatin1String(name));
        dock->show();
        const QList<QToolButton *> buttons = dock->titleBarWidget()->findChildren<QToolButton *>();
        QCOMPARE(buttons.constLast()->accessibleName(), QStringLiteral("Close ") + dock->windowTitle());
        buttons.constLast()->click();
        QVERIFY(!dock->isVisible());
    }
}

void TestMainWindow::secretsAreInNoFile()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    const QByteArray secret = fixture.api.definition().apiKey().reveal();
    {
        Console console(folder.path());
        connectTo(console, fixture);
        QVERIFY(console.window.currentSession()->subscribe(QStringLiteral("/default/*")));
        QTRY_COMPARE(console.window.currentSession()->subscriptions().value(0).state, SubscriptionState::Active);
        const auto publishing = console.window.currentSession()->publish(QStringLiteral("/default/a"), {"1"}, PublishTransport::Http);
        QTRY_VERIFY(publishing.isFinished());
        QVERIFY(publishing.result().isFullSuccess());
        QTRY_COMPARE(console.window.shownEvents(), 1);
        QVERIFY(copyCapture(console.window.currentSession()->capturePath(), folder.filePath(QStringLiteral("saved.escap"))));
        QVERIFY(!console.window.windowTitle().toUtf8().contains(secret));
        console.window.close();
    }
    int files = 0;
    QDirIterator walk(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3); // endpoint, layout, capture
}

void TestMainWindow::droppedTextIsImported()
{
    const QTemporaryDir folder;
    Console console(folder.path());
    QMimeData several;
    several.setUrls({QUrl::fromLocalFile(QStringLiteral("/a")), QUrl::fromLocalFile(QStringLiteral("/b"))});
    QDragEnterEvent refused({200, 200}, Qt::CopyAction, &several, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&console.window, &refused);
    QVERIFY(!refused.isAccepted());

    QMimeData text;
    text.setText(QStringLiteral("https://dropped.example.com/event"));
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&console.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&console.window, &drop);
    auto *dialog = console.window.findChild<ImportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(QStringLiteral("importText"))->toPlainText(), text.text());
    dialog->findChild<QPushButton *>(QStringLiteral("importAdd"))->click();
    QCOMPARE(console.workspace.endpoints().size(), 1);
    QVERIFY(console.window.currentSession());
    QVERIFY(console.window.windowTitle().contains(console.workspace.endpoints().constFirst().name));
}

void TestMainWindow::exportIsToldInANotice()
{
    const QTemporaryDir folder;
    Console console(folder.path());
    EndpointSettings endpoint;
    endpoint.name = QStringLiteral("Orders");
    endpoint.url = QStringLiteral("https://orders.example.com/event");
    console.workspace.add(endpoint);
    const auto *menu = console.find<QToolButton>("moreEndpointsButton")->defaultAction()->menu();
    console.prompt.path = folder.filePath(QStringLiteral("nowhere/export.json"));
    menu->actions().constLast()->trigger();
    QVERIFY(console.notices(QStringLiteral("could not be used")));
    console.prompt.path = folder.filePath(QStringLiteral("export.json"));
    menu->actions().constLast()->trigger();
    QVERIFY(console.notices(QStringLiteral("Exported to")));
    QTRY_VERIFY(!console.notices(QStringLiteral("could not be used")));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
