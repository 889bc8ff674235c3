// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/numberseries.h"

namespace eventscope {

NumberSeries::NumberSeries(std::shared_ptr<json::Expression> expression)
    : m_expression(std::move(expression))
{
}

void NumberSeries::takeEvent(const CaptureRowView &row)
{
    const auto outputs = m_expression->evaluate(row.payload);
    if (m_expression->isInterrupted())
        return;
    bool hasNumber = false;
    for (const QByteArray &output : outputs ? *outputs : QList<QByteArray>()) {
        bool isNumber = false;
        const double number = output.toDouble(&isNumber);
        if (isNumber)
            add({}, {row.at, number, row.id});
        hasNumber = hasNumber || isNumber;
    }
    if (!hasNumber)
        countWithoutValue();
}

} // namespace eventscope
