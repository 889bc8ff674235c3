// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/exporter.h"
#include "core/protocol/limits.h"
#include "core/replay/channelmap.h"

#include <limits>
#include <optional>

namespace eventscope {

/// Which rows of a capture are published again. A value type.
struct RepublishChoice
{
    QString capture; ///< path of a file that CaptureReader can open
    qint64 lastId = std::numeric_limits<qint64>::max(); ///< no row after this one
    std::optional<CaptureRow::Kind> kind = CaptureRow::Kind::Event; ///< or Published; nothing: both
    QString filter; ///< as Filter takes it; empty: all
    QList<IdRange> ranges; ///< ascending; empty: all
};

/// How they are published. A value type.
struct RepublishPlan
{
    enum class Pace {
        AsCaptured, ///< with the original spacing, divided by `speed`, as far as the budget allows
        AsBudgeted, ///< as fast as the budget allows
    };

    ChannelMap channels;
    bool keepsUnmapped = false; ///< to the captured channel where no rule matches; else such events are left out
    Pace pace = Pace::AsCaptured;
    double speed = 1;
    double eventsPerSecond = 20; ///< the budget
    double publishesPerSecond = limits::maxPublishesPerSecond; ///< what the transport takes (protocol.md 10)
    int maxInFlight = 8; ///< publishes without an answer; 1 where the transport does not keep their order
};

} // namespace eventscope
