// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signindesk.h"

#include "ui/dialogs/mfadialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/tokenview.h"
#include "ui/errortext.h"
#include "ui/panels/endpointspanel.h"
#include "ui/panels/noticebar.h"

#include <QDesktopServices>

#include <algorithm>

namespace eventscope {

namespace {
constexpr std::chrono::seconds countdownInterval{10};
} // namespace

SignInDesk::SignInDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_countdown(this)
{
    connect(&m_parts.endpoints, &EndpointsPanel::signInRequested, this, &SignInDesk::signIn);
    connect(&m_parts.signIns, &SignIns::stateChanged, this, &SignInDesk::showAll);
    connect(&m_parts.signIns, &SignIns::signedIn, this, [this](const QString &endpointId) {
        m_parts.notices.clear(QStringLiteral("signIn_") + endpointId);
        m_parts.sessions.credentialsChanged(endpointId);
    });
    connect(&m_parts.authorizers.sources(), &CredentialSources::mfaCodeWanted, this, &SignInDesk::askForCode);
    const auto watch = [this](const QString &endpointId, Session *session) {
        connect(session, &Session::statusChanged, this,
                [this, endpointId](const ConnectionStatus &status) { onStatus(endpointId, status); });
    };
    connect(&m_parts.sessions, &OpenSessions::sessionOpened, this, watch);
    for (const QString &id : m_parts.sessions.ids())
        watch(id, m_parts.sessions.session(id));
    connect(&m_countdown, &QTimer::timeout, this, &SignInDesk::showAll);
    m_countdown.start(countdownInterval);
}

SignInDialog *SignInDesk::dialog() const
{
    return m_dialog;
}

void SignInDesk::signIn(const QString &endpointId, const QString &authorizerId)
{
    const EndpointSettings *endpoint = m_parts.workspace.endpoint(endpointId);
    const AuthorizerSettings *authorizer = endpoint ? endpoint->authorizer(authorizerId) : nullptr;
    if (m_dialog || !authorizer || !authorizer->hasUser())
        return;
    m_dialog = new SignInDialog(*endpoint, authorizerId, m_parts.signIns, m_parts.theme, &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SignInDialog::browserWanted, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    m_dialog->open();
}

void SignInDesk::onStatus(const QString &endpointId, const ConnectionStatus &status)
{
    const QString key = QStringLiteral("signIn_") + endpointId;
    const bool isWanted = status.state == ConnectionState::Failed && status.error && status.error->code == ErrorCode::SignInRequired;
    if (!isWanted)
        return m_parts.notices.clear(key);
    const EndpointSettings *endpoint = m_parts.workspace.endpoint(endpointId);
    QList<NoticeBar::Action> actions;
    for (const AuthorizerSettings &authorizer : endpoint->authorizers) {
        if (authorizer.hasUser())
            actions << NoticeBar::Action{tr("Sign in (%1)\u2026").arg(authorizer.name),
                                         [this, endpointId, id = authorizer.id] { signIn(endpointId, id); }, false};
    }
    m_parts.notices.show(key, NoticeBar::Severity::Warning,
                         actions.isEmpty() ? errorText(*status.error) : tr("%1: sign in to connect.").arg(endpoint->name), actions);
}

void SignInDesk::askForCode(const QString &serial)
{
    auto *dialog = new MfaDialog(serial, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, serial](int result) {
        m_parts.authorizers.sources().giveMfaCode(serial,
                                                  result == QDialog::Accepted
                                                      ? Result<Secret>(dialog->code())
                                                      : Error{ErrorCode::Cancelled, QStringLiteral("no code was given")});
    });
    dialog->open();
}

void SignInDesk::showAll()
{
    for (const EndpointSettings &endpoint : m_parts.workspace.endpoints())
        m_parts.endpoints.setSignIn(endpoint.id, words(endpoint));
}

QString SignInDesk::words(const EndpointSettings &endpoint) const
{
    for (const AuthorizerSettings &authorizer : endpoint.authorizers) {
        const SignIns::State state = m_parts.signIns.state(endpoint, authorizer.id);
        if (!state.isSignedIn)
            continue;
        const QString name = state.token && !state.token->userName.isEmpty() ? state.token->userName : authorizer.name;
        return state.expiresAt ? tr("signed in as %1, token ends %2").arg(name, timeFromNow(*state.expiresAt, SystemClock().utc()))
                               : tr("signed in as %1").arg(name);
    }
    return {};
}

} // namespace eventscope
