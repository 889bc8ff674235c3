// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logcolumns.h"
#include "ui/models/columnvalues.h"
#include "ui/models/rowcache.h"

#include <QVariant>

namespace eventscope {

/// The columns that a person made of jq expressions: their titles, and what they say of a row. `index` counts them from 0. GUI thread;
/// evaluates in the thread of its ColumnValues.
class OwnColumns final : public QObject
{
    Q_OBJECT

public:
    explicit OwnColumns(QObject *parent);

    /// Hidden ones are not evaluated.
    void setColumns(const LogColumns &columns);
    /// The capture that row ids mean.
    void setCapture(const QString &path);

    [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] QString title(int index) const { return m_columns.value(index).title; }
    [[nodiscard]] QString expression(int index) const { return m_columns.value(index).expression; }
    /// All that was seen so far were numbers.
    [[nodiscard]] bool isNumeric(int index) const { return m_values.isNumeric(index); }
    /// False for what is only said in place of a value.
    [[nodiscard]] bool hasValue(const LogRow &row, int index) const;
    /// Of Qt's own roles; invalid for others.
    [[nodiscard]] QVariant data(const LogRow &row, int index, int role) const;
    /// jq that holds where the column says what it says here; empty while there is no single short value.
    [[nodiscard]] QString filter(const LogRow &row, int index) const;

Q_SIGNALS:
    /// Values of rows in [firstId, lastId] are known now.
    void arrived(qint64 firstId, qint64 lastId);

private:
    [[nodiscard]] ColumnValues::Value value(const LogRow &row, int index) const;

    QString m_path;
    QList<LogColumns::Own> m_columns;
    mutable ColumnValues m_values; ///< to ask for a value is to have it evaluated
};

} // namespace eventscope
