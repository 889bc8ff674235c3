// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctordesk.h"

#include "ui/builtindesk.h"
#include "ui/dialogs/doctordialog.h"
#include "ui/panels/connectionbar.h"
#include "ui/panels/endpointspanel.h"

#include <QSettings>

namespace eventscope {

namespace {
const QString publishKey = QStringLiteral("doctor/publish");
} // namespace

DoctorDesk::DoctorDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    connect(&m_parts.endpoints, &EndpointsPanel::doctorRequested, this, &DoctorDesk::open);
    connect(&m_parts.connection, &ConnectionBar::doctorRequested, this, &DoctorDesk::open);
    connect(&m_parts.workspace, &Workspace::endpointChanged, this, [this](const QString &id) {
        if (m_dialog && id == m_endpointId)
            m_dialog->setEndpoint(*m_parts.workspace.endpoint(id));
    });
    connect(&m_parts.workspace, &Workspace::endpointRemoved, this, [this](const QString &id) {
        if (m_dialog && id == m_endpointId)
            m_dialog->close();
    });
}

DoctorDesk::~DoctorDesk()
{
    delete m_dialog;
}

void DoctorDesk::open(const QString &endpointId)
{
    const EndpointSettings *endpoint = m_parts.workspace.endpoint(endpointId);
    if (!endpoint)
        return;
    delete m_dialog;
    m_endpointId = endpointId;
    m_dialog = new DoctorDialog({m_parts.authorizers, m_clock, m_parts.theme}, *endpoint, mayPublish(endpointId), &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_parts.builtIn.isEndpoint(endpointId)) {
        connect(m_dialog, &DoctorDialog::publishChosen, this,
                [file = m_parts.settingsFile](bool publishes) { QSettings(file, QSettings::IniFormat).setValue(publishKey, publishes); });
    }
    m_dialog->show();
    m_dialog->start();
}

bool DoctorDesk::mayPublish(const QString &endpointId) const
{
    return m_parts.builtIn.isEndpoint(endpointId)
        || QSettings(m_parts.settingsFile, QSettings::IniFormat).value(publishKey, false).toBool();
}

} // namespace eventscope
