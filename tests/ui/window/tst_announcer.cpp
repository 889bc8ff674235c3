// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcer.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "ui/panels/logpanel.h"
#include "ui/panels/noticebar.h"
#include "ui/panels/publishpanel.h"
#include "ui/sessionviews.h"
#include "ui/views/liveregion.h"

#include <QMainWindow>
#include <QPushButton>
#include <QToolButton>

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

/// With the plural that English has for it.
QString sentenceOf(const char *text, int events)
{
    return QCoreApplication::translate("eventscope::NewEvents", text, nullptr, events);
}

/// A window that shows the log of a session of the built-in API, and who announces what happens there.
struct Announced
{
    Announced()
    {
        fixture.endpoint.name = QStringLiteral("Orders");
        fixture.endpoint.id = workspace.add(fixture.endpoint);
        fixture.useKey(fixture.api.definition().apiKey());
        auto fake = std::make_unique<test::FakeClock>();
        clock = fake.get();
        announcer = new Announcer({sessions, views, publish, notices, settings, window}, std::move(fake));
        QObject::connect(window.findChild<LiveRegion *>(), &LiveRegion::told, &window, [this](const QString &text) { heard << text; });
        session = sessions.open(fixture.endpoint.id).value();
        views.showEndpoint(fixture.endpoint.id);
        log = views.log(fixture.endpoint.id);
        publish.setSession(session);
        window.setCentralWidget(&views);
        window.show();
        window.activateWindow();
    }
    ~Announced() { window.takeCentralWidget(); }
    Q_DISABLE_COPY_MOVE(Announced)

    [[nodiscard]] bool subscribe(const QString &channel) const
    {
        const auto id = session->subscribe(channel);
        return id && QTest::qWaitFor([this] { return session->subscriptions().constLast().state == SubscriptionState::Active; });
    }
    /// Comes back by a subscription, and is in the log.
    [[nodiscard]] bool receive(const QByteArray &event)
    {
        const qint64 before = session->counters().received;
        fixture.api.publish(QStringLiteral("/default/orders"), {event});
        return QTest::qWaitFor([&] { return session->counters().received > before; });
    }
    [[nodiscard]] bool hasHeard(const QString &text) const
    {
        return QTest::qWaitFor([&] { return heard.join(QLatin1Char('|')).contains(text); });
    }
    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&window); }

    test::SessionFixture fixture;
    Workspace workspace{WorkspaceStore(fixture.folder.path())};
    OpenSessions sessions{workspace, fixture.authorizers, CaptureFolder(fixture.folder.filePath(QStringLiteral("captures"))),
                          fixture.clock};
    Theme theme;
    test::FakePrompt prompt;
    LogSettings settings{fixture.folder.filePath(QStringLiteral("window.ini"))};
    QMainWindow window;
    SessionViews views{sessions, theme, prompt, settings, new QWidget};
    PublishPanel publish{workspace, prompt, theme};
    NoticeBar notices{theme};
    QStringList heard; ///< what a screen reader is told
    test::FakeClock *clock = nullptr;
    Announcer *announcer = nullptr;
    Session *session = nullptr;
    LogPanel *log = nullptr;
};

} // namespace

class TestAnnouncer : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void connection();
    void sessionThatWasThereBefore();
    void refusedSubscription();
    void publishes();
    void notices();
    void eventsAreSummedUp();
    void filteredEvents();
    void inFrontOfAnAudience();
    void silence_data();
    void silence();
};

void TestAnnouncer::connection()
{
    const Announced one;
    one.session->connectEndpoint();
    QVERIFY(one.hasHeard(QStringLiteral("Orders: Connected")));
    one.session->disconnectEndpoint();
    QVERIFY(one.hasHeard(QStringLiteral("Orders: Disconnected")));
}

/// The window is made anew when the language changes.
void TestAnnouncer::sessionThatWasThereBefore()
{
    Announced one;
    QVERIFY(one.session->subscribe(QStringLiteral("/nowhere/*")));
    QVERIFY(one.hasHeard(QStringLiteral("refused")));
    one.heard.clear();
    QMainWindow window;
    SessionViews views(one.sessions, one.theme, one.prompt, one.settings, new QWidget);
    new Announcer({one.sessions, views, one.publish, one.notices, one.settings, window});
    QStringList heard;
    connect(window.findChild<LiveRegion *>(), &LiveRegion::told, &window, [&heard](const QString &text) { heard << text; });
    one.session->disconnectEndpoint();
    QTRY_COMPARE(heard, QStringList{QStringLiteral("Orders: Disconnected")});
}

void TestAnnouncer::refusedSubscription()
{
    const Announced one;
    QVERIFY(one.session->subscribe(QStringLiteral("/nowhere/*")));
    QVERIFY(one.hasHeard(QStringLiteral("Subscription to /nowhere/* refused\n")));
    QCOMPARE(one.heard.filter(QStringLiteral("refused")).size(), 1);
}

void TestAnnouncer::publishes()
{
    Announced one;
    one.session->connectEndpoint();
    one.publish.compose(QStringLiteral("/default/orders"), {"{\"order\":1}", "{\"order\":2}"});
    auto *button = one.publish.findChild<QPushButton *>(QStringLiteral("publishButton"));
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QVERIFY(one.hasHeard(Announcer::tr("%Ln event(s) published", nullptr, 2)));
}

void TestAnnouncer::notices()
{
    Announced one;
    one.notices.show(QStringLiteral("disk"), NoticeBar::Severity::Error, QStringLiteral("The disk is full."));
    QVERIFY(one.hasHeard(QStringLiteral("The disk is full.")));
}

void TestAnnouncer::eventsAreSummedUp()
{
    Announced one;
    QVERIFY(one.isActive());
    QVERIFY(one.subscribe(QStringLiteral("/default/*")));
    QVERIFY(one.receive("{\"order\":1}"));
    QVERIFY(one.hasHeard(sentenceOf("%Ln new event(s) on %1", 1).arg(QStringLiteral("/default/*"))));
    QVERIFY(one.receive("{\"order\":2}"));
    QVERIFY(one.receive("{\"order\":3}"));
    QTRY_COMPARE(one.log->shownEvents(), 3);
    one.clock->advance(5s);
    QVERIFY(one.receive("{\"order\":4}"));
    QVERIFY(one.hasHeard(sentenceOf("%Ln new event(s) on %1", 3).arg(QStringLiteral("/default/*"))));
    QCOMPARE(one.heard.filter(QStringLiteral("new event")).size(), 2);
}

void TestAnnouncer::filteredEvents()
{
    Announced one;
    QVERIFY(one.isActive());
    one.settings.setAnnouncesEvents(false);
    QVERIFY(one.subscribe(QStringLiteral("/default/*")));
    QVERIFY(one.receive("{\"state\":\"paid\"}"));
    QTRY_COMPARE(one.log->shownEvents(), 1);
    one.settings.setAnnouncesEvents(true);
    one.log->addFilterTerm(QStringLiteral("paid"));
    QTRY_VERIFY(one.log->isFiltered());
    QTRY_COMPARE(one.log->shownEvents(), 1); // found, not new
    QVERIFY(one.receive("{\"state\":\"placed\"}"));
    QVERIFY(one.receive("{\"state\":\"paid\",\"order\":2}"));
    QVERIFY(one.hasHeard(sentenceOf("%Ln new event(s) match the filter", 1)));
}

/// Others listen: neither what waits to be said nor what comes meanwhile, and none of it afterwards.
void TestAnnouncer::inFrontOfAnAudience()
{
    Announced one;
    QVERIFY(one.isActive());
    one.notices.show(QStringLiteral("disk"), NoticeBar::Severity::Error, QStringLiteral("The disk is full."));
    one.announcer->setQuiet(true);
    QVERIFY(one.subscribe(QStringLiteral("/default/*")));
    QVERIFY(one.session->subscribe(QStringLiteral("/nowhere/*")));
    QTRY_COMPARE(one.session->subscriptions().constLast().state, SubscriptionState::Refused);
    QVERIFY(one.receive("{\"order\":1}"));
    QTRY_COMPARE(one.log->shownEvents(), 1);
    one.notices.show(QStringLiteral("file"), NoticeBar::Severity::Error, QStringLiteral("The file cannot be read."));
    one.announcer->setQuiet(false);
    one.notices.show(QStringLiteral("end"), NoticeBar::Severity::Info, QStringLiteral("It is over."));
    QTRY_COMPARE(one.heard, QStringList{QStringLiteral("It is over.")});
}

void TestAnnouncer::silence_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"switched off", "paused", "not following", "inactive"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

/// What came then is not told later either.
void TestAnnouncer::silence()
{
    QFETCH(const QString, why);
    Announced one;
    QVERIFY(one.isActive());
    QVERIFY(one.subscribe(QStringLiteral("/default/*")));
    QWidget other;
    auto *follow = one.log->findChild<QToolButton *>(QStringLiteral("followButton"));
    auto *pause = one.log->findChild<QToolButton *>(QStringLiteral("pauseButton"));
    if (why == QLatin1String("switched off"))
        one.settings.setAnnouncesEvents(false);
    else if (why == QLatin1String("paused"))
        pause->click();
    else if (why == QLatin1String("not following"))
        follow->click();
    else
        other.show();
    other.activateWindow();
    QVERIFY(why != QLatin1String("inactive") || QTest::qWaitForWindowActive(&other));
    QVERIFY(one.receive("{\"order\":1}"));
    if (why == QLatin1String("paused"))
        QTRY_VERIFY(pause->text().contains(QLatin1Char('1')));
    else
        QTRY_COMPARE(one.log->shownEvents(), 1);
    one.session->disconnectEndpoint();
    QVERIFY(one.hasHeard(QStringLiteral("Orders: Disconnected"))); // a sentence said before would be heard by now
    QVERIFY(one.heard.filter(QStringLiteral("new event")).isEmpty());
}

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
