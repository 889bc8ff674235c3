// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/eventapiplan.h"

#include "core/backend/authproviders.h"
#include "core/backend/iampolicies.h"

#include <QRegularExpression>

#include <algorithm>

namespace eventscope::backend {

namespace {

Member apiId()
{
    return {QStringLiteral("ApiId"), Template{QStringLiteral("${Api.ApiId}")}};
}

/// As `AWS::AppSync::Api` takes it: letters, digits, `_`, `-` and spaces, 1 to 50.
QString apiName(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9_ -]+"));
    const QString fitting = QString(name).replace(others, QStringLiteral("-")).left(50);
    static const QRegularExpression fill(QStringLiteral("\\A[- ]*\\z"));
    return fill.match(fitting).hasMatch() ? QStringLiteral("event-api") : fitting;
}

Resource api(const LocalApiDefinition &definition, Value providers)
{
    return {QStringLiteral("Api"),
            apiType,
            {{QStringLiteral("Name"), apiName(definition.name)},
             {QStringLiteral("EventConfig"),
              Value::Object{{QStringLiteral("AuthProviders"), std::move(providers)},
                            {QStringLiteral("ConnectionAuthModes"), authModesValue(definition.connectionAuthModes)},
                            {QStringLiteral("DefaultPublishAuthModes"), authModesValue(definition.defaultPublishAuthModes)},
                            {QStringLiteral("DefaultSubscribeAuthModes"), authModesValue(definition.defaultSubscribeAuthModes)}}}}};
}

void addApiKey(EventApiPlan &plan, const LocalApiDefinition &definition)
{
    const auto end = definition.apiKeys.value(0).expiresAt;
    const auto seconds = end ? std::chrono::duration_cast<std::chrono::seconds>(end->time_since_epoch()).count() : 0;
    plan.parameters.push_back({QStringLiteral("ApiKeyExpires"), QStringLiteral("Number"),
                               QStringLiteral("When the API key ends, in seconds since 1970; at most 365 days ahead"),
                               end ? QString::number(seconds) : QString()});
    plan.resources.push_back(
        {QStringLiteral("ApiKey"), apiKeyType, {apiId(), {QStringLiteral("Expires"), Template{QStringLiteral("${ApiKeyExpires}")}}}});
}

/// A logical id: letters and digits, another for each namespace.
QString namespaceId(const EventApiPlan &plan, const QString &name)
{
    QString id = QStringLiteral("Namespace");
    for (const QString &part : name.split(QLatin1Char('-'), Qt::SkipEmptyParts))
        id += part.left(1).toUpper() + part.mid(1);
    const auto isTaken
        = [&plan](const QString &one) { return std::ranges::find(plan.resources, one, &Resource::id) != plan.resources.end(); };
    QString free = id;
    for (int number = 2; isTaken(free); ++number)
        free = id + QLatin1Char('x') + QString::number(number);
    return free;
}

void addNamespace(EventApiPlan &plan, const LocalApiDefinition::Namespace &entry)
{
    Value::Object properties{apiId(), {QStringLiteral("Name"), entry.name}};
    if (!entry.publishAuthModes.isEmpty())
        properties.push_back({QStringLiteral("PublishAuthModes"), authModesValue(entry.publishAuthModes)});
    if (!entry.subscribeAuthModes.isEmpty())
        properties.push_back({QStringLiteral("SubscribeAuthModes"), authModesValue(entry.subscribeAuthModes)});
    plan.resources.push_back({namespaceId(plan, entry.name), namespaceType, std::move(properties)});
}

/// Without it the service may not call the function.
void addPermission(EventApiPlan &plan)
{
    plan.resources.push_back({QStringLiteral("AuthorizerPermission"),
                              permissionType,
                              {{QStringLiteral("Action"), QStringLiteral("lambda:InvokeFunction")},
                               {QStringLiteral("FunctionName"), Template{QStringLiteral("${AuthorizerFunctionArn}")}},
                               {QStringLiteral("Principal"), QStringLiteral("appsync.amazonaws.com")},
                               {QStringLiteral("SourceArn"), Template{QStringLiteral("${Api.ApiArn}")}}}});
}

void addOutputs(EventApiPlan &plan)
{
    plan.outputs = {
        {QStringLiteral("HttpEndpoint"), QStringLiteral("Publish here"), {QStringLiteral("https://${Api.Dns.Http}/event")}},
        {QStringLiteral("RealtimeEndpoint"), QStringLiteral("Connect here"), {QStringLiteral("wss://${Api.Dns.Realtime}/event/realtime")}},
        {QStringLiteral("EventApiId"), QStringLiteral("For aws appsync get-api"), {QStringLiteral("${Api.ApiId}")}}};
}

} // namespace

Value authModesValue(const QList<AuthMode> &modes)
{
    Value::Array items;
    for (const AuthMode mode : modes)
        items.emplace_back(Value::Object{{QStringLiteral("AuthType"), QString(authModeName(mode))}});
    return items;
}

EventApiPlan planOf(const LocalApiDefinition &definition)
{
    EventApiPlan plan;
    plan.name = definition.name;
    const QList<AuthMode> modes = authModes(definition);
    plan.resources.push_back(api(definition, authProviders(definition, plan.parameters)));
    if (modes.contains(AuthMode::ApiKey))
        addApiKey(plan, definition);
    if (modes.contains(AuthMode::Lambda))
        addPermission(plan);
    for (const LocalApiDefinition::Namespace &entry : definition.channelNamespaces)
        addNamespace(plan, entry);
    if (modes.contains(AuthMode::Iam))
        addPolicies(plan, definition.iamKeys);
    addOutputs(plan);
    return plan;
}

} // namespace eventscope::backend
