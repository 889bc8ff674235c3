// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QString>

namespace eventscope {

struct TimeTick
{
    UtcTime at{};
    QString text;

    bool operator==(const TimeTick &) const = default;
};

/// Round local times between two others, at most `count` of them, at even distances, with as much of the time as tells them apart; where
/// a day begins stands its date. No two texts are alike.
[[nodiscard]] QList<TimeTick> timeTicks(UtcTime from, UtcTime to, int count);

} // namespace eventscope
