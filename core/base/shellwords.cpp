// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shellwords.h"

namespace eventscope {

namespace {

class Splitter
{
public:
    explicit Splitter(const QString &line)
        : m_line(line)
    {
    }

    Result<QStringList> split()
    {
        while (m_at < m_line.size()) {
            if (!step())
                return Error{ErrorCode::InvalidInput, QStringLiteral("a quote in the command does not end")};
        }
        endWord();
        return m_words;
    }

private:
    bool step()
    {
        const QChar c = m_line.at(m_at);
        if (c.isSpace()) {
            endWord();
            ++m_at;
            return true;
        }
        if (c == QLatin1Char('^') && m_line.mid(m_at + 1, 1) == QLatin1String("\n")) {
            m_at += 2;
            return true;
        }
        if (c == QLatin1Char('$') && m_line.mid(m_at + 1, 1) == QLatin1String("'")) {
            m_at += 2;
            return quoted(QLatin1Char('\''), true);
        }
        if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            ++m_at;
            return quoted(c, c == QLatin1Char('"'));
        }
        add(c == QLatin1Char('\\'));
        return true;
    }

    /// Up to the quote that ends it; the words are not ended by blanks in between.
    bool quoted(QChar quote, bool hasEscapes)
    {
        m_isWord = true;
        while (m_at < m_line.size() && m_line.at(m_at) != quote)
            add(hasEscapes && isEscapeIn(quote));
        ++m_at;
        return m_at <= m_line.size();
    }

    /// Within double quotes a backslash is one only before what it has to take the meaning from.
    [[nodiscard]] bool isEscapeIn(QChar quote) const
    {
        if (m_line.at(m_at) != QLatin1Char('\\'))
            return false;
        return quote == QLatin1Char('\'') || QStringLiteral("\"\\$`\n").contains(m_line.mid(m_at + 1, 1));
    }

    void add(bool isEscaped)
    {
        if (isEscaped)
            ++m_at;
        if (m_at >= m_line.size())
            return;
        const QChar c = m_line.at(m_at++);
        if (isEscaped && c == QLatin1Char('\n'))
            return; // a continued line
        m_word += c;
        m_isWord = true;
    }

    void endWord()
    {
        if (m_isWord)
            m_words << m_word;
        m_word.clear();
        m_isWord = false;
    }

    const QString &m_line;
    qsizetype m_at = 0;
    QString m_word;
    bool m_isWord = false;
    QStringList m_words;
};

} // namespace

Result<QStringList> shellWords(const QString &commandLine)
{
    return Splitter(commandLine).split();
}

} // namespace eventscope
