// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/syntaxerror.h"

#include <QByteArrayView>

#include <bitset>

namespace eventscope::json {

/// Reads a JSON text token by token and checks the grammar of RFC 8259 on the way, without recursion and without allocating.
/// Own, because every layer above needs the token's own text and the place of the first fault, which simdjson does not keep.
/// The text must outlive the scanner. Internal to core/json.
class Scanner
{
public:
    enum class Token { BeginObject, EndObject, BeginArray, EndArray, Key, String, Number, True, False, Null, Colon, Comma, End, Fault };

    static constexpr int maxDepth = 1000;

    explicit Scanner(QByteArrayView text);

    /// The next token; End once the text is complete, Fault from the first fault on.
    Token next();
    /// The span of the last token, [begin, end).
    [[nodiscard]] qsizetype begin() const { return m_begin; }
    [[nodiscard]] qsizetype end() const { return m_at; }
    /// What Fault means, with line and column.
    [[nodiscard]] SyntaxError error() const;

private:
    enum class State { Value, ValueOrEnd, KeyOrEnd, Key, Colon, CommaOrEnd, Done };

    Token scanValue(char first);
    Token scanKey(char first);
    Token scanSeparator(char first);
    Token scanString(Token kind);
    Token scanNumber();
    Token scanWord(const char *word, Token kind);
    Token open(Token kind, bool object);
    Token close(Token kind);
    Token punctuation(Token kind, State after);
    Token valueDone(Token kind);

    bool skipDigits();
    [[nodiscard]] bool skipEscape();
    Token fault(qsizetype at, const QString &message);
    Token unexpected(const QString &expected);
    Token noValue();
    Token nextAtEnd();
    [[nodiscard]] QString found() const;
    void skipWhiteSpace();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool inObject() const { return m_depth > 0 && m_objects.test(size_t(m_depth - 1)); }

    QByteArrayView m_text;
    qsizetype m_begin = 0;
    qsizetype m_at = 0;
    qsizetype m_invalidUtf8 = -1;
    State m_state = State::Value;
    int m_depth = 0;
    bool m_afterComma = false;
    bool m_failed = false;
    qsizetype m_faultAt = 0;
    QString m_message;
    std::bitset<maxDepth> m_objects; ///< whether the container at a depth is an object
};

} // namespace eventscope::json
