// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace eventscope {

/// A table as CSV (RFC 4180): a line of titles, then the rows, each ended by CR LF.
[[nodiscard]] QString csvTable(const QStringList &titles, const QList<QStringList> &rows);

} // namespace eventscope
