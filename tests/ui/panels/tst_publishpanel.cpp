// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/publishpanel.h"

#include "tests/support/fakeprompt.h"
#include "tests/support/faultserver.h"
#include "tests/support/httpserver.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/draftkeeper.h"
#include "ui/panels/eventpage.h"
#include "ui/panels/eventtabs.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace eventscope;
using Model = PublishResultModel;

namespace {

struct Fixture
{
    Fixture() { local.endpoint.id = workspace.add(local.endpoint); }
    std::unique_ptr<Session> open()
    {
        local.useKey(local.api.definition().apiKey());
        auto session = local.session();
        panel.setSession(session.get());
        return session;
    }
    /// Over the WebSocket, instead of the built-in API.
    void talkTo(const test::FaultServer &server)
    {
        local.endpoint.url = QStringLiteral("http://localhost:1/event");
        local.endpoint.realtimeUrl = server.realtimeUrl().toString();
    }
    [[nodiscard]] JsonEditor *editor(int number) const
    {
        return panel.findChild<JsonEditor *>(QStringLiteral("eventEditor%1").arg(number));
    }
    [[nodiscard]] EventPage *page(int number) const { return qobject_cast<EventPage *>(tabs->widget(number - 1)); }
    [[nodiscard]] MessageLabel *message(const char *name) const { return panel.findChild<MessageLabel *>(QLatin1String(name)); }
    [[nodiscard]] QString cell(int row, int column) const { return results->model()->index(row, column).data().toString(); }
    [[nodiscard]] Model::State state(int row) const
    {
        return static_cast<Model::State>(results->model()->index(row, 0).data(Model::StateRole).toInt());
    }
    void fill(const QString &channelText, const QList<QByteArray> &events) { panel.compose(channelText, events); }

    test::SessionFixture local;
    QTemporaryDir folder;
    Workspace workspace{WorkspaceStore(folder.path())};
    Theme theme;
    test::FakePrompt prompt;
    PublishPanel panel{workspace, prompt, theme};
    QLineEdit *channel = panel.findChild<QLineEdit *>(QStringLiteral("publishChannel"));
    QComboBox *transport = panel.findChild<QComboBox *>(QStringLiteral("publishTransport"));
    QPushButton *publish = panel.findChild<QPushButton *>(QStringLiteral("publishButton"));
    QTabWidget *tabs = panel.findChild<QTabWidget *>(QStringLiteral("eventTabs"));
    QToolButton *add = panel.findChild<QToolButton *>(QStringLiteral("addEventButton"));
    QPushButton *anyway = panel.findChild<QPushButton *>(QStringLiteral("publishAnywayButton"));
    QPushButton *again = panel.findChild<QPushButton *>(QStringLiteral("sendAgainButton"));
    QTableView *results = panel.findChild<QTableView *>(QStringLiteral("publishResults"));
};

/// Takes the files that would be opened in another program, while it lives.
class OpenedFiles : public QObject
{
    Q_OBJECT

public:
    OpenedFiles() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

} // namespace

class TestPublishPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheContract();
    void saysWhyItCannotPublish_data();
    void saysWhyItCannotPublish();
    void publishes_data();
    void publishes();
    void controlEnterPublishesFromTheEditor();
    void refusedPublishSaysWhy();
    void helpedByHttpIsOffered();
    void resultsStandWhereThereIsRoom();
    void resultsStayWhileTyping();
    void oneToFiveEvents();
    void sizeIsMeteredAsSent();
    void formatButtonFormatsTheCurrentEvent();
    void eachEndpointHasItsDraft();
    void answerGoesToTheEndpointThatAsked();
    void wildcardCanBeForced();
    void invalidJsonCanBeForced();
    void whatCannotBeForced_data();
    void whatCannotBeForced();
    void publishFailsAtOnceWithoutAConnection();
    void onlyFailedEventsAreSentAgain();
    void anEventThatTheAnswerDoesNotNameIsTold();
    void anUnknownOutcomeIsNotSentAgain();
    void whatWaitsIsNotSending();
    void whatWaitsCanBeTakenBack();
    void aLateAnswerMendsTheOutcome();
    void aLateAnswerIsFoundByWhoComesBack();
    void aThrottledPublishTellsWhenToTryAgain();
    void aLoneSurrogateIsAWarning();
    void theAnswerIsShownAsItCame();
    void arrayAndLinesAreSplit_data();
    void arrayAndLinesAreSplit();
    void aLongListGoesInFives();
    void whatComposeReplacesComesBack();
    void filesAreOpened();
    void theDraftSurvivesACrash();
    void anUnreadableDraftIsTold();
    void textIsEditedOutside();
    void largePublishIsWarnedOf();
    void arrivalsAreShownInTheResults();
    void repeatedPublishesShowOnlyTheLatest();
    void anotherEndpointIsNotEditedOutside();
    void whatWasWrittenBeforeAnEndpointStays();
    void bringingBackOutlivesAPublish();
    void aRemovedEventComesBack();
    void theListGoesOnAfterFailedOnesWereSentAgain();
    void aFileErrorStaysAfterTheDraftWasKept();
    void nothingIsLeftOfARemovedEndpoint();
    void repeatedPublishesWaitForNoConnection();
};

void TestPublishPanel::namesAreTheContract()
{
    Fixture fixture;
    QCOMPARE(fixture.channel->accessibleName(), QStringLiteral("Channel to publish to"));
    QCOMPARE(fixture.transport->accessibleName(), QStringLiteral("Transport"));
    QCOMPARE(fixture.publish->accessibleName(), QStringLiteral("Publish"));
    QCOMPARE(fixture.results->accessibleName(), QStringLiteral("Publish results"));
    QVERIFY(fixture.editor(1));
    QCOMPARE(fixture.editor(1)->accessibleName(), QStringLiteral("Event 1"));
}

void TestPublishPanel::saysWhyItCannotPublish_data()
{
    QTest::addColumn<bool>("session");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("channelSays");
    QTest::newRow("ready") << true << "/default/a" << QByteArray("{}") << ""
                           << "";
    QTest::newRow("scalar") << true << "/default/a" << QByteArray("42") << ""
                            << "";
    QTest::newRow("no endpoint") << false << "/default/a" << QByteArray("{}") << "Choose an endpoint"
                                 << "";
    QTest::newRow("no channel") << true << "" << QByteArray("{}") << "Give a channel"
                                << "";
    QTest::newRow("wildcard") << true << "/default/*" << QByteArray("{}") << "channel cannot"
                              << "wildcard";
    QTest::newRow("bad channel") << true << "/de fault" << QByteArray("{}") << "channel cannot"
                                 << "not a channel";
    QTest::newRow("empty event") << true << "/default/a" << QByteArray(" \n") << "Event 1 is empty"
                                 << "";
    QTest::newRow("not JSON") << true << "/default/a" << QByteArray("{\"a\":}") << "Event 1 is not valid JSON"
                              << "";
}

void TestPublishPanel::saysWhyItCannotPublish()
{
    QFETCH(bool, session);
    QFETCH(QString, channel);
    QFETCH(QByteArray, event);
    QFETCH(QString, says);
    QFETCH(QString, channelSays);
    Fixture fixture;
    const auto opened = session ? fixture.open() : nullptr;
    fixture.fill(channel, {event});
    QCOMPARE(fixture.publish->isEnabled(), says.isEmpty());
    QVERIFY2(fixture.message("publishReason")->message().contains(says), qPrintable(fixture.message("publishReason")->message()));
    QCOMPARE(fixture.message("publishReason")->message().isEmpty(), says.isEmpty());
    QVERIFY(fixture.message("publishChannelMessage")->message().contains(channelSays));
}

void TestPublishPanel::publishes_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("HTTP") << "HTTP";
    QTest::newRow("WebSocket") << "WebSocket";
}

void TestPublishPanel::publishes()
{
    QFETCH(QString, transport);
    Fixture fixture;
    const auto session = fixture.open();
    fixture.transport->setCurrentText(transport);
    fixture.fill(QStringLiteral("/default/orders"), {"{\"order\": 7}", "[1, 2]"});
    fixture.publish->click();
    QCOMPARE(fixture.results->model()->rowCount(), 2);
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    QCOMPARE(fixture.state(1), Model::State::Published);
    QVERIFY(!fixture.cell(0, Model::Identifier).isEmpty());
    QVERIFY(!fixture.cell(0, Model::Milliseconds).isEmpty());
    QVERIFY(fixture.message("publishFailure")->message().isEmpty());
    QCOMPARE(fixture.workspace.endpoint(session->settings().id)->recentChannels.value(0), QStringLiteral("/default/orders"));
    // As typed, white space included.
    QTRY_COMPARE(test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).size(), 2);
    QCOMPARE(test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).first().payload, QByteArray("{\"order\": 7}"));
}

void TestPublishPanel::controlEnterPublishesFromTheEditor()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/orders"), {"1"});
    fixture.panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.panel));
    fixture.panel.activateWindow();
    fixture.editor(1)->setFocus();
    QTRY_VERIFY(fixture.editor(1)->hasFocus());
    QTest::keyClick(fixture.editor(1), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(fixture.results->model()->rowCount(), 1);
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    QCOMPARE(fixture.editor(1)->json(), QByteArray("1"));
}

void TestPublishPanel::refusedPublishSaysWhy()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/nowhere/orders"), {"1"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Failed);
    QVERIFY(!fixture.cell(0, Model::Code).isEmpty());
    QVERIFY(!fixture.results->isColumnHidden(Model::Message));
    QVERIFY(!fixture.message("publishFailure")->message().isEmpty());
    QCOMPARE(fixture.message("publishFailure")->severity(), MessageLabel::Severity::Error);
    fixture.channel->setText(QStringLiteral("/default/orders"));
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    QVERIFY(fixture.message("publishFailure")->message().isEmpty());
    QVERIFY(fixture.results->isColumnHidden(Model::Message));
}

void TestPublishPanel::helpedByHttpIsOffered()
{
    // The service refuses `<` in what IAM signed, over the WebSocket only (protocol.md 5.3).
    test::FaultServer realtime;
    QVERIFY(realtime.listen());
    realtime.script.answers[QStringLiteral("publish")]
        = {R"({"type":"publish_error","id":"ID","errors":[{"errorType":"UnauthorizedException","message":"You are not authorized"}]})"};
    test::HttpServer http(
        test::HttpServer::always(test::HttpServer::response(200, R"({"successful":[{"identifier":"1","index":0}],"failed":[]})")));
    Fixture fixture;
    EndpointSettings &endpoint = fixture.local.endpoint;
    endpoint.url = http.url().toString();
    endpoint.realtimeUrl = realtime.realtimeUrl().toString();
    endpoint.region = QStringLiteral("eu-west-1");
    endpoint.authorizers.first().kind = AuthorizerSettings::Kind::Iam;
    endpoint.authorizers.first().accessKeyId = QStringLiteral("AKID");
    fixture.local.secrets.hold(SecretStore::name(endpoint.id, QStringLiteral("key"), QStringLiteral("secretAccessKey")),
                               Secret(QByteArrayLiteral("s3cret")));
    const auto session = fixture.local.session();
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    fixture.panel.setSession(session.get());
    auto *overHttp = fixture.panel.findChild<QPushButton *>(QStringLiteral("publishOverHttpButton"));
    fixture.fill(QStringLiteral("/default/orders"), {"{\"a\": 1}"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Failed);
    QVERIFY(overHttp->isHidden()); // nothing in it that HTTP would help
    fixture.fill(QStringLiteral("/default/orders"), {"{\"a\": \"<b>\"}"});
    fixture.publish->click();
    QTRY_VERIFY(!overHttp->isHidden());
    QCOMPARE(fixture.state(0), Model::State::Failed);
    QVERIFY(fixture.message("publishFailure")->message().contains(QStringLiteral("HTTP")));
    overHttp->click();
    QVERIFY(overHttp->isHidden());
    QCOMPARE(fixture.transport->currentText(), QStringLiteral("HTTP"));
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    QVERIFY(http.requests().last().body.contains("<b>"));
}

void TestPublishPanel::resultsStandWhereThereIsRoom()
{
    Fixture fixture;
    const auto *splitter = fixture.panel.findChild<QSplitter *>(QStringLiteral("publishSplitter"));
    const auto orientationAt = [&fixture, splitter](int width, int height) {
        fixture.panel.resize(width, height);
        return splitter->orientation();
    };
    fixture.panel.show();
    QCOMPARE(orientationAt(320, 700), Qt::Vertical);
    QCOMPARE(orientationAt(720, 300), Qt::Horizontal); // below the log
    QCOMPARE(orientationAt(720, 760), Qt::Vertical);
}

void TestPublishPanel::resultsStayWhileTyping()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/orders"), {"1"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    fixture.editor(1)->setJson("{");
    fixture.channel->setText(QStringLiteral("/default/*"));
    fixture.add->click();
    QCOMPARE(fixture.results->model()->rowCount(), 1);
    QCOMPARE(fixture.state(0), Model::State::Published);
}

void TestPublishPanel::oneToFiveEvents()
{
    Fixture fixture;
    const auto session = fixture.open();
    QVERIFY(fixture.panel.findChild<QToolButton *>(QStringLiteral("removeEvent1"))->isHidden());
    for (int number = 2; number <= 5; ++number) {
        QVERIFY(fixture.add->isEnabled());
        fixture.add->click();
        QVERIFY(fixture.editor(number));
        QCOMPARE(fixture.tabs->currentIndex(), number - 1);
    }
    QVERIFY(!fixture.add->isEnabled());
    for (int number = 1; number <= 5; ++number)
        fixture.editor(number)->setJson(QByteArray::number(number));
    fixture.panel.findChild<QToolButton *>(QStringLiteral("removeEvent2"))->click();
    QTRY_COMPARE(fixture.tabs->count(), 4);
    QTRY_VERIFY(!fixture.editor(5));
    QCOMPARE(fixture.editor(2)->json(), QByteArray("3"));
    QCOMPARE(fixture.editor(4)->json(), QByteArray("5"));
    QVERIFY(fixture.add->isEnabled());
    fixture.fill(QStringLiteral("/default/a"), {"1", "{", "3"});
    QVERIFY(fixture.message("publishReason")->message().contains(QStringLiteral("Event 2")));
}

void TestPublishPanel::sizeIsMeteredAsSent()
{
    Fixture fixture;
    const auto *size = fixture.panel.findChild<QLabel *>(QStringLiteral("eventSize"));
    const auto *warning = fixture.message("eventSizeWarning");
    fixture.editor(1)->setJson("\"\xc3\xbc\"");
    QCOMPARE(size->text(), QStringLiteral("4 B of 240 KB"));
    QVERIFY(warning->message().isEmpty());
    fixture.editor(1)->setJson('"' + QByteArray(239'998, 'x') + '"');
    QVERIFY(warning->message().isEmpty());
    fixture.editor(1)->setJson('"' + QByteArray(239'999, 'x') + '"');
    QVERIFY(warning->message().contains(QStringLiteral("Too large")));
    QVERIFY(size->text().endsWith(QStringLiteral("of 240 KB")));
}

void TestPublishPanel::formatButtonFormatsTheCurrentEvent()
{
    Fixture fixture;
    fixture.fill(QStringLiteral("/default/a"), {"{\"a\":1}", "{\"b\":2}"});
    fixture.tabs->setCurrentIndex(1);
    fixture.panel.findChild<QPushButton *>(QStringLiteral("formatButton"))->click();
    QCOMPARE(fixture.editor(1)->json(), QByteArray("{\"a\":1}"));
    QCOMPARE(fixture.editor(2)->json(), QByteArray("{\n  \"b\": 2\n}"));
}

void TestPublishPanel::eachEndpointHasItsDraft()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/orders"), {"1", "2"});
    fixture.transport->setCurrentText(QStringLiteral("HTTP"));
    fixture.panel.setSession(nullptr);
    QVERIFY(fixture.channel->text().isEmpty());
    QCOMPARE(fixture.tabs->count(), 1);
    fixture.panel.setSession(session.get());
    QCOMPARE(fixture.channel->text(), QStringLiteral("/default/orders"));
    QCOMPARE(fixture.transport->currentText(), QStringLiteral("HTTP"));
    QCOMPARE(fixture.tabs->count(), 2);
    QCOMPARE(fixture.editor(2)->json(), QByteArray("2"));
}

void TestPublishPanel::answerGoesToTheEndpointThatAsked()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/orders"), {"1"});
    fixture.publish->click();
    fixture.panel.setSession(nullptr);
    QCOMPARE(fixture.results->model()->rowCount(), 0);
    fixture.panel.setSession(session.get());
    QCOMPARE(fixture.results->model()->rowCount(), 1);
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
}

void TestPublishPanel::wildcardCanBeForced()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    QVERIFY(fixture.anyway->isHidden());
    fixture.channel->setText(QStringLiteral("/default/*"));
    QVERIFY(!fixture.publish->isEnabled());
    QVERIFY(!fixture.anyway->isHidden());
    fixture.editor(1)->setJson("{");
    QVERIFY(!fixture.anyway->isEnabled());
    fixture.editor(1)->setJson("{}");
    QVERIFY(fixture.anyway->isEnabled());
    fixture.anyway->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Failed);
    QCOMPARE(fixture.cell(0, Model::Code), QStringLiteral("BadRequestException"));
    QVERIFY(!fixture.workspace.endpoint(session->settings().id)->recentChannels.contains(QStringLiteral("/default/*")));
}

void TestPublishPanel::invalidJsonCanBeForced()
{
    test::HttpServer http(test::HttpServer::always(
        test::HttpServer::response(400, R"({"errors":[{"errorType":"BadRequestException","message":"not JSON"}]})")));
    Fixture fixture;
    fixture.local.endpoint.url = http.url().toString();
    const auto session = fixture.open();
    fixture.transport->setCurrentText(QStringLiteral("HTTP"));
    auto *sendAnyway = fixture.panel.findChild<QPushButton *>(QStringLiteral("sendAnywayButton"));
    fixture.fill(QStringLiteral("/default/a"), {"{}", "{\n \"a\": }"});
    QVERIFY(!fixture.publish->isEnabled());
    QVERIFY(!sendAnyway->isHidden());
    // The second event is not in front: its place is told here.
    QVERIFY2(fixture.message("publishReason")->message().startsWith(QStringLiteral("Event 2 is not valid JSON. Line 2, column 7: ")),
             qPrintable(fixture.message("publishReason")->message()));
    fixture.tabs->setCurrentIndex(1);
    QCOMPARE(fixture.message("publishReason")->message(), QStringLiteral("Event 2 is not valid JSON."));
    sendAnyway->click();
    QTRY_COMPARE(fixture.state(1), Model::State::Failed);
    QCOMPARE(http.requests().size(), 1);
    QCOMPARE(http.requests().first().body, QByteArray(R"({"channel":"/default/a","events":["{}","{\n \"a\": }"]})"));
    QCOMPARE(fixture.cell(1, Model::Code), QStringLiteral("BadRequestException"));
    QTRY_COMPARE(test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).size(), 2);
    QCOMPARE(test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).last().payload, QByteArray("{\n \"a\": }"));
    fixture.editor(2)->setJson("{}");
    QVERIFY(sendAnyway->isHidden());
}

void TestPublishPanel::whatCannotBeForced_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QList<QByteArray>>("events");
    QTest::addColumn<bool>("isTemplate");
    QTest::newRow("valid JSON") << QStringLiteral("/default/a") << QList<QByteArray>{"{}"} << false;
    QTest::newRow("no event") << QStringLiteral("/default/a") << QList<QByteArray>{" \n"} << false;
    QTest::newRow("no event beside one that is no JSON") << QStringLiteral("/default/a") << QList<QByteArray>{"{", ""} << false;
    QTest::newRow("a template with a mistake") << QStringLiteral("/default/a") << QList<QByteArray>{"{{ 1 + }}"} << true;
    QTest::newRow("no channel") << QString() << QList<QByteArray>{"{"} << false;
}

void TestPublishPanel::whatCannotBeForced()
{
    QFETCH(QString, channel);
    QFETCH(QList<QByteArray>, events);
    QFETCH(bool, isTemplate);
    Fixture fixture;
    const auto session = fixture.open();
    SavedEvent saved;
    saved.channel = channel;
    saved.events = events;
    saved.isTemplate = isTemplate;
    fixture.panel.compose(saved);
    auto *sendAnyway = fixture.panel.findChild<QPushButton *>(QStringLiteral("sendAnywayButton"));
    QTRY_VERIFY(sendAnyway->isHidden());
    QVERIFY(isTemplate || fixture.publish->isEnabled() == (events.first() == "{}"));
}

void TestPublishPanel::publishFailsAtOnceWithoutAConnection()
{
    Fixture fixture;
    const auto session = fixture.open();
    auto *waits = fixture.panel.findChild<QCheckBox *>(QStringLiteral("publishWaits"));
    QVERIFY(waits->isChecked());
    fixture.transport->setCurrentText(QStringLiteral("HTTP"));
    QVERIFY(waits->isHidden()); // HTTP needs no connection
    fixture.transport->setCurrentText(QStringLiteral("WebSocket"));
    waits->setChecked(false);
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Failed);
    QVERIFY(fixture.message("publishFailure")->message().contains(QStringLiteral("no connection")));
    QCOMPARE(session->status().state, ConnectionState::Disconnected);
    waits->setChecked(true);
    fixture.again->click();
    // As it was sent: still not waiting.
    QTRY_COMPARE(fixture.state(0), Model::State::Failed);
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
}

void TestPublishPanel::onlyFailedEventsAreSentAgain()
{
    int request = 0;
    const QByteArray partly = R"({"successful":[{"identifier":"a","index":0},{"identifier":"c","index":2}],)"
                              R"("failed":[{"identifier":"b","index":1,"code":500,"message":"no luck"}]})";
    const QByteArray whole = R"({"successful":[{"identifier":"d","index":0}],"failed":[]})";
    test::HttpServer http([&](QTcpSocket &socket, const test::HttpServer::Request &) {
        socket.write(test::HttpServer::response(200, ++request == 1 ? partly : whole));
    });
    Fixture fixture;
    fixture.local.endpoint.url = http.url().toString();
    fixture.local.endpoint.realtimeUrl = http.url().toString();
    const auto session = fixture.open();
    fixture.transport->setCurrentText(QStringLiteral("HTTP"));
    fixture.fill(QStringLiteral("/default/a"), {"1", "\"two\"", "3"});
    QVERIFY(fixture.again->isHidden());
    fixture.publish->click();
    QTRY_VERIFY(fixture.again->isVisibleTo(&fixture.panel));
    QCOMPARE(fixture.again->text(), QStringLiteral("Send failed again (1)"));
    QCOMPARE(fixture.state(1), Model::State::Failed);
    QVERIFY2(fixture.message("publishFailure")->message().contains(QStringLiteral("1 of 3")),
             qPrintable(fixture.message("publishFailure")->message()));
    QVERIFY(fixture.message("publishFailure")->message().contains(QStringLiteral("no luck")));
    fixture.editor(2)->setJson("{"); // what stands there now does not matter
    fixture.again->click();
    QTRY_COMPARE(http.requests().size(), 2);
    QVERIFY(http.requests().last().body.contains("\"events\":[\"\\\"two\\\"\"]"));
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    QCOMPARE(fixture.results->model()->rowCount(), 1);
    QVERIFY(fixture.again->isHidden());
}

void TestPublishPanel::anEventThatTheAnswerDoesNotNameIsTold()
{
    test::HttpServer http(
        test::HttpServer::always(test::HttpServer::response(200, R"({"successful":[{"identifier":"a","index":0}],"failed":[]})")));
    Fixture fixture;
    fixture.local.endpoint.url = http.url().toString();
    fixture.local.endpoint.realtimeUrl = http.url().toString();
    const auto session = fixture.open();
    fixture.transport->setCurrentText(QStringLiteral("HTTP"));
    fixture.fill(QStringLiteral("/default/a"), {"1", "2"});
    fixture.publish->click();
    QTRY_VERIFY(fixture.message("publishFailure")->message().contains(QStringLiteral("Not named in the answer: 1 of 2 events")));
    QVERIFY(fixture.again->isHidden());
}

void TestPublishPanel::anUnknownOutcomeIsNotSentAgain()
{
    test::FaultServer server;
    QVERIFY(server.listen());
    server.script.answers[QStringLiteral("publish")] = {};
    Fixture fixture;
    fixture.talkTo(server);
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    fixture.publish->click();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    QTRY_COMPARE(server.count(QStringLiteral("publish")), 1);
    server.drop();
    QTRY_COMPARE(fixture.state(0), Model::State::Unknown);
    QVERIFY(fixture.again->isHidden());
}

void TestPublishPanel::whatWaitsIsNotSending()
{
    test::FaultServer server;
    QVERIFY(server.listen());
    server.script.upgrade = test::FaultServer::Upgrade::Silent;
    Fixture fixture;
    fixture.talkTo(server);
    fixture.local.endpoint.options.answerTimeout = std::chrono::milliseconds(500);
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Waiting);
    QTRY_COMPARE(fixture.state(0), Model::State::Failed);
    QCOMPARE(fixture.message("publishFailure")->message(),
             QStringLiteral("Not sent: there was no connection within 0.5 s. Connect and try again."));
    QVERIFY(fixture.again->isVisibleTo(&fixture.panel));
}

void TestPublishPanel::aLateAnswerMendsTheOutcome()
{
    test::FaultServer server;
    QVERIFY(server.listen());
    server.script.answers[QStringLiteral("publish")] = {};
    Fixture fixture;
    fixture.talkTo(server);
    fixture.local.endpoint.options.answerTimeout = std::chrono::milliseconds(300);
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Unknown);
    QVERIFY(!fixture.message("publishFailure")->message().isEmpty());
    const QByteArray id = server.messages().last().value(QStringLiteral("id")).toString().toLatin1();
    server.sendText(R"({"type":"publish_success","successful":[{"identifier":"late","index":0}],"failed":[],"id":")" + id + "\"}");
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    QCOMPARE(fixture.cell(0, Model::Identifier), QStringLiteral("late"));
    QVERIFY(fixture.message("publishFailure")->message().isEmpty());
    QVERIFY(fixture.again->isHidden());
}

void TestPublishPanel::whatWaitsCanBeTakenBack()
{
    test::FaultServer server;
    QVERIFY(server.listen());
    server.script.upgrade = test::FaultServer::Upgrade::Silent;
    Fixture fixture;
    fixture.talkTo(server);
    const auto session = fixture.open();
    auto *takeBack = fixture.panel.findChild<QPushButton *>(QStringLiteral("takeBackButton"));
    fixture.fill(QStringLiteral("/default/first"), {"1"});
    fixture.publish->click();
    fixture.fill(QStringLiteral("/default/second"), {"2", "3"});
    QVERIFY(takeBack->isHidden());
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(2), Model::State::Waiting); // below the latest
    QTRY_VERIFY(!takeBack->isHidden());
    fixture.results->selectRow(2);
    takeBack->click();
    QTRY_COMPARE(fixture.state(2), Model::State::Cancelled);
    QCOMPARE(fixture.state(0), Model::State::Waiting);
    QVERIFY(!takeBack->isHidden());
    takeBack->click(); // the chosen row waits no more: the first that does
    QTRY_COMPARE(fixture.state(0), Model::State::Cancelled);
    QCOMPARE(fixture.state(1), Model::State::Cancelled);
    QVERIFY(takeBack->isHidden());
    QCOMPARE(fixture.cell(0, Model::Outcome), QStringLiteral("\u2013 Cancelled, not sent"));
    QCOMPARE(fixture.message("publishFailure")->severity(), MessageLabel::Severity::Hint);
    QVERIFY(!fixture.again->isHidden()); // who changes their mind
    QTRY_COMPARE(test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).size(), 3);
    for (const CaptureRow &row : test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published))
        QVERIFY2(row.text.startsWith(QStringLiteral("Cancelled")), qPrintable(row.text));
}

void TestPublishPanel::aLateAnswerIsFoundByWhoComesBack()
{
    test::FaultServer server;
    QVERIFY(server.listen());
    server.script.answers[QStringLiteral("publish")] = {};
    Fixture fixture;
    fixture.talkTo(server);
    fixture.local.endpoint.options.answerTimeout = std::chrono::milliseconds(300);
    const auto session = fixture.open();
    const QSignalSpy late(session.get(), &Session::publishAnsweredLate);
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    fixture.publish->click();
    fixture.panel.setSession(nullptr);
    QSignalSpy published(&fixture.panel, &PublishPanel::published);
    QVERIFY(published.wait());
    const QByteArray id = server.messages().last().value(QStringLiteral("id")).toString().toLatin1();
    server.sendText(R"({"type":"publish_success","successful":[{"identifier":"late","index":0}],"failed":[],"id":")" + id + "\"}");
    QTRY_COMPARE(late.count(), 1);
    QCOMPARE(fixture.results->model()->rowCount(), 0); // nothing of it stands where another endpoint is shown
    fixture.panel.setSession(session.get());
    QCOMPARE(fixture.state(0), Model::State::Published);
    QCOMPARE(fixture.cell(0, Model::Identifier), QStringLiteral("late"));
    QVERIFY(fixture.message("publishFailure")->message().isEmpty());
}

void TestPublishPanel::aThrottledPublishTellsWhenToTryAgain()
{
    const QByteArray body = R"({"errors":[{"errorType":"TooManyRequestsException","message":"slow down"}]})";
    test::HttpServer http(test::HttpServer::always(test::HttpServer::response(429, body, "application/json", "Retry-After: 7200\r\n")));
    Fixture fixture;
    fixture.local.endpoint.url = http.url().toString();
    const auto session = fixture.open();
    fixture.transport->setCurrentText(QStringLiteral("HTTP"));
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Failed);
    QVERIFY2(fixture.message("publishFailure")->message().contains(QStringLiteral("The service asks to wait until ")),
             qPrintable(fixture.message("publishFailure")->message()));
    QVERIFY(!fixture.again->isHidden());
    QCOMPARE(http.requests().size(), 1); // nothing goes again by itself
    http.setAnswer(test::HttpServer::always(test::HttpServer::response(429, body)));
    fixture.again->click();
    QTRY_COMPARE(http.requests().size(), 2);
    QTRY_VERIFY(!fixture.message("publishFailure")->message().isEmpty());
    QVERIFY(!fixture.message("publishFailure")->message().contains(QStringLiteral("wait until")));
}

void TestPublishPanel::aLoneSurrogateIsAWarning()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/a"), {R"({"a":"\ud83d"})"});
    auto *words = fixture.page(1)->findChild<MessageLabel *>(QStringLiteral("eventMessage"));
    QVERIFY2(words->message().startsWith(QStringLiteral("Line 1, column 7: ")), qPrintable(words->message()));
    QVERIFY(fixture.publish->isEnabled());
    fixture.editor(1)->setJson(R"({"a":"\ud83d\ude00"})");
    QVERIFY(words->message().isEmpty());
}

void TestPublishPanel::theAnswerIsShownAsItCame()
{
    const QByteArray html = "<html><body>Bad gateway</body></html>";
    test::HttpServer http(test::HttpServer::always(test::HttpServer::response(502, html)));
    Fixture fixture;
    fixture.local.endpoint.url = http.url().toString();
    fixture.local.endpoint.realtimeUrl = http.url().toString();
    const auto session = fixture.open();
    fixture.transport->setCurrentText(QStringLiteral("HTTP"));
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Unknown);
    fixture.panel.findChild<QPushButton *>(QStringLiteral("rawAnswerButton"))->click();
    auto *dialog = fixture.panel.findChild<QDialog *>(QStringLiteral("answerDialog"));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(QStringLiteral("answerText"))->toPlainText(), QString::fromUtf8(html));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("answerFacts"))->text().contains(QStringLiteral("502")));
    dialog->reject();
}

void TestPublishPanel::arrayAndLinesAreSplit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QList<QByteArray>>("events");
    QTest::newRow("array") << QByteArray("[1.50, {\"a\": [2]},\n [3]]") << "Split into 3 events"
                           << QList<QByteArray>{"1.50", "{\"a\": [2]}", "[3]"};
    QTest::newRow("lines") << QByteArray("{\"a\": 1}\n\n\"x\"\n") << "Split into 2 events" << QList<QByteArray>{"{\"a\": 1}", "\"x\""};
    QTest::newRow("one element") << QByteArray("[7]") << "Publish its one element" << QList<QByteArray>{"7"};
    QTest::newRow("one object") << QByteArray("{\"a\": [1, 2]}") << QString() << QList<QByteArray>();
    QTest::newRow("faulty lines") << QByteArray("{\n}x\n3") << QString() << QList<QByteArray>();
}

void TestPublishPanel::arrayAndLinesAreSplit()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, button);
    QFETCH(QList<QByteArray>, events);
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/a"), {"0", text});
    auto *split = fixture.page(2)->findChild<QPushButton *>(QStringLiteral("splitButton"));
    QCOMPARE(!split->isHidden(), !events.isEmpty());
    if (events.isEmpty())
        return;
    QCOMPARE(split->text(), button);
    split->click();
    QCOMPARE(fixture.tabs->count(), events.size() + 1);
    QCOMPARE(fixture.editor(1)->json(), QByteArray("0"));
    for (int index = 0; index < events.size(); ++index)
        QCOMPARE(fixture.editor(index + 2)->json(), events.at(index));
}

void TestPublishPanel::aLongListGoesInFives()
{
    Fixture fixture;
    const auto session = fixture.open();
    QByteArray lines;
    for (int number = 0; number < 12; ++number)
        lines += QByteArray::number(number) + '\n';
    fixture.fill(QStringLiteral("/default/a"), {lines});
    fixture.page(1)->findChild<QPushButton *>(QStringLiteral("splitButton"))->click();
    QCOMPARE(fixture.tabs->count(), 5);
    QVERIFY(fixture.message("publishWaiting")->message().startsWith(QStringLiteral("7 more")));
    fixture.publish->click();
    QTRY_COMPARE(fixture.editor(1)->json(), QByteArray("5"));
    QVERIFY(fixture.message("publishWaiting")->message().startsWith(QStringLiteral("2 more")));
    fixture.publish->click();
    QTRY_COMPARE(fixture.tabs->count(), 2);
    QCOMPARE(fixture.editor(2)->json(), QByteArray("11"));
    QVERIFY(fixture.message("publishWaiting")->message().isEmpty());
    fixture.publish->click();
    QTRY_COMPARE(test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).size(), 12);
    int expected = 0;
    for (const CaptureRow &row : test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published))
        QCOMPARE(row.payload, QByteArray::number(expected++));
}

void TestPublishPanel::whatComposeReplacesComesBack()
{
    Fixture fixture;
    const auto session = fixture.open();
    auto *bringBack = fixture.panel.findChild<QPushButton *>(QStringLiteral("bringBackButton"));
    fixture.fill(QStringLiteral("/default/mine"), {"1", "2"});
    fixture.editor(1)->setJson("{\"long\": \"work");
    QVERIFY(bringBack->isHidden()); // the editors were empty
    fixture.panel.compose(QStringLiteral("/default/theirs"), {"3"});
    QCOMPARE(fixture.tabs->count(), 1);
    QVERIFY(!bringBack->isHidden());
    bringBack->click();
    QCOMPARE(fixture.channel->text(), QStringLiteral("/default/mine"));
    QCOMPARE(fixture.tabs->count(), 2);
    QCOMPARE(fixture.editor(1)->json(), QByteArray("{\"long\": \"work"));
    QVERIFY(bringBack->isHidden());
}

void TestPublishPanel::filesAreOpened()
{
    Fixture fixture;
    const auto session = fixture.open();
    const auto write = [&fixture](const char *name, const QByteArray &text) {
        QFile file(fixture.folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    const QString one = write("one.json", "{\"a\": 1.50}");
    const QString two = write("two.json", "2");
    auto *tabs = fixture.panel.findChild<EventTabs *>();
    tabs->openFiles({one, two});
    QTRY_COMPARE(fixture.tabs->count(), 2);
    QCOMPARE(fixture.editor(1)->json(), QByteArray("{\"a\": 1.50}"));
    QCOMPARE(fixture.editor(2)->json(), QByteArray("2"));
    fixture.tabs->setCurrentIndex(0);
    tabs->openFiles({two}); // the current one is not empty: behind it
    QTRY_COMPARE(fixture.tabs->count(), 3);
    QCOMPARE(fixture.editor(2)->json(), QByteArray("2"));
    tabs->openFiles({fixture.folder.filePath(QStringLiteral("missing.json")), write("latin1.json", "\"\xe9\"")});
    QTRY_VERIFY(fixture.message("publishTrouble")->message().contains(QStringLiteral("UTF-8")));
    QCOMPARE(fixture.tabs->count(), 3);
}

void TestPublishPanel::theDraftSurvivesACrash()
{
    Fixture fixture;
    const auto session = fixture.open();
    QSignalSpy kept(fixture.panel.findChild<DraftKeeper *>(), &DraftKeeper::kept);
    fixture.fill(QStringLiteral("/default/a"), {"{\"half\": ", "2"});
    fixture.tabs->setCurrentIndex(1);
    fixture.editor(2)->setJson("22");
    QTRY_VERIFY(!kept.isEmpty());
    // The old panel is still there: nothing was written by its end.
    PublishPanel next(fixture.workspace, fixture.prompt, fixture.theme);
    next.setSession(session.get());
    QCOMPARE(next.findChild<QLineEdit *>(QStringLiteral("publishChannel"))->text(), QStringLiteral("/default/a"));
    QCOMPARE(next.findChild<JsonEditor *>(QStringLiteral("eventEditor1"))->json(), QByteArray("{\"half\": "));
    QCOMPARE(next.findChild<JsonEditor *>(QStringLiteral("eventEditor2"))->json(), QByteArray("22"));
    QCOMPARE(next.findChild<QTabWidget *>(QStringLiteral("eventTabs"))->currentIndex(), 1);
}

void TestPublishPanel::anUnreadableDraftIsTold()
{
    Fixture fixture;
    QVERIFY(QDir(fixture.folder.path()).mkpath(QStringLiteral("drafts")));
    QFile file(fixture.folder.filePath(QStringLiteral("drafts/%1.json").arg(fixture.local.endpoint.id)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"events\": [");
    file.close();
    const auto session = fixture.open();
    const QString aside = file.fileName() + QStringLiteral(".unreadable");
    QVERIFY2(fixture.message("publishTrouble")->message().contains(aside), qPrintable(fixture.message("publishTrouble")->message()));
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("{\"events\": ["));
    QSignalSpy written(fixture.panel.findChild<DraftKeeper *>(), &DraftKeeper::kept);
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    QTRY_VERIFY(!written.isEmpty());
    QVERIFY(file.exists());
}

void TestPublishPanel::textIsEditedOutside()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/a"), {"{\"a\": 1}"});
    OpenedFiles opened;
    fixture.panel.findChild<QAction *>(QStringLiteral("editOutsideAction"))->trigger();
    QCOMPARE(opened.urls.size(), 1);
    QFile file(opened.urls.first().toLocalFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.readAll(), QByteArray("{\"a\": 1}"));
    file.seek(0);
    file.write("{\"a\": 2, \"b\": 1.0}\n");
    file.close();
    QTRY_COMPARE(fixture.editor(1)->json(), QByteArray("{\"a\": 2, \"b\": 1.0}\n"));
    fixture.editor(1)->undo();
    QCOMPARE(fixture.editor(1)->json(), QByteArray("{\"a\": 1}"));
}

void TestPublishPanel::largePublishIsWarnedOf()
{
    Fixture fixture;
    const auto session = fixture.open();
    const QByteArray large = '"' + QByteArray(239'000, 'x') + '"';
    fixture.fill(QStringLiteral("/default/a"), {large, large, large, large, large});
    QCOMPARE(fixture.message("publishSize")->severity(), MessageLabel::Severity::Hint);
    QVERIFY(fixture.message("publishSize")->message().contains(QStringLiteral("1,195.1 KB of 1,200 KB")));
    // As sent, each quote and backslash takes two bytes.
    fixture.editor(5)->setJson('"' + QByteArray(100'000, 'x') + QByteArray("\\\"").repeated(50'000) + '"');
    QVERIFY(fixture.message("publishSize")->message().contains(QStringLiteral("fewer")));
    QVERIFY(fixture.publish->isEnabled());
    fixture.fill(QStringLiteral("/default/a"), {large});
    QVERIFY(fixture.message("publishSize")->message().isEmpty()); // the event's own size says it
}

void TestPublishPanel::arrivalsAreShownInTheResults()
{
    Fixture fixture;
    const auto session = fixture.open();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QVERIFY(session->subscribe(QStringLiteral("/default/orders")));
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    QTRY_COMPARE(session->subscriptions().value(1).state, SubscriptionState::Active);
    auto *arrivals = fixture.panel.findChild<QPushButton *>(QStringLiteral("arrivalsButton"));
    fixture.fill(QStringLiteral("/default/orders"), {"1", "2"});
    fixture.publish->click();
    QVERIFY(fixture.results->isColumnHidden(Model::Arrived));
    const auto detail = [&fixture] { return fixture.results->model()->index(1, Model::Arrived).data(Qt::AccessibleTextRole).toString(); };
    QTRY_COMPARE(detail().count(QStringLiteral(" ms")), 2);
    QVERIFY(detail().contains(QStringLiteral("/default/*: ")));
    QCOMPARE(fixture.cell(1, Model::Arrived).count(QStringLiteral(" ms")), 2); // one for each
    QVERIFY(!fixture.results->isColumnHidden(Model::Arrived));
    QVERIFY(fixture.panel.findChild<QPushButton *>(QStringLiteral("showMissingButton"))->isHidden());
    QVERIFY(!arrivals->isHidden());
    arrivals->click();
    const auto *dialog = fixture.panel.findChild<QDialog *>(QStringLiteral("arrivalsDialog"));
    QVERIFY(dialog && dialog->isVisible());
    // Of each event by each subscription.
    const auto *table = dialog->findChild<QTableView *>(QStringLiteral("arrivalsTable"));
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("4"));
    // It is about one endpoint.
    fixture.panel.setSession(nullptr);
    QVERIFY(!fixture.panel.findChild<QDialog *>(QStringLiteral("arrivalsDialog")));
    fixture.panel.setSession(session.get());
    QCOMPARE(fixture.cell(1, Model::Arrived).count(QStringLiteral(" ms")), 2);
    // No subscription matches: nothing is awaited.
    fixture.fill(QStringLiteral("/demo/orders"), {"3"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    QVERIFY(fixture.results->isColumnHidden(Model::Arrived));
}

void TestPublishPanel::repeatedPublishesShowOnlyTheLatest()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.transport->setCurrentText(QStringLiteral("HTTP"));
    fixture.fill(QStringLiteral("/default/orders"), {"1", "2", "3", "4", "5", "6"});
    fixture.panel.findChild<QAction *>(QStringLiteral("repeatAction"))->trigger();
    QVERIFY(!fixture.panel.findChild<QWidget *>(QStringLiteral("repeatBar"))->isHidden());
    fixture.panel.findChild<QDoubleSpinBox *>(QStringLiteral("repeatPace"))->setValue(5);
    fixture.panel.findChild<QSpinBox *>(QStringLiteral("repeatTimes"))->setValue(20);
    fixture.panel.findChild<QPushButton *>(QStringLiteral("repeatStartButton"))->click();
    const auto *summary = fixture.panel.findChild<QLabel *>(QStringLiteral("repeatSummary"));
    QTRY_VERIFY(summary->text().contains(QStringLiteral("Published: 100 events")));
    QCOMPARE(fixture.results->model()->rowCount(), 5);
    QCOMPARE(fixture.state(4), Model::State::Published);
    // What waits is not taken: it is the same publish again.
    QCOMPARE(fixture.editor(1)->json(), QByteArray("1"));
    QTRY_COMPARE(test::SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).size(), 100);
}

void TestPublishPanel::anotherEndpointIsNotEditedOutside()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    OpenedFiles opened;
    fixture.panel.findChild<QAction *>(QStringLiteral("editOutsideAction"))->trigger();
    QVERIFY(!fixture.message("eventOutside")->message().isEmpty());
    const QString file = opened.urls.first().toLocalFile();
    QVERIFY(QFile::exists(file));
    fixture.panel.setSession(nullptr);
    QVERIFY(!QFile::exists(file));
    QVERIFY(fixture.message("eventOutside")->message().isEmpty());
    QCOMPARE(fixture.editor(1)->json(), QByteArray());
}

void TestPublishPanel::whatWasWrittenBeforeAnEndpointStays()
{
    Fixture fixture;
    fixture.editor(1)->setJson("{\"early\": 1}");
    const auto session = fixture.open();
    QCOMPARE(fixture.editor(1)->json(), QByteArray("{\"early\": 1}"));
    // An endpoint with a draft of its own shows that, and the text can be had all the same.
    fixture.panel.setSession(nullptr);
    fixture.editor(1)->setJson("\"second\"");
    fixture.panel.setSession(session.get());
    QCOMPARE(fixture.editor(1)->json(), QByteArray("{\"early\": 1}"));
    fixture.panel.findChild<QPushButton *>(QStringLiteral("bringBackButton"))->click();
    QCOMPARE(fixture.editor(1)->json(), QByteArray("\"second\""));
}

void TestPublishPanel::bringingBackOutlivesAPublish()
{
    Fixture fixture;
    const auto session = fixture.open();
    auto *bringBack = fixture.panel.findChild<QPushButton *>(QStringLiteral("bringBackButton"));
    fixture.channel->setText(QStringLiteral("/default/mine"));
    fixture.editor(1)->setJson("\"mine\"");
    fixture.panel.compose(QStringLiteral("/default/a"), {"1"});
    fixture.panel.compose(QStringLiteral("/default/a"), {"2"}); // nobody's work is lost with the 1
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    fixture.panel.setSession(session.get());
    QVERIFY(!bringBack->isHidden());
    bringBack->click();
    QCOMPARE(fixture.editor(1)->json(), QByteArray("\"mine\""));
    QCOMPARE(fixture.channel->text(), QStringLiteral("/default/mine"));
}

void TestPublishPanel::aRemovedEventComesBack()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/a"), {"1", "2", "3"});
    fixture.tabs->setCurrentIndex(1);
    fixture.panel.findChild<QAction *>(QStringLiteral("removeEventAction"))->trigger();
    QCOMPARE(fixture.tabs->count(), 2);
    QCOMPARE(fixture.editor(2)->json(), QByteArray("3"));
    fixture.panel.findChild<QPushButton *>(QStringLiteral("bringBackButton"))->click();
    QCOMPARE(fixture.tabs->count(), 3);
    QCOMPARE(fixture.editor(2)->json(), QByteArray("2"));
}

void TestPublishPanel::theListGoesOnAfterFailedOnesWereSentAgain()
{
    int request = 0;
    const QByteArray partly = R"({"successful":[{"identifier":"a","index":0},{"identifier":"c","index":2},{"identifier":"d","index":3},)"
                              R"({"identifier":"e","index":4}],"failed":[{"identifier":"b","index":1,"code":500,"message":"no luck"}]})";
    const QByteArray whole = R"({"successful":[{"identifier":"b","index":0}],"failed":[]})";
    test::HttpServer http([&](QTcpSocket &socket, const test::HttpServer::Request &) {
        socket.write(test::HttpServer::response(200, ++request == 1 ? partly : whole));
    });
    Fixture fixture;
    fixture.local.endpoint.url = http.url().toString();
    fixture.local.endpoint.realtimeUrl = http.url().toString();
    const auto session = fixture.open();
    fixture.transport->setCurrentText(QStringLiteral("HTTP"));
    fixture.fill(QStringLiteral("/default/a"), {"1", "2", "3", "4", "5", "6"});
    fixture.publish->click();
    QTRY_VERIFY(!fixture.again->isHidden());
    QCOMPARE(fixture.tabs->count(), 5);
    fixture.again->click();
    QTRY_COMPARE(fixture.tabs->count(), 1);
    QCOMPARE(fixture.editor(1)->json(), QByteArray("6"));
}

void TestPublishPanel::aFileErrorStaysAfterTheDraftWasKept()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.panel.findChild<EventTabs *>()->openFiles({fixture.folder.filePath(QStringLiteral("missing.json"))});
    QTRY_VERIFY(fixture.message("publishTrouble")->message().contains(QStringLiteral("missing.json")));
    QSignalSpy kept(fixture.panel.findChild<DraftKeeper *>(), &DraftKeeper::kept);
    fixture.editor(1)->setJson("1");
    QTRY_VERIFY(!kept.isEmpty());
    QVERIFY(!fixture.message("publishTrouble")->message().isEmpty());
}

void TestPublishPanel::nothingIsLeftOfARemovedEndpoint()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.fill(QStringLiteral("/default/a"), {"1"});
    fixture.publish->click();
    QTRY_COMPARE(fixture.state(0), Model::State::Published);
    fixture.workspace.remove(session->settings().id);
    QCOMPARE(fixture.editor(1)->json(), QByteArray());
    fixture.panel.setSession(session.get());
    QCOMPARE(fixture.results->model()->rowCount(), 0);
    QCOMPARE(fixture.editor(1)->json(), QByteArray());
}

void TestPublishPanel::repeatedPublishesWaitForNoConnection()
{
    Fixture fixture;
    const auto session = fixture.open();
    fixture.transport->setCurrentText(QStringLiteral("WebSocket"));
    fixture.fill(QStringLiteral("/default/orders"), {"1"});
    fixture.panel.findChild<QDoubleSpinBox *>(QStringLiteral("repeatPace"))->setValue(50);
    fixture.panel.findChild<QSpinBox *>(QStringLiteral("repeatTimes"))->setValue(2);
    fixture.panel.findChild<QPushButton *>(QStringLiteral("repeatStartButton"))->click();
    const auto *summary = fixture.panel.findChild<QLabel *>(QStringLiteral("repeatSummary"));
    QTRY_VERIFY2(summary->text().contains(QStringLiteral("Failed: 2 events: ")), qPrintable(summary->text()));
    QCOMPARE(session->status().state, ConnectionState::Disconnected); // Stop would find nothing that is sent later
}

QTEST_MAIN(TestPublishPanel)
#include "tst_publishpanel.moc"
