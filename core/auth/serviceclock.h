// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QByteArrayView>

#include <atomic>
#include <optional>

namespace eventscope {

/// A clock that goes as the service's: this computer's, corrected by what a `Date` header of the service said. Signatures of a
/// wrong clock are refused when it is off by more than about five minutes (protocol.md 2.5). Thread-safe.
class ServiceClock final : public Clock
{
public:
    /// Less than this may be the way of the answer.
    static constexpr std::chrono::seconds tolerance{30};

    /// `clock` must outlive it.
    explicit ServiceClock(const Clock &clock);

    [[nodiscard]] MonotonicTime monotonic() const override { return m_clock.monotonic(); }
    [[nodiscard]] UtcTime utc() const override { return m_clock.utc() + offset(); }

    /// How much the service is ahead of this computer.
    [[nodiscard]] std::chrono::microseconds offset() const { return std::chrono::microseconds(m_offset); }
    /// Takes a `Date` header into account; true when the offset has changed. Anything that is no such date is left alone.
    bool noteServerDate(QByteArrayView httpDate);

private:
    const Clock &m_clock;
    std::atomic<qint64> m_offset = 0; ///< µs
};

/// The service refused a signature, and says that it was for its date.
[[nodiscard]] bool isAboutTheDate(const Error &error);
/// The same, or the service refused it for what may come of that (protocol.md 2.5).
[[nodiscard]] bool isOfAWrongClock(const Error &error);

/// `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 7231), and back; nothing for anything else.
[[nodiscard]] QByteArray httpDate(UtcTime at);
[[nodiscard]] std::optional<UtcTime> parseHttpDate(QByteArrayView text);

} // namespace eventscope
