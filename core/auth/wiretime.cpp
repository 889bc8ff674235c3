// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/wiretime.h"

#include <QDateTime>

namespace eventscope {

std::optional<UtcTime> parseIsoTime(const QString &text)
{
    QString iso = text;
    if (iso.endsWith(QLatin1String("UTC"))) // as older SSO caches write it
        iso = iso.chopped(3) + QLatin1Char('Z');
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return UtcTime(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

std::optional<UtcTime> timeFromEpoch(double seconds)
{
    constexpr double endOfYear9999 = 253'402'300'800.0;
    const bool isWithin = seconds > 0 && seconds < endOfYear9999; // false for NaN as well
    return isWithin ? std::optional(UtcTime(std::chrono::milliseconds(static_cast<qint64>(seconds * 1000)))) : std::nullopt;
}

} // namespace eventscope
