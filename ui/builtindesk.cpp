// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builtindesk.h"

#include "core/base/whenfinished.h"
#include "ui/dialogs/builtinapidialog.h"
#include "ui/errortext.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/noticebar.h"

#include <QGuiApplication>
#include <QSettings>

namespace eventscope {

namespace {
const QString noticeKey = QStringLiteral("builtIn");
} // namespace

BuiltInDesk::BuiltInDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_endpoint(parts.api, parts.workspace, parts.secrets)
    , m_clipboard(*QGuiApplication::clipboard())
{
    if (m_parts.api.state() == BuiltInApi::State::Stopped)
        restore();
    m_parts.endpoints.setBuiltIn(m_endpoint.endpointId());
    connect(&m_parts.api, &BuiltInApi::configurationChanged, this, [this] {
        m_isUnread = false; // another was chosen, or it was read
        save();
    });
    connect(&m_parts.api, &BuiltInApi::stateChanged, this, &BuiltInDesk::onState);
    connect(&m_endpoint, &BuiltInEndpoint::ready, this, &BuiltInDesk::ready);
    connect(&m_endpoint, &BuiltInEndpoint::failed, this, &BuiltInDesk::tell);
    connect(&m_endpoint, &BuiltInEndpoint::renewed, this, &BuiltInDesk::onRenewed);
    connect(&m_endpoint, &BuiltInEndpoint::removed, this, [this] { m_parts.endpoints.setBuiltIn({}); });
    connect(&m_parts.endpoints, &EndpointsPanel::builtInRequested, this, &BuiltInDesk::showDialog);
}

bool BuiltInDesk::isEndpoint(const QString &endpointId) const
{
    return !endpointId.isEmpty() && endpointId == m_endpoint.endpointId();
}

void BuiltInDesk::restore()
{
    QSettings settings(m_parts.settingsFile, QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("builtInApi"));
    BuiltInConfiguration chosen;
    chosen.definitionFile = settings.value(QStringLiteral("definitionFile")).toString();
    chosen.port = static_cast<quint16>(settings.value(QStringLiteral("port")).toUInt());
    chosen.tls = settings.value(QStringLiteral("tls"), chosen.tls).toBool();
    chosen.demo = settings.value(QStringLiteral("demo"), chosen.demo).toBool();
    m_isUnread = !chosen.definitionFile.isEmpty();
    m_parts.api.configure(chosen);
}

void BuiltInDesk::save() const
{
    const BuiltInConfiguration &chosen = m_parts.api.configuration();
    QSettings settings(m_parts.settingsFile, QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("builtInApi"));
    settings.setValue(QStringLiteral("definitionFile"), chosen.definitionFile);
    settings.setValue(QStringLiteral("port"), chosen.port);
    settings.setValue(QStringLiteral("tls"), chosen.tls);
    settings.setValue(QStringLiteral("demo"), chosen.demo);
}

Result<void> BuiltInDesk::readChosenFile()
{
    if (!m_isUnread)
        return {};
    BuiltInConfiguration chosen = m_parts.api.configuration();
    const auto text = readDefinitionFile(chosen.definitionFile);
    if (!text)
        return text.error();
    chosen.definition = *text;
    m_parts.api.configure(chosen);
    m_isUnread = false;
    return {};
}

void BuiltInDesk::open()
{
    m_parts.notices.clear(noticeKey);
    if (const auto read = readChosenFile(); !read)
        return tell(read.error());
    m_endpoint.open();
}

void BuiltInDesk::run(const QByteArray &definition, const QString &file)
{
    BuiltInConfiguration chosen = m_parts.api.configuration();
    chosen.definition = definition;
    chosen.definitionFile = file;
    chosen.demo = false; // it may have no namespace for them
    whenFinished(m_parts.api.start(chosen), this, [this](const Result<LocalApiAddress> &address) {
        if (address)
            open();
        else
            tell(address.error());
    });
}

void BuiltInDesk::showDialog()
{
    m_parts.notices.clear(noticeKey);
    const auto read = readChosenFile();
    if (!m_dialog) {
        m_dialog = new BuiltInApiDialog(m_parts.api, m_clipboard, m_parts.theme, m_parts.prompt, &m_parts.window);
        connect(m_dialog, &BuiltInApiDialog::connectRequested, this, &BuiltInDesk::open);
        if (!read)
            m_dialog->useDefault(errorText(read.error()));
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

void BuiltInDesk::tell(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_parts.notices.show(noticeKey, NoticeBar::Severity::Error,
                         tr("The built-in Event API could not start. %1").arg(localApiErrorText(error, m_parts.api.configuration().port)),
                         {{tr("Built-in Event API\u2026"), [this] { showDialog(); }, false}});
}

void BuiltInDesk::onState(BuiltInApi::State state)
{
    if (state == BuiltInApi::State::Running)
        m_parts.notices.clear(noticeKey);
    Session *session = m_parts.sessions.session(m_endpoint.endpointId());
    // Somebody stopped it on purpose: there is nothing to reconnect to. After a failed restart the session waits for the next.
    if (state == BuiltInApi::State::Stopped && session)
        session->disconnectEndpoint(false);
}

void BuiltInDesk::onRenewed(const QString &endpointId)
{
    m_parts.endpoints.setBuiltIn(endpointId);
    m_parts.sessions.credentialsChanged(endpointId);
}

} // namespace eventscope
