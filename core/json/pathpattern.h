// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/json/document.h"

#include <QList>
#include <QString>

#include <optional>

namespace eventscope::json {

/// A place in JSON documents, written as jq writes paths: `.order.items[0].id`, `."odd key"`, `.["odd key"]`, `.items[].id` for
/// every element, `.` for the whole. No expression: only keys and indexes. A value type.
class PathPattern
{
public:
    /// Patterns with commas between them; an empty text is none. Fails with InvalidExpression; the detail says what was expected
    /// and where.
    [[nodiscard]] static Result<QList<PathPattern>> parseList(const QString &text);

    /// The nodes at the place: none, one, or, with `[]` or duplicate keys, several.
    [[nodiscard]] QList<int> matches(const Document &document) const;

    /// One of them stands within the other, or may: a value that is read here tells of what stands there.
    [[nodiscard]] bool overlaps(const PathPattern &other) const;

private:
    class Reader;

    struct Step
    {
        std::optional<QString> key; ///< else an element
        int index = -1; ///< of the element; -1 is every one
    };

    QList<Step> m_steps;
};

} // namespace eventscope::json
