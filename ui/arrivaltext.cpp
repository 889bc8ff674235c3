// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrivaltext.h"

#include "core/session/arrivalmeter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace eventscope {

namespace {

using State = Arrival::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arrivals)
};

int countOf(const PublishedArrivals &event, State state)
{
    return int(std::count_if(event.arrivals.cbegin(), event.arrivals.cend(), [state](const Arrival &one) { return one.state == state; }));
}

bool isAmbiguous(const PublishedArrivals &event)
{
    return std::any_of(event.arrivals.cbegin(), event.arrivals.cend(), [](const Arrival &one) { return one.isAmbiguous; });
}

std::chrono::microseconds shortest(const PublishedArrivals &event)
{
    auto best = std::chrono::microseconds::max();
    for (const Arrival &one : event.arrivals) {
        if (one.state == State::Arrived)
            best = std::min(best, one.after);
    }
    return best;
}

QString missingText(const PublishedArrivals &event)
{
    return event.arrivals.size() == 1 ? Words::tr("\u2717 Not received")
                                      : Words::tr("\u2717 %1 of %2 missing").arg(countOf(event, State::Missing)).arg(event.arrivals.size());
}

QString arrivedText(const PublishedArrivals &event)
{
    const int arrived = countOf(event, State::Arrived);
    const QString best = Words::tr("%1 ms").arg(millisecondsText(shortest(event)));
    return arrived == event.arrivals.size() ? best : Words::tr("%1, %2 of %3").arg(best).arg(arrived).arg(event.arrivals.size());
}

QString arrivedDetail(const Arrival &arrival)
{
    QString text = Words::tr("%1 ms").arg(millisecondsText(arrival.after));
    if (arrival.isRewritten)
        text += Words::tr(", as equal JSON in other bytes");
    if (arrival.isAmbiguous)
        text += Words::tr(", ambiguous: an equal event was on its way, and may be the one that came");
    return text;
}

QString stateDetail(const PublishedArrivals &event, const Arrival &arrival)
{
    switch (arrival.state) {
    case State::Waiting:
        return event.outcome == PublishedArrivals::Outcome::Unknown ? Words::tr("not received; whether it was published is unknown")
                                                                    : Words::tr("not received yet");
    case State::Arrived: return arrivedDetail(arrival);
    case State::Missing:
        return arrival.isAmbiguous
            ? Words::tr("not received after %1; ambiguous: it may be an equal event that is missing").arg(arrivalPatience())
            : Words::tr("not received after %1").arg(arrivalPatience());
    case State::Interrupted: return Words::tr("cannot be told: the subscription was interrupted, or the wait given up");
    }
    return {};
}

} // namespace

QString millisecondsText(std::chrono::microseconds duration)
{
    return QLocale().toString(static_cast<double>(duration.count()) / 1000.0, 'f', 1);
}

QString arrivalPatience()
{
    // What sessions wait is the meter's own default.
    return Words::tr("%1 s").arg(static_cast<double>(ArrivalMeter().patience().count()) / 1000.0);
}

ArrivalVerdict arrivalVerdict(const PublishedArrivals &event)
{
    if (event.arrivals.isEmpty())
        return ArrivalVerdict::None;
    if (countOf(event, State::Missing) > 0)
        return ArrivalVerdict::Missing;
    if (countOf(event, State::Arrived) == 0)
        return countOf(event, State::Waiting) > 0 ? ArrivalVerdict::Waiting : ArrivalVerdict::Interrupted;
    return isAmbiguous(event) ? ArrivalVerdict::Ambiguous : ArrivalVerdict::Arrived;
}

QString arrivalText(const PublishedArrivals &event)
{
    switch (arrivalVerdict(event)) {
    case ArrivalVerdict::None: return {};
    case ArrivalVerdict::Waiting: return Words::tr("\u2026 Waiting");
    case ArrivalVerdict::Arrived: return arrivedText(event);
    case ArrivalVerdict::Ambiguous: return Words::tr("? Ambiguous");
    case ArrivalVerdict::Missing: return missingText(event);
    case ArrivalVerdict::Interrupted: return Words::tr("\u2013 Interrupted");
    }
    return {};
}

QString arrivalDetail(const PublishedArrivals &event)
{
    QStringList lines;
    for (const Arrival &arrival : event.arrivals)
        lines << Words::tr("%1: %2").arg(arrival.pattern, stateDetail(event, arrival));
    return lines.join(QLatin1Char('\n'));
}

} // namespace eventscope
