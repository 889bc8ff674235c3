// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import/shellwords.h"

#include <QRegularExpression>

namespace eventscope {

namespace {

class Splitter
{
public:
    explicit Splitter(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] Result<QList<QStringList>> split()
    {
        while (m_at < m_text.size() && !m_isOpen)
            step(m_text.at(m_at));
        if (m_isOpen)
            return Error{ErrorCode::InvalidArgument, QStringLiteral("a quote in the command is not closed")};
        endCommand();
        return m_commands;
    }

private:
    void step(QChar character)
    {
        ++m_at;
        if (character == u'\'' || character == u'"')
            quoted(character, false);
        else if (character == u'$' && m_at < m_text.size() && m_text.at(m_at) == u'\'')
            quoted(m_text.at(m_at++), true);
        else if (character == u'\\')
            add(m_at < m_text.size() ? m_text.at(m_at++) : character);
        else if (character == u'\n' || character == u';' || character == u'|' || character == u'&')
            endCommand();
        else if (character.isSpace())
            endWord();
        else
            add(character);
    }
    /// `isC`: the `$'…'` of bash, whose escapes are those of C.
    void quoted(QChar quote, bool isC)
    {
        m_isWord = true;
        for (; m_at < m_text.size() && m_text.at(m_at) != quote; ++m_at) {
            const bool isEscape = m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size();
            if (isEscape && isC)
                add(escaped(m_text.at(++m_at)));
            else if (isEscape && quote == u'"' && QStringLiteral("\"\\$`").contains(m_text.at(m_at + 1)))
                add(m_text.at(++m_at));
            else
                add(m_text.at(m_at));
        }
        m_isOpen = m_at >= m_text.size();
        ++m_at;
    }
    [[nodiscard]] QChar escaped(QChar character)
    {
        if (character == u'n')
            return u'\n';
        if (character == u't')
            return u'\t';
        bool isNumber = false;
        const ushort code = character == u'u' ? QStringView(m_text).mid(m_at + 1, 4).toUShort(&isNumber, 16) : ushort(0);
        if (!isNumber)
            return character;
        m_at += 4;
        return QChar(code);
    }
    void add(QChar character)
    {
        m_word += character;
        m_isWord = true;
    }
    void endWord()
    {
        if (m_isWord)
            m_command << m_word;
        m_word.clear();
        m_isWord = false;
    }
    void endCommand()
    {
        endWord();
        if (!m_command.isEmpty())
            m_commands << m_command;
        m_command.clear();
    }

    QString m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_isWord = false;
    bool m_isOpen = false;
    QStringList m_command;
    QList<QStringList> m_commands;
};

QString asPosix(QString text)
{
    static const QRegularExpression continuation(QStringLiteral(R"([ \t]*[\\^`][ \t]*\n)"));
    static const QRegularExpression caret(QStringLiteral(R"(\^(.))"));
    const bool isCmd = text.contains(QLatin1String("^\""));
    text.replace(continuation, QStringLiteral(" "));
    // Browsers copy for cmd.exe with a caret before each special character, in quotes too.
    return isCmd ? text.replace(caret, QStringLiteral("\\1")) : text;
}

} // namespace

Result<QList<QStringList>> shellCommands(const QString &text)
{
    return Splitter(asPosix(text)).split();
}

} // namespace eventscope
