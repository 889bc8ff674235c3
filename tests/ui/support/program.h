// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/networkclient.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/sessionfixture.h"
#include "ui/mainwindow.h"

namespace eventscope::test {

/// All that main() makes before the window, with a local Event API whose endpoint is in the workspace, in a folder of its own.
struct Program
{
    explicit Program(const QList<SubscriptionSettings> &subscriptions = {})
    {
        fixture.endpoint.subscriptions = subscriptions;
        endpointId = workspace.add(fixture.endpoint);
    }

    [[nodiscard]] MainWindow::Parts parts()
    {
        return {workspace,   fixture.secrets, fixture.signIns, fixture.authorizers, sessions,  discovery, builtIn,
                logSettings, theme,           prompt,          clientLog,           logLevels, layout};
    }

    SessionFixture fixture;
    QString layout = fixture.folder.filePath(QStringLiteral("window.ini"));
    Workspace workspace{WorkspaceStore(fixture.folder.path())};
    http::NetworkClient controlPlane;
    ApiDiscovery discovery{controlPlane, fixture.clock};
    BuiltInApi builtIn{fixture.clock, fixture.folder.filePath(QStringLiteral("localapi"))};
    OpenSessions sessions{workspace, fixture.authorizers, CaptureFolder(fixture.folder.filePath(QStringLiteral("captures"))),
                          fixture.clock};
    Theme theme;
    FakePrompt prompt;
    LogSettings logSettings{layout};
    ClientLog clientLog{fixture.clock, fixture.folder.filePath(QStringLiteral("logs"))};
    LogLevels logLevels{layout, std::nullopt};
    QString endpointId;
};

} // namespace eventscope::test
