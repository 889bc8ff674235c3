// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markdowntable.h"

namespace eventscope {

namespace {

QString cellText(const QString &text)
{
    QString cell;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            cell += QLatin1Char(' ');
            continue;
        }
        if (QStringLiteral("\\|`*_~<[&").contains(c))
            cell += QLatin1Char('\\');
        cell += c;
    }
    return cell;
}

QString line(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

} // namespace

QString markdownTable(const QList<MarkdownColumn> &columns, const QList<QStringList> &rows)
{
    QStringList titles;
    QStringList rules;
    for (const MarkdownColumn &column : columns) {
        titles << cellText(column.title);
        rules << (column.isRightAligned ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    QString table = line(titles) + line(rules);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &text : row)
            cells << cellText(text);
        table += line(cells);
    }
    return table;
}

} // namespace eventscope
