// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/repeatruns.h"

#include "core/base/whenfinished.h"

namespace eventscope {

RepeatRuns::RepeatRuns(QObject *parent)
    : QObject(parent)
{
}

void RepeatRuns::start(Session &session, const RepeatRequest &request, const RepeatPlan &plan)
{
    const QString id = session.settings().id;
    if (const Run *before = run(id); before && before->isBusy())
        return;
    Run &next = m_runs[id];
    const auto publishNext = [this, &session, &next](const QString &channel, const QList<QByteArray> &events) {
        return publish(session, next, channel, events);
    };
    RepeatPlan bounded = plan;
    bounded.maxInFlight = maxInFlightFor(plan, session.settings().options.answerTimeout, request.transport == PublishTransport::WebSocket);
    next = {session.settings(), request, bounded, std::make_unique<Repeater>(publishNext, m_clock), std::nullopt};
    Repeater *repeater = next.repeater.get();
    connect(repeater, &Repeater::stateChanged, this, [this, id] { tell(id); });
    connect(repeater, &Repeater::summaryChanged, this, [this, id] { tell(id); });
    // It may not be asked for one more publish.
    connect(&session, &QObject::destroyed, repeater, &Repeater::stop);
    // Who disconnects wants nothing to go on, over HTTP neither.
    connect(&session, &Session::statusChanged, repeater, [repeater](const ConnectionStatus &status) {
        if (status.state == ConnectionState::Disconnected)
            repeater->stop();
    });
    TemplateContext context = request.context;
    context.clock = &m_clock;
    context.random = systemRandomBits();
    next.repeater->start(request.batch, context, bounded);
}

QFuture<PublishResult> RepeatRuns::publish(Session &session, Run &run, const QString &channel, const QList<QByteArray> &events)
{
    const auto answer = session.publish(channel, events, run.request.transport, run.request.options);
    whenFinished(answer, run.repeater.get(), [&run, events, number = session.lastPublish()](const PublishResult &result) {
        run.latest = {events, number, result};
    });
    return answer;
}

void RepeatRuns::stop(const QString &endpointId)
{
    if (const auto found = m_runs.find(endpointId); found != m_runs.end())
        found->second.repeater->stop();
}

const RepeatRuns::Run *RepeatRuns::run(const QString &endpointId) const
{
    const auto found = m_runs.find(endpointId);
    return found == m_runs.end() ? nullptr : &found->second;
}

QStringList RepeatRuns::sending() const
{
    QStringList ids;
    for (const auto &[id, run] : m_runs) {
        if (run.repeater->state() == Repeater::State::Sending)
            ids << id;
    }
    return ids;
}

void RepeatRuns::tell(const QString &endpointId)
{
    Run &told = m_runs.at(endpointId);
    if (const auto latest = std::exchange(told.latest, std::nullopt))
        Q_EMIT answered(endpointId, *latest);
    Q_EMIT changed(endpointId);
}

} // namespace eventscope
