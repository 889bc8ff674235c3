// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/localday.h"

#include <QDateTime>

namespace eventscope {

namespace {

UtcTime startOf(const QDate &day, const QTimeZone &zone)
{
    return UtcTime(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
}

} // namespace

LocalDay LocalDay::of(UtcTime time, const QTimeZone &zone)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms.count(), zone).date();
    return {startOf(day, zone), startOf(day.addDays(1), zone)};
}

} // namespace eventscope
