// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/privatecapture.h"

#include "core/base/fileerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

namespace eventscope {

namespace {

constexpr qint64 chunkBytes = 1'048'576;

QString inMegabytes(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// What SQLite adds: an index, a journal, the last page.
qint64 withSpare(qint64 bytes)
{
    return bytes + bytes / 10 + 4 * chunkBytes;
}

/// Where there is room; empty when there is none.
QString placeFor(qint64 bytes)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    for (const QString &place : {QDir::tempPath(), data}) {
        if (!place.isEmpty() && QFileInfo(place).isDir() && QStorageInfo(place).bytesAvailable() >= withSpare(bytes))
            return place;
    }
    return {};
}

Result<void> copyFile(const QString &from, const QString &to, Progress &progress)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(from, source.errorString())};
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(to, target.errorString())};
    while (!source.atEnd()) {
        if (progress.isCancelled)
            return Error{ErrorCode::Cancelled, QStringLiteral("the copy was cancelled")};
        const QByteArray chunk = source.read(std::clamp<qint64>(source.bytesAvailable(), 1, chunkBytes));
        if (source.error() != QFileDevice::NoError)
            return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(from, source.errorString())};
        if (target.write(chunk) != chunk.size())
            return writeError(target);
        progress.done += chunk.size();
    }
    if (!target.flush())
        return writeError(target);
    return {};
}

} // namespace

PrivateCapture::PrivateCapture(const QString &place, QString name)
    : m_folder(place + QStringLiteral("/eventscope-XXXXXX"))
    , m_name(std::move(name))
{
}

Result<std::shared_ptr<PrivateCapture>> PrivateCapture::make(const QString &name, qint64 bytes)
{
    const QString place = placeFor(bytes);
    if (place.isEmpty())
        return Error{
            ErrorCode::StorageFull,
            QStringLiteral("%1: a private copy needs %2, and %3 are free")
                .arg(QDir::tempPath(), inMegabytes(withSpare(bytes)), inMegabytes(QStorageInfo(QDir::tempPath()).bytesAvailable()))};
    std::shared_ptr<PrivateCapture> made(new PrivateCapture(place, name));
    if (!made->m_folder.isValid())
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(place, made->m_folder.errorString())};
    return made;
}

Result<std::shared_ptr<PrivateCapture>> PrivateCapture::copyOf(const QString &capture, Progress &progress)
{
    const QString wal = QStringLiteral("-wal");
    const qint64 walBytes = QFileInfo(capture + wal).size();
    const qint64 bytes = QFileInfo(capture).size() + walBytes;
    auto made = make(QFileInfo(capture).fileName(), bytes);
    if (!made)
        return made;
    progress.done = 0;
    progress.total = bytes;
    auto copied = copyFile(capture, (*made)->path(), progress);
    if (copied && walBytes > 0)
        copied = copyFile(capture + wal, (*made)->path() + wal, progress);
    if (!copied)
        return copied.error();
    return made;
}

} // namespace eventscope
