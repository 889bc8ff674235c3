// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/countersbar.h"

#include "tests/support/testcase.h"

#include <QLabel>
#include <QLocale>

using namespace eventscope;

class TestCountersBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void numbersAreLabelledAndGrouped_data();
    void numbersAreLabelledAndGrouped();
    void labelsStandStillWhileCounting();
    void persistenceIsToldInWords();
};

namespace {

QString text(const CountersBar &bar, const char *name)
{
    return bar.findChild<QLabel *>(QLatin1String(name))->text();
}

} // namespace

void TestCountersBar::numbersAreLabelledAndGrouped_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("received");
    QTest::newRow("C") << QLocale::c() << "Received: 1234";
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates) << "Received: 1,234";
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << "Received: 1.234";
}

void TestCountersBar::numbersAreLabelledAndGrouped()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    CountersBar bar;
    QCOMPARE(text(bar, "receivedLabel"), QStringLiteral("Received: 0"));
    CaptureCounters counters;
    counters.received = 1234;
    counters.dropped = 5;
    bar.setCounters(counters);
    bar.setShown(17);
    bar.setRate(11.6);
    QTEST(text(bar, "receivedLabel"), "received");
    QCOMPARE(text(bar, "shownLabel"), QStringLiteral("Shown: 17"));
    QCOMPARE(text(bar, "droppedLabel"), QStringLiteral("Dropped: 5"));
    QCOMPARE(text(bar, "rateLabel"), QStringLiteral("Rate: 12/s"));
    QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("rateLabel"))->accessibleName(), QStringLiteral("Rate"));
}

void TestCountersBar::labelsStandStillWhileCounting()
{
    CountersBar bar;
    bar.resize(900, 24);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QCoreApplication::processEvents();
    const auto *shown = bar.findChild<QLabel *>(QStringLiteral("shownLabel"));
    const int before = shown->x();
    CaptureCounters counters;
    counters.received = 1'999'999;
    bar.setCounters(counters);
    QCoreApplication::processEvents();
    QCOMPARE(shown->x(), before);
}

void TestCountersBar::persistenceIsToldInWords()
{
    CountersBar bar;
    QVERIFY(text(bar, "secretsLabel").isEmpty());
    bar.setPersistence(SecretStore::Persistence::Keychain);
    QVERIFY(text(bar, "secretsLabel").contains(QStringLiteral("keychain")));
    bar.setPersistence(SecretStore::Persistence::SessionOnly);
    QVERIFY(text(bar, "secretsLabel").contains(QStringLiteral("session")));
}

QTEST_MAIN(TestCountersBar)
#include "tst_countersbar.moc"
