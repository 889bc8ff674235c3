// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"
#include "core/workspace/secretstore.h"
#include "core/workspace/workspace.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QMimeData;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace eventscope {

class ImportList;
class MessageLabel;

/// Adds endpoints from a pasted text or a file to the workspace and their secrets to the SecretStore. What was found is shown while
/// typing. When the store refuses, the endpoints stay added; it says why and offers to keep the secrets for this session. Open it with
/// open(). GUI thread.
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

    /// Adds what is chosen, or keeps refused secrets for the session.
    void accept() override;

Q_SIGNALS:
    /// Endpoints are in the workspace; the id of the first.
    void added(const QString &firstId);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Stage {
        Choosing,
        Writing, ///< the store was asked
        Refused, ///< endpoints are added, secrets are not stored
    };
    using SecretsByName = QList<QPair<QString, Secret>>;

    void makeText();
    void makeButtons();
    void layOut();
    void pickFile();
    void readText();
    void showFound(const Result<Import> &found);
    void refresh();
    [[nodiscard]] QString addText() const;
    [[nodiscard]] QString obstacle() const;
    void addChosen();
    void writeSecrets();
    void onSecretsWritten(const QList<Result<void>> &results);
    void holdSecrets();

    Workspace &m_workspace;
    SecretStore &m_secrets;
    Theme &m_theme;
    Prompt &m_prompt;
    Stage m_stage = Stage::Choosing;
    QList<ImportedEndpoint> m_found;
    SecretsByName m_unstored;
    QLabel *m_textLabel = nullptr;
    QPushButton *m_choose = nullptr;
    QPlainTextEdit *m_text = nullptr;
    MessageLabel *m_textMessage = nullptr;
    QLabel *m_foundLabel = nullptr;
    ImportList *m_list = nullptr;
    MessageLabel *m_footMessage = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace eventscope
