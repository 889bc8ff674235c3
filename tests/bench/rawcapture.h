// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace eventscope::bench {

/// A thousand payloads of about 150 bytes, as in a 239-byte frame.
[[nodiscard]] std::vector<QByteArray> samplePayloads();
/// Rows per second that SQLite's C API alone inserts into such a table as a capture has: the limit of everything that stores.
[[nodiscard]] double rawInsertRate(int rows);
/// Rows per second that SQLite alone reads of a capture, all columns, doing nothing with them.
[[nodiscard]] double rawReadRate(const QString &capture);

} // namespace eventscope::bench
