// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/builtinapi.h"
#include "ui/prompt.h"
#include "ui/secretclipboard.h"
#include "ui/theme.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace eventscope {

class CopyField;
class DefinitionEditor;
class KeyList;
class LocalTokenForm;
class MessageLabel;
class StateDot;

/// The built-in Event API: starts and stops it, edits how it runs, and gives addresses, keys and tokens to other programs. What is edited
/// disturbs nothing until it is applied, and stays in the dialog while it is closed; so make it once and show() it. GUI thread.
class BuiltInApiDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it.
    BuiltInApiDialog(BuiltInApi &api, SecretClipboard &clipboard, Theme &theme, Prompt &prompt, QWidget *parent = nullptr);

    /// In place of a chosen definition that could not be read, and why.
    void useDefault(const QString &failure);

Q_SIGNALS:
    /// The console is to connect to it.
    void connectRequested();

private:
    void makeState();
    [[nodiscard]] QWidget *makeSetup();
    [[nodiscard]] QWidget *makeUse();
    void makeAddresses();
    void makeButtons();
    void layOut(QSplitter &halves);
    [[nodiscard]] CopyField *makeCopyField(const QString &name, const char *objectName);
    [[nodiscard]] QLabel *makeTitle(const QString &text);
    void connectAll();
    void fill();

    /// As it stands in the dialog.
    [[nodiscard]] BuiltInConfiguration draft() const;
    void startOrStop();
    void apply();
    void start();
    void mint(const LocalToken &token);
    void copySecret(const Secret &secret);
    void copyText(const QString &text);
    void onState();
    void showState();
    void showUse();
    void alignFields();
    void refresh();

    BuiltInApi &m_api;
    SecretClipboard &m_clipboard;
    Theme &m_theme;
    Prompt &m_prompt;
    StateDot *m_dot = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_load = nullptr;
    QPushButton *m_startStop = nullptr;
    QPushButton *m_connect = nullptr;
    MessageLabel *m_failure = nullptr;
    DefinitionEditor *m_definition = nullptr;
    QSpinBox *m_port = nullptr;
    QCheckBox *m_tls = nullptr;
    QCheckBox *m_demo = nullptr;
    QLabel *m_useHint = nullptr;
    QWidget *m_use = nullptr;
    QFormLayout *m_addresses = nullptr;
    CopyField *m_http = nullptr;
    CopyField *m_realtime = nullptr;
    CopyField *m_caFile = nullptr;
    QLabel *m_keysTitle = nullptr;
    KeyList *m_keys = nullptr;
    QLabel *m_tokenTitle = nullptr;
    LocalTokenForm *m_token = nullptr;
    MessageLabel *m_copied = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace eventscope
