// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/countertally.h"

#include "core/json/document.h"

namespace eventscope {

namespace {

using Kind = Counter::Kind;

/// As people write it: no exponent.
QByteArray plain(const QByteArray &number)
{
    DecimalSum sum;
    sum.add(number);
    return sum.text();
}

} // namespace

void CounterTally::take(const QList<QByteArray> &values)
{
    ++m_events;
    if (m_kind == Kind::Count)
        return;
    bool hasValue = false;
    for (const QByteArray &value : values)
        hasValue = takeValue(value) || hasValue;
    m_withoutValue += hasValue ? 0 : 1;
}

bool CounterTally::takeValue(const QByteArray &value)
{
    DecimalSum number;
    const bool isNumber = number.add(value);
    if (m_kind == Kind::Latest) {
        if (value == "null")
            return false;
        m_isNumber = isNumber;
        m_kept = isNumber ? number.text() : value;
        return true;
    }
    if (!isNumber)
        return false;
    ++m_numbers;
    if (m_kind == Kind::Sum || m_kind == Kind::Average)
        m_sum.add(value);
    else if (m_kept.isEmpty() || isBetter(value))
        m_kept = number.text();
    return true;
}

bool CounterTally::isBetter(const QByteArray &number) const
{
    DecimalSum difference;
    difference.add(number);
    difference.subtract(m_kept);
    return m_kind == Kind::Minimum ? difference.sign() < 0 : difference.sign() > 0;
}

QByteArray CounterTally::average() const
{
    constexpr int digits = 12;
    return plain(QByteArray::number(m_sum.text().toDouble() / static_cast<double>(m_numbers), 'g', digits));
}

CounterValue CounterTally::value() const
{
    CounterValue value{m_kept, m_isNumber, m_events, m_withoutValue};
    switch (m_kind) {
    case Kind::Count: value.text = QByteArray::number(m_events); break;
    case Kind::Sum: value.text = m_sum.text(); break;
    case Kind::Average: value.text = m_numbers > 0 ? average() : QByteArray(); break;
    case Kind::Latest:
        if (!m_isNumber && m_kept.startsWith('"'))
            value.text = json::unescaped(m_kept).toUtf8();
        break;
    case Kind::Minimum:
    case Kind::Maximum: break;
    }
    return value;
}

} // namespace eventscope
