// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundwork.h"
#include "core/base/clock.h"
#include "core/net/publishresult.h"
#include "core/replay/republishreader.h"

#include <QFuture>
#include <QMap>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>
#include <optional>

namespace eventscope {

/// What publishing again came to, so far. Each event counts once: left out, or sent and then succeeded, failed, unknown or filtered out.
struct RepublishSummary
{
    enum class LeftOut {
        Unmapped, ///< no rule for its channel
        InvalidChannel, ///< what its channel is mapped to, or was captured as, is none to publish to
        TooLarge, ///< more than an event may have (protocol.md 10)
        NotJson, ///< the service takes JSON only (protocol.md 3.5)
    };

    qint64 publishes = 0; ///< sent
    qint64 events = 0; ///< sent
    qint64 inFlight = 0; ///< publishes that have no answer yet
    qint64 succeeded = 0; ///< events
    qint64 unknown = 0; ///< events whose publish had no answer: they may have been published, and are not sent again
    qint64 filteredOut = 0; ///< events that the answer does not name: the API's handler left them out (protocol.md 3.5)
    QMap<QString, qint64> failed; ///< events by code: the service's own, or errorCodeName() of a publish that failed as a whole
    QMap<LeftOut, qint64> leftOut; ///< events that were not sent
    std::chrono::microseconds elapsed{0}; ///< from the first publish to the last

    [[nodiscard]] qint64 failedEvents() const;
    [[nodiscard]] qint64 leftOutEvents() const;
    /// Sent or left out.
    [[nodiscard]] qint64 doneEvents() const { return events + leftOutEvents(); }
};

/// Publishes the events of a capture again, in their order and byte for byte: consecutive events of one channel that are due together go in
/// one publish, up to five; never more a second than the budget of the plan, also not to make up for a pause. Stops by itself when
/// several publishes in a row failed as a whole. Rows are read in a thread, some megabytes ahead. GUI thread.
class Republisher final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Sending,
        Draining, ///< nothing is sent any more, answers are awaited
    };
    using Publish = std::function<QFuture<PublishResult>(const QString &channel, const QList<QByteArray> &events)>;
    /// So many failed publishes in a row end it.
    static constexpr int mostFailures = 10;

    /// `clock` must outlive it. `publish` is called in this thread; a future that ends without a result counts as UnknownOutcome.
    Republisher(Publish publish, const Clock &clock, QObject *parent = nullptr);
    ~Republisher() override;

    /// Nothing happens unless Idle.
    void start(const RepublishChoice &choice, const RepublishPlan &plan);
    /// Nothing is sent from now on.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const RepublishSummary &summary() const { return m_summary; }
    /// Why it stopped by itself before the end: the capture cannot be read, or the error of the last of mostFailures publishes.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

    /// Sends one publish, if one is due by the clock. Its own timer calls it; who owns the clock may, too.
    void step();

Q_SIGNALS:
    /// To Idle comes last, when every answer is in the summary.
    void stateChanged(eventscope::Republisher::State state);
    /// At most ten times a second.
    void summaryChanged();

private:
    struct Waiting
    {
        std::chrono::microseconds at{0}; ///< after the first event, as captured
        QString channel; ///< to publish to
        QByteArray payload;
    };
    using Portion = Result<QList<RepublishEvent>>;

    void readAhead();
    void onRead(const Portion &portion);
    void take(const RepublishEvent &event);
    [[nodiscard]] Result<QString> target(const QString &channel, RepublishSummary::LeftOut &why) const;
    [[nodiscard]] MonotonicTime dueAt(const Waiting &event) const;
    [[nodiscard]] bool mayBeSent() const;
    [[nodiscard]] qsizetype batchSize(MonotonicTime now) const;
    void send();
    void schedule(MonotonicTime sentAt, qsizetype events);
    void await(const QFuture<PublishResult> &answer, qint64 events);
    void count(const PublishResult &result, qint64 events);
    void countFailure(const Error &error, qint64 events);
    void endIfDone();
    void end(const Error &fault);
    void enter(State state);
    void tellSummary();

    Publish m_publish;
    const Clock &m_clock;
    RepublishPlan m_plan;
    State m_state = State::Idle;
    RepublishSummary m_summary;
    std::optional<Error> m_fault;
    std::shared_ptr<RepublishReader> m_reader;
    bool m_isReadToEnd = false;
    QQueue<Waiting> m_waiting;
    std::optional<UtcTime> m_readUpTo; ///< when the last event that was read was captured
    std::chrono::microseconds m_readAt{0}; ///< the same, after the first
    int m_failuresInARow = 0;
    std::optional<MonotonicTime> m_firstAt; ///< when the first event of the choice was due
    MonotonicTime m_startedAt{}; ///< with the first publish
    MonotonicTime m_nextAt{};
    QTimer m_timer{this};
    QTimer m_tellTimer{this};
    BackgroundWork<Portion> m_reading; ///< ends before what its result goes to
};

} // namespace eventscope
