// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/backendcode.h"
#include "core/backend/eventapiplan.h"
#include "core/json/document.h"
#include "core/json/printer.h"

#include <QByteArrayList>
#include <QRegularExpression>

namespace eventscope {

namespace {

using namespace backend;

QByteArray text(const QString &plain)
{
    return json::quoted(plain.toUtf8());
}

QByteArray object(const QByteArrayList &members)
{
    return '{' + members.join(',') + '}';
}

QByteArray member(const QString &name, const QByteArray &value)
{
    return text(name) + ':' + value;
}

QByteArray intrinsic(const Template &reference)
{
    static const QRegularExpression whole(QStringLiteral("^\\$\\{([^.}]+)(?:\\.([^}]+))?\\}$"));
    const QRegularExpressionMatch match = whole.match(reference.text);
    if (!match.hasMatch())
        return object({member(QStringLiteral("Fn::Sub"), text(reference.text))});
    if (match.captured(2).isEmpty())
        return object({member(QStringLiteral("Ref"), text(match.captured(1)))});
    return object({member(QStringLiteral("Fn::GetAtt"), '[' + text(match.captured(1)) + ',' + text(match.captured(2)) + ']')});
}

QByteArray valueJson(const Value &value);

struct Writer
{
    QByteArray operator()(const QString &plain) const { return text(plain); }
    QByteArray operator()(qint64 number) const { return QByteArray::number(number); }
    QByteArray operator()(const Template &reference) const { return intrinsic(reference); }
    QByteArray operator()(const PoolRegion &region) const
    {
        const QByteArray id = object({member(QStringLiteral("Ref"), text(region.parameter))});
        return object(
            {member(QStringLiteral("Fn::Select"), "[0," + object({member(QStringLiteral("Fn::Split"), "[\"_\"," + id + ']')}) + ']')});
    }
    QByteArray operator()(const Value::Array &items) const
    {
        QByteArrayList written;
        for (const Value &item : items)
            written << valueJson(item);
        return '[' + written.join(',') + ']';
    }
    QByteArray operator()(const Value::Object &members) const
    {
        QByteArrayList written;
        for (const Member &one : members)
            written << member(one.name, valueJson(one.value));
        return object(written);
    }
};

QByteArray valueJson(const Value &value)
{
    return std::visit(Writer(), value.content);
}

QByteArray parameterJson(const Parameter &parameter)
{
    QByteArrayList members{member(QStringLiteral("Type"), text(parameter.type)),
                           member(QStringLiteral("Description"), text(parameter.description))};
    if (!parameter.defaultValue.isEmpty())
        members << member(QStringLiteral("Default"), text(parameter.defaultValue));
    return member(parameter.id, object(members));
}

QByteArray resourceJson(const Resource &resource)
{
    return member(resource.id,
                  object({member(QStringLiteral("Type"), text(resource.type)),
                          member(QStringLiteral("Properties"), valueJson(resource.properties))}));
}

QByteArray outputJson(const Output &output)
{
    return member(output.id,
                  object({member(QStringLiteral("Description"), text(output.description)),
                          member(QStringLiteral("Value"), intrinsic(output.value))}));
}

template<typename Item>
QByteArray section(const std::vector<Item> &items, QByteArray (*write)(const Item &))
{
    QByteArrayList written;
    for (const Item &item : items)
        written << write(item);
    return object(written);
}

} // namespace

QString cloudFormationTemplate(const LocalApiDefinition &definition)
{
    const EventApiPlan plan = planOf(definition);
    QByteArrayList members{member(QStringLiteral("AWSTemplateFormatVersion"), text(QStringLiteral("2010-09-09"))),
                           member(QStringLiteral("Description"), text(QStringLiteral("AppSync Event API ") + plan.name))};
    if (!plan.parameters.empty())
        members << member(QStringLiteral("Parameters"), section(plan.parameters, &parameterJson));
    members << member(QStringLiteral("Resources"), section(plan.resources, &resourceJson))
            << member(QStringLiteral("Outputs"), section(plan.outputs, &outputJson));
    const auto pretty = json::formatted(object(members));
    return QString::fromUtf8(std::get<QByteArray>(pretty)) + QLatin1Char('\n');
}

} // namespace eventscope
