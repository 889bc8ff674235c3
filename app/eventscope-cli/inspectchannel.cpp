// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventscope-cli/inspectchannel.h"

#include "app/eventscope-cli/exitcode.h"
#include "app/eventscope-cli/jsonline.h"
#include "core/protocol/channelpattern.h"

namespace eventscope::cli {

int inspectChannel(const InspectChannelOptions &options, const Context &context)
{
    const Result<ChannelPath> path = ChannelPath::parse(options.path);
    const Result<ChannelPattern> pattern = ChannelPattern::parse(options.path);
    QString reason = !pattern ? pattern.error().detail : !path ? path.error().detail : QString();
    JsonLine line;
    line.addBool("literal", path.ok()).addBool("publish", path.ok()).addBool("subscribe", pattern.ok());
    if (options.matches) {
        const Result<ChannelPath> other = ChannelPath::parse(*options.matches);
        if (!other)
            reason = other.error().detail;
        line.addBool("matches", pattern.ok() && other.ok() && pattern->matches(other.value()));
    } else {
        line.addNull("matches");
    }
    if (reason.isEmpty())
        line.addNull("reason");
    else
        line.add("reason", reason);
    return context.console.writeLine(line.text()) ? ExitDone : ExitRefused;
}

} // namespace eventscope::cli
