// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/consolewindow.h"
#include "tests/ui/scenarios/scenariocase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace eventscope;
using test::ConsoleWindow;

namespace {

/// Five events to publish, and the part of the panel that repeats them, at a rate.
void prepare(ConsoleWindow &console, const QString &channel)
{
    console.show();
    console.connectEndpoint();
    console.type("publishChannel", channel);
    console.paste(console.editor(1), "{\"beat\": 1}");
    console.choose(console.menuOf("publishMoreButton"), "repeatAction");
    console.pick("repeatMode", QStringLiteral("At a rate"));
}

/// How many publishes the summary tells of.
qint64 sentOf(const QString &summary)
{
    const auto match = QRegularExpression(QStringLiteral("^Sent: (\\d+) publishes, (\\d+) events to /default/beat ")).match(summary);
    return match.hasMatch() && match.captured(1) == match.captured(2) ? match.captured(1).toLongLong() : -1;
}

} // namespace

class TestRepeatScenario : public test::ScenarioCase
{
    Q_OBJECT

private Q_SLOTS:
    void stopEndsItAtOnceAndSumsUp();
    void theBudgetIsSeenAndKept();
    void failuresAreCountedByTheirCode();
};

void TestRepeatScenario::stopEndsItAtOnceAndSumsUp()
{
    ConsoleWindow console({{QStringLiteral("/default/*"), {}}});
    prepare(console, QStringLiteral("/default/beat"));
    console.type("repeatPace", QStringLiteral("20"));
    console.press("repeatStartButton");
    QVERIFY(!console.isSeen("repeatStartButton"));
    QTRY_VERIFY(console.session().counters().committedEvents >= 5);
    QVERIFY2(console.words("repeatProgress").contains(QStringLiteral("in flight")), qPrintable(console.words("repeatProgress")));
    console.press("repeatStopButton");
    const quint64 sent = console.session().lastPublish();
    QTRY_VERIFY(console.isSeen("repeatStartButton"));
    const QString summary = console.words("repeatSummary");
    QCOMPARE(sentOf(summary), qint64(sent));
    QVERIFY2(summary.contains(QStringLiteral("Published: %1 events").arg(sent)), qPrintable(summary));
    for (const char *figure : {"min ", "median ", "p95 ", "p99 ", "max ", "/s"})
        QVERIFY2(summary.contains(QLatin1String(figure)), figure);
    QVERIFY(!summary.contains(QStringLiteral("Failed")));
    QTRY_COMPARE(console.session().counters().committedEvents, qint64(sent));
    QCOMPARE(console.session().lastPublish(), sent); // none came after
    console.press("repeatCopyButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), summary);
}

void TestRepeatScenario::theBudgetIsSeenAndKept()
{
    ConsoleWindow console;
    prepare(console, QStringLiteral("/default/beat"));
    console.type("repeatPace", QStringLiteral("10"));
    QVERIFY2(console.words("repeatBudget").startsWith(QStringLiteral("10 of 25 publishes/s on this connection, 10 of 10,000 events/s")),
             qPrintable(console.words("repeatBudget")));
    QVERIFY(console.words("repeatWarning").isEmpty());
    console.type("repeatPace", QStringLiteral("24"));
    QVERIFY(console.words("repeatWarning").startsWith(QStringLiteral("Nearly all")));
    QVERIFY(console.at<QPushButton>("repeatStartButton").isEnabled());
    console.type("repeatPace", QStringLiteral("26"));
    QVERIFY(console.words("repeatWarning").startsWith(QStringLiteral("Too fast")));
    QVERIFY(!console.at<QPushButton>("repeatStartButton").isEnabled());
}

void TestRepeatScenario::failuresAreCountedByTheirCode()
{
    ConsoleWindow console;
    prepare(console, QStringLiteral("/nowhere/beat"));
    console.type("repeatPace", QStringLiteral("20"));
    console.type("repeatTimes", QStringLiteral("3"));
    console.press("repeatStartButton");
    QTRY_VERIFY2(console.words("repeatSummary").contains(QStringLiteral("Failed: 3 events: Unauthorized")),
                 qPrintable(console.words("repeatSummary")));
    QCOMPARE(console.session().lastPublish(), 3);
}

QTEST_MAIN(TestRepeatScenario)
#include "tst_repeatscenario.moc"
