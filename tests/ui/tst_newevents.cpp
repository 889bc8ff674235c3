// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newevents.h"

#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

using namespace eventscope;
using namespace std::chrono_literals;

class TestNewEvents : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void waitsFiveSecondsAfterASentence();
    void sumsUpWhatCameMeanwhile();
    void forgets();
};

void TestNewEvents::sentence_data()
{
    QTest::addColumn<QStringList>("channels");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << QStringList{QStringLiteral("/demo/orders")} << QStringLiteral("3 new event(s) on /demo/orders");
    QTest::newRow("a placeholder in it") << QStringList{QStringLiteral("/demo/%1")} << QStringLiteral("3 new event(s) on /demo/%1");
    QTest::newRow("several") << QStringList{QStringLiteral("/a/*"), QStringLiteral("/b/*")}
                             << QStringLiteral("3 new event(s) on several channels");
    QTest::newRow("filtered") << QStringList() << QStringLiteral("3 new event(s) match the filter");
}

void TestNewEvents::sentence()
{
    QFETCH(const QStringList, channels);
    const test::FakeClock clock;
    NewEvents events(clock);
    events.add(3, channels);
    QTEST(events.take(), "sentence");
    QVERIFY(events.isEmpty());
}

void TestNewEvents::waitsFiveSecondsAfterASentence()
{
    test::FakeClock clock;
    NewEvents events(clock);
    events.add(1, {QStringLiteral("/a")});
    QCOMPARE(events.wait(), 0ms); // the first is told at once
    static_cast<void>(events.take());
    events.add(1, {QStringLiteral("/a")});
    QCOMPARE(events.wait(), 5'000ms);
    clock.advance(4'999ms);
    QCOMPARE(events.wait(), 1ms);
    clock.advance(1ms);
    QCOMPARE(events.wait(), 0ms);
    clock.advance(1h);
    QCOMPARE(events.wait(), 0ms);
}

void TestNewEvents::sumsUpWhatCameMeanwhile()
{
    const test::FakeClock clock;
    NewEvents events(clock);
    events.add(2, {QStringLiteral("/a")});
    events.add(5, {QStringLiteral("/a")});
    QCOMPARE(events.take(), QStringLiteral("7 new event(s) on /a"));
    events.add(1, {QStringLiteral("/b")});
    QCOMPARE(events.take(), QStringLiteral("1 new event(s) on /b")); // nothing of the sentence before
    events.add(1, {QStringLiteral("/a")});
    events.add(1, {QStringLiteral("/b")});
    QCOMPARE(events.take(), QStringLiteral("2 new event(s) on several channels"));
}

void TestNewEvents::forgets()
{
    const test::FakeClock clock;
    NewEvents events(clock);
    events.add(4, {});
    events.forget();
    QVERIFY(events.isEmpty());
    events.add(1, {QStringLiteral("/a")});
    QCOMPARE(events.take(), QStringLiteral("1 new event(s) on /a"));
}

QTEST_GUILESS_MAIN(TestNewEvents)
#include "tst_newevents.moc"
