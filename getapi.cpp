// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import/getapi.h"

#include "core/workspace/import/endpointdraft.h"

#include <QJsonArray>
#include <QJsonObject>

namespace eventscope {

namespace {

/// A provider with the settings that the service tells of it.
void addProvider(EndpointDraft &draft, const QJsonValue &provider)
{
    addAuthType(draft, provider[QLatin1String("authType")].toString(), false);
    const QJsonValue cognito = provider[QLatin1String("cognitoConfig")];
    if (cognito.isObject())
        draft.have(EndpointDraft::Kind::UserPool).userPool.userPoolId = cognito[QLatin1String("userPoolId")].toString();
    const QJsonValue oidc = provider[QLatin1String("openIDConnectConfig")];
    if (!oidc.isObject())
        return;
    AuthorizerSettings &authorizer = draft.have(EndpointDraft::Kind::Oidc);
    authorizer.oidc.issuer = oidc[QLatin1String("issuer")].toString();
    // It may be a pattern that several clients match.
    const QString clientId = oidc[QLatin1String("clientId")].toString();
    if (!clientId.contains(QLatin1Char('*')) && !clientId.contains(QLatin1Char('|')))
        authorizer.oidc.clientId = clientId;
}

/// The authorizer that serves the first of an operation's modes.
QString authorizerFor(const QJsonValue &modes, EndpointDraft &draft)
{
    EndpointDraft single;
    addAuthType(single, modes[0][QLatin1String("authType")].toString(), false);
    return single.settings().authorizers.isEmpty() ? QString() : draft.have(single.settings().authorizers.first().kind).id;
}

Result<ImportedEndpoint> ofApi(const QJsonValue &api)
{
    const QString http = api[QLatin1String("dns")][QLatin1String("HTTP")].toString();
    if (http.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the API has no dns.HTTP, so it is no Event API or not ready yet")};
    auto draft = EndpointDraft::fromUrl(http, api[QLatin1String("dns")][QLatin1String("REALTIME")].toString());
    if (!draft)
        return draft.error();
    if (const QString name = api[QLatin1String("name")].toString(); !name.isEmpty())
        draft->settings().name = name;
    const QJsonValue config = api[QLatin1String("eventConfig")];
    const QJsonArray providers = config[QLatin1String("authProviders")].toArray();
    for (const QJsonValue provider : providers)
        addProvider(*draft, provider);
    draft->settings().connectAuthorizer = authorizerFor(config[QLatin1String("connectionAuthModes")], *draft);
    draft->settings().publishAuthorizer = authorizerFor(config[QLatin1String("defaultPublishAuthModes")], *draft);
    draft->settings().subscribeAuthorizer = authorizerFor(config[QLatin1String("defaultSubscribeAuthModes")], *draft);
    return draft->finished();
}

Result<Import> ofApis(const QJsonArray &apis)
{
    Import found{Import::Format::GetApi, {}};
    for (const QJsonValue api : apis) {
        const auto endpoint = ofApi(api);
        if (!endpoint)
            return endpoint.error();
        found.endpoints << *endpoint;
    }
    if (found.endpoints.isEmpty())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the list of APIs is empty")};
    return found;
}

} // namespace

std::optional<Result<Import>> importGetApi(const QJsonValue &top)
{
    if (top[QLatin1String("graphqlApi")].isObject() || top[QLatin1String("graphqlApis")].isArray())
        return Result<Import>(Error{ErrorCode::InvalidArgument, QStringLiteral("these are GraphQL APIs, not Event APIs")});
    if (top[QLatin1String("apis")].isArray())
        return ofApis(top[QLatin1String("apis")].toArray());
    if (top[QLatin1String("api")][QLatin1String("apiId")].isString())
        return ofApis({top[QLatin1String("api")]});
    if (top[QLatin1String("dns")].isObject())
        return ofApis({top});
    return std::nullopt;
}

} // namespace eventscope
