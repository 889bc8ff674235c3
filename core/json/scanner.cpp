// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/scanner.h"

#include "core/json/utf8.h"

#include <simdjson.h>

#include <array>

namespace eventscope::json {

namespace {

enum CharClass : quint8 { Plain, StringEnd, Escape, Control };

/// What a byte means inside a string; a table because this is the inner loop of every payload.
constexpr std::array<quint8, 256> makeStringClasses()
{
    std::array<quint8, 256> classes{};
    for (size_t i = 0; i < 0x20; ++i)
        classes[i] = Control;
    classes['"'] = StringEnd;
    classes['\\'] = Escape;
    return classes;
}
constexpr std::array<quint8, 256> stringClasses = makeStringClasses();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

} // namespace

Scanner::Scanner(QByteArrayView text)
    : m_text(text)
{
    if (!simdjson::validate_utf8(text.data(), size_t(text.size())))
        m_invalidUtf8 = firstInvalidUtf8(text);
}

Scanner::Token Scanner::next()
{
    if (m_failed)
        return Token::Fault;
    skipWhiteSpace();
    m_begin = m_at;
    if (atEnd())
        return nextAtEnd();
    const char first = m_text[m_at];
    switch (m_state) {
    case State::Value:
    case State::ValueOrEnd: return scanValue(first);
    case State::Key:
    case State::KeyOrEnd: return scanKey(first);
    case State::Colon: return first == ':' ? punctuation(Token::Colon, State::Value) : unexpected(QStringLiteral("':' after the key"));
    case State::CommaOrEnd: return scanSeparator(first);
    case State::Done: break;
    }
    return unexpected(QStringLiteral("nothing after the value"));
}

Scanner::Token Scanner::nextAtEnd()
{
    switch (m_state) {
    case State::Done: return Token::End;
    case State::Value: return m_depth == 0 ? fault(m_at, QStringLiteral("no JSON value: the text is empty")) : noValue();
    case State::ValueOrEnd: return noValue();
    case State::KeyOrEnd: return unexpected(QStringLiteral("a key in double quotes or '}'"));
    case State::Key: return unexpected(QStringLiteral("a key in double quotes"));
    case State::Colon: return unexpected(QStringLiteral("':' after the key"));
    case State::CommaOrEnd: break;
    }
    return unexpected(inObject() ? QStringLiteral("',' or '}'") : QStringLiteral("',' or ']'"));
}

Scanner::Token Scanner::scanValue(char first)
{
    switch (first) {
    case '{': return open(Token::BeginObject, true);
    case '[': return open(Token::BeginArray, false);
    case '"': return scanString(Token::String);
    case 't': return scanWord("true", Token::True);
    case 'f': return scanWord("false", Token::False);
    case 'n': return scanWord("null", Token::Null);
    case ']':
        if (m_state == State::ValueOrEnd)
            return close(Token::EndArray);
        break;
    default:
        if (first == '-' || isDigit(first))
            return scanNumber();
    }
    return noValue();
}

Scanner::Token Scanner::noValue()
{
    return unexpected(m_state == State::ValueOrEnd ? QStringLiteral("a value or ']'") : QStringLiteral("a value"));
}

Scanner::Token Scanner::scanKey(char first)
{
    if (first == '"')
        return scanString(Token::Key);
    if (first == '}' && m_state == State::KeyOrEnd)
        return close(Token::EndObject);
    return unexpected(m_state == State::Key ? QStringLiteral("a key in double quotes") : QStringLiteral("a key in double quotes or '}'"));
}

Scanner::Token Scanner::scanSeparator(char first)
{
    if (first == ',') {
        m_afterComma = true;
        return punctuation(Token::Comma, inObject() ? State::Key : State::Value);
    }
    if (first == (inObject() ? '}' : ']'))
        return close(inObject() ? Token::EndObject : Token::EndArray);
    return unexpected(inObject() ? QStringLiteral("',' or '}'") : QStringLiteral("',' or ']'"));
}

Scanner::Token Scanner::punctuation(Token kind, State after)
{
    ++m_at;
    m_state = after;
    return kind;
}

Scanner::Token Scanner::open(Token kind, bool object)
{
    if (m_depth == maxDepth)
        return fault(m_at, QStringLiteral("nested deeper than %1 levels").arg(maxDepth));
    m_objects.set(size_t(m_depth), object);
    ++m_depth;
    m_afterComma = false;
    return punctuation(kind, object ? State::KeyOrEnd : State::ValueOrEnd);
}

Scanner::Token Scanner::close(Token kind)
{
    ++m_at;
    --m_depth;
    return valueDone(kind);
}

Scanner::Token Scanner::valueDone(Token kind)
{
    m_afterComma = false;
    m_state = m_depth == 0 ? State::Done : State::CommaOrEnd;
    return kind;
}

Scanner::Token Scanner::scanString(Token kind)
{
    ++m_at;
    while (true) {
        while (!atEnd() && stringClasses[quint8(m_text[m_at])] == Plain)
            ++m_at;
        if (m_invalidUtf8 >= 0 && m_invalidUtf8 < m_at)
            return fault(m_invalidUtf8, QStringLiteral("invalid UTF-8"));
        if (atEnd())
            return fault(m_begin, QStringLiteral("the string that begins here has no end"));
        const char c = m_text[m_at];
        if (c == '"')
            break;
        if (c != '\\')
            return fault(m_at, QStringLiteral("a control character in a string must be escaped"));
        if (!skipEscape())
            return Token::Fault;
    }
    ++m_at;
    if (kind != Token::Key)
        return valueDone(kind);
    m_afterComma = false;
    m_state = State::Colon;
    return kind;
}

bool Scanner::skipEscape()
{
    static constexpr QByteArrayView simple = "\"\\/bfnrt";
    const qsizetype start = m_at++;
    if (!atEnd() && m_text[m_at] == 'u') {
        ++m_at;
        int digits = 0;
        for (; digits < 4 && !atEnd() && isHexDigit(m_text[m_at]); ++digits)
            ++m_at;
        if (digits < 4)
            fault(start, QStringLiteral("the escape \\u needs four hexadecimal digits"));
    } else if (atEnd() || !simple.contains(m_text[m_at])) {
        fault(start, QStringLiteral("unknown escape in a string"));
    } else {
        ++m_at;
    }
    return !m_failed;
}

Scanner::Token Scanner::scanNumber()
{
    if (m_text[m_at] == '-')
        ++m_at;
    const bool zero = !atEnd() && m_text[m_at] == '0';
    const qsizetype digitsAt = m_at;
    if (!skipDigits())
        return fault(m_at, QStringLiteral("expected a digit after '-'"));
    if (zero && m_at - digitsAt > 1)
        return fault(digitsAt, QStringLiteral("a number must not begin with extra zeros"));
    if (!atEnd() && m_text[m_at] == '.') {
        ++m_at;
        if (!skipDigits())
            return fault(m_at, QStringLiteral("expected a digit after '.'"));
    }
    if (!atEnd() && (m_text[m_at] == 'e' || m_text[m_at] == 'E')) {
        ++m_at;
        if (!atEnd() && (m_text[m_at] == '+' || m_text[m_at] == '-'))
            ++m_at;
        if (!skipDigits())
            return fault(m_at, QStringLiteral("expected a digit in the exponent"));
    }
    return valueDone(Token::Number);
}

bool Scanner::skipDigits()
{
    const qsizetype start = m_at;
    while (!atEnd() && isDigit(m_text[m_at]))
        ++m_at;
    return m_at > start;
}

Scanner::Token Scanner::scanWord(const char *word, Token kind)
{
    const QByteArrayView expected(word);
    const qsizetype after = m_at + expected.size();
    const bool longer = after < m_text.size() && isWordCharacter(m_text[after]);
    if (longer || !m_text.sliced(m_at).startsWith(expected))
        return noValue();
    m_at = after;
    return valueDone(kind);
}

void Scanner::skipWhiteSpace()
{
    while (!atEnd()) {
        const char c = m_text[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_at;
    }
}

Scanner::Token Scanner::fault(qsizetype at, const QString &message)
{
    m_failed = true;
    m_faultAt = at;
    m_message = message;
    return Token::Fault;
}

Scanner::Token Scanner::unexpected(const QString &expected)
{
    if (m_invalidUtf8 == m_at)
        return fault(m_at, QStringLiteral("invalid UTF-8"));
    QString message = QStringLiteral("expected %1, found %2").arg(expected, found());
    if (m_afterComma && !atEnd() && (m_text[m_at] == '}' || m_text[m_at] == ']'))
        message += QStringLiteral(": remove the comma before it");
    return fault(m_at, message);
}

QString Scanner::found() const
{
    if (atEnd())
        return QStringLiteral("the end of the text");
    qsizetype end = m_at;
    while (end < m_text.size() && end - m_at < 20 && isWordCharacter(m_text[end]))
        ++end;
    if (end == m_at)
        end += utf8SequenceLength(m_text, m_at);
    const QString text = decodedUtf8(m_text.sliced(m_at, end - m_at));
    if (text == QChar(QChar::ByteOrderMark))
        return QStringLiteral("a byte order mark");
    return text.at(0).isPrint() || text.at(0).isSurrogate()
        ? QStringLiteral("'%1'").arg(text)
        : QStringLiteral("the character U+%1").arg(text.at(0).unicode(), 4, 16, QLatin1Char('0'));
}

SyntaxError Scanner::error() const
{
    return syntaxErrorAt(m_text, m_faultAt, m_message);
}

} // namespace eventscope::json
