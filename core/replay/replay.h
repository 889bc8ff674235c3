// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundwork.h"
#include "core/base/clock.h"
#include "core/replay/replaytimeline.h"

#include <QObject>
#include <QTimer>

namespace eventscope {

/// Plays a capture back: tells "the rows up to this one have come", with the spacing they were captured with, divided by the speed. Copies
/// nothing: whoever shows the capture ends it at that row. The times of the rows are read in a thread first; then one portion of a few
/// hundred of them is read where the replay stands, well below a millisecond. GUI thread.
class Replay final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Reading, ///< the times of the rows, before anything can be played
        Paused,
        Playing,
    };
    static constexpr double slowest = 0.1;
    static constexpr double fastest = 1'000;
    /// A longer time without a row is a pause that can be skipped.
    static constexpr std::chrono::seconds longPause{5};

    /// `clock` must outlive it.
    explicit Replay(const Clock &clock, QObject *parent = nullptr);

    /// Begins with the last row of a capture, which ends with `lastId`, that has come at a time after the first. Fails with what
    /// ReplayTimeline::read() says.
    void open(const QString &path, qint64 lastId, bool plays, std::chrono::microseconds at = {});
    /// Lets go of the capture.
    void close();

    /// At the end it begins anew.
    void play();
    void pause();
    void togglePlaying();
    /// To the next row, or the one before; pauses.
    void stepForward();
    void stepBack();
    /// To the last row that has come at a time after the first.
    void seek(std::chrono::microseconds at);
    /// Times the original; bounded by slowest and fastest.
    void setSpeed(double speed);
    /// Begins anew at the end, after a second.
    void setLooping(bool looping) { m_isLooping = looping; }
    /// Goes on with the next row at once where longPause would pass without one.
    void setSkippingPauses(bool skipping) { m_isSkipping = skipping; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] bool isLooping() const { return m_isLooping; }
    [[nodiscard]] bool isSkippingPauses() const { return m_isSkipping; }
    /// Of the capture that is open; from Paused or Playing on.
    [[nodiscard]] const ReplayTimeline &timeline() const { return m_timeline; }
    /// The last row that has come.
    [[nodiscard]] const ReplayRow &row() const { return m_row; }
    /// Where the replay stands, after the first row; between two rows while it plays.
    [[nodiscard]] std::chrono::microseconds at() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_row.id == m_timeline.last().id; }

    /// Comes up to the clock. Its own timer calls it, at most 60 times a second; who owns the clock may, too.
    void tick();

Q_SIGNALS:
    void stateChanged(eventscope::Replay::State state);
    /// Another row is the last that has come: a later one, or after a seek, a step back or a loop an earlier one.
    void rowChanged(const eventscope::ReplayRow &row);
    /// at() is another; after rowChanged().
    void moved();
    void pauseSkipped(std::chrono::microseconds duration);
    /// The capture cannot be read (any more); it is Off then.
    void failed(const eventscope::Error &error);

private:
    struct Request
    {
        QString path;
        qint64 lastId = 0;
        bool plays = false;
        std::chrono::microseconds at{0};
        quint64 number = 0;
    };

    void readTimes();
    void onTimesRead(quint64 number, const Result<ReplayTimeline> &read);
    void begin(const ReplayTimeline &timeline);
    [[nodiscard]] bool isOpen() const { return m_state == State::Paused || m_state == State::Playing; }
    void step(int by);
    void stepTo(qsizetype index);
    void rest(MonotonicTime now);
    void advance(MonotonicTime now);
    void skipPause();
    void arriveAtEnd(MonotonicTime now);
    void pauseAtEnd();
    void schedule();
    [[nodiscard]] bool load(qsizetype portion);
    [[nodiscard]] std::chrono::microseconds nextAt() const;
    bool show(std::chrono::microseconds at);
    void enter(qsizetype index);
    void setState(State state);
    void fail(const Error &error);

    const Clock &m_clock;
    Request m_request;
    State m_state = State::Off;
    double m_speed = 1;
    bool m_isLooping = false;
    bool m_isSkipping = false;
    std::unique_ptr<CaptureReader> m_reader;
    ReplayTimeline m_timeline;
    QList<ReplayRow> m_rows; ///< of the portion
    qsizetype m_portion = -1;
    qsizetype m_index = 0; ///< of the row in it
    ReplayRow m_row;
    std::chrono::microseconds m_at{0};
    MonotonicTime m_tickedAt{};
    MonotonicTime m_restsUntil{}; ///< at the end of a loop; none: it does not rest
    QTimer m_timer{this};
    BackgroundWork<Result<ReplayTimeline>> m_reading; ///< ends before what its result goes to
};

} // namespace eventscope
