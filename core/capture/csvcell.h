// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace eventscope {

/// A text as a cell of CSV (RFC 4180). One that a spreadsheet would take for a formula, since it begins with `= + - @`, a tab or a line
/// break, gets a leading `'`.
[[nodiscard]] QByteArray csvCell(QByteArray text);

} // namespace eventscope
