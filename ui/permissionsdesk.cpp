// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/permissionsdesk.h"

#include "ui/dialogs/permissionsdialog.h"
#include "ui/panels/endpointspanel.h"

namespace eventscope {

PermissionsDesk::PermissionsDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    connect(&m_parts.endpoints, &EndpointsPanel::permissionsRequested, this, &PermissionsDesk::open);
}

PermissionsDesk::~PermissionsDesk()
{
    delete m_dialog;
}

void PermissionsDesk::open(const QString &endpointId)
{
    const EndpointSettings *endpoint = m_parts.workspace.endpoint(endpointId);
    if (!endpoint)
        return;
    delete m_dialog;
    m_dialog = new PermissionsDialog({m_parts.authorizers, m_clock, m_parts.theme, m_parts.prompt}, *endpoint, &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->show();
}

} // namespace eventscope
