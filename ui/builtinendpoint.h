// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/builtinapi.h"
#include "core/workspace/secretstore.h"
#include "core/workspace/workspace.h"

#include <QObject>

namespace eventscope {

/// The built-in Event API as an endpoint of the workspace: started on demand, listed while it runs, never saved; its key is held
/// for this session. GUI thread.
class BuiltInEndpoint : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    BuiltInEndpoint(BuiltInApi &api, Workspace &workspace, SecretStore &secrets, QObject *parent = nullptr);

    /// Starts the API when needed; ready() or failed() follows.
    void open();
    [[nodiscard]] QString endpointId() const { return m_endpointId; }

Q_SIGNALS:
    void ready(const QString &endpointId);
    void failed(const eventscope::Error &error);

private:
    void onStarted(const Result<LocalApiAddress> &started);
    void addEndpoint(const LocalApiAddress &address);

    BuiltInApi &m_api;
    Workspace &m_workspace;
    SecretStore &m_secrets;
    QString m_endpointId;
};

} // namespace eventscope
