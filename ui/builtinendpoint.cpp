// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builtinendpoint.h"

#include "core/base/whenfinished.h"

namespace eventscope {

BuiltInEndpoint::BuiltInEndpoint(BuiltInApi &api, Workspace &workspace, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_workspace(workspace)
    , m_secrets(secrets)
{
    connect(&m_workspace, &Workspace::endpointRemoved, this, [this](const QString &id) {
        if (id == m_endpointId)
            m_endpointId.clear();
    });
}

void BuiltInEndpoint::open()
{
    whenFinished(m_api.start(), this, [this](const Result<LocalApiAddress> &started) { onStarted(started); });
}

void BuiltInEndpoint::onStarted(const Result<LocalApiAddress> &started)
{
    if (!started) {
        Q_EMIT failed(started.error());
        return;
    }
    if (m_endpointId.isEmpty())
        addEndpoint(*started);
    Q_EMIT ready(m_endpointId);
}

void BuiltInEndpoint::addEndpoint(const LocalApiAddress &address)
{
    AuthorizerSettings key;
    key.id = QStringLiteral("key");
    key.name = tr("API key");
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("built-in");
    endpoint.name = tr("Built-in Event API");
    endpoint.url = address.http.toString();
    endpoint.authorizers = {key};
    endpoint.options.proxy = ConnectionOptions::Proxy::None;
    endpoint.subscriptions = {{QStringLiteral("/demo/*"), {}}};
    endpoint.recentChannels
        = {QStringLiteral("/demo/orders"), QStringLiteral("/demo/chat"), QStringLiteral("/demo/*"), QStringLiteral("/default/*")};
    m_secrets.hold(SecretStore::name(endpoint.id, key.id, QStringLiteral("apiKey")), m_api.apiKey());
    m_endpointId = m_workspace.addTemporary(endpoint);
}

} // namespace eventscope
