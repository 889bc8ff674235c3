// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventcount.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"

using namespace eventscope;

class TestEventCount : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsEventsUpToTheId();
    void unreadableCapture();
};

void TestEventCount::countsEventsUpToTheId()
{
    test::CaptureFile file;
    file.appendEvents(5'000);
    file.appendText(CaptureRow::Kind::Gap, QStringLiteral("gap"));
    file.appendEvents(10);
    file.commit();
    QCOMPARE(countEvents(file.path(), 5'001).result(), 5'000);
    QCOMPARE(countEvents(file.path(), 5'011).result(), 5'010);
    QCOMPARE(countEvents(file.path(), 0).result(), 0);
}

void TestEventCount::unreadableCapture()
{
    QCOMPARE(countEvents(QStringLiteral("/nowhere/at/all.escap"), 10).result(), -1);
}

QTEST_GUILESS_MAIN(TestEventCount)
#include "tst_eventcount.moc"
