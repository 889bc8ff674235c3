// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logcolumns.h"

#include "tests/support/testcase.h"
#include "ui/logsettings.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

namespace {

const LogColumns::Own total{QStringLiteral("Total"), QStringLiteral(".order.total")};
const LogColumns::Own state{QStringLiteral("State, \"s\""), QStringLiteral("if .a then 1 else \"x;y\" end")};
constexpr int firstOwn = LogColumns::BuiltInCount;

QList<int> shown(const LogColumns &columns)
{
    QList<int> sections;
    for (const LogColumns::Place &place : columns.places()) {
        if (place.isShown)
            sections << place.section;
    }
    return sections;
}

const QList<int> calm{LogColumns::Time, LogColumns::Subscription, LogColumns::Size, LogColumns::Payload};

} // namespace

class TestLogColumns : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreCalm();
    void oneColumnStaysShown();
    void ownColumnsComeBeforeAPayloadAtTheEnd();
    void removedOwnColumnLeavesTheOthers();
    void ownColumnsAreBounded();
    void textsComeBack();
    void oddTexts_data();
    void oddTexts();
    void settingsKeepThem();
    void settingsTellChangesOnce();
    void timesAreKept();
};

void TestLogColumns::defaultsAreCalm()
{
    const LogColumns columns;
    QCOMPARE(shown(columns), calm);
    QCOMPARE(columns.places().size(), static_cast<qsizetype>(LogColumns::BuiltInCount));
    QVERIFY(columns.own().isEmpty());
}

void TestLogColumns::oneColumnStaysShown()
{
    LogColumns columns;
    for (int section = 0; section < LogColumns::BuiltInCount; ++section)
        columns.setShown(section, false);
    QCOMPARE(shown(columns).size(), 1);
}

void TestLogColumns::ownColumnsComeBeforeAPayloadAtTheEnd()
{
    LogColumns columns;
    QVERIFY(columns.addOwn(total));
    QCOMPARE(shown(columns), (QList<int>{LogColumns::Time, LogColumns::Subscription, LogColumns::Size, firstOwn, LogColumns::Payload}));
    columns.setShown(LogColumns::Payload, false);
    QVERIFY(columns.addOwn(state));
    QCOMPARE(shown(columns).constLast(), firstOwn + 1);
}

void TestLogColumns::removedOwnColumnLeavesTheOthers()
{
    LogColumns columns;
    columns.addOwn(total);
    columns.addOwn(state);
    columns.setWidth(firstOwn + 1, 77);
    columns.removeOwn(0);
    QCOMPARE(columns.own(), QList<LogColumns::Own>{state});
    QCOMPARE(columns.place(firstOwn).width, 77);
    for (const int section : calm)
        columns.setShown(section, false);
    columns.removeOwn(0); // the last one shown
    QCOMPARE(shown(columns), QList<int>{LogColumns::Payload});
}

void TestLogColumns::ownColumnsAreBounded()
{
    LogColumns columns;
    for (qsizetype i = 0; i < LogColumns::maxOwn; ++i)
        QVERIFY(columns.addOwn(total));
    QVERIFY(!columns.addOwn(total));
}

void TestLogColumns::textsComeBack()
{
    LogColumns columns;
    columns.addOwn(total);
    columns.addOwn(state);
    columns.move(LogColumns::Payload, 0);
    columns.setShown(firstOwn, false);
    columns.setWidth(LogColumns::Channel, 210);
    QCOMPARE(LogColumns::fromTexts(columns.texts(), columns.own()), columns);
    QVERIFY(columns.texts().contains(QStringLiteral("-channel:210")));
    QVERIFY(columns.texts().contains(QStringLiteral("-own1")));
}

void TestLogColumns::oddTexts_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<int>>("expected");
    const QList<int> payload{LogColumns::Payload};
    QTest::newRow("nothing") << QStringList() << payload;
    QTest::newRow("unknown") << QStringList{QStringLiteral("colour"), QStringLiteral("payload")} << payload;
    QTest::newRow("twice") << QStringList{QStringLiteral("payload"), QStringLiteral("payload")} << payload;
    QTest::newRow("own that is not there") << QStringList{QStringLiteral("own1"), QStringLiteral("own99"), QStringLiteral("payload")}
                                           << payload;
    QTest::newRow("all hidden") << QStringList{QStringLiteral("-time"), QStringLiteral("-payload")} << payload;
    QTest::newRow("width that is none") << QStringList{QStringLiteral("payload:wide")} << payload;
}

void TestLogColumns::oddTexts()
{
    QFETCH(QStringList, texts);
    QFETCH(QList<int>, expected);
    const LogColumns columns = LogColumns::fromTexts(texts, {});
    QCOMPARE(shown(columns), expected);
    QCOMPARE(columns.places().size(), static_cast<qsizetype>(LogColumns::BuiltInCount));
    QCOMPARE_GE(LogColumns::fromTexts({QStringLiteral("time:-5")}, {}).place(LogColumns::Time).width, 0);
}

void TestLogColumns::settingsKeepThem()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    LogColumns columns;
    columns.addOwn(total);
    columns.addOwn(state);
    columns.setShown(LogColumns::Direction, true);
    columns.setWidth(LogColumns::Subscription, 99);
    {
        LogSettings settings(file);
        QCOMPARE(settings.columns(), LogColumns());
        settings.setColumns(columns);
    }
    LogSettings again(file);
    QCOMPARE(again.columns(), columns);
    columns.removeOwn(0);
    again.setColumns(columns);
    QCOMPARE(LogSettings(file).columns(), columns);
}

void TestLogColumns::settingsTellChangesOnce()
{
    const QTemporaryDir folder;
    LogSettings settings(folder.filePath(QStringLiteral("window.ini")));
    const QSignalSpy changed(&settings, &LogSettings::columnsChanged);
    LogColumns columns;
    settings.setColumns(columns);
    QCOMPARE(changed.count(), 0);
    columns.setShown(LogColumns::Number, true);
    settings.setColumns(columns);
    settings.setColumns(columns);
    QCOMPARE(changed.count(), 1);
}

void TestLogColumns::timesAreKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    {
        LogSettings settings(file);
        const QSignalSpy changed(&settings, &LogSettings::timeFormatChanged);
        settings.setShowsMicroseconds(true);
        settings.setShowsMicroseconds(true);
        settings.setTimeFormat(LogSettings::TimeFormat::SincePrevious);
        QCOMPARE(changed.count(), 2);
    }
    const LogSettings again(file);
    QVERIFY(again.showsMicroseconds());
    QCOMPARE(again.timeFormat(), LogSettings::TimeFormat::SincePrevious);
}

QTEST_GUILESS_MAIN(TestLogColumns)
#include "tst_logcolumns.moc"
