// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace eventscope::json {

/// Two JSON texts have the same value, as diff() means it: numbers by value, strings by content, white space and the order of keys do
/// not count. False when one of them is no JSON.
[[nodiscard]] bool isEqual(const QByteArray &left, const QByteArray &right);

/// A number that equal JSON texts share, to look for them without comparing each; others seldom do. One pass, no tree. Nothing when the
/// text is no JSON. The same within one run of the program only.
[[nodiscard]] std::optional<quint64> fingerprint(QByteArrayView text);

} // namespace eventscope::json
