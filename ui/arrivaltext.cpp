// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrivaltext.h"

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

QString shortText(const Arrival &arrival)
{
    switch (arrival.state) {
    case State::Waiting: return Words::tr("\u2026 Waiting");
    case State::Arrived: return arrival.isAmbiguous ? Words::tr("? Ambiguous") : Words::tr("%1 ms").arg(millisecondsText(arrival.after));
    case State::Missing: return Words::tr("\u2717 Not received");
    case State::Interrupted: return Words::tr("\u2013 Interrupted");
    }
    return {};
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
            ? Words::tr("not received after %1; ambiguous: it may be an equal event that is missing").arg(patienceText(arrival.after))
            : Words::tr("not received after %1").arg(patienceText(arrival.after));
    case State::Interrupted: return Words::tr("cannot be told: the subscription was interrupted, or the wait given up");
    }
    return {};
}

} // namespace

QString millisecondsText(std::chrono::microseconds duration)
{
    return QLocale().toString(static_cast<double>(duration.count()) / 1000.0, 'f', 1);
}

QString patienceText(std::chrono::microseconds patience)
{
    return Words::tr("%1 s").arg(QLocale().toString(static_cast<double>(patience.count()) / 1'000'000.0));
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
    if (event.arrivals.size() == 1)
        return shortText(event.arrivals.constFirst());
    QStringList lines;
    for (const Arrival &arrival : event.arrivals) {
        //: How an event came back, such as "3.4 ms", and the subscription it came by. The pattern may be cut, so it stands last.
        lines << Words::tr("%1 \u00b7 %2").arg(shortText(arrival), arrival.pattern);
    }
    return lines.join(QLatin1Char('\n'));
}

QString arrivalDetail(const PublishedArrivals &event)
{
    QStringList lines;
    for (const Arrival &arrival : event.arrivals)
        lines << Words::tr("%1: %2").arg(arrival.pattern, stateDetail(event, arrival));
    return lines.join(QLatin1Char('\n'));
}

} // namespace eventscope
