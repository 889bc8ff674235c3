// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/republisher.h"

#include <QString>

namespace eventscope {

/// What is wrong with a rule, and what to do.
[[nodiscard]] QString channelRuleFaultText(const ChannelMap::Rule &rule, const ChannelMap::Fault &fault);
/// One that runs: "Event 12 of 214, 3 failed, 2 publishes in flight".
[[nodiscard]] QString republishProgressText(const RepublishSummary &summary, qint64 events);
/// One that ended, in lines: what succeeded, what failed by code, what is unknown, what was left out and why, and what was not reached.
[[nodiscard]] QString republishSummaryText(const RepublishSummary &summary, qint64 events);

} // namespace eventscope
