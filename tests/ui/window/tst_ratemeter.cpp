// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ratemeter.h"

#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace eventscope;

class TestRateMeter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheRateAndThenZero();
    void resetIsZero();
};

void TestRateMeter::tellsTheRateAndThenZero()
{
    RateMeter meter;
    QSignalSpy spy(&meter, &RateMeter::rateChanged);
    QVERIFY(!spy.wait(300)); // nothing counted: silent
    meter.update(1'000);
    QVERIFY(spy.wait());
    QVERIFY(meter.perSecond() > 0.0);
    QTRY_COMPARE(meter.perSecond(), 0.0); // the counter stands still
}

void TestRateMeter::resetIsZero()
{
    RateMeter meter;
    QSignalSpy spy(&meter, &RateMeter::rateChanged);
    QVERIFY(!spy.wait(300));
    meter.update(1'000);
    QVERIFY(spy.wait());
    meter.reset();
    QCOMPARE(meter.perSecond(), 0.0);
    QCOMPARE(spy.constLast().constFirst().toDouble(), 0.0);
}

QTEST_MAIN(TestRateMeter)
#include "tst_ratemeter.moc"
