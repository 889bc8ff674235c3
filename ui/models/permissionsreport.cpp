// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/permissionsreport.h"

#include "core/base/masksecrets.h"
#include "core/capture/csvcell.h"
#include "ui/models/markdowntable.h"

namespace eventscope {

namespace {

using Model = PermissionsModel;

/// The service's own words are in a reason, and might hold what was sent.
QString reasonOf(const Model &model, int row, int column)
{
    return maskSecrets(model.reason(model.index(row, column)));
}

QString textOf(const Model &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QString titleOf(const Model &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QByteArray csvLine(const QStringList &texts)
{
    QByteArrayList cells;
    for (const QString &text : texts)
        cells << csvCell(text.toUtf8());
    return cells.join(',') + "\r\n";
}

QStringList textsOf(const Model &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << textOf(model, row, column);
    return texts;
}

/// One line for each authorizer of the row with something to explain.
QList<QStringList> reasonsOf(const Model &model, int row)
{
    QList<QStringList> reasons;
    for (int column = Model::FirstAuthorizer; column < model.columnCount(); ++column) {
        const QString reason = reasonOf(model, row, column);
        if (!reason.isEmpty())
            reasons << QStringList{titleOf(model, column), textOf(model, row, Model::OperationColumn),
                                   textOf(model, row, Model::ChannelColumn), reason};
    }
    return reasons;
}

} // namespace

QByteArray permissionsCsv(const PermissionsModel &model)
{
    QByteArray csv = "authorizer,operation,channel,answer,reason\r\n";
    for (int column = Model::FirstAuthorizer; column < model.columnCount(); ++column) {
        for (int row = 0; row < model.rowCount(); ++row)
            csv += csvLine({titleOf(model, column), textOf(model, row, Model::OperationColumn), textOf(model, row, Model::ChannelColumn),
                            textOf(model, row, column), reasonOf(model, row, column)});
    }
    return csv;
}

QString permissionsMarkdown(const PermissionsModel &model)
{
    QList<MarkdownColumn> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns << MarkdownColumn{titleOf(model, column)};
    QList<QStringList> rows;
    QList<QStringList> reasons;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows << textsOf(model, row);
        reasons << reasonsOf(model, row);
    }
    const QString grid = markdownTable(columns, rows);
    if (reasons.isEmpty())
        return grid;
    const QList<MarkdownColumn> heads{{PermissionsModel::tr("Authorizer")},
                                      {titleOf(model, Model::OperationColumn)},
                                      {titleOf(model, Model::ChannelColumn)},
                                      {PermissionsModel::tr("Reason")}};
    return grid + QLatin1Char('\n') + markdownTable(heads, reasons);
}

} // namespace eventscope
