// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/printer.h"

#include "core/json/scanner.h"
#include "core/json/visibletext.h"

namespace eventscope::json {

namespace {

using Token = Scanner::Token;

bool opens(Token token)
{
    return token == Token::BeginObject || token == Token::BeginArray;
}

bool closes(Token token)
{
    return token == Token::EndObject || token == Token::EndArray;
}

/// Puts the white space of a layout between tokens that are copied as they are.
class Layout
{
public:
    Layout(qsizetype size, int indent)
        : m_indent(indent)
    {
        m_out.reserve(size + size / 4);
    }

    void add(Token token, QByteArrayView text)
    {
        if (closes(token)) {
            --m_depth;
            if (!opens(m_previous))
                breakLine();
        } else if (m_previous == Token::Comma || opens(m_previous)) {
            breakLine();
        } else if (m_previous == Token::Colon) {
            m_out += ' ';
        }
        if (opens(token))
            ++m_depth;
        m_out += text;
        m_previous = token;
    }

    [[nodiscard]] QByteArray result() const { return m_out; }

private:
    void breakLine()
    {
        m_out += '\n';
        m_out.append(m_depth * m_indent, ' ');
    }

    QByteArray m_out;
    int m_indent;
    qsizetype m_depth = 0;
    Token m_previous = Token::End;
};

template<typename Add>
std::optional<SyntaxError> forEachToken(const QByteArray &text, Add add)
{
    Scanner scanner(text);
    while (true) {
        const Token token = scanner.next();
        if (token == Token::End)
            return std::nullopt;
        if (token == Token::Fault)
            return scanner.error();
        add(token, QByteArrayView(text).sliced(scanner.begin(), scanner.end() - scanner.begin()));
    }
}

} // namespace

std::variant<QByteArray, SyntaxError> formatted(const QByteArray &text, int indent)
{
    Layout layout(text.size(), qMax(0, indent));
    if (const auto error = forEachToken(text, [&layout](Token token, QByteArrayView part) { layout.add(token, part); }))
        return *error;
    return layout.result();
}

std::variant<QByteArray, SyntaxError> compact(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size());
    if (const auto error = forEachToken(text, [&out](Token, QByteArrayView part) { out += part; }))
        return *error;
    return out;
}

QString oneLine(const QByteArray &text, int limit)
{
    // A UTF-16 unit takes at most 3 bytes: never decode megabytes for one cell.
    const qsizetype enough = (qsizetype(qMax(0, limit)) + 1) * 4;
    QString line = QString::fromUtf8(text.first(qMin(text.size(), enough)));
    const bool cut = text.size() > enough || line.size() > limit;
    if (cut) {
        line.truncate(qMin<qsizetype>(line.size(), qMax(0, limit)));
        if (!line.isEmpty() && line.back().isHighSurrogate())
            line.chop(1);
    }
    line = visibleText(line);
    return cut ? line + QChar(0x2026) : line;
}

} // namespace eventscope::json
