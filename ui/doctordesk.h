// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/authorizerfactory.h"
#include "core/workspace/workspace.h"
#include "ui/theme.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace eventscope {

class BuiltInDesk;
class ConnectionBar;
class DoctorDialog;
class EndpointsPanel;

/// Opens the connection doctor from the endpoint's menu and from the line that tells the state, and keeps whether it may publish: to the
/// built-in API always, to others when that was chosen once. GUI thread.
class DoctorDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        Workspace &workspace;
        AuthorizerFactory &authorizers;
        Theme &theme;
        EndpointsPanel &endpoints;
        ConnectionBar &connection;
        BuiltInDesk &builtIn;
        QWidget &window;
        QString settingsFile; ///< INI
    };

    explicit DoctorDesk(const Parts &parts);
    /// Closes the dialog, which goes by the desk's clock.
    ~DoctorDesk() override;

    /// Starts the checks of a saved endpoint; one dialog at a time.
    void open(const QString &endpointId);

private:
    [[nodiscard]] bool mayPublish(const QString &endpointId) const;

    Parts m_parts;
    SystemClock m_clock;
    QPointer<DoctorDialog> m_dialog;
    QString m_endpointId; ///< of the dialog
};

} // namespace eventscope
