// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "core/workspace/authorizerfactory.h"
#include "ui/theme.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace eventscope {

class EndpointsPanel;
class NoticeBar;
class SignInDialog;

/// Everything about signed-in users in the window: opens the dialogs, offers to sign in where a connection failed for want of it,
/// shows who is signed in with a countdown, and lets the sessions try again afterwards. GUI thread.
class SignInDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        Workspace &workspace;
        SignIns &signIns;
        AuthorizerFactory &authorizers;
        OpenSessions &sessions;
        Theme &theme;
        EndpointsPanel &endpoints;
        NoticeBar &notices;
        QWidget &window;
    };

    explicit SignInDesk(const Parts &parts);

    void signIn(const QString &endpointId, const QString &authorizerId);
    /// The dialog that is open, or nullptr.
    [[nodiscard]] SignInDialog *dialog() const;

private:
    void onStatus(const QString &endpointId, const ConnectionStatus &status);
    void askForCode(const QString &serial);
    void showAll();
    [[nodiscard]] QString words(const EndpointSettings &endpoint) const;

    Parts m_parts;
    QPointer<SignInDialog> m_dialog;
    QTimer m_countdown;
};

} // namespace eventscope
