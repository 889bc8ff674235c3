// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/saveddesk.h"

#include "ui/dialogs/variablesdialog.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/publishpanel.h"
#include "ui/panels/savedpanel.h"
#include "ui/panels/subscriptionspanel.h"

#include <QDockWidget>

namespace eventscope {

namespace {

void bringUp(const QWidget &panel)
{
    auto *dock = qobject_cast<QDockWidget *>(panel.parentWidget());
    if (!dock)
        return;
    dock->show();
    dock->raise();
}

/// "/orders/eu" → "eu"
QString lastPart(const QString &channel)
{
    return channel.section(QLatin1Char('/'), -1);
}

} // namespace

SavedDesk::SavedDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_work(parts.workspace.savedWork())
    , m_panel(new SavedPanel(m_work, parts.theme, &parts.window))
{
    connect(&m_parts.publish, &PublishPanel::saveRequested, this, &SavedDesk::saveEvents);
    connect(&m_parts.subscriptions, &SubscriptionsPanel::saveRequested, this, &SavedDesk::saveSubscriptions);
    connect(m_panel, &SavedPanel::saveRequested, &m_parts.publish, &PublishPanel::save);
    connect(m_panel, &SavedPanel::chosen, this, &SavedDesk::use);
    connect(&m_parts.publish, &PublishPanel::variablesRequested, this, &SavedDesk::editVariables);
    connect(&m_parts.endpoints, &EndpointsPanel::variablesRequested, this, &SavedDesk::editVariables);
}

void SavedDesk::saveEvents(SavedEvent event)
{
    // What was loaded, changed and saved again is the same thing, unless it goes elsewhere now.
    const SavedEvent *last = m_work.savedEvent(m_lastUsed);
    event.name = last && last->channel == event.channel ? last->name : lastPart(event.channel);
    openDialog(event);
}

void SavedDesk::saveSubscriptions(SavedSubscriptions set)
{
    const SavedSubscriptions *last = m_work.savedSubscriptions(m_lastUsed);
    set.name = last ? last->name : QString();
    openDialog(set);
}

void SavedDesk::openDialog(const SaveItemDialog::Item &item)
{
    const bool isKnown = m_work.contains(m_lastUsed) && m_lastUsed != SavedWork::root;
    const SavedWork::Id folder = isKnown ? m_work.parentOf(m_lastUsed) : m_panel->currentFolder();
    auto *dialog = new SaveItemDialog(m_work, item, folder, m_parts.theme, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveItemDialog::saved, this, [this](int saved) {
        m_lastUsed = saved;
        bringUp(*m_panel);
        m_panel->select(saved);
    });
    dialog->open();
}

void SavedDesk::use(SavedWork::Id item)
{
    m_lastUsed = item;
    if (const SavedEvent *event = m_work.savedEvent(item)) {
        bringUp(m_parts.publish);
        m_parts.publish.compose(*event);
    } else if (const SavedSubscriptions *set = m_work.savedSubscriptions(item)) {
        bringUp(m_parts.subscriptions);
        m_parts.subscriptions.subscribeAll(*set);
    }
}

void SavedDesk::editVariables(const QString &endpointId)
{
    const EndpointSettings *endpoint = m_parts.workspace.endpoint(endpointId);
    if (!endpoint)
        return;
    auto *dialog = new VariablesDialog(*endpoint, m_parts.theme, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VariablesDialog::variablesChosen, this, [this, endpointId](const Variables &variables) {
        const EndpointSettings *present = m_parts.workspace.endpoint(endpointId);
        if (!present)
            return;
        EndpointSettings changed = *present;
        changed.variables = variables;
        m_parts.workspace.update(changed);
    });
    dialog->open();
}

} // namespace eventscope
