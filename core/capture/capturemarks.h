// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/capture/sqlitedatabase.h"

#include <QList>
#include <QMap>

#include <optional>

namespace eventscope {

/// A row that a person marked. A value type.
struct CaptureMark
{
    qint64 row = 0; ///< its id
    QString note; ///< may be empty
    UtcTime at{}; ///< of the row; a writer ignores it

    bool operator==(const CaptureMark &) const = default;
};

/// What is to become of marks, by row: the note of a mark that is set or changed, nothing for one that is removed.
using MarkChanges = QMap<qint64, std::optional<QString>>;

/// The table `marks` of a capture (captureschema.h).
namespace capturemarks {

/// More are not read: a list that nobody could look through must not fill the memory.
inline constexpr int readLimit = 10'000;

/// All of them or none, in one transaction; after a failure the caller rolls back. Errors: FileFailed, StorageFull, NotACapture.
[[nodiscard]] Result<void> write(const SqliteDatabase &database, const MarkChanges &changes);
/// In the order of the rows, the first readLimit; without those whose rows are no longer in the capture.
[[nodiscard]] Result<QList<CaptureMark>> read(const SqliteDatabase &database);

} // namespace capturemarks

} // namespace eventscope
