// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <filesystem>
#include <system_error>

namespace eventscope {

namespace {

QStringList sideFiles(const QString &path)
{
    return {path + QStringLiteral("-wal"), path + QStringLiteral("-shm"), path + QStringLiteral("-journal")};
}

std::filesystem::path systemPath(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

/// Replaces what stands at `to`, as QFile::rename does not.
Result<void> rename(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(systemPath(from), systemPath(to), failed);
    if (failed)
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(to, QString::fromStdString(failed.message()))};
    return {};
}

/// Side files under other names, so that they can come back; gone in the end otherwise.
class SetAside
{
public:
    ~SetAside()
    {
        for (const QString &file : std::as_const(m_files)) {
            if (m_isDone)
                QFile::remove(aside(file));
            else
                static_cast<void>(rename(aside(file), file));
        }
    }
    SetAside() = default;
    Q_DISABLE_COPY_MOVE(SetAside)

    [[nodiscard]] Result<void> take(const QString &file)
    {
        if (!QFileInfo::exists(file))
            return {};
        if (const auto taken = rename(file, aside(file)); !taken)
            return Error{ErrorCode::FileFailed,
                         QStringLiteral("%1 belongs to an older capture and cannot be removed (%2)").arg(file, taken.error().detail)};
        m_files << file;
        return {};
    }
    void done() { m_isDone = true; }

private:
    [[nodiscard]] static QString aside(const QString &file) { return file + QStringLiteral(".old"); }

    QStringList m_files;
    bool m_isDone = false;
};

} // namespace

bool removeCaptureFiles(const QString &path)
{
    bool isGone = true;
    const QStringList files = sideFiles(path) << path;
    for (const QString &file : files) {
        QFile::remove(file);
        isGone = isGone && !QFileInfo::exists(file);
    }
    return isGone;
}

Result<void> replaceCapture(const QString &finished, const QString &target)
{
    // Closing takes it into the file, but tells nobody when it cannot.
    if (QFileInfo(finished + QStringLiteral("-wal")).size() > 0)
        return Error{ErrorCode::StorageFull, QStringLiteral("%1: its write-ahead log could not be taken in").arg(finished)};
    SetAside aside;
    const QStringList stale = sideFiles(target);
    for (const QString &file : stale) {
        if (const auto taken = aside.take(file); !taken)
            return taken;
    }
    if (const auto renamed = rename(finished, target); !renamed)
        return renamed;
    aside.done();
    removeCaptureFiles(finished); // empty ones may stand beside it
    return {};
}

} // namespace eventscope
