// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/authorizerfactory.h"
#include "core/workspace/workspace.h"
#include "ui/prompt.h"
#include "ui/theme.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace eventscope {

class EndpointsPanel;
class PermissionsDialog;

/// Opens "Who may do what" from an endpoint's menu. GUI thread.
class PermissionsDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        Workspace &workspace;
        AuthorizerFactory &authorizers;
        Theme &theme;
        Prompt &prompt;
        EndpointsPanel &endpoints;
        QWidget &window;
    };

    explicit PermissionsDesk(const Parts &parts);
    /// Closes the dialog, which goes by the desk's clock.
    ~PermissionsDesk() override;

    /// For a saved endpoint; one dialog at a time.
    void open(const QString &endpointId);

private:
    Parts m_parts;
    SystemClock m_clock;
    QPointer<PermissionsDialog> m_dialog;
};

} // namespace eventscope
