// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace eventscope {

namespace {

Error failed(const QFileDevice &file)
{
    return {ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
}

} // namespace

Result<QByteArray> readOrMakePrivateFile(const QString &path, const std::function<QByteArray()> &make)
{
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return failed(file);
        return file.readAll();
    }
    const QByteArray content = make();
    if (const auto written = writePrivateFile(path, content); !written)
        return written.error();
    return content;
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileFailed, QStringLiteral("%1: the folder cannot be made").arg(folder)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    // Before anything stands in it.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(content);
    if (!file.commit())
        return failed(file);
    return {};
}

} // namespace eventscope
