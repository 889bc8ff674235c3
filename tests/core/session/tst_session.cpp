// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "tests/support/fakeclock.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"

#include <QSet>
#include <QSignalSpy>

using namespace eventscope;
using test::SessionFixture;

namespace {

constexpr int longWait = 20'000;

SubscriptionState stateOf(const Session &session, int index = 0)
{
    return session.subscriptions().value(index).state;
}

/// Of the frames whose meaning has these words.
QStringList meanings(Session &session, const QString &words)
{
    QStringList found;
    for (const FrameRecordPtr &record : session.frames().after(0).records)
        found << record->meaning;
    return found.filter(words);
}

QStringList clockRows(const Session &session)
{
    QStringList texts;
    for (const CaptureRow &row : SessionFixture::rows(session.capturePath(), CaptureRow::Kind::Connection)) {
        if (row.text.contains(QStringLiteral("clock is")))
            texts << row.text;
    }
    return texts;
}

} // namespace

class TestSession : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void badUrlAndBadFileAreRefused();
    void publishedEventsArriveAndAreRows_data();
    void publishedEventsArriveAndAreRows();
    void payloadsStayByteForByte();
    void refusedSubscriptionLeavesTheOthersAlone();
    void wrongKeyFailsAndANewOneConnects();
    void disconnectKeepsSubscriptionsForTheNextConnect();
    void activeOneIsSubscribedAnew();
    void unsubscribedIsGone();
    void serverRestartLeavesOneGapAndNoCopies();
    void changedUrlKeepsCaptureAndSubscriptions();
    void changedUrlWhileReconnectingLeavesAGap();
    void floodLosesNothing();
    void badChannelIsAResult();
    void badChannelCanBeForced();
    void publishNeedNotWaitForAConnection();
    void anotherConnectAuthorizerConnectsAnew();
    void anotherSubscribeAuthorizerSubscribesAnew();
    void anotherPublishAuthorizerLeavesTheRestAlone();
    void whatChangesNothingTriesNothing();
    void ownAuthorizersAreKept();
    void aWrongClockIsCorrected();
    void aClockCorrectedBeforeIsTold();
};

void TestSession::badUrlAndBadFileAreRefused()
{
    SessionFixture fixture;
    EndpointSettings endpoint = fixture.endpoint;
    endpoint.url = QStringLiteral("ftp://example.com/event");
    const auto badUrl = Session::start(endpoint, fixture.folder.filePath(QStringLiteral("a.escap")), fixture.authorizers, fixture.clock);
    QVERIFY(!badUrl);
    QCOMPARE(badUrl.error().code, ErrorCode::UnsupportedScheme);
    const auto badFile
        = Session::start(fixture.endpoint, fixture.folder.filePath(QStringLiteral("none/a.escap")), fixture.authorizers, fixture.clock);
    QVERIFY(!badFile);
    QCOMPARE(badFile.error().code, ErrorCode::FileFailed);
}

void TestSession::publishedEventsArriveAndAreRows_data()
{
    QTest::addColumn<PublishTransport>("transport");
    QTest::newRow("HTTP") << PublishTransport::Http;
    QTest::newRow("WebSocket") << PublishTransport::WebSocket;
}

void TestSession::publishedEventsArriveAndAreRows()
{
    QFETCH(PublishTransport, transport);
    SessionFixture fixture;
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    QCOMPARE(session->status().state, ConnectionState::Connected);

    const auto publishing = session->publish(QStringLiteral("/default/room"), {"{\"n\":1}", "42"}, transport);
    QTRY_VERIFY(publishing.isFinished());
    QVERIFY(publishing.result().isFullSuccess());
    QTRY_COMPARE(session->counters().committedEvents, 2);
    QCOMPARE(session->counters().received, 2);
    QTRY_COMPARE(session->subscriptions().constFirst().received, 2);

    QTRY_COMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).size(), 2);
    const auto events = SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Event);
    QCOMPARE(events.size(), 2);
    const QSet<QByteArray> payloads{events.at(0).payload, events.at(1).payload};
    QCOMPARE(payloads, (QSet<QByteArray>{"{\"n\":1}", "42"}));
    QCOMPARE(events.at(0).channel, QStringLiteral("/default/*"));
    const auto published = SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published);
    QCOMPARE(published.at(0).channel, QStringLiteral("/default/room"));
    QVERIFY(published.at(0).text.startsWith(QStringLiteral("published: ")));
}

void TestSession::payloadsStayByteForByte()
{
    const QByteArray payload = R"({"z":127.0,"a":18446744073709551615,"a":1e400,"t":"é😀","s":"a\/b\u0041"})";
    SessionFixture fixture;
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    (void)session->publish(QStringLiteral("/default/room"), {payload}, PublishTransport::WebSocket);
    QTRY_COMPARE(session->counters().committedEvents, 1);
    QCOMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Event).constFirst().payload, payload);
}

void TestSession::refusedSubscriptionLeavesTheOthersAlone()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    const auto refused = session->subscribe(QStringLiteral("/nowhere/*"));
    QVERIFY(refused);
    QTRY_COMPARE(stateOf(*session, 1), SubscriptionState::Refused);
    QVERIFY(!session->subscriptions().at(1).errors.isEmpty());
    QTRY_COMPARE(stateOf(*session, 0), SubscriptionState::Active);
    QCOMPARE(session->status().state, ConnectionState::Connected);
    fixture.api.publish(QStringLiteral("/default/a"), {"1"});
    QTRY_COMPARE(session->counters().committedEvents, 1);
    QTRY_COMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Error).size(), 1);

    session->resubscribe(*refused);
    QSignalSpy changed(session.get(), &Session::subscriptionsChanged);
    QVERIFY(changed.wait());
    QTRY_COMPARE(stateOf(*session, 1), SubscriptionState::Refused);
    session->unsubscribe(*refused);
    QCOMPARE(session->subscriptions().size(), 1);
}

void TestSession::wrongKeyFailsAndANewOneConnects()
{
    SessionFixture fixture;
    fixture.useKey(Secret(QByteArrayLiteral("da2-wrong")));
    const auto session = fixture.session();
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Failed);
    QVERIFY(session->status().error.has_value());
    QCOMPARE(session->status().error->code, ErrorCode::Unauthorized);
    fixture.useKey(fixture.api.definition().apiKey());
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
}

void TestSession::disconnectKeepsSubscriptionsForTheNextConnect()
{
    SessionFixture fixture;
    fixture.endpoint.subscriptions = {{QStringLiteral("/demo/*"), {}}};
    const auto session = fixture.session();
    QCOMPARE(stateOf(*session), SubscriptionState::Ended);
    session->connectEndpoint();
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    const QByteArray id = session->subscriptions().constFirst().id;
    const auto disconnecting = session->disconnectEndpoint();
    QTRY_VERIFY(disconnecting.isFinished());
    QCOMPARE(disconnecting.result(), 0);
    QTRY_COMPARE(session->status().state, ConnectionState::Disconnected);
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Ended);
    QCOMPARE(session->wantedSubscriptions(), (QList<SubscriptionSettings>{{QStringLiteral("/demo/*"), {}}}));
    session->connectEndpoint();
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    QCOMPARE(session->subscriptions().constFirst().id, id);
}

void TestSession::activeOneIsSubscribedAnew()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    const auto id = session->subscribe(QStringLiteral("/default/*"));
    QVERIFY(id);
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    QList<SubscriptionState> states;
    connect(session.get(), &Session::subscriptionsChanged, this, [&] { states << stateOf(*session); });
    session->resubscribe(*id);
    const QList<SubscriptionState> expected{SubscriptionState::Unsubscribing, SubscriptionState::Pending, SubscriptionState::Active};
    QTRY_COMPARE(states, expected);
    (void)session->publish(QStringLiteral("/default/room"), {"1"}, PublishTransport::Http);
    QTRY_COMPARE(session->counters().committedEvents, 1);
    QCOMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Gap).size(), 1);
    QCOMPARE(session->subscriptions().size(), 1);
}

void TestSession::unsubscribedIsGone()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    const auto id = session->subscribe(QStringLiteral("/default/*"));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    session->unsubscribe(*id);
    QVERIFY(session->wantedSubscriptions().isEmpty());
    QTRY_VERIFY(session->subscriptions().isEmpty());
    const auto other = session->subscribe(QStringLiteral("/demo/*"));
    QVERIFY(other);
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    fixture.api.publish(QStringLiteral("/default/a"), {"1"});
    fixture.api.publish(QStringLiteral("/demo/a"), {"2"});
    QTRY_COMPARE(session->counters().committedEvents, 1);
    QCOMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Event).constFirst().payload, QByteArrayLiteral("2"));
}

void TestSession::serverRestartLeavesOneGapAndNoCopies()
{
    SessionFixture fixture;
    const auto port = static_cast<quint16>(fixture.address.http.port());
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    fixture.api.publish(QStringLiteral("/default/a"), {"1"});
    QTRY_COMPARE(session->counters().committedEvents, 1);

    fixture.stop();
    QTRY_COMPARE(session->status().state, ConnectionState::Reconnecting);
    fixture.start(port);
    QTRY_COMPARE_WITH_TIMEOUT(session->status().state, ConnectionState::Connected, longWait);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*session), SubscriptionState::Active, longWait);
    fixture.api.publish(QStringLiteral("/default/a"), {"2"});
    QTRY_COMPARE(session->counters().committedEvents, 2);

    QList<QByteArray> payloads;
    for (const CaptureRow &row : SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Event))
        payloads << row.payload;
    QCOMPARE(payloads, (QList<QByteArray>{"1", "2"}));
    QCOMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Gap).size(), 1);
}

void TestSession::changedUrlKeepsCaptureAndSubscriptions()
{
    SessionFixture fixture;
    SessionFixture other;
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    fixture.api.publish(QStringLiteral("/default/a"), {"1"});
    QTRY_COMPARE(session->counters().committedEvents, 1);

    EndpointSettings moved = fixture.endpoint;
    moved.url = QStringLiteral("ftp://nowhere");
    QVERIFY(!session->applySettings(moved));
    moved.url = other.address.http.toString();
    fixture.useKey(other.api.definition().apiKey());
    QList<SubscriptionState> states;
    connect(session.get(), &Session::subscriptionsChanged, this, [&] { states << stateOf(*session); });
    QVERIFY(session->applySettings(moved));
    QTRY_VERIFY(states.endsWith(SubscriptionState::Active));
    other.api.publish(QStringLiteral("/default/a"), {"2"});
    QTRY_COMPARE(session->counters().committedEvents, 2);
    QCOMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Gap).size(), 1);
}

void TestSession::changedUrlWhileReconnectingLeavesAGap()
{
    SessionFixture fixture;
    SessionFixture other;
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    fixture.stop();
    QTRY_COMPARE(session->status().state, ConnectionState::Reconnecting);
    EndpointSettings moved = fixture.endpoint;
    moved.url = other.address.http.toString();
    fixture.useKey(other.api.definition().apiKey());
    QVERIFY(session->applySettings(moved));
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    other.api.publish(QStringLiteral("/default/a"), {"1"});
    QTRY_COMPARE(session->counters().committedEvents, 1);
    QCOMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Gap).size(), 1);
}

void TestSession::floodLosesNothing()
{
    constexpr int portions = 200;
    constexpr int perPortion = 250;
    SessionFixture fixture;
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    for (int portion = 0; portion < portions; ++portion) {
        QList<QByteArray> events;
        for (int i = 0; i < perPortion; ++i)
            events << QByteArray::number(portion * perPortion + i);
        fixture.api.publish(QStringLiteral("/default/flood"), events);
    }
    QTRY_COMPARE_WITH_TIMEOUT(session->counters().committedEvents, portions * perPortion, longWait);
    QCOMPARE(session->counters().received, portions * perPortion);
    QCOMPARE(session->counters().dropped, 0);
    int expected = 0;
    for (const CaptureRow &row : SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Event))
        QCOMPARE(row.payload, QByteArray::number(expected++));
    QCOMPARE(expected, portions * perPortion);
}

void TestSession::badChannelIsAResult()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    const auto publishing = session->publish(QStringLiteral("/default/*"), {"1"}, PublishTransport::Http);
    QVERIFY(publishing.isFinished());
    const PublishResult result = publishing.result();
    QVERIFY(result.failure());
    QCOMPARE(result.failure()->error.code, ErrorCode::InvalidChannel);
    QCOMPARE(session->subscribe(QStringLiteral("/no_underscore")).error().code, ErrorCode::InvalidChannel);
    QVERIFY(session->subscriptions().isEmpty());
}

void TestSession::badChannelCanBeForced()
{
    SessionFixture fixture;
    fixture.useKey(fixture.api.definition().apiKey());
    const auto session = fixture.session();
    for (const PublishTransport transport : {PublishTransport::Http, PublishTransport::WebSocket}) {
        const auto publishing = session->publish(QStringLiteral("/default/*"), {"1"}, transport, {{}, true, true});
        QTRY_VERIFY(publishing.isFinished());
        QVERIFY(publishing.result().failure());
        QCOMPARE(publishing.result().failure()->error.code, ErrorCode::BadRequest);
    }
    QTRY_COMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).size(), 2);
}

void TestSession::publishNeedNotWaitForAConnection()
{
    SessionFixture fixture;
    fixture.useKey(fixture.api.definition().apiKey());
    const auto session = fixture.session();
    const PublishOptions atOnce{{}, false};
    const auto refused = session->publish(QStringLiteral("/default/a"), {"1"}, PublishTransport::WebSocket, atOnce);
    QTRY_VERIFY(refused.isFinished());
    QVERIFY(refused.result().failure());
    QCOMPARE(refused.result().failure()->error.code, ErrorCode::NotConnected);
    QCOMPARE(session->status().state, ConnectionState::Disconnected);
    QTRY_COMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).size(), 1);

    const auto overHttp = session->publish(QStringLiteral("/default/a"), {"2"}, PublishTransport::Http, atOnce);
    QTRY_VERIFY(overHttp.isFinished());
    QVERIFY(overHttp.result().isFullSuccess());
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    const auto connected = session->publish(QStringLiteral("/default/a"), {"3"}, PublishTransport::WebSocket, atOnce);
    QTRY_VERIFY(connected.isFinished());
    QVERIFY(connected.result().isFullSuccess());
}

namespace {

/// Two authorizers with the API's key, of which the second is not used yet.
void addSecondKey(SessionFixture &fixture)
{
    AuthorizerSettings second = fixture.endpoint.authorizers.first();
    second.id = QStringLiteral("second");
    second.name = QStringLiteral("Second key");
    second.accessKeyId = QStringLiteral("makes it another one");
    fixture.endpoint.authorizers << second;
    fixture.secrets.hold(SecretStore::name(fixture.endpoint.id, second.id, QStringLiteral("apiKey")), fixture.api.definition().apiKey());
    fixture.endpoint.connectAuthorizer = fixture.endpoint.subscribeAuthorizer = fixture.endpoint.publishAuthorizer = QStringLiteral("key");
}

} // namespace

void TestSession::anotherConnectAuthorizerConnectsAnew()
{
    SessionFixture fixture;
    addSecondKey(fixture);
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    QList<ConnectionState> states;
    connect(session.get(), &Session::statusChanged, this, [&states](const ConnectionStatus &status) { states << status.state; });
    EndpointSettings changed = fixture.endpoint;
    changed.connectAuthorizer = QStringLiteral("second");
    QVERIFY(session->applySettings(changed));
    QTRY_COMPARE(states, (QList<ConnectionState>{ConnectionState::Connecting, ConnectionState::Connected}));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    QTRY_COMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Gap).size(), 1);
}

void TestSession::anotherSubscribeAuthorizerSubscribesAnew()
{
    SessionFixture fixture;
    addSecondKey(fixture);
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QVERIFY(session->subscribe(QStringLiteral("/demo/*"), QStringLiteral("second")));
    QTRY_COMPARE(stateOf(*session, 1), SubscriptionState::Active);
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    QSignalSpy statuses(session.get(), &Session::statusChanged);
    QList<SubscriptionState> second;
    connect(session.get(), &Session::subscriptionsChanged, this, [&] { second << stateOf(*session, 1); });
    EndpointSettings changed = fixture.endpoint;
    changed.subscribeAuthorizer = QStringLiteral("second");
    changed.authorizers.last().name = QStringLiteral("A name is only a name");
    QVERIFY(session->applySettings(changed));
    QTRY_COMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Gap).size(), 1);
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    QVERIFY(statuses.isEmpty());
    // The one with an authorizer of its own was never touched.
    QCOMPARE(second.count(SubscriptionState::Active), second.size());
}

void TestSession::anotherPublishAuthorizerLeavesTheRestAlone()
{
    SessionFixture fixture;
    addSecondKey(fixture);
    fixture.secrets.hold(SecretStore::name(fixture.endpoint.id, QStringLiteral("second"), QStringLiteral("apiKey")),
                         Secret(QByteArray("wrong")));
    const auto session = fixture.session();
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    QSignalSpy changes(session.get(), &Session::subscriptionsChanged);
    QSignalSpy statuses(session.get(), &Session::statusChanged);
    EndpointSettings changed = fixture.endpoint;
    changed.publishAuthorizer = QStringLiteral("second");
    QVERIFY(session->applySettings(changed));
    for (const PublishTransport transport : {PublishTransport::Http, PublishTransport::WebSocket}) {
        const auto publishing = session->publish(QStringLiteral("/default/a"), {"1"}, transport);
        QTRY_VERIFY(publishing.isFinished());
        QCOMPARE(publishing.result().failure()->error.code, ErrorCode::Unauthorized);
    }
    QVERIFY(changes.isEmpty());
    QVERIFY(statuses.isEmpty());
    QVERIFY(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Gap).isEmpty());
}

void TestSession::whatChangesNothingTriesNothing()
{
    SessionFixture fixture;
    fixture.useKey(Secret(QByteArray("wrong")));
    const auto session = fixture.session();
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Failed);
    QSignalSpy statuses(session.get(), &Session::statusChanged);
    EndpointSettings changed = fixture.endpoint;
    changed.name = QStringLiteral("Renamed");
    changed.recentChannels << QStringLiteral("/default/a");
    QVERIFY(session->applySettings(changed));
    fixture.useKey(fixture.api.definition().apiKey());
    session->credentialsChanged(); // but this does
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    QCOMPARE(statuses.size(), 2);
}

void TestSession::ownAuthorizersAreKept()
{
    SessionFixture fixture;
    addSecondKey(fixture);
    fixture.endpoint.subscriptions = {{QStringLiteral("/default/*"), QStringLiteral("second")}};
    const auto session = fixture.session();
    QCOMPARE(session->subscriptions().constFirst().authorizerId, QStringLiteral("second"));
    session->connectEndpoint();
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QCOMPARE(session->wantedSubscriptions(),
             (QList<SubscriptionSettings>{{QStringLiteral("/default/*"), QStringLiteral("second")}, {QStringLiteral("/default/*"), {}}}));
}

void TestSession::aWrongClockIsCorrected()
{
    LocalApiDefinition definition = LocalApiDefinition::makeDefault();
    definition.iamKeys = {{{QStringLiteral("AKIDLOCAL"), Secret(QByteArray("local-secret")), {}}}};
    definition.connectionAuthModes = definition.defaultSubscribeAuthModes = definition.defaultPublishAuthModes = {AuthMode::Iam};
    test::FakeClock ahead; // of the API
    ahead.setUtc(SystemClock().utc() + std::chrono::minutes(20));
    LocalEventApi api(definition, ahead);
    const auto starting = api.start({});
    QTRY_VERIFY(starting.isFinished());

    SessionFixture fixture;
    fixture.endpoint.url = starting.result()->http.toString();
    fixture.endpoint.region = definition.region;
    fixture.endpoint.authorizers.first().kind = AuthorizerSettings::Kind::Iam;
    fixture.endpoint.authorizers.first().accessKeyId = QStringLiteral("AKIDLOCAL");
    fixture.secrets.hold(SecretStore::name(fixture.endpoint.id, QStringLiteral("key"), QStringLiteral("secretAccessKey")),
                         Secret(QByteArray("local-secret")));
    const auto session = fixture.session();
    session->setRecordingFrames(true);
    QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(stateOf(*session), SubscriptionState::Active);
    const auto publishing = session->publish(QStringLiteral("/default/a"), {"1"}, PublishTransport::Http);
    QTRY_VERIFY(publishing.isFinished());
    QVERIFY(publishing.result().isFullSuccess());
    QTRY_COMPARE(clockRows(*session).size(), 1);
    const QStringList asked = meanings(*session, QStringLiteral(" GET "));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.first(), QStringLiteral("HTTP #1 GET /event: what time it is there"));
    QVERIFY2(asked.last().startsWith(QStringLiteral("HTTP #1 GET /event \u2192 ")), qPrintable(asked.last()));
}

/// By AWS STS, when the credentials were fetched.
void TestSession::aClockCorrectedBeforeIsTold()
{
    SessionFixture fixture;
    const auto session = fixture.session();
    QVERIFY(fixture.authorizers.serviceClock(fixture.endpoint.id)->noteServerDate(httpDate(SystemClock().utc() - std::chrono::hours(2))));
    session->connectEndpoint();
    QTRY_COMPARE(clockRows(*session).size(), 1);
    QVERIFY(clockRows(*session).first().contains(QStringLiteral("ahead of the service's")));
    session->disconnectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Disconnected);
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    QCOMPARE(clockRows(*session).size(), 1); // nothing new
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
