// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/syntaxerror.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace eventscope::json {

/// A parsed JSON text that loses nothing: key order, duplicate keys, the digits of numbers, escapes and any value at the top
/// level stay as they were written, because every node is a span of the original text. Nodes live in one flat array in the
/// order of the text; node 0 is the top value. A value type, thread-free. Depth is bounded (1,000).
class Document
{
public:
    enum class Type { Object, Array, String, Number, True, False, Null };

    struct Node
    {
        Type type = Type::Null;
        int parent = -1;
        int childCount = 0;
        int next = -1; ///< next sibling, or -1
        int firstChild = -1; ///< or -1
        int position = 0; ///< among its parent's children, from 0
        qsizetype begin = 0; ///< span of the value's token text, [begin, end)
        qsizetype end = 0;
        qsizetype keyBegin = -1; ///< span of the key's token text with its quotes; -1 when the parent is no object
        qsizetype keyEnd = -1;
    };

    /// Reads RFC 8259 JSON in UTF-8. Refuses invalid UTF-8, lone surrogate escapes are kept as written.
    [[nodiscard]] static std::variant<Document, SyntaxError> parse(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const QList<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const Node &node(int index) const { return m_nodes.at(index); }
    /// The value's text as written.
    [[nodiscard]] QByteArrayView token(int index) const;
    /// The key without quotes and with escapes resolved; empty when there is none.
    [[nodiscard]] QString key(int index) const;
    /// For strings: the content with escapes resolved; for all else the token text.
    [[nodiscard]] QString displayText(int index) const;
    /// The jq path of a node, e.g. `.order.items[3]."odd key"`; `.` for the top value.
    [[nodiscard]] QString path(int index) const;
    /// The children of a node in the order of the text.
    [[nodiscard]] QList<int> children(int index) const;

private:
    QByteArray m_text;
    QList<Node> m_nodes;
};

/// The content of a JSON string token (with quotes): escapes resolved, lone surrogates replaced by U+FFFD.
[[nodiscard]] QString unescaped(QByteArrayView stringToken);
/// Half of a surrogate pair stands in it: unescaped() would not give back what was written.
[[nodiscard]] bool hasLoneSurrogate(QByteArrayView stringToken);
/// `.key`, or `."odd key"` where jq wants quotes: the step of a jq path.
[[nodiscard]] QString keyStep(const QString &key);
/// A JSON string token for a text: the quotes and only the escapes JSON demands, UTF-8 as it is, slashes raw.
[[nodiscard]] QByteArray quoted(QByteArrayView utf8);

} // namespace eventscope::json
