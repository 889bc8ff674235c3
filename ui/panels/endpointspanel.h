// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/secretstore.h"
#include "core/workspace/workspace.h"
#include "ui/models/endpointlistmodel.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QMenu;
class QStackedWidget;

namespace eventscope {

class EndpointDialog;
class EndpointTransfer;
class PanelHeader;

/// The saved endpoints: choose, connect, add, edit, duplicate, delete, import, export. Writes to the workspace itself. GUI thread.
class EndpointsPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    EndpointsPanel(Workspace &workspace, SecretStore &secrets, Theme &theme, Prompt &prompt, QWidget *parent = nullptr);

    void setStatus(const QString &endpointId, const ConnectionStatus &status);
    /// Who is signed in to an endpoint, in words; empty for nobody.
    void setSignIn(const QString &endpointId, const QString &words);
    /// Marks the API inside the console: it is not duplicated or exported, and edited by builtInRequested(). Empty for none.
    void setBuiltIn(const QString &endpointId);
    /// Empty when there is none.
    [[nodiscard]] QString currentEndpoint() const;
    void select(const QString &endpointId);
    /// What can be done with the current endpoint, for a menu.
    [[nodiscard]] QList<QAction *> currentActions() const;
    /// The header, for use as a dock's title bar; leaves the panel when it is given another parent.
    [[nodiscard]] QWidget *header() const;

    /// Opens the dialog; a saved new endpoint becomes the current one.
    void addEndpoint();
    void editEndpoint(const QString &endpointId);
    void duplicateEndpoint(const QString &endpointId);
    /// Asks first.
    void deleteEndpoint(const QString &endpointId);
    /// The dialog that is open, or nullptr.
    [[nodiscard]] EndpointDialog *dialog() const;
    /// Import and export; lives as long as the panel.
    [[nodiscard]] EndpointTransfer &transfer() const;

Q_SIGNALS:
    void currentChanged(const QString &endpointId);
    /// Double click or Enter.
    void connectRequested(const QString &endpointId);
    void disconnectRequested(const QString &endpointId);
    /// "Find my Event APIs".
    void findRequested();
    /// To see and change how the API inside the console runs.
    void builtInRequested();
    /// To see and change the variables that templates name.
    void variablesRequested(const QString &endpointId);
    /// To find out why an endpoint cannot be talked to.
    void doctorRequested(const QString &endpointId);
    /// To see which authorizer of an endpoint may do what.
    void permissionsRequested(const QString &endpointId);
    /// To the user of an authorizer; also to see who is signed in, and to sign out.
    void signInRequested(const QString &endpointId, const QString &authorizerId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void makeList();
    [[nodiscard]] QWidget *makeEmptyPage();
    void layOut();
    void openDialog(const EndpointSettings &endpoint, bool isNew);
    void copySecrets(const EndpointSettings &from, const EndpointSettings &to);
    void removeSecrets(const EndpointSettings &endpoint);
    void showMenu(const QPoint &position);
    [[nodiscard]] QMenu *makeTransferMenu();
    void exportEndpoint(const QString &endpointId);
    void exportAll();
    void addSignIns(QMenu &menu, const QString &endpointId);
    void updateActions();
    void updatePage();

    Workspace &m_workspace;
    SecretStore &m_secrets;
    Theme &m_theme;
    Prompt &m_prompt;
    EndpointListModel m_model;
    QString m_builtIn;
    PanelHeader *m_header = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListView *m_list = nullptr;
    QAction *m_connect = nullptr;
    QAction *m_variables = nullptr;
    QAction *m_doctor = nullptr;
    QAction *m_permissions = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_import = nullptr;
    QAction *m_find = nullptr;
    QAction *m_export = nullptr;
    QAction *m_exportAll = nullptr;
    EndpointTransfer *m_transfer;
    QPointer<EndpointDialog> m_dialog;
};

} // namespace eventscope
