// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newevents.h"

#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>

using namespace eventscope;
using namespace std::chrono_literals;

namespace {
/// With the plural that English has for it.
QString sentenceOf(const char *text, int events)
{
    return QCoreApplication::translate("eventscope::NewEvents", text, nullptr, events);
}
} // namespace

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
    QTest::newRow("one") << QStringList{QStringLiteral("/demo/orders")}
                         << sentenceOf("%Ln new event(s) on %1", 3).arg(QStringLiteral("/demo/orders"));
    QTest::newRow("a placeholder in it") << QStringList{
        QStringLiteral("/demo/%1")} << sentenceOf("%Ln new event(s) on %1", 3).replace(QStringLiteral("%1"), QStringLiteral("/demo/%1"));
    QTest::newRow("several") << QStringList{QStringLiteral("/a/*"), QStringLiteral("/b/*")}
                             << sentenceOf("%Ln new event(s) on several channels", 3);
    QTest::newRow("one, and nobody knows of the rest")
        << QStringList{QStringLiteral("/a/*"), QString()} << sentenceOf("%Ln new event(s)", 3);
    QTest::newRow("several, and nobody knows of the rest")
        << QStringList{QStringLiteral("/a/*"), QString(), QStringLiteral("/b/*")} << sentenceOf("%Ln new event(s) on several channels", 3);
    QTest::newRow("filtered") << QStringList() << sentenceOf("%Ln new event(s) match the filter", 3);
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
    QCOMPARE(events.take(), sentenceOf("%Ln new event(s) on %1", 7).arg(QStringLiteral("/a")));
    events.add(1, {QStringLiteral("/b")});
    QCOMPARE(events.take(), sentenceOf("%Ln new event(s) on %1", 1).arg(QStringLiteral("/b"))); // nothing of the sentence before
    events.add(1, {QStringLiteral("/a")});
    events.add(1, {QStringLiteral("/b")});
    QCOMPARE(events.take(), sentenceOf("%Ln new event(s) on several channels", 2));
}

void TestNewEvents::forgets()
{
    const test::FakeClock clock;
    NewEvents events(clock);
    events.add(4, {});
    events.forget();
    QVERIFY(events.isEmpty());
    events.add(1, {QStringLiteral("/a")});
    QCOMPARE(events.take(), sentenceOf("%Ln new event(s) on %1", 1).arg(QStringLiteral("/a")));
}

QTEST_GUILESS_MAIN(TestNewEvents)
#include "tst_newevents.moc"
