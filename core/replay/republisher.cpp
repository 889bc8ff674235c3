// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/republisher.h"

#include "core/json/validator.h"
#include "core/protocol/channelpath.h"

#include <QFutureWatcher>

#include <algorithm>
#include <cmath>

namespace eventscope {

namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

/// How far behind a timer that is late may be made up for; more was a pause.
constexpr milliseconds lag{50};
constexpr milliseconds tellInterval{100};
/// Fewer than these wait: more are read.
constexpr qsizetype readAheadBelow = 256;

nanoseconds interval(double perSecond)
{
    return nanoseconds(std::llround(1e9 / perSecond));
}

qint64 sum(const auto &counts)
{
    qint64 all = 0;
    for (const qint64 one : counts)
        all += one;
    return all;
}

} // namespace

qint64 RepublishSummary::failedEvents() const
{
    return sum(failed);
}

qint64 RepublishSummary::leftOutEvents() const
{
    return sum(leftOut);
}

Republisher::Republisher(Publish publish, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_publish(std::move(publish))
    , m_clock(clock)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Republisher::step);
    m_tellTimer.setSingleShot(true);
    m_tellTimer.setInterval(tellInterval);
    connect(&m_tellTimer, &QTimer::timeout, this, &Republisher::summaryChanged);
}

Republisher::~Republisher()
{
    if (m_reader)
        m_reader->interrupt();
}

void Republisher::start(const RepublishChoice &choice, const RepublishPlan &plan)
{
    if (m_state != State::Idle || m_reading.isRunning())
        return;
    m_plan = plan;
    m_summary = {};
    m_fault.reset();
    m_reader = std::make_shared<RepublishReader>(choice);
    m_isReadToEnd = false;
    m_waiting.clear();
    m_readUpTo.reset();
    m_readAt = {};
    m_failuresInARow = 0;
    m_firstAt.reset();
    enter(State::Sending);
    readAhead();
}

void Republisher::stop()
{
    if (m_state != State::Sending)
        return;
    m_timer.stop();
    m_waiting.clear();
    m_reading.cancel();
    m_reader->interrupt();
    // Draining ends with the last answer and the reading, whichever is later.
    enter(State::Draining);
    endIfDone();
}

void Republisher::readAhead()
{
    if (m_isReadToEnd || m_reading.isRunning() || m_waiting.size() >= readAheadBelow)
        return;
    m_reading.start(
        this, [reader = m_reader](Progress &progress) { return reader->next(progress); },
        [this](const Portion &portion) { onRead(portion); });
}

void Republisher::onRead(const Portion &portion)
{
    if (m_state != State::Sending)
        return endIfDone();
    if (!portion)
        return end(portion.error());
    m_isReadToEnd = portion->isEmpty();
    for (const RepublishEvent &event : *portion)
        take(event);
    tellSummary();
    readAhead();
    endIfDone();
    step();
}

void Republisher::take(const RepublishEvent &event)
{
    using LeftOut = RepublishSummary::LeftOut;
    if (m_readUpTo)
        m_readAt += std::max(microseconds(0), event.at - *m_readUpTo);
    m_readUpTo = event.at;
    LeftOut why = LeftOut::Unmapped;
    const auto channel = target(event.channel, why);
    if (!channel)
        ++m_summary.leftOut[why];
    else if (event.payload.size() > limits::maxEventBytes)
        ++m_summary.leftOut[LeftOut::TooLarge];
    else if (!json::isValid(event.payload))
        ++m_summary.leftOut[LeftOut::NotJson];
    else
        m_waiting.enqueue({m_readAt, *channel, event.payload});
}

Result<QString> Republisher::target(const QString &channel, RepublishSummary::LeftOut &why) const
{
    const auto mapped = m_plan.channels.map(channel);
    why = mapped || m_plan.keepsUnmapped ? RepublishSummary::LeftOut::InvalidChannel : RepublishSummary::LeftOut::Unmapped;
    if (mapped)
        return *mapped;
    if (!m_plan.keepsUnmapped)
        return Error{ErrorCode::InvalidChannel, QStringLiteral("no rule for %1").arg(channel)};
    const auto path = ChannelPath::parse(channel);
    return path ? Result<QString>(channel) : Result<QString>(path.error());
}

MonotonicTime Republisher::dueAt(const Waiting &event) const
{
    if (m_plan.pace == RepublishPlan::Pace::AsBudgeted)
        return m_nextAt;
    const auto after = nanoseconds(std::llround(static_cast<double>(nanoseconds(event.at).count()) / m_plan.speed));
    return std::max(m_nextAt, *m_firstAt + after);
}

bool Republisher::mayBeSent() const
{
    return m_state == State::Sending && !m_waiting.isEmpty() && m_summary.inFlight < m_plan.maxInFlight;
}

void Republisher::step()
{
    if (!mayBeSent())
        return;
    if (!m_firstAt) {
        m_nextAt = m_clock.monotonic();
        m_firstAt = m_nextAt - nanoseconds(std::llround(static_cast<double>(nanoseconds(m_waiting.head().at).count()) / m_plan.speed));
    }
    if (dueAt(m_waiting.head()) <= m_clock.monotonic())
        send();
    // With all in flight out, the next answer calls; with none waiting, the next portion does.
    if (mayBeSent())
        m_timer.start(std::max(milliseconds(0), std::chrono::ceil<milliseconds>(dueAt(m_waiting.head()) - m_clock.monotonic())));
}

/// Of the events that wait, how many go together.
qsizetype Republisher::batchSize(MonotonicTime now) const
{
    const auto most = std::clamp<qsizetype>(static_cast<qsizetype>(m_plan.eventsPerSecond), 1, limits::maxEventsPerPublish);
    const Waiting &first = m_waiting.head();
    qsizetype bytes = first.payload.size();
    qsizetype size = 1;
    while (size < std::min(most, m_waiting.size())) {
        const Waiting &next = m_waiting.at(size);
        bytes += next.payload.size();
        if (next.channel != first.channel || bytes > limits::maxPublishBytes || dueAt(next) > now)
            break;
        ++size;
    }
    return size;
}

void Republisher::send()
{
    const MonotonicTime now = m_clock.monotonic();
    const qsizetype size = batchSize(now);
    const QString channel = m_waiting.head().channel;
    QList<QByteArray> events;
    for (qsizetype index = 0; index < size; ++index)
        events.append(m_waiting.dequeue().payload);
    if (m_summary.publishes++ == 0)
        m_startedAt = now;
    ++m_summary.inFlight;
    m_summary.events += size;
    m_summary.elapsed = duration_cast<microseconds>(now - m_startedAt);
    schedule(now, size);
    await(m_publish(channel, events), size);
    tellSummary();
    readAhead();
}

void Republisher::schedule(MonotonicTime sentAt, qsizetype events)
{
    const nanoseconds taken = std::max<nanoseconds>(events * interval(m_plan.eventsPerSecond), interval(m_plan.publishesPerSecond));
    m_nextAt = (sentAt - m_nextAt > lag ? sentAt : m_nextAt) + taken;
}

void Republisher::await(const QFuture<PublishResult> &answer, qint64 events)
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

void Republisher::count(const PublishResult &result, qint64 events)
{
    --m_summary.inFlight;
    if (const auto *failure = result.failure()) {
        countFailure(failure->error, events);
    } else {
        const PublishResult::Response &response = *result.response();
        m_failuresInARow = 0;
        m_summary.succeeded += response.successfulEvents.size();
        m_summary.filteredOut += std::max<qint64>(0, events - response.successfulEvents.size() - response.failedEvents.size());
        for (const FailedEvent &failed : response.failedEvents)
            ++m_summary.failed[failed.code];
    }
    tellSummary();
    endIfDone();
    step(); // one that is due may have waited for this answer
}

void Republisher::countFailure(const Error &error, qint64 events)
{
    if (error.code == ErrorCode::UnknownOutcome)
        m_summary.unknown += events;
    else
        m_summary.failed[errorCodeName(error.code)] += events;
    if (++m_failuresInARow >= mostFailures)
        end(error);
}

void Republisher::end(const Error &fault)
{
    if (m_state != State::Sending)
        return;
    m_fault = fault;
    stop();
}

void Republisher::endIfDone()
{
    const bool isAllSent = m_state == State::Draining || (m_state == State::Sending && m_isReadToEnd && m_waiting.isEmpty());
    if (isAllSent && m_summary.inFlight == 0 && !m_reading.isRunning())
        enter(State::Idle);
}

void Republisher::enter(State state)
{
    m_state = state;
    if (state == State::Idle) {
        m_timer.stop();
        m_tellTimer.stop();
        Q_EMIT summaryChanged();
    }
    Q_EMIT stateChanged(state);
}

void Republisher::tellSummary()
{
    if (!m_tellTimer.isActive())
        m_tellTimer.start();
}

} // namespace eventscope
