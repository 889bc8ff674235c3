// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/markdowncopy.h"

#include "ui/models/logrowtext.h"

#include <algorithm>

namespace eventscope {

namespace {

/// Rows asked for at a time: fewer than ColumnValues lets wait.
constexpr qsizetype aheadRows = 128;

QStringList expressions(const QList<MarkdownCopy::OwnColumn> &columns)
{
    QStringList texts;
    for (const auto &column : columns)
        texts << column.expression;
    return texts;
}

} // namespace

MarkdownCopy::MarkdownCopy(const QString &capturePath, Table table)
    : m_table(std::move(table))
{
    m_values.setSource(capturePath, expressions(m_table.own));
    connect(&m_values, &ColumnValues::arrived, this, &MarkdownCopy::goOn);
}

void MarkdownCopy::goOn()
{
    while (m_next < rowCount() && fillRow(m_next))
        ++m_next;
    if (m_next == rowCount())
        return Q_EMIT finished(markdownTable(m_table.columns, m_table.cells));
    const qsizetype end = std::min(m_next + aheadRows, rowCount());
    for (qsizetype row = m_next; row < end; ++row)
        (void)m_values.value(m_table.ids.at(row), 0);
}

/// Asks for what is not known; false until it is.
bool MarkdownCopy::fillRow(qsizetype row)
{
    for (qsizetype i = 0; i < m_table.own.size(); ++i) {
        const ColumnValues::Value value = m_values.value(m_table.ids.at(row), i);
        if (value.state == ColumnValues::Value::State::Pending)
            return false;
        m_table.cells[row][m_table.own.at(i).column] = valueText(value);
    }
    return true;
}

} // namespace eventscope
