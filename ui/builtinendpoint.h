// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localapi/builtinapi.h"
#include "core/workspace/secretstore.h"
#include "core/workspace/workspace.h"

#include <QObject>

namespace eventscope {

struct BuiltInAuthorizer;

/// The built-in Event API as an endpoint of the workspace: listed from its first start on, never saved, and changed when the API starts
/// anew; its secrets are held for this session. Removing the endpoint stops the API. GUI thread.
class BuiltInEndpoint : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    BuiltInEndpoint(BuiltInApi &api, Workspace &workspace, SecretStore &secrets, QObject *parent = nullptr);

    /// Starts the API when needed; ready() or failed() follows.
    void open();
    /// Empty while it is not listed.
    [[nodiscard]] QString endpointId() const { return m_endpointId; }
    /// It is listed by the name it was given here.
    [[nodiscard]] bool hasGivenName() const;
    /// Lists it by its name in the present language.
    void giveName();

Q_SIGNALS:
    void ready(const QString &endpointId);
    void failed(const eventscope::Error &error);
    /// The endpoint and its secrets are those of what runs now.
    void renewed(const QString &endpointId);
    void removed();

private:
    void renew();
    void describe(EndpointSettings &endpoint, const QList<BuiltInAuthorizer> &authorizers) const;
    [[nodiscard]] EndpointSettings newEndpoint(const QList<BuiltInAuthorizer> &authorizers) const;
    void hold(const QList<BuiltInAuthorizer> &authorizers);
    void onRemoved(const QString &id);

    BuiltInApi &m_api;
    Workspace &m_workspace;
    SecretStore &m_secrets;
    QString m_endpointId;
    QString m_name; ///< in the language of the window
};

} // namespace eventscope
