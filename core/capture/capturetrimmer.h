// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturebudget.h"
#include "core/capture/capturerow.h"
#include "core/capture/sqlitedatabase.h"

#include <optional>

namespace eventscope {

/// Keeps a capture within its budget: over it, the oldest rows go in slices until the capture is down to 95 % of it. A gap row in
/// place of the last removed row tells the sum of all that ever went, so ids stay without holes from the first on. Marks of removed rows
/// go too. Used by CaptureAppender; one thread at a time.
class CaptureTrimmer
{
public:
    /// What one slice removes at most: twice what one batch of the writer adds, so that it keeps pace.
    static constexpr qint64 sliceRows = 8'192;
    static constexpr qint64 sliceBytes = 16'777'216;

    struct Outcome
    {
        bool hasMore = false; ///< the capture is still too large
        bool tookMarks = false;
    };

    /// Reads what a capture holds, and what was removed before.
    [[nodiscard]] Result<void> attach(const SqliteDatabase &database);
    /// To be told when rows were stored, the first of them with the id `firstId`.
    void noteStored(qint64 firstId) { m_firstId = m_firstId > 0 ? m_firstId : firstId; }
    /// Removes one slice when the capture is too large, in one transaction, which the caller rolls back after an error.
    [[nodiscard]] Result<Outcome> trim(const SqliteDatabase &database, const CaptureBudget &budget, qint64 lastId);

    /// Of the first row; 0 when there is none.
    [[nodiscard]] qint64 firstId() const { return m_firstId; }
    /// Rows of any kind that were removed, ever.
    [[nodiscard]] qint64 removedRows() const { return m_removed.events + m_removed.others; }

private:
    struct Removed
    {
        qint64 events = 0;
        qint64 others = 0;
    };
    /// How far a capture is beyond what it is to come down to; not positive: within.
    struct Excess
    {
        qint64 bytes = 0;
        qint64 rows = 0;
        [[nodiscard]] bool isAny() const { return bytes > 0 || rows > 0; }
    };
    /// The oldest rows, up to the id `last`, which was received at `at`.
    struct Slice
    {
        qint64 last = 0;
        qint64 at = 0;
        qint64 rows = 0;
        qint64 bytes = 0;
        Removed removed;
    };

    [[nodiscard]] Excess excess(const SqliteDatabase &database, const CaptureBudget &budget, qint64 lastId) const;
    [[nodiscard]] Slice nextSlice(const SqliteDatabase &database, const Excess &excess, qint64 lastId) const;
    void take(Slice &slice, const SqliteStatement &row) const;
    /// True in the result: with marks.
    [[nodiscard]] Result<bool> remove(const SqliteDatabase &database, const Slice &slice, const Removed &sum) const;
    [[nodiscard]] bool insertGap(const SqliteDatabase &database, const Slice &slice, const Removed &sum) const;
    [[nodiscard]] QByteArray gapText(const Removed &sum) const;
    [[nodiscard]] static std::optional<Removed> removedIn(const QString &gapText);

    qint64 m_pageSize = 0;
    qint64 m_firstId = 0;
    Removed m_removed;
    bool m_hasGap = false; ///< the first row is the one that tells
    bool m_isTrimming = false; ///< down to the lower limit
    bool m_isFull = false; ///< by bytes, else by rows
    QString m_limit; ///< that was reached
};

} // namespace eventscope
