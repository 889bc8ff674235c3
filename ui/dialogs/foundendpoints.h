// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/endpointintake.h"
#include "ui/theme.h"

#include <QWidget>

class QDialog;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace eventscope {

class ImportList;
class MessageLabel;

/// The lower part of a dialog that brings endpoints in: what was found, to be chosen, and the buttons that add it to the workspace with
/// its secrets. When the SecretStore refuses, the endpoints stay added; it says why and offers to keep the secrets for this session.
/// Closes the dialog itself. GUI thread.
class FoundEndpoints : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    FoundEndpoints(Workspace &workspace, SecretStore &secrets, Theme &theme, QDialog &dialog);

    /// How to find something, said while the list is empty; only in the button's tool tip where another place says more.
    void setHint(const QString &hint, bool isShown = true);
    /// Enter adds what is chosen.
    void setDefault();
    [[nodiscard]] ImportList &list() const { return *m_list; }
    /// Nothing was added yet: what leads to the list may still change it.
    [[nodiscard]] bool isChoosing() const { return m_stage == Stage::Choosing; }
    /// Adds what is chosen, or keeps refused secrets for the session.
    void accept();

Q_SIGNALS:
    /// Endpoints are in the workspace; the id of the first.
    void added(const QString &firstId);

private:
    enum class Stage {
        Choosing,
        Writing, ///< the store was asked
        Refused, ///< endpoints are added, secrets are not stored
    };

    void makeButtons();
    void layOut();
    void refresh();
    [[nodiscard]] QString addText() const;
    [[nodiscard]] QString obstacle() const;
    void store();
    void onRefused(const Error &reason);

    QDialog &m_dialog;
    EndpointIntake m_intake;
    Stage m_stage = Stage::Choosing;
    QString m_hint;
    bool m_isHintShown = true;
    QLabel *m_label;
    ImportList *m_list;
    MessageLabel *m_message;
    QDialogButtonBox *m_buttons;
    QPushButton *m_add = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace eventscope
