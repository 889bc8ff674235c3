// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QStringList>

#include <map>
#include <memory>

namespace eventscope {

/// The folder of captures that nobody saved yet. A capture there is deleted at a clean exit unless kept; what is found at the
/// start and belongs to no running program was kept, or left by a crash, and is offered. Movable. One thread at a time.
class CaptureFolder
{
public:
    /// `path` is created with mode 0700 on first use.
    explicit CaptureFolder(const QString &path);

    /// A new file name for a session; a lock beside it says that this program uses it.
    [[nodiscard]] QString newCapture(const QString &endpointName);
    /// Captures that were kept or left by a crash, newest first.
    [[nodiscard]] QStringList leftovers() const;
    /// A capture that nobody writes any more belongs to no program: it is a leftover from now on.
    void release(const QString &capturePath);
    /// Deletes a capture with its side files and its lock. Only captures of this folder; nothing happens for any other path.
    void remove(const QString &capturePath);

private:
    [[nodiscard]] bool makeFolder() const;
    [[nodiscard]] bool isOurs(const QString &capturePath) const;
    /// A file name that nobody has taken, now locked for this program; empty when there cannot be one.
    [[nodiscard]] QString lockedName(const QString &stem);

    QString m_path;
    std::map<QString, std::unique_ptr<QLockFile>> m_locks; ///< by capture path
};

} // namespace eventscope
