// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importers/apidescription.h"

#include "core/workspace/importers/endpointbuilder.h"

#include <QRegularExpression>

#include <algorithm>

namespace eventscope::importers {

namespace {

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

bool hasHosts(const QJsonObject &api)
{
    return api.value(QLatin1String("dns")).toObject().value(QLatin1String("HTTP")).isString();
}

QJsonArray providersOf(const QJsonObject &api)
{
    return api.value(QLatin1String("eventConfig")).toObject().value(QLatin1String("authProviders")).toArray();
}

/// The API compares client ids with a regular expression: only one that is a plain word is a client id.
QString plainClientId(const QString &expression)
{
    static const QRegularExpression plain(QStringLiteral("^\\^?([A-Za-z0-9_-]+)\\$?$"));
    return plain.match(expression).captured(1);
}

/// The key that lasts longest; its id is the key itself.
Secret bestKey(const QJsonArray &apiKeys, UtcTime now)
{
    Secret best;
    double bestEnd = std::chrono::duration<double>(now.time_since_epoch()).count();
    for (const QJsonValue value : apiKeys) {
        const QJsonObject key = value.toObject();
        const double end = key.value(QLatin1String("expires")).toDouble();
        if (end > bestEnd && !text(key, "id").isEmpty()) {
            best = Secret(text(key, "id"));
            bestEnd = end;
        }
    }
    return best;
}

void addProvider(EndpointBuilder &builder, const QJsonObject &provider, const Secret &apiKey)
{
    const auto mode = authModeFromName(text(provider, "authType"));
    if (mode == AuthMode::ApiKey) {
        builder.addApiKey(apiKey);
    } else if (mode == AuthMode::CognitoUserPools) {
        const QJsonObject pool = provider.value(QLatin1String("cognitoConfig")).toObject();
        UserPoolSettings settings;
        settings.userPoolId = text(pool, "userPoolId");
        settings.clientId = plainClientId(text(pool, "appIdClientRegex"));
        builder.addUserPool(settings);
    } else if (mode == AuthMode::OpenIdConnect) {
        const QJsonObject openId = provider.value(QLatin1String("openIDConnectConfig")).toObject();
        OidcSettings settings;
        settings.issuer = text(openId, "issuer");
        settings.clientId = plainClientId(text(openId, "clientId"));
        builder.addOidc(settings);
    } else if (mode) {
        (void)builder.authorizerFor(*mode);
    }
}

/// The authorizer of the first mode of a list; empty when the list is.
QString chosenBy(EndpointBuilder &builder, const QJsonObject &eventConfig, const char *list)
{
    const QJsonObject first = eventConfig.value(QLatin1String(list)).toArray().first().toObject();
    const auto mode = authModeFromName(text(first, "authType"));
    return mode ? builder.authorizerFor(*mode) : QString();
}

void chooseAuthorizers(EndpointBuilder &builder, const QJsonObject &eventConfig)
{
    const QString connect = chosenBy(builder, eventConfig, "connectionAuthModes");
    const QString subscribe = chosenBy(builder, eventConfig, "defaultSubscribeAuthModes");
    builder.setAuthorizers(connect, subscribe, chosenBy(builder, eventConfig, "defaultPublishAuthModes"));
}

} // namespace

Result<ImportedEndpoint> endpointOfApi(const QJsonObject &api, const QString &region, const QJsonArray &apiKeys, UtcTime now)
{
    const QJsonObject dns = api.value(QLatin1String("dns")).toObject();
    auto builder = EndpointBuilder::from(text(dns, "HTTP"), text(dns, "REALTIME"));
    if (!builder)
        return Error{ErrorCode::InvalidInput, QStringLiteral("the API %1 has no usable host in dns.HTTP").arg(text(api, "name"))};
    builder->setName(text(api, "name"));
    builder->setRegion(region);
    const Secret key = bestKey(apiKeys, now);
    const QJsonArray providers = providersOf(api);
    for (const QJsonValue provider : providers)
        addProvider(*builder, provider.toObject(), key);
    chooseAuthorizers(*builder, api.value(QLatin1String("eventConfig")).toObject());
    return builder->take();
}

bool hasMode(const QJsonObject &api, QLatin1String mode)
{
    const QJsonArray providers = providersOf(api);
    return std::any_of(providers.begin(), providers.end(),
                       [mode](const QJsonValue &provider) { return text(provider.toObject(), "authType") == mode; });
}

QList<QJsonObject> apisOf(const QJsonObject &answer)
{
    if (hasHosts(answer))
        return {answer};
    QList<QJsonObject> apis;
    const QJsonArray listed = answer.value(QLatin1String("apis")).toArray();
    for (const QJsonValue api : listed)
        apis << api.toObject();
    if (const QJsonObject api = answer.value(QLatin1String("api")).toObject(); hasHosts(api))
        apis << api;
    return apis;
}

} // namespace eventscope::importers
