// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/backendcode.h"
#include "core/backend/typescriptwriter.h"

#include <algorithm>

namespace eventscope {

namespace {

using namespace backend;

const QString indent = QStringLiteral("    ");

QString parameterStatement(const Parameter &parameter)
{
    QString code = indent
        + QStringLiteral("const %1 = new CfnParameter(this, %2, {\n")
              .arg(TypeScriptWriter::variable(parameter.id), TypeScriptWriter::text(parameter.id));
    code += indent + QStringLiteral("  type: %1,\n").arg(TypeScriptWriter::text(parameter.type));
    code += indent + QStringLiteral("  description: %1,\n").arg(TypeScriptWriter::text(parameter.description));
    if (!parameter.defaultValue.isEmpty())
        code += indent + QStringLiteral("  default: %1,\n").arg(TypeScriptWriter::text(parameter.defaultValue));
    return code + indent + QStringLiteral("});\n");
}

QMap<QString, QString> parameterValues(const EventApiPlan &plan)
{
    QMap<QString, QString> values;
    for (const Parameter &parameter : plan.parameters) {
        const bool isNumber = parameter.type == QLatin1String("Number");
        values.insert(parameter.id,
                      TypeScriptWriter::variable(parameter.id)
                          + (isNumber ? QStringLiteral(".valueAsNumber") : QStringLiteral(".valueAsString")));
    }
    return values;
}

QString outputStatement(const TypeScriptWriter &writer, const Output &output)
{
    return indent
        + QStringLiteral("new CfnOutput(this, %1, { description: %2, value: %3 });\n")
              .arg(TypeScriptWriter::text(output.id), TypeScriptWriter::text(output.description), writer.reference(output.value));
}

bool hasPool(const EventApiPlan &plan)
{
    return std::ranges::find(plan.parameters, userPoolParameter, &Parameter::id) != plan.parameters.end();
}

QString head(const EventApiPlan &plan)
{
    const QString parameterClass = plan.parameters.empty() ? QString() : QStringLiteral("CfnParameter, ");
    const QString functions = hasPool(plan) ? QStringLiteral("Fn, ") : QString();
    return QStringLiteral("import { CfnOutput, %1%2Stack, type StackProps } from 'aws-cdk-lib';\n").arg(parameterClass, functions)
        + TypeScriptWriter::imports(plan)
        + QStringLiteral("import type { Construct } from 'constructs';\n\n"
                         "export class EventApiStack extends Stack {\n"
                         "  constructor(scope: Construct, id: string, props?: StackProps) {\n"
                         "    super(scope, id, props);\n\n");
}

} // namespace

QString cdkStack(const LocalApiDefinition &definition)
{
    const EventApiPlan plan = planOf(definition);
    const TypeScriptWriter writer(QStringLiteral("this"), parameterValues(plan), indent);
    QString code = head(plan);
    for (const Parameter &parameter : plan.parameters)
        code += parameterStatement(parameter);
    if (!plan.parameters.empty())
        code += QLatin1Char('\n');
    for (const Resource &resource : plan.resources)
        code += writer.resource(resource, resource.type == apiType);
    code += QLatin1Char('\n');
    for (const Output &output : plan.outputs)
        code += outputStatement(writer, output);
    return code + QStringLiteral("  }\n}\n");
}

} // namespace eventscope
