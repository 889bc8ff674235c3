// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace eventscope {

/// Full-jitter exponential backoff: the wait before attempt n is random between 0.5 s and min(30 s, 0.5 s * 2^n)
/// (design.md 5; protocol.md 7.1). The source of randomness is injected: it answers with a number in [0, 1).
class Backoff
{
public:
    static constexpr std::chrono::milliseconds floor{500};
    static constexpr std::chrono::milliseconds ceiling{30'000};

    explicit Backoff(std::function<double()> random);

    /// The wait before the next attempt; each call counts one attempt.
    [[nodiscard]] std::chrono::milliseconds next();
    /// Number of waits handed out since the last reset().
    [[nodiscard]] int attempt() const { return m_attempt; }
    void reset() { m_attempt = 0; }

private:
    std::function<double()> m_random;
    int m_attempt = 0;
};

} // namespace eventscope
