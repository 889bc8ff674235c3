// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/templateexpression.h"

#include "core/json/document.h"

namespace eventscope {

namespace {

Error failed(const QString &why)
{
    return {ErrorCode::InvalidExpression, why};
}

QByteArray objectOf(const QMap<QString, QByteArray> &members)
{
    QByteArray text("{");
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        text += json::quoted(it.key().toUtf8()) + ':' + it.value() + ',';
    if (text.endsWith(','))
        text.chop(1);
    return text + '}';
}

QByteArray inputOf(const TemplateValues &values)
{
    return "{\"words\":" + objectOf(values.words) + ",\"variables\":" + objectOf(values.variables) + '}';
}

/// The value of one output.
Result<QByteArray> single(const QList<QByteArray> &outputs)
{
    if (outputs.isEmpty())
        return failed(QStringLiteral("the expression gives no value"));
    if (outputs.size() > 1)
        return failed(QStringLiteral("the expression gives %1 values: [ ] around it makes one of them").arg(outputs.size()));
    return outputs.first();
}

struct Evaluator
{
    const TemplateValues &values;

    Result<QByteArray> operator()(const QByteArray &literal) const { return literal; }
    Result<QByteArray> operator()(const TemplateExpression::Word &word) const { return values.words.value(word.name); }
    Result<QByteArray> operator()(const TemplateExpression::Variable &variable) const
    {
        const auto found = values.variables.constFind(variable.name);
        if (found == values.variables.cend())
            return failed(QStringLiteral("there is no variable $%1").arg(variable.name));
        return *found;
    }
    Result<QByteArray> operator()(const TemplateExpression::Program &program) const
    {
        const auto outputs = program.watch->evaluate(*program.expression, inputOf(values));
        if (outputs)
            return single(*outputs);
        if (outputs.error().code != ErrorCode::Cancelled)
            return outputs.error();
        return failed(QStringLiteral("the expression took longer than %1 ms: it may never end").arg(program.watch->limit().count()));
    }
};

} // namespace

TemplateExpression::TemplateExpression(Content content)
    : m_content(std::move(content))
{
}

Result<QByteArray> TemplateExpression::evaluate(const TemplateValues &values) const
{
    return std::visit(Evaluator{values}, m_content);
}

bool TemplateExpression::isSpent() const
{
    const auto *program = std::get_if<Program>(&m_content);
    return program && program->expression->isInterrupted();
}

const QStringList &templateWords()
{
    static const QStringList words{QStringLiteral("now"),  QStringLiteral("now_ms"), QStringLiteral("seq"),
                                   QStringLiteral("uuid"), QStringLiteral("random"), QStringLiteral("channel")};
    return words;
}

QString templateProgram(const QString &expression, const QStringList &variables)
{
    QString program = QStringLiteral(". as $__values | ");
    for (const QString &name : variables)
        program += QStringLiteral("$__values.variables.%1 as $%1 | ").arg(name);
    for (const QString &word : templateWords())
        program += QStringLiteral("def %1: $__values.words.%1; ").arg(word);
    // Else jq would hand out the environment of the process, credentials included.
    program += QStringLiteral("def env: error(\"the environment of the program is out of reach\"); false as $ENV | null | ");
    return program + expression + QLatin1Char('\n'); // ends a comment
}

} // namespace eventscope
