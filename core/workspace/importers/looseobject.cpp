// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importers/looseobject.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace eventscope::importers::looseobject {

namespace {

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QLatin1Char('\'') || c == QLatin1Char('`');
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$');
}

class Reader
{
public:
    Reader(const QString &code, qsizetype position)
        : m_code(code)
        , m_at(position)
    {
    }

    QJsonValue value(int depth)
    {
        skipSpace();
        QJsonValue read = QJsonValue::Null;
        if (peek() == QLatin1Char('{'))
            read = object(depth);
        else if (peek() == QLatin1Char('['))
            read = array(depth);
        else if (isQuote(peek()))
            read = string();
        else
            read = word();
        return m_failed ? QJsonValue(QJsonValue::Undefined) : endedBy(read);
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_code.size() ? m_code.at(m_at) : QChar(); }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_code.size(); }

    void skipSpace()
    {
        while (!isAtEnd() && peek().isSpace())
            ++m_at;
    }

    QJsonValue fail()
    {
        m_failed = true;
        return QJsonValue::Undefined;
    }

    QJsonValue object(int depth)
    {
        QJsonObject made;
        for (++m_at; !m_failed;) {
            skipSpace();
            if (isAtEnd() || depth > maxDepth)
                return fail();
            if (take('}'))
                return made;
            const qsizetype before = m_at;
            addMember(made, depth);
            goOnFrom(before);
        }
        return fail();
    }

    void addMember(QJsonObject &made, int depth)
    {
        const std::optional<QString> name = key();
        skipSpace();
        if (name && take(':'))
            made.insert(*name, value(depth + 1));
        else
            skipExpression(); // a spread, a method, a shorthand: not known here
    }

    QJsonValue array(int depth)
    {
        QJsonArray made;
        for (++m_at; !m_failed;) {
            skipSpace();
            if (isAtEnd() || depth > maxDepth)
                return fail();
            if (take(']'))
                return made;
            const qsizetype before = m_at;
            made << value(depth + 1);
            goOnFrom(before);
        }
        return fail();
    }

    /// To the next member or element; a bracket that closes nothing stops the reading.
    void goOnFrom(qsizetype before)
    {
        skipComma();
        if (m_at == before)
            fail();
    }

    std::optional<QString> key()
    {
        if (isQuote(peek()))
            return string().toString();
        const qsizetype begin = m_at;
        while (!isAtEnd() && isWordPart(peek()))
            ++m_at;
        return m_at > begin ? std::optional(m_code.mid(begin, m_at - begin)) : std::nullopt;
    }

    QJsonValue string()
    {
        const QChar quote = peek();
        QString text;
        for (++m_at; !isAtEnd(); ++m_at) {
            if (peek() == quote) {
                ++m_at;
                const bool isComputed = quote == QLatin1Char('`') && text.contains(QLatin1String("${"));
                return isComputed ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
            }
            const bool isEscaped = peek() == QLatin1Char('\\');
            if (isEscaped)
                ++m_at;
            text += isEscaped ? escaped() : QString(peek());
        }
        return fail();
    }

    /// What the character after a backslash stands for.
    [[nodiscard]] QString escaped() const
    {
        switch (peek().unicode()) {
        case 'n': return QStringLiteral("\n");
        case 't': return QStringLiteral("\t");
        case '\n': return {};
        default: return peek();
        }
    }

    QJsonValue word()
    {
        const qsizetype begin = m_at;
        skipExpression();
        const QString text = m_code.mid(begin, m_at - begin).trimmed();
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return text == QLatin1String("true");
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
    }

    /// A literal with something after it, as in `'a' + b`, is an expression; `as const` and the like are not.
    QJsonValue endedBy(const QJsonValue &read)
    {
        skipSpace();
        const qsizetype begin = m_at;
        skipExpression();
        const QString rest = m_code.mid(begin, m_at - begin).trimmed();
        const bool isLiteral
            = rest.isEmpty() || rest.startsWith(QLatin1String("as ")) || rest.startsWith(QLatin1String("satisfies ")) || !read.isString();
        return isLiteral ? read : QJsonValue(QJsonValue::Null);
    }

    /// To the comma or bracket that ends an expression.
    void skipExpression()
    {
        int open = 0;
        while (!isAtEnd() && !m_failed) {
            const QChar c = peek();
            if (open == 0
                && (c == QLatin1Char(',') || c == QLatin1Char('}') || c == QLatin1Char(']') || c == QLatin1Char(')')
                    || c == QLatin1Char(';')))
                return;
            if (isQuote(c)) {
                (void)string();
                continue;
            }
            if (c == QLatin1Char('(') || c == QLatin1Char('{') || c == QLatin1Char('['))
                ++open;
            else if (c == QLatin1Char(')') || c == QLatin1Char('}') || c == QLatin1Char(']'))
                --open;
            ++m_at;
        }
    }

    void skipComma()
    {
        skipSpace();
        const bool isBetween = take(',');
        if (!isBetween && peek() != QLatin1Char('}') && peek() != QLatin1Char(']'))
            m_failed = true;
    }

    bool take(char c)
    {
        if (peek() != QLatin1Char(c))
            return false;
        ++m_at;
        return true;
    }

    static constexpr int maxDepth = 64;

    const QString &m_code;
    qsizetype m_at;
    bool m_failed = false;
};

/// Where the comment that begins at `at` ends; `at` when none begins there.
qsizetype endOfComment(const QString &code, qsizetype at)
{
    const QStringView from = QStringView(code).mid(at, 2);
    if (from != QLatin1String("//") && from != QLatin1String("/*"))
        return at;
    const bool isLine = from == QLatin1String("//");
    const qsizetype end = code.indexOf(isLine ? QLatin1String("\n") : QLatin1String("*/"), at + 2);
    if (end < 0)
        return code.size();
    return isLine ? end : end + 2;
}

qsizetype endOfString(const QString &code, qsizetype at)
{
    const QChar quote = code.at(at);
    for (qsizetype end = at + 1; end < code.size(); ++end) {
        if (code.at(end) == QLatin1Char('\\'))
            ++end;
        else if (code.at(end) == quote || (code.at(end) == QLatin1Char('\n') && quote != QLatin1Char('`')))
            return end + 1;
    }
    return code.size();
}

} // namespace

QString withoutComments(const QString &code)
{
    QString made = code;
    for (qsizetype at = 0; at < code.size();) {
        const qsizetype end = endOfComment(code, at);
        for (qsizetype blank = at; blank < end; ++blank) {
            if (code.at(blank) != QLatin1Char('\n'))
                made[blank] = QLatin1Char(' ');
        }
        if (end > at)
            at = end;
        else
            at = isQuote(code.at(at)) ? endOfString(code, at) : at + 1;
    }
    return made;
}

QJsonValue read(const QString &code, qsizetype position)
{
    return Reader(code, position).value(0);
}

QJsonValue valueOf(const QString &code, const QString &key)
{
    const QRegularExpression named(QStringLiteral("(?<![\\w$])(['\"]?)%1\\1\\s*:\\s*(?=\\{)").arg(QRegularExpression::escape(key)));
    const QRegularExpressionMatch match = named.match(code);
    return match.hasMatch() ? read(code, match.capturedEnd()) : QJsonValue(QJsonValue::Undefined);
}

} // namespace eventscope::importers::looseobject
