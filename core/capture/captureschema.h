// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/sqlitedatabase.h"

/// What a capture file looks like. Version 1:
/// - `rows`: one row of the log each, in the order of `id`. `at` is UTC in microseconds since 1970. `payload` stands last, so
///   that reading the other columns never walks its overflow pages, and is a BLOB, so that substr() and length() count bytes.
/// - `sources`: channel and subscription id, interned. A channel and a UUID are 50 bytes and more, as long as many events; the
///   number in `rows.source` takes one or two. NULL: neither.
/// - `log`: the same for people with any SQLite tool; the program does not use it.
namespace eventscope::captureschema {

inline constexpr qint64 applicationId = 0x45534350; // "ESCP"
inline constexpr qint64 version = 1;

/// Turns an empty database into a capture, in one transaction and before the WAL begins: the header of the main file is then
/// right at every moment, also in a copy without its WAL.
[[nodiscard]] Result<void> create(const SqliteDatabase &database);

/// NotACapture with the reason when the file is no database, a foreign one or damaged; UnsupportedVersion; FileFailed when it
/// could not be read at all. SQLite's own code is in `result`.
[[nodiscard]] Result<void> check(const SqliteDatabase &database, int *result = nullptr);

} // namespace eventscope::captureschema
