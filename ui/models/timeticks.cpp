// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeticks.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

namespace eventscope {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds day = 24h;
constexpr milliseconds steps[] = {1ms, 2ms, 5ms, 10ms,    20ms,    50ms,     100ms,    200ms,    500ms,     1s,       2s, 5s,
                                  10s, 15s, 30s, 1min,    2min,    5min,     10min,    15min,    30min,     1h,       2h, 3h,
                                  6h,  12h, day, 2 * day, 7 * day, 14 * day, 28 * day, 91 * day, 182 * day, 364 * day};

milliseconds stepFor(milliseconds span, int count)
{
    for (const milliseconds step : steps) {
        if (span / step < count)
            return step;
    }
    return span / std::max(count, 1) + 1ms;
}

QString textOf(const QDateTime &time, milliseconds step)
{
    if (time.time() == QTime(0, 0) || step >= day)
        return QLocale().toString(time.date(), QStringLiteral("d MMM"));
    if (step < 1s)
        return time.toString(QStringLiteral("hh:mm:ss.zzz"));
    return time.toString(step < 1min ? QStringLiteral("hh:mm:ss") : QStringLiteral("hh:mm"));
}

} // namespace

QList<TimeTick> timeTicks(UtcTime from, UtcTime to, int count)
{
    const auto begin = std::chrono::ceil<milliseconds>(from.time_since_epoch());
    const auto end = std::chrono::floor<milliseconds>(to.time_since_epoch());
    const milliseconds step = stepFor(end - begin, count);
    const std::chrono::seconds offset(QDateTime::fromMSecsSinceEpoch(begin.count()).offsetFromUtc());
    const milliseconds local = begin + offset;
    const milliseconds first = (local + step - 1ms) / step * step - offset;
    QList<TimeTick> ticks;
    QSet<QString> texts;
    for (milliseconds at = first; at <= end; at += step) {
        QString text = textOf(QDateTime::fromMSecsSinceEpoch(at.count()), step);
        while (texts.contains(text)) // the hour that comes twice when summer time ends
            text += QChar(0x200b);
        texts.insert(text);
        ticks << TimeTick{UtcTime(at), text};
    }
    return ticks;
}

} // namespace eventscope
