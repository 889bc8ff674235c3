// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/valueclasses.h"

#include "core/json/number.h"

#include <algorithm>

namespace eventscope::json {

namespace {

using Type = Document::Type;

void append(QByteArray &content, int number)
{
    content.append(reinterpret_cast<const char *>(&number), sizeof number);
}

bool mayHoldLoneSurrogate(QByteArrayView token, const QString &text)
{
    return text.contains(QChar::ReplacementCharacter) && (token.contains("\\ud") || token.contains("\\uD"));
}

/// Equal strings have equal content whatever their escapes. A lone surrogate has no UTF-8: such a string is compared as it is written.
QByteArray stringContent(QByteArrayView token)
{
    if (!token.contains('\\'))
        return 's' + token.sliced(1, token.size() - 2).toByteArray();
    const QString text = unescaped(token);
    return mayHoldLoneSurrogate(token, text) ? 'e' + token.toByteArray() : 's' + text.toUtf8();
}

/// True for the nodes at and below the places.
QList<bool> ignoredNodes(const Document &document, const QList<PathPattern> &places)
{
    QList<bool> isIgnored(document.nodes().size(), false);
    for (const PathPattern &place : places) {
        for (const int node : place.matches(document))
            isIgnored[node] = true;
    }
    for (int node = 1; node < isIgnored.size(); ++node) // a parent comes before its children
        isIgnored[node] = isIgnored.at(node) || isIgnored.at(document.node(node).parent);
    return isIgnored;
}

} // namespace

ValueClasses::Classes ValueClasses::classify(const Document &document, const QList<PathPattern> &ignoredPlaces)
{
    const QList<bool> isIgnored = ignoredNodes(document, ignoredPlaces);
    const int count = static_cast<int>(document.nodes().size());
    Classes classes{QList<int>(count, ignored), QList<int>(count, -1)};
    for (int node = count - 1; node >= 0; --node) { // children come after their parent
        const Document::Node &value = document.node(node);
        if (value.keyBegin >= 0) {
            const QByteArrayView key = QByteArrayView(document.text()).sliced(value.keyBegin, value.keyEnd - value.keyBegin);
            classes.keys[node] = classOf(stringContent(key));
        }
        if (!isIgnored.at(node))
            classes.values[node] = classOf(content(document, node, classes));
    }
    return classes;
}

QByteArray ValueClasses::content(const Document &document, int node, const Classes &classes) const
{
    switch (document.node(node).type) {
    case Type::Object: return objectContent(document, node, classes);
    case Type::Array: return arrayContent(document, node, classes);
    case Type::String: return stringContent(document.token(node));
    case Type::Number: return 'n' + canonicalNumber(document.token(node));
    case Type::True:
    case Type::False:
    case Type::Null: break;
    }
    return 'w' + document.token(node).toByteArray();
}

QByteArray ValueClasses::objectContent(const Document &document, int node, const Classes &classes) const
{
    QList<int> members;
    for (int child = document.node(node).firstChild; child >= 0; child = document.node(child).next) {
        if (classes.values.at(child) != ignored)
            members.append(child);
    }
    // Stable: of duplicates the first stays the first.
    std::stable_sort(members.begin(), members.end(), [&](int a, int b) { return classes.keys.at(a) < classes.keys.at(b); });
    QByteArray content("{");
    content.reserve(1 + 2 * members.size() * qsizetype(sizeof(int)));
    for (const int member : std::as_const(members)) {
        append(content, classes.keys.at(member));
        append(content, classes.values.at(member));
    }
    return content;
}

QByteArray ValueClasses::arrayContent(const Document &document, int node, const Classes &classes)
{
    QByteArray content("[");
    content.reserve(1 + document.node(node).childCount * qsizetype(sizeof(int)));
    for (int child = document.node(node).firstChild; child >= 0; child = document.node(child).next)
        append(content, classes.values.at(child));
    return content;
}

int ValueClasses::classOf(const QByteArray &content)
{
    const auto known = m_classes.constFind(content);
    return known != m_classes.cend() ? *known : *m_classes.insert(content, static_cast<int>(m_classes.size()));
}

} // namespace eventscope::json
