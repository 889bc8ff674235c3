// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/eventtemplate.h"

#include "core/json/validator.h"
#include "core/payload/templatescanner.h"
#include "ui/views/jsoneditor.h"

#include <algorithm>

namespace eventscope {

namespace {

using json::SyntaxError;

/// What can be told without libjq, at once: braces and the JSON around them.
std::optional<SyntaxError> faultOfForm(const QByteArray &text)
{
    const auto scanned = scanTemplate(text);
    if (const auto *error = std::get_if<SyntaxError>(&scanned))
        return *error;
    return json::validate(PayloadTemplate(text, std::get<QList<TemplatePlaceholder>>(scanned)).skeleton());
}

PayloadTemplate::Outcome preview(TemplateCompiler &compiler, const QByteArray &text, const TemplateContext &context)
{
    const auto compiled = compiler.compile(text, context.variables.keys());
    if (const auto *error = std::get_if<SyntaxError>(&compiled))
        return *error;
    return std::get<PayloadTemplate>(compiled).preview(context);
}

/// Of the placeholder that holds the place; 1 outside of them.
qsizetype lengthAt(const QByteArray &text, qsizetype offset)
{
    const auto scanned = scanTemplate(text);
    const auto *placeholders = std::get_if<QList<TemplatePlaceholder>>(&scanned);
    if (!placeholders)
        return 1;
    const auto found = std::find_if(placeholders->cbegin(), placeholders->cend(),
                                    [offset](const TemplatePlaceholder &one) { return offset >= one.begin && offset < one.end; });
    return found == placeholders->cend() ? 1 : found->end - offset;
}

bool isSame(const TemplateContext &a, const TemplateContext &b)
{
    return a.channel == b.channel && a.variables == b.variables && a.seq == b.seq;
}

} // namespace

EventTemplate::EventTemplate(JsonEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_clock(std::make_shared<SystemClock>())
    , m_compiler(std::make_shared<TemplateCompiler>())
{
    connect(&m_editor, &QsciScintilla::textChanged, this, [this] {
        m_isKnown = false;
        m_job.drop();
    });
    connect(&m_editor, &JsonEditor::validated, this, [this] {
        markPlaceholders();
        evaluate();
    });
}

void EventTemplate::setContext(const std::optional<TemplateContext> &context)
{
    const bool wasOn = isOn();
    if (wasOn == context.has_value() && (!wasOn || isSame(*m_context, *context)))
        return;
    m_context = context;
    m_isKnown = false;
    if (isOn())
        m_context->clock = m_clock.get();
    if (wasOn && isOn())
        return evaluate();
    m_outcome.reset();
    m_job.drop();
    m_editor.setValidator(isOn() ? JsonEditor::Validator(faultOfForm) : JsonEditor::Validator());
    Q_EMIT changed();
}

std::optional<SyntaxError> EventTemplate::fault() const
{
    const auto *error = isOn() && m_isKnown ? std::get_if<SyntaxError>(&*m_outcome) : nullptr;
    return error ? std::optional(*error) : std::nullopt;
}

QByteArray EventTemplate::payload() const
{
    const auto *event = isOn() && m_outcome ? std::get_if<QByteArray>(&*m_outcome) : nullptr;
    return event ? *event : m_editor.json();
}

void EventTemplate::markPlaceholders()
{
    QList<JsonEditor::Range> ranges;
    const auto scanned = isOn() ? scanTemplate(m_editor.json()) : QList<TemplatePlaceholder>();
    if (const auto *placeholders = std::get_if<QList<TemplatePlaceholder>>(&scanned)) {
        for (const TemplatePlaceholder &one : *placeholders)
            ranges << JsonEditor::Range{one.begin, one.end - one.begin};
    }
    m_editor.markPlaceholders(ranges);
}

void EventTemplate::evaluate()
{
    const QByteArray text = m_editor.json();
    if (!isOn() || text.trimmed().isEmpty() || faultOfForm(text))
        return m_job.drop();
    m_job.start([text, compiler = m_compiler, clock = m_clock, context = *m_context] { return preview(*compiler, text, context); },
                [this](const Outcome &outcome) { take(outcome); });
}

void EventTemplate::take(const Outcome &outcome)
{
    m_outcome = outcome;
    m_isKnown = true;
    if (const auto error = fault())
        m_editor.markFault(*error, lengthAt(m_editor.json(), error->offset));
    Q_EMIT changed();
}

} // namespace eventscope
