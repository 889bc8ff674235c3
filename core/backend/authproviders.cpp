// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/authproviders.h"

#include <algorithm>

namespace eventscope::backend {

namespace {

using Issuer = LocalApiDefinition::TokenIssuer;

Value provider(AuthMode mode, Value::Object settings = {}, const QString &settingsName = {})
{
    Value::Object made{{QStringLiteral("AuthType"), QString(authModeName(mode))}};
    if (!settings.empty())
        made.push_back({settingsName, std::move(settings)});
    return made;
}

void addIfGiven(Value::Object &settings, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        settings.push_back({name, text});
}

/// From an issuer such as `https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc` (protocol.md 6.2).
Value userPool(const Issuer &issuer, std::vector<Parameter> &parameters)
{
    const QString pool = issuer.issuer.section(QLatin1Char('/'), -1);
    const auto pools = std::ranges::count_if(parameters, [](const Parameter &known) { return known.id.startsWith(userPoolParameter); });
    const QString id = pools == 0 ? userPoolParameter : userPoolParameter + QString::number(pools + 1);
    parameters.push_back({id, QStringLiteral("String"), QStringLiteral("Id of the Cognito user pool"), pool});
    Value::Object settings{{QStringLiteral("AwsRegion"), PoolRegion{id}},
                           {QStringLiteral("UserPoolId"), Template{QStringLiteral("${%1}").arg(id)}}};
    addIfGiven(settings, QStringLiteral("AppIdClientRegex"), issuer.clientPattern);
    return provider(issuer.mode, std::move(settings), QStringLiteral("CognitoConfig"));
}

Value openIdConnect(const Issuer &issuer)
{
    Value::Object settings{{QStringLiteral("Issuer"), issuer.issuer}};
    addIfGiven(settings, QStringLiteral("ClientId"), issuer.clientPattern);
    if (issuer.iatTtl)
        settings.push_back({QStringLiteral("IatTTL"), qint64{issuer.iatTtl->count()}});
    if (issuer.authTtl)
        settings.push_back({QStringLiteral("AuthTTL"), qint64{issuer.authTtl->count()}});
    return provider(issuer.mode, std::move(settings), QStringLiteral("OpenIDConnectConfig"));
}

Value lambda(const LocalApiDefinition::LambdaAuthorizer &authorizer, std::vector<Parameter> &parameters)
{
    parameters.push_back({QStringLiteral("AuthorizerFunctionArn"), QStringLiteral("String"),
                          QStringLiteral("ARN of the Lambda function that authorizes"), authorizer.authorizerUri});
    Value::Object settings{{QStringLiteral("AuthorizerUri"), Template{QStringLiteral("${AuthorizerFunctionArn}")}},
                           {QStringLiteral("AuthorizerResultTtlInSeconds"), qint64{authorizer.resultTtl.count()}}};
    addIfGiven(settings, QStringLiteral("IdentityValidationExpression"), authorizer.identityValidationExpression);
    return provider(AuthMode::Lambda, std::move(settings), QStringLiteral("LambdaAuthorizerConfig"));
}

} // namespace

QList<AuthMode> authModes(const LocalApiDefinition &definition)
{
    QList<AuthMode> used = definition.connectionAuthModes + definition.defaultPublishAuthModes + definition.defaultSubscribeAuthModes;
    for (const LocalApiDefinition::Namespace &entry : definition.channelNamespaces)
        used += entry.publishAuthModes + entry.subscribeAuthModes;
    for (const Issuer &issuer : definition.issuers)
        used << issuer.mode;
    // A provider that no operation uses: its keys tell of it.
    if (!definition.apiKeys.isEmpty())
        used << AuthMode::ApiKey;
    if (!definition.iamKeys.isEmpty())
        used << AuthMode::Iam;
    if (!definition.lambda.tokens.isEmpty() || !definition.lambda.command.isEmpty())
        used << AuthMode::Lambda;
    QList<AuthMode> modes;
    for (const AuthMode mode : std::as_const(used)) {
        if (!modes.contains(mode))
            modes << mode;
    }
    return modes;
}

Value authProviders(const LocalApiDefinition &definition, std::vector<Parameter> &parameters)
{
    Value::Array providers;
    const QList<AuthMode> modes = authModes(definition);
    for (const AuthMode mode : {AuthMode::ApiKey, AuthMode::Iam}) {
        if (modes.contains(mode))
            providers.push_back(provider(mode));
    }
    if (modes.contains(AuthMode::Lambda))
        providers.push_back(lambda(definition.lambda, parameters));
    for (const Issuer &issuer : definition.issuers) {
        providers.push_back(issuer.mode == AuthMode::CognitoUserPools ? userPool(issuer, parameters) : openIdConnect(issuer));
    }
    return providers;
}

} // namespace eventscope::backend
