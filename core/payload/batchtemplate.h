// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/templatecompiler.h"

namespace eventscope {

/// The templates of one publish, an event each. A value type, for the thread of its compiler.
class BatchTemplate
{
public:
    struct Fault
    {
        int index = 0; ///< of the event, from 0
        json::SyntaxError error;
    };
    using Events = std::variant<QList<QByteArray>, Fault>;

    BatchTemplate() = default;
    /// Sends the texts as they are, whatever is in them.
    [[nodiscard]] static BatchTemplate literal(const QList<QByteArray> &texts);
    /// The first fault, as TemplateCompiler::compile().
    [[nodiscard]] static std::variant<BatchTemplate, Fault> compile(TemplateCompiler &compiler, const QList<QByteArray> &texts,
                                                                    const QStringList &variables = {});

    /// The events, with a `seq` each; none is taken when one of them fails.
    [[nodiscard]] Events evaluate(TemplateContext &context) const;
    /// As evaluate() would make them next; takes no `seq`.
    [[nodiscard]] Events preview(const TemplateContext &context) const;
    [[nodiscard]] const QList<PayloadTemplate> &events() const { return m_events; }

private:
    QList<PayloadTemplate> m_events;
};

} // namespace eventscope
