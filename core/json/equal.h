// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/valueclasses.h"

#include <QByteArray>

#include <optional>

namespace eventscope::json {

/// Compares a JSON text with many others, and parses it once. Two have the same value as diff() means it: numbers by value, strings by
/// content, white space and the order of keys do not count. What is no JSON equals nothing.
class Equality
{
public:
    explicit Equality(const QByteArray &text);
    /// The last text again costs a comparison of its bytes.
    [[nodiscard]] bool matches(const QByteArray &other);

private:
    [[nodiscard]] int classOf(const QByteArray &text);

    ValueClasses m_classes;
    int m_class;
    std::optional<QByteArray> m_lastText;
    bool m_lastMatches = false;
};

/// A number that equal JSON texts share, to look for them without comparing each; others seldom do. One pass, no tree. Nothing when the
/// text is no JSON. The same within one run of the program only.
[[nodiscard]] std::optional<quint64> fingerprint(QByteArrayView text);

} // namespace eventscope::json
