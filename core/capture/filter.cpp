// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filter.h"

#include <QStringList>

#include <algorithm>

namespace eventscope {

namespace {

constexpr QLatin1String expressionPrefix("jq:");

/// Reads a phrase from behind its opening quote on and leaves `at` behind the closing one; a missing one is forgiven, because
/// the field is read while a person types.
QString takePhrase(const QString &text, qsizetype &at)
{
    QString phrase;
    for (; at < text.size() && text.at(at) != QLatin1Char('"'); ++at) {
        const bool escapes = text.at(at) == QLatin1Char('\\') && at + 1 < text.size() && text.at(at + 1) == QLatin1Char('"');
        phrase += text.at(escapes ? ++at : at);
    }
    ++at;
    return phrase;
}

QString takeWord(const QString &text, qsizetype &at)
{
    const qsizetype begin = at;
    while (at < text.size() && !text.at(at).isSpace())
        ++at;
    return text.mid(begin, at - begin);
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace())
            ++at;
        else if (text.at(at) == QLatin1Char('"'))
            words << takePhrase(text, ++at);
        else
            words << takeWord(text, at);
    }
    words.removeAll(QString());
    return words;
}

} // namespace

Result<Filter> Filter::parse(const QString &text)
{
    Filter filter;
    const QString trimmed = text.trimmed();
    const bool hasPrefix = trimmed.startsWith(expressionPrefix);
    if (!hasPrefix && !trimmed.startsWith(QLatin1Char('.'))) {
        for (const QString &word : wordsOf(trimmed))
            filter.m_words << WordSearch(word);
        return filter;
    }
    const QString expression = hasPrefix ? trimmed.mid(expressionPrefix.size()).trimmed() : trimmed;
    // jq takes an empty program for `.`, which would match everything.
    if (expression.isEmpty())
        return Error{ErrorCode::InvalidExpression, QStringLiteral("no expression after jq:")};
    auto compiled = json::Expression::compile(expression);
    if (!compiled)
        return compiled.error();
    filter.m_expression = std::move(compiled).value();
    return filter;
}

bool Filter::matches(const CaptureRow &row) const
{
    if (m_expression)
        return !row.payload.isEmpty() && m_expression->matches(row.payload);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&row](const WordSearch &word) {
        return word.isInUtf8(row.payload) || word.isInText(row.channel) || word.isInText(row.text);
    });
}

void Filter::interrupt() const
{
    if (m_expression)
        m_expression->interrupt();
}

} // namespace eventscope
