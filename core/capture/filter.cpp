// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/filter.h"

#include <algorithm>
#include <optional>

namespace eventscope {

namespace {

constexpr QLatin1String expressionPrefix("jq:");

/// A filter's text in its parts: words, phrases and terms, then an expression.
class FilterText
{
public:
    struct Word
    {
        QString text;
        bool isPhrase = false;
    };

    explicit FilterText(const QString &text)
        : m_text(text)
    {
        while (m_at < m_text.size() && !takeExpression())
            takeWord();
    }

    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    /// All before the expression, as written.
    [[nodiscard]] QString wordText() const { return m_text.left(m_at).trimmed() + (m_isOpen ? QStringLiteral("\"") : QString()); }
    /// Nothing when there is none; empty behind a mere `jq:`.
    [[nodiscard]] const std::optional<QString> &expression() const { return m_expression; }

private:
    bool takeExpression()
    {
        const QString rest = m_text.mid(m_at);
        if (rest.startsWith(expressionPrefix))
            m_expression = rest.mid(expressionPrefix.size()).trimmed();
        else if (rest.startsWith(QLatin1Char('.')) && !m_hasWord)
            m_expression = rest.trimmed();
        return m_expression.has_value();
    }

    void takeWord()
    {
        if (m_text.at(m_at).isSpace())
            ++m_at;
        else if (m_text.at(m_at) == QLatin1Char('"'))
            takePhrase();
        else
            takePlainWord();
    }

    void takePlainWord()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace())
            ++m_at;
        m_words << Word{m_text.mid(begin, m_at - begin), false};
        m_hasWord = m_hasWord || !FilterTerm::isTerm(m_words.constLast().text);
    }

    /// A missing closing quote is forgiven, because the field is read while a person types.
    void takePhrase()
    {
        QString phrase;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != QLatin1Char('"'); ++m_at) {
            const bool escapes
                = m_text.at(m_at) == QLatin1Char('\\') && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == QLatin1Char('"');
            phrase += m_text.at(escapes ? ++m_at : m_at);
        }
        m_isOpen = m_at >= m_text.size();
        m_at = std::min(m_at + 1, m_text.size());
        m_hasWord = true;
        if (!phrase.isEmpty())
            m_words << Word{phrase, true};
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_isOpen = false; ///< the last phrase has no closing quote
    bool m_hasWord = false; ///< behind one a point begins no expression
    QList<Word> m_words;
    std::optional<QString> m_expression;
};

QString joined(const QString &words, const QString &expression)
{
    return words.isEmpty() || expression.isEmpty() ? words + expression : words + QLatin1Char(' ') + expression;
}

} // namespace

Result<Filter> Filter::parse(const QString &text, UtcTime now)
{
    Filter filter;
    const FilterText parts(text);
    std::optional<UtcTime> from;
    for (const FilterText::Word &word : parts.words()) {
        if (!from && !word.isPhrase)
            from = FilterTerm::beginOf(word.text, now);
    }
    for (const FilterText::Word &word : parts.words()) {
        if (word.isPhrase)
            filter.m_words << WordSearch(word.text);
        else if (const auto taken = filter.takeWord(word.text, now, from); !taken)
            return taken.error();
    }
    if (!parts.expression())
        return filter;
    const auto taken = filter.takeExpression(*parts.expression());
    return taken ? Result<Filter>(filter) : taken.error();
}

QStringList Filter::words(const QString &text)
{
    const FilterText parts(text);
    QStringList words;
    for (const FilterText::Word &word : parts.words()) {
        if (word.isPhrase || !FilterTerm::isTerm(word.text))
            words << word.text;
    }
    return words;
}

QString Filter::withTerm(const QString &text, const QString &term)
{
    const FilterText parts(text);
    const auto &words = parts.words();
    const bool isThere = std::any_of(words.cbegin(), words.cend(), [&term](const auto &word) { return word.text == term; });
    return isThere ? text.trimmed() : joined(term, text.trimmed());
}

QString Filter::withExpression(const QString &text, const QString &expression)
{
    const FilterText parts(text);
    // A comment would take in what is added, and a line edit has no line break to end it.
    const bool isFirst = !parts.expression() || parts.expression()->isEmpty() || parts.expression()->contains(QLatin1Char('#'));
    const QString both = isFirst ? expression : QStringLiteral("(%1) and (%2)").arg(*parts.expression(), expression);
    return joined(parts.wordText(), QStringLiteral("jq: ") + both);
}

Result<void> Filter::takeWord(const QString &word, UtcTime now, std::optional<UtcTime> from)
{
    const auto term = FilterTerm::parse(word, now, from);
    if (term && !*term)
        return term->error();
    if (term)
        m_terms << **term;
    else
        m_words << WordSearch(word);
    return {};
}

Result<void> Filter::takeExpression(const QString &expression)
{
    // jq takes an empty program for `.`, which would match everything.
    if (expression.isEmpty())
        return Error{ErrorCode::InvalidExpression, QStringLiteral("no expression after jq:")};
    auto compiled = json::Expression::compile(expression);
    if (!compiled)
        return compiled.error();
    m_expression = std::move(compiled).value();
    return {};
}

bool Filter::matches(const CaptureRowView &row) const
{
    const auto holds = [&row](const WordSearch &word) {
        return word.isInUtf8(row.payload) || word.isInUtf8(row.source->utf8) || word.isInUtf8(row.text);
    };
    // The cheap ones first: terms and words decide for most rows whether jq is asked at all.
    return std::all_of(m_terms.cbegin(), m_terms.cend(), [&row](const FilterTerm &term) { return term.matches(row); })
        && std::all_of(m_words.cbegin(), m_words.cend(), holds)
        && (!m_expression || (!row.payload.isEmpty() && m_expression->matches(row.payload)));
}

RowCondition Filter::condition(const QList<CaptureSource> &sources) const
{
    RowCondition all;
    for (const FilterTerm &term : m_terms) {
        const RowCondition one = term.condition(sources);
        if (one.sql.isEmpty())
            continue;
        all.sql += (all.sql.isEmpty() ? "" : " AND ") + one.sql;
        all.values += one.values;
    }
    return all;
}

void Filter::interrupt() const
{
    if (m_expression)
        m_expression->interrupt();
}

} // namespace eventscope
