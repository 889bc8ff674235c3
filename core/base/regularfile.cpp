// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/regularfile.h"

#include <QFile>
#include <QFileInfo>

namespace eventscope {

Result<QByteArray> readRegularFile(const QString &path, qint64 maxBytes)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Error{ErrorCode::FileFailed, QStringLiteral("it is no regular file")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, file.errorString()};
    QByteArray bytes = file.read(maxBytes);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileFailed, file.errorString()};
    return bytes;
}

} // namespace eventscope
