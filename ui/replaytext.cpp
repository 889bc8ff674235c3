// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace eventscope {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr QChar times(0x00d7);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::ReplayText)
};

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString replayTimeText(std::chrono::microseconds time)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    const QString end = QLatin1Char(':') + twoDigits(seconds % minute);
    if (seconds < hour)
        return QString::number(seconds / minute) + end;
    return QString::number(seconds / hour) + QLatin1Char(':') + twoDigits(seconds % hour / minute) + end;
}

QString replaySpeedText(double speed)
{
    return QLocale().toString(speed, 'g', 4) + times;
}

std::optional<double> replaySpeedFrom(const QString &text)
{
    QString number = text.trimmed();
    for (const QChar sign : {times, QChar(u'x'), QChar(u'X')}) {
        if (number.endsWith(sign))
            number.chop(1);
    }
    bool isNumber = false;
    double speed = QLocale().toDouble(number.trimmed(), &isNumber);
    if (!isNumber)
        speed = QLocale::c().toDouble(number.trimmed(), &isNumber);
    return isNumber && speed >= Replay::slowest && speed <= Replay::fastest ? std::optional(speed) : std::nullopt;
}

QString replayPlaceText(const Replay &replay)
{
    const qint64 before = replay.timeline().first().id - 1;
    const auto at = QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(replay.row().time.time_since_epoch()).count());
    return Words::tr("Row %1 of %2, captured %3")
        .arg(QLocale().toString(replay.row().id - before), QLocale().toString(replay.timeline().last().id - before),
             at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")));
}

} // namespace eventscope
