// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/textsearch.h"

namespace eventscope::json {

QList<int> nodesWithText(const Document &document, const QString &text)
{
    QList<int> found;
    if (text.isEmpty())
        return found;
    for (int node = 0; node < document.nodes().size(); ++node) {
        const auto type = document.node(node).type;
        const bool isContainer = type == Document::Type::Object || type == Document::Type::Array;
        if (document.key(node).contains(text, Qt::CaseInsensitive)
            || (!isContainer && document.displayText(node).contains(text, Qt::CaseInsensitive)))
            found.append(node);
    }
    return found;
}

} // namespace eventscope::json
