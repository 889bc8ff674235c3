// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/syntaxerror.h"
#include "core/payload/templatecontext.h"
#include "core/payload/templateplaceholder.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace eventscope {

/// The text of an event with `{{ jq expression }}` in it, made by TemplateCompiler. As a whole value (`"total": {{ 2 * $price }}`) a
/// placeholder becomes the result's JSON; within a string (`"id": "order-{{ seq }}"`) the result's text, escaped as JSON wants: a
/// string's content, of all else the JSON. What stands outside of placeholders stays byte for byte, JSON or not. `{{ "{{" }}` gives
/// the two braces themselves.
/// A value type; it and its copies belong to the thread that its compiler is used in at the time.
class PayloadTemplate
{
public:
    using Outcome = std::variant<QByteArray, json::SyntaxError>;

    /// Without placeholders the text is sent as it is, whatever is in it.
    explicit PayloadTemplate(QByteArray text = {}, QList<TemplatePlaceholder> placeholders = {});

    /// The event, with the next `seq` of the context; that is taken only when nothing fails. Without placeholders the text itself, at
    /// no cost. The error stands at its placeholder: an expression that fails, gives nothing, several values, or takes too long.
    [[nodiscard]] Outcome evaluate(TemplateContext &context) const;
    /// As evaluate() would make it next; takes no `seq`.
    [[nodiscard]] Outcome preview(const TemplateContext &context) const;

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// In the order of the text; for an editor that marks them.
    [[nodiscard]] const QList<TemplatePlaceholder> &placeholders() const { return m_placeholders; }
    /// The text with a plain value of the same length in place of each placeholder: where this is no JSON, neither is the template, at
    /// the same line and column (a line break in a placeholder within a string counts as none).
    [[nodiscard]] QByteArray skeleton() const;

private:
    QByteArray m_text;
    QList<TemplatePlaceholder> m_placeholders;
};

} // namespace eventscope
