// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturecopy.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <system_error>

namespace eventscope {

namespace {

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

Error errorOf(sqlite3 *database, const QString &path)
{
    const ErrorCode code = sqlite3_errcode(database) == SQLITE_FULL ? ErrorCode::StorageFull : ErrorCode::FileFailed;
    return {code, QStringLiteral("%1: %2").arg(path, QString::fromUtf8(sqlite3_errmsg(database)))};
}

Result<Database> openDatabase(const QString &path, int flags)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
    Database database(raw);
    if (opened != SQLITE_OK)
        return errorOf(raw, path);
    return database;
}

Result<void> backUp(sqlite3 *from, sqlite3 *to, const QString &target)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return errorOf(to, target);
    const int stepped = sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return errorOf(to, target);
    if (stepped != SQLITE_DONE) // busy or locked is no error of finish()
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: the capture is busy, the copy is incomplete").arg(target)};
    return {};
}

} // namespace

Result<void> copyCapture(const QString &source, const QString &target)
{
    if (QFileInfo(source) == QFileInfo(target))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1 is the capture itself").arg(target)};
    const auto from = openDatabase(source, SQLITE_OPEN_READONLY);
    if (!from)
        return from.error();
    const QString unfinished = target + QStringLiteral(".part");
    QFile::remove(unfinished);
    // Events may be private: the file is made for its owner only before SQLite opens it.
    if (QFile made(unfinished); !made.open(QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(target, made.errorString())};
    {
        const auto to = openDatabase(unfinished, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        if (!to)
            return to.error();
        if (const auto copied = backUp(from->get(), to->get(), target); !copied) {
            QFile::remove(unfinished);
            return copied.error();
        }
    }
    // One step: whoever looks finds the old file or the whole new one.
    std::error_code failed;
    std::filesystem::rename(QFileInfo(unfinished).filesystemAbsoluteFilePath(), QFileInfo(target).filesystemAbsoluteFilePath(), failed);
    if (failed) {
        QFile::remove(unfinished);
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(target, QString::fromStdString(failed.message()))};
    }
    QFile::remove(target + QStringLiteral("-wal"));
    QFile::remove(target + QStringLiteral("-shm"));
    return {};
}

} // namespace eventscope
