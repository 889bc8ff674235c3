// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/payloadtemplate.h"
#include "core/payload/templateexpression.h"

#include <QHash>
#include <QStringList>

#include <chrono>

namespace eventscope {

/// Makes templates. It keeps what it has compiled, because libjq takes some 20 ms for an expression: keep one compiler for an editor.
/// A placeholder that is only a word or a variable needs no libjq, and passes the digits of a number on as they are written.
/// One thread at a time, together with its templates.
class TemplateCompiler
{
public:
    using Outcome = std::variant<PayloadTemplate, json::SyntaxError>;

    /// `limit`: how long one placeholder may take; some expressions never end.
    explicit TemplateCompiler(std::chrono::milliseconds limit = std::chrono::milliseconds(500));
    ~TemplateCompiler();
    Q_DISABLE_COPY_MOVE(TemplateCompiler)

    /// `{{` stands in the text: it is a template, or a text that can be sent only as it is.
    [[nodiscard]] static bool hasPlaceholders(QByteArrayView text);

    /// `variables`: the names that the context will have. The error has the line and column in the text: a `{{` that is not closed or is
    /// empty, an expression that jq does not understand, a word or variable that does not exist.
    [[nodiscard]] Outcome compile(const QByteArray &text, const QStringList &variables = {});

private:
    [[nodiscard]] Result<std::shared_ptr<TemplateExpression>> expression(const QString &text, const QStringList &variables);
    [[nodiscard]] Result<std::shared_ptr<TemplateExpression>> program(const QString &text);

    std::shared_ptr<EvaluationWatch> m_watch;
    QHash<QString, std::shared_ptr<TemplateExpression>> m_programs; ///< by their text
};

} // namespace eventscope
