// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payload/evaluationwatch.h"
#include "core/payload/templatecontext.h"

#include <QByteArray>

#include <memory>
#include <variant>

namespace eventscope {

/// The JSON texts of a template's words for one placeholder.
struct TemplateValues
{
    QMap<QString, QByteArray> words; ///< `now`, `seq` …
    Variables variables;
};

/// What stands in one placeholder, ready to be evaluated: a word, a variable, a JSON value, or a jq program. Internal to core/payload.
class TemplateExpression
{
public:
    struct Word
    {
        QString name;
    };
    struct Variable
    {
        QString name;
    };
    struct Program
    {
        std::shared_ptr<json::Expression> expression;
        std::shared_ptr<EvaluationWatch> watch;
    };
    /// The last one is a JSON value, given as it is written.
    using Content = std::variant<Word, Variable, Program, QByteArray>;

    explicit TemplateExpression(Content content);

    /// One JSON value. The error's detail says why there is none.
    [[nodiscard]] Result<QByteArray> evaluate(const TemplateValues &values) const;
    /// It took too long once, and gives nothing any more.
    [[nodiscard]] bool isSpent() const;

private:
    Content m_content;
};

/// The names of the words, each at its place in TemplateContext's table.
[[nodiscard]] const QStringList &templateWords();
/// The program that gives an expression the words and variables; its first line ends with the first one of the expression.
[[nodiscard]] QString templateProgram(const QString &expression, const QStringList &variables);

} // namespace eventscope
