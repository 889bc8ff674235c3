// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturemarks.h"
#include "core/capture/capturerow.h"
#include "core/capture/capturetrimmer.h"
#include "core/capture/sqlitedatabase.h"

#include <QHash>

#include <memory>
#include <span>

namespace eventscope {

/// The file side of CaptureWriter: creates or opens a capture and inserts rows, one transaction a call. One thread at a time.
class CaptureAppender
{
public:
    /// Errors: FileFailed, StorageFull, NotACapture, UnsupportedVersion.
    [[nodiscard]] static Result<std::unique_ptr<CaptureAppender>> open(const QString &path);

    /// All rows or none.
    [[nodiscard]] Result<void> append(std::span<const CaptureRow> rows);
    /// Removes some of the oldest rows when the capture is larger than its budget.
    [[nodiscard]] Result<CaptureTrimmer::Outcome> trim(const CaptureBudget &budget);
    /// All changes or none.
    [[nodiscard]] Result<void> changeMarks(const MarkChanges &changes);
    /// To be called before the next append() after one failed: opens the file anew where that can help, and makes it again from
    /// the still open old one when somebody removed it: true for that.
    [[nodiscard]] Result<bool> recover();
    /// 0 when the capture is empty.
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    /// 0 when the capture is empty.
    [[nodiscard]] qint64 firstId() const { return m_trimmer.firstId(); }
    /// Rows that trim() removed, ever.
    [[nodiscard]] qint64 trimmedRows() const { return m_trimmer.removedRows(); }

private:
    using Source = QPair<QString, QByteArray>;

    explicit CaptureAppender(SqliteDatabase database);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] bool insert(const CaptureRow &row);
    /// The id of the row's source, 0 for none, -1 when the disk refused.
    [[nodiscard]] qint64 sourceId(const CaptureRow &row);
    [[nodiscard]] qint64 storedSourceId(const Source &source);
    Error rollBack();
    [[nodiscard]] Result<void> makeAgain();
    [[nodiscard]] Result<void> adopt(SqliteDatabase database);

    SqliteDatabase m_database;
    CaptureTrimmer m_trimmer;
    SqliteStatement m_insertRow;
    SqliteStatement m_insertSource;
    SqliteStatement m_findSource;
    QHash<Source, qint64> m_sources;
    Source m_latestSource;
    qint64 m_latestSourceId = 0;
    qint64 m_lastId = 0;
    bool m_openAnew = false;
};

} // namespace eventscope
