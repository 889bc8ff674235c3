// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/batchevaluator.h"

namespace eventscope {

BatchEvaluator::BatchEvaluator(QObject *parent)
    : QObject(parent)
    , m_clock(std::make_shared<SystemClock>())
    , m_compiler(std::make_shared<TemplateCompiler>())
{
}

TemplateContext BatchEvaluator::context(const QString &endpointId, const QString &channel, const Variables &variables) const
{
    return {nullptr, systemRandomBits(), channel, variables, m_seq.value(endpointId, 1)};
}

void BatchEvaluator::evaluate(Request request, Use use)
{
    m_waiting.push_back({std::move(request), std::move(use)});
    startNext();
}

void BatchEvaluator::startNext()
{
    if (m_isBusy || m_waiting.empty())
        return;
    m_isBusy = true;
    const Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    TemplateContext now = context(task.request.endpointId, task.request.channel, task.request.variables);
    now.clock = m_clock.get(); // which the job keeps: it may outlive this
    m_job.start([texts = task.request.texts, compiler = m_compiler, clock = m_clock, now] { return evaluated(*compiler, texts, now); },
                [this, task](const Outcome &outcome) { finish(task, outcome); });
}

void BatchEvaluator::finish(const Task &task, const Outcome &outcome)
{
    m_isBusy = false;
    m_seq.insert(task.request.endpointId, outcome.seq);
    startNext();
    task.use(outcome.events);
}

BatchEvaluator::Outcome BatchEvaluator::evaluated(TemplateCompiler &compiler, const QList<QByteArray> &texts, TemplateContext context)
{
    const auto compiled = BatchTemplate::compile(compiler, texts, context.variables.keys());
    if (const auto *fault = std::get_if<BatchTemplate::Fault>(&compiled))
        return {*fault, context.seq};
    BatchTemplate::Events events = std::get<BatchTemplate>(compiled).evaluate(context);
    return {std::move(events), context.seq};
}

} // namespace eventscope
