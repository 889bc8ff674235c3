// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace eventscope {

/// An ISO 8601 time with a zone, as AWS writes it; nothing for anything else.
[[nodiscard]] std::optional<UtcTime> parseIsoTime(const QString &text);

/// Seconds since 1970, with a fraction, as a JSON answer tells them; nothing for what is not within the years 1970 to 9999.
[[nodiscard]] std::optional<UtcTime> timeFromEpoch(double seconds);

} // namespace eventscope
