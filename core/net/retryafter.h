// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <optional>

namespace eventscope {

/// When a service that answered with this `Retry-After` takes the request again: seconds from `now` on, or a date of HTTP (RFC 9110,
/// 10.2.3). Nothing when it is neither, or says a time that is over.
[[nodiscard]] std::optional<UtcTime> retryTime(const QByteArray &retryAfter, UtcTime now);

} // namespace eventscope
