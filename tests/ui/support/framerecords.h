// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/framelog.h"

namespace eventscope::test {

/// A received frame for a FrameLog, `ms` after the last whole hour of the monotonic clock.
inline FrameRecord frameRecord(FrameRecord::Kind kind, const QString &meaning, const QByteArray &text = "{}", int ms = 0)
{
    FrameRecord made;
    made.kind = kind;
    made.direction = FrameRecord::Direction::In;
    made.at
        = UtcTime(std::chrono::sys_days{std::chrono::year{2026} / 1 / 2} + std::chrono::milliseconds(ms) + std::chrono::microseconds(7));
    made.monotonic = MonotonicTime(std::chrono::hours(1) + std::chrono::milliseconds(ms));
    made.meaning = meaning;
    made.text = text;
    made.json = text;
    made.size = text.size();
    return made;
}

} // namespace eventscope::test
