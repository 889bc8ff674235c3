// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/templatecompiler.h"

#include "core/json/utf8.h"
#include "core/json/validator.h"
#include "core/payload/templatescanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace eventscope {

namespace {

using json::SyntaxError;

constexpr qsizetype maxKept = 64;

struct JqError
{
    QString message;
    int line = 1; ///< of the expression
};

/// jq tells the line at the end of its words: the editor shows it at the place instead.
JqError understood(const QString &detail)
{
    static const QRegularExpression form(QStringLiteral("^(.*), line (\\d+)$"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression variable(QStringLiteral("^\\$(\\w+) is not defined$"));
    static const QRegularExpression word(QStringLiteral("^(\\w+)/0 is not defined$"));
    const QRegularExpressionMatch match = form.match(detail);
    JqError error{match.hasMatch() ? match.captured(1) : detail, match.hasMatch() ? match.captured(2).toInt() : 1};
    error.message.replace(variable, QStringLiteral("there is no variable $\\1"));
    error.message.replace(word, QStringLiteral("there is no word \"\\1\""));
    return error;
}

/// The place of a line of the placeholder's expression: the first line begins behind the braces.
SyntaxError errorIn(const QByteArray &text, const TemplatePlaceholder &placeholder, const JqError &error)
{
    qsizetype at = placeholder.begin;
    for (int line = 1; line < error.line; ++line) {
        const qsizetype lineBreak = text.indexOf('\n', at);
        if (lineBreak < 0 || lineBreak >= placeholder.end)
            break;
        at = lineBreak + 1;
    }
    return json::syntaxErrorAt(text, at, error.message);
}

} // namespace

TemplateCompiler::TemplateCompiler(std::chrono::milliseconds limit)
    : m_watch(std::make_shared<EvaluationWatch>(limit))
{
}

TemplateCompiler::~TemplateCompiler() = default;

bool TemplateCompiler::hasPlaceholders(QByteArrayView text)
{
    return text.contains("{{");
}

TemplateCompiler::Outcome TemplateCompiler::compile(const QByteArray &text, const QStringList &variables)
{
    if (!hasPlaceholders(text))
        return PayloadTemplate(text);
    auto scanned = scanTemplate(text);
    if (const auto *error = std::get_if<SyntaxError>(&scanned))
        return *error;
    auto &placeholders = std::get<QList<TemplatePlaceholder>>(scanned);
    for (TemplatePlaceholder &placeholder : placeholders) {
        const QByteArray own = text.sliced(placeholder.expressionBegin(), placeholder.expressionLength());
        auto made = expression(QString::fromUtf8(own), variables);
        if (!made)
            return errorIn(text, placeholder, understood(made.error().detail));
        placeholder.expression = std::move(made).value();
    }
    return PayloadTemplate(text, placeholders);
}

Result<std::shared_ptr<TemplateExpression>> TemplateCompiler::expression(const QString &text, const QStringList &variables)
{
    const QString trimmed = text.trimmed();
    const QByteArray utf8 = trimmed.toUtf8();
    if (trimmed.isEmpty())
        return Error{ErrorCode::EmptyInput, QStringLiteral("nothing stands between {{ and }}")};
    if (templateWords().contains(trimmed))
        return std::make_shared<TemplateExpression>(TemplateExpression::Word{trimmed});
    if (trimmed.startsWith(QLatin1Char('$')) && variables.contains(trimmed.mid(1)))
        return std::make_shared<TemplateExpression>(TemplateExpression::Variable{trimmed.mid(1)});
    if (json::isValid(utf8))
        return std::make_shared<TemplateExpression>(utf8);
    return program(templateProgram(text, variables));
}

Result<std::shared_ptr<TemplateExpression>> TemplateCompiler::program(const QString &text)
{
    if (const auto kept = m_programs.constFind(text); kept != m_programs.cend() && !(*kept)->isSpent())
        return *kept;
    const auto compiled = json::Expression::compile(text);
    if (!compiled)
        return compiled.error();
    if (m_programs.size() >= maxKept)
        m_programs.clear(); // templates keep theirs
    auto made = std::make_shared<TemplateExpression>(TemplateExpression::Program{*compiled, m_watch});
    m_programs.insert(text, made);
    return made;
}

} // namespace eventscope
