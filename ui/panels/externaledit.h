// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace eventscope {

/// A text that is open in the system's editor as well, in a private file that goes with this. GUI thread.
class ExternalEdit : public QObject
{
    Q_OBJECT

public:
    /// Writes the file (`name`.json) and asks the system to open it. FileFailed when either does not go.
    [[nodiscard]] static Result<std::unique_ptr<ExternalEdit>> start(const QString &name, const QByteArray &text);

Q_SIGNALS:
    /// Somebody saved it.
    void saved(const QByteArray &text);
    /// What was saved cannot be taken.
    void failed(const eventscope::Error &error);

private:
    explicit ExternalEdit(const QString &name);

    [[nodiscard]] Result<void> open(const QByteArray &text);
    void look();

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_text; ///< as it was last known
    QFileSystemWatcher m_watcher;
};

} // namespace eventscope
