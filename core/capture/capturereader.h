// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/capturemarks.h"
#include "core/capture/capturerowview.h"
#include "core/capture/privatecapture.h"

#include <QList>

#include <functional>
#include <memory>

namespace eventscope {

/// When a row came, without what it holds.
struct RowTime
{
    qint64 id = 0;
    CaptureRow::Kind kind = CaptureRow::Kind::Event;
    UtcTime at{};
};

/// Reads a capture by its own read-only connection, while a writer appends or alone. One thread at a time; open one per thread.
/// No call leaves a transaction open. A capture in a folder that cannot be written to is read without side files; when it has a
/// write-ahead log there, from a private copy; so is one of an earlier version, which is converted there. When the writer had to make its
/// file again, the reader follows it.
class CaptureReader
{
public:
    /// Errors: FileFailed, StorageFull (for a private copy), NotACapture, UnsupportedVersion, and Cancelled by `progress`.
    [[nodiscard]] static Result<std::unique_ptr<CaptureReader>> open(const QString &path, Progress *progress = nullptr);
    ~CaptureReader();
    Q_DISABLE_COPY_MOVE(CaptureReader)

    /// Of the file that is read: a further reader of it makes no copy of its own.
    [[nodiscard]] QString path() const;
    /// Null when the file itself is read.
    [[nodiscard]] std::shared_ptr<PrivateCapture> privateCopy() const;
    [[nodiscard]] qint64 firstId() const; ///< 0 when empty
    [[nodiscard]] qint64 lastId() const; ///< 0 when empty
    /// Rows with id in [first, last], ascending; payloads are cut to `payloadLimit` bytes (-1: whole).
    [[nodiscard]] QList<CaptureRow> rows(qint64 first, qint64 last, qsizetype payloadLimit = -1) const;
    /// One whole row. InvalidArgument when there is none with this id.
    [[nodiscard]] Result<CaptureRow> row(qint64 id) const;
    /// In the order of the rows; those of rows that are gone are left out. At most capturemarks::readLimit.
    [[nodiscard]] QList<CaptureMark> marks() const;
    enum class Notable { Failure, Gap }; ///< Failure: an error, a publish that did not succeed, or an event that did not come back
    enum class Direction { Forward, Backward };
    /// The id of the nearest such row after (or before) `id`, by an index: microseconds in a capture of any length. 0 when there is none.
    [[nodiscard]] qint64 nextNotable(qint64 id, Notable what, Direction direction) const;
    /// Calls `visit` for every row from `first` on, ascending, until it answers false or the rows end that were there at the
    /// call. Answers with an error when the file is damaged: NotACapture or FileFailed. `visit` may call row() and rows().
    [[nodiscard]] Result<void> forEach(qint64 first, const std::function<bool(const CaptureRow &)> &visit) const;
    /// Calls `visit` for the rows with id in [first, last], ascending. Reads no payload: much faster than forEach(), and its errors.
    [[nodiscard]] Result<void> times(qint64 first, qint64 last, const std::function<void(const RowTime &)> &visit) const;
    /// Every source known now. A row's source is known no later than the row.
    [[nodiscard]] QList<CaptureSource> sources() const;
    /// The lean way through many rows: `visit` sees a portion of those in [first, last] that fulfil `condition`, ascending, until it
    /// answers false; it must not call the reader. Answers with the id up to which all rows were seen, the one that ended it included:
    /// go on behind it. Errors as forEach().
    [[nodiscard]] Result<qint64> scan(qint64 first, qint64 last, const RowCondition &condition,
                                      const std::function<bool(const CaptureRowView &)> &visit) const;

private:
    class Database;
    explicit CaptureReader(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace eventscope
