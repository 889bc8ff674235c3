// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchdesk.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/fakenotifier.h"
#include "ui/dialogs/countersdialog.h"
#include "ui/dialogs/watchrulesdialog.h"
#include "ui/panels/noticebar.h"
#include "ui/undooffers.h"
#include "ui/views/countercard.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace eventscope;

namespace {

WatchRule ruleOf(const char *name, const char *filter)
{
    WatchRule rule;
    rule.name = QString::fromLatin1(name);
    rule.filter = QString::fromLatin1(filter);
    rule.perMinute = WatchSettings::mostPerMinute;
    return rule;
}

/// A desk over two endpoints of the built-in API, both subscribed to /default/*.
struct Fixture
{
    Fixture()
    {
        SubscriptionSettings all;
        all.pattern = QStringLiteral("/default/*");
        fixture.endpoint.subscriptions = {all};
        first = open();
        second = open();
        desk->setSession(sessions.session(first));
    }
    [[nodiscard]] QString open()
    {
        const QString id = workspace.add(fixture.endpoint);
        fixture.secrets.hold(SecretStore::name(id, QStringLiteral("key"), QStringLiteral("apiKey")), fixture.api.definition().apiKey());
        const auto opened = sessions.open(id);
        if (!opened)
            qFatal("no session");
        (*opened)->connectEndpoint();
        Session *session = *opened;
        if (!QTest::qWaitFor([session] { return session->subscriptions().value(0).state == SubscriptionState::Active; }))
            qFatal("not subscribed");
        return id;
    }
    /// Both endpoints receive it.
    void publish(const QByteArray &payload)
    {
        sessions.session(first)->publish(QStringLiteral("/default/orders"), {payload}, PublishTransport::Http);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (const Notification &one : notifier.shown)
            all << one.title;
        all.sort();
        return all;
    }

    test::SessionFixture fixture;
    Workspace workspace{WorkspaceStore(fixture.folder.path())};
    OpenSessions sessions{workspace, fixture.authorizers, CaptureFolder(fixture.folder.filePath(QStringLiteral("captures"))),
                          fixture.clock};
    Theme theme;
    WatchSettings settings{fixture.folder.filePath(QStringLiteral("window.ini"))};
    test::FakeNotifier notifier;
    QWidget window;
    NoticeBar notices{theme};
    UndoOffers offers{notices};
    WatchDesk *desk = new WatchDesk({sessions, settings, theme, notifier, notices, offers, window});
    QString first;
    QString second;
};

} // namespace

class TestWatchDesk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfNewRowsOfEveryOpenEndpoint();
    void disabledAndSilentRulesTellNothing();
    void aClickWantsTheRow();
    void aDesktopWithoutNotificationsIsToldOnce();
    void endlessJqIsToldAboveTheLog();
    void removedRulesAndCountersComeBack();
    void theTestButtonNotifies();
    void countersArePreviewed();
    void aClosedEndpointIsLeftAlone();
};

void TestWatchDesk::tellsOfNewRowsOfEveryOpenEndpoint()
{
    Fixture fixture;
    fixture.publish(R"({"order":1})");
    QTRY_COMPARE(fixture.sessions.session(fixture.second)->counters().committedEvents, 1);
    QTRY_COMPARE(fixture.sessions.session(fixture.first)->counters().committedEvents, 1);
    fixture.settings.setRules({ruleOf("Seven", "kind:event jq: .order == 7")});
    fixture.publish(R"({"order":7})");
    QTRY_COMPARE(fixture.notifier.shown.size(), 2);
    QStringList endpoints{fixture.notifier.shown.first().endpointId, fixture.notifier.shown.last().endpointId};
    QVERIFY(endpoints.contains(fixture.first) && endpoints.contains(fixture.second)); // not only the one in front
    QCOMPARE(fixture.notifier.shown.first().body, QStringLiteral("/default/*"));
}

void TestWatchDesk::disabledAndSilentRulesTellNothing()
{
    Fixture fixture;
    WatchRule off = ruleOf("Off", "kind:event");
    off.isEnabled = false;
    WatchRule silent = ruleOf("Silent", "kind:event");
    silent.notifies = false;
    fixture.settings.setRules({off, silent, ruleOf("On", "kind:event"), ruleOf("Other", "kind:event order")});
    fixture.publish(R"({"order":1})");
    QTRY_COMPARE(fixture.titles(),
                 QStringList({QStringLiteral("On"), QStringLiteral("On"), QStringLiteral("Other"), QStringLiteral("Other")}));
}

void TestWatchDesk::aClickWantsTheRow()
{
    Fixture fixture;
    QSignalSpy wanted(fixture.desk, &WatchDesk::rowWanted);
    Q_EMIT fixture.notifier.activated({{}, {}, fixture.second, 42});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), QVariantList({fixture.second, qint64(42)}));
    Q_EMIT fixture.notifier.activated({{}, {}, {}, 0}); // of a test
    QCOMPARE(wanted.size(), 1);
}

void TestWatchDesk::aDesktopWithoutNotificationsIsToldOnce()
{
    Fixture fixture;
    fixture.notifier.refuses = true;
    fixture.notifier.notify({});
    const auto notice = [&fixture] { return !fixture.notices.findChildren<QLabel *>(QString(), Qt::FindChildrenRecursively).isEmpty(); };
    QVERIFY(notice());
    fixture.notices.clear(QStringLiteral("notifications"));
    QTRY_VERIFY(!notice());
    fixture.notifier.notify({});
    QVERIFY(!notice());
}

void TestWatchDesk::endlessJqIsToldAboveTheLog()
{
    Fixture fixture;
    fixture.settings.setRules({ruleOf("Endless", "kind:event jq: last(repeat(1))")});
    fixture.publish(R"({"order":1})");
    const auto texts = [&fixture] {
        QString all;
        for (const QLabel *label : fixture.notices.findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    QTRY_VERIFY_WITH_TIMEOUT(texts().contains(QStringLiteral("Endless")), 30'000);
}

void TestWatchDesk::removedRulesAndCountersComeBack()
{
    Fixture fixture;
    const QList<WatchRule> rules{ruleOf("a", "x"), ruleOf("b", "y")};
    fixture.settings.setRules(rules);
    fixture.settings.setRules({rules.first()});
    fixture.offers.undo();
    QCOMPARE(fixture.settings.rules(), rules);
    fixture.settings.setRules({ruleOf("a", "z"), rules.last()}); // changed, none is gone
    QVERIFY(!fixture.offers.action()->isEnabled());
    const QList<Counter> counters{{QStringLiteral("c"), {}, Counter::Kind::Count, {}, false}};
    fixture.settings.setCounters(counters);
    fixture.settings.setCounters({});
    fixture.offers.undo();
    QCOMPARE(fixture.settings.counters(), counters);
}

void TestWatchDesk::theTestButtonNotifies()
{
    Fixture fixture;
    fixture.settings.setRules({ruleOf("a", "x")});
    fixture.desk->actions().first()->trigger();
    auto *dialog = fixture.window.findChild<WatchRulesDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("watchRuleTest"))->click();
    QCOMPARE(fixture.titles(), QStringList({QStringLiteral("a")}));
}

void TestWatchDesk::countersArePreviewed()
{
    Fixture fixture;
    fixture.settings.setCounters({{QStringLiteral("Orders"), QStringLiteral("order"), Counter::Kind::Sum, QStringLiteral(".order"), true}});
    fixture.publish(R"({"order":7})");
    fixture.publish(R"({"order":8})");
    fixture.desk->actions().last()->trigger();
    auto *dialog = fixture.window.findChild<CountersDialog *>();
    QVERIFY(dialog);
    const auto *card = dialog->findChild<CounterCard *>();
    QTRY_COMPARE(card->value(), QStringLiteral("15"));
    fixture.publish(R"({"order":9})");
    QTRY_COMPARE(card->value(), QStringLiteral("24"));
}

void TestWatchDesk::aClosedEndpointIsLeftAlone()
{
    Fixture fixture;
    fixture.settings.setRules({ruleOf("On", "kind:event")});
    fixture.sessions.close(fixture.second);
    fixture.publish(R"({"order":1})");
    QTRY_COMPARE(fixture.notifier.shown.size(), 1);
    QCOMPARE(fixture.notifier.shown.first().endpointId, fixture.first);
}

QTEST_MAIN(TestWatchDesk)
#include "tst_watchdesk.moc"
