// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/opensessions.h"

#include "core/capture/capturecopy.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace eventscope;
using test::SessionFixture;

class TestOpenSessions : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnceAndDeletesTheCapture();
    void savedCaptureOutlivesTheSession();
    void keptCaptureIsALeftover_data();
    void keptCaptureIsALeftover();
    void remembersSubscriptions();
    void removedEndpointClosesItsSession();
    void severalAtOnce();
    void aFolderThatTakesNoFileIsReplaced();
};

namespace {

struct Opened
{
    Opened()
        : workspace(WorkspaceStore(fixture.folder.filePath(QStringLiteral("config"))))
        , sessions(workspace, fixture.authorizers, CaptureFolder(fixture.folder.filePath(QStringLiteral("captures"))), fixture.clock)
    {
        workspace.add(fixture.endpoint);
    }

    SessionFixture fixture;
    Workspace workspace;
    OpenSessions sessions;
};

} // namespace

void TestOpenSessions::opensOnceAndDeletesTheCapture()
{
    Opened opened;
    QSignalSpy spy(&opened.sessions, &OpenSessions::sessionOpened);
    QCOMPARE(opened.sessions.session(QStringLiteral("local")), nullptr);
    const auto session = opened.sessions.open(QStringLiteral("local"));
    QVERIFY(session);
    QCOMPARE(*opened.sessions.open(QStringLiteral("local")), *session);
    QCOMPARE(spy.size(), 1);
    const QString capture = (*session)->capturePath();
    QVERIFY(QFileInfo::exists(capture));
    QCOMPARE(QFileInfo(capture).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    opened.sessions.close(QStringLiteral("local"));
    QVERIFY(!QFileInfo::exists(capture));
    QVERIFY(!opened.sessions.open(QStringLiteral("unknown")));
}

void TestOpenSessions::savedCaptureOutlivesTheSession()
{
    Opened opened;
    const QString target = opened.fixture.folder.filePath(QStringLiteral("saved.escap"));
    {
        Session *session = *opened.sessions.open(QStringLiteral("local"));
        QVERIFY(session->subscribe(QStringLiteral("/default/*")));
        QTRY_COMPARE(session->subscriptions().constFirst().state, SubscriptionState::Active);
        opened.fixture.api.publish(QStringLiteral("/default/a"), {"\"kept\""});
        QTRY_COMPARE(session->counters().committedEvents, 1);
        QVERIFY(copyCapture(session->capturePath(), target));
    }
    opened.sessions.close(QStringLiteral("local"));
    const auto rows = SessionFixture::rows(target, CaptureRow::Kind::Event);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().payload, QByteArrayLiteral("\"kept\""));
    QCOMPARE(QFileInfo(target).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestOpenSessions::keptCaptureIsALeftover_data()
{
    QTest::addColumn<bool>("hasEvent");
    QTest::addColumn<bool>("isReceived");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("received") << true << true << true;
    QTest::newRow("published only") << true << false << true;
    QTest::newRow("no event") << false << false << true;
    QTest::newRow("not wanted") << true << true << false;
}

void TestOpenSessions::keptCaptureIsALeftover()
{
    QFETCH(bool, hasEvent);
    QFETCH(bool, isReceived);
    QFETCH(bool, isKept);
    Opened opened;
    Session *session = *opened.sessions.open(QStringLiteral("local"));
    const QString capture = session->capturePath();
    session->connectEndpoint();
    if (isReceived)
        QVERIFY(session->subscribe(QStringLiteral("/default/*")));
    QTRY_VERIFY(session->counters().committed > 0 && (!isReceived || session->subscriptions().first().state == SubscriptionState::Active));
    if (hasEvent) {
        static_cast<void>(session->publish(QStringLiteral("/default/a"), {"1"}, PublishTransport::Http));
        QTRY_COMPARE(session->counters().published, 1);
        QTRY_COMPARE(session->counters().committedEvents, isReceived ? 1 : 0);
    }
    if (isKept)
        opened.sessions.keepCapture(QStringLiteral("local"));
    QVERIFY(opened.sessions.leftovers().isEmpty());
    opened.sessions.close(QStringLiteral("local"));
    const QStringList expected = hasEvent && isKept ? QStringList(capture) : QStringList();
    QCOMPARE(opened.sessions.leftovers(), expected);
    QCOMPARE(QFileInfo::exists(capture), !expected.isEmpty());
    if (!expected.isEmpty())
        QCOMPARE(SessionFixture::rows(capture, isReceived ? CaptureRow::Kind::Event : CaptureRow::Kind::Published).size(), 1);
}

void TestOpenSessions::remembersSubscriptions()
{
    Opened opened;
    Session *session = *opened.sessions.open(QStringLiteral("local"));
    const auto first = session->subscribe(QStringLiteral("/default/a"));
    QVERIFY(session->subscribe(QStringLiteral("/default/b")));
    const auto saved = [&] {
        QStringList patterns;
        for (const SubscriptionSettings &one : opened.workspace.endpoint(QStringLiteral("local"))->subscriptions)
            patterns << one.pattern;
        return patterns;
    };
    QCOMPARE(saved(), (QStringList{QStringLiteral("/default/a"), QStringLiteral("/default/b")}));
    QTRY_COMPARE(session->subscriptions().constFirst().state, SubscriptionState::Active);
    session->unsubscribe(*first);
    QCOMPARE(saved(), QStringList{QStringLiteral("/default/b")});
    session->disconnectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Disconnected);
    QCOMPARE(saved(), QStringList{QStringLiteral("/default/b")});
}

void TestOpenSessions::removedEndpointClosesItsSession()
{
    Opened opened;
    QVERIFY(opened.sessions.open(QStringLiteral("local")));
    QSignalSpy closing(&opened.sessions, &OpenSessions::sessionClosing);
    opened.workspace.remove(QStringLiteral("local"));
    QCOMPARE(closing.size(), 1);
    QCOMPARE(opened.sessions.session(QStringLiteral("local")), nullptr);
}

void TestOpenSessions::severalAtOnce()
{
    Opened opened;
    EndpointSettings second = opened.fixture.endpoint;
    second.id = QStringLiteral("second");
    opened.workspace.add(second);
    opened.fixture.secrets.hold(SecretStore::name(second.id, QStringLiteral("key"), QStringLiteral("apiKey")),
                                opened.fixture.api.definition().apiKey());
    Session *one = *opened.sessions.open(QStringLiteral("local"));
    Session *two = *opened.sessions.open(QStringLiteral("second"));
    QVERIFY(one->subscribe(QStringLiteral("/default/*")));
    QVERIFY(two->subscribe(QStringLiteral("/default/*")));
    QTRY_COMPARE(one->subscriptions().constFirst().state, SubscriptionState::Active);
    QTRY_COMPARE(two->subscriptions().constFirst().state, SubscriptionState::Active);
    opened.fixture.api.publish(QStringLiteral("/default/a"), {"1"});
    QTRY_COMPARE(one->counters().committedEvents, 1);
    QTRY_COMPARE(two->counters().committedEvents, 1);
    QVERIFY(one->capturePath() != two->capturePath());
}

void TestOpenSessions::aFolderThatTakesNoFileIsReplaced()
{
    SessionFixture fixture;
    QFile inTheWay(fixture.folder.filePath(QStringLiteral("captures")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Workspace workspace(WorkspaceStore(fixture.folder.filePath(QStringLiteral("config"))));
    OpenSessions sessions(workspace, fixture.authorizers, CaptureFolder(inTheWay.fileName()), fixture.clock);
    workspace.add(fixture.endpoint);
    QSignalSpy elsewhere(&sessions, &OpenSessions::capturedElsewhere);
    const auto session = sessions.open(QStringLiteral("local"));
    QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(elsewhere.first().at(1).value<Error>().code, ErrorCode::FileFailed);
    (*session)->connectEndpoint();
    QVERIFY((*session)->subscribe(QStringLiteral("/default/*")).ok());
    QTRY_COMPARE((*session)->subscriptions().value(0).state, SubscriptionState::Active);
    fixture.api.publish(QStringLiteral("/default/a"), {"1"});
    QTRY_COMPARE((*session)->counters().committedEvents, 1);
    const QString capture = (*session)->capturePath();
    QVERIFY(QFileInfo::exists(capture));
    sessions.close(QStringLiteral("local"));
    QVERIFY(!QFileInfo::exists(capture));
}

QTEST_GUILESS_MAIN(TestOpenSessions)
#include "tst_opensessions.moc"
