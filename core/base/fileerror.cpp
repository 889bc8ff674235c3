// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileerror.h"

#include <QFileDevice>

namespace eventscope {

Error writeError(const QFileDevice &file)
{
    // What Qt makes of ENOSPC and its like.
    const ErrorCode code = file.error() == QFileDevice::ResourceError ? ErrorCode::StorageFull : ErrorCode::FileFailed;
    const QString name = file.fileName();
    return {code, name.isEmpty() ? file.errorString() : QStringLiteral("%1: %2").arg(name, file.errorString())};
}

} // namespace eventscope
