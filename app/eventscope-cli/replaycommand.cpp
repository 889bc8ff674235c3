// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/replaycommand.h"

#include "app/eventscope-cli/clitext.h"
#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/jsonline.h"

#include <array>

namespace eventscope::cli {

namespace {

using LeftOut = RepublishSummary::LeftOut;

constexpr std::array<std::pair<LeftOut, const char *>, 4> leftOutNames{{{LeftOut::Unmapped, "unmapped"},
                                                                        {LeftOut::InvalidChannel, "invalidChannel"},
                                                                        {LeftOut::TooLarge, "tooLarge"},
                                                                        {LeftOut::NotJson, "notJson"}}};

/// The option is jq and nothing else; words, which the log's filter field takes too, are not meant here.
QString jqFilter(const QString &text)
{
    const QString prefix = QStringLiteral("jq:");
    return text.isEmpty() || text.startsWith(prefix) ? text : prefix + text;
}

QByteArray failedJson(const RepublishSummary &summary)
{
    JsonLine failed;
    for (auto it = summary.failed.cbegin(); it != summary.failed.cend(); ++it)
        failed.add(it.key().toUtf8().constData(), it.value());
    return failed.text();
}

QByteArray leftOutJson(const RepublishSummary &summary)
{
    JsonLine leftOut;
    for (const auto &[why, name] : leftOutNames) {
        if (const qint64 events = summary.leftOut.value(why); events > 0)
            leftOut.add(name, events);
    }
    return leftOut.text();
}

} // namespace

ReplayCommand::ReplayCommand(ReplayOptions options, Context context)
    : m_options(std::move(options))
    , m_context(std::move(context))
    , m_republisher([this](const QString &channel, const QList<QByteArray> &events) { return publish(channel, events); }, m_context.clock)
{
    connect(&m_republisher, &Republisher::stateChanged, this, &ReplayCommand::onStateChanged);
}

void ReplayCommand::start()
{
    if (const Result<void> prepared = prepare(); !prepared) {
        m_context.console.say(words(prepared.error()));
        Q_EMIT finished(ExitUsage);
        return;
    }
    RepublishChoice choice;
    choice.capture = m_capture.path;
    choice.filter = jqFilter(m_options.filter);
    m_republisher.start(choice, m_plan);
}

void ReplayCommand::interrupt()
{
    m_isInterrupted = true;
    m_republisher.stop();
}

Result<void> ReplayCommand::prepare()
{
    const Result<Target> target = resolve(m_options.endpoint, m_context.environment, m_context.clock);
    if (!target)
        return target.error();
    auto channels = channelMap();
    if (!channels)
        return channels.error();
    if (const auto filter = Filter::parse(jqFilter(m_options.filter)); !filter)
        return filter.error();
    Progress progress;
    auto opened = openCapture(m_options.capture, progress);
    if (!opened)
        return opened.error();
    m_capture = std::move(*opened);
    m_plan.channels = *channels;
    m_plan.keepsUnmapped = m_options.maps.isEmpty();
    m_plan.pace = m_options.speed > 0 ? RepublishPlan::Pace::AsCaptured : RepublishPlan::Pace::AsBudgeted;
    m_plan.speed = m_options.speed > 0 ? m_options.speed : 1;
    m_plan.eventsPerSecond = m_options.rate;
    m_plan.publishesPerSecond = limits::maxEventsPerSecond;
    m_plan.maxInFlight = 1; // requests may overtake each other
    m_saved = target->saved;
    m_rest = std::make_unique<EventsRestClient>(target->endpoint, target->authorizers().publishAuthorizer, target->connection);
    return {};
}

Result<ChannelMap> ReplayCommand::channelMap() const
{
    QList<ChannelMap::Rule> rules;
    for (const QString &map : m_options.maps) {
        const ChannelMap::Rule rule{map.section(QLatin1Char('='), 0, 0).trimmed(), map.section(QLatin1Char('='), 1).trimmed()};
        if (const auto fault = ChannelMap::check(rule))
            return Error{fault->error.code, QStringLiteral("--map %1: %2").arg(map, fault->error.detail)};
        rules << rule;
    }
    return ChannelMap(rules);
}

QFuture<PublishResult> ReplayCommand::publish(const QString &channel, const QList<QByteArray> &events)
{
    return m_rest->publish(*ChannelPath::parse(channel), events); // checked by the map
}

void ReplayCommand::onStateChanged(Republisher::State state)
{
    if (state == Republisher::State::Idle)
        answer();
}

void ReplayCommand::answer()
{
    const RepublishSummary &summary = m_republisher.summary();
    if (m_republisher.fault())
        m_context.console.say(words(*m_republisher.fault()));
    JsonLine line;
    line.add("published", summary.succeeded)
        .addJson("failed", failedJson(summary))
        .add("unknown", summary.unknown + summary.filteredOut)
        .addJson("leftOut", leftOutJson(summary));
    const bool isFine = !m_republisher.fault() && !m_isInterrupted && summary.succeeded == summary.doneEvents();
    const bool isWritten = m_context.console.writeLine(line.text());
    Q_EMIT finished(isFine && isWritten ? ExitDone : ExitRefused);
}

} // namespace eventscope::cli
