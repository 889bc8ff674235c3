// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opensessions.h"
#include "ui/builtinendpoint.h"
#include "ui/prompt.h"
#include "ui/secretclipboard.h"
#include "ui/theme.h"

#include <QObject>

class QWidget;

namespace eventscope {

class BuiltInApiDialog;
class EndpointsPanel;
class NoticeBar;

/// Everything about the built-in Event API in the window: opens its dialog, keeps what was chosen there (never the definition itself, which
/// may hold keys, but the path of its file), and lets the endpoint and its session follow the API. GUI thread.
class BuiltInDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        BuiltInApi &api;
        Workspace &workspace;
        SecretStore &secrets;
        OpenSessions &sessions;
        Theme &theme;
        Prompt &prompt;
        EndpointsPanel &endpoints;
        NoticeBar &notices;
        QWidget &window;
        QString settingsFile; ///< INI
    };

    explicit BuiltInDesk(const Parts &parts);

    /// Starts the API when needed; ready() follows, or a notice.
    void open();
    /// Starts it with another definition, in place of what runs, and then as open(). `file` is where the definition stands, or empty.
    void run(const QByteArray &definition, const QString &file);
    void showDialog();
    /// nullptr before it was shown.
    [[nodiscard]] BuiltInApiDialog *dialog() const { return m_dialog; }
    [[nodiscard]] bool isEndpoint(const QString &endpointId) const;
    /// As BuiltInEndpoint's.
    [[nodiscard]] bool hasGivenName() const { return m_endpoint.hasGivenName(); }
    void giveName() { m_endpoint.giveName(); }

Q_SIGNALS:
    /// It runs and its endpoint may be connected.
    void ready(const QString &endpointId);

private:
    void restore();
    void save() const;
    [[nodiscard]] Result<void> readChosenFile();
    void tell(const Error &error);
    void onState(BuiltInApi::State state);
    void onRenewed(const QString &endpointId);

    Parts m_parts;
    BuiltInEndpoint m_endpoint;
    SecretClipboard m_clipboard;
    BuiltInApiDialog *m_dialog = nullptr; ///< the window's; what is edited there stays while it is closed
    bool m_isUnread = false; ///< the chosen definition file was not read yet
};

} // namespace eventscope
