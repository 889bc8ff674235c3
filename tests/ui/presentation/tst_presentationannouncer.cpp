// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/presentationannouncer.h"

#include "tests/support/fakeclock.h"
#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/eventlogmodel.h"
#include "ui/presentation/feedmodel.h"
#include "ui/views/liveregion.h"

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

/// With the plural that English has for it.
QString sentenceOf(const char *text, int events)
{
    return QCoreApplication::translate("eventscope::NewEvents", text, nullptr, events);
}

/// A window with a feed in front of an audience.
struct Announced
{
    Announced()
    {
        file.appendEvents(2);
        file.commit();
        if (!log.open(file.path(), file.lastId()))
            qFatal("no log");
        log.extendTo(file.lastId(), file.lastId()); // so many of the rows are events
        feed.setDiscretion(discretion);
        feed.setLog(&log);
        feed.refresh();
        auto fake = std::make_unique<test::FakeClock>();
        clock = fake.get();
        announcer = new PresentationAnnouncer(discretion, window);
        announcer->tellEvents(feed, std::move(fake));
        QObject::connect(window.findChild<LiveRegion *>(), &LiveRegion::told, &window, [this](const QString &text) { heard << text; });
        window.show();
        window.activateWindow();
    }

    /// So many events come by a channel.
    void receive(int events, const QString &channel)
    {
        for (int event = 0; event < events; ++event)
            file.appendEvent("{}", channel);
        file.commit();
        log.extendTo(file.lastId(), file.lastId());
        log.refresh();
        feed.refresh();
    }
    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&window); }

    test::CaptureFile file;
    EventLogModel log;
    Discretion discretion{{QStringLiteral("mallory")}, {}};
    FeedModel feed;
    QWidget window;
    QStringList heard; ///< what a screen reader is told
    test::FakeClock *clock = nullptr;
    PresentationAnnouncer *announcer = nullptr;
};

} // namespace

class TestPresentationAnnouncer : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newEventsAreSummedUp();
    void channelsGoThroughDiscretion();
    void aFloodHasNoChannel();
    void silence_data();
    void silence();
    void statesHaveNoNames();
};

void TestPresentationAnnouncer::newEventsAreSummedUp()
{
    Announced one;
    QVERIFY(one.isActive());
    one.receive(1, QStringLiteral("/demo/orders"));
    QTRY_COMPARE(one.heard, QStringList{sentenceOf("%Ln new event(s) on %1", 1).arg(QStringLiteral("/demo/orders"))});
    one.receive(2, QStringLiteral("/demo/orders"));
    one.clock->advance(5s);
    one.receive(1, QStringLiteral("/demo/chat"));
    QTRY_COMPARE(one.heard.size(), 2);
    QCOMPARE(one.heard.last(), sentenceOf("%Ln new event(s) on several channels", 3));
}

void TestPresentationAnnouncer::channelsGoThroughDiscretion()
{
    Announced one;
    QVERIFY(one.isActive());
    one.receive(1, QStringLiteral("/users/Mallory/418293756012"));
    QTRY_COMPARE(one.heard.size(), 1);
    QVERIFY2(one.heard.first().contains(QStringLiteral("/users/")) && !one.heard.first().contains(QStringLiteral("allory"))
                 && !one.heard.first().contains(QStringLiteral("4182")),
             qPrintable(one.heard.first()));
}

/// More than there are cards for: of those in between nobody has seen the channel.
void TestPresentationAnnouncer::aFloodHasNoChannel()
{
    Announced one;
    QVERIFY(one.isActive());
    one.receive(FeedModel::maxAtOnce + 3, QStringLiteral("/demo/orders"));
    QTRY_COMPARE(one.heard, QStringList{sentenceOf("%Ln new event(s)", FeedModel::maxAtOnce + 3)});
}

void TestPresentationAnnouncer::silence_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("paused") << true;
    QTest::newRow("inactive") << false;
}

void TestPresentationAnnouncer::silence()
{
    QFETCH(const bool, isPaused);
    Announced one;
    QVERIFY(one.isActive());
    QWidget other;
    if (isPaused) {
        one.feed.setPaused(true);
    } else {
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
    }
    one.receive(1, QStringLiteral("/demo/orders"));
    one.announcer->say(QStringLiteral("end"), QStringLiteral("Published for Mallory."));
    QTRY_COMPARE(one.heard.size(), 1); // what was said before would be heard by now
    QVERIFY2(one.heard.first().startsWith(QStringLiteral("Published for ")) && !one.heard.first().contains(QStringLiteral("Mallory")),
             qPrintable(one.heard.first()));
}

void TestPresentationAnnouncer::statesHaveNoNames()
{
    test::SessionFixture server;
    server.endpoint.name = QStringLiteral("Orders of a customer");
    const auto session = server.session();
    Announced one;
    one.announcer->tellStates(*session);
    session->connectEndpoint();
    QTRY_COMPARE(one.heard.value(0), QStringLiteral("Connected"));
    server.useKey(Secret(QByteArray("da2-wrongwrongwrongwrongwrong1")));
    session->disconnectEndpoint();
    session->connectEndpoint();
    QTRY_COMPARE(session->status().state, ConnectionState::Failed);
    QTRY_COMPARE(one.heard.last(), QStringLiteral("Failed"));
    QVERIFY(one.heard.filter(QStringLiteral("customer")).isEmpty());
}

QTEST_MAIN(TestPresentationAnnouncer)
#include "tst_presentationannouncer.moc"
