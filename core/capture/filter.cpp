// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filter.h"

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

bool isExpression(const QString &text)
{
    return text.startsWith(expressionPrefix) || text.startsWith(QLatin1Char('.'));
}

} // namespace

Result<Filter> Filter::parse(const QString &text, UtcTime now)
{
    Filter filter;
    if (const auto taken = filter.takeWords(text, now); !taken)
        return taken.error();
    return filter;
}

Result<void> Filter::takeWords(const QString &text, UtcTime now)
{
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        if (text.at(at) == QLatin1Char('"')) {
            if (const QString phrase = takePhrase(text, ++at); !phrase.isEmpty())
                m_words << WordSearch(phrase);
            continue;
        }
        if (m_words.isEmpty() && isExpression(text.mid(at)))
            return takeExpression(text.mid(at).trimmed());
        const QString word = takeWord(text, at);
        const auto term = FilterTerm::parse(word, now);
        if (term && !*term)
            return term->error();
        if (term)
            m_terms << **term;
        else
            m_words << WordSearch(word);
    }
    return {};
}

Result<void> Filter::takeExpression(const QString &text)
{
    const QString expression = text.startsWith(expressionPrefix) ? text.mid(expressionPrefix.size()).trimmed() : text;
    // jq takes an empty program for `.`, which would match everything.
    if (expression.isEmpty())
        return Error{ErrorCode::InvalidExpression, QStringLiteral("no expression after jq:")};
    auto compiled = json::Expression::compile(expression);
    if (!compiled)
        return compiled.error();
    m_expression = std::move(compiled).value();
    return {};
}

bool Filter::matches(const CaptureRow &row) const
{
    const bool isNarrowed = std::all_of(m_terms.cbegin(), m_terms.cend(), [&row](const FilterTerm &term) { return term.matches(row); });
    if (!isNarrowed)
        return false;
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
