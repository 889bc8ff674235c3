// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/replay.h"

#include <QString>

#include <optional>

namespace eventscope {

/// "0:07", "12:34", "1:02:03".
[[nodiscard]] QString replayTimeText(std::chrono::microseconds time);
/// "10×".
[[nodiscard]] QString replaySpeedText(double speed);
/// Of what a person typed, with or without the sign; nothing when it is no speed a Replay takes.
[[nodiscard]] std::optional<double> replaySpeedFrom(const QString &text);
/// "Row 12 of 214, captured 2026-11-02 10:14:03.120".
[[nodiscard]] QString replayPlaceText(const Replay &replay);

} // namespace eventscope
