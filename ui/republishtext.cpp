// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/republishtext.h"

#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace eventscope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eventscope::RepublishText)
};

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString leftOutText(RepublishSummary::LeftOut why, qint64 events)
{
    using LeftOut = RepublishSummary::LeftOut;
    const QString number = count(events);
    switch (why) {
    case LeftOut::Unmapped: return Words::tr("Left out, no rule for their channel: %1").arg(number);
    case LeftOut::InvalidChannel: return Words::tr("Left out, their channel cannot be published to: %1").arg(number);
    case LeftOut::TooLarge: return Words::tr("Left out, larger than the service takes: %1").arg(number);
    case LeftOut::NotJson: return Words::tr("Left out, no JSON: %1").arg(number);
    }
    return {};
}

} // namespace

QString channelRuleFaultText(const ChannelMap::Rule &rule, const ChannelMap::Fault &fault)
{
    if (fault.error.code == ErrorCode::InvalidArgument)
        return Words::tr("The * of %1 stands for nothing: let the captured channel end with /*, and write it once.").arg(rule.to);
    if (fault.side == ChannelMap::Fault::Side::From)
        return rule.from.isEmpty() ? Words::tr("The rule that leads to %1 does not say which captured channel it is for.").arg(rule.to)
                                   : Words::tr("Captured channel %1: %2").arg(rule.from, errorText(fault.error));
    return rule.to.isEmpty() ? Words::tr("The rule for %1 does not say where to publish.").arg(rule.from)
                             : Words::tr("Publish to %1: %2").arg(rule.to, errorText(fault.error));
}

QString republishProgressText(const RepublishSummary &summary, qint64 events)
{
    QStringList parts{Words::tr("Event %1 of %2").arg(count(summary.doneEvents()), count(events))};
    if (summary.failedEvents() > 0)
        parts << Words::tr("%1 failed").arg(count(summary.failedEvents()));
    parts << Words::tr("publishes in flight: %1").arg(count(summary.inFlight));
    return parts.join(QStringLiteral(", "));
}

QString republishSummaryText(const RepublishSummary &summary, qint64 events)
{
    QStringList lines{Words::tr("Published: %1").arg(count(summary.succeeded))};
    for (auto it = summary.failed.cbegin(); it != summary.failed.cend(); ++it)
        lines << Words::tr("Failed with %1: %2").arg(it.key(), count(it.value()));
    if (summary.unknown > 0)
        lines << Words::tr("Unknown, they may have been published: %1").arg(count(summary.unknown));
    if (summary.filteredOut > 0)
        lines << Words::tr("Left out by the API's handler: %1").arg(count(summary.filteredOut));
    for (auto it = summary.leftOut.cbegin(); it != summary.leftOut.cend(); ++it)
        lines << leftOutText(it.key(), it.value());
    if (events > summary.doneEvents())
        lines << Words::tr("Not sent any more: %1").arg(count(events - summary.doneEvents()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace eventscope
