// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace eventscope {

/// A capture in a temporary folder of its own, which only its owner can enter; all of it is removed with the last who holds it. It
/// stands in the system's temporary folder or, where that has no room, in the program's data folder.
class PrivateCapture
{
public:
    /// Only the place, with room for `bytes`; the file is to be called `name`. Errors: StorageFull with the numbers, FileFailed.
    [[nodiscard]] static Result<std::shared_ptr<PrivateCapture>> make(const QString &name, qint64 bytes);
    /// A copy of a capture with its write-ahead log. Errors: as above, and Cancelled.
    [[nodiscard]] static Result<std::shared_ptr<PrivateCapture>> copyOf(const QString &capture, Progress &progress);

    [[nodiscard]] QString path() const { return m_folder.filePath(m_name); }

private:
    PrivateCapture(const QString &place, QString name);

    QTemporaryDir m_folder;
    QString m_name;
};

} // namespace eventscope
