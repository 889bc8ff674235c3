// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/publishpanel.h"

#include "tests/support/faultserver.h"
#include "tests/support/httpserver.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/views/jsoneditor.h"
#include "ui/views/messagelabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
    [[nodiscard]] JsonEditor *editor(int number) const
    {
        return panel.findChild<JsonEditor *>(QStringLiteral("eventEditor%1").arg(number));
    }
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
    PublishPanel panel{workspace, theme};
    QLineEdit *channel = panel.findChild<QLineEdit *>(QStringLiteral("publishChannel"));
    QComboBox *transport = panel.findChild<QComboBox *>(QStringLiteral("publishTransport"));
    QPushButton *publish = panel.findChild<QPushButton *>(QStringLiteral("publishButton"));
    QTabWidget *tabs = panel.findChild<QTabWidget *>(QStringLiteral("eventTabs"));
    QToolButton *add = panel.findChild<QToolButton *>(QStringLiteral("addEventButton"));
    QTableView *results = panel.findChild<QTableView *>(QStringLiteral("publishResults"));
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
    void resultsStayWhileTyping();
    void oneToFiveEvents();
    void sizeIsMeteredAsSent();
    void formatButtonFormatsTheCurrentEvent();
    void eachEndpointHasItsDraft();
    void answerGoesToTheEndpointThatAsked();
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

QTEST_MAIN(TestPublishPanel)
#include "tst_publishpanel.moc"
