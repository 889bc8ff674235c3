// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/publishresult.h"
#include "core/payload/batchtemplate.h"
#include "core/session/latencies.h"
#include "core/session/repeatplan.h"

#include <QFuture>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace eventscope {

/// What a repetition came to, so far. Each event that was answered for counts once: succeeded, failed, or filtered out.
struct RepeatSummary
{
    qint64 publishes = 0; ///< sent
    qint64 events = 0; ///< sent
    qint64 inFlight = 0; ///< publishes that have no answer yet
    qint64 succeeded = 0; ///< events
    qint64 filteredOut = 0; ///< events that the answer does not name: the API's handler left them out (protocol.md 3.5)
    QMap<QString, qint64> failed; ///< events by code: the service's own, or errorCodeName() of a publish that failed as a whole
    qint64 heldUp = 0; ///< publishes that were due, and waited for an answer because as many were in flight as may be
    Latencies latencies; ///< of publishes that were answered
    std::chrono::microseconds elapsed{0}; ///< from the first publish to the last

    [[nodiscard]] qint64 failedEvents() const;
    /// Publishes a second, as achieved; 0 before the second one.
    [[nodiscard]] double publishesPerSecond() const;
};

/// Publishes again and again by a plan, with the template evaluated anew for each publish. It keeps the rate on average and never
/// sends a burst to catch up with a pause: what was due while all in flight were out, or the machine slept, is not made up for.
/// GUI thread.
class Repeater : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Sending,
        Draining, ///< nothing is sent any more, answers are awaited
    };
    using Publish = std::function<QFuture<PublishResult>(const QString &channel, const QList<QByteArray> &events)>;

    /// `clock` must outlive it. `publish` is called in this thread; a future that ends without a result counts as UnknownOutcome.
    Repeater(Publish publish, const Clock &clock, QObject *parent = nullptr);

    /// Sends the first publish at once. `context` names the channel; its `seq` is where to begin. Nothing happens unless Idle.
    void start(const BatchTemplate &batch, const TemplateContext &context, const RepeatPlan &plan);
    /// Nothing is sent from now on.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const RepeatSummary &summary() const { return m_summary; }
    /// Why it stopped by itself: an event of the template that could not be made.
    [[nodiscard]] const std::optional<BatchTemplate::Fault> &fault() const { return m_fault; }
    /// What the next event would have got: for the next start.
    [[nodiscard]] qint64 nextSeq() const { return m_context.seq; }

    /// Sends one publish, if one is due by the clock. Its own timer calls it, at once when more are due; who owns the clock may, too.
    void step();

Q_SIGNALS:
    /// To Idle comes last, when every answer is in the summary.
    void stateChanged(eventscope::Repeater::State state);
    /// At most ten times a second.
    void summaryChanged();

private:
    [[nodiscard]] bool canSend() const;
    void send();
    void schedule(MonotonicTime sentAt);
    void await(const QFuture<PublishResult> &answer, qint64 events);
    void count(const PublishResult &result, qint64 events);
    void enter(State state);
    void tellSummary();

    Publish m_publish;
    const Clock &m_clock;
    BatchTemplate m_batch;
    TemplateContext m_context;
    RepeatPlan m_plan;
    State m_state = State::Idle;
    RepeatSummary m_summary;
    std::optional<BatchTemplate::Fault> m_fault;
    MonotonicTime m_firstAt{};
    MonotonicTime m_nextAt{};
    QTimer m_timer{this};
    QTimer m_tellTimer{this};
};

} // namespace eventscope
