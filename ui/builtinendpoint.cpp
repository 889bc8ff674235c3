// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builtinendpoint.h"

#include "core/base/whenfinished.h"
#include "core/workspace/authorizerfactory.h"
#include "ui/builtinauthorizers.h"

#include <algorithm>

namespace eventscope {

BuiltInEndpoint::BuiltInEndpoint(BuiltInApi &api, Workspace &workspace, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_name(tr("Built-in Event API"))
{
    // A window before this one has listed it.
    if (!m_workspace.temporaryIds().isEmpty())
        m_endpointId = m_workspace.temporaryIds().constFirst();
    connect(&m_workspace, &Workspace::endpointRemoved, this, &BuiltInEndpoint::onRemoved);
    connect(&m_api, &BuiltInApi::stateChanged, this, [this](BuiltInApi::State state) {
        if (state == BuiltInApi::State::Running)
            renew();
    });
}

void BuiltInEndpoint::open()
{
    whenFinished(m_api.start(), this, [this](const Result<LocalApiAddress> &started) {
        if (!started)
            Q_EMIT failed(started.error());
        else if (!m_endpointId.isEmpty())
            Q_EMIT ready(m_endpointId);
    });
}

bool BuiltInEndpoint::hasGivenName() const
{
    const EndpointSettings *listed = m_workspace.endpoint(m_endpointId);
    return listed && listed->name == m_name;
}

void BuiltInEndpoint::giveName()
{
    if (const EndpointSettings *listed = m_workspace.endpoint(m_endpointId)) {
        EndpointSettings named = *listed;
        named.name = m_name;
        m_workspace.update(named);
    }
}

void BuiltInEndpoint::renew()
{
    const QList<BuiltInAuthorizer> authorizers = builtInAuthorizers(m_api);
    if (const EndpointSettings *known = m_workspace.endpoint(m_endpointId)) {
        EndpointSettings changed = *known;
        const QStringList before = secretNames(changed);
        describe(changed, authorizers);
        hold(authorizers);
        m_workspace.update(changed);
        const QStringList now = secretNames(changed);
        for (const QString &name : before) {
            if (!now.contains(name))
                m_secrets.remove(name);
        }
    } else {
        m_endpointId = m_workspace.addTemporary(newEndpoint(authorizers));
        hold(authorizers);
    }
    Q_EMIT renewed(m_endpointId);
}

EndpointSettings BuiltInEndpoint::newEndpoint(const QList<BuiltInAuthorizer> &authorizers) const
{
    EndpointSettings endpoint;
    endpoint.id = QStringLiteral("built-in");
    endpoint.name = m_name;
    endpoint.options.proxy = ConnectionOptions::Proxy::None;
    describe(endpoint, authorizers);
    if (!m_api.configuration().demo)
        return endpoint;
    const auto &all = m_api.definition().channelNamespaces;
    const auto demo = std::ranges::find(all, QStringLiteral("demo"), &LocalApiDefinition::Namespace::name);
    const QString own = demo == all.cend() ? QString() : authorizerFor(authorizers, demo->subscribeAuthModes);
    endpoint.subscriptions = {{QStringLiteral("/demo/*"), own}};
    endpoint.recentChannels
        = {QStringLiteral("/demo/orders"), QStringLiteral("/demo/chat"), QStringLiteral("/demo/*"), QStringLiteral("/default/*")};
    return endpoint;
}

void BuiltInEndpoint::describe(EndpointSettings &endpoint, const QList<BuiltInAuthorizer> &authorizers) const
{
    const LocalApiDefinition &definition = m_api.definition();
    endpoint.url = m_api.address()->http.toString();
    endpoint.options.extraCaFile = m_api.address()->caFile;
    endpoint.region = definition.region;
    endpoint.connectAuthorizer = authorizerFor(authorizers, definition.connectionAuthModes);
    endpoint.subscribeAuthorizer = authorizerFor(authorizers, definition.defaultSubscribeAuthModes);
    endpoint.publishAuthorizer = authorizerFor(authorizers, definition.defaultPublishAuthModes);
    endpoint.authorizers.clear();
    for (const BuiltInAuthorizer &one : authorizers)
        endpoint.authorizers << one.settings;
    endpoint.namespaces.clear();
    for (const LocalApiDefinition::Namespace &one : definition.channelNamespaces)
        endpoint.namespaces << one.name;
}

void BuiltInEndpoint::hold(const QList<BuiltInAuthorizer> &authorizers)
{
    for (const BuiltInAuthorizer &one : authorizers) {
        for (const auto &[field, secret] : one.secrets)
            m_secrets.hold(SecretStore::name(m_endpointId, one.settings.id, field), secret);
    }
}

void BuiltInEndpoint::onRemoved(const QString &id)
{
    if (id != m_endpointId)
        return;
    m_endpointId.clear();
    m_api.stop();
    Q_EMIT removed();
}

} // namespace eventscope
