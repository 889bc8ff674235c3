// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/typescriptwriter.h"

#include <QRegularExpression>

namespace eventscope::backend {

namespace {

struct Construct
{
    QString name;
    QString module;
};

Construct constructOf(const QString &type)
{
    static const QMap<QString, QString> modules{{QStringLiteral("AppSync"), QStringLiteral("aws-cdk-lib/aws-appsync")},
                                                {QStringLiteral("IAM"), QStringLiteral("aws-cdk-lib/aws-iam")},
                                                {QStringLiteral("Lambda"), QStringLiteral("aws-cdk-lib/aws-lambda")}};
    const QStringList parts = type.split(QStringLiteral("::"));
    return {QStringLiteral("Cfn") + parts.value(2), modules.value(parts.value(1))};
}

/// As aws-cdk-lib writes the names of properties.
QString propertyName(const QString &name)
{
    static const QMap<QString, QString> irregular{{QStringLiteral("OpenIDConnectConfig"), QStringLiteral("openIdConnectConfig")},
                                                  {QStringLiteral("IatTTL"), QStringLiteral("iatTtl")},
                                                  {QStringLiteral("AuthTTL"), QStringLiteral("authTtl")}};
    return irregular.value(name, TypeScriptWriter::variable(name));
}

QString escaped(QChar c, QChar quote)
{
    if (c.unicode() < 0x20 || c.unicode() == 0x7F || c.unicode() == 0x2028 || c.unicode() == 0x2029)
        return QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    return c == quote || c == u'\\' ? QString(u'\\') + c : QString(c);
}

} // namespace

TypeScriptWriter::TypeScriptWriter(QString scope, QMap<QString, QString> parameters, QString indent, QMap<QString, QString> regions)
    : m_scope(std::move(scope))
    , m_parameters(std::move(parameters))
    , m_indent(std::move(indent))
    , m_regions(std::move(regions))
{
}

QString TypeScriptWriter::imports(const EventApiPlan &plan)
{
    QMap<QString, QStringList> names;
    for (const Resource &resource : plan.resources) {
        const Construct construct = constructOf(resource.type);
        if (!names.value(construct.module).contains(construct.name))
            names[construct.module] << construct.name;
    }
    QString text;
    for (auto module = names.cbegin(); module != names.cend(); ++module)
        text += QStringLiteral("import { %1 } from '%2';\n").arg(module->join(QStringLiteral(", ")), module.key());
    return text;
}

QString TypeScriptWriter::text(const QString &plain)
{
    QString literal(u'\'');
    for (const QChar c : plain)
        literal += escaped(c, u'\'');
    return literal + u'\'';
}

QString TypeScriptWriter::variable(const QString &id)
{
    return id.left(1).toLower() + id.mid(1);
}

/// What stands in `${…}`, as code.
QString TypeScriptWriter::expression(const QString &name) const
{
    if (name == QLatin1String("AWS::Region"))
        return m_scope + QStringLiteral(".region");
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return m_parameters.value(name, variable(name));
    return variable(name.left(dot)) + QStringLiteral(".attr") + name.mid(dot + 1).remove(QLatin1Char('.'));
}

QString TypeScriptWriter::reference(const Template &reference) const
{
    static const QRegularExpression name(QStringLiteral("\\$\\{([^}]+)\\}"));
    const QRegularExpressionMatch first = name.match(reference.text);
    if (first.capturedLength() == reference.text.size())
        return expression(first.captured(1));
    QString code(u'`');
    qsizetype at = 0;
    for (auto matches = name.globalMatch(reference.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        code += reference.text.mid(at, match.capturedStart() - at) + QStringLiteral("${%1}").arg(expression(match.captured(1)));
        at = match.capturedEnd();
    }
    return code + reference.text.mid(at) + u'`';
}

QString TypeScriptWriter::region(const PoolRegion &region) const
{
    const QString byId = QStringLiteral("Fn.select(0, Fn.split('_', %1))").arg(expression(region.parameter));
    return m_regions.value(region.parameter, byId);
}

QString TypeScriptWriter::lines(const QStringList &items, const QString &open, const QString &close, int depth) const
{
    const QString outer = m_indent + QString(qsizetype{2} * depth, u' ');
    const QString oneLine = open + items.join(QStringLiteral(", ")) + close;
    const bool fits = !oneLine.contains(u'\n') && outer.size() + oneLine.size() < 90;
    if (fits)
        return open == u"{"_qs ? u"{ "_qs + items.join(QStringLiteral(", ")) + u" }"_qs : oneLine;
    QString written = open + u'\n';
    for (const QString &item : items)
        written += outer + u"  "_qs + item + u",\n"_qs;
    return written + outer + close;
}

QString TypeScriptWriter::array(const Value::Array &items, int depth, bool keepsNames) const
{
    QStringList written;
    for (const Value &item : items)
        written << value(item, depth + 1, keepsNames);
    return lines(written, QStringLiteral("["), QStringLiteral("]"), depth);
}

QString TypeScriptWriter::object(const Value::Object &members, int depth, bool keepsNames) const
{
    QStringList written;
    for (const Member &one : members) {
        // A policy document is JSON, with the names it always has.
        const bool keepsTheirs = keepsNames || one.name == QLatin1String("PolicyDocument");
        written << (keepsNames ? one.name : propertyName(one.name)) + QStringLiteral(": ") + value(one.value, depth + 1, keepsTheirs);
    }
    return lines(written, QStringLiteral("{"), QStringLiteral("}"), depth);
}

QString TypeScriptWriter::value(const Value &value, int depth, bool keepsNames) const
{
    if (const auto *plain = std::get_if<QString>(&value.content))
        return text(*plain);
    if (const auto *number = std::get_if<qint64>(&value.content))
        return QString::number(*number);
    if (const auto *referred = std::get_if<Template>(&value.content))
        return reference(*referred);
    if (const auto *pool = std::get_if<PoolRegion>(&value.content))
        return region(*pool);
    if (const auto *items = std::get_if<Value::Array>(&value.content))
        return array(*items, depth, keepsNames);
    return object(std::get<Value::Object>(value.content), depth, keepsNames);
}

QString TypeScriptWriter::resource(const Resource &resource, bool isReferredTo, const QString &more) const
{
    QString code = m_indent;
    if (isReferredTo)
        code += QStringLiteral("const %1 = ").arg(variable(resource.id));
    code += QStringLiteral("new %1(%2, %3, {\n").arg(constructOf(resource.type).name, m_scope, text(resource.id));
    for (const Member &one : resource.properties) {
        const bool keepsNames = one.name == QLatin1String("PolicyDocument");
        code += m_indent + QStringLiteral("  ") + propertyName(one.name) + QStringLiteral(": ") + value(one.value, 1, keepsNames)
            + u",\n"_qs;
    }
    if (!more.isEmpty())
        code += m_indent + QStringLiteral("  ") + more + u'\n';
    return code + m_indent + QStringLiteral("});\n");
}

} // namespace eventscope::backend
