// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/sqlitedatabase.h"

/// What a capture file looks like. Version 2:
/// - `rows`: one row of the log each, in the order of `id`. `at` is UTC in microseconds since 1970. `payload` stands last, so
///   that reading the other columns never walks its overflow pages, and is a BLOB, so that substr() and length() count bytes.
/// - `sources`: channel and subscription id, interned. A channel and a UUID are 50 bytes and more, as long as many events; the
///   number in `rows.source` takes one or two. NULL: neither.
/// - `marks`: rows that a person marked, each with a note that may be empty (new in version 2).
/// - `notable`: the index of the rows that went wrong (new in version 2), small, since events are not in it.
/// - `log`: the rows for people with any SQLite tool; the program does not use it.
namespace eventscope::captureschema {

inline constexpr qint64 applicationId = 0x45534350; // "ESCP"
inline constexpr qint64 version = 2;
/// The condition of the index `notable`: errors, gaps, events that did not come back, and publishes that did not succeed. A query that is
/// to use the index says the very same.
inline constexpr const char *notable = "(kind >= 3 OR (kind = 1 AND text NOT LIKE 'published%'))";

/// Turns an empty database into a capture, in one transaction and before the WAL begins: the header of the main file is then
/// right at every moment, also in a copy without its WAL.
[[nodiscard]] Result<void> create(const SqliteDatabase &database);

/// NotACapture with the reason when the file is no database, a foreign one or damaged; UnsupportedVersion for any but this one;
/// FileFailed when it could not be read at all. SQLite's own code is in `result`.
[[nodiscard]] Result<void> check(const SqliteDatabase &database, int *result = nullptr);
/// The file is a capture of an earlier version.
[[nodiscard]] bool isOlder(const SqliteDatabase &database);
/// Makes a capture of an earlier version one of this, in one transaction; nothing changes when that fails. For a copy: what a person
/// has saved stays readable by the program that wrote it.
[[nodiscard]] Result<void> migrate(const SqliteDatabase &database);

} // namespace eventscope::captureschema
