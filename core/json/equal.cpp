// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/equal.h"

#include "core/json/number.h"
#include "core/json/scanner.h"
#include "core/json/valueclasses.h"

#include <QHashFunctions>

namespace eventscope::json {

namespace {

using Token = Scanner::Token;

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

bool isEqual(const QByteArray &left, const QByteArray &right)
{
    const auto one = Document::parse(left);
    const auto other = Document::parse(right);
    if (!std::holds_alternative<Document>(one) || !std::holds_alternative<Document>(other))
        return false;
    ValueClasses classes;
    const auto rootClass = [&classes](const Document &document) { return classes.classify(document, {}).values.constFirst(); };
    return rootClass(std::get<Document>(one)) == rootClass(std::get<Document>(other));
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
