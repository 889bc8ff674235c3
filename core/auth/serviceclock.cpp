// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/serviceclock.h"

#include <QDateTime>
#include <QLocale>

namespace eventscope {

namespace {
constexpr char httpDateFormat[] = "ddd, dd MMM yyyy hh:mm:ss 'GMT'";
} // namespace

ServiceClock::ServiceClock(const Clock &clock)
    : m_clock(clock)
{
}

bool ServiceClock::noteServerDate(QByteArrayView httpDate)
{
    const auto date = parseHttpDate(httpDate);
    if (!date)
        return false;
    const std::chrono::microseconds found = *date - m_clock.utc();
    const qint64 next = std::chrono::abs(found) < tolerance ? 0 : found.count();
    // Answers come with whole seconds, so the same difference is found again and again a little differently.
    if (std::chrono::abs(std::chrono::microseconds(next - m_offset)) < tolerance)
        return false;
    m_offset = next;
    return true;
}

QByteArray httpDate(UtcTime at)
{
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count();
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC), QLatin1String(httpDateFormat)).toLatin1();
}

std::optional<UtcTime> parseHttpDate(QByteArrayView text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), QLatin1String(httpDateFormat));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return UtcTime(std::chrono::milliseconds(date.toMSecsSinceEpoch()));
}

} // namespace eventscope
