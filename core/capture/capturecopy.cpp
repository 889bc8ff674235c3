// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturecopy.h"

#include "core/capture/capturefiles.h"
#include "core/capture/sqlitedatabase.h"

#include <QFile>
#include <QFileInfo>

namespace eventscope {

namespace {

/// Events may be private: the file is made for its owner only before SQLite opens it.
Result<void> makeFile(const QString &path)
{
    removeCaptureFiles(path);
    QFile file(path);
    if (!file.open(QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return {};
}

/// Both connections are closed at its end.
Result<void> fill(const QString &source, const QString &target, Progress *progress)
{
    const auto from = SqliteDatabase::open(source, SqliteDatabase::Access::ReadOnly);
    if (!from)
        return from.error();
    if (const auto made = makeFile(target); !made)
        return made;
    const auto to = SqliteDatabase::open(target, SqliteDatabase::Access::ReadWrite);
    if (!to)
        return to.error();
    Progress unwatched;
    return from->copyTo(*to, progress ? progress : &unwatched);
}

} // namespace

Result<void> copyCapture(const QString &source, const QString &target, Progress *progress)
{
    if (QFileInfo(source) == QFileInfo(target))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1 is the capture itself").arg(target)};
    const QString unfinished = target + QStringLiteral(".part");
    auto copied = fill(source, unfinished, progress);
    if (copied)
        copied = replaceCapture(unfinished, target);
    if (!copied)
        removeCaptureFiles(unfinished);
    return copied;
}

} // namespace eventscope
