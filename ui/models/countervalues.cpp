// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/countervalues.h"

#include "ui/errortext.h"
#include "ui/models/countertext.h"
#include "ui/pluralcount.h"

#include <algorithm>

namespace eventscope {

namespace {

constexpr int pauseMs = 100;
/// Not a timer until midnight: the computer may sleep, and its clock be set.
constexpr std::chrono::seconds dayCheck{10};

} // namespace

CounterValues::CounterValues(const Clock &clock, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_zone(zone)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_dayTimer.setInterval(dayCheck);
    connect(&m_pause, &QTimer::timeout, this, &CounterValues::refresh);
    connect(&m_dayTimer, &QTimer::timeout, this, &CounterValues::refresh);
}

CounterValues::~CounterValues() = default;

void CounterValues::setCounters(const QList<Counter> &counters)
{
    std::vector<std::unique_ptr<Entry>> before = std::exchange(m_entries, {});
    for (const Counter &counter : counters) {
        const auto known
            = std::find_if(before.begin(), before.end(), [&counter](const auto &one) { return one && one->counter == counter; });
        const bool isNew = known == before.end();
        m_entries.push_back(isNew ? std::make_unique<Entry>(Entry{counter, nullptr, {}, {}}) : std::move(*known));
        if (isNew)
            start(*m_entries.back());
    }
    const bool hasDaily = std::any_of(counters.cbegin(), counters.cend(), [](const Counter &one) { return one.isDaily; });
    hasDaily ? m_dayTimer.start() : m_dayTimer.stop();
    Q_EMIT countersChanged();
}

void CounterValues::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    setCapture(session ? session->capturePath() : QString(), session ? session->lastCommittedId() : 0);
    if (session)
        connect(session, &Session::committed, this, &CounterValues::extendTo);
}

void CounterValues::setCapture(const QString &path, qint64 lastId)
{
    m_path = path;
    m_lastId = lastId;
    for (const auto &entry : m_entries) {
        start(*entry);
        tell(*entry);
    }
}

void CounterValues::start(Entry &entry)
{
    entry.scan.reset();
    entry.value.reset();
    entry.error.reset();
    if (m_path.isEmpty())
        return;
    entry.scan = std::make_unique<CounterScan>(m_path, entry.counter, m_clock.utc(), m_zone);
    connect(entry.scan.get(), &CounterScan::changed, this, [this, &entry](const CounterValue &value) {
        entry.value = value;
        tell(entry);
    });
    connect(entry.scan.get(), &CounterScan::failed, this, [this, &entry](const Error &error) {
        entry.error = error;
        tell(entry);
    });
    entry.scan->extendTo(m_lastId, m_clock.utc());
}

void CounterValues::tell(const Entry &entry)
{
    const auto at = std::find_if(m_entries.cbegin(), m_entries.cend(), [&entry](const auto &one) { return one.get() == &entry; });
    Q_EMIT changed(static_cast<int>(at - m_entries.cbegin()));
}

void CounterValues::extendTo(qint64 lastId)
{
    m_lastId = lastId;
    if (!m_pause.isActive())
        m_pause.start();
}

void CounterValues::refresh()
{
    for (const auto &entry : m_entries) {
        if (entry->scan)
            entry->scan->extendTo(m_lastId, m_clock.utc());
    }
}

QString CounterValues::text(int index) const
{
    return counterValueText(counter(index), value(index).value_or(CounterValue()));
}

QString CounterValues::note(int index) const
{
    if (entry(index).error)
        return filterErrorText(*entry(index).error);
    const auto &known = value(index);
    if (known && !known->isCurrent)
        return tr("Counting\u2026");
    if (!known || known->withoutValue == 0)
        return {};
    return tr("%Ln event(s) without a value", nullptr, pluralCount(known->withoutValue));
}

} // namespace eventscope
