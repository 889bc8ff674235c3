// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>

namespace eventscope {

/// What a long piece of work and those who wait for it both see: how far it is, and that it shall stop. Any thread.
struct Progress
{
    std::atomic_bool isCancelled = false;
    std::atomic<qint64> done = 0; ///< of `total`, in whatever unit the work counts
    std::atomic<qint64> total = 0; ///< 0: not known

    /// 0 to 1.
    [[nodiscard]] double part() const
    {
        const qint64 whole = total;
        return whole > 0 ? std::clamp(static_cast<double>(done) / static_cast<double>(whole), 0.0, 1.0) : 0;
    }
};

} // namespace eventscope
