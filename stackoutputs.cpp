// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import/stackoutputs.h"

#include "core/workspace/import/valuefindings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace eventscope {

namespace {

bool isTerraformOutput(const QJsonObject &object)
{
    return object.contains(QLatin1String("value")) && (object.contains(QLatin1String("sensitive")) || object.contains(QLatin1String("type")));
}

/// `[{"OutputKey": …, "OutputValue": …}]`, as CloudFormation and SAM print them.
ValueFindings ofOutputs(const QString &name, const QJsonArray &outputs)
{
    ValueFindings findings;
    findings.name = name;
    for (const QJsonValue output : outputs)
        findings.add(output[QLatin1String("OutputKey")].toString(), output[QLatin1String("OutputValue")].toString());
    return findings;
}

QList<ValueFindings> ofStacks(const QJsonArray &stacks)
{
    QList<ValueFindings> places;
    for (const QJsonValue stack : stacks)
        places << ofOutputs(stack[QLatin1String("StackName")].toString(), stack[QLatin1String("Outputs")].toArray());
    return places;
}

/// Objects are stacks, values beside them have no stack of their own.
QList<ValueFindings> ofObject(const QJsonObject &object)
{
    QList<ValueFindings> places(1);
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonObject inner = it.value().toObject();
        if (isTerraformOutput(inner)) {
            places.first().addAll(it.key(), inner.value(QStringLiteral("value")));
        } else if (it.value().isObject()) {
            ValueFindings stack;
            stack.name = it.key();
            stack.addAll(it.key(), inner);
            places << stack;
        } else {
            places.first().addAll(it.key(), it.value());
        }
    }
    return places;
}

QList<ValueFindings> placesIn(const QJsonValue &top)
{
    if (top[QLatin1String("Stacks")].isArray())
        return ofStacks(top[QLatin1String("Stacks")].toArray());
    const QJsonArray outputs = top.isArray() ? top.toArray() : top[QLatin1String("Outputs")].toArray();
    if (!outputs.isEmpty() && outputs.first()[QLatin1String("OutputKey")].isString())
        return {ofOutputs({}, outputs)};
    if (top.isObject())
        return ofObject(top.toObject());
    ValueFindings all;
    all.addAll({}, top);
    return {all};
}

} // namespace

std::optional<Result<Import>> importStackOutputs(const QJsonValue &top)
{
    const QList<ImportedEndpoint> endpoints = endpointsOf(placesIn(top));
    if (endpoints.isEmpty())
        return std::nullopt;
    return Result<Import>(Import{Import::Format::StackOutputs, endpoints});
}

} // namespace eventscope
