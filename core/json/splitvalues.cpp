// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/splitvalues.h"

#include "core/json/document.h"
#include "core/json/validator.h"

namespace eventscope::json {

namespace {

QList<QByteArray> elementsOf(const Document &document)
{
    QList<QByteArray> values;
    const QList<int> children = document.children(0);
    for (const int child : children)
        values << document.token(child).toByteArray();
    return values;
}

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> values;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray value = line.trimmed();
        if (value.isEmpty())
            continue;
        if (!isValid(value))
            return {};
        values << value;
    }
    return values.size() > 1 ? values : QList<QByteArray>();
}

} // namespace

QList<QByteArray> splitValues(const QByteArray &text)
{
    const auto parsed = Document::parse(text);
    const auto *document = std::get_if<Document>(&parsed);
    if (!document)
        return linesOf(text);
    return document->node(0).type == Document::Type::Array ? elementsOf(*document) : QList<QByteArray>();
}

} // namespace eventscope::json
