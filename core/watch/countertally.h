// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/counter.h"
#include "core/watch/decimalsum.h"

namespace eventscope {

/// What a counter says.
struct CounterValue
{
    /// A number in plain digits, or for Counter::Kind::Latest the text of a JSON value; empty: there is none yet.
    QByteArray text;
    bool isNumber = true;
    qint64 events = 0; ///< that the filter let pass
    qint64 withoutValue = 0; ///< those of them for which the expression gave no number, or for Latest nothing
    bool isCurrent = true; ///< every row known was looked at; not so while a capture is read for the first time

    bool operator==(const CounterValue &) const = default;
};

/// Counts events and adds up their values. Sums, minima and maxima are exact; an average is a double, rounded to 12 digits. A value type.
class CounterTally
{
public:
    explicit CounterTally(Counter::Kind kind = Counter::Kind::Count)
        : m_kind(kind)
    {
    }

    /// An event, and what the expression gave for it, as JSON texts.
    void take(const QList<QByteArray> &values);
    [[nodiscard]] CounterValue value() const;

private:
    [[nodiscard]] bool takeValue(const QByteArray &value);
    [[nodiscard]] bool isBetter(const QByteArray &number) const;
    [[nodiscard]] QByteArray average() const;

    Counter::Kind m_kind;
    qint64 m_events = 0;
    qint64 m_withoutValue = 0;
    qint64 m_numbers = 0;
    DecimalSum m_sum;
    QByteArray m_kept; ///< the latest, least or greatest
    bool m_isNumber = true;
};

} // namespace eventscope
