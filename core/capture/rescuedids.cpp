// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/rescuedids.h"

#include <algorithm>

namespace eventscope {

void RescuedIds::lose(const RescueReport::Range &range)
{
    m_losses.append({range, of(range.first)});
}

qint64 RescuedIds::of(qint64 id) const
{
    const auto after = std::upper_bound(m_losses.cbegin(), m_losses.cend(), id,
                                        [](qint64 wanted, const Loss &loss) { return wanted < loss.range.first; });
    if (after == m_losses.cbegin())
        return id;
    const Loss &loss = *std::prev(after);
    const bool isLost = loss.range.last == 0 || id <= loss.range.last;
    return isLost ? loss.gap : loss.gap + id - loss.range.last;
}

} // namespace eventscope
