// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/fieldmask.h"

#include "core/json/document.h"

#include <algorithm>

namespace eventscope::json {

namespace {

/// The outermost of them, in the order of the text.
QList<int> outermost(const Document &document, QList<int> nodes)
{
    std::sort(nodes.begin(), nodes.end()); // the order of the nodes is that of the text
    QList<int> outer;
    for (const int node : std::as_const(nodes)) {
        if (outer.isEmpty() || document.node(node).begin >= document.node(outer.last()).end)
            outer << node;
    }
    return outer;
}

} // namespace

std::optional<QByteArray> maskFields(const QByteArray &text, const QList<PathPattern> &places)
{
    const auto parsed = Document::parse(text);
    const auto *document = std::get_if<Document>(&parsed);
    if (!document)
        return std::nullopt;
    QList<int> hidden;
    for (const PathPattern &place : places)
        hidden += place.matches(*document);
    QByteArray masked;
    qsizetype end = 0;
    for (const int node : outermost(*document, hidden)) {
        masked += QByteArrayView(text).sliced(end, document->node(node).begin - end);
        masked += maskedValue;
        end = document->node(node).end;
    }
    return masked + text.sliced(end);
}

} // namespace eventscope::json
