// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;
using test::FaultServer;
using test::SessionFixture;

/// What becomes of a publish over the WebSocket that cannot go at once, or is answered too late.
class TestSessionPublish final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsReceivedByItsOwnSubscriptions();
    void whatWaitsInVainIsNotSent();
    void whatIsTakenBackIsNeverSent();
    void whatLeftIsNotTakenBack();
    void aLateAnswerIsTold_data();
    void aLateAnswerIsTold();
    void anAnswerToNobodyIsNoRawFrame();

private:
    /// An endpoint whose WebSocket is this server, with little patience.
    static void pointAt(SessionFixture &fixture, const FaultServer &server)
    {
        fixture.endpoint.url = QStringLiteral("http://localhost:1/event");
        fixture.endpoint.realtimeUrl = server.realtimeUrl().toString();
        fixture.endpoint.options.answerTimeout = 300ms;
    }
    [[nodiscard]] static QList<Arrival> arrivals(const Session &session)
    {
        const ArrivalReport report = session.arrivals();
        const PublishedArrivals *found = report.find(session.lastPublish(), 0);
        return found ? found->arrivals : QList<Arrival>();
    }
};

void TestSessionPublish::whatWaitsIsReceivedByItsOwnSubscriptions()
{
    SessionFixture fixture;
    fixture.endpoint.subscriptions = {{QStringLiteral("/default/*"), {}}, {QStringLiteral("/default/a"), {}}};
    const auto session = fixture.session();
    const QSignalSpy waits(session.get(), &Session::publishWaits);
    const auto answer = session->publish(QStringLiteral("/default/a"), {"1"}, PublishTransport::WebSocket);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().isFullSuccess());
    QTRY_COMPARE(session->counters().received, 2);
    QTRY_COMPARE(waits.count(), 2);
    QCOMPARE(waits.at(0), (QVariantList{quint64(1), true}));
    QCOMPARE(waits.at(1), (QVariantList{quint64(1), false}));
    QTRY_COMPARE(arrivals(*session).size(), 2);
    for (const int one : {0, 1})
        QTRY_COMPARE(arrivals(*session).at(one).state, Arrival::State::Arrived);
    for (const SubscriptionInfo &info : session->subscriptions())
        QCOMPARE(info.state, SubscriptionState::Active);
}

void TestSessionPublish::whatWaitsInVainIsNotSent()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.script.upgrade = FaultServer::Upgrade::Refuse;
    server.script.status = 429;
    SessionFixture fixture;
    pointAt(fixture, server);
    const auto session = fixture.session();
    const auto answer = session->publish(QStringLiteral("/default/a"), {"1"}, PublishTransport::WebSocket);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().failure());
    QCOMPARE(answer.result().failure()->error, (Error{ErrorCode::NotConnected, QStringLiteral("there was no connection within 0.3 s")}));
    QCOMPARE(server.count(QStringLiteral("publish")), 0);
    QTRY_COMPARE(SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published).size(), 1);
}

void TestSessionPublish::whatIsTakenBackIsNeverSent()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.script.answers[QStringLiteral("subscribe")] = {}; // publishes wait for it, connected
    SessionFixture fixture;
    pointAt(fixture, server);
    fixture.endpoint.options.answerTimeout = 1s;
    fixture.endpoint.subscriptions = {{QStringLiteral("/default/*"), {}}};
    const auto session = fixture.session();
    const QSignalSpy waits(session.get(), &Session::publishWaits);
    const auto first = session->publish(QStringLiteral("/default/a"), {"1"}, PublishTransport::WebSocket);
    const quint64 taken = session->lastPublish();
    const auto second = session->publish(QStringLiteral("/default/a"), {"2"}, PublishTransport::WebSocket);
    QTRY_COMPARE(server.count(QStringLiteral("subscribe")), 1);
    session->takeBack(taken);
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(first.result().failure()->error, (Error{ErrorCode::Cancelled, QStringLiteral("taken back, not sent")}));
    QVERIFY(!second.isFinished());
    QTRY_COMPARE(server.count(QStringLiteral("publish")), 1); // after the subscription's time ran out
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result().isFullSuccess());
    QCOMPARE(server.count(QStringLiteral("publish")), 1);
    QVERIFY(!QString::fromUtf8(QJsonDocument(server.messages().last()).toJson()).contains(QStringLiteral("\"1\"")));
    const auto rows = [&] { return SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Published); };
    QTRY_COMPARE(rows().size(), 2);
    QCOMPARE(rows().first().text, QStringLiteral("Cancelled: taken back, not sent"));
    QVERIFY(rows().last().text.startsWith(QStringLiteral("published")));
}

void TestSessionPublish::whatLeftIsNotTakenBack()
{
    FaultServer server;
    QVERIFY(server.listen());
    server.script.answers[QStringLiteral("publish")] = {};
    SessionFixture fixture;
    pointAt(fixture, server);
    const auto session = fixture.session();
    const auto answer = session->publish(QStringLiteral("/default/a"), {"1"}, PublishTransport::WebSocket);
    QTRY_COMPARE(server.count(QStringLiteral("publish")), 1);
    session->takeBack(session->lastPublish());
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().failure()->error.code, ErrorCode::UnknownOutcome);
}

void TestSessionPublish::aLateAnswerIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isPublished");
    QTest::addColumn<CaptureRow::Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("published") << QByteArray(
        R"({"type":"publish_success","id":"ID","successful":[{"identifier":"late","index":0}],"failed":[]})")
                               << true << CaptureRow::Kind::Connection << QStringLiteral("after the deadline: published");
    QTest::newRow("refused") << QByteArray(
        R"({"type":"publish_error","id":"ID","errors":[{"errorType":"InvalidInputError","message":"no"}]})")
                             << false << CaptureRow::Kind::Error << QStringLiteral("after the deadline: not published, InvalidInput: no");
}

void TestSessionPublish::aLateAnswerIsTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isPublished);
    QFETCH(CaptureRow::Kind, kind);
    QFETCH(QString, says);
    FaultServer server;
    QVERIFY(server.listen());
    server.script.answers[QStringLiteral("publish")] = {};
    SessionFixture fixture;
    pointAt(fixture, server);
    const auto session = fixture.session();
    const QSignalSpy late(session.get(), &Session::publishAnsweredLate);
    const auto publishing = session->publish(QStringLiteral("/default/a"), {"1"}, PublishTransport::WebSocket);
    QTRY_VERIFY(publishing.isFinished());
    QCOMPARE(publishing.result().failure()->error.code, ErrorCode::UnknownOutcome);
    QVERIFY(late.isEmpty());
    answer.replace("ID", server.messages().last().value(QStringLiteral("id")).toString().toLatin1());
    server.sendText(answer);
    QTRY_COMPARE(late.count(), 1);
    QCOMPARE(late.first().first().toULongLong(), session->lastPublish());
    const auto result = late.first().at(1).value<PublishResult>();
    QCOMPARE(result.isFullSuccess(), isPublished);
    QCOMPARE(result.rawAnswer, answer);
    QVERIFY(result.roundTrip >= 250ms); // coarse timers may fire early
    QCOMPARE(session->channelCounts().value(QStringLiteral("/default/a")).published, isPublished ? 1 : 0);
    const auto told = [&] { return SessionFixture::rows(session->capturePath(), kind); };
    QTRY_VERIFY(!told().isEmpty() && told().constLast().text.contains(says));
    QCOMPARE(told().constLast().channel, QStringLiteral("/default/a"));
    QVERIFY(told().constLast().text.startsWith(lateAnswerStart)); // by which the filter knows it
    if (isPublished)
        QCOMPARE(session->channelCounts().value(QStringLiteral("/default/a")).lastEvent, QByteArray("1"));
}

void TestSessionPublish::anAnswerToNobodyIsNoRawFrame()
{
    FaultServer server;
    QVERIFY(server.listen());
    SessionFixture fixture;
    pointAt(fixture, server);
    const auto session = fixture.session();
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    server.sendText(R"({"type":"publish_success","id":"nobody","successful":[],"failed":[]})");
    const auto errors = [&] { return SessionFixture::rows(session->capturePath(), CaptureRow::Kind::Error); };
    QTRY_COMPARE(errors().size(), 1);
    QVERIFY2(!errors().constFirst().text.contains(QLatin1Char('{')), qPrintable(errors().constFirst().text));
    QVERIFY(errors().constFirst().text.contains(QStringLiteral("publish")));
}

QTEST_GUILESS_MAIN(TestSessionPublish)
#include "tst_sessionpublish.moc"
