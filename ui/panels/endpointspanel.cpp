// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/endpointspanel.h"

#include "core/base/whenfinished.h"

#include "ui/dialogs/authorizereditor.h"
#include "ui/dialogs/endpointdialog.h"
#include "ui/panels/endpointtransfer.h"
#include "ui/views/endpointdelegate.h"
#include "ui/views/panelheader.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace eventscope {

namespace {

/// There is something to disconnect.
bool isOpen(ConnectionState state)
{
    return state != ConnectionState::Disconnected && state != ConnectionState::Failed;
}

} // namespace

EndpointsPanel::EndpointsPanel(Workspace &workspace, SecretStore &secrets, Theme &theme, Prompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_theme(theme)
    , m_prompt(prompt)
    , m_model(workspace)
    , m_transfer(new EndpointTransfer(workspace, secrets, theme, prompt, *this))
{
    setObjectName(QStringLiteral("endpointsPanel"));
    makeActions();
    makeList();
    layOut();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &EndpointsPanel::updatePage);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &EndpointsPanel::updatePage);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &EndpointsPanel::updateActions);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &EndpointsPanel::updateActions);
    connect(m_transfer, &EndpointTransfer::imported, this, &EndpointsPanel::select);
    updatePage();
    updateActions();
    select(m_model.idAt(m_model.index(0)));
}

QList<QAction *> EndpointsPanel::currentActions() const
{
    return {m_connect, m_variables, m_doctor, m_permissions, m_edit, m_duplicate, m_export, m_delete};
}

void EndpointsPanel::makeActions()
{
    m_add = new QAction(tr("Add endpoint"), this);
    m_edit = new QAction(tr("Edit\u2026"), this);
    m_duplicate = new QAction(tr("Duplicate"), this);
    m_delete = new QAction(tr("Delete"), this);
    m_import = new QAction(tr("Import\u2026"), this);
    m_find = new QAction(tr("Find my Event APIs\u2026"), this);
    m_export = new QAction(tr("Export\u2026"), this);
    m_exportAll = new QAction(tr("Export all\u2026"), this);
    m_connect = new QAction(this);
    m_variables = new QAction(tr("Variables\u2026"), this);
    m_doctor = new QAction(tr("Connection doctor\u2026"), this);
    m_permissions = new QAction(tr("Who may do what\u2026"), this);
    m_edit->setShortcut(Qt::Key_F2);
    m_delete->setShortcut(QKeySequence::Delete);
    connect(m_add, &QAction::triggered, this, &EndpointsPanel::addEndpoint);
    connect(m_edit, &QAction::triggered, this, [this] { editEndpoint(currentEndpoint()); });
    connect(m_duplicate, &QAction::triggered, this, [this] { duplicateEndpoint(currentEndpoint()); });
    connect(m_delete, &QAction::triggered, this, [this] { deleteEndpoint(currentEndpoint()); });
    connect(m_connect, &QAction::triggered, this, [this] {
        if (isOpen(m_model.status(currentEndpoint()).state))
            Q_EMIT disconnectRequested(currentEndpoint());
        else
            Q_EMIT connectRequested(currentEndpoint());
    });
    connect(m_variables, &QAction::triggered, this, [this] { Q_EMIT variablesRequested(currentEndpoint()); });
    connect(m_doctor, &QAction::triggered, this, [this] { Q_EMIT doctorRequested(currentEndpoint()); });
    connect(m_permissions, &QAction::triggered, this, [this] { Q_EMIT permissionsRequested(currentEndpoint()); });
    connect(m_import, &QAction::triggered, m_transfer, &EndpointTransfer::importEndpoints);
    connect(m_find, &QAction::triggered, this, &EndpointsPanel::findRequested);
    connect(m_export, &QAction::triggered, this, [this] { exportEndpoint(currentEndpoint()); });
    connect(m_exportAll, &QAction::triggered, this, &EndpointsPanel::exportAll);
}

void EndpointsPanel::makeList()
{
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("endpointList"));
    m_list->setAccessibleName(tr("Endpoints"));
    setFocusProxy(m_list);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EndpointDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    for (QAction *action : {m_edit, m_duplicate, m_export, m_delete}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    }
    connect(m_list, &QWidget::customContextMenuRequested, this, &EndpointsPanel::showMenu);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT connectRequested(m_model.idAt(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        Q_EMIT currentChanged(currentEndpoint());
    });
}

bool EndpointsPanel::eventFilter(QObject *watched, QEvent *event)
{
    // F2 also leads to the next mark of the log in the window: Qt would find the two ambiguous and do neither.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    const bool isKey = isOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !m_edit->isEnabled() || m_edit->shortcut() != static_cast<const QKeyEvent *>(event)->keyCombination())
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (!isOverride)
        m_edit->trigger();
    return true;
}

QWidget *EndpointsPanel::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *text = new QLabel(tr("Endpoints are the Event APIs you work with."), page);
    text->setWordWrap(true);
    auto *add = new QPushButton(tr("Add endpoint"), page);
    add->setObjectName(QStringLiteral("emptyAddEndpointButton"));
    connect(add, &QPushButton::clicked, this, &EndpointsPanel::addEndpoint);
    auto *import = new QPushButton(tr("Import\u2026"), page);
    import->setObjectName(QStringLiteral("emptyImportButton"));
    connect(import, &QPushButton::clicked, m_import, &QAction::trigger);
    auto *ways = new QHBoxLayout;
    ways->addWidget(add);
    ways->addWidget(import);
    ways->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(text);
    layout->addLayout(ways);
    layout->addStretch();
    return page;
}

void EndpointsPanel::layOut()
{
    m_header = new PanelHeader(m_theme, tr("Endpoints"), this);
    m_header->addButton(m_edit, QStringLiteral("edit"))->setObjectName(QStringLiteral("editEndpointButton"));
    m_header->addButton(m_duplicate, QStringLiteral("duplicate"))->setObjectName(QStringLiteral("duplicateEndpointButton"));
    m_header->addButton(m_delete, QStringLiteral("delete"))->setObjectName(QStringLiteral("deleteEndpointButton"));
    m_header->addButton(m_add, QStringLiteral("add"))->setObjectName(QStringLiteral("addEndpointButton"));
    QToolButton *more = m_header->addButton(makeTransferMenu()->menuAction(), QStringLiteral("more"));
    more->setObjectName(QStringLiteral("moreEndpointsButton"));
    more->setPopupMode(QToolButton::InstantPopup);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(makeEmptyPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pages, 1);
}

QWidget *EndpointsPanel::header() const
{
    return m_header;
}

EndpointDialog *EndpointsPanel::dialog() const
{
    return m_dialog;
}

EndpointTransfer &EndpointsPanel::transfer() const
{
    return *m_transfer;
}

QMenu *EndpointsPanel::makeTransferMenu()
{
    auto *menu = new QMenu(tr("Find, import and export"), this);
    menu->addActions({m_find, m_import, m_exportAll});
    return menu;
}

void EndpointsPanel::exportEndpoint(const QString &endpointId)
{
    if (const EndpointSettings *endpoint = m_workspace.endpoint(endpointId))
        m_transfer->exportEndpoints({*endpoint});
}

void EndpointsPanel::exportAll()
{
    QList<EndpointSettings> endpoints = m_workspace.endpoints();
    endpoints.removeIf([this](const EndpointSettings &endpoint) { return endpoint.id == m_builtIn; });
    m_transfer->exportEndpoints(endpoints);
}

void EndpointsPanel::setStatus(const QString &endpointId, const ConnectionStatus &status)
{
    m_model.setStatus(endpointId, status);
    if (endpointId == currentEndpoint())
        updateActions();
}

void EndpointsPanel::setSignIn(const QString &endpointId, const QString &words)
{
    m_model.setSignIn(endpointId, words);
}

void EndpointsPanel::setBuiltIn(const QString &endpointId)
{
    m_builtIn = endpointId;
    m_model.setBuiltIn(endpointId);
    updateActions();
}

QString EndpointsPanel::currentEndpoint() const
{
    return m_model.idAt(m_list->currentIndex());
}

void EndpointsPanel::select(const QString &endpointId)
{
    m_list->setCurrentIndex(m_model.indexOf(endpointId));
}

void EndpointsPanel::addEndpoint()
{
    EndpointSettings endpoint;
    endpoint.id = newEndpointId();
    endpoint.authorizers << newAuthorizer(AuthorizerSettings::Kind::ApiKey, endpoint.authorizers);
    openDialog(endpoint, true);
}

void EndpointsPanel::editEndpoint(const QString &endpointId)
{
    const EndpointSettings *endpoint = m_workspace.endpoint(endpointId);
    if (!endpoint)
        return;
    if (endpointId == m_builtIn)
        Q_EMIT builtInRequested();
    else
        openDialog(*endpoint, false);
}

void EndpointsPanel::openDialog(const EndpointSettings &endpoint, bool isNew)
{
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new EndpointDialog(endpoint, isNew, m_secrets, m_theme, m_prompt, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &EndpointDialog::saved, this, [this, isNew](const EndpointSettings &saved) {
        if (isNew)
            select(m_workspace.add(saved));
        else
            m_workspace.update(saved);
    });
    m_dialog->open();
}

void EndpointsPanel::duplicateEndpoint(const QString &endpointId)
{
    const EndpointSettings *original = m_workspace.endpoint(endpointId);
    if (!original || endpointId == m_builtIn)
        return;
    EndpointSettings copy = *original;
    copy.id = newEndpointId();
    copy.name = tr("%1 (copy)").arg(original->name);
    copySecrets(*original, copy);
    select(m_workspace.add(copy));
}

void EndpointsPanel::copySecrets(const EndpointSettings &from, const EndpointSettings &to)
{
    for (const AuthorizerSettings &authorizer : from.authorizers) {
        for (const QString &field : secretFields(authorizer.kind)) {
            const QString target = SecretStore::name(to.id, authorizer.id, field);
            whenFinished(m_secrets.read(SecretStore::name(from.id, authorizer.id, field)), this,
                         [this, target](const Result<Secret> &secret) {
                             // A secret that is not there needs no copy; the dialog says what is missing.
                             if (secret)
                                 m_secrets.write(target, *secret);
                         });
        }
    }
}

void EndpointsPanel::deleteEndpoint(const QString &endpointId)
{
    const EndpointSettings *endpoint = m_workspace.endpoint(endpointId);
    if (!endpoint)
        return;
    m_prompt.confirm(this, tr("Delete the endpoint \u201C%1\u201D?").arg(endpoint->name),
                     endpointId == m_builtIn
                         ? tr("The built-in Event API is stopped. An open log of it is closed.")
                         : tr("Its settings and its keys and tokens are removed from this computer. An open log of it is closed."),
                     tr("Delete"), [panel = QPointer(this), endpointId](bool confirmed) {
                         const EndpointSettings *doomed = panel && confirmed ? panel->m_workspace.endpoint(endpointId) : nullptr;
                         if (!doomed)
                             return;
                         panel->removeSecrets(*doomed);
                         panel->m_workspace.remove(endpointId);
                     });
}

void EndpointsPanel::removeSecrets(const EndpointSettings &endpoint)
{
    for (const QString &name : secretNames(endpoint))
        m_secrets.remove(name);
}

void EndpointsPanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString endpointId = m_model.idAt(m_list->indexAt(position));
    if (!endpointId.isEmpty()) {
        select(endpointId);
        menu->addAction(m_connect);
        addSignIns(*menu, endpointId);
        menu->addActions({m_variables, m_doctor, m_permissions});
        menu->addSeparator();
        if (endpointId == m_builtIn)
            menu->addAction(tr("Built-in Event API\u2026"), this, &EndpointsPanel::builtInRequested);
        else
            menu->addActions({m_edit, m_duplicate, m_export});
        menu->addAction(m_delete);
        menu->addSeparator();
    }
    menu->addActions({m_add, m_find, m_import, m_exportAll});
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void EndpointsPanel::addSignIns(QMenu &menu, const QString &endpointId)
{
    const EndpointSettings *endpoint = m_workspace.endpoint(endpointId);
    for (const AuthorizerSettings &authorizer : endpoint->authorizers) {
        if (authorizer.hasUser())
            menu.addAction(tr("Sign in (%1)\u2026").arg(authorizer.name), this,
                           [this, endpointId, id = authorizer.id] { Q_EMIT signInRequested(endpointId, id); });
    }
}

void EndpointsPanel::updateActions()
{
    const QString current = currentEndpoint();
    m_connect->setText(isOpen(m_model.status(current).state) ? tr("Disconnect") : tr("Connect"));
    for (QAction *action : {m_connect, m_variables, m_doctor, m_permissions, m_edit, m_delete})
        action->setEnabled(!current.isEmpty());
    for (QAction *action : {m_duplicate, m_export})
        action->setEnabled(!current.isEmpty() && current != m_builtIn);
    const QList<EndpointSettings> &all = m_workspace.endpoints();
    m_exportAll->setEnabled(
        std::any_of(all.cbegin(), all.cend(), [this](const EndpointSettings &endpoint) { return endpoint.id != m_builtIn; }));
}

void EndpointsPanel::updatePage()
{
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

} // namespace eventscope
