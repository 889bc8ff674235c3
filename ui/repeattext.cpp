// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repeattext.h"

#include "ui/arrivaltext.h"
#include "ui/pluralcount.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace eventscope {

namespace {

/// From here on, what else is published over the connection or to the API may be refused.
constexpr double nearlyAll = 0.8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Repeat)
};

/// Whole numbers without decimals.
QString number(double value)
{
    const double rounded = std::round(value * 10) / 10;
    const bool isWhole = std::abs(rounded - std::round(rounded)) < 0.05;
    if (value > 0 && value < 0.1)
        return Words::tr("less than 0.1");
    return QLocale().toString(rounded, 'f', isWhole ? 0 : 1);
}

QString publishes(qint64 count)
{
    return Words::tr("%Ln publish(es)", nullptr, pluralCount(count));
}

QString events(qint64 count)
{
    return Words::tr("%Ln event(s)", nullptr, pluralCount(count));
}

QString failedText(const RepeatSummary &summary)
{
    QStringList codes;
    for (auto it = summary.failed.cbegin(); it != summary.failed.cend(); ++it)
        codes << QStringLiteral("%1 %2").arg(it.key(), QLocale().toString(it.value()));
    return Words::tr("Failed: %1: %2").arg(events(summary.failedEvents()), codes.join(QStringLiteral(", ")));
}

QString latencyText(const Latencies &latencies)
{
    const auto at = [&latencies](double percent) { return millisecondsText(*latencies.percentile(percent)); };
    const QString text = Words::tr("Round trip in ms: min %1, median %2, p95 %3, p99 %4, max %5")
                             .arg(millisecondsText(*latencies.minimum()), at(50), at(95), at(99), millisecondsText(*latencies.maximum()));
    return latencies.isExact() ? text : text + Words::tr(" (percentiles of a sample)");
}

QString sentText(const RepeatSummary &summary, const QString &channel)
{
    const QString sent = Words::tr("Sent: %1, %2 to %3").arg(publishes(summary.publishes), events(summary.events), channel);
    if (summary.publishes < 2)
        return sent;
    const double seconds = static_cast<double>(summary.elapsed.count()) / 1'000'000.0;
    return Words::tr("%1 in %2 s, %3/s").arg(sent, QLocale().toString(seconds, 'f', 1), number(summary.publishesPerSecond()));
}

} // namespace

QString repeatBudgetText(const RepeatBudget &budget, bool overWebSocket)
{
    //: Use of a quota.
    const QString ofApi = Words::tr("%1 of %2 events/s of the API").arg(number(budget.eventsPerSecond), number(budget.maxEventsPerSecond));
    if (!overWebSocket)
        return ofApi;
    //: Use of a quota; %3 is another.
    return Words::tr("%1 of %2 publishes/s on this connection, %3")
        .arg(number(budget.publishesPerSecond), number(budget.maxPublishesPerSecond), ofApi);
}

QString repeatRefusal(const RepeatPlan &plan, int eventsPerPublish, bool overWebSocket)
{
    const auto checked = checkRepeat(plan, eventsPerPublish, overWebSocket);
    if (checked)
        return {};
    const RepeatBudget budget = repeatBudget(plan, eventsPerPublish, overWebSocket);
    if (overWebSocket && budget.publishesPerSecond > budget.maxPublishesPerSecond)
        return Words::tr(
                   "Too fast: the service takes %1 publishes a second over one WebSocket. Go slower, put more events into each publish, "
                   "or publish over HTTP.")
            .arg(number(budget.maxPublishesPerSecond));
    if (budget.eventsPerSecond > budget.maxEventsPerSecond)
        return Words::tr(
                   "Too fast: an API takes %1 events a second from all who publish to it. Go slower, or publish fewer events at a time.")
            .arg(number(budget.maxEventsPerSecond));
    return checked.error().detail;
}

QString repeatWarning(const RepeatBudget &budget, bool overWebSocket)
{
    if (budget.eventsPerSecond > nearlyAll * budget.maxEventsPerSecond)
        return Words::tr("Nearly all that the API takes: others who publish to it may be refused.");
    if (overWebSocket && budget.publishesPerSecond > nearlyAll * budget.maxPublishesPerSecond)
        return Words::tr("Nearly all that this connection may publish: what you publish meanwhile may be refused.");
    return {};
}

QString repeatProgressText(const RepeatSummary &summary, const RepeatPlan &plan)
{
    const QString sent = QLocale().toString(summary.publishes);
    QStringList parts{plan.count > 0 ? Words::tr("%1 of %2 sent").arg(sent, publishes(plan.count))
                                     : Words::tr("%1 sent").arg(publishes(summary.publishes))};
    if (summary.failedEvents() > 0)
        parts << Words::tr("%1 failed").arg(events(summary.failedEvents()));
    parts << Words::tr("%1 in flight").arg(summary.inFlight);
    if (summary.publishes > 1)
        parts << Words::tr("%1/s").arg(number(summary.publishesPerSecond()));
    return parts.join(QStringLiteral(", "));
}

QString repeatSummaryText(const RepeatSummary &summary, const QString &channel)
{
    QStringList lines{sentText(summary, channel), Words::tr("Published: %1").arg(events(summary.succeeded))};
    if (summary.failedEvents() > 0)
        lines << failedText(summary);
    if (summary.filteredOut > 0)
        lines << Words::tr("Left out by the API's handler: %1").arg(events(summary.filteredOut));
    if (summary.heldUp > 0)
        lines << Words::tr("Slower than asked: answers took so long that %Ln publish(es) had to wait for one.", nullptr,
                           pluralCount(summary.heldUp));
    if (summary.latencies.count() > 0)
        lines << latencyText(summary.latencies);
    return lines.join(QLatin1Char('\n'));
}

} // namespace eventscope
