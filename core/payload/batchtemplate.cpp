// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/batchtemplate.h"

namespace eventscope {

using json::SyntaxError;

BatchTemplate BatchTemplate::literal(const QList<QByteArray> &texts)
{
    BatchTemplate batch;
    for (const QByteArray &text : texts)
        batch.m_events << PayloadTemplate(text);
    return batch;
}

std::variant<BatchTemplate, BatchTemplate::Fault> BatchTemplate::compile(TemplateCompiler &compiler, const QList<QByteArray> &texts,
                                                                         const QStringList &variables)
{
    BatchTemplate batch;
    for (int index = 0; index < texts.size(); ++index) {
        auto compiled = compiler.compile(texts.at(index), variables);
        if (const auto *error = std::get_if<SyntaxError>(&compiled))
            return Fault{index, *error};
        batch.m_events << std::get<PayloadTemplate>(std::move(compiled));
    }
    return batch;
}

BatchTemplate::Events BatchTemplate::evaluate(TemplateContext &context) const
{
    TemplateContext next = context;
    QList<QByteArray> events;
    for (int index = 0; index < m_events.size(); ++index) {
        auto outcome = m_events.at(index).evaluate(next);
        if (const auto *error = std::get_if<SyntaxError>(&outcome))
            return Fault{index, *error};
        events << std::get<QByteArray>(std::move(outcome));
    }
    context.seq = next.seq;
    return events;
}

BatchTemplate::Events BatchTemplate::preview(const TemplateContext &context) const
{
    TemplateContext copy = context;
    return evaluate(copy);
}

} // namespace eventscope
