// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repeater.h"

#include <QFutureWatcher>

#include <algorithm>

namespace eventscope {

namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::milliseconds;

/// How far behind a timer that is late may be made up for; more was a pause.
constexpr milliseconds lag{50};
constexpr milliseconds tellInterval{100};

/// By the service. What fails otherwise tells how long somebody waited, not how long an answer takes.
bool isAnswered(const PublishResult &result)
{
    return result.response() || !result.failure()->serviceErrors.isEmpty();
}

} // namespace

qint64 RepeatSummary::failedEvents() const
{
    qint64 count = 0;
    for (const qint64 one : failed)
        count += one;
    return count;
}

double RepeatSummary::publishesPerSecond() const
{
    return elapsed.count() > 0 ? static_cast<double>(publishes - 1) * 1'000'000.0 / static_cast<double>(elapsed.count()) : 0;
}

Repeater::Repeater(Publish publish, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_publish(std::move(publish))
    , m_clock(clock)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Repeater::step);
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setInterval(tellInterval);
    connect(&m_tellTimer, &QTimer::timeout, this, &Repeater::summaryChanged);
}

void Repeater::start(const BatchTemplate &batch, const TemplateContext &context, const RepeatPlan &plan)
{
    if (m_state != State::Idle)
        return;
    m_batch = batch;
    m_context = context;
    m_plan = plan;
    m_summary = {};
    m_fault.reset();
    m_firstAt = m_nextAt = m_clock.monotonic();
    enter(State::Sending);
    step();
}

void Repeater::stop()
{
    if (m_state != State::Sending)
        return;
    m_timer.stop();
    enter(m_summary.inFlight > 0 ? State::Draining : State::Idle);
}

bool Repeater::canSend() const
{
    return m_state == State::Sending && m_summary.inFlight < m_plan.maxInFlight && m_clock.monotonic() >= m_nextAt;
}

void Repeater::step()
{
    if (canSend())
        send(); // one a turn of the event loop: a template may take its time
    // With all in flight out, the next answer calls.
    if (m_state == State::Sending && m_summary.inFlight < m_plan.maxInFlight)
        m_timer.start(std::max(milliseconds(0), std::chrono::ceil<milliseconds>(m_nextAt - m_clock.monotonic())));
}

void Repeater::send()
{
    auto made = m_batch.evaluate(m_context);
    if (const auto *fault = std::get_if<BatchTemplate::Fault>(&made)) {
        m_fault = *fault;
        stop();
        return;
    }
    const auto &events = std::get<QList<QByteArray>>(made);
    const MonotonicTime now = m_clock.monotonic();
    ++m_summary.publishes;
    ++m_summary.inFlight;
    m_summary.events += events.size();
    m_summary.elapsed = duration_cast<microseconds>(now - m_firstAt);
    schedule(now);
    await(m_publish(m_context.channel, events), events.size());
    tellSummary();
    if (m_summary.publishes == m_plan.count)
        stop();
}

void Repeater::schedule(MonotonicTime sentAt)
{
    const bool wasPaused = sentAt - m_nextAt > std::max<MonotonicTime::duration>(lag, m_plan.interval);
    m_nextAt = (wasPaused ? sentAt : m_nextAt) + m_plan.interval;
}

void Repeater::await(const QFuture<PublishResult> &answer, qint64 events)
{
    auto *watcher = new QFutureWatcher<PublishResult>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, events] {
        watcher->deleteLater();
        const QFuture<PublishResult> finished = watcher->future();
        const Error lost{ErrorCode::UnknownOutcome, QStringLiteral("the publish ended without an answer")};
        count(finished.resultCount() > 0 ? finished.result() : PublishResult(PublishResult::Failure{lost, {}}), events);
    });
    watcher->setFuture(answer);
}

void Repeater::count(const PublishResult &result, qint64 events)
{
    if (m_state == State::Sending && m_summary.inFlight >= m_plan.maxInFlight && m_clock.monotonic() >= m_nextAt)
        ++m_summary.heldUp;
    --m_summary.inFlight;
    if (const auto *failure = result.failure()) {
        m_summary.failed[errorCodeName(failure->error.code)] += events;
    } else {
        const PublishResult::Response &response = *result.response();
        m_summary.succeeded += response.successfulEvents.size();
        m_summary.filteredOut += std::max<qint64>(0, events - response.successfulEvents.size() - response.failedEvents.size());
        for (const FailedEvent &failed : response.failedEvents)
            ++m_summary.failed[failed.code];
    }
    if (isAnswered(result))
        m_summary.latencies.add(result.roundTrip);
    tellSummary();
    if (m_state == State::Draining && m_summary.inFlight == 0)
        enter(State::Idle);
    step(); // one that is due may have waited for this answer
}

void Repeater::enter(State state)
{
    m_state = state;
    if (state == State::Idle) {
        m_tellTimer.stop();
        Q_EMIT summaryChanged();
    }
    Q_EMIT stateChanged(state);
}

void Repeater::tellSummary()
{
    if (!m_tellTimer.isActive())
        m_tellTimer.start();
}

} // namespace eventscope
