// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace eventscope::fuzz {

/// For a QTemporaryDir: in memory where the system has a place for that.
inline QString place()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/fuzz-XXXXXX");
}

} // namespace eventscope::fuzz
