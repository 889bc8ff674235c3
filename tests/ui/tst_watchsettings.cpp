// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchsettings.h"

#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace eventscope;

class TestWatchSettings : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRules();
    void keepsCounters();
    void highlightsAreEnabledRulesWithAColour();
    void readsWhatItDoesNotKnow();

private:
    [[nodiscard]] QString file() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".ini"));
    }

    QTemporaryDir m_folder;
};

void TestWatchSettings::keepsRules()
{
    const QList<WatchRule> rules{
        {QStringLiteral("large, \"100\""), QStringLiteral(".total > 100"), Theme::RuleColor::Purple, true, false, true, true, 60},
        {QStringLiteral("quiet"), QStringLiteral("kind:error"), std::nullopt, false, true, false, false, 1},
    };
    {
        WatchSettings settings(file());
        QSignalSpy changed(&settings, &WatchSettings::rulesChanged);
        settings.setRules(rules);
        settings.setRules(rules);
        QCOMPARE(changed.size(), 1);
    }
    WatchSettings again(file());
    QCOMPARE(again.rules(), rules);
    again.setRules({rules.last()});
    QCOMPARE(WatchSettings(file()).rules(), QList<WatchRule>{rules.last()});
}

void TestWatchSettings::keepsCounters()
{
    const QList<Counter> counters{
        {QStringLiteral("orders today"), {}, Counter::Kind::Count, {}, true},
        {QStringLiteral("turnover"), QStringLiteral("paid"), Counter::Kind::Sum, QStringLiteral(".items[].price"), false},
    };
    WatchSettings settings(file());
    QSignalSpy changed(&settings, &WatchSettings::countersChanged);
    settings.setCounters(counters);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(WatchSettings(file()).counters(), counters);
}

void TestWatchSettings::highlightsAreEnabledRulesWithAColour()
{
    WatchSettings settings(file());
    WatchRule rule{QStringLiteral("a"), QStringLiteral("x"), Theme::RuleColor::Red};
    WatchRule off = rule;
    off.isEnabled = false;
    WatchRule plain = rule;
    plain.color = std::nullopt;
    settings.setRules({off, rule, plain});
    QCOMPARE(settings.highlights(), (QList<ColorRule>{{QStringLiteral("a"), QStringLiteral("x"), Theme::RuleColor::Red, true, true}}));
}

void TestWatchSettings::readsWhatItDoesNotKnow()
{
    {
        QSettings raw(file(), QSettings::IniFormat);
        raw.setValue(QStringLiteral("watch/1/name"), QStringLiteral("a"));
        raw.setValue(QStringLiteral("watch/1/color"), QStringLiteral("Infrared"));
        raw.setValue(QStringLiteral("watch/1/perMinute"), 100'000);
        raw.setValue(QStringLiteral("counters/1/name"), QStringLiteral("b"));
        raw.setValue(QStringLiteral("counters/1/kind"), QStringLiteral("Median"));
    }
    const WatchSettings settings(file());
    QCOMPARE(settings.rules().size(), 1);
    QVERIFY(!settings.rules().first().color);
    QCOMPARE(settings.rules().first().perMinute, WatchSettings::mostPerMinute);
    QCOMPARE(settings.counters().value(0).kind, Counter::Kind::Count);
}

QTEST_GUILESS_MAIN(TestWatchSettings)
#include "tst_watchsettings.moc"
