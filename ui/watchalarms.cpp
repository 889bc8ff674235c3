// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchalarms.h"

#include "core/base/masksecrets.h"
#include "core/json/visibletext.h"
#include "ui/pluralcount.h"

#include <algorithm>

namespace eventscope {

namespace {

constexpr qsizetype excerptBytes = 16'384;
constexpr qsizetype excerptCharacters = 120;

/// Masked before it is cut: half of a secret looks like none.
QString excerptOf(const CaptureRow &row)
{
    const QString text = json::visibleText(maskSecrets(QString::fromUtf8(row.payload)));
    return text.size() > excerptCharacters ? text.left(excerptCharacters) + QChar(0x2026) : text;
}

} // namespace

WatchAlarms::WatchAlarms(Notifier &notifier, const Clock &clock, RowLookup lookup, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_lookup(std::move(lookup))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WatchAlarms::tellWaiting);
}

void WatchAlarms::setRules(const QList<WatchRule> &rules)
{
    m_alarms.remove_if([&rules](const Alarm &alarm) { return !rules.contains(alarm.rule); });
}

void WatchAlarms::report(const WatchRule &rule, const QString &endpointId, qint64 rows, qint64 latest)
{
    if (m_isQuiet || (!rule.notifies && !rule.sounds))
        return;
    auto alarm = std::find_if(m_alarms.begin(), m_alarms.end(), [&rule](const Alarm &one) { return one.rule == rule; });
    if (alarm == m_alarms.end())
        alarm = m_alarms.insert(alarm, Alarm{rule, RateLimit(rule.perMinute, m_clock), {}, 0});
    alarm->endpointId = endpointId;
    alarm->latest = latest;
    alarm->limit.add(rows);
    tell(*alarm);
    armTimer();
}

void WatchAlarms::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    m_alarms.clear();
    m_timer.stop();
}

void WatchAlarms::tell(Alarm &alarm)
{
    const auto rows = alarm.limit.take();
    if (!rows)
        return;
    if (alarm.rule.notifies)
        m_notifier.notify(notification(alarm, *rows));
    if (alarm.rule.sounds)
        Q_EMIT soundWanted();
}

void WatchAlarms::tellWaiting()
{
    for (Alarm &alarm : m_alarms)
        tell(alarm);
    armTimer();
}

void WatchAlarms::armTimer()
{
    std::optional<std::chrono::milliseconds> next;
    for (const Alarm &alarm : m_alarms) {
        if (alarm.limit.waiting() > 0)
            next = std::min(alarm.limit.wait(), next.value_or(std::chrono::milliseconds::max()));
    }
    if (next)
        m_timer.start(*next);
    else
        m_timer.stop();
}

QString WatchAlarms::rowText(const Alarm &alarm) const
{
    const auto row = m_lookup(alarm.endpointId, alarm.latest, excerptBytes);
    if (!row)
        return {};
    const bool hasExcerpt = alarm.rule.showsPayload && !row->payload.isEmpty();
    //: %1 is a channel, %2 the beginning of an event
    return hasExcerpt ? tr("%1: %2").arg(row->channel, excerptOf(*row)) : row->channel;
}

Notification WatchAlarms::notification(const Alarm &alarm, qint64 rows) const
{
    QStringList lines{rowText(alarm)};
    if (rows > 1)
        //: further events, beside the one that is told
        lines << tr("and %Ln more", nullptr, pluralCount(rows - 1));
    lines.removeAll(QString());
    return {alarm.rule.name, lines.join(QLatin1Char('\n')), alarm.endpointId, alarm.latest};
}

void WatchAlarms::test(const WatchRule &rule)
{
    if (rule.notifies)
        m_notifier.notify({rule.name, tr("This is how the watch rule notifies you of an event."), {}, 0});
    if (rule.sounds)
        Q_EMIT soundWanted();
}

} // namespace eventscope
