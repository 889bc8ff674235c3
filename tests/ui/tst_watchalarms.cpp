// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchalarms.h"

#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/fakenotifier.h"

#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;

namespace {

const QString endpoint = QStringLiteral("an endpoint");

WatchRule ruleOf(int perMinute)
{
    WatchRule rule;
    rule.name = QStringLiteral("Large orders");
    rule.perMinute = perMinute;
    return rule;
}

/// Alarms over rows that all look alike.
struct Fixture
{
    [[nodiscard]] std::optional<CaptureRow> row(qint64 id) const
    {
        CaptureRow found;
        found.id = id;
        found.channel = QStringLiteral("/demo/orders");
        found.payload = payload;
        return id > 0 ? std::optional(found) : std::nullopt;
    }
    [[nodiscard]] QString body() const { return notifier.shown.isEmpty() ? QString() : notifier.shown.last().body; }

    test::FakeClock clock;
    test::FakeNotifier notifier;
    QByteArray payload = "{\"order\":7}";
    WatchAlarms alarms{notifier, clock, [this](const QString &, qint64 id, qsizetype) { return row(id); }};
};

} // namespace

class TestWatchAlarms : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNameChannelAndRow();
    void holdsBackBeyondTheLimit();
    void rulesHaveLimitsOfTheirOwn();
    void changedRulesForgetWhatWaits();
    void thePayloadIsShownWhereAllowed();
    void secretsAreMasked();
    void soundsAndIsSilent();
    void aRowThatIsGoneIsStillTold();
    void testTellsAtOnce();
    void quietItForgetsWhatWaits();
};

void TestWatchAlarms::tellsNameChannelAndRow()
{
    Fixture fixture;
    fixture.alarms.report(ruleOf(6), endpoint, 1, 42);
    QCOMPARE(fixture.notifier.shown.size(), 1);
    const Notification told = fixture.notifier.shown.first();
    QCOMPARE(told.title, QStringLiteral("Large orders"));
    QCOMPARE(told.body, QStringLiteral("/demo/orders"));
    QCOMPARE(told.endpointId, endpoint);
    QCOMPARE(told.row, 42);
}

void TestWatchAlarms::holdsBackBeyondTheLimit()
{
    Fixture fixture;
    const WatchRule rule = ruleOf(2);
    for (qint64 id = 1; id <= 40; ++id)
        fixture.alarms.report(rule, endpoint, 1, id);
    QCOMPARE(fixture.notifier.shown.size(), 2);
    fixture.clock.advance(59s);
    fixture.alarms.tellWaiting();
    QCOMPARE(fixture.notifier.shown.size(), 2);
    fixture.clock.advance(1s);
    fixture.alarms.tellWaiting(); // though no further row came
    QCOMPARE(fixture.notifier.shown.size(), 3);
    QVERIFY2(fixture.body().contains(QStringLiteral("and 37 more")), qPrintable(fixture.body()));
    QCOMPARE(fixture.notifier.shown.last().row, 40);
    fixture.alarms.tellWaiting();
    QCOMPARE(fixture.notifier.shown.size(), 3);
}

void TestWatchAlarms::quietItForgetsWhatWaits()
{
    Fixture fixture;
    fixture.alarms.report(ruleOf(1), endpoint, 1, 1);
    fixture.alarms.report(ruleOf(1), endpoint, 1, 2); // waits
    fixture.alarms.setQuiet(true);
    fixture.alarms.report(ruleOf(1), endpoint, 1, 3);
    fixture.clock.advance(61s);
    fixture.alarms.tellWaiting();
    QCOMPARE(fixture.notifier.shown.size(), 1);
    fixture.alarms.setQuiet(false);
    fixture.alarms.tellWaiting();
    QCOMPARE(fixture.notifier.shown.size(), 1);
    fixture.alarms.report(ruleOf(1), endpoint, 1, 4);
    QCOMPARE(fixture.notifier.shown.size(), 2);
}

void TestWatchAlarms::rulesHaveLimitsOfTheirOwn()
{
    Fixture fixture;
    WatchRule other = ruleOf(1);
    other.name = QStringLiteral("Other");
    fixture.alarms.report(ruleOf(1), endpoint, 5, 5);
    fixture.alarms.report(ruleOf(1), endpoint, 5, 10);
    fixture.alarms.report(other, endpoint, 1, 11);
    QCOMPARE(fixture.notifier.shown.size(), 2);
    QCOMPARE(fixture.notifier.shown.last().title, QStringLiteral("Other"));
}

void TestWatchAlarms::changedRulesForgetWhatWaits()
{
    Fixture fixture;
    const WatchRule rule = ruleOf(1);
    fixture.alarms.report(rule, endpoint, 1, 1);
    fixture.alarms.report(rule, endpoint, 1, 2);
    fixture.alarms.setRules({rule}); // stays, with its limit
    fixture.alarms.report(rule, endpoint, 1, 3);
    QCOMPARE(fixture.notifier.shown.size(), 1);
    fixture.alarms.setRules({});
    fixture.clock.advance(61s);
    fixture.alarms.tellWaiting();
    QCOMPARE(fixture.notifier.shown.size(), 1);
}

void TestWatchAlarms::thePayloadIsShownWhereAllowed()
{
    Fixture fixture;
    WatchRule rule = ruleOf(6);
    rule.showsPayload = true;
    fixture.alarms.report(rule, endpoint, 1, 1);
    QCOMPARE(fixture.body(), QStringLiteral("/demo/orders: {\"order\":7}"));
    fixture.payload = '"' + QByteArray(10'000, 'x') + '"';
    fixture.alarms.report(rule, endpoint, 1, 2);
    QVERIFY(fixture.body().size() < 200);
}

void TestWatchAlarms::secretsAreMasked()
{
    Fixture fixture;
    fixture.payload = R"({"x-api-key":"da2-abcdefghijklmnopqrstuvwxyz","password":"hunter2"})";
    WatchRule rule = ruleOf(6);
    rule.showsPayload = true;
    fixture.alarms.report(rule, endpoint, 1, 1);
    QVERIFY(!fixture.body().contains(QStringLiteral("abcdef")));
    QVERIFY(!fixture.body().contains(QStringLiteral("hunter2")));
    QVERIFY(fixture.body().contains(QStringLiteral("***")));
}

void TestWatchAlarms::soundsAndIsSilent()
{
    Fixture fixture;
    QSignalSpy sounds(&fixture.alarms, &WatchAlarms::soundWanted);
    WatchRule rule = ruleOf(1);
    rule.notifies = false;
    fixture.alarms.report(rule, endpoint, 1, 1);
    QCOMPARE(sounds.size(), 0);
    rule.sounds = true;
    fixture.alarms.report(rule, endpoint, 1, 2);
    fixture.alarms.report(rule, endpoint, 1, 3); // the limit is of sounds, too
    QCOMPARE(sounds.size(), 1);
    QCOMPARE(fixture.notifier.shown.size(), 0);
}

void TestWatchAlarms::aRowThatIsGoneIsStillTold()
{
    Fixture fixture;
    fixture.alarms.report(ruleOf(6), endpoint, 3, 0);
    QCOMPARE(fixture.notifier.shown.size(), 1);
    QVERIFY(fixture.body().contains(QStringLiteral("and 2 more")));
}

void TestWatchAlarms::testTellsAtOnce()
{
    Fixture fixture;
    QSignalSpy sounds(&fixture.alarms, &WatchAlarms::soundWanted);
    WatchRule rule = ruleOf(1);
    rule.sounds = true;
    fixture.alarms.test(rule);
    fixture.alarms.test(rule);
    QCOMPARE(fixture.notifier.shown.size(), 2);
    QCOMPARE(fixture.notifier.shown.first().title, QStringLiteral("Large orders"));
    QCOMPARE(fixture.notifier.shown.first().row, 0);
    QCOMPARE(sounds.size(), 2);
}

QTEST_GUILESS_MAIN(TestWatchAlarms)
#include "tst_watchalarms.moc"
