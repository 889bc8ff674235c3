// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/sqlitedatabase.h"

#include <QFile>
#include <QUrl>

#include <cerrno>

namespace eventscope {

namespace {

/// Who reads for the screen must not wait longer; who writes has a thread of his own.
constexpr int readerBusyMs = 50;
constexpr int writerBusyMs = 1'000;
/// 1 MiB; a look at the flag of who wants to cancel costs nothing beside it.
constexpr int pagesAtOnce = 256;
constexpr int instructionsBetweenLooks = 10'000;

/// What the system said to the last failed access to the main file or its WAL. sqlite3_system_errno() takes errno too late, after
/// the locks were given back.
int systemError(sqlite3 *connection, int fileOperation)
{
    sqlite3_file *file = nullptr;
    int error = 0;
    if (sqlite3_file_control(connection, "main", fileOperation, &file) == SQLITE_OK && file && file->pMethods)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error);
    return error;
}

/// SQLite knows ENOSPC itself; a quota and a limit are a full disk all the same.
bool isOutOfSpace(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

bool isDiskFull(sqlite3 *connection, int code)
{
    if (code != SQLITE_IOERR)
        return code == SQLITE_FULL;
    return isOutOfSpace(systemError(connection, SQLITE_FCNTL_JOURNAL_POINTER))
        || isOutOfSpace(systemError(connection, SQLITE_FCNTL_FILE_POINTER));
}

QByteArray uriOf(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(QStringLiteral("immutable=1"));
    return url.toEncoded();
}

} // namespace

void SqliteStatement::bindBlob(int index, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement.get(), index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

void SqliteStatement::bindText(int index, const QByteArray &utf8)
{
    sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void SqliteStatement::bindValue(int index, const SqliteStatement &from, int column)
{
    sqlite3_bind_value(m_statement.get(), index, sqlite3_column_value(from.m_statement.get(), column));
}

QByteArray SqliteStatement::blob(int column) const
{
    return bytes(column).toByteArray();
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    // sqlite3_column_bytes must come after the value was asked for: asking may convert it.
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(blob(column));
}

SqliteDatabase::SqliteDatabase(QString path, sqlite3 *connection)
    : m_path(std::move(path))
    , m_connection(connection)
{
}

Result<SqliteDatabase> SqliteDatabase::open(const QString &path, Access access)
{
    const bool isImmutable = access == Access::Immutable;
    const int flags = (access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | (isImmutable ? SQLITE_OPEN_URI : 0)
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    sqlite3 *connection = nullptr;
    const QByteArray name = isImmutable ? uriOf(path) : QFile::encodeName(path);
    const int opened = sqlite3_open_v2(name.constData(), &connection, flags, nullptr);
    SqliteDatabase database(path, connection);
    if (opened != SQLITE_OK)
        return database.lastError();
    // SQLite opens what it may not write to for reading, without a word.
    if (access == Access::ReadWrite && sqlite3_db_readonly(connection, "main") == 1)
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: the file is read-only").arg(path)};
    sqlite3_busy_timeout(connection, access == Access::ReadWrite ? writerBusyMs : readerBusyMs);
    return database;
}

int SqliteDatabase::execute(const char *sql) const
{
    return sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr);
}

SqliteStatement SqliteDatabase::prepare(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_connection.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return SqliteStatement(statement);
}

qint64 SqliteDatabase::number(const char *sql, int *result) const
{
    SqliteStatement statement = prepare(sql);
    const int stepped = statement.isNull() ? sqlite3_extended_errcode(m_connection.get()) : statement.step();
    if (result)
        *result = stepped == SQLITE_ROW || stepped == SQLITE_DONE ? SQLITE_OK : stepped;
    return stepped == SQLITE_ROW ? statement.integer(0) : 0;
}

bool SqliteDatabase::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_connection.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Result<void> SqliteDatabase::copyTo(const SqliteDatabase &target, Progress *progress) const
{
    // Without a snapshot each write of somebody else would start the copy over.
    const bool holdsSnapshot = progress && execute("BEGIN; SELECT count(*) FROM sqlite_schema") == SQLITE_OK;
    auto copied = copyPages(target, progress);
    if (holdsSnapshot)
        static_cast<void>(execute("COMMIT"));
    return copied;
}

Result<void> SqliteDatabase::copyPages(const SqliteDatabase &target, Progress *progress) const
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", handle(), "main");
    if (!backup)
        return target.lastError();
    int stepped = SQLITE_OK;
    while (stepped == SQLITE_OK && !(progress && progress->isCancelled)) {
        stepped = sqlite3_backup_step(backup, progress ? pagesAtOnce : -1);
        if (progress) {
            progress->total = sqlite3_backup_pagecount(backup);
            progress->done = progress->total - sqlite3_backup_remaining(backup);
        }
    }
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return target.lastError();
    if (stepped == SQLITE_OK)
        return Error{ErrorCode::Cancelled, QStringLiteral("%1: the copy was cancelled").arg(target.path())};
    if (stepped != SQLITE_DONE) // busy or locked is no error of finish()
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: the capture is busy, the copy is incomplete").arg(target.path())};
    return {};
}

void SqliteDatabase::stopWhen(const std::atomic_bool &isCancelled) const
{
    const auto isSet = [](void *flag) { return static_cast<const std::atomic_bool *>(flag)->load(std::memory_order_relaxed) ? 1 : 0; };
    sqlite3_progress_handler(m_connection.get(), instructionsBetweenLooks, isSet, const_cast<std::atomic_bool *>(&isCancelled));
}

Error SqliteDatabase::lastError() const
{
    const int code = sqlite3_extended_errcode(m_connection.get()) & 0xff;
    const QString detail = QStringLiteral("%1: %2").arg(m_path, QString::fromUtf8(sqlite3_errmsg(m_connection.get())));
    if (isDiskFull(m_connection.get(), code))
        return {ErrorCode::StorageFull, detail};
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
        return {ErrorCode::NotACapture, detail};
    if (code == SQLITE_INTERRUPT)
        return {ErrorCode::Cancelled, detail};
    return {ErrorCode::FileFailed, detail};
}

} // namespace eventscope
