// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/iampolicies.h"

namespace eventscope::backend {

namespace {

using Permission = LocalApiDefinition::Permission;

QString actionName(Operation operation)
{
    switch (operation) {
    case Operation::Connect: return QStringLiteral("appsync:EventConnect");
    case Operation::Subscribe: return QStringLiteral("appsync:EventSubscribe");
    case Operation::Publish: return QStringLiteral("appsync:EventPublish");
    }
    return {};
}

/// Of the channels' namespaces; `*` for all.
QStringList namespacesOf(const Permission &permission)
{
    QStringList names;
    for (const ChannelPattern &pattern : permission.channels) {
        const QString name = pattern.text().section(QLatin1Char('/'), 0, 0, QString::SectionSkipEmpty);
        if (!names.contains(name))
            names << name;
    }
    return names.isEmpty() ? QStringList(QStringLiteral("*")) : names;
}

Value statement(const Value::Array &actions, const Value::Array &resources)
{
    return Value::Object{
        {QStringLiteral("Effect"), QStringLiteral("Allow")}, {QStringLiteral("Action"), actions}, {QStringLiteral("Resource"), resources}};
}

void addStatements(Value::Array &statements, const Permission &permission)
{
    if (permission.operations.contains(Operation::Connect))
        statements.push_back(statement({actionName(Operation::Connect)}, {Template{QStringLiteral("${Api.ApiArn}")}}));
    Value::Array actions;
    for (const Operation operation : {Operation::Subscribe, Operation::Publish}) {
        if (permission.operations.contains(operation))
            actions.emplace_back(actionName(operation));
    }
    if (actions.empty())
        return;
    Value::Array resources;
    for (const QString &name : namespacesOf(permission))
        resources.emplace_back(Template{QStringLiteral("${Api.ApiArn}/channelNamespace/") + name});
    statements.push_back(statement(actions, resources));
}

Value document(const QList<Permission> &allow)
{
    const QList<Permission> everything{{{Operation::Connect, Operation::Subscribe, Operation::Publish}, {}}};
    Value::Array statements;
    for (const Permission &permission : allow.isEmpty() ? everything : allow)
        addStatements(statements, permission);
    return Value::Object{{QStringLiteral("Version"), QStringLiteral("2012-10-17")}, {QStringLiteral("Statement"), statements}};
}

bool isSame(const QList<Permission> &left, const QList<Permission> &right)
{
    return std::ranges::equal(left, right, [](const Permission &one, const Permission &other) {
        return one.operations == other.operations && one.channels == other.channels;
    });
}

} // namespace

void addPolicies(EventApiPlan &plan, const QList<LocalApiDefinition::IamKey> &keys)
{
    QList<QList<Permission>> different;
    for (const LocalApiDefinition::IamKey &key : keys) {
        if (std::ranges::none_of(different, [&key](const QList<Permission> &known) { return isSame(known, key.allow); }))
            different << key.allow;
    }
    if (different.isEmpty())
        different << QList<Permission>();
    for (qsizetype i = 0; i < different.size(); ++i) {
        const QString number = i == 0 ? QString() : QString::number(i + 1);
        plan.resources.push_back(
            {QStringLiteral("EventPolicy") + number,
             policyType,
             {{QStringLiteral("Description"),
               QStringLiteral("What a client of the Event API may do. IAM tells namespaces apart, not the channels in them.")},
              {QStringLiteral("PolicyDocument"), document(different.at(i))}}});
    }
}

} // namespace eventscope::backend
