// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturecopy.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

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
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return errorOf(to, target);
    return {};
}

} // namespace

Result<void> copyCapture(const QString &source, const QString &target)
{
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
    QFile::remove(target);
    if (!QFile::rename(unfinished, target))
        return Error{ErrorCode::FileFailed, QStringLiteral("cannot write %1").arg(target)};
    return {};
}

} // namespace eventscope
