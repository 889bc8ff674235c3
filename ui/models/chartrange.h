// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace eventscope {

/// Which part of time a chart shows. The whole of what there is, until somebody zooms; a part that reaches to the end moves along with it.
/// A value type.
class ChartRange
{
public:
    using Duration = UtcTime::duration;
    static constexpr Duration least = std::chrono::milliseconds(10);

    /// What there is, from the first point to the last.
    void setExtent(UtcTime first, UtcTime last);
    [[nodiscard]] UtcTime from() const { return m_isWhole ? m_first : m_from; }
    [[nodiscard]] UtcTime to() const { return m_isWhole ? m_last : m_to; }
    [[nodiscard]] Duration length() const { return to() - from(); }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    void showWhole() { m_isWhole = true; }
    /// Within what there is. All of it is the whole.
    void show(UtcTime from, UtcTime to);
    /// A factor below 1 shows less; `anchor` stays where it is.
    void zoom(double factor, UtcTime anchor);
    /// By a part of what is shown, -1 to 1; it stops at the ends.
    void pan(double part);
    /// Moves no further than needed for `at` to be seen.
    void reveal(UtcTime at);

private:
    void place(UtcTime from, Duration length);

    UtcTime m_first{};
    UtcTime m_last{least};
    UtcTime m_from{};
    UtcTime m_to{};
    bool m_isWhole = true;
};

} // namespace eventscope
