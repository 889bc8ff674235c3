// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/equal.h"

#include "core/json/number.h"
#include "core/json/scanner.h"

#include <QHashFunctions>

namespace eventscope::json {

namespace {

using Token = Scanner::Token;

constexpr int none = -1;

std::size_t hashOf(Token kind, QByteArrayView token)
{
    const auto seed = static_cast<std::size_t>(kind);
    if (kind == Token::Number)
        return qHash(canonicalNumber(token), seed);
    const bool isText = kind == Token::Key || kind == Token::String;
    // However it is escaped.
    return isText && token.contains('\\') ? qHash(quoted(unescaped(token).toUtf8()), seed) : qHash(token, seed);
}

} // namespace

Equality::Equality(const QByteArray &text)
    : m_class(classOf(text))
{
}

bool Equality::matches(const QByteArray &other)
{
    if (m_lastText != other) {
        m_lastText = other;
        m_lastMatches = m_class != none && classOf(other) == m_class;
    }
    return m_lastMatches;
}

int Equality::classOf(const QByteArray &text)
{
    const auto parsed = Document::parse(text);
    const auto *document = std::get_if<Document>(&parsed);
    return document ? m_classes.classify(*document, {}).values.constFirst() : none;
}

std::optional<quint64> fingerprint(QByteArrayView text)
{
    Scanner scanner(text);
    quint64 sum = 0; // a sum: the order of keys does not count
    for (Token token = scanner.next(); token != Token::End; token = scanner.next()) {
        if (token == Token::Fault)
            return std::nullopt;
        sum += hashOf(token, text.sliced(scanner.begin(), scanner.end() - scanner.begin()));
    }
    return sum;
}

} // namespace eventscope::json
