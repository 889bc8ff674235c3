// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/owncolumns.h"

#include "core/json/pathpattern.h"
#include "ui/models/logrowtext.h"

namespace eventscope {

OwnColumns::OwnColumns(QObject *parent)
    : QObject(parent)
{
    connect(&m_values, &ColumnValues::arrived, this, &OwnColumns::arrived);
}

void OwnColumns::setColumns(const LogColumns &columns)
{
    m_columns = columns.own();
    QStringList expressions;
    for (int i = 0; i < count(); ++i)
        expressions << (columns.isShown(LogColumns::BuiltInCount + i) ? expression(i) : QString());
    m_values.setSource(m_path, expressions);
}

void OwnColumns::setCapture(const QString &path)
{
    m_path = path;
    m_values.setSource(path, m_values.expressions());
}

bool OwnColumns::hasValue(const LogRow &row, int index) const
{
    return valueIsThere(value(row, index));
}

QVariant OwnColumns::data(const LogRow &row, int index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return valueText(value(row, index));
    case Qt::AccessibleTextRole: return valueAccessibleText(value(row, index));
    case Qt::ToolTipRole: return valueToolTip(value(row, index));
    case Qt::TextAlignmentRole: return cellAlignment(value(row, index).state == ColumnValues::Value::State::Number);
    default: return {};
    }
}

QString OwnColumns::filter(const LogRow &row, int index) const
{
    const QByteArray json = value(row, index).json;
    if (json.isEmpty())
        return {};
    const QString jq = expression(index);
    const auto paths = json::PathPattern::parseList(jq);
    if (paths && paths->size() == 1)
        return QStringLiteral("%1 == %2").arg(jq, QString::fromUtf8(json));
    // A comment would take in what comes after it.
    return jq.contains(QLatin1Char('#')) ? QString() : QStringLiteral("(%1) == %2").arg(jq, QString::fromUtf8(json));
}

ColumnValues::Value OwnColumns::value(const LogRow &row, int index) const
{
    if (!logRowHasPayload(row.row))
        return {ColumnValues::Value::State::Nothing, {}};
    return m_values.value(row.row.id, index);
}

} // namespace eventscope
