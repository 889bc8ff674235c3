// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/permissioncheck.h"
#include "core/workspace/authorizerfactory.h"
#include "ui/models/permissionsmodel.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace eventscope {

class AuthorizerChecks;
class MessageLabel;
class PermissionsExport;

/// Who may do what: authorizers to tick, channels to ask about, and the grid of answers. It asks over connections of its own and leaves an
/// open session alone. GUI thread.
class PermissionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        AuthorizerFactory &authorizers;
        const Clock &clock;
        Theme &theme;
        Prompt &prompt;
    };

    PermissionsDialog(const Parts &parts, EndpointSettings endpoint, QWidget *parent = nullptr);
    ~PermissionsDialog() override;

private:
    void makeChoices();
    void makeGrid();
    void makeButtons();
    [[nodiscard]] QWidget *labelled(const QString &text, QWidget *field);
    void layOut();
    void startOrStop();
    void start();
    /// Why nothing can be run, in words; empty when it can.
    [[nodiscard]] QString obstacle() const;
    /// Each once; a line that is none is left out.
    [[nodiscard]] QList<ChannelPattern> channels() const;
    [[nodiscard]] QString channelFault() const;
    [[nodiscard]] PermissionCheck::Plan plan() const;
    void onAnswered(const doctor::Permission &permission);
    void onFinished();
    [[nodiscard]] QString summary() const;
    void showCurrent();
    void refresh();
    [[nodiscard]] bool isRunning() const { return m_check && m_check->isRunning(); }

    Parts m_parts;
    EndpointSettings m_endpoint;
    PermissionsModel m_model;
    std::unique_ptr<PermissionCheck> m_check;
    AuthorizerChecks *m_authorizers = nullptr;
    QPlainTextEdit *m_channels = nullptr;
    QCheckBox *m_publish = nullptr;
    QTableView *m_grid = nullptr;
    MessageLabel *m_fault = nullptr; ///< of what was chosen
    MessageLabel *m_reason = nullptr; ///< of the current cell
    MessageLabel *m_message = nullptr; ///< what the run, or an export, came to
    PermissionsExport *m_exports = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_run = nullptr;
};

} // namespace eventscope
