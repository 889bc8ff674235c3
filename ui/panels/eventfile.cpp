// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/eventfile.h"

#include "core/base/regularfile.h"
#include "core/json/utf8.h"

#include <QFileInfo>

namespace eventscope {

namespace {

constexpr qint64 maxBytes = qint64(8) * 1024 * 1024;

Error refused(const QString &path, const QString &why)
{
    return {ErrorCode::FileFailed, QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), why)};
}

} // namespace

Result<QByteArray> readEventFile(const QString &path)
{
    auto text = readRegularFile(path, maxBytes + 1);
    if (!text)
        return text.error().detail.contains(path) ? text.error() : refused(path, text.error().detail);
    if (text->size() > maxBytes)
        return refused(path, QStringLiteral("larger than 8 MiB"));
    if (json::firstInvalidUtf8(*text) >= 0)
        return refused(path, QStringLiteral("not a text in UTF-8"));
    return text;
}

} // namespace eventscope
