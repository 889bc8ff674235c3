// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/capture/capturerescue.h"
#include "core/capture/sqlitedatabase.h"

#include <functional>

namespace eventscope {

/// Copies a table with an integer key out of a damaged database, in the order of the key and around what cannot be read. What is
/// readable from a key on is asked by a seek: SQLite then meets only the pages on the way to that key. One thread; internal to
/// core/capture.
class TableWalk
{
public:
    struct Table
    {
        const char *select; ///< the key first; `?1` is the first key wanted; ordered by key
        const char *insert; ///< of all columns of `select`
        int columns = 0;
        bool (*isSane)(const SqliteStatement &row) = nullptr; ///< a page that was overwritten may still be read as a row
        bool isDense = false; ///< keys have no holes: one that is not there was lost
    };

    TableWalk(const SqliteDatabase &from, const SqliteDatabase &to, const Table &table, Progress &progress);

    /// Called for each row that was copied.
    void setVisitor(std::function<void(const SqliteStatement &row)> visitor) { m_visitor = std::move(visitor); }
    /// Called for the keys that were lost, ascending, before any later row is copied.
    void setLossVisitor(std::function<void(const RescueReport::Range &range)> visitor) { m_lossVisitor = std::move(visitor); }
    /// Tells the key a row is stored under, which is else the one it had.
    void setKeys(std::function<qint64(qint64 key)> keys) { m_keys = std::move(keys); }
    /// Errors of the target, and Cancelled. A table that is not there is an empty one.
    [[nodiscard]] Result<void> run();
    [[nodiscard]] qint64 copied() const { return m_copied; }

private:
    enum class Stop { End, Damage, TargetFailed, Cancelled };

    [[nodiscard]] Stop copyRows();
    [[nodiscard]] bool insertRow();
    void noteHole();
    void lose(const RescueReport::Range &range) const;
    [[nodiscard]] bool isGood(int stepped, qint64 least) const;
    [[nodiscard]] qint64 nextReadable();
    [[nodiscard]] qint64 firstReadable(qint64 failed, qint64 good);
    [[nodiscard]] bool canRead(qint64 key);
    void goAround();

    const SqliteDatabase &m_to;
    const Table &m_table;
    Progress &m_progress;
    SqliteStatement m_select;
    SqliteStatement m_insert;
    std::function<void(const SqliteStatement &row)> m_visitor;
    std::function<void(const RescueReport::Range &range)> m_lossVisitor;
    std::function<qint64(qint64 key)> m_keys;
    qint64 m_next = 1;
    qint64 m_found = 0; ///< the key of the row that the last good probe met; 0: it met the end
    qint64 m_copied = 0;
    int m_probes = 0;
};

} // namespace eventscope
