// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/welcomepage.h"

#include "tests/support/testcase.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace eventscope;

class TestWelcomePage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasFourWaysOn();
    void promisesNoTelemetry();
};

void TestWelcomePage::hasFourWaysOn()
{
    Theme theme;
    WelcomePage page(theme);
    QSignalSpy tries(&page, &WelcomePage::tryBuiltIn);
    QSignalSpy adds(&page, &WelcomePage::addEndpoint);
    QSignalSpy finds(&page, &WelcomePage::findApis);
    QCOMPARE(page.findChildren<QPushButton *>().size(), 4);
    page.findChild<QPushButton *>(QStringLiteral("tryBuiltInButton"))->click();
    QCOMPARE(tries.count(), 1);
    QCOMPARE(adds.count(), 0);
    page.findChild<QPushButton *>(QStringLiteral("welcomeAddEndpointButton"))->click();
    QCOMPARE(tries.count(), 1);
    QCOMPARE(adds.count(), 1);
    page.findChild<QPushButton *>(QStringLiteral("welcomeFindButton"))->click();
    QCOMPARE(finds.count(), 1);
    QCOMPARE(adds.count(), 1);
    QSignalSpy plays(&page, &WelcomePage::playDemo);
    page.findChild<QPushButton *>(QStringLiteral("playDemoButton"))->click();
    QCOMPARE(plays.count(), 1);
}

void TestWelcomePage::promisesNoTelemetry()
{
    Theme theme;
    WelcomePage page(theme);
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("No account, no telemetry.")));
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
