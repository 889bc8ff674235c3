// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QLockFile>
#include <QString>

#include <memory>

namespace eventscope {

/// A log file of bounded size, mode 0600: `eventscope.log` is written, `eventscope.log.1` and so on are older, the oldest is
/// deleted. A lock beside it says that a program writes it; the next program writes `eventscope-2.log`. Lines go to the system one by
/// one, so that a crash keeps them. One thread at a time.
class LogFile
{
public:
    struct Limits
    {
        qint64 bytes = qint64{2} * 1024 * 1024; ///< of each file; a longer line has a file of its own
        int files = 5; ///< with the one that is written
    };

    /// Opens nothing yet.
    explicit LogFile(const QString &folder)
        : LogFile(folder, Limits())
    {
    }
    LogFile(const QString &folder, const Limits &limits);

    /// Makes the folder (mode 0700) and opens the file to append. FileFailed or StorageFull with the path and the reason.
    [[nodiscard]] Result<void> open();
    /// Appends a line, whole or not at all; opens the file when it is not open, and so may succeed after it failed. Errors as open().
    [[nodiscard]] Result<void> write(const QByteArray &line);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Empty before open().
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    [[nodiscard]] Result<void> makeFolder() const;
    [[nodiscard]] Result<void> takeName();
    [[nodiscard]] Result<void> rotate();
    [[nodiscard]] Error failure() const;

    QString m_folder;
    Limits m_limits;
    std::unique_ptr<QLockFile> m_lock;
    QFile m_file;
    qint64 m_size = 0;
};

} // namespace eventscope
