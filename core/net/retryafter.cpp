// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retryafter.h"

#include <QDateTime>

namespace eventscope {

std::optional<UtcTime> retryTime(const QByteArray &retryAfter, UtcTime now)
{
    bool isNumber = false;
    if (const uint seconds = retryAfter.toUInt(&isNumber); isNumber)
        return now + std::chrono::seconds(seconds);
    QString text = QString::fromLatin1(retryAfter);
    text.replace(QLatin1String("GMT"), QLatin1String("+0000")); // Qt reads offsets only
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    const UtcTime at{std::chrono::milliseconds(date.toMSecsSinceEpoch())};
    return at > now ? std::optional(at) : std::nullopt;
}

} // namespace eventscope
