// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logtime.h"

#include <QDateTime>

namespace eventscope {

namespace {

using std::chrono::microseconds;

constexpr qint64 perSecond = 1'000'000;

QString withMicroseconds(UtcTime at, Qt::TimeSpec zone, const QString &format)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch());
    const auto rest = (at.time_since_epoch() - ms).count();
    return QDateTime::fromMSecsSinceEpoch(ms.count(), zone).toString(format) + QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
}

/// `5`, `1:05`, `2:01:05`.
QString wholeSeconds(qint64 seconds)
{
    const QLatin1Char zero('0');
    if (seconds < 60)
        return QString::number(seconds);
    if (seconds < 3'600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3'600).arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
}

} // namespace

QString clockText(UtcTime at, Qt::TimeSpec zone, Fraction fraction)
{
    const QString format = QStringLiteral("hh:mm:ss.zzz");
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
    const QString text = fraction == Fraction::Microseconds ? withMicroseconds(at, zone, format)
                                                            : QDateTime::fromMSecsSinceEpoch(ms, zone).toString(format);
    return zone == Qt::UTC ? text + QLatin1Char('Z') : text;
}

QString spanText(microseconds span, Fraction fraction)
{
    const qint64 micros = std::abs(span.count());
    const bool isFine = fraction == Fraction::Microseconds;
    const QString rest
        = QStringLiteral("%1").arg(isFine ? micros % perSecond : micros % perSecond / 1'000, isFine ? 6 : 3, 10, QLatin1Char('0'));
    const QString sign = span.count() < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    return sign + wholeSeconds(micros / perSecond) + QLatin1Char('.') + rest;
}

QString exactSpanText(microseconds span)
{
    const qint64 micros = std::abs(span.count());
    const QLatin1Char zero('0');
    const QString text = QStringLiteral("%1.%2 %3")
                             .arg(wholeSeconds(micros / perSecond))
                             .arg(micros % perSecond / 1'000, 3, 10, zero)
                             .arg(micros % 1'000, 3, 10, zero);
    return micros < 60 * perSecond ? text + QStringLiteral(" s") : text;
}

QString fullTimeText(UtcTime at, Qt::TimeSpec zone)
{
    const QString text = withMicroseconds(at, zone, QStringLiteral("yyyy-MM-dd hh:mm:ss.zzz"));
    return zone == Qt::UTC ? text + QLatin1Char('Z') : text;
}

QString shortTimeText(UtcTime at)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("hh:mm:ss"));
}

} // namespace eventscope
