// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/pathpattern.h"

#include "core/json/scanner.h"

#include <algorithm>

namespace eventscope::json {

namespace {

bool isNameStart(QChar c)
{
    return c.isLetter() || c == QLatin1Char('_');
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit();
}

} // namespace

/// Reads the text of patterns character by character; the first fault stays.
class PathPattern::Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    Result<QList<PathPattern>> run()
    {
        QList<PathPattern> patterns;
        skipSpace();
        while (!atEnd() && !hasFailed()) {
            patterns.append(readPattern());
            skipSpace();
            if (!atEnd() && !take(QLatin1Char(',')))
                fail(QStringLiteral("a comma or the end"));
            else
                skipSpace();
        }
        if (hasFailed())
            return Error{ErrorCode::InvalidExpression, m_fault};
        return patterns;
    }

private:
    PathPattern readPattern()
    {
        PathPattern pattern;
        if (!take(QLatin1Char('.'))) {
            fail(QStringLiteral("a path that begins with a dot, such as .time"));
            return pattern;
        }
        if (!atEnd() && (peek() == QLatin1Char('"') || isNameStart(peek())))
            pattern.m_steps.append(readKey());
        while (!atEnd() && !hasFailed()) {
            if (take(QLatin1Char('[')))
                pattern.m_steps.append(readBracket());
            else if (take(QLatin1Char('.')))
                pattern.m_steps.append(take(QLatin1Char('[')) ? readBracket() : readKey());
            else
                break;
        }
        return pattern;
    }

    Step readKey()
    {
        if (!atEnd() && peek() == QLatin1Char('"'))
            return {readQuoted()};
        const qsizetype start = m_at;
        if (!atEnd() && isNameStart(peek())) {
            while (!atEnd() && isNamePart(peek()))
                ++m_at;
        }
        if (m_at == start)
            fail(QStringLiteral("a key"));
        return {m_text.sliced(start, m_at - start)};
    }

    QString readQuoted()
    {
        const qsizetype start = m_at++;
        while (!atEnd() && peek() != QLatin1Char('"'))
            m_at += peek() == QLatin1Char('\\') ? 2 : 1;
        m_at = std::min(m_at, m_text.size());
        if (!take(QLatin1Char('"'))) {
            fail(QStringLiteral("a quote that closes the key"));
            return {};
        }
        const QByteArray token = m_text.sliced(start, m_at - start).toUtf8();
        Scanner scanner(token);
        if (scanner.next() != Scanner::Token::String || scanner.next() != Scanner::Token::End)
            fail(QStringLiteral("a key in quotes as JSON writes it"));
        return hasFailed() ? QString() : unescaped(token);
    }

    Step readBracket()
    {
        Step step;
        if (!atEnd() && peek() == QLatin1Char('"'))
            step.key = readQuoted();
        else if (!atEnd() && peek() != QLatin1Char(']'))
            step.index = readIndex();
        if (!hasFailed() && !take(QLatin1Char(']')))
            fail(QStringLiteral("]"));
        return step;
    }

    int readIndex()
    {
        const qsizetype start = m_at;
        while (!atEnd() && peek().isDigit())
            ++m_at;
        bool ok = false;
        const int index = QStringView(m_text).sliced(start, m_at - start).toInt(&ok);
        if (!ok)
            fail(QStringLiteral("an index, a key in quotes or ]"));
        return index;
    }

    bool take(QChar c)
    {
        const bool isHere = !atEnd() && peek() == c;
        m_at += isHere ? 1 : 0;
        return isHere;
    }

    void skipSpace()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }

    void fail(const QString &expected)
    {
        if (!hasFailed())
            m_fault = QStringLiteral("character %1: expected %2").arg(m_at + 1).arg(expected);
    }

    [[nodiscard]] bool hasFailed() const { return !m_fault.isEmpty(); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return m_text.at(m_at); }

    const QString m_text;
    qsizetype m_at = 0;
    QString m_fault;
};

Result<QList<PathPattern>> PathPattern::parseList(const QString &text)
{
    return Reader(text).run();
}

bool PathPattern::overlaps(const PathPattern &other) const
{
    const auto mayBeOne = [](const Step &one, const Step &two) {
        const bool isEvery = (!one.key && one.index < 0) || (!two.key && two.index < 0); // `[]` is of objects, too
        return isEvery || (one.key == two.key && one.index == two.index);
    };
    const qsizetype shared = std::min(m_steps.size(), other.m_steps.size());
    return std::equal(m_steps.cbegin(), m_steps.cbegin() + shared, other.m_steps.cbegin(), mayBeOne);
}

QList<int> PathPattern::matches(const Document &document) const
{
    QList<int> reached;
    if (!document.nodes().isEmpty())
        reached.append(0);
    for (const Step &step : m_steps) {
        QList<int> next;
        for (const int node : std::as_const(reached)) {
            const bool isObject = document.node(node).type == Document::Type::Object;
            if (isObject != step.key.has_value() && !(isObject && step.index < 0))
                continue;
            for (int child = document.node(node).firstChild; child >= 0; child = document.node(child).next) {
                const bool isWanted
                    = step.key ? document.key(child) == *step.key : step.index < 0 || document.node(child).position == step.index;
                if (isWanted)
                    next.append(child);
            }
        }
        reached = next;
    }
    return reached;
}

} // namespace eventscope::json
