// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/opensessions.h"

#include "tests/support/fakeclock.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using test::SessionFixture;

namespace {

constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

/// Subscribes, and publishes numbered events until so many arrived.
bool receive(SessionFixture &fixture, Session &session, qint64 until)
{
    for (qint64 number = session.counters().received; number < until; ++number)
        fixture.api.publish(QStringLiteral("/default/a"), {QByteArray::number(number)});
    return QTest::qWaitFor([&] { return session.counters().committedEvents == until; });
}

bool subscribe(Session &session)
{
    return session.subscribe(QStringLiteral("/default/*"))
        && QTest::qWaitFor([&] { return session.subscriptions().value(0).state == SubscriptionState::Active; });
}

} // namespace

/// What a session does with its capture, beside writing to it.
class TestSessionCapture : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void orderIsBySequenceWhenTheClockIsSetBack();
    void budgetHoldsFromTheStart();
    void budgetOfOpenSessionsAndThoseToCome();
};

void TestSessionCapture::orderIsBySequenceWhenTheClockIsSetBack()
{
    SessionFixture fixture;
    test::FakeClock clock;
    const auto started = Session::start(fixture.endpoint, fixture.folder.filePath(QStringLiteral("a.escap")), fixture.authorizers, clock);
    QVERIFY(started);
    Session &session = **started;
    QVERIFY(subscribe(session));
    QVERIFY(receive(fixture, session, 3));
    clock.setUtc(clock.utc() - std::chrono::hours(2));
    QVERIFY(receive(fixture, session, 6));
    const QList<CaptureRow> events = SessionFixture::rows(session.capturePath(), CaptureRow::Kind::Event);
    QCOMPARE(events.size(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(events.at(i).payload, QByteArray::number(i));
    QVERIFY(events.at(3).at == events.at(2).at - std::chrono::hours(2)); // as the clock said
    QVERIFY(events.at(3).id > events.at(2).id);
    QCOMPARE(session.status().state, ConnectionState::Connected);
}

void TestSessionCapture::budgetHoldsFromTheStart()
{
    SessionFixture fixture;
    const auto started = Session::start(fixture.endpoint, fixture.folder.filePath(QStringLiteral("a.escap")), fixture.authorizers,
                                        fixture.clock, {}, {unlimited, 40});
    QVERIFY(started);
    Session &session = **started;
    QVERIFY(subscribe(session));
    QVERIFY(receive(fixture, session, 100));
    QTRY_VERIFY(session.lastCommittedId() - session.counters().firstId < 40);
    const QList<CaptureRow> gaps = SessionFixture::rows(session.capturePath(), CaptureRow::Kind::Gap);
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().id, session.counters().firstId);
    QCOMPARE(session.counters().received, 100);
    QCOMPARE(session.counters().committedEvents, 100);
}

void TestSessionCapture::budgetOfOpenSessionsAndThoseToCome()
{
    SessionFixture fixture;
    Workspace workspace{WorkspaceStore(fixture.folder.path())};
    OpenSessions sessions(workspace, fixture.authorizers, CaptureFolder(fixture.folder.filePath(QStringLiteral("captures"))),
                          fixture.clock);
    workspace.add(fixture.endpoint);
    Session *session = sessions.open(fixture.endpoint.id).value();
    QVERIFY(subscribe(*session));
    QVERIFY(receive(fixture, *session, 100));
    QCOMPARE(session->counters().firstId, 1);
    sessions.setCaptureBudget({unlimited, 50});
    QTRY_COMPARE(session->lastCommittedId() - session->counters().firstId + 1, 48);

    sessions.close(fixture.endpoint.id);
    session = sessions.open(fixture.endpoint.id).value(); // with its subscription
    session->connectEndpoint();
    QTRY_COMPARE(session->subscriptions().value(0).state, SubscriptionState::Active);
    QVERIFY(receive(fixture, *session, 100));
    QTRY_VERIFY(session->lastCommittedId() - session->counters().firstId < 50);
}

QTEST_GUILESS_MAIN(TestSessionCapture)
#include "tst_sessioncapture.moc"
