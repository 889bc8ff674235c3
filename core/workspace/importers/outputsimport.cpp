// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importers/outputsimport.h"

#include "core/workspace/importers/valuefindings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace eventscope::importers {

namespace {

struct Stack
{
    QString name;
    QJsonValue outputs;
};

/// Terraform's outputs are objects too, but each is one value.
bool isStackOfCdk(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return !object.isEmpty() && !object.contains(QLatin1String("value"));
}

QList<Stack> stacksOf(const QJsonValue &outputs)
{
    QList<Stack> stacks;
    const QJsonArray described = outputs.toObject().value(QLatin1String("Stacks")).toArray();
    for (const QJsonValue stack : described)
        stacks.append({stack.toObject().value(QLatin1String("StackName")).toString(), stack});
    if (!stacks.isEmpty())
        return stacks;
    const QJsonObject object = outputs.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!isStackOfCdk(member.value()))
            return {{QString(), outputs}};
        stacks.append({member.key(), member.value()});
    }
    return stacks.isEmpty() ? QList<Stack>{{QString(), outputs}} : stacks;
}

QString unquoted(const QString &written)
{
    static const QRegularExpression quoted(QStringLiteral("^(['\"`])(.*?)\\1"));
    if (const auto match = quoted.match(written); match.hasMatch())
        return match.captured(2);
    return written.section(QStringLiteral(" #"), 0, 0).trimmed();
}

QRegularExpression assignment()
{
    return QRegularExpression(
        QStringLiteral("^[ \\t]*(?:export[ \\t]+|set[ \\t]+|\\$env:)?([A-Za-z_][A-Za-z0-9_.-]*)[ \\t]*=[ \\t]*([^\\n]*)$"),
        QRegularExpression::MultilineOption);
}

} // namespace

QList<ImportedEndpoint> endpointsOfOutputs(const QJsonValue &outputs)
{
    QList<ImportedEndpoint> endpoints;
    const QList<Stack> stacks = stacksOf(outputs);
    for (const Stack &stack : stacks) {
        ValueFindings findings;
        findings.addAll(stack.outputs);
        QList<ImportedEndpoint> found = findings.endpoints();
        if (found.size() == 1 && !stack.name.isEmpty())
            found.first().settings.name = stack.name;
        endpoints += found;
    }
    return endpoints;
}

QList<ImportedEndpoint> endpointsOfDotEnv(const QString &text)
{
    ValueFindings findings;
    for (auto lines = assignment().globalMatch(text); lines.hasNext();) {
        const QRegularExpressionMatch line = lines.next();
        findings.add(line.captured(1), unquoted(line.captured(2).trimmed()));
    }
    return findings.endpoints();
}

bool isDotEnv(const QString &text)
{
    return assignment().match(text).hasMatch();
}

} // namespace eventscope::importers
