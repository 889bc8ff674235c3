// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/columnvalues.h"
#include "ui/models/markdowntable.h"

namespace eventscope {

/// A Markdown table of rows that is being made: what a person's own columns say of them is evaluated off the GUI thread first, for a row
/// may never have been on screen. To delete it cancels it. GUI thread.
class MarkdownCopy final : public QObject
{
    Q_OBJECT

public:
    /// A column whose cells are not there yet.
    struct OwnColumn
    {
        int column = 0; ///< of the table
        QString expression;
    };
    struct Table
    {
        QList<MarkdownColumn> columns;
        QList<qint64> ids; ///< of the rows
        QList<QStringList> cells; ///< by row; of own columns empty
        QList<OwnColumn> own;
    };

    /// `capturePath` is what the ids mean.
    MarkdownCopy(const QString &capturePath, Table table);

    /// finished() comes later, or at once when nothing has to be evaluated.
    void start() { goOn(); }
    /// Long enough to be told of.
    [[nodiscard]] bool takesTime() const { return !m_table.own.isEmpty() && rowCount() > 1; }
    [[nodiscard]] qsizetype rowCount() const { return m_table.ids.size(); }

Q_SIGNALS:
    void finished(const QString &markdown);

private:
    void goOn();
    [[nodiscard]] bool fillRow(qsizetype row);

    Table m_table;
    ColumnValues m_values; ///< of its own: those on screen are not to wait, and may change meanwhile
    qsizetype m_next = 0; ///< the first row that is not complete
};

} // namespace eventscope
