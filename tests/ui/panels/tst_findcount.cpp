// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findcount.h"

#include "tests/support/testcase.h"
#include "tests/ui/support/capturefile.h"
#include "ui/models/eventlogmodel.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace eventscope;

namespace {

/// A log of events 1, 2, 3 …
struct Log
{
    explicit Log(int events)
    {
        file.appendEvents(events);
        file.commit();
        if (!model.open(file.path(), file.lastId()))
            qFatal("no capture");
        QObject::connect(&model, &EventLogModel::scanned, &count, &FindCount::follow);
    }
    void grow(int events)
    {
        file.appendEvents(events);
        file.commit();
        model.extendTo(file.lastId(), file.counters().committedEvents);
        count.follow();
    }

    test::CaptureFile file;
    EventLogModel model;
    FindCount count{model, nullptr};
};

} // namespace

class TestFindCount : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichOfHowMany();
    void nothingFoundSaysNothing();
    void countsWhatArrives();
    void countsShownRowsOnly();
    void rowsThatGoAreNotCounted();
    void tellsThatMoreMayCome();
    void endlessExpressionEndsTheCount();
};

void TestFindCount::tellsWhichOfHowMany()
{
    Log log(130);
    QCOMPARE(log.count.text(1), QString());
    log.count.start(QStringLiteral(".order % 10 == 0"));
    QTRY_COMPARE(log.count.text(30), QStringLiteral("3 of 13"));
    QCOMPARE(log.count.text(31), QStringLiteral("13 found"));
    QCOMPARE(log.count.text(0), QStringLiteral("13 found"));
    log.count.start(QStringLiteral("\"order\""));
    QTRY_COMPARE(log.count.text(30), QStringLiteral("30 of 130"));
    log.count.stop();
    QCOMPARE(log.count.text(30), QString());
}

void TestFindCount::nothingFoundSaysNothing()
{
    Log log(20);
    QSignalSpy changed(&log.count, &FindCount::changed);
    log.count.start(QStringLiteral("nothing like it"));
    QTRY_COMPARE_GE(changed.count(), 2); // begun, and told
    QCOMPARE(log.count.text(3), QString());
}

void TestFindCount::countsWhatArrives()
{
    Log log(20);
    log.count.start(QStringLiteral(".order % 10 == 0"));
    QTRY_COMPARE(log.count.text(20), QStringLiteral("2 of 2"));
    log.grow(30);
    QTRY_COMPARE(log.count.text(20), QStringLiteral("2 of 5"));
}

void TestFindCount::countsShownRowsOnly()
{
    Log log(100);
    log.model.setFilter(QStringLiteral(".order > 50"));
    log.count.start(QStringLiteral(".order % 10 == 0"));
    QTRY_COMPARE(log.count.text(60), QStringLiteral("1 of 5"));
    QCOMPARE(log.count.text(50), QStringLiteral("5 found"));
    log.model.setFilter({});
    log.count.restart();
    QTRY_COMPARE(log.count.text(60), QStringLiteral("6 of 10"));
}

void TestFindCount::rowsThatGoAreNotCounted()
{
    Log log(100);
    log.count.start(QStringLiteral(".order % 10 == 0"));
    QTRY_COMPARE(log.count.text(60), QStringLiteral("6 of 10"));
    QVERIFY(log.model.trimTo(41));
    log.count.follow();
    QCOMPARE(log.count.text(60), QStringLiteral("2 of 6"));
    log.model.clear();
    log.count.follow();
    QCOMPARE(log.count.text(60), QString());
    log.model.showAll();
    log.count.follow();
    QTRY_COMPARE(log.count.text(60), QStringLiteral("2 of 6"));
}

void TestFindCount::tellsThatMoreMayCome()
{
    Log log(20'000);
    log.count.start(QStringLiteral("jq:([range(100)] | add) > 0 and .order % 2 == 0"));
    const QRegularExpression onOne(QStringLiteral("^2 of [\\d,]+ so far$"));
    const QRegularExpression onNone(QStringLiteral("^[\\d,]+ found so far$"));
    QTRY_VERIFY(onOne.match(log.count.text(4)).hasMatch());
    QVERIFY(onNone.match(log.count.text(3)).hasMatch());
    QTRY_COMPARE_WITH_TIMEOUT(log.count.text(4), QStringLiteral("2 of %1").arg(QLocale().toString(10'000)), 60'000);
}

void TestFindCount::endlessExpressionEndsTheCount()
{
    Log log(20'000);
    log.count.start(QStringLiteral(".order < 20000 or (.order | until(false; .))"));
    QTRY_VERIFY(log.count.text(1).startsWith(QStringLiteral("1 of ")));
    QTRY_COMPARE_WITH_TIMEOUT(log.count.text(1), QString(), 60'000);
}

QTEST_MAIN(TestFindCount)
#include "tst_findcount.moc"
