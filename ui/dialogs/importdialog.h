// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"
#include "core/workspace/secretstore.h"
#include "core/workspace/workspace.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QMimeData;
class QPlainTextEdit;
class QPushButton;

namespace eventscope {

class FoundEndpoints;
class MessageLabel;

/// Adds endpoints from a pasted text or a file to the workspace and their secrets to the SecretStore. What was found is shown while
/// typing. Open it with open(). GUI thread.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it.
    ImportDialog(Workspace &workspace, SecretStore &secrets, Theme &theme, Prompt &prompt, QWidget *parent = nullptr);

    /// One local file, or a text.
    [[nodiscard]] static bool canTake(const QMimeData &dropped);
    void take(const QMimeData &dropped);
    /// At most maxImportBytes; a file that cannot be used is told, and what was there stays.
    void openFile(const QString &path);

Q_SIGNALS:
    /// Endpoints are in the workspace; the id of the first.
    void added(const QString &firstId);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeText();
    void layOut();
    void pickFile();
    void onTextChanged();
    void readText();
    void showFound(const Result<Import> &found);
    void showHint();
    void lockText();

    Theme &m_theme;
    Prompt &m_prompt;
    QTimer m_reading; ///< a large text is read when typing pauses
    QLabel *m_textLabel = nullptr;
    QPushButton *m_choose = nullptr;
    QPlainTextEdit *m_text = nullptr;
    MessageLabel *m_textMessage = nullptr;
    FoundEndpoints *m_found;
};

} // namespace eventscope
