// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/document.h"

#include "core/json/scanner.h"

namespace eventscope::json {

namespace {

using Token = Scanner::Token;
using Node = Document::Node;

/// Turns tokens into the flat array.
class NodeBuilder
{
public:
    void add(Token token, qsizetype begin, qsizetype end)
    {
        switch (token) {
        case Token::Key:
            m_keyBegin = begin;
            m_keyEnd = end;
            break;
        case Token::BeginObject: open(append(Document::Type::Object, begin, end)); break;
        case Token::BeginArray: open(append(Document::Type::Array, begin, end)); break;
        case Token::EndObject:
        case Token::EndArray: close(end); break;
        case Token::String: append(Document::Type::String, begin, end); break;
        case Token::Number: append(Document::Type::Number, begin, end); break;
        case Token::True: append(Document::Type::True, begin, end); break;
        case Token::False: append(Document::Type::False, begin, end); break;
        case Token::Null: append(Document::Type::Null, begin, end); break;
        case Token::Colon:
        case Token::Comma:
        case Token::End:
        case Token::Fault: break;
        }
    }

    [[nodiscard]] QList<Node> nodes() { return std::move(m_nodes); }

private:
    int append(Document::Type type, qsizetype begin, qsizetype end)
    {
        const int index = int(m_nodes.size());
        Node node;
        node.type = type;
        node.parent = m_parent;
        node.begin = begin;
        node.end = end;
        node.keyBegin = std::exchange(m_keyBegin, -1);
        node.keyEnd = std::exchange(m_keyEnd, -1);
        m_nodes.append(node);
        if (m_parent >= 0)
            link(index);
        m_lastChild = index;
        return index;
    }

    void link(int index)
    {
        Node &parent = m_nodes[m_parent];
        m_nodes[index].position = parent.childCount;
        if (parent.childCount++ == 0)
            parent.firstChild = index;
        else
            m_nodes[m_lastChild].next = index;
    }

    void open(int index)
    {
        m_parent = index;
        m_lastChild = -1;
    }

    void close(qsizetype end)
    {
        m_nodes[m_parent].end = end;
        m_lastChild = m_parent;
        m_parent = m_nodes.at(m_parent).parent;
    }

    QList<Node> m_nodes;
    int m_parent = -1;
    int m_lastChild = -1; ///< of m_parent
    qsizetype m_keyBegin = -1;
    qsizetype m_keyEnd = -1;
};

bool isSimpleKey(const QString &key)
{
    const auto isLetter = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
            || c == QLatin1Char('_');
    };
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    return !key.isEmpty() && isLetter(key.front())
        && std::all_of(key.begin(), key.end(), [&](QChar c) { return isLetter(c) || isDigit(c); });
}

} // namespace

QString keyStep(const QString &key)
{
    return QLatin1Char('.') + (isSimpleKey(key) ? key : QString::fromUtf8(quoted(key.toUtf8())));
}

std::variant<Document, SyntaxError> Document::parse(const QByteArray &text)
{
    Scanner scanner(text);
    NodeBuilder builder;
    while (true) {
        const Token token = scanner.next();
        if (token == Token::Fault)
            return scanner.error();
        if (token == Token::End)
            break;
        builder.add(token, scanner.begin(), scanner.end());
    }
    Document document;
    document.m_text = text;
    document.m_nodes = builder.nodes();
    return document;
}

QByteArrayView Document::token(int index) const
{
    const Node &found = m_nodes.at(index);
    return QByteArrayView(m_text).sliced(found.begin, found.end - found.begin);
}

QString Document::key(int index) const
{
    const Node &found = m_nodes.at(index);
    if (found.keyBegin < 0)
        return {};
    return unescaped(QByteArrayView(m_text).sliced(found.keyBegin, found.keyEnd - found.keyBegin));
}

QString Document::displayText(int index) const
{
    return m_nodes.at(index).type == Type::String ? unescaped(token(index)) : QString::fromUtf8(token(index));
}

QString Document::path(int index) const
{
    QString path;
    for (int at = index; m_nodes.at(at).parent >= 0; at = m_nodes.at(at).parent) {
        const Node &found = m_nodes.at(at);
        const bool isKey = m_nodes.at(found.parent).type == Type::Object;
        path.prepend(isKey ? keyStep(key(at)) : QStringLiteral("[%1]").arg(found.position));
    }
    return path.startsWith(QLatin1Char('.')) ? path : QLatin1Char('.') + path;
}

QList<int> Document::children(int index) const
{
    QList<int> children;
    children.reserve(m_nodes.at(index).childCount);
    for (int child = m_nodes.at(index).firstChild; child >= 0; child = m_nodes.at(child).next)
        children.append(child);
    return children;
}

} // namespace eventscope::json
