// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/pathpattern.h"

#include <QHash>

namespace eventscope::json {

/// Gives every value of some documents a number, its class: two values have the same one exactly when they are equal (as diff() says).
/// Bottom-up over the flat array, by looking up each content in a table: exact, linear, and a comparison of subtrees is one of ints
/// afterwards. Internal to core/json.
class ValueClasses
{
public:
    struct Classes
    {
        QList<int> values; ///< by node; `ignored` for one that is left out
        QList<int> keys; ///< by node; -1 without a key
    };
    static constexpr int ignored = -1;

    [[nodiscard]] Classes classify(const Document &document, const QList<PathPattern> &ignoredPlaces);

private:
    [[nodiscard]] int classOf(const QByteArray &content);
    [[nodiscard]] QByteArray objectContent(const Document &document, int node, const Classes &classes) const;
    [[nodiscard]] static QByteArray arrayContent(const Document &document, int node, const Classes &classes);
    [[nodiscard]] QByteArray content(const Document &document, int node, const Classes &classes) const;

    QHash<QByteArray, int> m_classes;
};

} // namespace eventscope::json
