// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/secretstore.h"
#include "core/workspace/workspace.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QObject>
#include <QPointer>

class QMimeData;

namespace eventscope {

class ImportDialog;

/// Brings endpoints in by the import dialog, and out into a file that holds no secret. GUI thread.
class EndpointTransfer : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `window` is the parent of its dialogs.
    EndpointTransfer(Workspace &workspace, SecretStore &secrets, Theme &theme, Prompt &prompt, QWidget &window);

    /// Opens the import dialog, or brings it to the front.
    void importEndpoints();
    /// The same with a dropped file or text in it (ImportDialog::canTake).
    void importData(const QMimeData &data);
    /// Asks for the file; nothing happens without an endpoint.
    void exportEndpoints(const QList<EndpointSettings> &endpoints);
    /// The dialog that is open, or nullptr.
    [[nodiscard]] ImportDialog *dialog() const;

Q_SIGNALS:
    void imported(const QString &firstId);
    /// In words: where the file is, and what its receiver must supply.
    void exported(const QString &notice);
    /// FileFailed.
    void exportFailed(const eventscope::Error &error);

private:
    void write(const QByteArray &text, const QString &path);

    Workspace &m_workspace;
    SecretStore &m_secrets;
    Theme &m_theme;
    Prompt &m_prompt;
    QWidget &m_window;
    QPointer<ImportDialog> m_dialog;
};

} // namespace eventscope
