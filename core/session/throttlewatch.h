// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/frametap.h"

#include <optional>

namespace eventscope {

/// When a service that answered with this `Retry-After` takes the request again: seconds from `now` on, or a date of HTTP (RFC 9110,
/// 10.2.3). Nothing when it is neither, or says a time that is over.
[[nodiscard]] std::optional<UtcTime> retryTime(const QByteArray &retryAfter, UtcTime now);

/// Looks on at HTTP answers for their `Retry-After`, which a PublishResult does not hold, and hands everything on to another tap while
/// that records. In the client's thread.
class ThrottleWatch final : public FrameTap
{
public:
    /// `next` must outlive it.
    explicit ThrottleWatch(FrameTap &next);

    void take(const WireFact &fact) override;
    /// What the latest answer said, once; nothing when it said nothing. A result follows its answer before the next one comes.
    [[nodiscard]] std::optional<QByteArray> takeRetryAfter();

private:
    FrameTap &m_next;
    std::optional<QByteArray> m_retryAfter;
};

} // namespace eventscope
