// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <memory>

namespace eventscope {

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
struct CloseConnection
{
    // The v2 form waits for statements that are finalized later, so the order of members does not matter.
    void operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
};

/// A prepared statement. One thread at a time; empty when preparing failed.
class SqliteStatement
{
public:
    SqliteStatement() = default;
    explicit SqliteStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull() const { return !m_statement; }
    /// SQLITE_ROW, SQLITE_DONE or an error.
    int step() { return sqlite3_step(m_statement.get()); }
    void reset() { sqlite3_reset(m_statement.get()); }

    void bind(int index, qint64 value) { sqlite3_bind_int64(m_statement.get(), index, value); }
    void bindNull(int index) { sqlite3_bind_null(m_statement.get(), index); }
    /// `bytes` must outlive the next reset().
    void bindBlob(int index, const QByteArray &bytes);
    void bindText(int index, const QByteArray &utf8);
    /// A value of another statement's present row, as it is.
    void bindValue(int index, const SqliteStatement &from, int column);

    /// SQLITE_INTEGER, SQLITE_TEXT …
    [[nodiscard]] int type(int column) const { return sqlite3_column_type(m_statement.get(), column); }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    [[nodiscard]] QByteArray blob(int column) const;
    /// The same without a copy; holds until the next step() or reset().
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    std::unique_ptr<sqlite3_stmt, FinalizeStatement> m_statement;
};

/// Resets a statement at the end of a scope: a statement left in the middle holds a snapshot, and the WAL could never be reset.
class SqliteCursor
{
public:
    explicit SqliteCursor(SqliteStatement &statement)
        : m_statement(statement)
    {
    }
    ~SqliteCursor() { m_statement.reset(); }
    Q_DISABLE_COPY_MOVE(SqliteCursor)

private:
    SqliteStatement &m_statement;
};

/// A connection to one SQLite file; movable. One thread at a time.
class SqliteDatabase
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite,
        Immutable, ///< read-only without locks and side files: the caller knows that nobody writes
    };

    [[nodiscard]] static Result<SqliteDatabase> open(const QString &path, Access access);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_connection.get(); }
    /// SQLITE_OK or an error.
    [[nodiscard]] int execute(const char *sql) const;
    /// Empty when it could not be prepared; lastError() tells why.
    [[nodiscard]] SqliteStatement prepare(const char *sql) const;
    /// The first column of the first row, or 0; an error code in `result` when there was one.
    [[nodiscard]] qint64 number(const char *sql, int *result = nullptr) const;
    /// True when the file this connection writes to stands no longer at its path (removed, moved, replaced).
    [[nodiscard]] bool hasMoved() const;
    /// Makes `target` a whole copy of this one (SQLite's backup); FileFailed when somebody was in the way, Cancelled. With a `progress` it
    /// goes in portions over one snapshot: writers may go on, what they write meanwhile is not in the copy.
    [[nodiscard]] Result<void> copyTo(const SqliteDatabase &target, Progress *progress = nullptr) const;
    /// Every call ends soon with an error once the flag is set, which must outlive the connection.
    void stopWhen(const std::atomic_bool &isCancelled) const;
    /// The last call's failure: StorageFull, NotACapture when the file is damaged, Cancelled by stopWhen(), FileFailed for all else.
    [[nodiscard]] Error lastError() const;

private:
    SqliteDatabase(QString path, sqlite3 *connection);
    [[nodiscard]] Result<void> copyPages(const SqliteDatabase &target, Progress *progress) const;

    QString m_path;
    std::unique_ptr<sqlite3, CloseConnection> m_connection;
};

} // namespace eventscope
