// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace eventscope {

/// The folder of captures that nobody saved yet. A capture there is deleted at a clean exit unless kept; what is found at the
/// start and belongs to no running program was left by a crash and is offered again.
class CaptureFolder
{
public:
    /// `path` is created with mode 0700 on first use.
    explicit CaptureFolder(QString path);

    /// A new file name for a session; a lock beside it says that this program uses it.
    [[nodiscard]] QString newCapture(const QString &endpointName);
    /// Captures left by a crash, newest first.
    [[nodiscard]] QStringList leftovers() const;
    /// Deletes a capture with its side files and its lock.
    void remove(const QString &capturePath);
    /// Moves a capture out to `target` (copies across file systems); false when that failed, the original stays then.
    [[nodiscard]] bool keep(const QString &capturePath, const QString &target);

private:
    QString m_path;
};

} // namespace eventscope
