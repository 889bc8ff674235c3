// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/jqsuggestion.h"

#include "core/capture/filterterm.h"

#include <QRegularExpression>

namespace eventscope {

namespace {

QString jqValue(const QString &written)
{
    const QRegularExpression literal(QStringLiteral("^(?:\".*|-?\\d+(?:\\.\\d+)?|true|false|null)$"));
    return literal.match(written).hasMatch() ? written : QLatin1Char('"') + written + QLatin1Char('"');
}

} // namespace

QString jqSuggestion(const QString &filter)
{
    // A single `=` without spaces is more likely a piece of a URL.
    const QRegularExpression comparison(
        QStringLiteral("^([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*|\\[\\d*\\])*)(\\s*(?:==|!=|>=|<=|>|<)\\s*|\\s+=\\s+)"
                       "(\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+(?:\\.\\d+)?|[\\w-]+)$"));
    const auto match = comparison.match(filter.trimmed());
    const bool isTerm = FilterTerm::isTerm(QString(filter).remove(QLatin1Char(' ')));
    if (!match.hasMatch() || isTerm)
        return {};
    const QString sign = match.captured(2).trimmed();
    return QStringLiteral(".%1 %2 %3")
        .arg(match.captured(1), sign == QLatin1String("=") ? QStringLiteral("==") : sign, jqValue(match.captured(3)));
}

} // namespace eventscope
