// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/csvtable.h"

#include <algorithm>

namespace eventscope {

namespace {

QString field(const QString &text)
{
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return QStringLiteral(",\"\r\n").contains(c); });
    QString quoted = text;
    return needsQuotes ? QLatin1Char('"') + quoted.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"') : text;
}

QString line(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields << field(cell);
    return fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QString csvTable(const QStringList &titles, const QList<QStringList> &rows)
{
    QString table = line(titles);
    for (const QStringList &row : rows)
        table += line(row);
    return table;
}

} // namespace eventscope
