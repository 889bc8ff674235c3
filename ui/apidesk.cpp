// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apidesk.h"

#include "ui/builtindesk.h"
#include "ui/dialogs/discoverydialog.h"
#include "ui/dialogs/newapidialog.h"
#include "ui/panels/endpointspanel.h"

namespace eventscope {

ApiDesk::ApiDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    connect(&m_parts.endpoints, &EndpointsPanel::findRequested, this, &ApiDesk::find);
}

void ApiDesk::find()
{
    auto *dialog
        = new DiscoveryDialog({m_parts.workspace, m_parts.secrets, m_parts.authorizers, m_parts.discovery, m_parts.theme}, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DiscoveryDialog::added, &m_parts.endpoints, &EndpointsPanel::select);
    dialog->open();
}

void ApiDesk::define()
{
    auto *dialog = new NewApiDialog(m_parts.theme, m_parts.prompt, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewApiDialog::runRequested, &m_parts.builtIn, &BuiltInDesk::run);
    dialog->open();
}

} // namespace eventscope
