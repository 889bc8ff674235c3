// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/templatescanner.h"

#include <optional>
#include <vector>

namespace eventscope {

namespace {

using json::SyntaxError;

constexpr QByteArrayView opening("{{");

bool beginsAt(QByteArrayView text, qsizetype at)
{
    return text.sliced(at).startsWith(opening);
}

/// Follows one jq expression to the `}}` behind it.
class ExpressionScan
{
public:
    ExpressionScan(QByteArrayView text, qsizetype begin)
        : m_text(text)
        , m_begin(begin)
        , m_at(begin + opening.size())
    {
    }

    /// Behind the `}}`.
    [[nodiscard]] std::variant<qsizetype, SyntaxError> end()
    {
        while (m_at < m_text.size()) {
            if (isAtEnd())
                return m_at + 2;
            if (!step())
                return json::syntaxErrorAt(m_text, m_at, QStringLiteral("this %1 closes nothing").arg(QLatin1Char(m_text[m_at])));
        }
        return notClosed();
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_open.empty() && m_text.sliced(m_at).startsWith("}}"); }
    [[nodiscard]] char innermost() const { return m_open.empty() ? '\0' : m_open.back(); }

    [[nodiscard]] bool step() { return innermost() == '"' ? stepInQuotes() : stepInCode(); }

    bool stepInQuotes()
    {
        if (m_text[m_at] == '"') {
            m_open.pop_back();
        } else if (m_text[m_at] == '\\') {
            ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == '(') // jq's interpolation: code within the quotes
                m_open.push_back('(');
        }
        ++m_at;
        return true;
    }
    bool stepInCode()
    {
        switch (const char c = m_text[m_at]) {
        case '#': skipComment(); return true;
        case '"':
        case '(':
        case '[':
        case '{': m_open.push_back(c); break;
        case ')': return close('(');
        case ']': return close('[');
        case '}': return close('{');
        default: break;
        }
        ++m_at;
        return true;
    }
    /// To the end of its line, as in jq; but where nothing is open, a `}}` ends the placeholder in a comment, too.
    void skipComment()
    {
        while (m_at < m_text.size() && m_text[m_at] != '\n' && !isAtEnd())
            ++m_at;
    }
    bool close(char bracket)
    {
        if (innermost() != bracket)
            return false;
        m_open.pop_back();
        ++m_at;
        return true;
    }
    [[nodiscard]] SyntaxError notClosed() const
    {
        const QString why = innermost() == '"' ? QStringLiteral("this {{ is not closed: the text in quotes does not end")
            : innermost() != '\0'              ? QStringLiteral("this {{ is not closed: a %1 in it is open").arg(QLatin1Char(innermost()))
                                               : QStringLiteral("this {{ is not closed by }}");
        return json::syntaxErrorAt(m_text, m_begin, why);
    }

    QByteArrayView m_text;
    qsizetype m_begin;
    qsizetype m_at;
    std::vector<char> m_open;
};

} // namespace

std::variant<QList<TemplatePlaceholder>, SyntaxError> scanTemplate(QByteArrayView text)
{
    QList<TemplatePlaceholder> found;
    bool isInString = false;
    for (qsizetype at = 0; at < text.size();) {
        if (beginsAt(text, at)) {
            const auto end = ExpressionScan(text, at).end();
            if (const auto *error = std::get_if<SyntaxError>(&end))
                return *error;
            found << TemplatePlaceholder{at, std::get<qsizetype>(end), isInString, {}};
            at = found.constLast().end;
            continue;
        }
        const bool isEscape = isInString && text[at] == '\\';
        if (text[at] == '"')
            isInString = !isInString;
        at += isEscape ? 2 : 1;
    }
    return found;
}

} // namespace eventscope
