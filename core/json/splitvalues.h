// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace eventscope::json {

/// The values a text holds side by side: the elements of one array, or the lines of NDJSON (two at least; empty ones do not
/// count). Each byte for byte, without the white space around it. Empty for one value of another type, and for a text in which any
/// value has a fault.
[[nodiscard]] QList<QByteArray> splitValues(const QByteArray &text);

} // namespace eventscope::json
