// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <random>
#include <vector>

namespace eventscope {

/// Minimum, percentiles and maximum of durations, in bounded memory: exact up to `exactCount` of them; beyond, the percentiles are
/// those of an even random sample of that many, minimum and maximum stay exact. A value type.
class Latencies
{
public:
    static constexpr qsizetype exactCount = 4'096;

    void add(std::chrono::microseconds latency);

    [[nodiscard]] qint64 count() const { return m_count; }
    /// Of the values in order the one at rank `ceil(percent / 100 * n)`; nothing without values.
    [[nodiscard]] std::optional<std::chrono::microseconds> percentile(double percent) const;
    [[nodiscard]] std::optional<std::chrono::microseconds> minimum() const;
    [[nodiscard]] std::optional<std::chrono::microseconds> median() const { return percentile(50); }
    [[nodiscard]] std::optional<std::chrono::microseconds> maximum() const;
    [[nodiscard]] bool isExact() const { return m_count <= exactCount; }

private:
    std::vector<std::chrono::microseconds> m_sample;
    std::minstd_rand m_random;
    std::chrono::microseconds m_minimum{0};
    std::chrono::microseconds m_maximum{0};
    qint64 m_count = 0;
};

} // namespace eventscope
