// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/backendcode.h"
#include "core/backend/typescriptwriter.h"

#include <algorithm>

namespace eventscope {

namespace {

using namespace backend;

bool has(const EventApiPlan &plan, const QString &type)
{
    return std::ranges::find(plan.resources, type, &Resource::type) != plan.resources.end();
}

/// The first user pool is that of Amplify's auth, and a policy is attached to the role of who signs in with it.
bool usesAuth(const EventApiPlan &plan)
{
    return has(plan, policyType) || std::ranges::find(plan.parameters, userPoolParameter, &Parameter::id) != plan.parameters.end();
}

/// The first of this month next year: each deployment prolongs the key, and it is never more than the 365 days that are allowed.
QString expiryExpression()
{
    return QStringLiteral("Date.UTC(new Date().getUTCFullYear() + 1, new Date().getUTCMonth(), 1) / 1000");
}

QString constantStatement(const Parameter &parameter)
{
    const bool isNumber = parameter.type == QLatin1String("Number");
    const QString placeholder = isNumber ? expiryExpression() : QStringLiteral("'arn:aws:lambda:us-east-1:123456789012:function:FILL-IN'");
    const QString given = isNumber ? parameter.defaultValue : TypeScriptWriter::text(parameter.defaultValue);
    return QStringLiteral("// %1\nconst %2 = %3;\n")
        .arg(parameter.description, TypeScriptWriter::variable(parameter.id), parameter.defaultValue.isEmpty() ? placeholder : given);
}

/// Their regions are told by their ids; that of Amplify's own is the stack's.
bool hasFurtherPool(const EventApiPlan &plan)
{
    return std::ranges::any_of(plan.parameters, [](const Parameter &parameter) {
        return parameter.id.startsWith(userPoolParameter) && parameter.id != userPoolParameter;
    });
}

QString head(const EventApiPlan &plan)
{
    const QString auth = usesAuth(plan) ? QStringLiteral("import { auth } from './auth/resource';\n\n"
                                                         "const backend = defineBackend({ auth });\n")
                                        : QStringLiteral("\nconst backend = defineBackend({});\n");
    return QStringLiteral("// For amplify/backend.ts; what stands there already needs no second time.\n"
                          "import { defineBackend } from '@aws-amplify/backend';\n")
        + (hasFurtherPool(plan) ? QStringLiteral("import { Fn } from 'aws-cdk-lib';\n") : QString()) + TypeScriptWriter::imports(plan)
        + auth + QStringLiteral("\nconst stack = backend.createStack('event-api');\n");
}

/// Read by the client library from amplify_outputs.json.
QString outputStatement(const EventApiPlan &plan, const TypeScriptWriter &writer, const LocalApiDefinition &definition)
{
    const AuthMode first = definition.connectionAuthModes.value(0, AuthMode::ApiKey);
    const QString key = has(plan, apiKeyType) ? QStringLiteral("      api_key: apiKey.attrApiKey,\n") : QString();
    return QStringLiteral("backend.addOutput({\n"
                          "  custom: {\n"
                          "    events: {\n"
                          "      url: %1,\n"
                          "      aws_region: stack.region,\n"
                          "      default_authorization_type: '%2',\n"
                          "%3"
                          "    },\n"
                          "  },\n"
                          "});\n")
        .arg(writer.reference(plan.outputs.front().value), authModeName(first), key);
}

} // namespace

QString amplifyBackend(const LocalApiDefinition &definition)
{
    const EventApiPlan plan = planOf(definition);
    const QMap<QString, QString> known{{userPoolParameter, QStringLiteral("backend.auth.resources.userPool.userPoolId")}};
    const TypeScriptWriter writer(QStringLiteral("stack"), known, QString(), {{userPoolParameter, QStringLiteral("stack.region")}});
    QString code = head(plan);
    for (const Parameter &parameter : plan.parameters) {
        if (!known.contains(parameter.id))
            code += constantStatement(parameter);
    }
    code += QLatin1Char('\n');
    const QString roles = QStringLiteral("roles: [backend.auth.resources.authenticatedUserIamRole.roleName],");
    for (const Resource &resource : plan.resources) {
        const bool isReferredTo = resource.type == apiType || resource.type == apiKeyType;
        code += writer.resource(resource, isReferredTo, resource.type == policyType ? roles : QString());
    }
    return code + QLatin1Char('\n') + outputStatement(plan, writer, definition);
}

} // namespace eventscope
