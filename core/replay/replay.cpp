// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/replay.h"

#include <algorithm>
#include <cmath>

namespace eventscope {

namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;

/// 60 times a second at most; while nothing comes, as often as somebody sees the time move on.
constexpr milliseconds shortestTick{17};
constexpr milliseconds longestTick{100};
constexpr std::chrono::seconds loopRest{1};

microseconds scaled(std::chrono::nanoseconds time, double by)
{
    return microseconds(std::llround(static_cast<double>(time.count()) / 1'000 * by));
}

} // namespace

Replay::Replay(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Replay::tick);
}

void Replay::open(const QString &path, qint64 lastId, bool plays, microseconds at)
{
    close();
    m_request = {path, lastId, plays, at, m_request.number + 1};
    setState(State::Reading);
    readTimes();
}

void Replay::close()
{
    m_timer.stop();
    m_reading.cancel();
    m_reader.reset();
    m_timeline = {};
    m_rows.clear();
    m_portion = -1;
    m_row = {};
    m_at = {};
    setState(State::Off);
}

/// While an earlier capture is still being read its end calls this once more.
void Replay::readTimes()
{
    m_reading.start(
        this,
        [path = m_request.path, lastId = m_request.lastId](Progress &progress) -> Result<ReplayTimeline> {
            const auto reader = CaptureReader::open(path, &progress);
            return reader ? ReplayTimeline::read(**reader, lastId, progress) : reader.error();
        },
        [this, number = m_request.number](const Result<ReplayTimeline> &read) { onTimesRead(number, read); });
}

void Replay::onTimesRead(quint64 number, const Result<ReplayTimeline> &read)
{
    if (m_state != State::Reading)
        return;
    if (number != m_request.number)
        return readTimes();
    if (!read)
        return fail(read.error());
    begin(*read);
}

void Replay::begin(const ReplayTimeline &timeline)
{
    auto reader = CaptureReader::open(m_request.path);
    if (!reader)
        return fail(reader.error());
    m_reader = std::move(*reader);
    m_timeline = timeline;
    setState(State::Paused);
    if (show(std::min(m_request.at, m_timeline.last().at)) && m_request.plays)
        play();
}

void Replay::play()
{
    if (m_state != State::Paused)
        return;
    if (isAtEnd() && !show(microseconds(0)))
        return;
    m_tickedAt = m_clock.monotonic();
    setState(State::Playing);
    schedule();
}

void Replay::pause()
{
    if (m_state != State::Playing)
        return;
    tick();
    m_timer.stop();
    m_restsUntil = {};
    if (m_state == State::Playing)
        setState(State::Paused);
}

void Replay::togglePlaying()
{
    if (m_state == State::Playing)
        pause();
    else
        play();
}

void Replay::stepForward()
{
    step(1);
}

void Replay::stepBack()
{
    step(-1);
}

void Replay::step(int by)
{
    pause();
    if (!isOpen())
        return;
    if (by < 0 && m_index == 0) {
        if (m_portion > 0 && load(m_portion - 1))
            stepTo(m_rows.size() - 1);
    } else if (by > 0 && m_index + 1 == m_rows.size()) {
        if (m_portion + 1 < m_timeline.portionCount() && load(m_portion + 1))
            stepTo(0);
    } else {
        stepTo(m_index + by);
    }
}

void Replay::stepTo(qsizetype index)
{
    m_at = m_rows.at(index).at;
    enter(index);
    Q_EMIT moved();
}

void Replay::seek(microseconds at)
{
    if (!isOpen())
        return;
    m_restsUntil = {};
    m_tickedAt = m_clock.monotonic();
    if (show(std::clamp(at, microseconds(0), m_timeline.last().at)) && m_state == State::Playing)
        schedule();
}

void Replay::setSpeed(double speed)
{
    tick(); // what has passed, passed at the speed before
    m_speed = std::clamp(speed, slowest, fastest);
    if (m_state == State::Playing)
        schedule();
}

void Replay::tick()
{
    if (m_state != State::Playing)
        return;
    const MonotonicTime now = m_clock.monotonic();
    if (m_restsUntil != MonotonicTime{})
        return rest(now);
    advance(now);
    if (m_state == State::Playing)
        schedule();
}

void Replay::rest(MonotonicTime now)
{
    if (!m_isLooping)
        return pauseAtEnd();
    if (now < m_restsUntil)
        return schedule();
    seek(microseconds(0));
}

void Replay::advance(MonotonicTime now)
{
    const microseconds passed = scaled(now - m_tickedAt, m_speed);
    m_tickedAt = now;
    if (!show(std::min(m_at + passed, m_timeline.last().at)))
        return;
    if (isAtEnd())
        arriveAtEnd(now);
    else if (m_isSkipping)
        skipPause();
}

void Replay::skipPause()
{
    const microseconds pause = nextAt() - m_row.at;
    if (pause <= longPause)
        return;
    const microseconds left = nextAt() - m_at;
    if (show(nextAt()))
        Q_EMIT pauseSkipped(left);
}

void Replay::arriveAtEnd(MonotonicTime now)
{
    if (m_isLooping)
        m_restsUntil = now + loopRest;
    else
        pauseAtEnd();
}

void Replay::pauseAtEnd()
{
    m_timer.stop();
    m_restsUntil = {};
    setState(State::Paused);
}

void Replay::schedule()
{
    const microseconds wait = scaled(nextAt() - m_at, 1 / m_speed);
    m_timer.start(std::clamp(std::chrono::ceil<milliseconds>(wait), shortestTick, longestTick));
}

microseconds Replay::nextAt() const
{
    if (m_index + 1 < m_rows.size())
        return m_rows.at(m_index + 1).at;
    return m_portion + 1 < m_timeline.portionCount() ? m_timeline.startOf(m_portion + 1) : m_timeline.last().at;
}

bool Replay::load(qsizetype portion)
{
    if (portion == m_portion)
        return true;
    auto rows = m_timeline.rows(*m_reader, portion);
    if (!rows) {
        fail(rows.error());
        return false;
    }
    m_rows = std::move(*rows);
    m_portion = portion;
    return true;
}

/// False when the capture failed.
bool Replay::show(microseconds at)
{
    if (!load(m_timeline.portionAt(at)))
        return false;
    m_at = at;
    const auto behind
        = std::upper_bound(m_rows.cbegin(), m_rows.cend(), at, [](microseconds time, const ReplayRow &row) { return time < row.at; });
    enter(std::max<qsizetype>(0, behind - m_rows.cbegin() - 1));
    Q_EMIT moved();
    return true;
}

void Replay::enter(qsizetype index)
{
    m_index = index;
    const bool isOther = m_rows.at(index).id != m_row.id;
    m_row = m_rows.at(index);
    if (isOther)
        Q_EMIT rowChanged(m_row);
}

void Replay::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void Replay::fail(const Error &error)
{
    close();
    Q_EMIT failed(error);
}

} // namespace eventscope
