// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logsettings.h"

#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;
using Color = Theme::RuleColor;

class TestLogSettings : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filtersAreKept();
    void rulesAreKept();
    void recentAreTheLastTen();
    void foldingIsOffAndKept();
    void announcementsAreOnAndKept();
    void ignoredPathsAreKept();
    void aDamagedFileIsBorne();

private:
    QTemporaryDir m_folder;
};

void TestLogSettings::filtersAreKept()
{
    const QString file = m_folder.filePath(QStringLiteral("filters.ini"));
    const QList<NamedFilter> filters{{QStringLiteral("Gr\u00f6\u00dfer, \"mehr\""), QStringLiteral("jq: .a[0] == \"x, y\"")},
                                     {QStringLiteral("B"), QStringLiteral("kind:gap")}};
    {
        LogSettings settings(file);
        const QSignalSpy changed(&settings, &LogSettings::savedFiltersChanged);
        settings.setSavedFilters(filters);
        settings.setSavedFilters(filters);
        QCOMPARE(changed.size(), 1);
    }
    LogSettings again(file);
    QCOMPARE(again.savedFilters(), filters);
    again.setSavedFilters(filters.mid(1));
    QCOMPARE(again.savedFilters(), filters.mid(1));
}

void TestLogSettings::rulesAreKept()
{
    const QString file = m_folder.filePath(QStringLiteral("rules.ini"));
    const QList<ColorRule> rules{{QStringLiteral("A"), QStringLiteral("a"), Color::Purple, false},
                                 {QStringLiteral("B"), QStringLiteral(".b > 1"), Color::Green, true}};
    LogSettings(file).setColorRules(rules);
    QCOMPARE(LogSettings(file).colorRules(), rules);
}

void TestLogSettings::recentAreTheLastTen()
{
    LogSettings settings(m_folder.filePath(QStringLiteral("recent.ini")));
    for (int number = 0; number < 12; ++number)
        settings.addRecentFilter(QString::number(number));
    QCOMPARE(settings.recentFilters().size(), 10);
    QCOMPARE(settings.recentFilters().constFirst(), QStringLiteral("11"));
    settings.addRecentFilter(QStringLiteral("5"));
    QCOMPARE(settings.recentFilters().size(), 10);
    QCOMPARE(settings.recentFilters().constFirst(), QStringLiteral("5"));
}

void TestLogSettings::foldingIsOffAndKept()
{
    const QString file = m_folder.filePath(QStringLiteral("fold.ini"));
    QVERIFY(!LogSettings(file).foldsCopies());
    LogSettings(file).setFoldsCopies(true);
    QVERIFY(LogSettings(file).foldsCopies());
}

void TestLogSettings::announcementsAreOnAndKept()
{
    const QString file = m_folder.filePath(QStringLiteral("announce.ini"));
    QVERIFY(LogSettings(file).announcesEvents());
    LogSettings(file).setAnnouncesEvents(false);
    QVERIFY(!LogSettings(file).announcesEvents());
}

void TestLogSettings::ignoredPathsAreKept()
{
    const QString file = m_folder.filePath(QStringLiteral("ignored.ini"));
    const QString paths = QStringLiteral(".time, .items[].\"odd, key\"");
    {
        LogSettings settings(file);
        const QSignalSpy changed(&settings, &LogSettings::ignoredPathsChanged);
        settings.setIgnoredPaths(paths);
        settings.setIgnoredPaths(paths);
        QCOMPARE(changed.size(), 1);
    }
    QCOMPARE(LogSettings(file).ignoredPaths(), paths);
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(QStringLiteral("log/ignoredPaths")).toString(), paths);
}

void TestLogSettings::aDamagedFileIsBorne()
{
    const QString file = m_folder.filePath(QStringLiteral("damaged.ini"));
    QSettings raw(file, QSettings::IniFormat);
    raw.setValue(QStringLiteral("log/colorRules/1/filter"), QStringLiteral("a"));
    raw.setValue(QStringLiteral("log/colorRules/1/color"), QStringLiteral("Ultraviolet"));
    raw.setValue(QStringLiteral("log/savedFilters/1/name"), QStringLiteral("without a filter"));
    raw.setValue(QStringLiteral("log/savedFilters/2/filter"), QStringLiteral("after a hole"));
    raw.sync();
    const LogSettings settings(file);
    QCOMPARE(settings.colorRules().size(), 1);
    QCOMPARE(settings.colorRules().constFirst().color, Color::Red);
    QVERIFY(settings.savedFilters().isEmpty());
}

QTEST_GUILESS_MAIN(TestLogSettings)
#include "tst_logsettings.moc"
