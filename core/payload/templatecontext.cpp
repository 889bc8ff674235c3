// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/templatecontext.h"

#include "core/json/validator.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>

namespace eventscope {

namespace {

constexpr qsizetype longestName = 64;

/// libjq 1.6 takes none of its words behind a `$`; `ENV` and names with two underscores mean something else there.
bool isTaken(const QString &name)
{
    static const QStringList taken{QStringLiteral("and"),    QStringLiteral("as"),     QStringLiteral("catch"),   QStringLiteral("def"),
                                   QStringLiteral("elif"),   QStringLiteral("else"),   QStringLiteral("end"),     QStringLiteral("foreach"),
                                   QStringLiteral("if"),     QStringLiteral("import"), QStringLiteral("include"), QStringLiteral("label"),
                                   QStringLiteral("module"), QStringLiteral("or"),     QStringLiteral("reduce"),  QStringLiteral("then"),
                                   QStringLiteral("try"),    QStringLiteral("ENV")};
    return taken.contains(name) || name.startsWith(QLatin1String("__"));
}

Error invalid(const QString &why)
{
    return {ErrorCode::InvalidArgument, why};
}

} // namespace

Result<void> checkVariableName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (name.isEmpty())
        return invalid(QStringLiteral("a variable needs a name"));
    if (name.size() > longestName)
        return invalid(QStringLiteral("the name of a variable has at most %1 characters").arg(longestName));
    if (!form.match(name).hasMatch())
        return invalid(QStringLiteral("\"%1\" is no name of a variable: letters, digits and _, no digit first").arg(name));
    if (isTaken(name))
        return invalid(QStringLiteral("\"%1\" is a word of jq and no name of a variable").arg(name));
    return {};
}

Result<void> checkVariable(const QString &name, const QByteArray &value)
{
    if (const auto named = checkVariableName(name); !named)
        return named.error();
    if (const auto fault = json::validate(value)) {
        return Error{ErrorCode::InvalidJson,
                     QStringLiteral("$%1: line %2, column %3: %4").arg(name).arg(fault->line).arg(fault->column).arg(fault->message)};
    }
    return {};
}

RandomBits systemRandomBits()
{
    return [] { return QRandomGenerator::global()->generate64(); };
}

} // namespace eventscope
