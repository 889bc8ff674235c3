// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturecopy.h"

#include "core/capture/sqlitedatabase.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace eventscope {

Result<void> copyCapture(const QString &source, const QString &target)
{
    if (QFileInfo(source) == QFileInfo(target))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1 is the capture itself").arg(target)};
    const auto from = SqliteDatabase::open(source, SqliteDatabase::Access::ReadOnly);
    if (!from)
        return from.error();
    const QString unfinished = target + QStringLiteral(".part");
    QFile::remove(unfinished);
    // Events may be private: the file is made for its owner only before SQLite opens it.
    if (QFile made(unfinished); !made.open(QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(target, made.errorString())};
    {
        const auto to = SqliteDatabase::open(unfinished, SqliteDatabase::Access::ReadWrite);
        if (!to)
            return to.error();
        if (const auto copied = from->copyTo(*to); !copied) {
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
