// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importers/amplifyimport.h"

#include "core/workspace/importers/endpointbuilder.h"
#include "core/workspace/importers/looseobject.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace eventscope::importers {

namespace {

/// What both forms tell, under names of their own.
struct Configuration
{
    QString url;
    QString region;
    std::optional<AuthMode> mode;
    QString apiKey;
    UserPoolSettings userPool;
    QString identityPoolId;
    bool allowsGuests = false;
};

Error invalid(const QString &reason)
{
    return {ErrorCode::InvalidInput, reason};
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

std::optional<AuthMode> modeFromAmplify(const QString &name)
{
    static constexpr std::array<std::pair<QLatin1String, AuthMode>, 6> modes{{{QLatin1String("apiKey"), AuthMode::ApiKey},
                                                                              {QLatin1String("iam"), AuthMode::Iam},
                                                                              {QLatin1String("identityPool"), AuthMode::Iam},
                                                                              {QLatin1String("userPool"), AuthMode::CognitoUserPools},
                                                                              {QLatin1String("oidc"), AuthMode::OpenIdConnect},
                                                                              {QLatin1String("lambda"), AuthMode::Lambda}}};
    for (const auto &[amplify, mode] : modes) {
        if (name == amplify)
            return mode;
    }
    return std::nullopt;
}

void addPools(EndpointBuilder &builder, const Configuration &configuration)
{
    const bool hasUserPool = !configuration.userPool.userPoolId.isEmpty();
    const QString login = hasUserPool ? builder.addUserPool(configuration.userPool) : QString();
    if (configuration.identityPoolId.isEmpty())
        return;
    if (hasUserPool)
        builder.addIdentityPool({configuration.identityPoolId, login, {}});
    if (configuration.allowsGuests || !hasUserPool)
        builder.addIdentityPool({configuration.identityPoolId, {}, {}});
}

Result<ImportedEndpoint> endpointOf(const Configuration &configuration)
{
    auto builder = EndpointBuilder::from(configuration.url);
    if (!builder)
        return invalid(QStringLiteral("the URL \"%1\" is not one of an Event API: %2").arg(configuration.url, builder.error().detail));
    builder->setRegion(configuration.region);
    if (!configuration.apiKey.isEmpty())
        builder->addApiKey(Secret(configuration.apiKey));
    addPools(*builder, configuration);
    if (configuration.mode) {
        const QString chosen = builder->authorizerFor(*configuration.mode);
        builder->setAuthorizers(chosen, chosen, chosen);
    }
    return builder->take();
}

} // namespace

bool isAmplifyOutputs(const QJsonObject &object)
{
    const bool hasEvents = object.value(QLatin1String("custom")).toObject().value(QLatin1String("events")).isObject();
    const bool hasSection = object.contains(QLatin1String("auth")) || object.contains(QLatin1String("data"));
    return hasEvents || (object.value(QLatin1String("version")).isString() && hasSection);
}

Result<ImportedEndpoint> endpointOfAmplifyOutputs(const QJsonObject &outputs)
{
    const QJsonObject events = outputs.value(QLatin1String("custom")).toObject().value(QLatin1String("events")).toObject();
    if (events.isEmpty())
        return invalid(QStringLiteral("this amplify_outputs.json has no section custom.events: the backend does not add its Event API to "
                                      "the outputs"));
    if (text(events, "url").isEmpty())
        return invalid(QStringLiteral("custom.events has no url"));
    const QJsonObject auth = outputs.value(QLatin1String("auth")).toObject();
    Configuration found;
    found.url = text(events, "url");
    found.region = text(events, "aws_region");
    found.mode = authModeFromName(text(events, "default_authorization_type"));
    found.apiKey = text(events, "api_key");
    found.userPool.userPoolId = text(auth, "user_pool_id");
    found.userPool.clientId = text(auth, "user_pool_client_id");
    found.identityPoolId = text(auth, "identity_pool_id");
    found.allowsGuests = auth.value(QLatin1String("unauthenticated_identities_enabled")).toBool();
    return endpointOf(found);
}

bool isAmplifyCode(const QString &code)
{
    static const QRegularExpression sign(QStringLiteral("\\bAmplify\\s*\\.\\s*configure\\b|(?<![\\w$])['\"]?Events['\"]?\\s*:"));
    return sign.match(code).hasMatch();
}

Result<ImportedEndpoint> endpointOfAmplifyCode(const QString &code)
{
    const QString plain = looseobject::withoutComments(code);
    const QJsonValue events = looseobject::valueOf(plain, QStringLiteral("Events"));
    if (!events.isObject())
        return invalid(QStringLiteral("the code has no API.Events section that is written out; import the file it takes its configuration "
                                      "from, such as amplify_outputs.json"));
    const QJsonObject section = events.toObject();
    if (text(section, "endpoint").isEmpty())
        return invalid(QStringLiteral("the endpoint of API.Events is not written out as a text"));
    const QJsonObject cognito = looseobject::valueOf(plain, QStringLiteral("Cognito")).toObject();
    Configuration found;
    found.url = text(section, "endpoint");
    found.region = text(section, "region");
    found.mode = modeFromAmplify(text(section, "defaultAuthMode"));
    found.apiKey = text(section, "apiKey");
    found.userPool.userPoolId = text(cognito, "userPoolId");
    found.userPool.clientId = text(cognito, "userPoolClientId");
    found.identityPoolId = text(cognito, "identityPoolId");
    found.allowsGuests = cognito.value(QLatin1String("allowGuestAccess")).toBool();
    return endpointOf(found);
}

bool isAmplifyGen1(const QString &text)
{
    static const QRegularExpression sign(QStringLiteral("\\baws_(?:project_region|cognito_region|user_pools_id|appsync_graphqlEndpoint)\\b|"
                                                        "\"UserAgent\"\\s*:\\s*\"aws-amplify-cli"));
    return sign.match(text).hasMatch();
}

Error amplifyGen1Error(const QString &text)
{
    static const QRegularExpression pool(QStringLiteral("[a-z]{2}(?:-[a-z]+)+-\\d_[A-Za-z0-9]+"));
    const QString userPool = pool.match(text).captured();
    const QString known = userPool.isEmpty() ? QString() : QStringLiteral("; it only tells the user pool %1").arg(userPool);
    return invalid(QStringLiteral("a configuration of Amplify Gen 1 has no section for Event APIs: the HTTP endpoint, the region and the "
                                  "authorization are missing%1")
                       .arg(known));
}

} // namespace eventscope::importers
