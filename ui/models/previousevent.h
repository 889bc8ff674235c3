// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/capturerow.h"

#include <optional>

namespace eventscope {

/// How far previousEvent() looks back, in rows.
constexpr qint64 previousEventReach = 100'000;

/// The whole row before `row` in a capture that has its kind and channel (for an event the subscription's pattern); nothing when the
/// rows within reach have none. Reads pages with a connection of its own; any thread but the GUI's. Errors: those of CaptureReader.
[[nodiscard]] Result<std::optional<CaptureRow>> previousEvent(const QString &capturePath, const CaptureRow &row);

} // namespace eventscope
