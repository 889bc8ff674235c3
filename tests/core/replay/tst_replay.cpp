// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/replay.h"

#include "tests/core/replay/replaycapture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace eventscope;
using namespace std::chrono_literals;
using State = Replay::State;
using std::chrono::microseconds;

class TestReplay : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beginsWithTheFirstRow();
    void beginsWhereItIsTold();
    void keepsTheSpacing();
    void speeds_data();
    void speeds();
    void aSpeedHoldsFromItsChangeOn();
    void pausesAndGoesOn();
    void stepsForwardAndBack();
    void stepsAcrossPortions();
    void seeks();
    void aClockThatWasSetBackDoesNotHoldItUp();
    void pausesAtTheEndAndBeginsAnew();
    void loopsAfterARest();
    void aLoopThatIsSwitchedOffEnds();
    void skipsLongPauses();
    void aPauseBehindAPortionIsNoPause();
    void closingLetsGo();
    void anotherCaptureTakesThePlace();
    void aCaptureThatCannotBeReadFails();
    void damageInTheMiddleFails();
    void aMillionRowsASecondAreNotToldOneByOne();
    void itsTimerPlays();

private:
    void open(const QList<microseconds> &times, bool plays = true)
    {
        m_capture = std::make_unique<test::ReplayCapture>();
        for (const microseconds at : times)
            m_capture->add(at);
        m_capture->close();
        openCapture(plays);
    }
    void openCapture(bool plays = true)
    {
        m_replay->open(m_capture->path(), m_capture->lastId(), plays);
        QCOMPARE(m_replay->state(), State::Reading);
        QTRY_VERIFY(m_replay->state() != State::Reading);
    }
    /// The last row that has come after that time.
    qint64 after(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_replay->tick();
        return m_replay->row().id;
    }

    test::FakeClock m_clock;
    std::unique_ptr<test::ReplayCapture> m_capture;
    std::unique_ptr<Replay> m_replay;
};

void TestReplay::init()
{
    failOnWarnings();
    m_clock.reset();
    m_replay = std::make_unique<Replay>(m_clock);
}

void TestReplay::beginsWithTheFirstRow()
{
    QSignalSpy rows(m_replay.get(), &Replay::rowChanged);
    open({0s, 1s, 2s}, false);
    QCOMPARE(m_replay->state(), State::Paused);
    QCOMPARE(m_replay->row().id, 1);
    QCOMPARE(m_replay->row().events, 1);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(after(10s), 1);
}

void TestReplay::beginsWhereItIsTold()
{
    open({0s, 1s, 5s});
    m_replay->open(m_capture->path(), m_capture->lastId(), false, 3s);
    QTRY_COMPARE(m_replay->state(), State::Paused);
    QCOMPARE(m_replay->row().id, 2);
    QCOMPARE(m_replay->at(), microseconds(3s));
    m_replay->open(m_capture->path(), m_capture->lastId(), false, 1h); // beyond the end is the end
    QTRY_COMPARE(m_replay->state(), State::Paused);
    QVERIFY(m_replay->isAtEnd());
}

void TestReplay::keepsTheSpacing()
{
    open({0s, 1s, 1500ms, 4s, 5s});
    QCOMPARE(m_replay->state(), State::Playing);
    QCOMPARE(after(999ms), 1);
    QCOMPARE(after(1ms), 2);
    QCOMPARE(after(499ms), 2);
    QCOMPARE(after(1ms), 3);
    QCOMPARE(after(2'499ms), 3);
    QCOMPARE(after(1ms), 4);
    QCOMPARE(m_replay->at(), microseconds(4s));
}

void TestReplay::speeds_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("milliseconds"); // to the second row, which comes after 10 s
    QTest::addRow("half") << 0.5 << 20'000;
    QTest::addRow("one") << 1.0 << 10'000;
    QTest::addRow("two") << 2.0 << 5'000;
    QTest::addRow("ten") << 10.0 << 1'000;
    QTest::addRow("a hundred") << 100.0 << 100;
    QTest::addRow("slowest") << 0.0 << 100'000;
    QTest::addRow("fastest") << 1e9 << 10;
}

void TestReplay::speeds()
{
    QFETCH(double, speed);
    QFETCH(int, milliseconds);
    m_replay->setSpeed(speed);
    open({0s, 10s, 1h});
    QCOMPARE(after(std::chrono::milliseconds(milliseconds) - 1ms), 1);
    QCOMPARE(after(1ms), 2);
}

void TestReplay::aSpeedHoldsFromItsChangeOn()
{
    open({0s, 10s, 20s});
    m_clock.advance(5s);
    m_replay->setSpeed(10); // five seconds are left of the first ten
    QCOMPARE(after(499ms), 1);
    QCOMPARE(after(1ms), 2);
}

void TestReplay::pausesAndGoesOn()
{
    open({0s, 1s, 2s});
    m_clock.advance(600ms);
    m_replay->pause();
    QCOMPARE(m_replay->state(), State::Paused);
    QCOMPARE(m_replay->at(), microseconds(600ms));
    QCOMPARE(after(1h), 1);
    m_replay->togglePlaying();
    QCOMPARE(after(399ms), 1);
    QCOMPARE(after(1ms), 2);
}

void TestReplay::stepsForwardAndBack()
{
    open({0s, 1s, 1s, 3s});
    m_replay->stepForward();
    QCOMPARE(m_replay->state(), State::Paused);
    QCOMPARE(m_replay->row().id, 2);
    m_replay->stepForward();
    QCOMPARE(m_replay->row().id, 3);
    QCOMPARE(m_replay->at(), microseconds(1s));
    m_replay->stepBack();
    m_replay->stepBack();
    QCOMPARE(m_replay->row().id, 1);
    QCOMPARE(m_replay->row().events, 1);
    m_replay->stepBack(); // there is none before it
    QCOMPARE(m_replay->row().id, 1);
    for (int step = 0; step < 9; ++step)
        m_replay->stepForward();
    QCOMPARE(m_replay->row().id, 4);
    QVERIFY(m_replay->isAtEnd());
}

void TestReplay::stepsAcrossPortions()
{
    QList<microseconds> times;
    for (qint64 row = 0; row < 2 * ReplayTimeline::portionRows; ++row)
        times << row * 1ms;
    open(times, false);
    m_replay->seek((ReplayTimeline::portionRows - 1) * 1ms);
    QCOMPARE(m_replay->row().id, ReplayTimeline::portionRows);
    m_replay->stepForward();
    QCOMPARE(m_replay->row().id, ReplayTimeline::portionRows + 1);
    m_replay->stepBack();
    QCOMPARE(m_replay->row().id, ReplayTimeline::portionRows);
    QCOMPARE(m_replay->row().events, ReplayTimeline::portionRows);
}

void TestReplay::seeks()
{
    open({0s, 1s, 2s, 3s});
    QSignalSpy rows(m_replay.get(), &Replay::rowChanged);
    m_replay->seek(2500ms);
    QCOMPARE(m_replay->row().id, 3);
    QCOMPARE(m_replay->state(), State::Playing);
    QCOMPARE(after(499ms), 3);
    m_replay->seek(0s);
    QCOMPARE(m_replay->row().id, 1);
    QCOMPARE(after(1s), 2);
    m_replay->seek(1h);
    QCOMPARE(m_replay->row().id, 4);
    m_replay->seek(-5s);
    QCOMPARE(m_replay->row().id, 1);
    QCOMPARE(rows.size(), 5);
}

void TestReplay::aClockThatWasSetBackDoesNotHoldItUp()
{
    open({3600s, 3601s, 0s, 1s});
    QCOMPARE(m_replay->row().id, 1);
    QCOMPARE(after(1s), 3); // the row after the clock was set back comes at once
    QCOMPARE(after(1s), 4);
}

void TestReplay::pausesAtTheEndAndBeginsAnew()
{
    open({0s, 1s});
    QCOMPARE(after(30s), 2);
    QCOMPARE(m_replay->state(), State::Paused);
    QVERIFY(m_replay->isAtEnd());
    QCOMPARE(m_replay->at(), microseconds(1s));
    m_replay->play();
    QCOMPARE(m_replay->row().id, 1);
    QCOMPARE(after(1s), 2);
}

void TestReplay::loopsAfterARest()
{
    m_replay->setLooping(true);
    open({0s, 1s});
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(m_replay->row().id, 1);
        QCOMPARE(after(1s), 2);
        QCOMPARE(m_replay->state(), State::Playing);
        QCOMPARE(after(999ms), 2);
        after(1ms);
    }
}

void TestReplay::aLoopThatIsSwitchedOffEnds()
{
    m_replay->setLooping(true);
    open({0s, 1s});
    after(1s);
    m_replay->setLooping(false);
    QCOMPARE(after(5s), 2);
    QCOMPARE(m_replay->state(), State::Paused);
}

void TestReplay::skipsLongPauses()
{
    QSignalSpy skipped(m_replay.get(), &Replay::pauseSkipped);
    m_replay->setSkippingPauses(true);
    open({0s, 5s, 65s, 66s});
    QCOMPARE(after(4'999ms), 1); // five seconds are not long
    QCOMPARE(skipped.size(), 0);
    QCOMPARE(after(501ms), 3);
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(skipped.first().first().value<microseconds>(), microseconds(59'500ms));
    QCOMPARE(after(1s), 4);
}

void TestReplay::aPauseBehindAPortionIsNoPause()
{
    QSignalSpy skipped(m_replay.get(), &Replay::pauseSkipped);
    m_replay->setSkippingPauses(true);
    QList<microseconds> times;
    for (qint64 row = 0; row < 3 * ReplayTimeline::portionRows; ++row)
        times << row * 1s;
    open(times, false);
    m_replay->seek((ReplayTimeline::portionRows - 1) * 1s);
    m_replay->play();
    QCOMPARE(after(500ms), ReplayTimeline::portionRows);
    QCOMPARE(after(500ms), ReplayTimeline::portionRows + 1);
    QCOMPARE(skipped.size(), 0);
}

void TestReplay::closingLetsGo()
{
    open({0s, 1s});
    QSignalSpy rows(m_replay.get(), &Replay::rowChanged);
    m_replay->close();
    QCOMPARE(m_replay->state(), State::Off);
    after(5s);
    m_replay->play();
    m_replay->stepForward();
    m_replay->seek(1s);
    QCOMPARE(rows.size(), 0);
    QVERIFY(QFile::remove(m_capture->path()));
}

void TestReplay::anotherCaptureTakesThePlace()
{
    test::ReplayCapture first;
    first.add(0s);
    first.close();
    m_replay->open(first.path(), 1, true);
    open({0s, 1s, 2s}, false);
    QCOMPARE(m_replay->timeline().last().id, 3);
    m_replay->open(first.path(), 1, true);
    m_replay->close();
    QTest::qWait(0);
    QCOMPARE(m_replay->state(), State::Off);
}

void TestReplay::aCaptureThatCannotBeReadFails()
{
    QSignalSpy failed(m_replay.get(), &Replay::failed);
    m_replay->open(QStringLiteral("/nowhere/at/all.escap"), 5, true);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileFailed);
    QCOMPARE(m_replay->state(), State::Off);
}

void TestReplay::damageInTheMiddleFails()
{
    m_capture = std::make_unique<test::ReplayCapture>();
    for (int row = 0; row < 5'000; ++row)
        m_capture->add(row * 1ms, QByteArray(100, '1'));
    m_capture->close();
    m_capture->damage(QFileInfo(m_capture->path()).size() / 2, 20'000);
    QSignalSpy failed(m_replay.get(), &Replay::failed);
    openCapture();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotACapture);
}

void TestReplay::aMillionRowsASecondAreNotToldOneByOne()
{
    QList<microseconds> times;
    for (int row = 0; row < 100'000; ++row)
        times << row * 1us * 1'000;
    m_replay->setSpeed(1'000); // a million a second
    open(times);
    QSignalSpy rows(m_replay.get(), &Replay::rowChanged);
    for (int tick = 1; tick < 6; ++tick)
        QCOMPARE(after(17ms), tick * 17'000 + 1);
    QCOMPARE(rows.size(), 5);
}

void TestReplay::itsTimerPlays()
{
    const SystemClock clock;
    m_replay = std::make_unique<Replay>(clock);
    QList<microseconds> times;
    for (int row = 0; row < 1'000; ++row)
        times << row * 1ms;
    m_replay->setSpeed(2);
    QSignalSpy rows(m_replay.get(), &Replay::rowChanged);
    QElapsedTimer timer;
    timer.start();
    open(times);
    QTRY_COMPARE(m_replay->state(), State::Paused);
    QCOMPARE(m_replay->row().id, 1'000);
    QVERIFY2(rows.size() <= timer.elapsed() * 60 / 1'000 + 2, qPrintable(QString::number(rows.size())));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
