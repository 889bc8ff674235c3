// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/openedcapture.h"

#include "core/capture/capturereader.h"
#include "core/capture/sqlitedatabase.h"

#include <QFileInfo>

namespace eventscope {

namespace {

Result<OpenedCapture> rescued(const QString &path, Progress &progress)
{
    auto place = PrivateCapture::make(QFileInfo(path).fileName(), QFileInfo(path).size());
    if (!place)
        return place.error();
    OpenedCapture opened;
    opened.copy = std::move(place).value();
    opened.path = opened.copy->path();
    auto report = rescueCapture(path, opened.path, progress);
    if (!report)
        return report.error();
    opened.rescue = std::move(report).value();
    const auto reader = CaptureReader::open(opened.path);
    if (!reader)
        return reader.error();
    opened.lastId = (*reader)->lastId();
    return opened;
}

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("opening was cancelled")};
}

Result<bool> isDamaged(const QString &path, const Progress &progress)
{
    const bool hasWal = QFileInfo::exists(path + QStringLiteral("-wal"));
    if (!hasWal && endsWithinAPage(path))
        return true;
    const auto database = SqliteDatabase::open(path, hasWal ? SqliteDatabase::Access::ReadOnly : SqliteDatabase::Access::Immutable);
    if (!database)
        return database.error();
    database->stopWhen(progress.isCancelled);
    SqliteStatement check = database->prepare("PRAGMA quick_check(1)");
    const int stepped = check.isNull() ? SQLITE_CORRUPT : check.step();
    if (progress.isCancelled)
        return cancelled();
    return stepped != SQLITE_ROW || check.text(0) != QLatin1String("ok");
}

} // namespace

Result<OpenedCapture> openCapture(const QString &path, Progress &progress)
{
    const auto reader = CaptureReader::open(path, &progress);
    if (progress.isCancelled)
        return cancelled();
    if (reader)
        return OpenedCapture{(*reader)->path(), (*reader)->privateCopy(), (*reader)->lastId(), std::nullopt};
    if (reader.error().code != ErrorCode::NotACapture || !looksLikeCapture(path))
        return reader.error();
    return rescued(path, progress);
}

Result<std::optional<OpenedCapture>> rescueIfDamaged(const QString &path, Progress &progress)
{
    const auto damaged = isDamaged(path, progress);
    if (!damaged)
        return damaged.error();
    if (!*damaged)
        return std::optional<OpenedCapture>();
    auto opened = rescued(path, progress);
    if (!opened)
        return opened.error();
    // An index that is broken, or pages that nobody uses: no row is missing.
    return opened->rescue->isComplete() ? std::nullopt : std::optional(std::move(opened).value());
}

} // namespace eventscope
