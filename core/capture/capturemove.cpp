// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturemove.h"

#include "core/capture/capturecopy.h"
#include "core/capture/capturefiles.h"
#include "core/capture/sqlitedatabase.h"

#include <QFileInfo>

namespace eventscope {

namespace {

/// Brings what stands only in the WAL into the main file, which then is the whole capture. Closing the last connection does it.
bool settle(const QString &capture)
{
    const auto database = SqliteDatabase::open(capture, SqliteDatabase::Access::ReadWrite);
    return database && database->execute("PRAGMA wal_checkpoint(TRUNCATE)") == SQLITE_OK
        && QFileInfo(capture + QStringLiteral("-wal")).size() == 0;
}

} // namespace

Result<void> moveCapture(const QString &capture, const QString &target, Progress *progress)
{
    if (QFileInfo(capture) == QFileInfo(target))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1 is the capture itself").arg(target)};
    if (settle(capture) && replaceCapture(capture, target))
        return {};
    const auto copied = copyCapture(capture, target, progress);
    if (copied)
        removeCaptureFiles(capture);
    return copied;
}

} // namespace eventscope
