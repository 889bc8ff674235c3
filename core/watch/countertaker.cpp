// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/countertaker.h"

namespace eventscope {

CounterTaker::CounterTaker(Counter counter, UtcTime now, const QTimeZone &zone, Report report)
    : m_counter(std::move(counter))
    , m_zone(zone)
    , m_report(std::move(report))
    , m_day(LocalDay::of(now, m_zone))
    , m_tally(m_counter.kind)
    , m_later(m_counter.kind)
{
}

Result<void> CounterTaker::prepare()
{
    auto filter = Filter::parse(m_counter.filter);
    if (!filter)
        return filter.error();
    m_filter = *filter;
    m_guard.setFilter(m_filter);
    auto values
        = m_counter.kind == Counter::Kind::Count ? Result<PayloadValues>(PayloadValues()) : PayloadValues::compile(m_counter.expression);
    if (!values)
        return values.error();
    const QMutexLocker lock(&m_mutex);
    m_values = std::move(*values);
    if (m_isOver) { // what ended it found neither
        m_guard.interrupt();
        m_values.interrupt();
    }
    return {};
}

RowCondition CounterTaker::condition(const QList<CaptureSource> &sources)
{
    RowCondition all{"kind = ?", {static_cast<qint64>(CaptureRow::Kind::Event)}};
    if (m_counter.isDaily) {
        all.sql += " AND at >= ?";
        all.values << m_day.begin.time_since_epoch().count();
    }
    const RowCondition ofFilter = m_filter.condition(sources);
    if (!ofFilter.sql.isEmpty())
        all.sql += " AND " + ofFilter.sql;
    all.values += ofFilter.values;
    return all;
}

CounterTally &CounterTaker::tallyAt(UtcTime time)
{
    return m_counter.isDaily && time >= m_day.end ? m_later : m_tally;
}

void CounterTaker::take(const CaptureRowView &row)
{
    if (!m_guard.matches(row) || m_fold.originalOf(row) != 0)
        return;
    const bool wantsValues = m_counter.kind != Counter::Kind::Count;
    tallyAt(row.at).take(wantsValues ? m_values.of(row.payload) : QList<QByteArray>());
}

void CounterTaker::settle(std::optional<UtcTime> now)
{
    m_isCurrent = true;
    if (!m_counter.isDaily || !now || *now < m_day.end)
        return;
    m_day = LocalDay::of(*now, m_zone);
    m_tally = std::exchange(m_later, CounterTally(m_counter.kind));
}

bool CounterTaker::isSlow() const
{
    return m_filter.hasExpression() || m_counter.kind != Counter::Kind::Count;
}

void CounterTaker::tell(qint64 /*readTo*/)
{
    CounterValue value = m_tally.value();
    value.isCurrent = m_isCurrent;
    if (m_told == value)
        return;
    m_told = value;
    m_report(value);
}

void CounterTaker::interrupt()
{
    const QMutexLocker lock(&m_mutex);
    m_isOver = true;
    m_guard.interrupt();
    m_values.interrupt();
}

} // namespace eventscope
